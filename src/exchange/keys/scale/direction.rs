//! Which end of a scale a text calls the good one, without a number.

use super::Sign;

/// So many words stand between an end of a scale and what it is worth.
const FEW_WORDS: usize = 5;

/// Whether a text says which end of a scale is the good one, or that the scale is turned round: "lager is beter".
pub(super) fn says_direction(signs: &[Sign<'_>]) -> bool {
    const LOW: [&str; 10] = [
        "laag",
        "lager",
        "lage",
        "laagste",
        "low",
        "lower",
        "lowest",
        "niedrig",
        "niedriger",
        "kleiner",
    ];
    const HIGH: [&str; 9] = [
        "hoog", "hoger", "hoge", "hoogste", "high", "higher", "highest", "hoch", "höher",
    ];
    const WORTH: [&str; 14] = [
        "beter",
        "goed",
        "best",
        "beste",
        "slechter",
        "slecht",
        "better",
        "good",
        "worse",
        "bad",
        "besser",
        "gut",
        "schlechter",
        "schlecht",
    ];
    const TURNED: [&str; 22] = [
        "omgekeerd",
        "omgekeerde",
        "omgedraaid",
        "omgedraaide",
        "gespiegeld",
        "gespiegelde",
        "omgepoold",
        "reversed",
        "reverse",
        "inverted",
        "umgekehrt",
        "umgepolt",
        "omgescoord",
        "omgescoorde",
        "hercodeerd",
        "hercodeerde",
        "gehercodeerd",
        "hergecodeerd",
        "omgecodeerd",
        "recoded",
        "umkodiert",
        "rekodiert",
    ];
    let words = signs.iter().filter_map(|sign| match sign {
        Sign::Word(word) => Some(*word),
        _ => None,
    });
    let words: Vec<&str> = words.collect();
    let end = words
        .iter()
        .position(|word| LOW.contains(word) || HIGH.contains(word));
    let near = |end: usize| {
        words[end..]
            .iter()
            .take(FEW_WORDS)
            .any(|word| WORTH.contains(word))
    };
    end.is_some_and(near) || words.iter().any(|word| TURNED.contains(word))
}

#[cfg(test)]
mod tests {
    use super::super::signs;
    use super::*;

    #[test]
    fn a_text_says_which_way_a_scale_runs() {
        for text in [
            "lager is beter",
            "hoe lager hoe beter",
            "let op: een lage score is goed",
            "lower is better",
            "hoger is slechter",
            "schaal omgekeerd",
            "reverse coded",
            "stelling 3 en 5 zijn omgescoord",
            "# hercodeerd: relatie-2",
        ] {
            assert!(says_direction(&signs(text)), "{text}");
        }
        for text in [
            "uitslag van de scan",
            "basisschool de hoge brug",
            "goed bezig, laag 3",
        ] {
            assert!(!says_direction(&signs(text)), "{text}");
        }
    }
}
