//! What who listens on the network gets: everything that passes between phones and laptop is recorded in between.

use std::collections::BTreeSet;
use std::io::{Read as _, Write as _};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};

use crate::room::{Room, number, sealed};
use vlot::live::server::Limits;

/// What passed, per connection: there and back.
type Heard = Arc<Mutex<Vec<(Vec<u8>, Vec<u8>)>>>;

/// Somebody in between who passes everything on and keeps it.
fn listener(to: SocketAddr) -> (SocketAddr, Heard) {
    let between = TcpListener::bind("127.0.0.1:0").unwrap();
    let (address, heard) = (between.local_addr().unwrap(), Heard::default());
    let kept = Arc::clone(&heard);
    std::thread::spawn(move || {
        for phone in between.incoming() {
            let (mut phone, mut laptop) = (phone.unwrap(), TcpStream::connect(to).unwrap());
            let mut there = vec![0; 8192];
            let mut asked = Vec::new();
            // A phone says all it has to say before it listens.
            while !is_whole(&asked) {
                let count = phone.read(&mut there).unwrap();
                asked.extend(&there[..count]);
                laptop.write_all(&there[..count]).unwrap();
            }
            let mut answered = Vec::new();
            laptop.read_to_end(&mut answered).unwrap();
            kept.lock().unwrap().push((asked, answered.clone()));
            phone.write_all(&answered).unwrap();
            let _ = phone.shutdown(Shutdown::Both);
        }
    });
    (address, heard)
}

/// Whether a request has come whole.
fn is_whole(asked: &[u8]) -> bool {
    let text = String::from_utf8_lossy(asked);
    let Some((head, body)) = text.split_once("\r\n\r\n") else {
        return false;
    };
    let length = head
        .lines()
        .find_map(|line| line.strip_prefix("Content-Length: "));
    body.len() >= length.map_or(0, |length| length.parse().unwrap())
}

fn say(between: SocketAddr, text: &str) -> String {
    let mut stream = TcpStream::connect(between).unwrap();
    stream.write_all(text.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

#[test]
fn who_listens_reads_no_answer_and_cannot_tell_one_ballot_from_another_by_its_length() {
    let room = Room::open(40, Limits::default());
    let (between, heard) = listener(room.place.address);
    let post = |body: &str| {
        let text = format!(
            "POST /{}/sheet HTTP/1.1\r\nHost: {}\r\nContent-Length: {}\r\n\r\n{body}",
            room.place.path,
            room.place.address,
            body.len()
        );
        say(between, &text)
    };
    let lines = room.form.lines.len();
    let mut opened: Vec<Vec<u8>> = Vec::new();
    // Every mark everywhere, don't know, nothing, a guess, and "I fill in paper".
    for mark in [0, 1, 2, 3, 4, 254, 255] {
        for guess in [[255, 255], [0, 5], [5, 0]] {
            let mut plain = vec![1];
            plain.extend(number());
            plain.extend(std::iter::repeat_n(mark, lines));
            plain.extend(guess);
            opened.push(plain);
        }
    }
    let mut paper = vec![2];
    paper.extend(number());
    paper.extend(std::iter::repeat_n(255, lines + 2));
    opened.push(paper);
    for plain in &opened {
        let answer = post(&sealed(&room.key, plain));
        assert!(
            answer.ends_with("kept") || answer.ends_with("paper"),
            "{answer}"
        );
    }
    // The same sheet sealed twice is another text each time.
    let twice = [sealed(&room.key, &opened[0]), sealed(&room.key, &opened[0])];
    assert_ne!(twice[0], twice[1]);

    let heard = heard.lock().unwrap();
    assert_eq!(heard.len(), opened.len());
    let lengths: BTreeSet<usize> = heard.iter().map(|(asked, _)| asked.len()).collect();
    assert_eq!(lengths.len(), 1, "ballots of {lengths:?} bytes");
    for ((asked, answered), plain) in heard.iter().zip(&opened) {
        let there = String::from_utf8_lossy(asked);
        let letters = there.split("b=").nth(1).unwrap();
        let bytes = URL_SAFE_NO_PAD.decode(letters).unwrap();
        // Nothing of what is in it stands in it: neither its number nor a run of its marks, in any usual writing.
        for piece in [&plain[1..17], &plain[17..25], &plain[17..47]] {
            for (what, text) in [("sent", &bytes), ("asked", asked), ("answered", answered)] {
                assert!(!text.windows(piece.len()).any(|one| one == piece), "{what}");
            }
            let hex = piece.iter().fold(String::new(), |mut hex, one| {
                hex.push_str(&format!("{one:02x}"));
                hex
            });
            for written in [hex, STANDARD_NO_PAD.encode(piece), format!("{piece:?}")] {
                assert!(!there.contains(&written), "{written}");
            }
        }
        // The answer says no more than that it is in.
        let back = String::from_utf8_lossy(answered);
        let said = back.split("\r\n\r\n").nth(1).unwrap();
        assert!(["kept", "paper"].contains(&said), "{said}");
    }
    drop(heard);
    room.close();
}
