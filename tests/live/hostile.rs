//! Who wants it to fail. All of it on the loopback address, bounded in number and time.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use crate::room::{Room, fill, number, quick, sealed};

fn status(answer: &str) -> &str {
    answer.split(' ').nth(1).unwrap_or("nothing")
}

#[test]
fn heads_that_are_too_long_twice_folded_or_in_pieces_are_refused() {
    let room = Room::open(9, quick());
    let (path, own) = (&room.place.path, room.place.address);
    let with = |extra: &str| {
        room.say(&format!(
            "GET /{path} HTTP/1.1\r\nHost: {own}\r\n{extra}\r\n"
        ))
    };
    assert_eq!(status(&with("")), "200");
    assert_eq!(
        status(&with(&format!("A: {}\r\n", "x".repeat(3000)))),
        "200"
    );
    for (what, extra) in [
        (
            "over four kilobytes",
            format!("A: {}\r\n", "x".repeat(4200)),
        ),
        ("over eight", format!("A: {}\r\n", "x".repeat(9000))),
        (
            "many",
            (0..200)
                .map(|at| format!("A{at}: x"))
                .collect::<Vec<_>>()
                .join("\r\n")
                + "\r\n",
        ),
        ("host twice", format!("Host: {own}\r\n")),
        ("anything twice", "Accept: a\r\nAccept: b\r\n".to_owned()),
        ("a folded line", "A: b\r\n c\r\n".to_owned()),
        ("a name with a space", "A b: c\r\n".to_owned()),
        (
            "a chunked body",
            "Transfer-Encoding: chunked\r\n".to_owned(),
        ),
        (
            "two lengths",
            "Content-Length: 3\r\nContent-Length: 4\r\n".to_owned(),
        ),
    ] {
        let answer = with(&extra);
        assert!(
            answer.is_empty() || status(&answer).starts_with('4'),
            "{what}: {answer}"
        );
        assert!(!answer.contains("<main"), "{what}");
    }
    let long = room.get(&format!("/{path}?{}", "x".repeat(4500)));
    assert_eq!(status(&long), "431");
    room.close();
}

#[test]
fn bodies_that_are_too_long_or_of_no_known_length_are_refused() {
    let room = Room::open(9, quick());
    let (path, own) = (&room.place.path, room.place.address);
    let post = |head: &str, body: &str| {
        room.say(&format!(
            "POST /{path}/sheet HTTP/1.1\r\nHost: {own}\r\n{head}\r\n{body}"
        ))
    };
    assert_eq!(status(&post("", "b=x")), "411");
    let long = "b=".to_owned() + &"x".repeat(2100);
    assert_eq!(
        status(&post(&format!("Content-Length: {}\r\n", long.len()), &long)),
        "413"
    );
    assert_eq!(
        status(&post("Content-Length: 99999999999999999999999\r\n", "b=x")),
        "400"
    );
    assert_eq!(
        status(&post(
            "Transfer-Encoding: chunked\r\n",
            "3\r\nb=x\r\n0\r\n\r\n"
        )),
        "400"
    );
    assert_eq!(status(&post("Content-Length: 3\r\n", "b=x")), "422");
    assert_eq!(room.count(), 0);
    room.close();
}

#[test]
fn a_hello_for_tls_is_closed_at_once() {
    let room = Room::open(9, quick());
    let mut stream = TcpStream::connect(room.place.address).unwrap();
    stream
        .write_all(&[22, 3, 1, 2, 0, 1, 0, 1, 252, 3, 3])
        .unwrap();
    stream
        .set_read_timeout(Some(Duration::from_secs(30)))
        .unwrap();
    let read = stream.read(&mut [0; 16]);
    assert!(!matches!(read, Ok(1..)), "not a word is said");
    let waits = |error: &std::io::Error| {
        use std::io::ErrorKind::{TimedOut, WouldBlock};
        matches!(error.kind(), TimedOut | WouldBlock)
    };
    assert!(!read.as_ref().is_err_and(waits), "it hangs up by itself");
    room.close();
}

#[test]
fn who_is_slow_is_let_go() {
    let room = Room::open(9, quick());
    let own = room.place.address;
    let begun = [
        String::new(),
        "GET / HTTP/1.1\r\nHost: x\r\nA: ".to_owned(),
        format!(
            "POST /{}/sheet HTTP/1.1\r\nHost: {own}\r\nContent-Length: 500\r\n\r\nb=",
            room.place.path
        ),
    ];
    for text in begun {
        let mut stream = TcpStream::connect(own).unwrap();
        stream.write_all(text.as_bytes()).unwrap();
        stream
            .set_read_timeout(Some(Duration::from_secs(30)))
            .unwrap();
        let began = Instant::now();
        let mut rest = Vec::new();
        let _ = stream.read_to_end(&mut rest);
        assert!(
            began.elapsed() < Duration::from_secs(30),
            "{text}: {:?}",
            began.elapsed()
        );
    }
    room.close();
}

#[test]
fn sheets_that_were_mangled_replayed_or_made_up_change_nothing() {
    let room = Room::open(9, quick());
    let mine = number();
    let sheet = room.sheet(mine, 4);
    assert!(room.post(&sheet).ends_with("kept"));
    let good = room.kept.lock().unwrap().sheets.clone();
    let mut letters = sheet.clone().into_bytes();
    for place in (2..letters.len()).step_by(11) {
        let before = letters[place];
        letters[place] = if before == b'A' { b'B' } else { b'A' };
        let answer = room.post(std::str::from_utf8(&letters).unwrap());
        assert!(status(&answer).starts_with('4'), "{answer}");
        letters[place] = before;
    }
    for body in [
        "",
        "b",
        "b=",
        "b=!",
        "x=y",
        "b=AAAA",
        &format!("b={}", "A".repeat(1500)),
        "plain=1",
        "\u{0}",
        "b=%41",
        &sheet[..sheet.len() - 1],
    ] {
        assert_eq!(status(&room.post(body)), "422", "{body}");
    }
    // Rightly sealed, and nonsense: every kind but two, marks that are no marks.
    for kind in [0, 3, 200] {
        let plain: Vec<u8> = [vec![kind], number().to_vec(), vec![0; 30], vec![255, 255]].concat();
        assert_eq!(status(&room.post(&sealed(&room.key, &plain))), "422");
    }
    assert!(
        room.post(&sheet).ends_with("kept"),
        "the same again is answered the same"
    );
    assert!(room.kept.lock().unwrap().sheets == good);
    room.close();
}

/// Two hundred that want it to fail, each in its own way, until they are told to stop.
fn hostile(room: &Room, which: usize, on: &AtomicBool, tried: &AtomicUsize) {
    let (path, own) = (&room.place.path, room.place.address);
    let mut held = Vec::new();
    while on.load(Ordering::Relaxed) {
        tried.fetch_add(1, Ordering::Relaxed);
        let Ok(mut stream) = TcpStream::connect_timeout(&own, Duration::from_millis(300)) else {
            continue;
        };
        let _ = stream.set_read_timeout(Some(Duration::from_millis(300)));
        let mut noise = vec![0; 400];
        fill(&mut noise);
        let text: Vec<u8> = match which % 8 {
            0 => Vec::new(),
            1 => b"GET / HTTP/1.1\r\nHo".to_vec(),
            2 => format!(
                "POST /{path}/sheet HTTP/1.1\r\nHost: {own}\r\nContent-Length: 999999999\r\n\r\n"
            )
            .into_bytes(),
            3 => noise,
            4 => format!("GET /{} HTTP/1.1\r\nHost: {own}\r\n\r\n", "x".repeat(22)).into_bytes(),
            5 => format!(
                "POST /{path}/sheet HTTP/1.1\r\nHost: {own}\r\nContent-Length: 302\r\n\r\nb={}",
                "A".repeat(300)
            )
            .into_bytes(),
            6 => format!("GET /{path} HTTP/1.1\r\nHost: evil.example\r\n\r\n").into_bytes(),
            _ => vec![22, 3, 1],
        };
        let _ = stream.write_all(&text);
        if which % 8 < 2 {
            held.push(stream);
            // As many as it has handles for.
            if held.len() > 3 {
                held.remove(0);
                std::thread::sleep(Duration::from_millis(5));
            }
        } else {
            let _ = stream.read(&mut [0; 512]);
        }
    }
}

#[test]
fn nine_good_phones_get_through_among_the_hostile() {
    let count = std::env::var("VLOT_HOSTILE")
        .ok()
        .and_then(|one| one.parse().ok())
        .unwrap_or(40);
    let room = Room::open(9, quick());
    let (on, tried) = (AtomicBool::new(true), AtomicUsize::new(0));
    let mut longest = Duration::ZERO;
    std::thread::scope(|scope| {
        for which in 0..count {
            let (room, on, tried) = (&room, &on, &tried);
            scope.spawn(move || hostile(room, which, on, tried));
        }
        while tried.load(Ordering::Relaxed) < count * 3 {
            std::thread::yield_now();
        }
        for mark in 0..9 {
            let (mine, began) = (number(), Instant::now());
            // A phone tries again by itself; nine tries are more than it should need.
            let through = (0..9).any(|_| {
                let page = room.get(&format!("/{}", room.place.path));
                page.contains("id=\"sheet\"")
                    && room.post(&room.sheet(mine, mark % 5)).ends_with("kept")
            });
            longest = longest.max(began.elapsed());
            assert!(through, "phone {mark}");
        }
        on.store(false, Ordering::Relaxed);
    });
    assert_eq!(room.count(), 9);
    println!(
        "{count} hostile, {} tries; the slowest good phone took {longest:?}",
        tried.load(Ordering::Relaxed)
    );
    room.close();
}
