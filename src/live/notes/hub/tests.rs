use super::*;

/// What was asked, and from what.
type Acts = Arc<Mutex<Vec<(Kind, Vec<u8>)>>>;

struct Meeting {
    hub: Arc<Hub>,
    acts: Acts,
}

/// A meeting that does everything at once.
fn meeting() -> Meeting {
    let acts = Acts::default();
    let kept = Arc::clone(&acts);
    let hub = Arc::new_cyclic(|own: &std::sync::Weak<Hub>| {
        let own = own.clone();
        let sink: Sink = Arc::new(move |asked| {
            let Some(hub) = own.upgrade() else {
                return false;
            };
            match asked {
                Asked::Watched => hub.show(b"notes".to_vec(), b"clicker".to_vec()),
                Asked::Act(ticket, kind, message) => {
                    kept.lock().unwrap().push((kind, message.to_vec()));
                    if message.as_slice() != b"slow" {
                        hub.tell(ticket, b"done");
                    }
                }
            }
            true
        });
        Hub::new(Key::by_chance().unwrap(), sink)
    });
    Meeting { hub, acts }
}

fn now<T>(work: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build();
    runtime.unwrap().block_on(work)
}

/// A screen that came in.
struct Screen {
    face: Face,
    key: Key,
}

fn bytes(face: Face, lane: Lane, number: u64, closed: &[u8]) -> Vec<u8> {
    let frame = Frame {
        face,
        lane,
        number,
        closed,
    };
    crate::live::notes::lock::of_letters(frame.letters().as_bytes()).unwrap()
}

impl Meeting {
    fn say(&self, kind: Kind, message: &[u8]) -> Result<Vec<u8>, StatusCode> {
        now(self.hub.answer(kind, message))
    }

    fn come_in(&self, kind: Kind, pass: &Key, number: u64) -> Result<Screen, StatusCode> {
        let hello = bytes(
            Face::default(),
            Lane::Hello,
            number,
            &pass.close(Lane::Hello, number, b""),
        );
        let answer = self.say(kind, &hello)?;
        let welcome = pass.open(Lane::Welcome, number, &answer).unwrap();
        let (face, key) = welcome.split_first_chunk().unwrap();
        Ok(Screen {
            face: *face,
            key: Key::of_bytes(key).unwrap(),
        })
    }

    fn inside(&self) -> Screen {
        let secret = self.hub.secret().clone();
        self.come_in(Kind::Notes, &secret, 77).unwrap()
    }

    fn count(&self) -> usize {
        self.acts.lock().unwrap().len()
    }
}

impl Screen {
    fn act(&self, number: u64, message: &[u8]) -> Vec<u8> {
        let closed = self.key.close(Lane::Act, number, message);
        bytes(self.face, Lane::Act, number, &closed)
    }

    fn look(&self, number: u64, seen: u64) -> Vec<u8> {
        let closed = self.key.close(Lane::Look, number, &seen.to_be_bytes());
        bytes(self.face, Lane::Look, number, &closed)
    }
}

#[test]
fn an_act_is_done_once_however_often_it_comes_by() {
    let meeting = meeting();
    let screen = meeting.inside();
    let act = screen.act(1, b"on");
    let first = meeting.say(Kind::Notes, &act).unwrap();
    assert_eq!(
        screen
            .key
            .open(Lane::Heard, 1, &first)
            .as_deref()
            .map(Vec::as_slice),
        Some(&b"done"[..])
    );
    // Who lost the answer gets it again; nothing is done.
    assert_eq!(meeting.say(Kind::Notes, &act), Ok(first));
    assert_eq!(meeting.count(), 1);
    meeting.say(Kind::Notes, &screen.act(2, b"back")).unwrap();
    assert_eq!(
        meeting.say(Kind::Notes, &act),
        Err(StatusCode::CONFLICT),
        "repeated"
    );
    assert_eq!(
        meeting.say(Kind::Notes, &screen.act(2, b"another")),
        Err(StatusCode::CONFLICT)
    );
    assert_eq!(meeting.count(), 2);
}

/// The disk is slow: the act is done, its answer comes late, and who asks again hears it then.
#[test]
fn an_act_that_takes_longer_than_is_waited_for_is_answered_to_who_asks_again() {
    let meeting = meeting();
    let screen = meeting.inside();
    let act = screen.act(1, b"slow");
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build()
        .unwrap();
    runtime.block_on(async {
        let mut first = Box::pin(meeting.hub.answer(Kind::Notes, &act));
        // Whoever asks for the same while it is waited for takes its place; nothing is done twice.
        assert!(
            timeout(Duration::from_millis(20), &mut first)
                .await
                .is_err()
        );
        let second = meeting.hub.answer(Kind::Notes, &act);
        assert!(timeout(Duration::from_millis(20), second).await.is_err());
        assert_eq!(first.await, Err(StatusCode::SERVICE_UNAVAILABLE));
    });
    assert_eq!(meeting.count(), 1);
    meeting.hub.tell(0, b"late");
    let answer = meeting.say(Kind::Notes, &act).unwrap();
    let heard = screen.key.open(Lane::Heard, 1, &answer);
    assert_eq!(heard.as_deref().map(Vec::as_slice), Some(&b"late"[..]));
    assert_eq!(meeting.count(), 1);
}

#[test]
fn nothing_can_be_made_without_the_key() {
    let meeting = meeting();
    let screen = meeting.inside();
    let other = Screen {
        face: screen.face,
        key: Key::by_chance().unwrap(),
    };
    assert_eq!(
        meeting.say(Kind::Notes, &other.act(1, b"on")),
        Err(StatusCode::FORBIDDEN)
    );
    let stranger = Screen {
        face: [9; 8],
        key: screen.key.clone(),
    };
    assert_eq!(
        meeting.say(Kind::Notes, &stranger.act(1, b"on")),
        Err(StatusCode::FORBIDDEN)
    );
    let act = screen.act(1, b"on");
    for place in 0..act.len() {
        for bit in 0..8 {
            let mut mangled = act.clone();
            mangled[place] ^= 1 << bit;
            assert!(meeting.say(Kind::Notes, &mangled).is_err(), "{place}:{bit}");
        }
    }
    // A look is no act, and under another number it opens nothing.
    let look = screen.look(1, 0);
    let mut turned = look.clone();
    turned[8] = Lane::Act as u8;
    assert!(meeting.say(Kind::Notes, &turned).is_err());
    for bytes in [&b""[..], &[0; 17], &[1; 4000]] {
        assert!(meeting.say(Kind::Notes, bytes).is_err());
    }
    assert_eq!(meeting.count(), 0);
    // None of it took her number away.
    assert!(meeting.say(Kind::Notes, &act).is_ok());
}

#[test]
fn a_hello_is_said_once_and_a_pass_works_once() {
    let meeting = meeting();
    let secret = meeting.hub.secret().clone();
    assert!(meeting.come_in(Kind::Notes, &secret, 1).is_ok());
    assert_eq!(
        meeting.come_in(Kind::Notes, &secret, 1).err(),
        Some(StatusCode::CONFLICT)
    );
    assert!(meeting.come_in(Kind::Notes, &secret, 2).is_ok());
    let pass = meeting.hub.pass(Kind::Notes).unwrap();
    assert!(meeting.come_in(Kind::Notes, &pass, 3).is_ok());
    assert_eq!(
        meeting.come_in(Kind::Notes, &pass, 4).err(),
        Some(StatusCode::FORBIDDEN)
    );
    let wrong = Key::by_chance().unwrap();
    assert_eq!(
        meeting.come_in(Kind::Notes, &wrong, 5).err(),
        Some(StatusCode::FORBIDDEN)
    );
}

#[test]
fn a_clicker_comes_in_at_its_own_door_with_its_own_pass() {
    let meeting = meeting();
    let secret = meeting.hub.secret().clone();
    let (page, clicker) = (
        meeting.hub.pass(Kind::Notes).unwrap(),
        meeting.hub.pass(Kind::Clicker).unwrap(),
    );
    for pass in [&secret, &page] {
        assert!(meeting.come_in(Kind::Clicker, pass, 6).is_err());
    }
    assert!(meeting.come_in(Kind::Notes, &clicker, 6).is_err());
    let screen = meeting.come_in(Kind::Clicker, &clicker, 6).unwrap();
    // What is shown there is its own, and its acts are told apart.
    let seen = meeting.say(Kind::Clicker, &screen.look(1, 0)).unwrap();
    let seen = screen.key.open(Lane::Seen, 1, &seen).unwrap();
    assert_eq!(&seen[8..], b"clicker");
    meeting.say(Kind::Clicker, &screen.act(1, b"on")).unwrap();
    assert_eq!(meeting.acts.lock().unwrap()[0].0, Kind::Clicker);
    assert_eq!(
        meeting.say(Kind::Notes, &screen.act(2, b"on")),
        Err(StatusCode::FORBIDDEN)
    );
    meeting.hub.without_clickers();
    assert_eq!(
        meeting.say(Kind::Clicker, &screen.act(3, b"on")),
        Err(StatusCode::FORBIDDEN)
    );
}

#[test]
fn who_looks_sees_what_is_shown_now() {
    let meeting = meeting();
    let screen = meeting.inside();
    assert!(!meeting.hub.is_watched());
    let seen = meeting.say(Kind::Notes, &screen.look(1, 0)).unwrap();
    let seen = screen.key.open(Lane::Seen, 1, &seen).unwrap();
    let (version, text) = seen.split_first_chunk().unwrap();
    assert_eq!(text, b"notes");
    assert!(meeting.hub.is_watched());
    assert_eq!(
        meeting.say(Kind::Notes, &screen.look(1, 0)),
        Err(StatusCode::CONFLICT)
    );
    meeting.hub.show(b"further".to_vec(), Vec::new());
    let look = screen.look(2, u64::from_be_bytes(*version));
    let seen = meeting.say(Kind::Notes, &look).unwrap();
    let seen = screen.key.open(Lane::Seen, 2, &seen).unwrap();
    assert_eq!(&seen[8..], b"further");
}

#[test]
fn of_too_many_screens_the_oldest_goes() {
    let meeting = meeting();
    let secret = meeting.hub.secret().clone();
    let screens: Vec<Screen> = (0..=FACES as u64)
        .map(|number| meeting.come_in(Kind::Notes, &secret, number).unwrap())
        .collect();
    assert!(meeting.say(Kind::Notes, &screens[0].act(1, b"on")).is_err());
    assert!(meeting.say(Kind::Notes, &screens[1].act(1, b"on")).is_ok());
}
