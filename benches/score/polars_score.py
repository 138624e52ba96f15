"""The same work in polars: python polars_score.py answers.csv. Prints mean, sd, AD and alpha per characteristic."""
import sys

import polars as pl

IDS = ["doelen", "onderzoek", "praktijk", "samenwerken", "leiderschap", "relatie"]
MISSING = ["", "?", "NA"]


def main(path):
    columns = [f"{c}-{i}" for c in IDS for i in range(1, 6)]
    data = pl.read_csv(path, columns=columns, null_values=MISSING, schema_overrides={c: pl.Int8 for c in columns})
    for c in IDS:
        items = [f"{c}-{i}" for i in range(1, 6)]
        part = data.select([pl.col(i).cast(pl.Float64) for i in items])
        score = part.select(
            pl.when(pl.sum_horizontal([pl.col(i).is_not_null() for i in items]) >= 3)
            .then(pl.mean_horizontal(items))
            .alias("score")
        )["score"]
        ad = sum((part[i] - part[i].mean()).abs().mean() for i in items) / 5
        own = sum(part[i].var() for i in items)
        total = own
        for a in range(5):
            for b in range(a + 1, 5):
                both = part.select(items[a], items[b]).drop_nulls()
                total += 2 * both.select(pl.cov(items[a], items[b])).item()
        alpha = 5 / 4 * (1 - own / total)
        print(c, score.drop_nulls().len(), score.mean(), score.std(), ad, alpha)


main(sys.argv[1])
