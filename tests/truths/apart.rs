//! Who differs from whom is said only where it is so and is known.

use std::fs;

use super::statements::{CHARACTERISTICS, ids};
use super::{import, import_of, vlot};

#[test]
fn a_few_differ_only_where_it_is_two_people_and_a_tenth_of_them() {
    let data = tempfile::tempdir().unwrap();
    for (network, many, away, a_few) in [
        ("Een van tien", 10, 1, false),
        ("Twee van tien", 10, 2, true),
        ("Twee van twintig", 20, 2, true),
        ("Twee van dertig", 30, 2, false),
        ("Drie van dertig", 30, 3, true),
    ] {
        let people: Vec<[u8; 5]> = (0..many)
            .map(|person| if person < away { [2; 5] } else { [4; 5] })
            .collect();
        import(data.path(), network, "2026-10-05", &people, &[]);
        let text = vlot(data.path(), &["show", network]);
        assert_eq!(
            text.contains("een paar duidelijk niet"),
            a_few,
            "{network}: “een paar duidelijk niet”"
        );
        assert!(
            !text.contains("hier zijn we het over eens"),
            "{network}: they are said to agree"
        );
    }
}

#[test]
fn of_a_group_in_which_nearly_everybody_stands_alone_somewhere_it_is_not_said_that_nearly_all_agree()
 {
    let data = tempfile::tempdir().unwrap();
    // On each statement two others of twelve answer two steps lower: ten of them do so once.
    let person = |person: usize| std::array::from_fn(|item| if person / 2 == item { 1 } else { 3 });
    let people: Vec<[u8; 5]> = (0..12).map(person).collect();
    import(data.path(), "Om de beurt", "2026-10-05", &people, &[]);
    let text = vlot(data.path(), &["show", "Om de beurt"]);
    assert!(!text.contains("bijna iedereen is het eens"), "{text}");
    assert!(text.contains("een paar duidelijk niet"), "{text}");
}

#[test]
fn answers_lie_far_apart_only_where_both_ends_are_a_third_of_the_people() {
    let data = tempfile::tempdir().unwrap();
    for (network, low, middle, high, apart) in [
        ("Uit elkaar", 5, 1, 5, true),
        ("Midden het grootst", 4, 5, 4, false),
    ] {
        let of = |count, answer: u8| std::iter::repeat_n([answer; 5], count);
        let people: Vec<[u8; 5]> = of(low, 1).chain(of(middle, 3)).chain(of(high, 5)).collect();
        let all = &CHARACTERISTICS[..];
        import_of(all, data.path(), network, "2026-10-05", &people, &[]);
        let text = vlot(data.path(), &["report", network, "--format", "html"]);
        let none = [NONE_APART, NO_TWO_SIDES]
            .iter()
            .any(|one| text.contains(one));
        assert_eq!(!none, apart, "{network}: far apart");
    }
}

const NO_TWO_SIDES: &str = "Twee groepen tegenover elkaar zien we bij geen enkele stelling";
const NONE_APART: &str = "Er is geen stelling waarbij een flink deel van ons laag antwoordt";

#[test]
fn what_is_not_known_of_a_statement_is_not_said_of_it() {
    let data = tempfile::tempdir().unwrap();
    // The first statement of each has four answers, as far apart as can be: hidden among five people.
    let people = [1, 1, 5, 5, 9].map(|first| [first, 3, 3, 3, 3]);
    let all = &CHARACTERISTICS[..];
    let nothing = ["--missing", "9"];
    import_of(all, data.path(), "Vijf", "2026-10-05", &people, &nothing);
    let poster = vlot(data.path(), &["report", "Vijf", "--format", "html"]);
    assert!(
        !poster.contains(NONE_APART),
        "of what is hidden it is said that nobody lies apart"
    );
    assert!(
        poster.contains("Bij geen van de stellingen die we mogen laten zien"),
        "it is not said which statements are meant"
    );
    for arguments in [
        &["report", "Vijf", "--format", "html"][..],
        &["show", "Vijf"],
    ] {
        let text = vlot(data.path(), arguments);
        assert!(
            !text.contains("hier zijn we het over eens"),
            "{arguments:?}: they are said to agree"
        );
    }
    // Of a bank of one statement it is known of none, and one without patterns has none to stand out.
    let bank = format!(
        "{}/questionnaires/examples/teamcheck.toml",
        env!("CARGO_MANIFEST_DIR")
    );
    let text = fs::read_to_string(&bank).unwrap();
    let text = text.split("[[signal]]").next().unwrap();
    let plain = data.path().join("kaal.toml");
    fs::write(&plain, text).unwrap();
    let plain = plain.to_str().unwrap();
    let ids: Vec<&str> = text
        .split("[[item]]")
        .skip(1)
        .filter_map(|item| item.split('"').nth(1))
        .collect();
    let row = |value: &str| vec![value; ids.len()].join(",");
    let table = format!(
        "{}\n{}\n{}\n{}\n{}\n{}\n",
        ids.join(","),
        row("1"),
        row("1"),
        row("3"),
        row("3"),
        row("2")
    );
    let answers = data.path().join("kaal.csv");
    fs::write(&answers, table).unwrap();
    let answers = answers.to_str().unwrap();
    let import = [
        "--bank",
        plain,
        "import",
        answers,
        "--network",
        "Kaal",
        "--date",
        "2026-10-05",
    ];
    vlot(data.path(), &import);
    let poster = vlot(
        data.path(),
        &["--bank", plain, "report", "Kaal", "--format", "html"],
    );
    assert!(
        !poster.contains("ver uit elkaar"),
        "of a bank of one statement each nothing is known"
    );
    assert!(
        !poster.contains("springt geen patroon uit"),
        "a bank without patterns has none to stand out"
    );
}

#[test]
fn who_lies_apart_on_a_statement_is_not_said_to_agree_on_its_characteristic() {
    let data = tempfile::tempdir().unwrap();
    // A third low, a third high, and the mean distance small all the same.
    let people: Vec<[u8; 5]> = [2, 3, 4]
        .iter()
        .flat_map(|one| [[*one, 3, 3, 3, 3]; 4])
        .collect();
    import(data.path(), "Verdeeld", "2026-10-05", &people, &[]);
    let poster = vlot(data.path(), &["report", "Verdeeld", "--format", "html"]);
    assert!(!poster.contains(NONE_APART), "a third low and a third high");
    for arguments in [
        &["report", "Verdeeld", "--format", "html"][..],
        &["show", "Verdeeld"],
    ] {
        let text = vlot(data.path(), arguments);
        for agree in ["hier zijn we het over eens", "bijna iedereen is het eens"] {
            assert!(!text.contains(agree), "{arguments:?}: {agree}");
        }
    }
}

#[test]
fn on_the_wall_what_is_lowest_goes_first_and_what_holds_for_all_is_said_once() {
    let data = tempfile::tempdir().unwrap();
    let six = [[3, 3, 2, 3, 3]; 6];
    let all = &CHARACTERISTICS[..];
    import_of(all, data.path(), "Vlak", "2026-10-05", &six, &[]);
    let flat = vlot(data.path(), &["report", "Vlak", "--format", "html"]);
    assert!(flat.contains("Overal: hier kan het beter"), "{flat}");
    import(data.path(), "Deel", "2026-10-05", &six, &[]);
    let part = vlot(data.path(), &["report", "Deel", "--format", "html"]);
    assert!(!part.contains("Overal:"), "five were not asked");
    // Two that go well, and four lower ones of which the second is the lowest.
    let header = ids(all).join(",");
    let row = [2, 1, 2, 2, 5, 5].map(|answer| vec![answer.to_string(); 5].join(","));
    let table = format!("{header}\n{}", format!("{}\n", row.join(",")).repeat(6));
    let path = data.path().join("scheef.csv");
    fs::write(&path, table).unwrap();
    let path = path.to_str().unwrap();
    let import = [
        "import",
        path,
        "--network",
        "Scheef",
        "--date",
        "2026-10-05",
    ];
    vlot(data.path(), &import);
    let poster = vlot(data.path(), &["report", "Scheef", "--format", "html"]);
    let wall = poster.split("class=\"stands\"").nth(1).unwrap();
    let wall = &wall[..wall.find("</section>").unwrap()];
    let at = |title| {
        wall.find(title)
            .unwrap_or_else(|| panic!("{title}: {wall}"))
    };
    assert!(at("Samen onderzoek doen") < at("Samen praktijk maken"));
}
