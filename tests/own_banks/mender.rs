//! Somebody who knows nothing of banks, and does what a message says.

use serde_json::Value;

use super::GOOD;

/// Does what the message says, to the letter.
pub(super) fn mended(text: &str, one: &Value, language: &str) -> Option<String> {
    let help = one["help"].as_str().unwrap();
    let [becomes, above, write, so, add, braces] = match language {
        "nl" => [
            "De regel wordt: ",
            "Zet boven deze regel: ",
            "Schrijf: ",
            "Schrijf het zo: ",
            "Zet er een regel bij: ",
            "met een komma ertussen: ",
        ],
        _ => [
            "The line becomes: ",
            "Put above this line: ",
            "Write: ",
            "Write it like this: ",
            "Add a line: ",
            "with a comma in between: ",
        ],
    };
    let behind = |mark: &str| help.split_once(mark).map(|(_, rest)| rest.to_owned());
    let line = one["line"].as_u64()? as usize;
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let mut places = vec![line];
    places.extend(
        one["also"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|line| line.as_u64().unwrap() as usize),
    );
    let column = |key: &str| one[key].as_u64().unwrap() as usize - 1;
    let cut = |line: &str, from: usize, to: usize, with: &str| {
        let letters: Vec<char> = line.chars().collect();
        let before: String = letters[..from].iter().collect();
        let after: String = letters[to..].iter().collect();
        format!("{before}{with}{after}")
    };
    if let Some(whole) = behind(becomes) {
        lines[line - 1] = whole;
    } else if let Some(header) = behind(above) {
        lines.insert(line - 1, header);
    } else if let Some(pair) = behind(braces) {
        let old = &lines[line - 1];
        lines[line - 1] = cut(
            old,
            column("column"),
            column("column") + 1,
            &format!("{{ {pair},"),
        );
    } else if let Some(new) = behind(add) {
        lines.insert(line, new);
    } else if let Some(value) = behind(so) {
        // What is written anew may run over more than one line.
        let last = one["end_line"].as_u64()? as usize - 1;
        let letters: Vec<char> = lines[last].chars().collect();
        let rest: String = letters[column("end_column")..].iter().collect();
        let start: String = lines[line - 1].chars().take(column("column")).collect();
        lines.splice(line - 1..=last, [format!("{start}{value}{rest}")]);
    } else if let Some(new) = behind(write) {
        for place in places {
            let old = &lines[place - 1];
            lines[place - 1] = if let Some((key, _)) = new.split_once(" = ") {
                let from = old.find(key).unwrap();
                cut(old, old[..from].chars().count(), column("end_column"), &new)
            } else if new.starts_with('[') {
                new.clone()
            } else {
                cut(old, column("column"), column("end_column"), &new)
            };
        }
    } else if let Some(meant) = one["suggestion"].as_str() {
        let old = &lines[line - 1];
        let word: String = old
            .chars()
            .skip(column("column"))
            .take(column("end_column") - column("column"))
            .collect();
        let quoted = word.starts_with('"');
        let new = if quoted {
            format!("\"{meant}\"")
        } else {
            meant.to_owned()
        };
        lines[line - 1] = cut(old, column("column"), column("end_column"), &new);
        for other in &places[1..] {
            lines[other - 1] = lines[other - 1].replacen(&word, &new, 1);
        }
    } else {
        return None;
    }
    Some(lines.join("\n") + "\n")
}

/// Slips whose mend is said in words: what the words must name.
#[allow(clippy::too_many_lines, reason = "a list")]
pub(super) fn by_hand(name: &str, text: &str, one: &Value) -> Option<String> {
    let line = one["line"].as_u64()? as usize;
    match name {
        "over two lines" => {
            let message = one["help"].as_str()?;
            message.contains("\"\"\"").then(|| {
                text.replacen("\"Wij lezen\n", "\"\"\"Wij lezen\n", 1)
                    .replacen("dag voor.\"", "dag voor.\"\"\"", 1)
            })
        }
        "value on the next line" | "line that goes on" => {
            let mut lines: Vec<&str> = text.lines().collect();
            let first = lines[line - 1].trim_end_matches('\\');
            let joined = format!("{first} {}", lines[line].trim());
            lines[line - 1] = &joined;
            lines.remove(line);
            Some(lines.join("\n") + "\n")
        }
        // The most is for whoever writes the bank.
        "range short by one" => {
            let help = one["help"].as_str()?;
            help.ends_with("[3, …]")
                .then(|| text.replace("people = [3]", "people = [3, 20]"))
        }
        // Typed again as the message shows it.
        "hard blank before the sign" => {
            let help = one["help"].as_str()?;
            let shown = &help[help.find("title = ")?..];
            let mut lines: Vec<&str> = text.lines().collect();
            lines[line - 1] = shown;
            Some(lines.join("\n") + "\n")
        }
        // The message names the line, and what it stands in place of.
        "labels beside limits"
        | "labels short by one"
        | "labels alone"
        | "a line a number"
        | "numbers between braces"
        | "points by their words" => {
            let points = one["help"].as_str()?.split_once("points = ")?.1;
            let start = text.find("[scale]\n")? + "[scale]\n".len();
            let end = text.find("dont_know")?;
            Some(format!(
                "{}points = {points}\n{}",
                &text[..start],
                &text[end..]
            ))
        }
        // The mend of the first line is shown, and the others are named.
        "steps that are numbered" => one["also"][0]
            .is_u64()
            .then(|| text.replace("1. {", "{").replace("2. {", "{")),
        "all words without quotes" => {
            let line = one["help"].as_str()?.split_once(": id = ")?.1;
            (line == "\"klein\"" && one["also"].as_array()?.len() > 30).then(|| GOOD.to_owned())
        }
        "header with an id" | "item with an id in its header" | "section with a colon" => {
            let help = one["help"].as_str()?;
            let (header, below) = (help.split(' ').nth(1)?, help.rsplit_once(": ")?.1);
            let mut lines: Vec<&str> = text.lines().collect();
            lines.splice(line - 1..line, [header, below]);
            Some(lines.join("\n") + "\n")
        }
        // Told: this before every line, and how this line looks then.
        "plus before every line"
        | "mail quotes before every line"
        | "mail quotes with a blank before every line" => {
            let mark = one["message"].as_str()?.split(['“', '”']).nth(1)?;
            let bare = text.lines().map(|line| {
                let bare = line.trim_start().strip_prefix(mark).unwrap_or(line);
                bare.trim_start_matches(' ').to_owned() + "\n"
            });
            Some(bare.collect())
        }
        // Told of the first, and of the others their lines.
        "curly within straight" => {
            let shown = one["help"].as_str()?.ends_with(": id = \"praten\"");
            (shown && one["also"].as_array()?.len() == 1).then(|| GOOD.to_owned())
        }
        "capitals in an id everywhere" => {
            let shown = one["help"].as_str()?.ends_with(": \"lezen\"");
            (shown && one["also"].as_array()?.len() == 3).then(|| GOOD.to_owned())
        }
        "line breaks of a page behind every line" => {
            let mark = one["message"].as_str()?.split(['“', '”']).nth(1)?;
            (one["also"].as_array()?.len() > 50).then(|| text.replace(mark, ""))
        }
        // Told: which lines go, and what comes in their place.
        "an item twice"
        | "objects of JSON"
        | "or between conditions"
        | "rows of a spreadsheet"
        | "rows with commas"
        | "rows without their header" => {
            let help = one["help"].as_str()?;
            let numbers: Vec<usize> = help
                .split(|letter: char| !letter.is_ascii_digit())
                .filter_map(|number| number.parse().ok())
                .collect();
            let instead = help.split_once(":\n").or(help.split_once(": "));
            let mut lines: Vec<&str> = text.lines().collect();
            let instead = instead.map(|(_, instead)| instead);
            lines.splice(numbers[0] - 1..numbers[1], instead);
            Some(lines.join("\n") + "\n")
        }
        "and on a line of its own" | "foot of a page" => {
            let mut lines: Vec<&str> = text.lines().collect();
            lines.remove(line - 1);
            Some(lines.join("\n") + "\n")
        }
        // Told: the end is gone, and from where on.
        "cut off half way" => one["help"]
            .as_str()?
            .contains(" 56 ")
            .then(|| GOOD.to_owned()),
        "two parts" => one["help"]
            .as_str()?
            .contains("part = \"hart\"")
            .then(|| GOOD.to_owned()),
        "tabs for signs" => {
            let shown = one["help"].as_str()?.ends_with("id=\"klein\"");
            (shown && one["also"].as_array()?.len() > 30).then(|| text.replace('\t', " = "))
        }
        // Told: everything from this line on goes.
        "second bank" => {
            let lines: Vec<&str> = text.lines().take(line - 1).collect();
            Some(lines.join("\n") + "\n")
        }
        // Told of each line: what goes before it, or how its name is written.
        "plus before some lines" | "capitals before every name" => {
            let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
            let also = one["also"].as_array()?.iter().filter_map(Value::as_u64);
            for at in also.chain([line as u64]) {
                let old = lines[at as usize - 1].trim_start_matches('+');
                lines[at as usize - 1] = old.replace("Id = ", "id = ");
            }
            Some(lines.join("\n") + "\n")
        }
        // Told of the first, and of the others their lines.
        "quotes of a page everywhere" => {
            let shown = one["help"].as_str()?.ends_with("id = \"lezen\"");
            let all = one["also"].as_array()?.len() == 3;
            (shown && all).then(|| text.replace("&quot;", "\""))
        }
        // Told: what is outside the lines with a fence goes, and those lines.
        "talk around a block" | "fence" => one["help"]
            .as_str()?
            .contains("```")
            .then(|| GOOD.to_owned()),
        // Told: the lines that come instead.
        "statements within their characteristic"
        | "statements within their characteristic, a line each" => {
            let (_, blocks) = one["help"].as_str()?.split_once(":\n")?;
            let last = text
                .lines()
                .skip(line - 1)
                .position(|line| line.ends_with(']'))?;
            let mut lines: Vec<&str> = text.lines().collect();
            lines.splice(line - 1..line + last, [blocks]);
            Some(lines.join("\n") + "\n")
        }
        // Told: the line, and that those below it go.
        "text on the line below"
        | "text on two lines below"
        | "folded text of YAML"
        | "block of text of YAML"
        | "list of YAML" => {
            let (_, whole) = one["help"].as_str()?.rsplit_once(": ")?;
            let mut lines: Vec<&str> = text.lines().collect();
            lines[line - 1] = whole;
            while lines[line].starts_with(' ') {
                lines.remove(line);
            }
            Some(lines.join("\n") + "\n")
        }
        // Told of the first, and of the others their lines.
        "points of YAML" => {
            let shown = one["help"]
                .as_str()?
                .ends_with("{value = 1, label = \"nee\"},");
            (shown && one["also"].as_array()?.len() == 1).then(|| GOOD.to_owned())
        }
        // Told: a sign before each of these lines.
        "remark over lines" => {
            let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
            let also = one["also"].as_array()?.iter().filter_map(Value::as_u64);
            for at in also.chain([line as u64]) {
                lines[at as usize - 1].insert_str(0, "# ");
            }
            Some(lines.join("\n") + "\n")
        }
        // Told: one of the two goes, and the lines with these signs.
        "marks of two versions" => {
            let signs = ["<<<<<<<", "=======", ">>>>>>>"];
            let help = one["help"].as_str()?;
            let mut other = false;
            let own = text.lines().filter(|line| {
                other = (other || line.starts_with(signs[1])) && !line.starts_with(signs[2]);
                !other && !signs.iter().any(|sign| line.starts_with(sign))
            });
            let own: Vec<&str> = own.collect();
            (signs.iter().all(|sign| help.contains(sign))).then(|| own.join("\n") + "\n")
        }
        "text coded twice" | "apostrophe coded twice" => {
            let (_, pairs) = one["help"].as_str()?.split_once(": ")?;
            let mut text = text.to_owned();
            for (typed, meant) in pairs.split(", ").filter_map(|pair| pair.split_once(" → ")) {
                text = text.replace(typed, meant);
            }
            Some(text)
        }
        // Told: this point goes; what comes instead stands there already.
        "do not know as a point" | "do not know as nought" => {
            let mut lines: Vec<&str> = text.lines().collect();
            lines.remove(line - 1);
            let says = one["help"].as_str()?.contains("dont_know = ");
            says.then(|| lines.join("\n") + "\n")
        }
        "minutes that do not add up" => {
            let help = one["help"].as_str()?;
            let sum = help.split_once("minutes = ")?.1.split_once(']')?.0;
            Some(text.replace("[40, 60]", &format!("{sum}]")))
        }
        "no condition" | "empty list of conditions" => {
            let (_, when) = one["help"].as_str()?.rsplit_once(": ")?;
            let mut lines: Vec<&str> = text.lines().filter(|line| *line != "when = []").collect();
            let place = lines.iter().position(|line| *line == "[[signal]]")?;
            lines.insert(place + 1, when);
            Some(lines.join("\n") + "\n")
        }
        "loose words"
        | "talk before the bank"
        | "remark between brackets"
        | "line with a comma alone"
        | "line of stars"
        | "line of strokes"
        | "head of a change"
        | "button of a page" => {
            let (_, whole) = one["help"].as_str()?.split_once(": ")?;
            let mut lines: Vec<&str> = text.lines().collect();
            lines[line - 1] = whole;
            Some(lines.join("\n") + "\n")
        }
        // Told: what comes in place of the line.
        "two keys on a line"
        | "two keys with a comma"
        | "two keys with a semicolon"
        | "first key beside its header" => {
            let (_, instead) = one["help"].as_str()?.split_once(":\n")?;
            let mut lines: Vec<&str> = text.lines().collect();
            lines[line - 1] = instead;
            Some(lines.join("\n") + "\n")
        }
        // Told: the whole line away.
        "nothing as null" | "nothing as none" | "nothing in Dutch" => {
            let away = ["hele regel weg", "the whole line"];
            let help = one["help"].as_str()?;
            let mut lines: Vec<&str> = text.lines().collect();
            lines.remove(line - 1);
            away.iter()
                .any(|words| help.contains(words))
                .then(|| lines.join("\n") + "\n")
        }
        // Told: the minutes are for whoever writes the bank.
        "step without its braces" => {
            let (_, meant) = one["help"].as_str()?.rsplit_once(": {")?;
            let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
            lines[line - 1] = format!("{{{},", meant.replace('…', "5"));
            Some(lines.join("\n") + "\n")
        }
        "part as a word" => one["help"]
            .as_str()?
            .contains("hart")
            .then(|| GOOD.to_owned()),
        "apostrophe" | "hyphen" | "invisible blank" | "form feed" => {
            let (_, whole) = one["help"].as_str()?.rsplit_once(": ")?;
            let mut lines: Vec<&str> = text.lines().collect();
            lines[line - 1] = whole;
            Some(lines.join("\n") + "\n")
        }
        _ => None,
    }
}
