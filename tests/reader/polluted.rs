//! Tables as they go wrong on their way, after the kinds of the Pollock benchmark (Vitagliano and others, VLDB 2023): a
//! quote or a separator too many or too few at each place, other ends of lines, lines above and under the table, headers
//! that come twice, several tables in one file.

use vlot::bank::Bank;

/// The same chances at every run.
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    pub(crate) fn below(&mut self, sides: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % sides
    }
}

/// A table as it should be.
pub(crate) struct Clean {
    rows: Vec<Vec<String>>,
    separator: char,
    end: &'static str,
    items: usize,
}

impl Clean {
    pub(crate) fn table(bank: &Bank, dice: &mut Dice) -> Self {
        let separator = [',', ';', '\t'][dice.below(3)];
        let end = ["\n", "\r\n"][dice.below(2)];
        let items = 3 + dice.below(5);
        let statements = dice.below(2) == 0;
        let mut header = vec!["Tijdstip".to_owned(), "Naam".to_owned()];
        for item in bank.instrument.items().take(items) {
            header.push(if statements {
                item.text.get("nl").to_owned()
            } else {
                item.id.clone()
            });
        }
        header.push("Opmerking".to_owned());
        let mut rows = vec![header];
        for person in 0..4 + dice.below(8) {
            let mut row = vec![
                format!("2026-11-02 09:{person:02}"),
                format!("Persoon {person}"),
            ];
            for _ in 0..items {
                row.push((1 + dice.below(5)).to_string());
            }
            row.push(
                ["", "prima", "mooi, en fijn", "zeg \"ja\"", "twee\nregels"][dice.below(5)]
                    .to_owned(),
            );
            rows.push(row);
        }
        Self {
            rows,
            separator,
            end,
            items,
        }
    }

    pub(crate) fn absent(&self, bank: &Bank) -> usize {
        bank.instrument.items().count() - self.items
    }

    fn cell(&self, cell: &str) -> String {
        if cell.contains([self.separator, '"', '\n']) {
            format!("\"{}\"", cell.replace('"', "\"\""))
        } else {
            cell.to_owned()
        }
    }

    fn line(&self, row: &[String]) -> String {
        row.iter()
            .map(|cell| self.cell(cell))
            .collect::<Vec<_>>()
            .join(&self.separator.to_string())
    }

    fn lines(&self) -> Vec<String> {
        self.rows.iter().map(|row| self.line(row)).collect()
    }

    pub(crate) fn text(&self) -> String {
        self.lines().join(self.end) + self.end
    }

    /// The table with one letter of a header gone and one changed, and that header.
    pub(crate) fn with_a_header_off(&self, dice: &mut Dice) -> (String, String) {
        let mut rows = self.rows.clone();
        let column = 2 + dice.below(self.items);
        let mut letters: Vec<char> = rows[0][column].chars().collect();
        let may = |letter: &char| letter.is_alphabetic();
        let places: Vec<usize> = (0..letters.len())
            .filter(|place| may(&letters[*place]))
            .collect();
        let change = places[dice.below(places.len())];
        letters[change] = if letters[change] == 'x' { 'z' } else { 'x' };
        let gone = places[dice.below(places.len())];
        letters.remove(gone);
        rows[0][column] = letters.into_iter().collect();
        let header = rows[0][column].clone();
        let table = Self {
            rows,
            separator: self.separator,
            end: self.end,
            items: self.items,
        };
        (table.text(), header)
    }
}

/// Puts something in a text before the place-th of its bytes that begins a letter.
fn put(text: &str, dice: &mut Dice, what: &str) -> String {
    let place = text.floor_char_boundary(dice.below(text.len() + 1));
    format!("{}{what}{}", &text[..place], &text[place..])
}

/// Takes out one of the places where `what` stands.
fn without_one(text: &str, dice: &mut Dice, what: &str) -> String {
    let places: Vec<usize> = text.match_indices(what).map(|(place, _)| place).collect();
    if places.is_empty() {
        return text.to_owned();
    }
    let place = places[dice.below(places.len())];
    format!("{}{}", &text[..place], &text[place + what.len()..])
}

/// A table with one thing wrong; its kind beside it.
pub(crate) fn polluted(clean: &Clean, number: usize, dice: &mut Dice) -> (&'static str, Vec<u8>) {
    let text = clean.text();
    let separator = clean.separator.to_string();
    let mut lines = clean.lines();
    let end = clean.end;
    let row = dice.below(lines.len());
    let join = |lines: &[String]| lines.join(end) + end;
    let (kind, text) = match number % 20 {
        0 => ("a quote too many", put(&text, dice, "\"")),
        1 => ("a quote too few", without_one(&text, dice, "\"")),
        2 => ("a separator too many", put(&text, dice, &separator)),
        3 => ("a separator too few", without_one(&text, dice, &separator)),
        4 => (
            "another end of line",
            text.replacen(end, "\r", 1 + dice.below(3)),
        ),
        5 => ("an end of line too many", put(&text, dice, end)),
        6 => ("an end of line too few", without_one(&text, dice, end)),
        7 => (
            "lines above",
            format!("Uitslag{end}Gemaakt op 2 november{end}{end}{text}"),
        ),
        8 => (
            "lines under",
            format!("{text}{end}Bron: ons formulier{end}"),
        ),
        9 => {
            lines.insert(row.max(1), lines[0].clone());
            ("a header twice", join(&lines))
        }
        10 => ("two tables", format!("{text}{end}{text}")),
        11 => {
            lines.push(format!(
                "Gemiddelde{separator}{}",
                vec!["3.4"; clean.items + 1].join(&separator)
            ));
            ("a row of means", join(&lines))
        }
        12 => {
            let place = lines[row].rfind(clean.separator).unwrap_or(0);
            lines[row].truncate(place);
            ("a row too short", join(&lines))
        }
        13 => {
            lines[row].push_str(&format!("{separator}5"));
            ("a row too long", join(&lines))
        }
        14 => {
            lines[row].push_str(&separator);
            ("a separator at the end of a row", join(&lines))
        }
        15 => {
            let lines: Vec<String> = lines
                .iter()
                .skip(1)
                .map(|line| format!("{line}{separator}"))
                .collect();
            (
                "a separator at the end of each row",
                format!("{}{end}{}", clean.lines()[0], join(&lines)),
            )
        }
        16 => ("another separator in a row", {
            lines[row] = lines[row].replace(clean.separator, "|");
            join(&lines)
        }),
        17 => ("a quote opened before a row", {
            lines[row] = format!("\"{}", lines[row]);
            join(&lines)
        }),
        18 => ("a comma for a point", {
            lines[row] = lines[row].replacen(&separator, &format!("{separator}1,5{separator}"), 1);
            join(&lines)
        }),
        _ => ("no header", join(&lines[1..])),
    };
    (kind, text.into_bytes())
}
