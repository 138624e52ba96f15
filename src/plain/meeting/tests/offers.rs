//! What is offered in a sentence is not refused in the next.

use super::*;
use crate::plain::meeting::line::entry;
use crate::session::{Asked, Step};

#[test]
fn a_skip_is_offered_only_where_it_is_taken() {
    let beginning = Beginning {
        bank: shipped().unwrap(),
        network: Some("Noord".into()),
        today: TODAY,
        short: false,
        fresh: true,
        seed: 7,
    };
    let (mut session, _) = Session::begin(beginning);
    session
        .act(Act::Report(Report::Network {
            earlier: Vec::new(),
            lowest: None,
            unfinished: None,
            elsewhere: None,
        }))
        .unwrap();
    let mut required = 0;
    for _ in 0..200 {
        if session.step() == Step::End {
            break;
        }
        let offered = entry("", &session).err();
        let skipped = session.clone().act(Act::Skip);
        match offered {
            Some("refusal-nothing-to-keep") => {
                assert!(skipped.is_ok(), "{:?} offers s", session.step());
            }
            Some(_) => {
                assert!(skipped.is_err(), "{:?} can be skipped", session.step());
                required += 1;
            }
            None => {}
        }
        let act = match (session.step(), session.asked()) {
            (Step::Collect, _) => {
                for _ in session.done()..session.people() {
                    session.act(Act::Text("3".repeat(30))).unwrap();
                }
                Act::Next
            }
            (Step::Reveal, _) if !session.is_revealed() => Act::Reveal,
            (Step::Way | Step::Mirrored | Step::Sharing, _) => Act::Choose(1),
            (_, Asked::Number) => Act::Number(session.people().max(9) as i64),
            (_, Asked::Text) => Act::Text(String::new()),
            _ => Act::Next,
        };
        session.act(act).unwrap();
    }
    assert_eq!(session.step(), Step::End);
    assert!(required > 2, "{required}");
}
