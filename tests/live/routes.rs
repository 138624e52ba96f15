//! What the server answers to whom.

use std::net::{SocketAddr, TcpStream};
use std::sync::Arc;
use std::time::{Duration, Instant};

use vlot::bank::{Source, parse};
use vlot::live::server::{Answer, Limits, Stage};

use crate::odd::odd;
use crate::room::{Room, number, quick, round_of};

/// Whether something answers at an address.
fn is_reached(address: SocketAddr) -> bool {
    TcpStream::connect_timeout(&address, Duration::from_millis(500)).is_ok()
}

fn status(answer: &str) -> &str {
    answer.split(' ').nth(1).unwrap_or("nothing")
}

fn body(answer: &str) -> &str {
    answer.split_once("\r\n\r\n").map_or("", |(_, body)| body)
}

#[test]
fn a_sheet_is_kept_once_and_one_too_many_is_refused() {
    let room = Room::open(2, quick());
    let (first, second, third) = (number(), number(), number());
    assert_eq!(body(&room.post(&room.sheet(first, 4))), "kept");
    // Sealed anew, as after a phone that did not hear the answer.
    assert_eq!(body(&room.post(&room.sheet(first, 0))), "kept");
    assert_eq!(body(&room.post(&room.sheet(second, 254))), "kept");
    let full = room.post(&room.sheet(third, 2));
    assert_eq!((status(&full), body(&full)), ("409", "full"));
    assert_eq!(room.count(), 2);
    room.close();
}

#[test]
fn a_sheet_of_a_very_long_form_is_taken_in_and_no_body_that_is_longer() {
    let text = odd(12, 150, (1, 5), true, "Thema");
    let name = "long.toml".to_owned();
    let bank = parse(vec![Source { name, text }]).unwrap();
    let room = Room::at(
        "127.0.0.1:0",
        9,
        Limits::default(),
        round_of(Box::leak(Box::new(bank)), false),
        [7; 32],
        Arc::default(),
    );
    let sheet = room.sheet(number(), 1);
    assert!(sheet.len() > 2048, "{}", sheet.len());
    assert!(room.post(&sheet).ends_with("kept"));
    let answer = room.post(&format!("{sheet}&more={}", "x".repeat(20)));
    assert!(answer.starts_with("HTTP/1.1 413"), "{answer}");
}

#[test]
fn all_else_is_the_same_nothing() {
    let room = Room::open(9, quick());
    let path = format!("/{}", room.place.path);
    let plain = room.get("/favicon.ico");
    assert_eq!(status(&plain), "404");
    let date = |text: &str| {
        let lines = text.lines().filter(|line| !line.starts_with("date:"));
        lines.collect::<Vec<_>>().join("\n")
    };
    for other in [
        "/x",
        "/robots.txt",
        "//",
        "/../..",
        &path[..path.len() - 1],
        &format!("{path}x"),
        &format!("{path}/"),
        &format!("{path}/sheet"),
        &format!("{path}/sheets"),
        &format!("{path}/thanks/x"),
        &format!("/x{path}"),
        &format!("{path}%2fthanks"),
    ] {
        assert_eq!(date(&room.get(other)), date(&plain), "{other}");
    }
    for method in ["HEAD", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH"] {
        let answer = room.say(&format!(
            "{method} {path} HTTP/1.1\r\nHost: {}\r\n\r\n",
            room.place.address
        ));
        assert_eq!(status(&answer), "404", "{method}");
    }
    room.close();
}

#[test]
fn only_by_its_own_name_and_from_its_own_page() {
    let room = Room::open(9, quick());
    let (path, own) = (&room.place.path, room.place.address);
    for host in ["evil.example", "localhost", "127.0.0.1", "127.0.0.1:1", ""] {
        let answer = room.say(&format!("GET /{path} HTTP/1.1\r\nHost: {host}\r\n\r\n"));
        assert_eq!(status(&answer), "404", "{host}");
    }
    let answer = room.say(&format!(
        "GET http://{own}/{path} HTTP/1.1\r\nHost: {own}\r\n\r\n"
    ));
    assert_eq!(status(&answer), "404", "an address before the path");
    let sheet = room.sheet(number(), 3);
    let post = |origin: &str| {
        room.say(&format!(
            "POST /{path}/sheet HTTP/1.1\r\nHost: {own}\r\n{origin}Content-Length: {}\r\n\r\n{sheet}",
            sheet.len()
        ))
    };
    for origin in [
        "http://evil.example",
        "http://127.0.0.1",
        &format!("https://{own}"),
    ] {
        assert_eq!(
            status(&post(&format!("Origin: {origin}\r\n"))),
            "403",
            "{origin}"
        );
    }
    assert_eq!(room.count(), 0);
    for origin in [
        String::new(),
        "Origin: null\r\n".to_owned(),
        format!("Origin: http://{own}\r\n"),
    ] {
        assert_eq!(status(&post(&origin)), "200", "{origin}");
    }
    assert_eq!(room.count(), 1);
    room.close();
}

#[test]
fn every_answer_says_what_a_browser_may_do_with_it() {
    let room = Room::open(9, quick());
    let path = format!("/{}", room.place.path);
    for answer in [
        room.get(&path),
        room.get("/"),
        room.get("/nothing"),
        room.get(&format!("{path}/thanks")),
        room.post(&room.sheet(number(), 1)),
        room.post("b=x"),
    ] {
        let head = answer.split("\r\n\r\n").next().unwrap().to_lowercase();
        for header in [
            "cache-control: no-store",
            "referrer-policy: same-origin",
            "x-content-type-options: nosniff",
            "content-security-policy: default-src 'none'",
            "connection: close",
        ] {
            assert!(head.contains(header), "{header} is missing in {head}");
        }
        for header in ["set-cookie", "access-control", "server:", "etag", "unsafe"] {
            assert!(!head.contains(header), "{header} stands in {head}");
        }
    }
    room.close();
}

#[test]
fn six_digits_open_the_page_and_ten_wrong_ones_close_that_door_only() {
    let room = Room::open(9, quick());
    let path = format!("/{}", room.place.path);
    let digits = |digits: &str| {
        let body = format!("d={digits}");
        room.say(&format!(
            "POST / HTTP/1.1\r\nHost: {}\r\nContent-Length: {}\r\n\r\n{body}",
            room.place.address,
            body.len()
        ))
    };
    assert!(body(&room.get("/")).contains("<form"));
    let own = room.place.digits.clone();
    let (first, second) = own.split_at(3);
    for given in [
        own.clone(),
        format!("{first}+{second}"),
        format!("{first}%20{second}").replace("%20", "+"),
    ] {
        let answer = digits(&given);
        assert_eq!(status(&answer), "303", "{given}");
        assert!(answer.contains(&format!("location: {path}\r\n")));
    }
    for _ in 0..10 {
        let answer = digits("x");
        assert_eq!(status(&answer), "403");
        assert!(
            !answer.contains(&room.place.path),
            "what was wrong gives nothing away"
        );
    }
    assert_eq!(status(&digits(&own)), "429");
    assert_eq!(status(&room.get(&path)), "200", "the code still works");
    assert_eq!(body(&room.post(&room.sheet(number(), 1))), "kept");
    room.close();
}

#[test]
fn the_form_without_the_script_ends_at_the_thanks() {
    let room = Room::open(1, quick());
    let mine = number();
    let kept = room.post(&(room.sheet(mine, 1) + "&plain=1"));
    assert_eq!(status(&kept), "303");
    assert!(kept.contains(&format!("location: /{}/thanks\r\n", room.place.path)));
    let full = room.post(&(room.sheet(number(), 1) + "&plain=1"));
    assert_eq!(status(&full), "409");
    assert!(full.contains("<h1>Er zijn al genoeg bladen</h1>"));
    let english = room.sheet(number(), 1) + "&plain=1";
    let english = room.say(&format!(
        "POST /{}/sheet HTTP/1.1\r\nHost: {}\r\nAccept-Language: en-GB,en;q=0.9\r\nContent-Length: {}\r\n\r\n{english}",
        room.place.path,
        room.place.address,
        english.len()
    ));
    assert!(english.contains("<h1>There are already enough sheets</h1>"));
    room.close();
}

#[test]
fn after_the_reveal_there_is_no_way_in_and_the_text_is_for_who_asked() {
    let room = Room::open(9, quick());
    let path = format!("/{}", room.place.path);
    let server = room.server.as_ref().unwrap();
    assert!(!server.is_read());
    assert_eq!(status(&room.get(&format!("{path}/thanks?text"))), "204");
    assert!(server.is_read());
    let sheet = room.sheet(number(), 1);
    server.show(Stage::Revealed {
        text: "Doelen: 3,2\n\nRelatie: 4,1".to_owned(),
    });
    assert_eq!(status(&room.post(&sheet)), "404");
    assert!(room.get(&path).contains("Kijk gewoon mee"));
    assert!(!room.get(&path).contains("3,2"));
    assert_eq!(
        body(&room.get(&format!("{path}/thanks?text"))),
        "Doelen: 3,2\n\nRelatie: 4,1"
    );
    assert!(room.get(&format!("{path}/thanks")).contains("Doelen: 3,2"));
    assert_eq!(room.count(), 0);
    room.close();
}

#[test]
fn the_port_is_closed_whoever_stands_half_way_at_the_door() {
    let mut room = Room::open(9, Limits::default());
    let address = room.place.address;
    // One that says nothing, one half-way its head.
    let _silent = std::net::TcpStream::connect(address).unwrap();
    let mut half = std::net::TcpStream::connect(address).unwrap();
    std::io::Write::write_all(&mut half, b"POST / HTTP/1.1\r\nHo").unwrap();
    assert!(is_reached(address));
    let began = Instant::now();
    room.server.take().unwrap().stop();
    assert!(
        began.elapsed() < Duration::from_secs(30),
        "{:?}",
        began.elapsed()
    );
    assert!(!is_reached(address));
}

#[test]
fn it_ends_by_itself_when_its_time_is_over() {
    let limits = Limits {
        life: Duration::from_millis(200),
        ..quick()
    };
    let room = Room::open(9, limits);
    let address = room.place.address;
    let kept = room.kept.clone();
    let began = Instant::now();
    while kept.lock().unwrap().ended == 0 {
        assert!(began.elapsed() < Duration::from_secs(30));
        std::thread::yield_now();
    }
    assert!(!is_reached(address));
    room.close();
}

#[test]
fn the_same_place_is_had_again_with_another_key() {
    let room = Room::open(9, quick());
    let (mine, other) = (number(), number());
    assert_eq!(body(&room.post(&room.sheet(mine, 1))), "kept");
    let before = room.sheet(other, 2);
    let place = room.place.clone();
    let kept = room.close();
    let again = Room::at(
        &place.address.to_string(),
        9,
        quick(),
        crate::room::round(true),
        [8; 32],
        kept,
    );
    assert_eq!(again.place.address, place.address);
    let old = again.post(&before);
    assert_eq!(
        (status(&old), body(&old)),
        ("409", "key"),
        "sealed to the key of before"
    );
    assert_eq!(body(&again.post(&again.sheet(other, 2))), "kept");
    assert_eq!(
        body(&again.post(&again.sheet(mine, 1))),
        "kept",
        "handed in before"
    );
    assert_eq!(again.count(), 2);
    assert_eq!(again.kept.lock().unwrap().told.last(), Some(&Answer::Kept));
    again.close();
}
