//! What a line says of a scale without naming both of its ends: what one end is worth, or how many points there are.

use super::{
    BEFORE_RANGES, Equation, LITTLE, MUCH, NO, NO_ANSWER, Points, Sign, equations,
    own_begins_with_no,
};

/// What is called so beside the words for little and much, where it stands alone.
const WORST: [&str; 5] = ["oneens", "disagree", "slechtst", "slechtste", "worst"];
const BEST: [&str; 4] = ["eens", "agree", "best", "beste"];

/// Whether words alone mean the low end of a scale; none where that cannot be told.
fn is_low(words: &[&str]) -> Option<bool> {
    let has = |lists: [&[&str]; 2]| {
        let listed = |word: &&str| lists.iter().any(|list| list.contains(word));
        words.iter().any(listed)
    };
    let (low, high, no) = (has([&LITTLE, &WORST]), has([&MUCH, &BEST]), has([&NO, &[]]));
    match (low, high, no) {
        _ if has([&NO_ANSWER, &[]]) => None,
        (true, false, false) | (false, _, true) => Some(true),
        (false, true, false) => Some(false),
        _ => None,
    }
}

/// Numbers of which it is said what they are, each by itself: "1 is het beste", "5 = zeer oneens".
fn meant<'t>(signs: &[Sign<'t>]) -> Vec<Equation<'t>> {
    /// More words are a sentence.
    const MOST_WORDS: usize = 5;
    const IS: [&str; 5] = ["is", "betekent", "means", "ist", "bedeutet"];
    let mut found = equations(signs);
    for (at, sign) in signs.iter().enumerate() {
        let (Sign::Number(number), Some(Sign::Word(is))) = (sign, signs.get(at + 1)) else {
            continue;
        };
        // "groep 1 is het beste"
        let opens = at == 0
            || match &signs[at - 1] {
                Sign::Word(word) => BEFORE_RANGES.contains(word),
                Sign::Mark(_) => true,
                Sign::Number(_) => false,
            };
        let words = signs[at + 2..].iter().map_while(|sign| match sign {
            Sign::Word(word) => Some(*word),
            _ => None,
        });
        let words: Vec<&str> = words.collect();
        if opens && IS.contains(is) && (1..=MOST_WORDS).contains(&words.len()) {
            found.push((*number, words));
        }
    }
    found
}

/// Whether one end of the scale is said to be what the other one is in the questionnaire.
pub(super) fn contradicts_alone(signs: &[Sign<'_>], points: &Points) -> bool {
    let value = |point: Option<&(String, Vec<String>)>| point.and_then(|one| one.0.parse().ok());
    let many = points.len() as i64;
    let [first, last] = [value(points.first()), value(points.last())];
    let Some(begins_with_no) = own_begins_with_no(points) else {
        return false;
    };
    meant(signs).iter().any(|(number, words)| {
        let lowest = Some(*number) == first || *number == 1;
        let highest = Some(*number) == last || *number == many;
        lowest != highest && is_low(words).is_some_and(|low| (low == lowest) != begins_with_no)
    })
}

/// How many points a text says that a scale has: "7-puntsschaal", "Likert 7".
pub(super) fn points_told(signs: &[Sign<'_>]) -> Option<i64> {
    const SCALES: [&str; 5] = [
        "punts",
        "puntsschaal",
        "puntschaal",
        "puntenschaal",
        "point",
    ];
    const WRITTEN: [(&str, i64); 9] = [
        ("drie", 3),
        ("vier", 4),
        ("vijf", 5),
        ("zes", 6),
        ("zeven", 7),
        ("acht", 8),
        ("negen", 9),
        ("tien", 10),
        ("elf", 11),
    ];
    /// Fewer or more of them are no scale.
    const MANY: std::ops::RangeInclusive<i64> = 3..=11;
    let bare: Vec<&Sign<'_>> = (signs.iter())
        .filter(|sign| !matches!(sign, Sign::Mark('-' | '(' | ':')))
        .collect();
    let told = bare.windows(2).enumerate().find_map(|(at, two)| match two {
        [Sign::Number(number), Sign::Word(word)] if SCALES.contains(word) => Some(number.abs()),
        // "Likert 1 t/m 7" goes on.
        [Sign::Word(word), Sign::Number(number)]
            if word.starts_with("likert")
                && !matches!(bare.get(at + 2), Some(Sign::Word(_) | Sign::Number(_))) =>
        {
            Some(number.abs())
        }
        _ => None,
    });
    let written = || {
        bare.iter().find_map(|sign| match sign {
            Sign::Word(word) => WRITTEN.iter().find_map(|(name, many)| {
                let behind = word.strip_prefix(name)?;
                SCALES.contains(&behind).then_some(*many)
            }),
            _ => None,
        })
    };
    told.or_else(written).filter(|many| MANY.contains(many))
}

/// Whether a text says that numbers were multiplied: "scores x 2".
pub(super) fn is_multiplied(signs: &[Sign<'_>]) -> bool {
    const NUMBERS: [&str; 8] = [
        "score",
        "scores",
        "cijfers",
        "waarden",
        "antwoorden",
        "punten",
        "values",
        "answers",
    ];
    const TIMES: [&str; 4] = ["x", "maal", "keer", "times"];
    signs.windows(3).any(|three| match three {
        [Sign::Word(numbers), times, Sign::Number(_)] => {
            let is_times = match times {
                Sign::Word(word) => TIMES.contains(word),
                Sign::Mark(mark) => matches!(mark, '*' | '×'),
                Sign::Number(_) => false,
            };
            NUMBERS.contains(numbers) && is_times
        }
        _ => false,
    })
}
