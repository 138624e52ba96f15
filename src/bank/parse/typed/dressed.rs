//! Single lines that another program has dressed: a number before it, a row of a table, signs coded for a page, a remark
//! over lines, an entry that is put into a list by itself. What comes instead is as long.

use super::{Over, blank, is_of_a_bank, numbered};

/// Makes of each line what is given for it; the first and the others are told together.
pub(super) fn each(
    text: &str,
    kind: &'static str,
    undressed: impl Fn(&str) -> Option<String>,
) -> Option<(String, Over)> {
    let mut clear = text.to_owned();
    let mut found = Vec::new();
    let mut in_text = false;
    for (number, (start, line)) in (1..).zip(numbered(text)) {
        let whole = !in_text;
        in_text ^= line.matches("\"\"\"").count() % 2 == 1;
        let Some(plain) = undressed(line).filter(|_| whole) else {
            continue;
        };
        // Only what is no longer than it was can keep every other place.
        let Some(short) = line.len().checked_sub(plain.len()) else {
            continue;
        };
        let plain = format!("{plain}{}", " ".repeat(short));
        clear.replace_range(start..start + line.len(), &plain);
        found.push((number, start..start + line.len()));
    }
    let mut found = found.into_iter();
    let (_, span) = found.next()?;
    let over = Over::of(kind, span, found.map(|(line, _)| line).collect());
    Some((clear, over))
}

/// `54: title = "…"`, `54 | title = "…"`: the number of a line in a listing.
pub(super) fn numbers(text: &str) -> Option<(String, Over)> {
    each(text, "dressed-line", |line| {
        let bare = line.trim_start();
        let rest = bare.trim_start_matches(|letter: char| letter.is_ascii_digit());
        let sign = rest.trim_start();
        let behind = sign.strip_prefix([':', '|'])?;
        let numbered = rest.len() < bare.len() && is_of_a_bank(behind);
        numbered.then(|| behind.trim_start().to_owned())
    })
}

/// `| title | "…" |`: a key and its value as a row of a table.
pub(super) fn rows(text: &str) -> Option<(String, Over)> {
    each(text, "dressed-line", |line| {
        let inside = line.trim().strip_prefix('|')?.strip_suffix('|')?;
        let (key, value) = inside.split_once('|')?;
        let (key, value) = (key.trim(), value.trim());
        let is_value = value.starts_with(['"', '[']) || value.parse::<f64>().is_ok();
        let pair = format!("{key} = {value}");
        (is_value && !key.is_empty() && is_of_a_bank(&pair)).then_some(pair)
    })
}

/// `&#91;&#91;item&#93;&#93;`, `title&nbsp;= "…"`: signs as the source of a page has them, outside texts.
pub(super) fn codes(text: &str) -> Option<(String, Over)> {
    const CODES: [(&str, &str); 10] = [
        ("&#91;", "["),
        ("&#93;", "]"),
        ("&lbrack;", "["),
        ("&rbrack;", "]"),
        ("&#61;", "="),
        ("&equals;", "="),
        ("&nbsp;", " "),
        ("&#160;", " "),
        ("&lt;", "<"),
        ("&gt;", ">"),
    ];
    each(text, "page-codes", |line| {
        let (code, rest) = line.split_at(line.find('"').unwrap_or(line.len()));
        let plain = (CODES.iter()).fold(code.to_owned(), |code, (from, to)| code.replace(from, to));
        let is_coded = plain != code;
        let plain = plain.trim_start().to_owned() + rest;
        (is_coded && is_of_a_bank(&plain)).then_some(plain)
    })
}

/// `/* … */` over more than one line.
pub(super) fn remarks(text: &str) -> Option<(String, Over)> {
    const MARKS: [(&str, &str); 2] = [("/*", "*/"), ("<!--", "-->")];
    let mut clear = text.to_owned();
    let mut found = Vec::new();
    let mut open: Option<&str> = None;
    for (number, (start, line)) in (1..).zip(numbered(text)) {
        let bare = line.trim();
        if open.is_none() {
            let mark = MARKS.iter().find(|(begin, _)| bare.starts_with(begin));
            open = mark.map(|(_, end)| *end).filter(|end| !bare.contains(end));
            if open.is_none() {
                continue;
            }
        }
        let closes = open.filter(|end| bare.contains(end));
        // Behind what closes it the bank goes on: that is for a person to part.
        if closes.is_some_and(|end| !bare.ends_with(end)) {
            return None;
        }
        clear.replace_range(start..start + line.len(), &blank(line));
        found.push((number, start..start + line.len()));
        if closes.is_some() {
            open = None;
        }
    }
    if open.is_some() {
        return None;
    }
    let mut found = found.into_iter();
    let (_, span) = found.next()?;
    let over = Over::of("long-remark", span, found.map(|(line, _)| line).collect());
    Some((clear, over))
}

/// `interventions[] = "a"`, `interventions[0] = "a"`: an entry that is put into a list.
pub(super) fn entries(text: &str) -> Option<(String, Over)> {
    each(text, "list-entry", |line| {
        let (name, value) = line.split_once('=')?;
        let (name, place) = name.trim_end().strip_suffix(']')?.split_once('[')?;
        let is_name = !name.trim().is_empty() && is_of_a_bank(&format!("{name} ="));
        let is_place = place.chars().all(|letter| letter.is_ascii_digit());
        let value = value.trim();
        let is_text = value.len() > 1 && value.starts_with('"') && value.ends_with('"');
        (is_name && is_place && is_text).then(|| format!("{} = [{value}]", name.trim()))
    })
}

#[cfg(test)]
mod tests {
    use crate::bank::parse::typed::cleared;

    #[test]
    fn a_line_that_another_program_dressed_is_read_as_what_it_is() {
        for (typed, meant, kind) in [
            ("54: title = \"a\"", "title = \"a\"", "dressed-line"),
            (" 54 | title = \"a\"", "title = \"a\"", "dressed-line"),
            ("| title | \"a\" |", "title = \"a\"", "dressed-line"),
            ("&#91;&#91;item&#93;&#93;", "[[item]]", "page-codes"),
            (
                "title&nbsp;= \"a &nbsp; b\"",
                "title = \"a &nbsp; b\"",
                "page-codes",
            ),
            ("/* een\ntwee */\nid = \"a\"", "id = \"a\"", "long-remark"),
            ("names[] = \"a\"", "names = [\"a\"]", "list-entry"),
            ("names[0] = \"a\"", "names = [\"a\"]", "list-entry"),
        ] {
            let (clear, told) = cleared(0, typed);
            assert_eq!(clear.trim(), meant, "{typed}");
            assert_eq!(clear.len(), typed.len(), "{typed}");
            let kinds: Vec<_> = told.iter().filter_map(|one| one.detail("slip")).collect();
            assert_eq!(kinds, [kind], "{typed}");
        }
        for right in [
            "text = \"54: a = b\"",
            "[[item]]",
            "title = \"a | b\"",
            "id = \"a\" # &nbsp;",
        ] {
            assert_eq!(cleared(0, right).1.len(), 0, "{right}");
        }
    }
}
