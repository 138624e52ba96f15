//! A group session in lines: the keyboard, the clock and the door for phones, put together for it.

use std::cell::RefCell;
use std::io::{self, IsTerminal as _};
use std::rc::Rc;
use std::sync::mpsc::Sender;
use std::time::{Duration, Instant};

use crate::bank::Bank;
use crate::cli::bank;
use crate::cli::failure::Failure;
use crate::cli::networks;
use crate::cli::setup::Setup;
use crate::cli::typed::{self, Typed};
use crate::desk::Desk;
use crate::handout;
use crate::i18n::Words;
use crate::notes::{AtNotes, Notes, NotesBell};
use crate::plain::meeting::{Beside, Doors, Ears, Ended, Hands, Heard, lead};
use crate::plain::networks::Networks;
use crate::session::phones::{Doorway, PhoneRound, Told};
use crate::session::{Act, Beginning, Report};
use crate::tui::phones::{AtDoor, Doorbell, Phones};
use crate::tui::settings;

type Shared = Rc<RefCell<Box<dyn Phones>>>;

/// Something that happened elsewhere than at the keyboard.
enum Elsewhere {
    Door(AtDoor),
    Notes(AtNotes),
}

/// How long a clock that is watched stands still.
const MOMENT: Duration = Duration::from_secs(1);

/// Leads it.
pub(super) fn run(
    setup: &Setup,
    beginning: Beginning,
    phones: Option<Box<dyn Phones>>,
    notes: Option<Box<dyn Notes>>,
) -> Result<(), Failure> {
    let words = &setup.words;
    let phones: Option<Shared> = phones.map(|phones| Rc::new(RefCell::new(phones)));
    let input = Typed::new();
    let doors = phones.clone().map(|phones| -> Box<dyn Doors> {
        Box::new(Door {
            phones,
            bell: input.bell(),
        })
    });
    let desk = Desk::new(setup.store.clone());
    let folder = handout::folder(settings::folder(&setup.store).as_deref());
    let (bank, today) = (beginning.bank, beginning.today);
    let is_named = beginning.network.is_some();
    let hands = Hands::new(desk, words, bank, today, folder, doors);
    let mut keyboard = Keyboard {
        input,
        phones: phones.clone(),
        words,
        since: Instant::now(),
    };
    let ended = lead(
        beginning,
        Beside {
            phones: phones.is_some(),
            notes,
            typed: Setup::is_typed(),
            draws: io::stdout().is_terminal() && !setup.ascii_only(),
            networks: if is_named {
                Networks::default()
            } else {
                networks::known(setup)
            },
        },
        words,
        hands,
        &mut keyboard,
        &mut setup.lines_out(),
    );
    // What was typed unseen is over, whatever comes now.
    drop(keyboard);
    let ended = ended.map_err(|error| Failure::printing(&error, words))?;
    // What is over is not gone on with: a new meeting would begin.
    let id = match ended {
        Ended::Over(_) => "meeting-over",
        _ => "meeting-stopped",
    };
    match ended {
        Ended::Nothing => setup.tell(&words.say("plain-nothing-kept")),
        Ended::Refused => return Err(Failure::Output(words.say("meeting-refused"))),
        Ended::Unsaved => return Err(Failure::Output(words.say("cli-left-unsaved"))),
        Ended::Closed(path) => {
            bank::remember(setup);
            let path = path.map(|path| path.display().to_string());
            let with = [("file", path.unwrap_or_default().into())];
            setup.tell(&words.fill("meeting-closed", &with));
        }
        Ended::Over(network) | Ended::Stopped(network) => {
            bank::remember(setup);
            let with = [
                ("network", network.into()),
                ("plain", setup.lines_flag().into()),
                ("bank", bank::own_flag(setup).into()),
            ];
            setup.tell(&words.fill(id, &with));
        }
    }
    Ok(())
}

/// What is typed, and what happens at the door meanwhile.
struct Keyboard<'k> {
    input: Typed<Elsewhere>,
    phones: Option<Shared>,
    words: &'k Words,
    since: Instant,
}

impl Ears for Keyboard<'_> {
    fn hide(&mut self, hidden: bool) {
        self.input.hide(hidden);
    }

    fn next(&mut self, watched: bool) -> io::Result<Heard> {
        loop {
            let Some(heard) = self.input.hear_within(watched.then_some(MOMENT)) else {
                return Ok(Heard::Second);
            };
            let at_door = match heard {
                typed::Heard::Line(line) => return Ok(line?.map_or(Heard::End, Heard::Line)),
                typed::Heard::Interrupted => return Ok(Heard::End),
                typed::Heard::Else(Elsewhere::Notes(what)) => return Ok(Heard::Notes(what)),
                typed::Heard::Else(Elsewhere::Door(at_door)) => at_door,
            };
            // What cannot be opened was told so at the door.
            if let Some(act) = self.came(at_door) {
                return Ok(Heard::Act(act));
            }
        }
    }

    fn forget(&mut self) {
        self.input.forget();
    }

    fn bell(&self) -> NotesBell {
        let bell = self.input.bell();
        Box::new(move |what| {
            bell.send(typed::Heard::Else(Elsewhere::Notes(what)))
                .is_ok()
        })
    }

    fn seconds(&mut self) -> u32 {
        let seconds = self.since.elapsed().as_secs();
        self.since += Duration::from_secs(seconds);
        u32::try_from(seconds).unwrap_or(u32::MAX)
    }
}

impl Keyboard<'_> {
    /// What came to the door, for the meeting.
    fn came(&mut self, at_door: AtDoor) -> Option<Act> {
        match at_door {
            AtDoor::Seen => Some(Act::PhoneSeen),
            AtDoor::Shut => {
                let shut = self.words.say("session-phones-shut");
                Some(Act::Report(Report::Phones(Err(shut))))
            }
            AtDoor::Closed(ticket, closed) => {
                let phones = self.phones.as_ref()?;
                let handed = phones.borrow_mut().unlock(ticket, &closed)?;
                Some(Act::HandIn(vec![handed]))
            }
        }
    }
}

/// The door for phones.
struct Door {
    phones: Shared,
    bell: Sender<typed::Heard<Elsewhere>>,
}

impl Doors for Door {
    fn open(
        &mut self,
        doorway: Option<Doorway>,
        round: &PhoneRound,
        bank: &'static Bank,
    ) -> Report {
        let bell = self.bell.clone();
        let bell: Doorbell =
            Box::new(move |what| bell.send(typed::Heard::Else(Elsewhere::Door(what))).is_ok());
        let opened = self.phones.borrow_mut().open(doorway, round, bank, bell);
        Report::Phones(opened.map(Box::new))
    }

    fn tell(&mut self, ticket: u64, told: Told) {
        self.phones.borrow_mut().tell(ticket, told);
    }

    fn wait(&mut self, waits: bool) {
        self.phones.borrow_mut().wait(waits);
    }

    fn close(&mut self, text: Option<String>) {
        self.phones.borrow_mut().close(text);
    }
}
