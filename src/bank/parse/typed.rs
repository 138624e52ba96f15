//! What lies over a whole file: words round it, a sign before every line, signs of another keyboard. It is cleared
//! away before the file is read, and what comes instead is as long as what stood there, so that places stay.

mod chat;
mod cut;
mod dressed;
mod torn;

use std::ops::Range;

use crate::bank::diagnostic::{Diagnostic, Lines, Place, Rule};

/// The line that opens and closes a block in what a chat program writes.
const FENCE: &str = "```";
/// Of so many lines out of ten a mark stands before nearly all.
const NEARLY_ALL: usize = 9;
/// On fewer lines than this a mark is chance.
const FEWEST: usize = 4;

/// A slip over many lines: its name, where it is seen first, the other lines, and words for its sentence.
#[derive(Debug)]
struct Over {
    kind: &'static str,
    span: Range<usize>,
    also: Vec<usize>,
    word: Option<(&'static str, String)>,
    /// The line as it should be, where that is no line of the text that was cleared.
    line: Option<String>,
}

impl Over {
    fn of(kind: &'static str, span: Range<usize>, also: Vec<usize>) -> Self {
        Self {
            kind,
            span,
            also,
            word: None,
            line: None,
        }
    }
}

/// Whether a slip was found before the file was read, so that its place is the one that was typed.
pub(super) fn is_over(slip: &str) -> bool {
    matches!(
        slip,
        "outside-fence"
            | "line-marks"
            | "line-numbers"
            | "line-ends"
            | "sheet-quotes"
            | "wide-signs"
            | "control-signs"
            | "line-strokes"
            | "tab-signs"
            | "wrapped"
            | "cut-off"
            | "dressed-line"
            | "chat-line"
            | "page-codes"
            | "long-remark"
            | "list-entry"
    )
}

/// The text without what lies over it, and what is to be said of that.
pub(super) fn cleared(source: usize, text: &str) -> (String, Vec<Diagnostic>) {
    let mut clear = text.to_owned();
    let mut found = Vec::new();
    let steps = [
        controls,
        fences,
        marks,
        ends,
        sheet,
        wide,
        chat::lines,
        dressed::numbers,
        dressed::rows,
        dressed::codes,
        dressed::remarks,
        dressed::entries,
        torn::strokes,
        torn::tabs,
        torn::wrapped,
        cut::off,
    ];
    for step in steps {
        if let Some((cleaner, over)) = step(&clear) {
            clear = cleaner;
            found.push(over);
        }
    }
    let lines = Lines::of(text);
    let told = found.into_iter().map(|over| {
        let place = Place {
            source,
            span: over.span.clone(),
        };
        let line = lines.line(over.span.start);
        let tidy = clear.lines().nth(line - 1).unwrap_or_default();
        let tidy: Vec<&str> = tidy.split_whitespace().collect();
        let tidy = over.line.unwrap_or_else(|| tidy.join(" "));
        let mut one = Diagnostic::of(Rule::Syntax, Some(place))
            .with("slip", over.kind)
            .with("line", tidy);
        one.details.extend(over.word);
        one.also = over.also;
        one
    });
    let told = told.collect();
    (clear, told)
}

/// As long, and nothing on it.
fn blank(text: &str) -> String {
    " ".repeat(text.len())
}

/// What a line opens and closes: brackets, the last opened last, and a text in quotes.
fn follow(line: &str, stack: &mut Vec<char>, in_text: &mut bool) {
    let mut letters = line.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' if *in_text => {
                letters.next();
            }
            '"' => *in_text = !*in_text,
            '#' if !*in_text => break,
            '[' | '{' if !*in_text => stack.push(letter),
            ']' | '}' if !*in_text => {
                stack.pop();
            }
            _ => {}
        }
    }
}

/// The lines of a text with where each begins.
fn numbered(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    text.split_inclusive('\n').map(move |line| {
        let start = at;
        at += line.len();
        (start, line.trim_end_matches(['\n', '\r']))
    })
}

/// Whether a line is of a bank: a header, or a name with a value.
fn is_of_a_bank(line: &str) -> bool {
    let line = line.trim_start();
    let is_header = line.starts_with('[') && line.trim_end().ends_with(']');
    is_header
        || line.split_once('=').is_some_and(|(name, _)| {
            let name = name.trim();
            let bare = |letter: char| letter.is_ascii_alphanumeric() || "_-.".contains(letter);
            !name.is_empty() && name.chars().all(bare)
        })
}

/// What stands outside blocks between fences is talk about the bank.
fn fences(text: &str) -> Option<(String, Over)> {
    let mut inside = false;
    let mut clear = text.to_owned();
    let mut outside = Vec::new();
    for (number, (start, line)) in (1..).zip(numbered(text)) {
        let fence = line.trim_start().starts_with(FENCE);
        if fence {
            inside = !inside;
        }
        if fence || !inside {
            if !fence && is_of_a_bank(line) {
                return None;
            }
            if !line.trim().is_empty() {
                outside.push((number, start..start + line.len()));
                clear.replace_range(start..start + line.len(), &blank(line));
            }
        }
    }
    if !text.contains(FENCE) || !numbered(&clear).any(|(_, line)| is_of_a_bank(line)) {
        return None;
    }
    let mut outside = outside.into_iter();
    let (_, span) = outside.next()?;
    let over = Over::of(
        "outside-fence",
        span,
        outside.map(|(line, _)| line).collect(),
    );
    Some((clear, over))
}

/// Signs that steer a terminal or a printer: nobody types them, and a file of this kind may not hold them.
fn controls(text: &str) -> Option<(String, Over)> {
    let is_control = |letter: &char| letter.is_ascii_control() && !"\n\r\t\u{c}".contains(*letter);
    let mut places = text.char_indices().filter(|(_, letter)| is_control(letter));
    let (first, _) = places.next()?;
    let lines = Lines::of(text);
    let mut also: Vec<usize> = places.map(|(at, _)| lines.line(at)).collect();
    also.dedup();
    also.retain(|line| *line != lines.line(first));
    let clear = text.chars();
    let clear = clear.map(|letter| if is_control(&letter) { ' ' } else { letter });
    let over = Over::of("control-signs", first..first + 1, also);
    Some((clear.collect(), over))
}

/// How long the mark before a line is, and what it is called.
type Mark = fn(&str, usize) -> Option<(usize, String)>;

fn of_a_difference(line: &str, _: usize) -> Option<(usize, String)> {
    let about = ["diff --git ", "index ", "--- ", "+++ ", "@@ "];
    if about.iter().any(|start| line.starts_with(start)) {
        return Some((line.len(), String::new()));
    }
    line.starts_with('+').then(|| (1, "+".to_owned()))
}

fn of_an_answer(line: &str, _: usize) -> Option<(usize, String)> {
    let bare = line.trim_start_matches(['>', ' ']);
    line.trim_start()
        .starts_with('>')
        .then(|| (line.len() - bare.len(), ">".to_owned()))
}

/// A sign before a line that is of a bank without it, or with nothing behind it.
fn of_a_sign(line: &str, sign: char) -> Option<(usize, String)> {
    let bare = line.trim_start();
    let rest = bare.strip_prefix(sign)?;
    Some((line.len() - rest.len(), sign.to_string()))
}

/// The number of the line itself.
fn of_a_listing(line: &str, number: usize) -> Option<(usize, String)> {
    let bare = line.trim_start();
    let rest = bare.strip_prefix(&number.to_string())?;
    let sign = rest.chars().next().filter(|sign| ":.)|".contains(*sign));
    let rest = sign.map_or(rest, |sign| &rest[sign.len_utf8()..]);
    (sign.is_some() || rest.is_empty() || rest.starts_with([' ', '\t'])).then(|| {
        let sign = sign.map(String::from).unwrap_or_default();
        (line.len() - rest.len(), format!("{number}{sign}"))
    })
}

/// The sign before the first line that is of a bank without it.
fn first_sign(text: &str) -> Option<char> {
    const SIGNS: &str = "|-*•–—$%!:/~";
    numbered(text).find_map(|(_, line)| {
        let line = line.trim_start();
        let sign = line.chars().next().filter(|sign| SIGNS.contains(*sign))?;
        is_of_a_bank(&line[sign.len_utf8()..]).then_some(sign)
    })
}

/// The same mark before nearly every line.
fn marks(text: &str) -> Option<(String, Over)> {
    const KINDS: [Mark; 3] = [of_a_difference, of_an_answer, of_a_listing];
    let marked = KINDS.into_iter().find_map(|mark| marked_by(text, mark));
    marked.or_else(|| {
        let sign = first_sign(text)?;
        marked_by(text, |line, _| of_a_sign(line, sign))
    })
}

fn marked_by(
    text: &str,
    mark: impl Fn(&str, usize) -> Option<(usize, String)>,
) -> Option<(String, Over)> {
    let mut clear = text.to_owned();
    let mut marked = Vec::new();
    let mut called = None;
    for (number, (start, line)) in (1..).zip(numbered(text)) {
        let Some((length, name)) = mark(line, number) else {
            continue;
        };
        clear.replace_range(start..start + length, &blank(&line[..length]));
        if called.is_none() && !name.is_empty() {
            called = Some((number, start..start + length, name));
        }
        marked.push(number);
    }
    if !is_nearly_all(marked.len(), text) {
        return None;
    }
    let (first, span, name) = called?;
    marked.retain(|line| *line != first);
    let is_number = name.starts_with(|first: char| first.is_ascii_digit());
    let over = Over {
        kind: if is_number {
            "line-numbers"
        } else {
            "line-marks"
        },
        span,
        also: marked,
        word: Some(("mark", name)),
        line: None,
    };
    Some((clear, over))
}

/// Whether so many lines are nearly all that say something.
fn is_nearly_all(many: usize, text: &str) -> bool {
    let full = numbered(text).filter(|(_, line)| !line.trim().is_empty());
    many >= FEWEST && many * 10 >= full.count() * NEARLY_ALL
}

/// The same sign behind nearly every line.
fn ends(text: &str) -> Option<(String, Over)> {
    const ENDS: [&str; 6] = ["<br>", "<br/>", "<br />", "\\", ";", "|"];
    ENDS.into_iter().find_map(|end| {
        let mut clear = text.to_owned();
        let mut ended = Vec::new();
        for (number, (start, line)) in (1..).zip(numbered(text)) {
            let line = line.trim_end();
            if line.ends_with(end) {
                let span = start + line.len() - end.len()..start + line.len();
                clear.replace_range(span.clone(), &blank(end));
                ended.push((number, span));
            }
        }
        if !is_nearly_all(ended.len(), text) {
            return None;
        }
        let mut ended = ended.into_iter();
        let (_, span) = ended.next()?;
        let over = Over {
            kind: "line-ends",
            span,
            also: ended.map(|(line, _)| line).collect(),
            word: Some(("mark", end.to_owned())),
            line: None,
        };
        Some((clear, over))
    })
}

/// Lines as a sheet saves them: between quotes, with each quote in them twice.
fn sheet(text: &str) -> Option<(String, Over)> {
    let mut clear = text.to_owned();
    let mut quoted = Vec::new();
    for (number, (start, line)) in (1..).zip(numbered(text)) {
        let line = line.trim_end().trim_end_matches(',');
        let inside = line
            .strip_prefix('"')
            .and_then(|line| line.strip_suffix('"'));
        let Some(inside) = inside else { continue };
        // A quote that opens moves to what it opens, one that closes to what it closes.
        let mut opens = false;
        let mut single = inside.to_owned();
        while let Some(at) = single.find("\"\"") {
            opens = !opens;
            single.replace_range(at..at + 2, if opens { " \u{1}" } else { "\u{1} " });
        }
        let single = single.replace('\u{1}', "\"");
        let nothing = single.trim().is_empty();
        if nothing || is_of_a_bank(&single) || single.trim_start().starts_with(['{', ']', '}', '#'])
        {
            clear.replace_range(start..start + line.len(), &format!(" {single} "));
            quoted.push((number, start..start + 1));
        }
    }
    if quoted.len() < FEWEST {
        return None;
    }
    let mut quoted = quoted.into_iter();
    let (_, span) = quoted.next()?;
    let over = Over::of("sheet-quotes", span, quoted.map(|(line, _)| line).collect());
    Some((clear, over))
}

/// What a sign as wide as two stands for, where that is a sign of the format.
fn narrow(letter: char) -> Option<char> {
    const SIGNS: &str = "，：；＝｛｝［］（）＃＋－．";
    let is_sign = SIGNS.contains(letter) || ('０'..='９').contains(&letter);
    let number = u32::from(letter).checked_sub(0xfee0)?;
    is_sign.then(|| char::from_u32(number)).flatten()
}

/// Wide signs and digits outside texts become those of an ordinary keyboard.
fn wide(text: &str) -> Option<(String, Over)> {
    let mut clear = String::with_capacity(text.len());
    let mut quote = None;
    let mut remark = false;
    // Blanks that make it as long as it was come behind a whole number.
    let mut owed = 0;
    let mut places = Vec::new();
    for (at, letter) in text.char_indices() {
        let instead = narrow(letter).filter(|_| quote.is_none() && !remark);
        if !instead.is_some_and(|letter| letter.is_ascii_digit()) {
            clear.push_str(&" ".repeat(owed));
            owed = 0;
        }
        match letter {
            '\n' => (quote, remark) = (None, false),
            '"' | '\'' if quote == Some(letter) => quote = None,
            '"' | '\'' if quote.is_none() && !remark => quote = Some(letter),
            '#' if quote.is_none() => remark = true,
            _ => {}
        }
        if let Some(instead) = instead {
            places.push(at..at + letter.len_utf8());
            owed += letter.len_utf8() - instead.len_utf8();
        }
        clear.push(instead.unwrap_or(letter));
    }
    clear.push_str(&" ".repeat(owed));
    let first = places.first()?.clone();
    let lines = Lines::of(text);
    let mut also: Vec<usize> = places.iter().map(|one| lines.line(one.start)).collect();
    also.dedup();
    also.retain(|line| *line != lines.line(first.start));
    let over = Over::of("wide-signs", first, also);
    Some((clear, over))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(text: &str) -> (String, Vec<String>) {
        let (clear, told) = cleared(0, text);
        assert_eq!(clear.len(), text.len());
        let kinds = told.iter().filter_map(|one| one.detail("slip"));
        (clear.clone(), kinds.map(str::to_owned).collect())
    }

    #[test]
    fn what_lies_over_a_file_is_cleared_away_and_told_once() {
        let bank = "[bank]\nid = \"a\"\n\n[scale]\npoints = []\n";
        let plain: Vec<&str> = bank.split_whitespace().collect();
        let before = |mark: &dyn Fn(usize) -> String| -> String {
            let lines = (1..).zip(bank.lines());
            let lines = lines.map(|(number, line)| mark(number) + line);
            lines.collect::<Vec<_>>().join("\n") + "\n"
        };
        for (typed, kind) in [
            (
                format!("Hier is hij:\n\n```toml\n{bank}```\nSucces!\n"),
                "outside-fence",
            ),
            (before(&|_| "+".into()), "line-marks"),
            (before(&|_| "> ".into()), "line-marks"),
            (before(&|_| " > ".into()), "line-marks"),
            (before(&|_| "- ".into()), "line-marks"),
            (before(&|_| "| ".into()), "line-marks"),
            (bank.replace('\n', "<br>\n"), "line-ends"),
            (bank.replace('\n', ";\n"), "line-ends"),
            (before(&|number| format!("{number}: ")), "line-numbers"),
            (before(&|number| format!("{number:>3}  ")), "line-numbers"),
            (bank.replace('=', "＝"), "wide-signs"),
            (bank.replacen("id", "\u{7}id", 1), "control-signs"),
        ] {
            let (clear, told) = kinds(&typed);
            let read: Vec<&str> = clear.split_whitespace().collect();
            assert_eq!(read, plain, "{typed}");
            assert_eq!(told, [kind], "{typed}");
        }
    }

    #[test]
    fn what_is_of_the_bank_stays() {
        for typed in [
            "[bank]\nid = \"a\"\n+title = \"b\"\n",
            "[bank]\nid = \"＝，\" # １\n",
            "[bank]\nid = \"a\"\n```\n[scale]\n",
        ] {
            assert_eq!(kinds(typed), (typed.to_owned(), Vec::new()));
        }
    }
}
