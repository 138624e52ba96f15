//! The terminal's end of the notes: finds the meeting, comes in with the secret, and opens the screen.

use std::io::{self, BufReader};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use clap::ArgMatches;

use super::keeper::left;
use super::wanted::{Own, Wanted};
use crate::cli::failure::Failure;
use crate::cli::phones::drawn;
use crate::cli::setup::Setup;
use crate::i18n::Words;
use crate::live::code::cells;
use crate::live::notes::client::{Line, Lost, Where};
use crate::notes::{Clicker, Heard, Link, NoLink, Wished};
use crate::report::notes::Shown;
use crate::store::Store;
use crate::tui::notebook;

/// Opens the notes of the meeting that runs here.
pub(in crate::cli) fn run(setup: &Setup, matches: &ArgMatches) -> Result<(), Failure> {
    let line = waited_for(setup).ok_or_else(|| Failure::Usage(setup.words.say("notes-none")))?;
    let link = Over {
        line: Mutex::new(Arc::new(line)),
        store: setup.store.clone(),
    };
    if matches.get_flag("clicker") {
        return clicker(setup, &link);
    }
    if setup.lines() {
        let (_, shown) = link
            .look(0)
            .map_err(|_| Failure::Usage(setup.words.say("notes-none")))?;
        let input = BufReader::new(io::stdin());
        let words = setup.words.again();
        return notebook::run_in_lines(Arc::new(link), words, shown, input, |text| setup.say(text));
    }
    notebook::run(
        Arc::new(link),
        setup.words.again(),
        setup.ascii_only(),
        setup.colours(),
    )
    .map_err(|error| Failure::printing(&error, &setup.words))
}

/// The code for her phone, on whatever screen she has at hand; the notes need not be open for it.
fn clicker(setup: &Setup, line: &Over) -> Result<(), Failure> {
    let words = &setup.words;
    let code = match line.want(&Wanted::Own(Own::Clicker)) {
        Ok(Heard::Done(link)) => drawn(setup, &link),
        Ok(Heard::Refused(sentence) | Heard::NotKept(sentence)) => {
            return Err(Failure::Usage(sentence));
        }
        Ok(Heard::Wait) | Err(_) => return Err(Failure::Usage(words.say("notes-no-port"))),
    };
    if code.is_empty() {
        return Err(Failure::Usage(words.say("notes-clicker-no-code")));
    }
    let about = words.say("notes-clicker-once");
    setup.say(&format!(
        "{}\n\n{code}\n{about}\n",
        words.say("notes-clicker-scan")
    ))
}

/// The meeting that answers, where it has only just begun too: its door opens when it is known that it is led there.
fn waited_for(setup: &Setup) -> Option<Line> {
    const TRIES: u32 = 20;
    const MOMENT: Duration = Duration::from_millis(100);
    (0..TRIES).find_map(|tried| {
        if tried > 0 {
            setup.store.world().wait(MOMENT);
        }
        found(&setup.store)
    })
}

/// The meeting that answers; of several the one that began last.
fn found(store: &Store) -> Option<Line> {
    let world = store.world();
    let mut files = left(store);
    let began = |path: &std::path::PathBuf| {
        let known = std::fs::metadata(path).and_then(|known| known.modified());
        std::cmp::Reverse(known.ok())
    };
    crate::sorted::by_key(&mut files, began);
    files.into_iter().find_map(|file| {
        let place = Where::at(&**world, &file)?;
        Line::open(place.address(), place.secret()).ok()
    })
}

/// The line as the screen needs it.
struct Over {
    line: Mutex<Arc<Line>>,
    store: Store,
}

impl Over {
    fn line(&self) -> Arc<Line> {
        Arc::clone(&self.line.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn want(&self, wanted: &Wanted) -> Result<Heard, NoLink> {
        let message = serde_json::to_vec(wanted).map_err(|_| NoLink::Gone)?;
        let heard = self.line().ask(&message).map_err(no_link)?;
        serde_json::from_slice(&heard).map_err(|_| NoLink::Gone)
    }
}

fn no_link(lost: Lost) -> NoLink {
    match lost {
        Lost::Wait => NoLink::Wait,
        Lost::Gone | Lost::Refused => NoLink::Gone,
    }
}

impl Link for Over {
    fn look(&self, seen: u64) -> Result<(u64, Shown), NoLink> {
        let (version, shown) = self.line().look(seen).map_err(no_link)?;
        let shown = serde_json::from_slice(&shown).map_err(|_| NoLink::Wait)?;
        Ok((version, shown))
    }

    fn ask(&self, wished: Wished) -> Result<Heard, NoLink> {
        self.want(&Wanted::Meeting(wished))
    }

    fn returns(&self) -> bool {
        const MOMENT: Duration = Duration::from_secs(1);
        self.store.world().wait(MOMENT);
        let Some(line) = found(&self.store) else {
            return false;
        };
        *self.line.lock().unwrap_or_else(PoisonError::into_inner) = Arc::new(line);
        true
    }

    fn open_page(&self, words: &Words) -> Result<String, NoLink> {
        let said = match self.want(&Wanted::Own(Own::Page))? {
            Heard::Done(address) => match open::that_detached(&address) {
                Ok(()) => words.say("notes-page-open"),
                Err(_) => words.say("notes-page-not-open"),
            },
            Heard::Refused(sentence) | Heard::NotKept(sentence) => sentence,
            Heard::Wait => words.say("notes-wait"),
        };
        Ok(said)
    }

    fn clicker(&self) -> Result<Result<Clicker, String>, NoLink> {
        Ok(match self.want(&Wanted::Own(Own::Clicker))? {
            Heard::Done(link) => Ok(Clicker {
                code: cells(&link).unwrap_or_default(),
            }),
            Heard::Refused(sentence) | Heard::NotKept(sentence) => Err(sentence),
            Heard::Wait => Err(String::new()),
        })
    }

    fn without_clicker(&self) -> Result<(), NoLink> {
        self.want(&Wanted::Own(Own::NoClicker)).map(drop)
    }
}
