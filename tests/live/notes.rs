//! The facilitator's notes beside a meeting: the real program twice, in two real pseudo-terminals.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::session::{files, start, to_the_code};
use crate::terminal::Terminal;

fn notes(folder: &Path) -> Terminal {
    Terminal::start(folder, (100, 30), &["notes"])
}

/// The file with the secret.
fn secret(folder: &Path) -> Option<PathBuf> {
    let mut all = files(folder).into_iter();
    all.find(|file| file.extension().is_some_and(|ending| ending == "open"))
}

#[test]
fn without_a_meeting_the_notes_end_with_a_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let mut screen = notes(folder.path());
    screen.wait_for("loopt geen bijeenkomst");
    assert_eq!(screen.exit_code(), 2);
}

#[test]
fn sheets_are_typed_out_of_sight_and_the_room_is_led_from_the_notes() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let mut room = to_the_code(folder, "5");
    let file = secret(folder).unwrap();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = std::fs::metadata(&file).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    let mut own = notes(folder);
    own.wait_for("De groep ziet");
    own.wait_for("0 van 5 vellen binnen");
    // Sheets of paper, while the wall shows the code for phones.
    for sheet in 1..=5 {
        if sheet == 1 {
            own.keys("i");
        }
        own.wait_for("0 van 30 getypt");
        own.keys("515151515151515151515151515151");
        own.wait_for("30 van 30 getypt");
        own.keys("\r");
        own.wait_for(&format!("{sheet} van 5 vellen binnen"));
    }
    room.wait_for("Alle 5 zijn binnen");
    // One too many is refused here, and nothing of it stands on the wall.
    assert!(!room.sent().contains("5151") && !room.sent().contains("30 getypt"));
    own.keys("b");
    own.wait_for("Het scherm is bedekt");
    own.keys("b");
    own.wait("shown again", |text| !text.contains("is bedekt"));
    own.keys("\x1b[6~");
    room.wait_for("Druk op r");
    own.wait_for("r laat zien");
    own.keys("r");
    room.wait_for("Doelen stellen");
    own.wait_for("Nog dicht");
    // To a step and back, and a sentence that is kept.
    own.keys("j");
    own.wait_for("Kies een stap");
    own.keys("\x1b[B\r");
    own.wait_for("Met u ga je terug");
    own.keys("u");
    own.wait("back again", |text| !text.contains("Met u ga je terug"));
    own.keys("k");
    own.wait_for("Een zin die iemand zei");
    own.keys("Dat herken ik\r");
    own.wait_for("Bewaard. De zin");
    // Closing the notes stops nothing, and they are opened again.
    own.keys("q");
    assert_eq!(own.exit_code(), 0);
    let mut again = notes(folder);
    again.wait_for("De groep ziet");
    let saved = files(folder)
        .into_iter()
        .find(|file| file.extension().is_some_and(|ending| ending == "toml"))
        .unwrap();
    let text = std::fs::read_to_string(saved).unwrap();
    assert!(text.contains("Dat herken ik"), "{text}");
    assert!(text.contains("answered = 5"), "{text}");
    // Who has not the secret is not let in, whatever it sends.
    let address = std::fs::read_to_string(&file).unwrap();
    let address = address.lines().next().unwrap().to_owned();
    for (host, body, expected) in [
        (address.as_str(), "AAAA", "400"),
        (address.as_str(), &"A".repeat(200), "400"),
        ("localhost:1", "AAAA", "404"),
    ] {
        let answer = post(&address, host, body);
        assert!(
            answer.starts_with(&format!("HTTP/1.1 {expected}")),
            "{answer}"
        );
    }
    // The meeting ends: the file goes and the notes say so.
    room.keys("q");
    room.wait_for("stoppen");
    room.keys("\r");
    assert_eq!(room.exit_code(), 0);
    again.wait_for("De bijeenkomst is afgelopen");
    assert!(secret(folder).is_none());
    again.keys("q");
    assert_eq!(again.exit_code(), 0);
}

fn post(address: &str, host: &str, body: &str) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    let length = body.len();
    let text = format!(
        "POST /notes/say HTTP/1.1\r\nHost: {host}\r\nContent-Length: {length}\r\n\r\n{body}"
    );
    stream.write_all(text.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

#[cfg(unix)]
#[test]
fn a_file_that_a_dead_machine_left_opens_nothing_and_goes() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let mut room = start(folder);
    room.wait_for("Zien de anderen");
    let mut own = notes(folder);
    own.wait_for("De groep ziet");
    let left = secret(folder).unwrap();
    // A hang-up would be a quit that saves and tidies up.
    let number = room.id().to_string();
    let killed = Command::new("kill").args(["-9", &number]).status();
    assert!(killed.unwrap().success());
    own.wait_for("De bijeenkomst is afgelopen");
    assert!(left.exists());
    let mut none = notes(folder);
    none.wait_for("loopt geen bijeenkomst");
    assert_eq!(none.exit_code(), 2);
    let mut room = start(folder);
    room.wait_for("Zien de anderen");
    let mut other = notes(folder);
    other.wait_for("De groep ziet");
    assert!(!left.exists());
    other.kill();
    room.kill();
}
