use super::*;

/// What a person would call it.
fn told(messages: &[Message]) -> String {
    let names = messages.iter().map(|message| match message {
        Message::Key(key) => match key.code {
            KeyCode::Char(letter) if key.modifiers.is_empty() => letter.to_string(),
            KeyCode::Char(letter) => format!("C-{letter}"),
            code => format!("{code:?}"),
        },
        Message::Paste(text) => format!("paste:{text}"),
        Message::Mouse(mouse) => format!("{:?}@{},{}", mouse.kind, mouse.column, mouse.row),
        other => format!("{other:?}"),
    });
    names.collect::<Vec<_>>().join(" ")
}

/// Everything that comes of pieces, with a moment of silence after each.
fn in_pieces(pieces: &[&str]) -> String {
    let mut decoder = Decoder::default();
    let mut messages = Vec::new();
    for piece in pieces {
        messages.extend(decoder.feed(piece.as_bytes()));
        messages.extend(decoder.quiet());
    }
    told(&messages)
}

#[test]
fn keys_are_keys() {
    for (bytes, key) in [
        ("\x1b[A", "Up"),
        ("\x1bOB", "Down"),
        ("\x1b[5~", "PageUp"),
        ("\x1b[1;5D", "Left"),
        ("\x1b[H", "Home"),
        ("\x1b[3~", "Delete"),
        ("\x1bOP", "F(1)"),
        ("\x1b[11~", "F(1)"),
        ("\x1b[[A", "F(1)"),
        ("\x1b[Z", "BackTab"),
        ("\r", "Enter"),
        ("\n", "Enter"),
        ("\x7f", "Backspace"),
        ("\x08", "Backspace"),
        ("\x03", "C-c"),
        ("é", "é"),
        ("🏳", "🏳"),
        ("\x1b[<0;12;5M", "Down(Left)@11,4"),
        ("\x1b[<65;1;1M", "ScrollDown@0,0"),
        ("\x1b[200~een\rtwee\x1b[201~", "paste:een\rtwee"),
    ] {
        assert_eq!(in_pieces(&[bytes]), key, "{bytes:?}");
    }
}

#[test]
fn any_key_in_any_pieces_is_never_an_answer() {
    for whole in [
        "\x1b[5~",
        "\x1b[1;5D",
        "\x1bOP",
        "\x1b[<0;12;5M",
        "\x1b[?62;4;22c",
        "\x1b[24;80R",
        "\x1b[?2026;2$y",
        "\x1b[>41;354;0c",
        "\x1b]11;rgb:1212/3434/5656\x1b\\",
        "\x1b]10;rgb:1212/3434/5656\x07",
        "\x1bP1+r544e=787465726d\x1b\\",
        "\x1bP>|Terminal(3.1)\x1b\\",
        "\x1b_Gi=31;OK\x1b\\",
        "\x1b[8;24;80t",
        "\x1b[M !!",
        "\x1b[[A",
        "\x1b[I",
    ] {
        for cut in 1..whole.len() {
            let (one, two) = whole.split_at(cut);
            let came = in_pieces(&[one, two, "3"]);
            let last = came.split(' ').next_back();
            assert_eq!(last, Some("3"), "{whole:?} at {cut}: {came}");
            let letters = came.split(' ').filter(|name| name.chars().count() == 1);
            assert_eq!(letters.count(), 1, "{whole:?} at {cut}: {came}");
        }
        let bytes: Vec<String> = whole.chars().map(String::from).collect();
        let mut pieces: Vec<&str> = bytes.iter().map(String::as_str).collect();
        pieces.push("4");
        let came = in_pieces(&pieces);
        let letters: Vec<&str> = came
            .split(' ')
            .filter(|name| name.chars().count() == 1)
            .collect();
        assert_eq!(letters, ["4"], "{whole:?} byte by byte: {came}");
    }
}

#[test]
fn a_lone_escape_is_a_key_and_what_comes_late_is_swallowed() {
    assert_eq!(in_pieces(&["\x1b", "3"]), "Esc 3");
    assert_eq!(in_pieces(&["\x1b", "[5~", "4"]), "Esc 4");
    assert_eq!(in_pieces(&["\x1b", "[", "5", "~", "4"]), "Esc 4");
    assert_eq!(in_pieces(&["\x1b\x1b"]), "Esc Esc");
    let mut decoder = Decoder::default();
    decoder.feed(b"\x1b");
    assert_eq!(told(&decoder.quiet()), "Esc");
    decoder.silent();
    assert_eq!(told(&decoder.feed(b"[6~")), "", "however late");
    assert_eq!(told(&decoder.feed(b"6")), "6");
}

#[test]
fn long_after_an_escape_a_capital_is_a_capital() {
    let mut decoder = Decoder::default();
    decoder.feed(b"\x1b");
    decoder.quiet();
    decoder.silent();
    assert_eq!(told(&decoder.feed(b"Ov")), "O v");
}

#[test]
fn what_never_becomes_whole_blocks_nothing() {
    let mut decoder = Decoder::default();
    assert_eq!(told(&decoder.feed(b"\x1b[12")), "");
    decoder.silent();
    assert_eq!(told(&decoder.feed(b"5")), "5");
    assert_eq!(told(&decoder.feed(b"\x1b[200~half")), "");
    assert_eq!(told(&decoder.silent()), "paste:half");
    for _ in 0..MOST_STALLS {
        assert_eq!(told(&decoder.silent()), "");
    }
    assert!(!decoder.waits());
    assert_eq!(told(&decoder.feed(b"5")), "5");
}

#[test]
fn what_comes_after_a_slow_moment_is_still_what_was_pasted() {
    let mut decoder = Decoder::default();
    assert_eq!(told(&decoder.feed(b"\x1b[200~een")), "");
    assert_eq!(told(&decoder.silent()), "paste:een");
    assert_eq!(told(&decoder.silent()), "");
    assert_eq!(told(&decoder.feed(b"355\x1b[201~")), "paste:355");
    assert_eq!(told(&decoder.feed(b"5")), "5");
}

#[test]
fn a_paste_without_marks_presses_no_enter() {
    assert_eq!(in_pieces(&["een\rtwee\r"]), "e e n LineEnd t w e e LineEnd");
    assert_eq!(
        in_pieces(&["Noord\r"]),
        "N o o r d Enter",
        "a hand may be quick"
    );
    assert_eq!(in_pieces(&["6\r9\r"]), "6 Enter 9 Enter");
}

#[test]
fn bytes_that_are_no_text_are_no_keys() {
    let mut decoder = Decoder::default();
    assert_eq!(told(&decoder.feed(b"\xff\xfe\xc3")), "");
    assert_eq!(told(&decoder.feed(b"3")), "3");
    assert_eq!(told(&decoder.feed(&[0, 0x1c, 0x1d])), "");
}

proptest::proptest! {
    #[test]
    fn any_bytes_are_taken(bytes in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..200)) {
        let mut decoder = Decoder::default();
        decoder.feed(&bytes);
        decoder.quiet();
        decoder.silent();
        proptest::prop_assert!(!decoder.waits());
    }
}

/// A text of a megabyte, as a terminal hands it on: in pieces of some kilobytes. How many messages come of it, and what
/// the key is that is pressed when nothing came for a moment.
fn work(begin: &str, end: &str) -> (usize, usize, String) {
    let text = "Wat we willen leren, en 5 dingen die we al weten.\r\n".repeat(20_000);
    let whole = format!("{begin}{text}{end}");
    let mut decoder = Decoder::default();
    let (mut pieces, mut messages) = (0, 0);
    for piece in whole.as_bytes().chunks(4096) {
        pieces += 1;
        messages += decoder.feed(piece).len();
    }
    messages += decoder.quiet().len() + decoder.silent().len();
    (pieces, messages, told(&decoder.feed(b"q")))
}

#[test]
fn a_megabyte_that_is_pasted_is_no_more_work_than_its_pieces_and_the_next_key_is_a_key() {
    for (begin, end) in [
        ("\x1b[200~", "\x1b[201~"),
        // Broken: without an end, without a beginning, begun twice, and without marks at all.
        ("\x1b[200~", ""),
        ("", "\x1b[201~"),
        ("\x1b[200~\x1b[200~", ""),
        ("", ""),
    ] {
        let (pieces, messages, key) = work(begin, end);
        assert!(
            messages <= pieces + 2,
            "{begin:?} {end:?}: {messages} of {pieces}"
        );
        assert_eq!(key, "q", "{begin:?} {end:?}");
    }
}

#[test]
fn keys_that_a_program_types_for_a_person_are_keys() {
    let mut decoder = Decoder::default();
    let messages = decoder.feed("3".repeat(40).as_bytes());
    assert_eq!(messages.len(), 40);
    assert!(messages.iter().all(letter));
}

#[test]
fn a_paste_without_its_end_is_over_with_the_first_key_after_it() {
    for (key, name) in [
        ("3", "3"),
        ("\r", "Enter"),
        ("\x1b[A", "Up"),
        ("é", "é"),
        ("\x03", "C-c"),
    ] {
        let mut decoder = Decoder::default();
        decoder.feed(b"\x1b[200~half");
        assert_eq!(told(&decoder.silent()), "paste:half");
        assert_eq!(told(&decoder.feed(key.as_bytes())), name);
        assert_eq!(told(&decoder.feed(b"4")), "4");
    }
}
