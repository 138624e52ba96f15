//! Many phones at once. Small here; `VLOT_PHONES=200 VLOT_ROUNDS=10` is the room that the design asks for, on a release
//! build (see docs/long-runs.md).

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use crate::room::{Room, number};
use vlot::live::server::Limits;

fn asked(name: &str, otherwise: usize) -> usize {
    std::env::var(name)
        .ok()
        .and_then(|one| one.parse().ok())
        .unwrap_or(otherwise)
}

#[test]
fn every_sheet_of_a_full_room_is_kept_and_none_twice() {
    let (phones, rounds) = (asked("VLOT_PHONES", 40), asked("VLOT_ROUNDS", 1));
    for _ in 0..rounds {
        let room = Room::open(phones, Limits::default());
        // Sealed beforehand: what is measured is the laptop.
        let sheets: Vec<String> = (0..phones).map(|_| room.sheet(number(), 3)).collect();
        let before = resident();
        let began = Instant::now();
        let mut times: Vec<Duration> = std::thread::scope(|scope| {
            let hands: Vec<_> = sheets
                .chunks(phones.div_ceil(8))
                .map(|sheets| {
                    let room = &room;
                    scope.spawn(move || {
                        let each = sheets.iter().map(|sheet| {
                            let began = Instant::now();
                            let mut tries = 0;
                            while !post(room, sheet) {
                                tries += 1;
                                assert!(tries < 50, "never kept");
                            }
                            began.elapsed()
                        });
                        each.collect::<Vec<_>>()
                    })
                })
                .collect();
            hands
                .into_iter()
                .flat_map(|hand| hand.join().unwrap())
                .collect()
        });
        let took = began.elapsed();
        times.sort();
        println!(
            "{phones} sheets in {took:?}: {:.0} a second, p99 {:?}",
            phones as f64 / took.as_secs_f64(),
            times[times.len() * 99 / 100]
        );
        if let (Some(before), Some(after)) = (before, resident()) {
            println!("memory: {} KB more at most", after.saturating_sub(before));
        }
        if std::env::var_os("VLOT_MEASURE").is_some() {
            // What the design asks of a release build on an idle machine; a test that CI runs asks for no speed.
            assert!(phones as f64 / took.as_secs_f64() >= 2000.0, "{took:?}");
            assert!(times[times.len() * 99 / 100] < Duration::from_millis(20));
        }
        assert_eq!(room.count(), phones);
        // Who sends again was counted already.
        assert!(sheets.iter().all(|sheet| post(&room, sheet)));
        assert_eq!(room.count(), phones);
        room.close();
    }
}

/// The most memory that this process had, in KB, where the system tells.
fn resident() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

fn post(room: &Room, sheet: &str) -> bool {
    let Ok(mut stream) = TcpStream::connect(room.place.address) else {
        return false;
    };
    let text = format!(
        "POST /{}/sheet HTTP/1.1\r\nHost: {}\r\nContent-Length: {}\r\n\r\n{sheet}",
        room.place.path,
        room.place.address,
        sheet.len()
    );
    let mut answer = String::new();
    stream.write_all(text.as_bytes()).is_ok()
        && stream.read_to_string(&mut answer).is_ok()
        && answer.ends_with("kept")
}
