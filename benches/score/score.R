# The same work in R: Rscript score.R answers.csv. Prints n, mean, sd, AD and alpha (pairwise) per characteristic.
args <- commandArgs(trailingOnly = TRUE)
data <- read.csv(args[1], na.strings = c("", "?", "NA"), check.names = FALSE)
for (c in c("doelen", "onderzoek", "praktijk", "samenwerken", "leiderschap", "relatie")) {
  items <- as.matrix(data[, paste0(c, "-", 1:5)])
  score <- ifelse(rowSums(!is.na(items)) >= 3, rowMeans(items, na.rm = TRUE), NA)
  ad <- mean(apply(items, 2, function(x) mean(abs(x - mean(x, na.rm = TRUE)), na.rm = TRUE)))
  s <- cov(items, use = "pairwise.complete.obs")
  alpha <- 5 / 4 * (1 - sum(diag(s)) / sum(s))
  cat(c, sum(!is.na(score)), mean(score, na.rm = TRUE), sd(score, na.rm = TRUE), ad, alpha, "\n")
}
