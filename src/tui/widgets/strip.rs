//! A row of names of which one is the current one: the way on top, the tabs. Where it does not fit, the names
//! farthest from the current one become short.

use crate::tui::page::{cut, width};

/// What a short name takes behind its number at least: a space, three letters and the sign that it goes on.
const FEWEST: u16 = 5;

/// One of the names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Piece {
    /// In full.
    pub(crate) full: String,
    /// As short as can be.
    pub(crate) short: String,
}

/// The texts to draw and which of the separators stands between them, the widest that fits; the current one always in
/// full.
pub(crate) fn strip(
    pieces: &[Piece],
    current: usize,
    columns: u16,
    separators: &[&'static str],
) -> (Vec<String>, &'static str) {
    let mut order: Vec<usize> = (0..pieces.len()).filter(|&one| one != current).collect();
    crate::sorted::by_key(&mut order, |&one| (one.abs_diff(current), one > current));
    for &between in separators {
        let full: Vec<String> = pieces.iter().map(|piece| piece.full.clone()).collect();
        if total(&full, between) <= columns {
            return (full, between);
        }
    }
    let mut texts: Vec<String> = pieces.iter().map(|piece| piece.full.clone()).collect();
    let between = separators.last().copied().unwrap_or(" ");
    let mut short = Vec::new();
    while total(&texts, between) > columns {
        let Some(farthest) = order.pop() else { break };
        texts[farthest].clone_from(&pieces[farthest].short);
        short.push(farthest);
    }
    // A number alone says nothing: as much of its name stands there as fits.
    for place in short.into_iter().rev() {
        let short = &pieces[place].short;
        // What stands behind a number says more than half a name.
        if !short.chars().all(|sign| sign.is_ascii_digit()) {
            continue;
        }
        let bare = width(short);
        let room = bare + columns.saturating_sub(total(&texts, between));
        if room >= bare + FEWEST {
            texts[place] = cut(&pieces[place].full, room);
        }
    }
    (texts, between)
}

fn total(texts: &[String], between: &str) -> u16 {
    let gaps = texts.len().saturating_sub(1) as u16 * width(between);
    texts.iter().map(|text| width(text)).sum::<u16>() + gaps
}

#[cfg(test)]
mod tests {
    use super::*;

    const WAY: &[&str] = &[" ─ ", "  "];

    fn pieces() -> Vec<Piece> {
        ["een", "twee", "drie", "vier"]
            .iter()
            .zip(1..)
            .map(|(name, number)| Piece {
                full: format!("{number} {name}"),
                short: number.to_string(),
            })
            .collect()
    }

    #[test]
    fn all_names_stand_there_when_there_is_room() {
        let (texts, between) = strip(&pieces(), 1, 80, WAY);
        assert_eq!(texts.join(between), "1 een ─ 2 twee ─ 3 drie ─ 4 vier");
    }

    #[test]
    fn the_farthest_names_become_short_first() {
        let (texts, between) = strip(&pieces(), 1, 22, WAY);
        assert_eq!(texts.join(between), "1 een  2 twee  3  4");
        let long = |name: &str| Piece {
            full: format!("6 {name}"),
            short: "6".to_owned(),
        };
        let (texts, between) = strip(&[pieces().remove(0), long("Afspraken")], 0, 14, WAY);
        assert_eq!(texts.join(between), "1 een  6 Afsp…", "and no number alone");
        let (texts, _) = strip(&pieces(), 1, 1, WAY);
        assert_eq!(texts[1], "2 twee", "the current one is never short");
    }
}
