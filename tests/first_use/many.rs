//! Thousands of measurements, a large file that is broken, and one that never ends: the menu is there at once, keys are
//! answered meanwhile, what cannot be read is told, and nothing waits for it. `VLOT_CASES=10000` makes that many and prints
//! how long each took; nothing here fails by the clock.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use super::often;
use super::reach::with_a_measurement;
use super::terminal::Terminal;

/// Measurements of each network.
const EACH: usize = 50;

fn count() -> usize {
    often::cases(300)
}

fn only_file(folder: &Path) -> PathBuf {
    let mut networks = fs::read_dir(folder).unwrap().flatten();
    let network = networks.find(|one| one.path().is_dir()).unwrap().path();
    let files = fs::read_dir(network).unwrap().flatten();
    let mut files = files.map(|file| file.path());
    files
        .find(|path| path.extension().is_some_and(|ending| ending == "toml"))
        .unwrap()
}

/// So many in all, over so many networks and days.
fn fill(folder: &Path, count: usize) {
    with_a_measurement(folder);
    let text = fs::read_to_string(only_file(folder)).unwrap();
    let line = |start: &str| {
        let mut lines = text.lines();
        lines
            .find(|line| line.starts_with(start))
            .unwrap()
            .to_owned()
    };
    let (network, date) = (line("network = "), line("date = "));
    for number in 1..count {
        let (own, day) = (number / EACH, number % EACH);
        let day = format!(
            "20{:02}-{:02}-{:02}",
            10 + day / 12,
            day % 12 + 1,
            1 + own % 28
        );
        let into = folder.join(format!("netwerk-{own}"));
        fs::create_dir_all(&into).unwrap();
        let text = text
            .replacen(&network, &format!("network = \"Netwerk {own}\""), 1)
            .replacen(&date, &format!("date = {day}"), 1);
        fs::write(into.join(format!("{day}-{number}.toml")), text).unwrap();
    }
}

#[test]
fn ten_thousand_measurements_and_files_that_are_broken_or_never_end_hold_nothing_up() {
    let count = count();
    let folder = tempfile::tempdir().unwrap();
    fill(folder.path(), count);
    let odd = folder.path().join("oud");
    fs::create_dir(&odd).unwrap();
    // A head that is none, and behind it megabytes without an end of a line.
    let megabytes = if count > 1000 { 6 } else { 1 };
    let broken = format!("network = [{}", "1, ".repeat(megabytes * 300_000));
    fs::write(odd.join("2024-01-01.toml"), broken).unwrap();
    // Larger than any measurement.
    let large = fs::File::create(odd.join("2024-01-02.toml")).unwrap();
    large.set_len(1 << 30).unwrap();
    #[cfg(unix)]
    {
        let pipe = odd.join("2024-01-03.toml");
        let made = std::process::Command::new("mkfifo").arg(pipe).status();
        assert!(made.unwrap().success());
    }
    let odd = if cfg!(unix) { 3 } else { 2 };

    let start = Instant::now();
    let tell = |what: &str| {
        if often::at_length() {
            println!("{what}: {} ms", start.elapsed().as_millis());
        }
    };
    let mut screen = Terminal::start(folder.path(), (120, 40), &[]);
    screen.wait_for("Nieuwe scan");
    tell("menu");
    screen.keys("\x1b[B");
    screen.wait_for("› 2");
    tell("a key answered");
    screen.wait_for(&format!("{count} metingen"));
    tell("all counted");
    screen.wait_for(&format!("{odd} bestanden doen niet mee"));
    screen.keys("5");
    screen.wait_for("Uitkomsten");
    screen.wait_for("Noord");
    tell("the list");
    screen.keys("\r");
    screen.wait_for("›Beeld");
    tell("a result");
    screen.keys("\x1b");
    screen.wait_for("Uitkomsten");
    // What cannot be read stands under the list, each with what to do.
    screen.keys("\x1b[F");
    screen.keys(&"\x1b[B".repeat(15));
    screen.wait_for("2024-01-02.toml");
    screen.keys("q");
    assert_eq!(screen.exit_code(), 0);
}

/// Somebody may leave while the list is still being read.
#[test]
fn leaving_the_menu_waits_for_nothing() {
    let folder = tempfile::tempdir().unwrap();
    fill(folder.path(), count());
    let mut screen = Terminal::start(folder.path(), (80, 24), &[]);
    screen.wait_for("Nieuwe scan");
    screen.keys("q");
    assert_eq!(screen.exit_code(), 0);
}
