//! The notes in lines, for who has no screen for them: what stands there is read out again when it changes, and a line is
//! an order. The letters are those of the keys.

use std::io::BufRead;
use std::sync::Arc;
use std::sync::mpsc::channel;
use std::thread;

use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use super::{Ask, Happened, Notebook, view, watch};
use crate::i18n::Words;
use crate::notes::{Link, Wished};
use crate::report::notes::{Field as Typed, Shown};
use crate::session::like_a_row;
use crate::session::notes::Wish;
use crate::tui::keymap::{self, Action, Context, Key, bindings};
use crate::tui::radar::Markers;
use crate::tui::theme::{Colour, Theme};

/// What comes in: a line, or what the notes show now.
enum Came {
    Line(Option<String>),
    Notes(Happened),
}

/// Reads the notes out, follows the meeting and takes orders, until the input ends or they are closed. A meeting that is
/// gone is waited for: a laptop that fell over comes back. What there is to read goes to `say`.
///
/// # Errors
/// When it cannot be said.
pub fn run_in_lines<E>(
    link: Arc<dyn Link>,
    words: Words,
    first: Shown,
    input: impl BufRead + Send + 'static,
    mut say: impl FnMut(&str) -> Result<(), E>,
) -> Result<(), E> {
    let theme = Theme {
        light: false,
        colour: Colour::None,
        markers: Markers::Ascii,
        projected: false,
    };
    let mut notes = Notebook::new(words, theme);
    notes.show(first);
    let (tell, inbox) = channel();
    let lines = tell.clone();
    thread::spawn(move || {
        for line in input.lines() {
            let Ok(line) = line else { break };
            if lines.send(Came::Line(Some(line))).is_err() {
                return;
            }
        }
        let _ = lines.send(Came::Line(None));
    });
    let (send, shown) = channel();
    watch(Arc::clone(&link), send);
    thread::spawn(move || {
        for happened in shown {
            if tell.send(Came::Notes(happened)).is_err() {
                return;
            }
        }
    });
    let mut told = notes.read_out();
    say(&told)?;
    say(&format!("{}\n> ", notes.words.say("notes-lines-how")))?;
    while !notes.done {
        let Ok(came) = inbox.recv() else { break };
        let was_gone = notes.gone;
        let said = match came {
            Came::Line(None) => break,
            Came::Line(Some(line)) => {
                if let Some(ask) = notes.order(line.trim()) {
                    let happened = match ask {
                        Ask::Wish(wished) => Happened::Heard(link.ask(wished)),
                        Ask::Page => Happened::Said(link.open_page(&notes.words)),
                        Ask::Clicker | Ask::NoClicker => continue,
                    };
                    notes.take(happened);
                }
                let said = notes.said.take().map(|said| format!("{said}\n"));
                Some(said.unwrap_or_default())
            }
            Came::Notes(happened) => {
                notes.take(happened);
                let now = notes.read_out();
                // The clock alone is read out with what comes next.
                let is_new = now != told || was_gone;
                told.clone_from(&now);
                (is_new && !notes.gone).then(|| format!("\n{now}"))
            }
        };
        let turn = match (was_gone, notes.gone) {
            (false, true) => Some("notes-lines-gone"),
            (true, false) => Some("notes-lines-back"),
            _ => None,
        };
        let turn = turn.map(|id| format!("\n{}\n", notes.words.say(id)));
        if !notes.done && (turn.is_some() || said.is_some()) {
            let (turn, said) = (turn.unwrap_or_default(), said.unwrap_or_default());
            say(&format!("{turn}{said}> "))?;
        }
    }
    if notes.gone {
        say(&format!("\n{}\n", notes.words.say("notes-over")))?;
    }
    Ok(())
}

impl Notebook {
    /// All that stands there, but for the clock, which would be read out every minute.
    fn read_out(&self) -> String {
        let shown = self.shown.as_ref();
        shown.map_or_else(String::new, |shown| {
            let still = Shown {
                clock: String::new(),
                timer: None,
                ..shown.clone()
            };
            view::lines(&still, &self.words)
        })
    }

    /// What a line asks for.
    fn order(&mut self, line: &str) -> Option<Ask> {
        if self.gone {
            self.done = line == "q";
            self.said = Some(self.words.say("notes-lines-gone"));
            return None;
        }
        let shown = self.shown.clone()?;
        let wish = |wish: Wish| {
            Some(Ask::Wish(Wished {
                wish,
                at: shown.at.clone(),
            }))
        };
        if shown.private && !matches!(line, "q" | "h") {
            self.said = Some(self.words.say("notes-private"));
            return None;
        }
        let mut signs = line.chars();
        let (first, rest) = (signs.next(), signs.as_str());
        let text = rest
            .strip_prefix(' ')
            .map(str::trim)
            .filter(|text| !text.is_empty());
        let number: Option<i64> = line.parse().ok();
        let is_number =
            number.is_some_and(|number| shown.choices.iter().any(|(one, _)| *one == number));
        match (first, text) {
            (None, _) => wish(Wish::Next),
            (Some('<'), None) if rest.is_empty() => wish(Wish::Back),
            (Some('k'), Some(text)) => wish(Wish::Keep(text.to_owned())),
            (Some('p'), Some(text)) => wish(Wish::Park(text.to_owned())),
            (Some('i'), Some(text)) if shown.typed != Typed::Nothing => {
                wish(Wish::Say(text.to_owned()))
            }
            (Some('j'), Some(text)) => {
                let place = text
                    .parse::<usize>()
                    .ok()
                    .and_then(|one| one.checked_sub(1));
                let may =
                    place.filter(|place| shown.steps.get(*place).is_some_and(|(_, may)| *may));
                if may.is_none() {
                    self.said = Some(self.words.say("notes-cannot"));
                }
                wish(Wish::Jump(may?))
            }
            _ if is_number => wish(Wish::Choose(number?)),
            (Some(sign), None) if rest.is_empty() && !sign.is_ascii_digit() => {
                self.letter(sign, &shown)
            }
            _ if shown.typed != Typed::Nothing => wish(Wish::Say(line.to_owned())),
            _ => {
                // Who types from a pile hears that one sheet too many was not kept.
                let id = if like_a_row(line) {
                    "notes-lines-no-sheet"
                } else {
                    "notes-lines-unknown"
                };
                self.said = Some(self.words.say(id));
                None
            }
        }
    }

    /// A letter means what its key means; what would open something on a screen is read out.
    fn letter(&mut self, sign: char, shown: &Shown) -> Option<Ask> {
        let event = KeyEvent::new(KeyCode::Char(sign), KeyModifiers::NONE);
        let action = Key::of(event).and_then(|key| keymap::action(Context::Notes, key));
        let said = match action.filter(|action| self.possible(*action)) {
            _ if sign == 'h' => self.help_in_lines(),
            None if sign == '?' && shown.typed != Typed::Nothing => {
                return Some(Ask::Wish(Wished {
                    wish: Wish::Say("?".into()),
                    at: shown.at.clone(),
                }));
            }
            None => self.words.say("notes-lines-unknown"),
            Some(Action::Quit) => {
                self.done = true;
                return None;
            }
            Some(Action::Jump) => {
                let steps = shown.steps.iter().enumerate().filter(|(_, (_, may))| *may);
                let steps = steps.map(|(place, (step, _))| format!("j {} {step}", place + 1));
                steps.collect::<Vec<_>>().join("\n")
            }
            Some(Action::Tense) => shown.tense.clone(),
            Some(Action::Type | Action::KeepSentence) => self.words.say("notes-lines-help"),
            Some(action) => {
                let asked = self.at_notes(action, event);
                self.asked.clear();
                if let Some(asked) = asked {
                    // It is answered before the next line is read.
                    self.asked.push_back(super::Field::default());
                    return Some(asked);
                }
                self.words.say("notes-cannot")
            }
        };
        self.said = Some(said);
        None
    }

    fn help_in_lines(&self) -> String {
        let keys = bindings(Context::Notes).filter(|one| self.possible(one.action));
        let letters = keys.filter_map(|one| {
            let key = one.keys.iter().find(|key| matches!(key, Key::Char(_)))?;
            Some(format!(
                "{} {}",
                key.label(),
                self.words.say(self.word_now(one))
            ))
        });
        let all: Vec<String> = letters
            .chain([self.words.say("notes-lines-help")])
            .collect();
        all.join("\n")
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;
    use std::sync::Mutex;

    use super::*;
    use crate::i18n::Language;
    use crate::notes::{Clicker, Heard, NoLink};

    /// A meeting at the other end that remembers what was asked.
    #[derive(Default)]
    struct Far {
        asked: Mutex<Vec<Wish>>,
    }

    impl Link for Far {
        fn look(&self, _: u64) -> Result<(u64, Shown), NoLink> {
            // Nothing changes while the lines are read.
            thread::park();
            Err(NoLink::Wait)
        }

        fn ask(&self, wished: Wished) -> Result<Heard, NoLink> {
            assert_eq!(wished.at, "collect:0");
            let told = match &wished.wish {
                Wish::Say(text) if text == "45" => Heard::Refused("Dat is te kort.".into()),
                _ => Heard::Done(String::new()),
            };
            self.asked.lock().unwrap().push(wished.wish);
            Ok(told)
        }

        fn open_page(&self, _: &Words) -> Result<String, NoLink> {
            Err(NoLink::Wait)
        }

        fn clicker(&self) -> Result<Result<Clicker, String>, NoLink> {
            Err(NoLink::Wait)
        }

        fn without_clicker(&self) -> Result<(), NoLink> {
            Ok(())
        }
    }

    fn played(shown: Shown, lines: &str) -> (Vec<Wish>, String) {
        let far = Arc::new(Far::default());
        let mut told = String::new();
        let say = |text: &str| {
            told.push_str(text);
            Ok::<(), ()>(())
        };
        let input = Cursor::new(lines.to_owned().into_bytes());
        let words = Words::new(Language::Dutch);
        let link: Arc<dyn Link> = far.clone();
        run_in_lines(link, words, shown, input, say).unwrap();
        (std::mem::take(&mut far.asked.lock().unwrap()), told)
    }

    /// A meeting that falls over and comes back a step further, when what was typed meanwhile is answered.
    #[derive(Default)]
    struct Falls {
        looked: Mutex<u32>,
        waits: std::sync::atomic::AtomicBool,
    }

    impl Link for Falls {
        fn look(&self, _: u64) -> Result<(u64, Shown), NoLink> {
            let mut looked = self.looked.lock().unwrap();
            *looked += 1;
            match *looked {
                1 => Err(NoLink::Gone),
                2 => Ok((
                    2,
                    Shown {
                        heading: "4 van 9 klaar".into(),
                        ..shown()
                    },
                )),
                _ => {
                    drop(looked);
                    thread::park();
                    Err(NoLink::Wait)
                }
            }
        }

        fn ask(&self, _: Wished) -> Result<Heard, NoLink> {
            Ok(Heard::Done("Gedaan.".into()))
        }

        fn open_page(&self, _: &Words) -> Result<String, NoLink> {
            Err(NoLink::Gone)
        }

        fn clicker(&self) -> Result<Result<Clicker, String>, NoLink> {
            Err(NoLink::Gone)
        }

        fn without_clicker(&self) -> Result<(), NoLink> {
            Ok(())
        }

        fn returns(&self) -> bool {
            thread::sleep(std::time::Duration::from_millis(5));
            self.waits.load(std::sync::atomic::Ordering::Relaxed)
        }
    }

    /// Lines that are typed one after the other, each once this was said.
    struct Typist {
        lines: std::vec::IntoIter<(&'static str, &'static str)>,
        said: Arc<Mutex<String>>,
        left: Vec<u8>,
    }

    impl std::io::Read for Typist {
        fn read(&mut self, room: &mut [u8]) -> std::io::Result<usize> {
            if self.left.is_empty()
                && let Some((after, line)) = self.lines.next()
            {
                while !self.said.lock().unwrap().contains(after) {
                    thread::yield_now();
                }
                self.left = format!("{line}\n").into_bytes();
            }
            let count = self.left.len().min(room.len());
            room[..count].copy_from_slice(&self.left[..count]);
            self.left.drain(..count);
            Ok(count)
        }
    }

    #[test]
    fn notes_in_lines_wait_for_a_meeting_that_fell_over_and_go_on_with_it() {
        let far = Arc::new(Falls::default());
        let told = Arc::new(Mutex::new(String::new()));
        let lines = vec![
            ("is dicht", "r"),
            ("is dicht. Alles wat", "b"),
            ("4 van 9 klaar", "e"),
            ("Gedaan.", "q"),
        ];
        let input = std::io::BufReader::new(Typist {
            lines: lines.into_iter(),
            said: Arc::clone(&told),
            left: Vec::new(),
        });
        let (known, wakes) = (Arc::clone(&told), Arc::clone(&far));
        let say = move |text: &str| {
            let mut told = known.lock().unwrap();
            told.push_str(text);
            // It comes back once who typed meanwhile has heard twice that it is gone.
            let heard = told.matches("Alles wat bewaard was").count() >= 3;
            wakes
                .waits
                .store(heard, std::sync::atomic::Ordering::Relaxed);
            Ok::<(), ()>(())
        };
        let link: Arc<dyn Link> = far;
        run_in_lines(link, Words::new(Language::Dutch), shown(), input, say).unwrap();
        let told = told.lock().unwrap();
        let places = ["is dicht", "is er weer", "4 van 9 klaar", "Gedaan."];
        let found: Vec<_> = places.iter().map(|said| told.find(said)).collect();
        assert!(
            found.iter().all(Option::is_some) && found.is_sorted(),
            "{told}"
        );
        assert!(!told.contains("loopt geen bijeenkomst meer"), "{told}");
    }

    fn shown() -> Shown {
        Shown {
            at: "collect:0".into(),
            heading: "3 van 9 klaar".into(),
            room: vec!["192.168.1.5:8020 en dan 123 456".into()],
            typed: Typed::Row(4),
            can: vec![Wish::Reveal, Wish::People],
            steps: vec![("Welkom".into(), true), ("Later".into(), false)],
            ..Shown::default()
        }
    }

    #[test]
    fn everything_the_notes_can_is_had_in_lines() {
        let lines =
            "4512\n45\nr\nb\ne\n<\n\nk Mooi gezegd\np Dat later\nj\nj 1\nj 2\nzomaar\nh\nq\n4444\n";
        let (asked, told) = played(shown(), lines);
        assert_eq!(
            asked,
            [
                Wish::Say("4512".into()),
                Wish::Say("45".into()),
                Wish::Reveal,
                Wish::Cover,
                Wish::People,
                Wish::Back,
                Wish::Next,
                Wish::Keep("Mooi gezegd".into()),
                Wish::Park("Dat later".into()),
                Wish::Jump(0),
                Wish::Say("zomaar".into()),
            ],
            "{told}"
        );
        for said in [
            "123 456",
            "Dat is te kort.",
            "j 1 Welkom",
            "Dit kan hier niet",
            "deze notities sluiten",
        ] {
            assert!(told.contains(said), "{said}: {told}");
        }
    }

    #[test]
    fn numbers_choose_where_there_is_something_to_choose_and_nothing_goes_past_who_has_the_laptop()
    {
        let choices = Shown {
            choices: vec![(1, "ja".into()), (2, "nee".into())],
            ..shown()
        };
        let (asked, _) = played(choices, "2\ni 4512\n3\n");
        assert_eq!(
            asked,
            [
                Wish::Choose(2),
                Wish::Say("4512".into()),
                Wish::Say("3".into())
            ]
        );
        let private = Shown {
            private: true,
            ..shown()
        };
        let (asked, told) = played(private, "1\nr\n\n");
        assert_eq!(asked, []);
        assert!(told.contains("voor zichzelf"), "{told}");
        let all_in = Shown {
            typed: Typed::Nothing,
            ..shown()
        };
        let (asked, told) = played(all_in, "4512\n");
        assert_eq!(asked, []);
        assert!(told.contains("dit blad is niet bewaard"), "{told}");
    }
}
