//! A paper says what there is, and nothing on behalf of people who did not say it.

use vlot::measurement::{Data, Measurement, Need, Sharing};

use crate::Desk;
use crate::handouts::{network, shared};
use crate::networks::{self, TODAY};

#[test]
fn a_needs_overview_alone_is_a_page_of_its_own_and_tells_who_could_talk_to_whom() {
    let mut one = Measurement::solo(networks::bank(), "Proefkring", TODAY);
    let need = |who: &str, strong: &str, learn: &str| Need {
        who: who.into(),
        strong: strong.into(),
        learn: learn.into(),
        ..Need::default()
    };
    one.private.needs = vec![need("Sa", "spelling", ""), need("Jo", "", "spelling")];
    let desk = Desk::with(&one);
    for format in ["html", "md"] {
        let page = desk.report(&["--with", "needs", "--format", format]);
        assert!(
            page.contains("Jo wil leren wat Sa goed kan: spelling"),
            "{page}"
        );
        for empty in ["te weinig beantwoord", "1 persoon", "Doelen stellen"] {
            assert!(!page.contains(empty), "{empty} in {format}");
        }
    }
    assert!(
        desk.report(&[]).contains("1 persoon"),
        "nobody asked for it"
    );
}

#[test]
fn what_was_asked_for_and_is_not_there_is_not_said_to_be_there() {
    let mut one = network(9, TODAY, 0.0);
    one.private.needs.clear();
    let page = Desk::with(&one).report(&["--with", "needs,names", "--format", "md"]);
    assert!(!page.contains("leerbehoeften"), "{page}");
}

#[test]
fn on_the_poster_of_a_group_that_has_just_begun_nothing_is_concluded_in_large_letters() {
    let poster = |meetings| {
        let mut one = network(9, TODAY, 0.0);
        networks::number(&mut one, "bijeenkomsten", meetings);
        Desk::with(&one).report(&["--format", "html"])
    };
    let large = "class=\"stands\"";
    assert!(poster(8).contains(large));
    let early = poster(2);
    assert!(!early.contains(large), "{early}");
    assert!(early.contains(">Nog te vroeg voor een beeld<"), "{early}");
}

#[test]
fn what_a_group_did_not_ask_of_its_leader_is_not_said_on_its_behalf() {
    let asks = |need: &str| {
        let mut one = shared(Sharing::LeaderAgreements, network(9, TODAY, 0.0));
        one.closing.need = need.into();
        Desk::with(&one).report(&["--for", "leader", "--format", "md"])
    };
    assert!(asks("vervanging op dinsdag").contains("## Wat we van jou nodig hebben"));
    let nothing = asks("");
    assert!(!nothing.contains("nodig"), "{nothing}");
    assert!(nothing.contains("volgkaart"), "{nothing}");
}

#[test]
fn the_papers_of_a_group_that_kept_to_the_conversation_speak_of_no_picture_that_is_empty() {
    let mut one = shared(Sharing::LeaderAll, network(9, TODAY, 0.0));
    if let Data::Rows(blocks) = &mut one.data {
        blocks.iter_mut().for_each(Vec::clear);
    }
    one.answered = 0;
    let desk = Desk::with(&one);
    for reader in [&[][..], &["--for", "leader"]] {
        let page = desk.report(&[reader, &["--format", "html"]].concat());
        assert!(page.contains("gesprek zonder"), "{page}");
        for untrue in [
            "0 mensen",
            "nog geen stelling",
            "nog geen cijfer",
            "het beeld dat we samen",
        ] {
            assert!(!page.contains(untrue), "{untrue}: {page}");
        }
    }
}

#[test]
fn a_file_that_is_no_measurement_is_told_in_one_line_and_what_it_is() {
    let desk = Desk::nine();
    desk.vlot(&["report", "meting.toml", "-o", "a.json"]);
    let page = "<!doctype html>\n<html>\n<p>=</p>\n</html>";
    for (name, text, what) in [
        ("a.json", None, "JSON"),
        ("lijst.json", Some("[1, 2]"), "JSON"),
        ("blad.html", Some(page), "webpagina"),
        ("blad.pdf", Some("%PDF-1.7\n1 0 obj"), "PDF"),
    ] {
        if let Some(text) = text {
            std::fs::write(desk.path(name), text).unwrap();
        }
        let output = desk.vlot(&["report", name]);
        let told = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(3), "{told}");
        assert_eq!(told.lines().count(), 1, "{told}");
        assert!(
            told.contains(what) && told.contains("geen meting"),
            "{told}"
        );
    }
}
