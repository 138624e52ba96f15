//! Hands the notes of a meeting on: the ports on one side, the screens on the other.

use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock, Weak};
use std::thread;

use clap::ArgMatches;

use super::wanted::{NAME, Own, Wanted};
use crate::cli::phones::{AskedAddress, address_for, asked_address, no_address};
use crate::cli::setup::Setup;
use crate::i18n::{Language, Words};
use crate::live::code::cells;
use crate::live::notes::client::Where;
use crate::live::notes::{Asked, Keeper, Kind, Sink};
use crate::notes::{AtNotes, Heard, Notes, NotesBell};
use crate::report::notes::Shown;
use crate::store::Store;

/// Who hands the notes on.
#[allow(
    clippy::unnecessary_wraps,
    reason = "without the feature there is nobody who does"
)]
pub(in crate::cli) fn keeper(
    setup: &Setup,
    matches: Option<&ArgMatches>,
) -> Option<Box<dyn Notes>> {
    Some(Box::new(Hands {
        language: setup.words.language(),
        store: setup.store.clone(),
        address: asked_address(matches),
        running: None,
    }))
}

struct Running {
    keeper: Arc<Keeper>,
    file: Option<PathBuf>,
}

struct Hands {
    language: Language,
    store: Store,
    /// Which address her phone is to use, where it was said.
    address: Option<AskedAddress>,
    running: Option<Running>,
}

impl Notes for Hands {
    fn open(&mut self, bell: NotesBell) {
        self.close();
        let own: Arc<OnceLock<Weak<Keeper>>> = Arc::default();
        let known = Arc::clone(&own);
        let (language, address) = (self.language, self.address);
        let sink: Sink = Arc::new(move |asked| match asked {
            Asked::Watched => bell(AtNotes::Watched),
            Asked::Act(ticket, kind, message) => {
                let wanted = match serde_json::from_slice(&message) {
                    Ok(Wanted::Meeting(wished))
                        if kind == Kind::Notes || wished.wish.is_of_clicker() =>
                    {
                        return bell(AtNotes::Wished(ticket, wished));
                    }
                    Ok(Wanted::Own(wanted)) if kind == Kind::Notes => Some(wanted),
                    _ => None,
                };
                // Opening and closing a port takes a moment: it is done beside the port that asks for it.
                let known = Arc::clone(&known);
                thread::spawn(move || {
                    if let Some(keeper) = known.get().and_then(Weak::upgrade) {
                        let heard = own_wish(&keeper, language, address, wanted);
                        tell(&keeper, ticket, &heard);
                    }
                });
                true
            }
        });
        // Where there is no port the meeting goes on without notes.
        let Ok(keeper) = Keeper::start(self.language, sink) else {
            return;
        };
        let file = self.keep(&keeper);
        let keeper = Arc::new(keeper);
        let _ = own.set(Arc::downgrade(&keeper));
        self.running = Some(Running { keeper, file });
    }

    fn is_watched(&self) -> bool {
        let running = self.running.as_ref();
        running.is_some_and(|running| running.keeper.is_watched())
    }

    fn show(&mut self, shown: &Shown) {
        let Some(running) = &self.running else { return };
        let notes = serde_json::to_vec(shown).unwrap_or_default();
        // A clicker goes in clear: it has no title, no sheet and nothing else of the meeting.
        running.keeper.show(notes, Vec::new());
    }

    fn tell(&mut self, ticket: u64, heard: Heard) {
        if let Some(running) = &self.running {
            tell(&running.keeper, ticket, &heard);
        }
    }

    fn clicker(&mut self) -> Result<Vec<String>, String> {
        let words = Words::new(self.language);
        let Some(running) = &self.running else {
            return Err(words.say("notes-no-port"));
        };
        let own = Some(Own::Clicker);
        match own_wish(&running.keeper, self.language, self.address, own) {
            Heard::Done(link) => cells(&link).ok_or_else(|| words.say("notes-clicker-no-code")),
            Heard::Refused(why) | Heard::NotKept(why) => Err(why),
            Heard::Wait => Err(words.say("notes-no-port")),
        }
    }

    fn close(&mut self) {
        let Some(running) = self.running.take() else {
            return;
        };
        if let Some(file) = &running.file {
            // Who finds it left behind finds nobody there.
            let _ = self.store.world().remove(file);
        }
        // Who is being answered is not waited for here: the screens go on.
        thread::spawn(move || drop(running.keeper));
    }
}

impl Drop for Hands {
    fn drop(&mut self) {
        self.close();
    }
}

impl Hands {
    /// Puts where the notes are in a file that only its owner can read. What a machine that died left there goes.
    fn keep(&self, keeper: &Keeper) -> Option<PathBuf> {
        let world = self.store.world();
        for old in left(&self.store) {
            let found = Where::at(&**world, &old);
            if found.is_none_or(|found| !found.is_there()) {
                let _ = world.remove(&old);
            }
        }
        let mut chance = [0; 8];
        world.random(&mut chance).ok()?;
        let (begins, ends) = NAME;
        let name = format!("{begins}{:016x}{ends}", u64::from_le_bytes(chance));
        let path = self.store.make_keys().ok()?.join(name);
        let mut file = world.create(&path).ok()?;
        let text = Where::new(keeper.address(), keeper.secret().clone()).text();
        file.write(text.as_bytes()).ok()?;
        Some(path)
    }
}

/// The files of meetings that run on this laptop, or did when it died.
pub(super) fn left(store: &Store) -> Vec<PathBuf> {
    let (begins, ends) = NAME;
    let files = store.world().list(store.keys()).unwrap_or_default();
    let own = |path: &Path| {
        let name = path.file_name().and_then(|name| name.to_str());
        name.is_some_and(|name| name.starts_with(begins) && name.ends_with(ends))
    };
    files.into_iter().filter(|path| own(path)).collect()
}

fn tell(keeper: &Keeper, ticket: u64, heard: &Heard) {
    let heard = serde_json::to_vec(heard).unwrap_or_default();
    keeper.tell(ticket, heard);
}

/// Something of the notes themselves.
fn own_wish(
    keeper: &Keeper,
    language: Language,
    address: Option<AskedAddress>,
    wanted: Option<Own>,
) -> Heard {
    let words = Words::new(language);
    let failed = || Heard::Refused(words.say("notes-no-port"));
    let Some(wanted) = wanted else {
        return Heard::Refused(words.say("notes-cannot"));
    };
    match wanted {
        Own::Page => keeper.page().map_or_else(|_| failed(), Heard::Done),
        Own::Clicker => {
            let address = match address_for(address) {
                Ok(address) => address,
                Err(none) => return Heard::Refused(no_address(&words, &none)),
            };
            let opened = keeper.open_clicker(address);
            opened.map_or_else(|_| failed(), |opened| Heard::Done(opened.link))
        }
        Own::NoClicker => {
            keeper.close_clicker();
            Heard::Done(String::new())
        }
    }
}
