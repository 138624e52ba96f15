//! Many phones at once. Small here; `VLOT_PHONES=200 VLOT_ROUNDS=10` is the room that the design asks for, on a release
//! build (see CONTRIBUTING.md).

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
        assert_eq!(room.count(), phones);
        // Who sends again was counted already.
        assert!(sheets.iter().all(|sheet| post(&room, sheet)));
        assert_eq!(room.count(), phones);
        room.close();
    }
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
