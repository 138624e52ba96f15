//! Properties of rows: the short way is the long one, pieces are the whole, and nothing falls over.

use proptest::collection::vec;
use proptest::prelude::*;
use vlot::bank::Bank;
use vlot::exchange::{self, Findings, Layout, Options, Reading, Rows, Sink};

use super::{bank, read};
use crate::often::cases;

#[derive(Default)]
struct Kept(Vec<(u64, Option<Vec<u8>>, Vec<u8>)>);

impl Sink for Kept {
    fn row(&mut self, line: u64, group: Option<&[u8]>, digits: &[u8]) {
        self.0
            .push((line, group.map(<[u8]>::to_vec), digits.to_vec()));
    }
}

/// What comes of a table that is cut in pieces of so many bytes, the short way or the long one.
fn taken(
    text: &[u8],
    bank: &Bank,
    options: &Options,
    piece: usize,
    long: bool,
) -> Option<(Kept, Findings)> {
    let reading = Reading::of(bank, options).ok()?;
    let found = Layout::find(text, true, None, bank, options, reading).ok()?;
    let body = match &found.turned {
        Some(turned) => turned.as_slice(),
        None => &text[found.body..],
    };
    let new = || {
        let rows = Rows::new(&found.layout, Kept::default());
        if long { rows.the_long_way() } else { rows }
    };
    let mut all = new();
    let (mut start, mut line) = (0, found.line);
    while start < body.len() {
        let rest = &body[start..];
        let look = rest.len().min(piece);
        let whole = look == rest.len();
        let end = if whole {
            None
        } else {
            exchange::last_end(&rest[..look], found.layout.cut_by()).0
        };
        let end = end.map_or(rest.len(), |end| end);
        let mut reader = new();
        reader.piece(&rest[..end], line);
        line += exchange::breaks(&rest[..end]);
        start += end;
        all.found.merge(reader.found);
        all.sink.0.extend(reader.sink.0);
    }
    all.settle(found.line);
    all.sink.0.sort();
    Some((all.sink, all.found))
}

fn dialects() -> impl Strategy<Value = (String, bool)> {
    let cell = prop_oneof![
        8 => (1..=5).prop_map(|value: i32| value.to_string()),
        1 => Just(String::new()),
        1 => Just("?".to_owned()),
        1 => Just("NA".to_owned()),
        1 => Just("grotendeels".to_owned()),
        1 => Just("4.0".to_owned()),
        1 => Just("=\"3\"".to_owned()),
        1 => "[0-9x]{1,2}",
    ];
    let other = prop_oneof![
        4 => "[a-zé]{0,6}",
        1 => Just("Max".to_owned()),
        1 => Just("Gemiddelde".to_owned()),
        1 => Just("zo, of; zo\"".to_owned()),
        1 => Just("twee\nregels".to_owned()),
    ];
    let row = (
        vec(cell, 5),
        other.clone(),
        prop_oneof![3 => Just(0_u8), 1 => 1_u8..4],
    );
    (
        vec(row, 0..24),
        prop_oneof![Just(','), Just(';'), Just('\t'), Just('|')],
        0_u8..3,
        any::<bool>(),
        any::<bool>(),
    )
        .prop_map(|(rows, separator, ends, quoted, grouped)| {
            let end = ["\n", "\r\n", "\r"][usize::from(ends)];
            let write = |cell: &str| {
                if quoted || cell.contains([separator, '"', '\n', '\r']) {
                    format!("\"{}\"", cell.replace('"', "\"\""))
                } else {
                    cell.to_owned()
                }
            };
            let join = |cells: &[String]| {
                cells
                    .iter()
                    .map(|cell| write(cell))
                    .collect::<Vec<_>>()
                    .join(&separator.to_string())
            };
            let mut text = join(
                &[
                    "school", "doelen-1", "doelen-2", "doelen-3", "doelen-4", "doelen-5",
                ]
                .map(String::from),
            ) + end;
            for (cells, other, oddity) in rows {
                match oddity {
                    1 => text.push_str(end),
                    2 => text.push_str(&(separator.to_string().repeat(5) + end)),
                    3 => text.push_str("x\"y\"z,"),
                    _ => {}
                }
                let mut row = vec![other];
                row.extend(cells);
                text.push_str(&(join(&row) + end));
            }
            (text, grouped)
        })
}

/// How many rows that are not blank lines a text has, told sign by sign: a quote opens at the start of a cell only, two
/// are one, and behind a closing one a cell ends. None where that does not hold.
fn strictly(text: &str, separator: char) -> Option<u64> {
    let (mut rows, mut start, mut blank) = (0, true, true);
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        match sign {
            '"' if start => {
                loop {
                    if signs.next()? == '"' && signs.next_if_eq(&'"').is_none() {
                        break;
                    }
                }
                while signs.next_if_eq(&' ').is_some() {}
                let ends = |next: &char| *next == separator || *next == '\n' || *next == '\r';
                if !signs.peek().is_none_or(ends) {
                    return None;
                }
                (start, blank) = (false, false);
            }
            '\n' | '\r' => {
                if sign == '\r' {
                    signs.next_if_eq(&'\n');
                }
                rows += u64::from(!blank);
                (start, blank) = (true, true);
            }
            _ => {
                start = sign == separator;
                blank &= sign.is_whitespace() && sign != separator;
            }
        }
    }
    Some(rows + u64::from(!blank))
}

#[test]
fn who_comes_behind_somebody_called_max_keeps_her_own_answers() {
    let bank = bank();
    for quote in ["", "\""] {
        let rows = [
            ("An", 5),
            ("Max", 1),
            ("Bo", 4),
            ("Max", 2),
            ("Max", 3),
            ("Cor", 5),
        ];
        let mut text = "naam,doelen-1,doelen-2,doelen-3\n".to_owned();
        for (name, value) in rows {
            let cell = format!("{quote}{value}{quote}");
            text.push_str(&format!("{quote}{name}{quote},{cell},{cell},{cell}\n"));
        }
        for long in [false, true] {
            let (kept, found) = taken(
                text.as_bytes(),
                &bank,
                &Options::default(),
                usize::MAX,
                long,
            )
            .unwrap();
            assert_eq!(found.summaries.count, 0);
            let read: Vec<u8> = kept.0.iter().map(|(_, _, digits)| digits[2] + 1).collect();
            assert_eq!(read, rows.map(|(_, value)| value), "{quote} {long}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(cases(40)))]

    #[test]
    fn the_short_way_the_long_one_and_pieces_give_the_same((text, grouped) in dialects(), piece in 20_usize..400) {
        let bank = bank();
        for missing in [false, true] {
            let options = Options {
                group: grouped.then(|| "school".to_owned()),
                invalid_as_missing: missing,
                ..Options::default()
            };
            let of = |piece: usize, long: bool| taken(text.as_bytes(), &bank, &options, piece, long);
            let Some((whole, found)) = of(usize::MAX, true) else { continue };
            for (piece, long) in [(usize::MAX, false), (piece, false), (piece, true)] {
                let (other, beside) = of(piece, long).unwrap();
                prop_assert_eq!(&whole.0, &other.0, "{} {}", piece, long);
                prop_assert_eq!(found.problems.first(), beside.problems.first());
                prop_assert_eq!(found.problems.count, beside.problems.count);
                prop_assert_eq!(found.invalid.values(), beside.invalid.values());
                prop_assert_eq!(found.empty_rows, beside.empty_rows);
                prop_assert_eq!(&found.summaries, &beside.summaries);
                prop_assert_eq!(&found.seen, &beside.seen);
            }
        }
    }

    #[test]
    fn no_row_of_any_bytes_is_lost_in_silence(
        rows in vec("[-0-9?,;\"\t |a-z]{0,12}", 0..12),
        separator in prop_oneof![Just(','), Just(';'), Just('\t'), Just('|')],
        ends in vec(0_usize..3, 12),
        quoted in any::<bool>(),
    ) {
        let bank = bank();
        let (open, close) = if quoted { ("\"", "\"") } else { ("", "") };
        let mut text = format!("{open}doelen-1{close}{separator}{open}doelen-2{close}\n");
        for (row, end) in rows.iter().zip(ends) {
            text.push_str(row);
            text.push_str(["\n", "\r\n", "\r"][end]);
        }
        let Some((kept, found)) = taken(text.as_bytes(), &bank, &Options::default(), usize::MAX, false) else {
            return Ok(());
        };
        if found.problems.count > 0 {
            return Ok(());
        }
        // What has no fault is read as whoever knows strict quotes reads it, and each row is somewhere.
        let Some(expected) = strictly(&text, separator) else {
            prop_assert!(false, "a faulty quote was taken: {:?}", text);
            return Ok(());
        };
        let named = found.empty_rows + found.summaries.count + found.headers.count;
        prop_assert_eq!(kept.0.len() as u64 + named, expected - 1, "{:?}", text);
    }

    #[test]
    fn bytes_of_any_kind_end_in_an_answer_or_a_refusal(bytes in vec(any::<u8>(), 0..600), start in 0_usize..8) {
        let bank = bank();
        let starts: [&[u8]; 8] = [
            b"", b"doelen-1;doelen-2\n", b"\xff\xfe", b"\xfe\xff", b"PK\x03\x04", b"sep=|\n", b"\"doelen-1\",", b"1,2,3\r",
        ];
        let mut text = starts[start].to_vec();
        text.extend(bytes);
        if let Ok(table) = read(&text, &bank) {
            prop_assert_eq!(table.people.len() as u64, table.found.answered);
        }
    }
}
