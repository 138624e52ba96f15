//! Tables with one thing wrong: read whole, or refused, or the row is named.

use vlot::exchange::{Fault, Unreadable};

use super::{answers, bank, polluted, read};
use crate::often::cases;

#[test]
fn no_polluted_table_is_taken_incomplete() {
    let bank = bank();
    let mut dice = polluted::Dice(7);
    let (mut read_whole, mut refused) = (0, 0);
    for number in 0..cases(200) {
        let clean = polluted::Clean::table(&bank, &mut dice);
        let whole = match read(clean.text().as_bytes(), &bank) {
            Ok(table) => answers(&table),
            // Of thousands one ends with somebody who gives just the means of the three before her: that is asked.
            Err(Unreadable::Rows(problems)) => {
                let first = problems.first();
                assert!(first.iter().all(|one| one.fault == Fault::NoPerson));
                continue;
            }
            Err(other) => panic!("{other:?}"),
        };
        let (kind, text) = polluted::polluted(&clean, number as usize, &mut dice);
        match read(&text, &bank) {
            Err(_) => refused += 1,
            Ok(table) => {
                read_whole += 1;
                let found = answers(&table);
                // A row may be left out where its line is named, and a column where it is.
                let named = table.found.summaries.count
                    + table.found.headers.count
                    + table.found.empty_rows;
                let told = table.layout.absent.len() == clean.absent(&bank)
                    && found.len() as u64 + named >= whole.len() as u64;
                assert!(
                    told && found.iter().all(|row| whole.contains(row)),
                    "{kind}\n{}\nread {found:?}\nof {whole:?}",
                    String::from_utf8_lossy(&text)
                );
            }
        }
    }
    assert!(
        read_whole > 0 && refused > 0,
        "{read_whole} read, {refused} refused"
    );
}

#[test]
fn a_separator_within_a_name_is_refused_where_neither_half_looks_like_the_name() {
    let bank = bank();
    let text = "doelen-1,onderz,oek-2,Opmerking\n2,4,mooi\n4,1,\n5,3,prima\n1,2,\n";
    let found = read(text.as_bytes(), &bank).map(|table| answers(&table));
    assert!(found.is_err(), "{found:?}");
}

#[test]
fn a_header_that_is_off_by_two_letters_is_refused_by_its_name_or_read_as_what_it_is() {
    let bank = bank();
    let mut dice = polluted::Dice(3);
    for _ in 0..cases(100) {
        let clean = polluted::Clean::table(&bank, &mut dice);
        let (text, header) = clean.with_a_header_off(&mut dice);
        match read(text.as_bytes(), &bank) {
            Err(Unreadable::Near(near)) => assert!(
                near.iter()
                    .any(|one| header.starts_with(one.name.trim_end_matches('…')))
            ),
            // Who loses the end before a full stop leaves what a program makes of a name that is too long.
            Ok(table) if header.ends_with('.') => {
                let whole = read(clean.text().as_bytes(), &bank).map(|table| answers(&table));
                assert_eq!(Ok(answers(&table)), whole, "{header}\n{text}");
            }
            other => panic!(
                "{header}: {:?}\n{text}",
                other.map(|table| table.layout.absent)
            ),
        }
    }
}
