//! The facilitator's notes beside a meeting: the real program twice, in two real pseudo-terminals.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::Value;
use vlot::live::notes::client::{Line, Where};
use vlot::live::notes::lock::{Key, Lane};
use vlot::world::Real;

use crate::room::number;
use crate::session::{Phone, files, scanned_within, start, to_the_code, to_the_picture};
use crate::terminal::Terminal;

fn notes(folder: &Path) -> Terminal {
    Terminal::start(folder, (100, 30), &["notes"])
}

/// The file with the secret.
fn secret(folder: &Path) -> Option<PathBuf> {
    let mut all = files(folder).into_iter();
    all.find(|file| file.extension().is_some_and(|ending| ending == "open"))
}

/// Waits until the meeting in this folder can be followed: it is when it is known that no other window has it.
fn door(folder: &Path, but: Option<&Path>) -> PathBuf {
    let end = Instant::now() + Duration::from_secs(30);
    loop {
        let mut all = files(folder).into_iter();
        let ours = |file: &PathBuf| file.extension().is_some_and(|ending| ending == "open");
        if let Some(file) = all.find(|file| ours(file) && Some(file.as_path()) != but) {
            return file;
        }
        assert!(Instant::now() < end, "no door of the notes opens");
        std::thread::sleep(Duration::from_millis(20));
    }
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
    own.wait_for("0 van 5 bladen binnen");
    // Sheets of paper, while the wall shows the code for phones.
    for sheet in 1..=5 {
        if sheet == 1 {
            own.keys("i");
        }
        own.wait_for("0 van 30 getypt");
        own.keys("515151515151515151515151515151");
        own.wait_for("30 van 30 getypt");
        own.keys("\r");
        own.wait_for(&format!("{sheet} van 5 bladen binnen"));
    }
    room.wait_for("Alle 5 zijn binnen");
    // One too many is refused here, and nothing of it stands on the wall.
    assert!(!room.sent().contains("5151") && !room.sent().contains("30 getypt"));
    own.keys("b");
    own.wait_for("Het scherm is afgedekt");
    own.keys("b");
    own.wait("shown again", |text| !text.contains("is afgedekt"));
    own.keys("\x1b[6~");
    room.wait("what is asked of the group", |text| {
        !text.contains("zijn binnen")
    });
    to_the_picture(&mut room, "\x1b[6~", "Druk op r");
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
    room.keys("q");
    assert_eq!(room.exit_code(), 0);
    again.wait_for("De bijeenkomst is afgelopen");
    assert!(secret(folder).is_none());
    again.keys("q");
    assert_eq!(again.exit_code(), 0);
}

fn post(address: &str, host: &str, body: &str) -> String {
    post_to(address, host, "notes", body)
}

fn post_to(address: &str, host: &str, path: &str, body: &str) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    let length = body.len();
    let text = format!(
        "POST /{path}/say HTTP/1.1\r\nHost: {host}\r\nContent-Length: {length}\r\n\r\n{body}"
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
    let left = door(folder, None);
    let mut own = notes(folder);
    own.wait_for("De groep ziet");
    // A hang-up would be a quit that saves and tidies up.
    let number = room.id().to_string();
    let killed = Command::new("kill").args(["-9", &number]).status();
    assert!(killed.unwrap().success());
    own.wait_for("vanzelf terug");
    assert!(left.exists());
    let mut none = notes(folder);
    none.wait_for("loopt geen bijeenkomst");
    assert_eq!(none.exit_code(), 2);
    let mut room = start(folder);
    room.wait_for("Zien de anderen");
    door(folder, Some(&left));
    own.wait_for("De groep ziet");
    assert!(!left.exists());
    own.kill();
    room.kill();
}

/// What the notes were sent at every step of a round of five, of whom one hands in by phone and four on paper; the last is
/// after the reveal. What differs from meeting to meeting by chance or by the clock is taken out.
fn seen(marks: &[u8; 30], row: &str) -> Vec<Value> {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let mut room = to_the_code(folder, "5");
    let found = Where::at(&Real, &secret(folder).unwrap()).unwrap();
    let line = Line::open(found.address(), found.secret()).unwrap();
    let mut own = notes(folder);
    own.wait_for("0 van 5 bladen binnen");
    let look = |what: &str| {
        // The screens tell the notes when they draw; what is waited for is what is compared.
        loop {
            let (_, shown) = line.look(0).unwrap();
            let text = String::from_utf8(shown).unwrap();
            let mut shown: Value = serde_json::from_str(&text).unwrap();
            if !text.contains(what) {
                continue;
            }
            for field in ["clock", "timer", "late", "kept"] {
                shown[field] = Value::Null;
            }
            let kept = shown["room"].as_array_mut().unwrap();
            kept.retain(|line| {
                !line
                    .as_str()
                    .is_some_and(|line| line.contains(|one: char| one.is_ascii_digit()))
            });
            return shown;
        }
    };
    let mut seen = Vec::new();
    let phone = Phone::at(&mut room);
    assert_eq!(phone.hand_in(number(), marks), "kept");
    seen.push(look("1 van 5 bladen"));
    own.keys("i");
    for sheet in 2..=5 {
        own.wait_for("0 van 30 getypt");
        own.keys(row);
        own.wait_for("30 van 30 getypt");
        own.keys("\r");
        seen.push(look(&format!("{sheet} van 5 bladen")));
    }
    own.wait_for("5 van 5 bladen binnen");
    own.settle();
    own.keys("\x1b[6~");
    room.wait("what is asked of the group", |text| {
        !text.contains("zijn binnen")
    });
    to_the_picture(&mut room, "\x1b[6~", "Druk op r");
    own.wait_for("r laat zien");
    seen.push(look("\"reveal\""));
    own.keys("r");
    room.wait_for("Doelen stellen");
    own.wait_for("Nog dicht");
    seen.push(look("Doelen stellen"));
    own.kill();
    room.kill();
    seen
}

#[test]
fn from_the_outside_the_notes_hold_nothing_of_an_answer_before_the_reveal() {
    let low = seen(&[0; 30], &"1".repeat(30));
    let mixed: [u8; 30] = std::array::from_fn(|place| (place / 5 % 5) as u8);
    let high = seen(&mixed, "555554444433333222221111155555");
    let last = low.len() - 1;
    assert_eq!(low[..last], high[..last], "the same whatever was answered");
    assert_ne!(low[last], high[last], "and not the same once it is shown");
}

/// Answers a meeting in lines to where sheets are typed.
fn in_lines(folder: &Path) -> Terminal {
    let mut room = Terminal::start(folder, (80, 24), &["session", "Noord", "--plain"]);
    let steps = [
        ("Zien de anderen", "2"),
        ("Hoeveel mensen", "5"),
        ("bij elkaar geweest", "6"),
        ("horen er bij", "9"),
        ("Wat voor netwerk", "1"),
        ("Spreek dit samen af", "2"),
        ("Fijn dat jullie er zijn", ""),
        ("Kies wat jullie erbij willen", ""),
        ("Kies hoe jullie invullen", "1"),
    ];
    for (words, typed) in steps {
        room.wait(words, |text| {
            let after = text.rfind(words).map(|at| &text[at..]);
            after.is_some_and(|after| after.trim_end().ends_with("\n>"))
        });
        room.keys(&format!("{typed}\r"));
    }
    room
}

#[test]
fn a_meeting_in_lines_is_led_from_the_notes_and_no_row_is_seen_in_either_window() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let mut room = in_lines(folder);
    room.wait_for("0 van 5 klaar");
    let mut own = notes(folder);
    own.wait_for("0 van 5 bladen binnen");
    let row = "515151515151515151515151515151";
    // Two sheets at the laptop, three at the notes; each window knows of the others.
    for sheet in 1..=2 {
        room.keys(&format!("{row}\r"));
        room.wait_for(&format!("{sheet} van 5 klaar"));
        own.wait_for(&format!("{sheet} van 5 bladen binnen"));
    }
    for sheet in 3..=4 {
        own.wait_for("0 van 30 getypt");
        own.keys(row);
        own.wait_for("30 van 30 getypt");
        own.keys("\r");
        room.wait_for(&format!("{sheet} van 5 klaar"));
    }
    // Half a sheet is typed in the lines, and the notes go back: nothing of it is seen or kept.
    room.keys("313131");
    own.wait_for("4 van 5 bladen binnen");
    own.settle();
    own.keys("\x1b[5~");
    room.wait_for("Kies hoe jullie invullen");
    // The notes have left the sheets too: what is waited for there below is new.
    own.wait("another step", |text| !text.contains("van 30 getypt"));
    room.keys("1\r");
    room.wait("the sheets again", |text| {
        text.rfind("4 van 5 klaar") > text.rfind("Kies hoe jullie invullen")
    });
    own.wait_for("0 van 30 getypt");
    // What comes unasked takes no key for a moment.
    own.settle();
    own.keys(row);
    own.wait_for("30 van 30 getypt");
    own.keys("\r");
    room.wait_for("5 van 5 klaar");
    own.wait_for("5 van 5 bladen binnen");
    // There is nothing that could be laid over lines.
    own.keys("b");
    own.wait_for("niet afgedekt");
    own.keys("\x1b[6~");
    room.wait_for("meesten hier mee");
    to_the_picture(&mut room, "s\r", "Typ r om het beeld");
    own.wait_for("r laat zien");
    own.keys("r");
    room.wait_for("Gedeeld leiderschap");
    own.wait_for("Nog dicht");
    assert!(!room.sent().contains("5151") && !room.sent().contains("3131"));
    own.keys("k");
    own.wait_for("Een zin die iemand zei");
    own.keys("Dat herken ik\r");
    own.wait_for("Bewaard. De zin");
    // The clock of the notes goes on by itself: nobody types here.
    own.keys("t");
    own.wait("a running clock", |text| text.contains(":5"));
    room.settle();
    room.keys("q\r");
    room.wait_for("Toch stoppen?");
    room.keys("q\r");
    assert_eq!(room.exit_code(), 0);
    own.wait_for("De bijeenkomst is afgelopen");
    assert!(secret(folder).is_none());
    own.kill();
    let saved = files(folder)
        .into_iter()
        .find(|file| file.extension().is_some_and(|ending| ending == "toml"))
        .unwrap();
    let text = std::fs::read_to_string(saved).unwrap();
    assert!(
        text.contains("Dat herken ik") && text.contains("answered = 5"),
        "{text}"
    );
}

/// Posts a message of a clicker: the status, and what came back.
fn press(
    link: (&str, &str),
    face: &[u8],
    lane: Lane,
    number: u64,
    closed: &[u8],
) -> (String, Vec<u8>) {
    let (address, path) = link;
    let frame = [face, &[lane as u8], &number.to_be_bytes(), closed].concat();
    let answer = post_to(address, address, path, &URL_SAFE_NO_PAD.encode(frame));
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    let status = head.split(' ').nth(1).unwrap().to_owned();
    (status, URL_SAFE_NO_PAD.decode(body).unwrap_or_default())
}

#[test]
fn her_phone_becomes_a_clicker_with_f3_and_is_none_after_it_again() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let mut room = start(folder);
    room.wait_for("Zien de anderen");
    door(folder, None);
    let mut own = Terminal::start(folder, (130, 45), &["notes"]);
    own.wait_for("De groep ziet");
    own.keys("\x1bOR");
    own.wait_for("Scan dit met je eigen telefoon");
    own.wait("a code", |text| scanned_within(text, 70).is_some());
    let link = scanned_within(&own.text(), 70).unwrap();
    let (address, rest) = link
        .strip_prefix("http://")
        .unwrap()
        .split_once('/')
        .unwrap();
    let (path, pass) = rest.split_once('#').unwrap();
    let page = crate::session::say(
        address,
        &format!("GET /{path} HTTP/1.1\r\nHost: {address}\r\n\r\n"),
    );
    assert!(
        page.starts_with("HTTP/1.1 200") && page.contains("Klikker"),
        "{page}"
    );
    // The phone comes in with what stands behind the address, once.
    let pass = Key::of_letters(pass).unwrap();
    let hello = || {
        press(
            (address, path),
            &[0; 8],
            Lane::Hello,
            7,
            &pass.close(Lane::Hello, 7, b""),
        )
    };
    let (status, welcome) = hello();
    assert_eq!(status, "200");
    let welcome = pass.open(Lane::Welcome, 7, &welcome).unwrap();
    let (face, key) = (&welcome[..8], Key::of_bytes(&welcome[8..]).unwrap());
    assert_eq!(hello().0, "403", "the code works once");
    let asked = |number: u64, wish: &str| {
        let message = format!("{{\"wish\":{wish}}}");
        press(
            (address, path),
            face,
            Lane::Act,
            number,
            &key.close(Lane::Act, number, message.as_bytes()),
        )
    };
    own.keys("\x1b");
    own.wait_for("De groep ziet");
    // A button does what the key does there; what is no button does nothing.
    let before = room.text();
    let (status, heard) = asked(1, "\"cover\"");
    assert_eq!(status, "200");
    let heard = key.open(Lane::Heard, 1, &heard).unwrap();
    assert!(
        String::from_utf8_lossy(&heard).contains("done"),
        "{heard:?}"
    );
    room.wait("a covered screen", |text| text != before);
    let (_, heard) = asked(2, "{\"choose\":1}");
    let heard = key.open(Lane::Heard, 2, &heard).unwrap();
    assert!(
        String::from_utf8_lossy(&heard).contains("refused"),
        "{heard:?}"
    );
    // F3 again: the code, and then the phone is no clicker any more and its door is shut.
    own.keys("\x1bOR");
    own.wait_for("Scan dit met je eigen telefoon");
    own.keys("\x1bOR");
    own.wait_for("De klikker doet het niet meer");
    assert!(TcpStream::connect(address).is_err());
    // Without the notes: the code alone, on whatever screen is at hand.
    let mut alone = Terminal::start(folder, (130, 45), &["notes", "--clicker"]);
    alone.wait("a code", |text| scanned_within(text, 70).is_some());
    let other = scanned_within(&alone.text(), 70).unwrap();
    assert!(other.starts_with("http://") && other != link);
    assert_eq!(alone.exit_code(), 0);
    own.kill();
    room.kill();
}

#[test]
fn before_the_room_sees_the_screen_the_meeting_itself_makes_her_phone_a_clicker() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    for (size, lines) in [((80, 24), false), ((130, 45), false), ((100, 60), true)] {
        let mut arguments = vec!["session", "Noord", "--address", "127.0.0.1", "--new"];
        arguments.extend(lines.then_some("--plain"));
        let mut room = Terminal::start(folder, size, &arguments);
        room.wait_for("een klikker maken");
        room.keys(if lines { "4\r" } else { "4" });
        room.wait_for("Scan dit met je eigen");
        room.wait("a code", |text| {
            scanned_within(text, if lines { 100 } else { 70 }).is_some()
        });
        let link = scanned_within(&room.text(), if lines { 100 } else { 70 }).unwrap();
        let place = link.strip_prefix("http://").unwrap();
        let (address, rest) = place.split_once('/').unwrap();
        let (path, _) = rest.split_once('#').unwrap();
        let page = crate::session::say(
            address,
            &format!("GET /{path} HTTP/1.1\r\nHost: {address}\r\n\r\n"),
        );
        assert!(page.contains("Klikker"), "{page}");
        room.keys(if lines { "1\r" } else { "1" });
        room.wait("the question again", |text| {
            text.rfind("Zien de anderen") > text.rfind("Scan dit met")
        });
        // The code is gone; the clicker's door stays open.
        assert!(TcpStream::connect(address).is_ok());
        room.keys(if lines { "1\r" } else { "1" });
        room.wait_for("Hoeveel mensen");
        assert!(lines || scanned_within(&room.text(), 70).is_none());
        room.kill();
    }
}
