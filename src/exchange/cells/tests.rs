use super::*;
use crate::bank::{Source, parse};

fn bank(first: i32, labels: &[&str], dont_know: bool) -> Bank {
    let points = labels.iter().enumerate().map(|(place, label)| {
        let label = if label.is_empty() {
            String::new()
        } else {
            format!(", label = {label}")
        };
        format!("{{ value = {}{label} }}", first + place as i32)
    });
    let points: Vec<String> = points.collect();
    let dont_know = if dont_know {
        "dont_know = \"geen idee\""
    } else {
        ""
    };
    let text = format!(
        "[bank]\nid = \"b\"\nversion = \"1\"\ntitle = \"B\"\nlanguages = [\"nl\", \"en\"]\n[scale]\npoints = [{}]\n{dont_know}\n\
         [[characteristic]]\nid = \"c\"\ntitle = \"C\"\n[[item]]\nid = \"c-1\"\ncharacteristic = \"c\"\ntext = \"Wij.\"\n",
        points.join(", ")
    );
    parse(vec![Source {
        name: "b.toml".into(),
        text,
    }])
    .unwrap()
}

fn cells(first: i32, labels: &[&str]) -> Cells {
    Cells::of(&bank(first, labels, true), &[], &[]).unwrap()
}

#[test]
fn a_whole_number_is_one_however_a_program_writes_it() {
    let cells = cells(-2, &["", "", "", "", ""]);
    for cell in [
        "-1",
        "-1.0",
        "-1,00",
        "=\"-1\"",
        "'-1",
        "\"-1\"",
        " -1\u{a0}",
        "\u{2212}1",
        "-01",
        "'-1.0",
    ] {
        assert_eq!(cells.read(cell), Ok(1), "{cell}");
    }
    assert_eq!(cells.read("+2"), Ok(4));
    for cell in ["", " ", "NA", "\"\"", "=\"\"", "\u{200b}"] {
        assert_eq!(cells.read(cell), Ok(6), "{cell}");
    }
    for cell in [
        "-1.5", "3", "1 2", "1-2", "1.000,0", ".", "1e", "e0", "1e1e", "1.5e0", "na", "N/A", "-",
        "4.0.0", "=-1",
    ] {
        assert_eq!(cells.read(cell), Err(Wrong::Unknown), "{cell}");
    }
}

#[test]
fn labels_that_are_signs_alone_are_told_apart() {
    let cells = cells(-2, &["\"--\"", "\"-\"", "\"0\"", "\"+\"", "\"++\""]);
    for (cell, rank) in [
        ("--", 0),
        ("\u{2212}", 1),
        ("+", 3),
        (" ++ ", 4),
        ("2 - ++", 4),
        ("-2: --", 0),
        ("0", 2),
    ] {
        assert_eq!(cells.read(cell), Ok(rank), "{cell}");
    }
    for cell in ["!!", "+++", "1 - ++", "2 -"] {
        assert_eq!(cells.read(cell), Err(Wrong::Unknown), "{cell}");
    }
}

#[test]
fn a_word_that_means_another_point_in_another_language_is_no_answer() {
    let points = [
        "{ nl = \"weinig\", en = \"little\" }",
        "{ nl = \"half\", en = \"some\" }",
        "{ nl = \"meer\", en = \"half\" }",
    ];
    let cells = cells(-2, &points);
    assert_eq!(cells.read("half"), Err(Wrong::Unknown));
    assert_eq!(cells.read("0 half"), Err(Wrong::Unknown));
    assert_eq!(cells.read("Some"), Ok(1));
    assert_eq!(cells.read("Geen idee."), Ok(3));
    assert_eq!(cells.read("?"), Ok(3));
}

#[test]
fn a_label_may_have_its_number_before_or_behind_it() {
    let cells = cells(-2, &["\"niet\"", "\"half\"", "\"wel\""]);
    for cell in [
        "-1 - half",
        "-1. Half",
        "half (-1)",
        "(-1) half",
        "-1 = half",
        "-1 (half)",
        "half [-1]",
        "=\"half\"",
    ] {
        assert_eq!(cells.read(cell), Ok(1), "{cell}");
    }
    for cell in ["0 - half", "half (0)", "3 - half", "half half", "1,0"] {
        assert_eq!(cells.read(cell), Err(Wrong::Unknown), "{cell}");
    }
}

#[test]
fn a_form_may_number_dont_know_beside_its_points() {
    let cells = cells(1, &["\"niet\"", "\"half\"", "\"wel\""]);
    for cell in [
        "4 - geen idee",
        "0 = geen idee",
        "9 (geen idee)",
        "geen idee (4)",
    ] {
        assert_eq!(cells.read(cell), Ok(cells.dont_know()), "{cell}");
    }
    assert_eq!(cells.read("3 - geen idee"), Err(Wrong::Unknown));
}

#[test]
fn a_number_that_is_the_label_of_another_point_is_no_answer() {
    let cells = cells(0, &["\"1\"", "\"2\"", "\"3\""]);
    for cell in ["1", "2", "1.0", "=\"2\""] {
        assert_eq!(cells.read(cell), Err(Wrong::Ambiguous), "{cell}");
    }
    assert_eq!((cells.read("0"), cells.read("3")), (Ok(0), Ok(2)));
}

#[test]
fn whoever_has_the_table_can_say_whether_numbers_are_values_or_labels() {
    let said = |numbers: Numbers| {
        let mut cells = cells(0, &["\"1\"", "\"2\"", "\"3\""]);
        cells.say(numbers);
        ["0", "1", "2", "3"].map(|cell| cells.read(cell))
    };
    // What the said one lacks is no answer: read as the other one, two points would become one.
    let (unknown, not_on_form) = (Err(Wrong::Unknown), Err(Wrong::NotOnForm));
    assert_eq!(said(Numbers::Values), [Ok(0), Ok(1), Ok(2), unknown]);
    assert_eq!(said(Numbers::Form), [not_on_form, Ok(0), Ok(1), Ok(2)]);
}

#[test]
fn words_can_be_given_a_meaning_but_not_that_of_a_point() {
    let bank = bank(1, &["\"nooit\"", "\"soms\""], true);
    let words = |words: &[&str]| {
        words
            .iter()
            .map(|word| (*word).to_owned())
            .collect::<Vec<_>>()
    };
    let cells = Cells::of(&bank, &words(&["-99", "#N/A"]), &words(&["n.v.t."])).unwrap();
    for (cell, digit) in [
        ("-99", 3),
        ("-99.0", 3),
        ("#N/A", 3),
        ("N.v.t.", 2),
        ("1", 0),
    ] {
        assert_eq!(cells.read(cell), Ok(digit), "{cell}");
    }
    for word in ["1", "2.0", "soms"] {
        assert_eq!(
            Cells::of(&bank, &words(&[word]), &[]).unwrap_err(),
            WordRefused::Point(word.into())
        );
    }
    let without = self::bank(1, &["\"nooit\"", "\"soms\""], false);
    assert_eq!(
        Cells::of(&without, &[], &words(&["x"])).unwrap_err(),
        WordRefused::NoDontKnow
    );
    assert_eq!(
        Cells::of(&without, &[], &[]).unwrap().read("?"),
        Err(Wrong::Unknown)
    );
}

#[test]
fn a_label_whose_end_is_gone_or_in_doubt_is_no_answer() {
    let cells = cells(1, &["\"niet\"", "\"niet vaak\"", "\"vaak...\""]);
    for cell in ["niet…", "niet ...", "niet?"] {
        assert_eq!(cells.read(cell), Err(Wrong::Unknown), "{cell}");
    }
    assert_eq!(cells.read("Niet."), Ok(0));
    assert_eq!(cells.read("vaak..."), Ok(2));
}

#[test]
fn a_sign_for_a_broken_word_before_a_number_is_its_minus() {
    let cells = cells(-2, &["", "", "", "", ""]);
    assert_eq!(cells.read("\u{ad}2"), Ok(0));
    assert_eq!(cells.read(" \u{ad}1.0"), Ok(1));
    assert_eq!(cells.read("1\u{ad}"), Ok(3));
}

#[test]
fn a_word_in_brackets_can_be_given_a_meaning() {
    let bank = bank(1, &["", ""], true);
    let word = |text: &str| vec![text.to_owned()];
    let cells = Cells::of(&bank, &word("<NA>"), &word("<weet niet>")).unwrap();
    assert_eq!(cells.read("<NA>"), Ok(cells.skipped()));
    assert_eq!(cells.read("<weet niet>"), Ok(cells.dont_know()));
    assert_eq!(cells.read("<leeg>"), Err(Wrong::Unknown));
}

#[test]
fn a_point_without_words_is_read_as_the_form_shows_it() {
    let cells = cells(-2, &["\"slecht\"", "", "", "", "\"goed\""]);
    for (cell, digit) in [
        ("2 (−1)", Ok(1)),
        ("2 (-1)", Ok(1)),
        ("(−1)", Ok(1)),
        ("(0)", Ok(2)),
        ("3 (-1)", Err(Wrong::Unknown)),
        // A sheet may write one under nothing like this.
        ("(1)", Err(Wrong::Unknown)),
    ] {
        assert_eq!(cells.read(cell), digit, "{cell}");
    }
}

#[test]
fn digits_of_another_alphabet_are_digits() {
    let cells = cells(1, &["", "", "", ""]);
    for cell in ["٣", "۳", "३", "٣٫٠"] {
        assert_eq!(cells.read(cell), Ok(2), "{cell}");
    }
    assert_eq!(cells.read("٩"), Err(Wrong::Unknown));
}

/// A form in two languages may give an answer in both: it is one where they say the same point.
#[test]
fn a_label_in_two_languages_is_the_point_that_both_say() {
    let cells = Cells::plain(crate::bank::shipped().unwrap());
    for cell in [
        "grotendeels / mostly",
        "Grotendeels/mostly",
        "grotendeels (mostly)",
        "mostly | grotendeels",
    ] {
        assert_eq!(cells.read(cell), Ok(3), "{cell}");
    }
    for cell in [
        "grotendeels / hardly",
        "half (mostly)",
        "grotendeels / vaak",
        "4/5",
    ] {
        assert_eq!(cells.read(cell), Err(Wrong::Unknown), "{cell}");
    }
}
