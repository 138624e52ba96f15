//! Letters and signs that a web page writes by a name or a number.

/// What a web page writes for a letter.
const ENTITIES: &[(&str, &str)] = &[
    ("nbsp", " "),
    ("amp", "&"),
    ("lt", "<"),
    ("gt", ">"),
    ("quot", "\""),
    ("apos", "'"),
    ("shy", ""),
    ("ensp", " "),
    ("emsp", " "),
    ("thinsp", " "),
    ("zwnj", ""),
    ("zwj", ""),
    ("lsquo", "'"),
    ("rsquo", "'"),
    ("sbquo", "'"),
    ("ldquo", "\""),
    ("rdquo", "\""),
    ("bdquo", "\""),
    ("laquo", "«"),
    ("raquo", "»"),
    ("ndash", "-"),
    ("mdash", "-"),
    ("minus", "-"),
    ("hellip", "…"),
    ("middot", "·"),
    ("bull", "•"),
    ("euro", "€"),
    ("deg", "°"),
    ("szlig", "ß"),
    ("oelig", "œ"),
    ("aelig", "æ"),
    ("oslash", "ø"),
    ("aring", "å"),
    ("ccedil", "ç"),
    ("ntilde", "ñ"),
];

/// Endings of names of accented letters, as a mark behind the letter.
const ACCENTS: &[(&str, char)] = &[
    ("acute", '\u{301}'),
    ("grave", '\u{300}'),
    ("uml", '\u{308}'),
    ("circ", '\u{302}'),
    ("tilde", '\u{303}'),
    ("cedil", '\u{327}'),
];

/// The letter or sign that a page writes as `&name;` or `&#233;`; none where the name is no such name.
pub fn named_letter(name: &str) -> Option<String> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        };
        return char::from_u32(code).map(String::from);
    }
    if let Some((_, letter)) = ENTITIES.iter().find(|(known, _)| *known == name) {
        return Some((*letter).to_owned());
    }
    let mut letters = name.chars();
    let base = letters.next().filter(char::is_ascii_alphabetic)?;
    let (_, mark) = ACCENTS
        .iter()
        .find(|(ending, _)| *ending == letters.as_str())?;
    Some([base, *mark].iter().collect())
}
