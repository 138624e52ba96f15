//! A whole meeting with phones, on the real program in a real pseudo-terminal: a camera reads the code off the screen,
//! phones hand in, the machine dies, and the picture comes.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use vlot::live::ballot::Number;

use crate::room::{number, sealed};
use crate::terminal::Terminal;

/// What a camera reads off the screen of a meeting.
pub(crate) fn scanned(screen: &str) -> Option<String> {
    scanned_within(screen, 42)
}

/// What a camera reads off the first columns of a screen.
pub(crate) fn scanned_within(screen: &str, columns: usize) -> Option<String> {
    let cells: Vec<Vec<char>> = screen.lines().map(|line| line.chars().collect()).collect();
    let wide = cells.iter().map(Vec::len).max()?.min(columns);
    // The blocks are dark there; all else of the left half is blank.
    let dark = |x: usize, y: usize| match (cells[y / 16].get(x / 8), y / 8 % 2) {
        (Some('█'), _) | (Some('▀'), 0) | (Some('▄'), 1) => 0,
        _ => 255,
    };
    let mut picture = rqrr::PreparedImage::prepare_from_greyscale(wide * 8, cells.len() * 16, dark);
    let grids = picture.detect_grids();
    grids.first()?.decode().ok().map(|(_, text)| text)
}

/// A phone that is nothing but a socket.
pub(crate) struct Phone {
    address: String,
    path: String,
    key: String,
}

pub(crate) fn say(address: &str, text: &str) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    stream
        .set_read_timeout(Some(Duration::from_secs(20)))
        .unwrap();
    stream.write_all(text.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

/// The address and the path in the code on the screen, and the page that stands there.
fn scanned_page(screen: &Terminal) -> (String, String, String) {
    let link = scanned(&screen.text()).unwrap();
    let (address, path) = link
        .strip_prefix("http://")
        .unwrap()
        .split_once('/')
        .unwrap();
    let page = say(
        address,
        &format!("GET /{path} HTTP/1.1\r\nHost: {address}\r\n\r\n"),
    );
    (address.to_owned(), path.to_owned(), page)
}

impl Phone {
    /// Scans and opens the page.
    pub(crate) fn at(screen: &mut Terminal) -> Self {
        screen.wait("a code", |text| scanned(text).is_some());
        let (address, path, page) = scanned_page(screen);
        let key = page
            .split("\"key\":\"")
            .nth(1)
            .unwrap()
            .split('"')
            .next()
            .unwrap()
            .to_owned();
        Self { address, path, key }
    }

    pub(crate) fn hand_in(&self, number: Number, marks: &[u8; 30]) -> String {
        let mut plain = vec![1];
        plain.extend(number);
        plain.extend(marks);
        plain.extend([255, 255]);
        let body = sealed(&self.key, &plain);
        let answer = say(
            &self.address,
            &format!(
                "POST /{}/sheet HTTP/1.1\r\nHost: {}\r\nContent-Length: {}\r\n\r\n{body}",
                self.path,
                self.address,
                body.len()
            ),
        );
        answer
            .split("\r\n\r\n")
            .nth(1)
            .unwrap_or_default()
            .to_owned()
    }
}

/// Every file under a folder.
pub(crate) fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.path().is_dir() {
            found.extend(files(&entry.path()));
        } else {
            found.push(entry.path());
        }
    }
    found
}

pub(crate) fn start(folder: &Path) -> Terminal {
    Terminal::start(
        folder,
        (80, 24),
        &["session", "Noord", "--address", "127.0.0.1"],
    )
}

/// From the first question to the code.
pub(crate) fn to_the_code(folder: &Path, people: &str) -> Terminal {
    let mut screen = start(folder);
    for (words, keys) in [
        ("Zien de anderen", "1"),
        ("Hoeveel mensen", &format!("{people}\r")),
        ("bij elkaar", "8\r"),
    ] {
        screen.wait_for(words);
        screen.keys(keys);
    }
    screen.wait("the sharing", |text| {
        text.contains("Spreek dit samen af")
            || text.contains("horen er bij")
            || text.contains("klus")
    });
    screen.settle();
    let began = Instant::now();
    while !screen.text().contains("Spreek dit samen af") {
        assert!(
            began.elapsed() < Duration::from_mins(1),
            "{}",
            screen.text()
        );
        let asks_a_number = screen.text().contains("horen er bij");
        let before = screen.text();
        screen.keys(if asks_a_number { "9\r" } else { "1" });
        screen.wait("the next step", move |text| text != before);
        screen.settle();
    }
    screen.keys("1");
    screen.wait("the welcome", |text| !text.contains("Spreek dit samen af"));
    screen.wait_until_kept();
    screen.keys("\x1b[6~");
    screen.wait_for("Kies wat jullie erbij willen");
    screen.keys("\x1b[6~");
    screen.wait("the step after it", |text| {
        !text.contains("Kies wat jullie erbij willen")
    });
    // Whatever stands between is passed.
    for _ in 0..40 {
        screen.settle();
        if screen.text().contains("Op de telefoon") {
            break;
        }
        screen.keys("\x1b[6~");
    }
    screen.wait_for("Op de telefoon");
    screen.keys("5");
    screen
}

/// Passes what is asked of the group before the picture, until these words stand there.
pub(super) fn to_the_picture(screen: &mut Terminal, key: &str, words: &str) {
    for _ in 0..40 {
        screen.settle();
        if screen.text().contains(words) {
            return;
        }
        screen.keys(key);
    }
    screen.wait_for(words);
}

/// An answer that nobody gives by chance: looked for on the disk.
const MINE: [u8; 30] = [
    4, 0, 4, 0, 4, 0, 4, 0, 4, 0, 4, 0, 4, 0, 4, 0, 4, 0, 4, 0, 4, 0, 4, 0, 4, 0, 4, 0, 4, 0,
];

#[test]
fn nine_people_of_whom_three_on_paper_and_a_machine_that_dies_half_way() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let mut screen = to_the_code(folder, "9");
    let phone = Phone::at(&mut screen);
    let numbers: Vec<Number> = (0..7).map(|_| number()).collect();
    for mine in &numbers[..4] {
        assert_eq!(phone.hand_in(*mine, &MINE), "kept");
    }
    screen.wait("four are in", |text| text.contains("van 9 klaar"));
    // At the very moment that a phone heard "kept".
    screen.kill();
    for file in files(folder) {
        let bytes = std::fs::read(&file).unwrap();
        let text = String::from_utf8_lossy(&bytes);
        assert!(
            !text.contains("40404") && !text.contains("[5, 1, 5"),
            "{}",
            file.display()
        );
        for number in &numbers {
            let hex = format!("{:032x}", u128::from_be_bytes(*number));
            assert!(
                !text.contains(&hex),
                "a number stands in {}",
                file.display()
            );
        }
    }
    let mut screen = start(folder);
    let after = Phone::at(&mut screen);
    assert_eq!(
        (&after.address, &after.path),
        (&phone.address, &phone.path),
        "the same place"
    );
    assert_ne!(after.key, phone.key, "another key");
    assert_eq!(
        phone.hand_in(numbers[4], &MINE),
        "key",
        "sealed to the key of before"
    );
    assert_eq!(after.hand_in(numbers[0], &MINE), "kept", "in already");
    for mine in &numbers[4..6] {
        assert_eq!(after.hand_in(*mine, &MINE), "kept");
    }
    // Three on paper, typed out of sight, while a phone comes in beside it.
    screen.keys("1");
    screen.wait_for("0 van 30 getypt");
    for sheet in 0..3 {
        screen.keys(&"3".repeat(15));
        screen.wait_for("15 van 30 getypt");
        if sheet == 0 {
            assert_eq!(after.hand_in(numbers[1], &MINE), "kept", "asked again");
        }
        screen.keys(&"3".repeat(15));
        screen.wait_for("30 van 30 getypt");
        screen.keys("\r");
        screen.wait("the next sheet", |text| !text.contains("30 van 30"));
    }
    assert_eq!(after.hand_in(numbers[6], &MINE), "full", "one too many");
    screen.wait_for("Alle 9 zijn binnen");
    to_the_picture(&mut screen, "\x1b[6~", "Druk op r");
    screen.keys("r");
    screen.wait_for("Doelen stellen");
    screen.wait_until_kept();
    let began = Instant::now();
    while TcpStream::connect(&after.address).is_ok() {
        assert!(
            began.elapsed() < Duration::from_secs(30),
            "the port is still open"
        );
    }
    let all: Vec<PathBuf> = files(folder);
    let saved = all
        .iter()
        .find(|file| file.extension().is_some_and(|ending| ending == "toml"))
        .unwrap();
    // What stood there before the picture may be called kept for as long as a frame.
    let mixed = "way = \"mixed\"\nways = { paper = 3, phones = 6 }";
    let began = Instant::now();
    let mut text = String::new();
    while !text.contains(mixed) {
        assert!(began.elapsed() < Duration::from_secs(30), "{text}");
        text = std::fs::read_to_string(saved).unwrap();
    }
    assert!(text.contains("people = 9\nanswered = 9\n"), "{text}");
    assert!(
        !text.contains(&after.path) && !text.contains("127.0.0.1"),
        "nothing of the door is kept"
    );
    // What was closed goes after what holds it now is on the disk, and with it the key.
    let secret = |file: &PathBuf| {
        let name = file.to_string_lossy();
        name.ends_with(".draft") || name.ends_with(".key")
    };
    let began = Instant::now();
    while files(folder).iter().any(secret) {
        assert!(began.elapsed() < Duration::from_secs(30), "{all:?}");
        std::thread::yield_now();
    }
    screen.kill();
}

#[test]
fn before_the_meeting_a_phone_is_tried_and_the_port_closes_after_it() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let mut screen = Terminal::start(
        folder,
        (80, 24),
        &[
            "session",
            "Noord",
            "--address",
            "127.0.0.1",
            "--hotspot",
            "Zaal",
            "--hotspot-password",
            "geheim",
        ],
    );
    screen.wait_for("Zien de anderen");
    screen.keys("3");
    // The first code joins the hotspot, the second opens the page.
    screen.wait_for("Eerst: op de hotspot");
    screen.settle();
    let joined = scanned(&screen.text()).unwrap();
    assert_eq!(joined, "WIFI:T:WPA;S:Zaal;P:geheim;;");
    screen.keys("\x1b[6~");
    screen.wait("the code of the page", |text| {
        scanned(text).is_some_and(|code| code.starts_with("http://"))
    });
    let (address, _, page) = scanned_page(&screen);
    assert!(
        page.contains("200 OK") && !page.contains("\"key\":"),
        "{page}"
    );
    screen.wait_for("Je telefoon ziet deze laptop");
    screen.keys("1");
    screen.wait_for("Zien de anderen");
    let began = Instant::now();
    while TcpStream::connect(&address).is_ok() {
        assert!(began.elapsed() < Duration::from_secs(30), "still open");
    }
    screen.keys("1");
    screen.wait_for("Hoeveel mensen");
    screen.kill();
}
