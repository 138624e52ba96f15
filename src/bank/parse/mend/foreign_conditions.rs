//! Conditions in the words of other tools: `operator` and `value`, `min`, `mean(plezier)`, `not`. What is recognised whole
//! is written as the format has it; of anything else nothing is made.

use super::Mender;
use crate::bank::condition::Figure;
use crate::bank::reader::word_meant;

/// A condition in parts, as it was meant.
#[derive(Clone, Debug, Default)]
struct Parts {
    figure: Option<String>,
    of: Option<String>,
    any: bool,
    quantifier: Option<String>,
    minus: Option<String>,
    limits: Vec<(&'static str, String)>,
    text: Option<String>,
    /// Whether it is called a statement what it is of.
    of_item: bool,
    /// Whether anything is written otherwise than the format has it.
    foreign: bool,
}

/// A condition between braces as the format has it; `None` where it is sound, or where it is not known whole.
pub(in crate::bank) fn condition(text: &str) -> Option<String> {
    let parts = parts(text.strip_prefix('{')?.strip_suffix('}')?)?;
    parts.foreign.then(|| parts.written()).flatten()
}

fn parts(inside: &str) -> Option<Parts> {
    let mut parts = Parts::default();
    let (mut sign, mut value) = (None, None);
    for part in split(inside, ',') {
        if parts.loose(part) {
            continue;
        }
        let (key, found) = key_and_value(part)?;
        let key = key
            .trim()
            .trim_matches(['"', '\''])
            .to_lowercase()
            .replace('-', "_");
        let found = found.trim_start_matches(['=', ' ']).trim();
        if found.is_empty() {
            return None;
        }
        // `min = "praten"`: Dutch for minus.
        let is_words = found.starts_with('"') && !found.contains(|one: char| one.is_ascii_digit());
        let limit = limit_named(&key).filter(|_| key != "min" || !is_words);
        if let Some(limit) = limit {
            parts.foreign = true;
            parts.limits.push((limit, found.to_owned()));
            continue;
        }
        match key.as_str() {
            "figure" => parts.figure(found)?,
            "cijfer" | "maat" | "metric" | "measure" | "statistic" if parts.figure.is_none() => {
                parts.foreign = true;
                parts.figure(found)?;
            }
            "min" if is_words => {
                parts.foreign = true;
                parts.minus = Some(quoted(found));
            }
            "of" => parts.subjects(found)?,
            "quantifier" => parts.quantifier = Some(found.to_owned()),
            "minus" => parts.minus = Some(found.to_owned()),
            "text" => parts.text = Some(found.to_owned()),
            "below" => parts.limits.push(("below", found.to_owned())),
            "from" => parts.limits.push(("from", found.to_owned())),
            "is" => parts.answers("is", found)?,
            "is_not" => parts.answers("is_not", found)?,
            "operator" | "op" | "comparison" | "comparator" => sign = Some(sign_of(found)?),
            "value" | "threshold" | "limit" | "waarde" | "grens" => value = Some(found.to_owned()),
            "characteristic" | "subject" | "target" | "kenmerk" | "stelling" | "statement"
            | "van" | "dimension" | "theme"
                if parts.of.is_none() =>
            {
                parts.foreign = true;
                parts.of = Some(quoted(found));
                parts.of_item = matches!(key.as_str(), "stelling" | "statement");
            }
            "item" | "question" | "vraag" if parts.of.is_none() && parts.figure.is_some() => {
                parts.foreign = true;
                parts.of = Some(quoted(found));
            }
            "not" if found.starts_with('{') => {
                let inner = self::parts(found.strip_prefix('{')?.strip_suffix('}')?)?;
                let text = parts.text.take();
                parts = Parts {
                    foreign: true,
                    text: inner.text.clone().or(text),
                    ..inner
                };
                for (limit, _) in &mut parts.limits {
                    *limit = match *limit {
                        "below" => "from",
                        "from" => "below",
                        "is" => "is_not",
                        _ => "is",
                    };
                }
            }
            name if figure_named(name) && parts.figure.is_none() => {
                parts.foreign = true;
                parts.figure = Some(name.to_owned());
                parts.subjects(&quoted(found))?;
            }
            _ => return None,
        }
    }
    match (sign, value) {
        (Some(sign), Some(value)) => {
            parts.foreign = true;
            parts.limits.push((sign, value));
        }
        (None, None) => {}
        _ => return None,
    }
    Some(parts)
}

/// `mean < 2.5`: a figure, its limit and the number. What stands over a number or just on it is not told apart.
fn compared(part: &str) -> Option<(&str, &'static str, &str)> {
    let at = part.find(['<', '>', '≤', '≥'])?;
    let (name, behind) = (part[..at].trim(), &part[at..]);
    let number = behind.trim_start_matches(['<', '>', '≤', '≥', '=']);
    let limit = sign_of(behind[..behind.len() - number.len()].trim())?;
    let number = number.trim();
    (figure_named(name) && number.parse::<f64>().is_ok()).then_some((name, limit, number))
}

/// A key, in quotes or not, and what stands behind its sign.
fn key_and_value(part: &str) -> Option<(&str, &str)> {
    let inside = part.trim_start().strip_prefix('"');
    if let Some((key, behind)) = inside.and_then(|part| part.split_once('"')) {
        let value = behind.trim_start().strip_prefix(['=', ':'])?;
        return Some((key, value));
    }
    part.split_once(['=', ':'])
}

/// The limit that a key of another tool stands for.
fn limit_named(key: &str) -> Option<&'static str> {
    match key {
        "min" | "minimum" | "min_value" | "gte" | "ge" | "gt" | "greater_than" | "minstens"
        | "vanaf" | "above" | "boven" | ">=" | ">" | "≥" => Some("from"),
        "max" | "maximum" | "max_value" | "lte" | "le" | "lt" | "less_than" | "onder" | "under"
        | "to" | "tot" | "until" | "<" | "<=" | "≤" => Some("below"),
        "eq" | "equals" | "equal" | "equal_to" => Some("is"),
        "ne" | "neq" | "not_equal" => Some("is_not"),
        _ => None,
    }
}

/// The parts between signs that stand at no depth and in no text.
fn split(text: &str, at: char) -> Vec<&str> {
    let (mut depth, mut quote, mut from) = (0_i32, None, 0);
    let mut parts = Vec::new();
    for (place, letter) in text.char_indices() {
        match letter {
            '"' | '\'' if quote == Some(letter) => quote = None,
            '"' | '\'' if quote.is_none() => quote = Some(letter),
            '[' | '{' | '(' if quote.is_none() => depth += 1,
            ']' | '}' | ')' if quote.is_none() => depth -= 1,
            letter if letter == at && depth == 0 && quote.is_none() => {
                parts.push(text[from..place].trim());
                from = place + letter.len_utf8();
            }
            _ => {}
        }
    }
    parts.push(text[from..].trim());
    parts.retain(|part| !part.is_empty());
    parts
}

fn quoted(text: &str) -> String {
    if text.starts_with(['"', '[']) {
        return text.to_owned();
    }
    super::bare::quoted(text.trim_matches('\''))
}

/// The number below or from which a figure has to be, in quotes or with a comma too.
fn limit_number(name: &str, value: &str) -> Option<String> {
    let number = value.trim_matches(['"', '\'']).replacen(',', ".", 1);
    let is_number = matches!(name, "below" | "from") && number.parse::<f64>().is_ok();
    is_number.then_some(number)
}

fn figure_named(name: &str) -> bool {
    Figure::ALL.iter().any(|figure| figure.name() == name) && !matches!(name, "people" | "members")
}

fn sign_of(found: &str) -> Option<&'static str> {
    match found.trim_matches(['"', '\'']).trim() {
        ">=" | ">" | "≥" | "gte" | "gt" | "at_least" | "from" => Some("from"),
        "<" | "<=" | "≤" | "lt" | "lte" | "below" | "under" => Some("below"),
        "=" | "==" | "eq" | "is" | "equals" => Some("is"),
        "!=" | "<>" | "ne" | "is_not" => Some("is_not"),
        _ => None,
    }
}

/// Texts with a word or sign between them: `"a" and "b"`; the texts, and what stands between.
fn joined(found: &str) -> Option<(Vec<String>, String)> {
    let pieces: Vec<&str> = found.split('"').collect();
    if pieces.len() < 5 || pieces.len().is_multiple_of(2) || found.starts_with(['[', '{']) {
        return None;
    }
    let texts = pieces.iter().skip(1).step_by(2);
    let texts = texts.map(|text| format!("\"{text}\"")).collect();
    Some((texts, pieces[2].trim().to_lowercase()))
}

impl Parts {
    /// A part without a key of its own: what is taken off, or a figure with its sign.
    fn loose(&mut self, part: &str) -> bool {
        if let Some(other) = part.strip_prefix(['-', '−', '–']).map(str::trim_start)
            && other.starts_with('"')
            && self.minus.is_none()
        {
            self.foreign = true;
            self.minus = Some(other.to_owned());
            return true;
        }
        if let Some((name, limit, number)) = compared(part)
            && self.figure.as_deref().is_none_or(|figure| figure == name)
        {
            self.foreign = true;
            self.figure = Some(name.to_owned());
            self.limits.push((limit, number.to_owned()));
            return true;
        }
        false
    }

    fn figure(&mut self, found: &str) -> Option<()> {
        let bare = found.trim_matches(['"', '\'']);
        if let Some((name, of)) = bare.split_once('(') {
            let of = of.strip_suffix(')')?.trim();
            self.foreign = true;
            self.figure = Some(name.trim().to_owned());
            let of: Vec<String> = of.split(',').map(|one| quoted(one.trim())).collect();
            self.of = Some(match of.as_slice() {
                [one] => one.clone(),
                several => format!("[{}]", several.join(", ")),
            });
        } else {
            let names: Vec<&str> = Figure::ALL.iter().map(|figure| figure.name()).collect();
            let meant = word_meant(bare, &names).filter(|_| !names.contains(&bare));
            self.figure = Some(meant.unwrap_or(bare).to_owned());
        }
        Some(())
    }

    fn subjects(&mut self, found: &str) -> Option<()> {
        let inside = found.trim_matches('"');
        let is_id = |text: &str| {
            let bare = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
            !text.is_empty() && text.chars().all(bare)
        };
        // `"zaaien - oogsten"`: an id holds no blank.
        if let Some((one, other)) = inside.split_once(" - ").or(inside.split_once(" minus "))
            && is_id(one)
            && is_id(other)
        {
            self.foreign = true;
            (self.of, self.minus) = (Some(quoted(one)), Some(quoted(other)));
            return Some(());
        }
        let Some((texts, between)) = joined(found) else {
            self.of = Some(found.to_owned());
            return Some(());
        };
        self.foreign = true;
        match between.as_str() {
            "-" | "−" | "–" | "minus" | "min" => {
                let [one, other] = texts.as_slice() else {
                    return None;
                };
                (self.of, self.minus) = (Some(one.clone()), Some(other.clone()));
            }
            "and" | "en" | "&" | "&&" | "+" => self.of = Some(format!("[{}]", texts.join(", "))),
            "or" | "of" | "|" | "||" | "/" => {
                self.of = Some(format!("[{}]", texts.join(", ")));
                self.any = true;
            }
            _ => return None,
        }
        Some(())
    }

    /// One answer, or several of which one is enough.
    fn answers(&mut self, limit: &'static str, found: &str) -> Option<()> {
        let listed = found
            .strip_prefix('[')
            .and_then(|list| list.strip_suffix(']'));
        let texts: Vec<String> = match (listed, joined(found)) {
            (Some(list), _) => split(list, ',').into_iter().map(str::to_owned).collect(),
            (None, Some((texts, between))) => matches!(
                between.as_str(),
                "or" | "of" | "|" | "||" | "/" | "en" | "and"
            )
            .then_some(texts)?,
            (None, None) => vec![found.to_owned()],
        };
        self.foreign |= listed.is_some() || texts.len() > 1;
        self.limits
            .extend(texts.into_iter().map(|text| (limit, text)));
        Some(())
    }

    /// The figure that somebody means who names none: below or from a number, of one thing.
    fn unnamed_figure(&self) -> Option<&'static str> {
        let is_number = |(name, value): &(&str, String)| limit_number(name, value).is_some();
        let plain = self.of.is_some() && self.limits.iter().all(is_number);
        let figure = if self.of_item {
            Figure::Item
        } else {
            Figure::Mean
        };
        plain.then(|| figure.name())
    }

    fn written(&self) -> Option<String> {
        let figure = match self.figure.as_deref() {
            Some(figure) => figure,
            None => self.unnamed_figure()?,
        };
        if !Figure::ALL.iter().any(|known| known.name() == figure) {
            return None;
        }
        let mut keys = vec![format!("figure = \"{figure}\"")];
        keys.extend(self.of.as_ref().map(|of| format!("of = {of}")));
        let any = (self.any && self.quantifier.is_none()).then(|| "\"any\"".to_owned());
        let quantifier = self.quantifier.clone().or(any);
        keys.extend(quantifier.map(|one| format!("quantifier = {one}")));
        keys.extend(self.minus.as_ref().map(|one| format!("minus = {one}")));
        let one = |(name, value): &(&str, String), more: Option<&String>| {
            let text = more
                .map(|text| format!(", text = {text}"))
                .unwrap_or_default();
            let value = limit_number(name, value).unwrap_or_else(|| value.clone());
            format!("{{ {}, {name} = {value}{text} }}", keys.join(", "))
        };
        match self.limits.as_slice() {
            [] => None,
            [only] => Some(one(only, self.text.as_ref())),
            // Above the one and under the other: both must hold.
            several
                if several
                    .iter()
                    .all(|(name, _)| matches!(*name, "below" | "from")) =>
            {
                let both: Vec<String> = several.iter().map(|limit| one(limit, None)).collect();
                (several.len() == 2 && self.text.is_none()).then(|| both.join(", "))
            }
            several if several.iter().all(|(name, _)| *name == "is") => {
                let all: Vec<String> = several.iter().map(|limit| one(limit, None)).collect();
                let text = self.text.as_ref();
                let text = text
                    .map(|text| format!(", text = {text}"))
                    .unwrap_or_default();
                Some(format!("{{ any = [{}]{text} }}", all.join(", ")))
            }
            several if several.iter().all(|(name, _)| *name == "is_not") => {
                let all: Vec<String> = several.iter().map(|limit| one(limit, None)).collect();
                self.text.is_none().then(|| all.join(", "))
            }
            _ => None,
        }
    }
}

impl Mender<'_> {
    /// A condition that another tool would understand, written as the format has it.
    pub(super) fn condition_as_meant(&mut self) -> bool {
        let line = self.rest_of_line();
        let mut depth = 0_usize;
        let mut quoted = false;
        let close = line.char_indices().find_map(|(at, letter)| {
            match letter {
                '"' => quoted = !quoted,
                '{' if !quoted => depth += 1,
                '}' if !quoted => depth -= 1,
                _ => {}
            }
            (depth == 0 && letter == '}').then_some(at)
        });
        let Some(text) = close.map(|close| &line[..=close]) else {
            return false;
        };
        let Some(meant) = condition(text) else {
            return false;
        };
        let span = self.at..self.at + text.len();
        self.slip("condition-meant", span.clone());
        self.edit(span.clone(), meant);
        self.at = span.end;
        true
    }
}

#[cfg(test)]
mod tests {
    use super::condition;

    #[test]
    fn a_condition_of_another_tool_is_written_as_the_format_has_it() {
        let mean = "{ figure = \"mean\", of = \"a\", ";
        for (typed, meant) in [
            ("{ figure = \"mean\", of = \"a\", operator = \">=\", value = 3.0 }", format!("{mean}from = 3.0 }}")),
            ("{ figure = \"mean\", of = \"a\", min = 3.0 }", format!("{mean}from = 3.0 }}")),
            ("{ figure = \"mean\", of = \"a\", lt = \"3,5\" }", format!("{mean}below = 3.5 }}")),
            ("{ figure = \"mean\", characteristic = \"a\", from = 3 }", format!("{mean}from = 3 }}")),
            ("{ figure = mean(a), from = 3 }", format!("{mean}from = 3 }}")),
            ("{ characteristic = \"a\", below = 3 }", format!("{mean}below = 3 }}")),
            ("{ statement = \"a-1\", below = 3 }", "{ figure = \"item\", of = \"a-1\", below = 3 }".to_owned()),
            ("{ figure = \"mean\", of = \"a\", mean < 2.5 }", format!("{mean}below = 2.5 }}")),
            ("{ of = \"a\", mean >= 3 }", format!("{mean}from = 3 }}")),
            ("{ mean = \"a\", below = 3 }", format!("{mean}below = 3 }}")),
            ("{ not = { figure = \"mean\", of = \"a\", from = 3 } }", format!("{mean}below = 3 }}")),
            ("{ figure = \"mean\", of = \"a\", from = 3, to = 4 }", format!("{mean}from = 3 }}, {mean}below = 4 }}")),
            ("{ figure = \"mean\", of = \"a\" - \"b\", from = 1 }", "{ figure = \"mean\", of = \"a\", minus = \"b\", from = 1 }".to_owned()),
            ("{ figure = \"mean\", of = \"a\" and \"b\", from = 1 }", "{ figure = \"mean\", of = [\"a\", \"b\"], from = 1 }".to_owned()),
            ("{ figure = \"status\", of = \"q\", is = [\"half\", \"not_yet\"], text = \"T, t.\" }", "{ any = [{ figure = \"status\", of = \"q\", is = \"half\" }, { figure = \"status\", of = \"q\", is = \"not_yet\" }], text = \"T, t.\" }".to_owned()),
        ] {
            assert_eq!(condition(typed).as_deref(), Some(meant.as_str()), "{typed}");
        }
    }

    #[test]
    fn of_what_is_sound_or_not_known_whole_nothing_is_made() {
        for typed in [
            "{ figure = \"mean\", of = \"a\", from = 3.0 }",
            "{ figure = \"mean\", of = [\"a\", \"b\"], quantifier = { at_least = 1 }, from = 3.0, text = \"A - b, c.\" }",
            "{ figure = \"status\", of = \"q\", is = \"half\" }",
            "{ any = [{ figure = \"mean\", of = \"a\", from = 3.0 }] }",
            "{ figure = \"mean\", of = \"a\", colour = \"red\", min = 3 }",
            "{ figure = \"mean\", of = \"a\", operator = \"near\", value = 3 }",
            "{ of = \"a\", ad < 1 , mean < 2 }",
            "{ characteristic = \"a\", is = \"half\" }",
            "{ value = 2, label = \"soms\" }",
            "{ text = \"Kies.\", minutes = 10 }",
        ] {
            assert_eq!(condition(typed), None, "{typed}");
        }
    }
}
