//! What a terminal really sends: keys in pieces, answers that come late, pastes without marks, and its own end.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use super::terminal::Terminal;

/// Standing on the second statement, with one answer given.
fn at_the_second_statement(folder: &Path) -> Terminal {
    let mut screen = Terminal::start(folder, (80, 24), &["scan", "Test"]);
    screen.wait_for("bij elkaar geweest");
    screen.keys("6\r");
    screen.wait_for("horen er bij");
    screen.keys("9\r");
    screen.wait_for("Wat voor netwerk");
    screen.keys("1");
    screen.wait_for("stelling 1 van 30");
    screen.keys("4");
    screen.wait("the second statement, saved", |text| {
        text.contains("stelling 2 van 30") && text.contains("bewaard ✓")
    });
    screen
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let networks = std::fs::read_dir(folder).unwrap().flatten();
    networks
        .flat_map(|network| std::fs::read_dir(network.path()).unwrap().flatten())
        .map(|file| file.path())
        .collect()
}

fn measurement(folder: &Path) -> String {
    let files = files(folder);
    let path = files
        .iter()
        .find(|path| path.extension().is_some_and(|ending| ending == "toml"));
    std::fs::read_to_string(path.unwrap()).unwrap()
}

/// Long enough for the program to take an escape for a key of its own.
fn a_moment() {
    std::thread::sleep(Duration::from_millis(120));
}

#[test]
fn sequences_in_pieces_and_late_replies_are_no_answers() {
    let folder = tempfile::tempdir().unwrap();
    let mut screen = at_the_second_statement(folder.path());
    for pieces in [
        // A key that is cut behind its escape, as a slow line does, and one that comes byte by byte.
        &["\x1b", "[5~"][..],
        &["\x1b", "[", "1", ";", "5", "D"],
        &["\x1b", "OP"],
        &["\x1b", "[<0;3;3M"],
        // What terminals answer, long after anybody asked.
        &["\x1b[?62;4;22c"],
        &["\x1b[24;80R"],
        &["\x1b[?2026;2$y"],
        &["\x1b[>41;354;0c"],
        &["\x1b]11;rgb:1212/3434/5656\x1b\\"],
        &["\x1b]11;rgb:1212/", "3434/5656\x07"],
        &["\x1b", "]11;rgb:1212/3434/5656\x07"],
        &["\x1bP1+r544e=787465726d\x1b\\"],
        &["\x1b[8;24;80t"],
        &["\x1b[I"],
        // The mouse goes by, is let go of, and is pressed with another button.
        &["\x1b[<35;10;10M", "\x1b[<0;10;10m", "\x1b[<2;10;12M"],
    ] {
        for piece in pieces {
            screen.keys(piece);
            a_moment();
        }
        if pieces[0] == "\x1b" {
            // The escape itself was a key, and went back.
            screen.wait_for("stelling 1 van 30");
            screen.keys("\r");
        }
        // One that goes nowhere, to see that nothing else did.
        screen.keys("\x1b[C");
        a_moment();
        screen.wait_for("stelling 2 van 30");
    }
    screen.keys("q");
    assert_eq!(screen.exit_code(), 0);
    let text = measurement(folder.path());
    assert!(text.contains("[4, \"\", \"\", \"\", \"\"]"), "{text}");
}

#[test]
fn an_old_report_of_the_mouse_is_swallowed() {
    let folder = tempfile::tempdir().unwrap();
    let mut screen = at_the_second_statement(folder.path());
    screen.keys("\x1b[M 35");
    a_moment();
    screen.keys("5");
    screen.wait_for("stelling 3 van 30");
    screen.keys("q");
    assert_eq!(screen.exit_code(), 0);
    assert!(measurement(folder.path()).contains("[4, 5, \"\", \"\", \"\"]"));
}

#[test]
fn a_paste_without_marks_presses_no_enter() {
    let folder = tempfile::tempdir().unwrap();
    let mut screen = Terminal::start(folder.path(), (80, 24), &["scan"]);
    screen.wait_for("Hoe heet jullie netwerk");
    screen.keys("Netwerk\rNoord\r");
    screen.wait_for("Netwerk Noord");
    a_moment();
    assert!(screen.text().contains("Hoe heet jullie netwerk"));
    screen.keys("\r");
    screen.wait_for("bij elkaar geweest");
    screen.keys("\x03");
    screen.wait_for("toppen");
    screen.keys("1");
    assert_eq!(screen.exit_code(), 0);
}

#[test]
fn a_marked_paste_is_text_and_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let mut screen = at_the_second_statement(folder.path());
    screen.keys("\x1b[200~1\r2\r3\r\x1b[201~");
    a_moment();
    screen.keys("2");
    screen.wait_for("stelling 3 van 30");
    screen.keys("q");
    assert_eq!(screen.exit_code(), 0);
    assert!(measurement(folder.path()).contains("[4, 2, \"\", \"\", \"\"]"));
}

#[test]
fn what_was_typed_before_there_was_anything_to_see_is_dropped() {
    let folder = tempfile::tempdir().unwrap();
    let mut screen = Terminal::start_with(folder.path(), (80, 24), &["scan", "Test"], "7\r7\r3333");
    screen.wait_for("bij elkaar geweest");
    a_moment();
    assert!(screen.text().contains("bij elkaar geweest"));
    assert!(!screen.text().contains("› 7"), "{}", screen.text());
    screen.keys("\x03");
    screen.wait_for("toppen");
    screen.keys("1");
    assert_eq!(screen.exit_code(), 0);
}

#[test]
fn the_mouse_is_asked_for_clicks_and_the_wheel_alone() {
    let folder = tempfile::tempdir().unwrap();
    let mut screen = at_the_second_statement(folder.path());
    let sent = screen.sent();
    assert!(sent.contains("\x1b[?1000h") && sent.contains("\x1b[?1006h"));
    for more in [
        "\x1b[?1002h",
        "\x1b[?1003h",
        "\x1b[?1015h",
        "\x1b[c",
        "\x1b[6n",
        "]11;?",
    ] {
        assert!(!sent.contains(more), "{more:?}");
    }
    screen.keys("q");
    assert_eq!(screen.exit_code(), 0);
}

#[cfg(unix)]
mod signals {
    use std::process::Command;

    use super::*;

    fn signal(screen: &Terminal, name: &str) {
        let id = screen.id().to_string();
        let done = Command::new("kill")
            .args(["-s", name, &id])
            .status()
            .unwrap();
        assert!(done.success());
    }

    #[test]
    fn a_terminal_that_is_gone_ends_the_program_and_leaves_no_lock() {
        let folder = tempfile::tempdir().unwrap();
        let screen = at_the_second_statement(folder.path());
        let child = screen.close();
        assert!(
            child.ends_within(Duration::from_secs(10)),
            "it goes on without a terminal"
        );
        let text = measurement(folder.path());
        assert!(text.contains("[4, "), "{text}");
        let mut again = Terminal::start(folder.path(), (80, 24), &["scan", "Test"]);
        again.wait_for("stelling 2 van 30");
        again.keys("q");
        assert_eq!(again.exit_code(), 0);
    }

    #[test]
    fn a_terminal_that_goes_without_a_word_ends_it_too() {
        let folder = tempfile::tempdir().unwrap();
        // What starts it takes the word of the hang-up away.
        let mut screen = Terminal::start_by(
            folder.path(),
            (80, 24),
            &["sh", "-c", "trap '' HUP; exec \"$0\" \"$@\""],
            &["scan", "Test"],
        );
        screen.wait_for("bij elkaar geweest");
        let child = screen.close();
        assert!(
            child.ends_within(Duration::from_secs(10)),
            "it goes on without a terminal"
        );
    }

    #[test]
    fn signals_that_end_it_give_the_terminal_back() {
        for name in ["QUIT", "TERM", "ABRT", "INT"] {
            let folder = tempfile::tempdir().unwrap();
            let mut screen = at_the_second_statement(folder.path());
            signal(&screen, name);
            screen.wait_sent("\x1b[?1049l");
            assert!(screen.sent().contains("\x1b[?1000l"), "{name}");
            screen.wait_for_end();
            assert!(measurement(folder.path()).contains("[4, "), "{name}");
        }
    }

    #[test]
    fn stopped_and_continued_it_draws_itself_again() {
        for name in ["STOP", "TSTP"] {
            let folder = tempfile::tempdir().unwrap();
            let mut screen = at_the_second_statement(folder.path());
            signal(&screen, name);
            a_moment();
            screen.forget();
            assert!(!screen.text().contains("stelling 2 van 30"));
            signal(&screen, "CONT");
            screen.wait_for("stelling 2 van 30");
            screen.keys("5");
            screen.wait_for("stelling 3 van 30");
            screen.keys("q");
            assert_eq!(screen.exit_code(), 0, "{name}");
        }
    }

    #[test]
    fn killed_again_and_again_it_loses_nothing() {
        let kills: u32 = crate::often::cases(6);
        let folder = tempfile::tempdir().unwrap();
        at_the_second_statement(folder.path()).kill();
        let mut answered = 1;
        for _ in 0..kills {
            let mut screen = Terminal::start(folder.path(), (80, 24), &["scan", "Test"]);
            screen.wait_for(&format!("stelling {} van 30", answered + 1));
            if answered == 29 {
                // Back to where it began; what was answered stands there.
                screen.keys(&"\x1b[D".repeat(28));
                screen.wait_for("stelling 2 van 30");
                answered = 1;
            }
            screen.keys("3");
            answered += 1;
            screen.wait_for(&format!("stelling {} van 30", answered + 1));
            screen.wait_for("bewaard ✓");
            screen.kill();
        }
        let text = measurement(folder.path());
        assert!(text.contains("[4, 3"), "{text}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn nobody_at_the_keys_costs_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let screen = at_the_second_statement(folder.path());
    a_moment();
    let ticks = |screen: &Terminal| {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", screen.id())).unwrap();
        let behind = stat.rsplit(')').next().unwrap();
        let fields: Vec<u64> = behind
            .split_whitespace()
            .filter_map(|field| field.parse().ok())
            .collect();
        // The state is no number: these are the times in user and in kernel.
        fields[10] + fields[11]
    };
    let before = ticks(&screen);
    let start = Instant::now();
    while start.elapsed() < Duration::from_millis(1500) {
        std::thread::sleep(Duration::from_millis(100));
    }
    assert!(ticks(&screen) - before <= 1);
    screen.kill();
}
