//! How long something takes, as people say it: where that is in anything but minutes it is turned into minutes, or
//! nothing is made of it. An hour is not one minute.

/// What a text says of time in something else than minutes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::bank) enum Duration {
    /// In whole minutes: one, or a lowest and a highest.
    Minutes(Vec<u32>),
    /// It cannot be told.
    Unclear,
}

/// A piece of what was said.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Piece {
    Number(f64),
    /// So many minutes each.
    Unit(f64),
    /// So many minutes in all.
    Clock(f64),
    /// From the one to the other.
    Until,
    /// So many times.
    Times,
    /// Says nothing of how long it takes.
    Nothing,
    Unknown,
}

const HOUR: f64 = 60.0;

fn word(word: &str) -> Piece {
    match word {
        "uur" | "uren" | "uurtje" | "u" | "h" | "hr" | "hrs" | "hour" | "hours" | "stunde"
        | "stunden" => Piece::Unit(HOUR),
        "kwartier" | "kwartiertje" => Piece::Unit(15.0),
        "halfuur" => Piece::Clock(30.0),
        "min" | "mins" | "minuut" | "minuten" | "minute" | "minutes" | "m" => Piece::Unit(1.0),
        "s" | "sec" | "secs" | "seconde" | "seconden" | "second" | "seconds" => {
            Piece::Unit(1.0 / 60.0)
        }
        "dag" | "dagen" | "day" | "days" | "week" | "weken" | "weeks" | "dagdeel" | "dagdelen" => {
            // Nobody meets round the clock.
            Piece::Unit(f64::INFINITY)
        }
        "een" | "één" | "one" | "an" | "a" => Piece::Number(1.0),
        "twee" | "two" => Piece::Number(2.0),
        "drie" | "three" => Piece::Number(3.0),
        "half" | "halve" | "½" => Piece::Number(0.5),
        "anderhalf" => Piece::Number(1.5),
        "tot" | "à" | "to" => Piece::Until,
        "x" | "×" | "keer" | "maal" | "times" => Piece::Times,
        "en" | "and" | "ca" | "circa" | "ongeveer" | "about" => Piece::Nothing,
        _ => Piece::Unknown,
    }
}

/// What a text says of time; none where it speaks of nothing but minutes, or of no time at all.
pub(in crate::bank) fn duration(text: &str) -> Option<Duration> {
    let pieces = pieces(text);
    let numbers = pieces
        .iter()
        .filter(|piece| matches!(piece, Piece::Number(_)));
    let product = pieces.contains(&Piece::Times) && numbers.count() > 1;
    let other = pieces.iter().any(|piece| match piece {
        Piece::Unit(minutes) => *minutes != 1.0,
        Piece::Clock(_) => true,
        _ => false,
    });
    (other || product).then(|| minutes(&pieces).map_or(Duration::Unclear, Duration::Minutes))
}

/// What a text says of time in any unit, in whole minutes.
pub(super) fn in_minutes(text: &str) -> Option<Vec<u32>> {
    let pieces = pieces(text);
    let timed = |piece: &Piece| matches!(piece, Piece::Unit(_) | Piece::Clock(_));
    pieces.iter().any(timed).then(|| minutes(&pieces))?
}

fn pieces(text: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let text = text.to_lowercase().replace("t/m", "-");
    let mut rest = text.as_str();
    while let Some(first) = rest.chars().next() {
        let length = |of: fn(char) -> bool| rest.find(|sign| !of(sign)).unwrap_or(rest.len());
        let taken = if first.is_ascii_digit() {
            let end = length(|sign| sign.is_ascii_digit() || sign == '.' || sign == ',');
            let end = rest[..end].trim_end_matches(['.', ',']).len();
            let (piece, more) = clock(&rest[..end], &rest[end..]);
            pieces.push(piece);
            end + more
        } else if first.is_alphabetic() || "½×".contains(first) {
            let end = length(char::is_alphabetic).max(first.len_utf8());
            pieces.push(word(&rest[..end]));
            end
        } else {
            pieces.push(match first {
                '-' | '–' | '—' | '/' => Piece::Until,
                '*' => Piece::Times,
                '<' | '>' | '≤' | '≥' | '+' | '%' => Piece::Unknown,
                _ => Piece::Nothing,
            });
            first.len_utf8()
        };
        rest = &rest[taken..];
    }
    pieces.retain(|piece| *piece != Piece::Nothing);
    // `tot -`: one sign for from and to.
    pieces.dedup_by(|next, before| *next == Piece::Until && *before == Piece::Until);
    pieces
}

/// A number with what stands behind it: `1:30` and `1u30` are hours and minutes. Gives how much more was taken.
fn clock(number: &str, behind: &str) -> (Piece, usize) {
    let minutes = behind.strip_prefix([':', 'u', 'h']).map(|minutes| {
        let end = minutes.find(|sign: char| !sign.is_ascii_digit());
        &minutes[..end.unwrap_or(minutes.len())]
    });
    let both = minutes
        .filter(|minutes| minutes.len() == 2)
        .and_then(|minutes| {
            let (hours, more): (u32, u32) = (number.parse().ok()?, minutes.parse().ok()?);
            (more < 60).then(|| (f64::from(hours * 60 + more), minutes.len() + 1))
        });
    match (both, number.replace(',', ".").parse()) {
        (Some((minutes, more)), _) => (Piece::Clock(minutes), more),
        (None, Ok(number)) => (Piece::Number(number), 0),
        (None, Err(_)) => (Piece::Unknown, 0),
    }
}

/// One duration as far as it was said.
#[derive(Clone, Copy, Debug, Default)]
struct Said {
    minutes: Option<f64>,
    /// A number that waits for its unit.
    number: Option<f64>,
    /// The first unit.
    unit: Option<f64>,
}

fn minutes(pieces: &[Piece]) -> Option<Vec<u32>> {
    let mut all = vec![Said::default()];
    for piece in pieces {
        let said = all.last_mut()?;
        match *piece {
            // `een half`
            Piece::Number(number) if said.number == Some(1.0) && number == 0.5 => {
                said.number = Some(number);
            }
            Piece::Number(number) if said.number.is_none() => said.number = Some(number),
            Piece::Unit(unit) => {
                let minutes = said.number.take().unwrap_or(1.0) * unit;
                said.minutes = Some(said.minutes.unwrap_or(0.0) + minutes);
                said.unit.get_or_insert(unit);
            }
            Piece::Clock(minutes) if said.number.is_none_or(|number| number == 1.0) => {
                said.number = None;
                said.minutes = Some(said.minutes.unwrap_or(0.0) + minutes);
                said.unit.get_or_insert(1.0);
            }
            Piece::Until => all.push(Said::default()),
            _ => return None,
        }
    }
    // `1 à 2 uur`: the unit of the last is that of the first.
    let unit = all.last()?.unit;
    let minutes = all.iter().map(|said| match *said {
        Said {
            minutes: None,
            number: Some(number),
            ..
        } => Some(number * unit?),
        // `1 uur 30`
        Said {
            minutes: Some(minutes),
            number: Some(more),
            unit: Some(HOUR),
        } if more < HOUR => Some(minutes + more),
        Said {
            minutes,
            number: None,
            ..
        } => minutes,
        _ => None,
    });
    let whole = |minutes: Option<f64>| {
        let minutes = minutes?;
        let whole = minutes.round();
        ((minutes - whole).abs() < 1e-9 && (1.0..10_000.0).contains(&whole)).then_some(whole as u32)
    };
    let minutes: Vec<u32> = minutes.map(whole).collect::<Option<_>>()?;
    (minutes.len() <= 2).then_some(minutes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_quarters_and_clocks_become_minutes() {
        for (text, meant) in [
            ("1 uur", &[60][..]),
            ("2 uur", &[120]),
            ("1,5 uur", &[90]),
            ("1.5 h", &[90]),
            ("een half uur", &[30]),
            ("half uur", &[30]),
            ("halfuur", &[30]),
            ("anderhalf uur", &[90]),
            ("een kwartier", &[15]),
            ("drie kwartier", &[45]),
            ("1u30", &[90]),
            ("1:30", &[90]),
            ("0:10", &[10]),
            ("1 uur 30", &[90]),
            ("1 uur en 10 minuten", &[70]),
            ("15 min - 1 uur", &[15, 60]),
            ("1 à 2 uur", &[60, 120]),
            ("60 seconden", &[1]),
            ("ongeveer 1 uur", &[60]),
        ] {
            assert_eq!(
                duration(text),
                Some(Duration::Minutes(meant.to_vec())),
                "{text}"
            );
        }
    }

    #[test]
    fn what_is_no_whole_number_of_minutes_is_left_to_who_wrote_it() {
        for text in [
            "10 sec",
            "2 x 15",
            "max 1 uur",
            "een paar uur",
            "> 1 uur",
            "1 uur per week",
            "3 dagen tot 4 weken",
        ] {
            assert!(
                matches!(duration(text), Some(Duration::Unclear) | None),
                "{text}"
            );
            assert_ne!(duration(text), Some(Duration::Minutes(vec![1])), "{text}");
        }
        for text in ["2 x 15", "max 1 uur", "10 sec"] {
            assert_eq!(duration(text), Some(Duration::Unclear), "{text}");
        }
        for text in [
            "15",
            "15 min",
            "15-20 min.",
            "max 20",
            "3+",
            "2,5",
            "de helft",
            "2x",
        ] {
            assert_eq!(duration(text), None, "{text}");
        }
    }
}
