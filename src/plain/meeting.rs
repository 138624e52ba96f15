//! A group session in lines, for a facilitator who does not see the screen: the same meeting as on the screens, a block a
//! step, a line an answer. It drives the same machine, says the same words and leaves the same files.
//!
//! What somebody filled in never stands here to be read: rows from paper and answers at the laptop are typed unseen, and
//! nothing of them is said back.

mod block;
mod carry;
mod line;
mod notes;

use std::io::{self, Write};
use std::path::PathBuf;

use super::networks::{Meant, Networks};
use super::tell;
use crate::i18n::Words;
use crate::notes::{AtNotes, Carried, Notes, NotesBell, Waiting};
use crate::session::{
    Act, AskedAt, Beginning, Effect, Kept, Refusal, Report, Saying, Session, Step,
};
use block::Block;
pub use carry::{Doors, Hands};
use line::Entry;

/// Something that came while a line was waited for.
#[derive(Debug)]
pub enum Heard {
    /// A line, without its end.
    Line(String),
    /// There will be no more.
    End,
    /// Something that happened beside it: a phone that came in.
    Act(Act),
    /// Something at the facilitator's notes.
    Notes(AtNotes),
    /// Nothing, and a second went by.
    Second,
}

/// What is heard at the keyboard and beside it.
pub trait Ears {
    /// From now on nothing that is typed may come to stand on the screen, or it may again. Told before anybody is asked.
    fn hide(&mut self, hidden: bool);

    /// The next thing. Where the clock is watched a second that goes by is one.
    ///
    /// # Errors
    /// When the input cannot be read.
    fn next(&mut self, watched: bool) -> io::Result<Heard>;

    /// What was typed and not heard yet is for nobody: something else is asked now.
    fn forget(&mut self);

    /// Where it is told what happens at the facilitator's notes.
    fn bell(&self) -> NotesBell;

    /// The seconds that went by since this was asked last.
    fn seconds(&mut self) -> u32;
}

/// How a meeting in lines ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ended {
    /// It was closed.
    Closed(Option<PathBuf>),
    /// It was over and was left without closing it; of which network it is.
    Over(String),
    /// It was left half-way; what there was is kept.
    Stopped(String),
    /// It was left before there was anything to keep.
    Nothing,
    /// The last change is not on the disk.
    Unsaved,
    /// The file cannot be written to: another window has it, or it is gone. Nothing was changed.
    Refused,
}

/// Whether the meeting goes on.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Onward {
    Yes,
    Stop,
}

#[allow(
    clippy::struct_excessive_bools,
    reason = "each answers a question of its own"
)]
struct Lead<'l, W> {
    session: Session,
    words: &'l Words,
    hands: Hands<'l>,
    out: &'l mut W,
    /// The block before this one.
    before: Option<Block>,
    /// Everything is read out again.
    again: bool,
    /// A sentence that is being kept: what was typed of it so far.
    sentence: Option<String>,
    left: bool,
    /// It was told what is lost when the meeting is left now, or asked whether it is to be left.
    warned: bool,
    /// Somebody types, who can be asked what a script is not.
    typed: bool,
    /// The facilitator's notes.
    carried: Carried,
    /// Who waits there for the disk.
    waiting: Waiting,
    /// The notes went on from where a sheet was typed unseen, and no line was heard since.
    was_unseen: bool,
    /// A code can be drawn.
    draws: bool,
    /// The networks that are known.
    networks: Networks,
}

/// What there is beside the lines.
#[derive(Default)]
pub struct Beside {
    /// A door for phones can be opened.
    pub phones: bool,
    /// Who carries the facilitator's notes to a screen of her own.
    pub notes: Option<Box<dyn Notes>>,
    /// A code can be drawn where the lines stand.
    pub draws: bool,
    /// Somebody types, who can be asked what a script is not.
    pub typed: bool,
    /// The networks that are known, to pick one from.
    pub networks: Networks,
}

/// Leads a meeting, line by line.
///
/// # Errors
/// When a line cannot be read or written.
pub fn lead<W: Write>(
    beginning: Beginning,
    beside: Beside,
    words: &Words,
    hands: Hands<'_>,
    ears: &mut impl Ears,
    out: &mut W,
) -> io::Result<Ended> {
    let (mut session, effects) = Session::begin(beginning);
    if beside.phones {
        session.offer_phones();
    }
    if beside.notes.is_some() {
        session.offer_clicker();
    }
    if beside.typed {
        session.ask_of_today();
    }
    let mut lead = Lead {
        session,
        words,
        hands,
        out,
        before: None,
        again: false,
        sentence: None,
        left: false,
        warned: false,
        typed: beside.typed,
        carried: Carried::by(beside.notes),
        waiting: Waiting::default(),
        was_unseen: false,
        draws: beside.draws,
        networks: beside.networks,
    };
    lead.say(&words.say("meeting-begin"))?;
    let begun = lead.session.step();
    lead.carry(effects)?;
    if lead.hands.is_refused() {
        return Ok(Ended::Refused);
    }
    if lead.session.step() != begun {
        lead.say(&words.say("meeting-going-on"))?;
    }
    let mut reads_out = true;
    loop {
        let hidden = lead.is_hidden();
        ears.hide(hidden);
        if reads_out {
            lead.block()?;
        }
        lead.publish(ears);
        let heard = ears.next(lead.carried.is_watched())?;
        reads_out = !matches!(heard, Heard::Notes(_) | Heard::Second);
        if hidden && matches!(heard, Heard::Line(_)) {
            // The end of the line was not seen either.
            writeln!(lead.out)?;
        }
        for _ in 0..ears.seconds() {
            // Time asks for nothing to be done.
            let _ = lead.session.act(Act::Second);
        }
        let onward = match heard {
            Heard::Line(line) => lead.line(&line)?,
            Heard::Act(act) => lead.beside(act)?,
            Heard::Notes(what) => {
                reads_out = lead.at_notes(what, ears)?;
                Onward::Yes
            }
            Heard::Second => Onward::Yes,
            Heard::End => {
                writeln!(lead.out)?;
                Onward::Stop
            }
        };
        if lead.hands.is_refused() {
            return Ok(Ended::Refused);
        }
        if lead.left || onward == Onward::Stop {
            return lead.stop();
        }
    }
}

impl<W: Write> Lead<'_, W> {
    fn say(&mut self, sentence: &str) -> io::Result<()> {
        tell(self.out, &format!("{sentence}\n"))
    }

    fn said(&mut self, saying: &Saying) -> io::Result<()> {
        let sentence = block::say(&self.session, self.words, &self.hands, saying);
        self.say(&sentence)
    }

    /// Whether what is typed now is what somebody filled in.
    fn is_hidden(&self) -> bool {
        // Who goes through a pile types on where something else is asked as well.
        let private = self.session.question().is_none() && self.session.in_private();
        self.sentence.is_none() && (self.session.takes_paper() || private)
    }

    fn block(&mut self) -> io::Result<()> {
        if let Some(sentence) = &self.sentence {
            let block = block::sentence(self.words, sentence);
            tell(self.out, &block)?;
            return self.out.flush();
        }
        let mut block = Block::of(&self.session, self.words, &self.hands);
        self.networks.hide(self.session.is_mirrored());
        if self.asks_network() {
            block.offer(self.networks.rows(self.words), self.networks.asks());
        }
        let before = self.before.as_ref().filter(|_| !self.again);
        tell(self.out, &block.text(before, self.words))?;
        self.before = Some(block);
        self.again = false;
        self.out.flush()
    }

    /// A line that was typed.
    fn line(&mut self, line: &str) -> io::Result<Onward> {
        let was_unseen = std::mem::take(&mut self.was_unseen);
        let was_warned = std::mem::take(&mut self.warned);
        if was_unseen && notes::is_sheet(line) {
            self.say(&self.words.say("meeting-sheet-too-late"))?;
            return Ok(Onward::Yes);
        }
        if self.sentence.is_some() {
            return self.keep_sentence(line);
        }
        if self.networks.asks() && line.trim() == "<" {
            self.networks.means("<");
            return Ok(Onward::Yes);
        }
        let act = match line::entry(line, &self.session) {
            Ok(Entry::Act(Act::Text(name))) if self.asks_network() && !name.is_empty() => {
                match self.networks.means(&name) {
                    Meant::Network(network) => Act::Text(network),
                    Meant::Asks => return Ok(Onward::Yes),
                    Meant::Nothing => {
                        self.say(&self.words.say("refusal-no-such-choice"))?;
                        self.again = true;
                        return Ok(Onward::Yes);
                    }
                }
            }
            Ok(Entry::Quit) if self.asks_before_quitting() && !was_warned => {
                // What somebody answers at the laptop is kept when she is done, and not before.
                let what = if self.session.in_private() {
                    "quit-half-turn"
                } else {
                    "quit-text"
                };
                self.say(&self.words.say(what))?;
                self.say(&self.words.say("meeting-quit-again"))?;
                self.warned = true;
                return Ok(Onward::Yes);
            }
            Ok(Entry::Quit) => return Ok(Onward::Stop),
            Ok(Entry::Help) => {
                let help = block::help(&self.session, self.words);
                self.say(&help)?;
                self.again = true;
                return Ok(Onward::Yes);
            }
            Ok(Entry::Sentence) => {
                self.sentence = Some(String::new());
                return Ok(Onward::Yes);
            }
            Ok(Entry::Act(act)) => act,
            Err(id) => {
                self.say(&self.words.say(id))?;
                self.again = true;
                return Ok(Onward::Yes);
            }
        };
        self.act(act)
    }

    /// Whether it is asked first: where something would be lost always, and else where somebody types who may have
    /// meant something else. A script means what it says, and what is over can be left.
    fn asks_before_quitting(&self) -> bool {
        let goes_on = self.session.revision() > 0 && self.session.step() != Step::End;
        self.session.in_private() || self.typed && goes_on
    }

    /// Whether it is asked which network it is.
    fn asks_network(&self) -> bool {
        self.session.step() == Step::Network && self.session.question().is_none()
    }

    fn act(&mut self, act: Act) -> io::Result<Onward> {
        let back = act == Act::Back;
        let was: (AskedAt, bool) = self.asked_at();
        match self.session.act(act) {
            Ok(effects) => {
                self.carry(effects)?;
                if let Some(saying) = self.session.said().cloned() {
                    self.said(&saying)?;
                }
                if back && self.asked_at() == was && self.session.step() == Step::Mirrored {
                    self.say(&self.words.say("refusal-at-start"))?;
                }
            }
            Err(refusal) => {
                self.refused(refusal)?;
                self.again = true;
            }
        }
        Ok(Onward::Yes)
    }

    fn asked_at(&self) -> (AskedAt, bool) {
        (self.session.asked_at(), self.session.question().is_some())
    }

    fn refused(&mut self, refusal: Refusal) -> io::Result<()> {
        self.said(&refusal.saying())
    }

    /// Something that nobody at this laptop did: only the count is said.
    fn beside(&mut self, act: Act) -> io::Result<Onward> {
        let done = self.session.done();
        let effects = self.session.act(act).unwrap_or_default();
        self.carry(effects)?;
        if self.session.done() != done {
            writeln!(self.out)?;
        }
        Ok(Onward::Yes)
    }

    /// A sentence that somebody said, and then whether it is kept or put aside.
    fn keep_sentence(&mut self, line: &str) -> io::Result<Onward> {
        let line = crate::scrub::kept(line);
        let line = line.as_str();
        let typed = self.sentence.take().unwrap_or_default();
        match (typed.is_empty(), line) {
            (_, "q") => return Ok(Onward::Stop),
            (true, "<" | "") => {}
            (false, "<") => self.say(&self.words.say("meeting-sentence-dropped"))?,
            (is_new, "h") => {
                let id = if is_new {
                    "meeting-sentence-help"
                } else {
                    "meeting-sentence-then"
                };
                self.say(&self.words.say(id))?;
                self.sentence = Some(typed);
            }
            (true, text) => self.sentence = Some(text.to_owned()),
            (false, "1") => return self.act(Act::Keep(typed)),
            (false, "2") => return self.act(Act::Park(typed)),
            (false, _) => {
                self.say(&self.words.say("meeting-sentence-then"))?;
                self.sentence = Some(typed);
            }
        }
        Ok(Onward::Yes)
    }

    /// Does what the meeting asks for, and what comes of that, until nothing is asked any more.
    fn carry(&mut self, effects: Vec<Effect>) -> io::Result<()> {
        let mut waiting = effects;
        while !waiting.is_empty() {
            let mut next = Vec::new();
            for effect in waiting {
                self.left |= effect == Effect::Leave;
                if effect == Effect::OpenClicker {
                    let made = self.carried.clicker(self.words);
                    self.draw(&made)?;
                    let more = self.session.act(Act::Report(made));
                    next.extend(more.unwrap_or_default());
                    continue;
                }
                let (reports, sentences) = self.hands.carry(effect, &self.session);
                for sentence in sentences {
                    self.say(&sentence)?;
                }
                for report in reports {
                    // What comes of an effect is refused by nobody.
                    let more = self.session.act(Act::Report(report));
                    next.extend(more.unwrap_or_default());
                }
            }
            waiting = next;
        }
        Ok(())
    }

    /// The code for her phone, dark on light whatever the terminal's own colours are: cameras want it so.
    fn draw(&mut self, made: &Report) -> io::Result<()> {
        let Report::Phones(Ok(entrance)) = made else {
            return Ok(());
        };
        if !self.draws {
            return self.say(&self.words.say("notes-clicker-no-code"));
        }
        self.say(&self.words.say("notes-clicker-scan"))?;
        for line in &entrance.code {
            writeln!(self.out, "\x1b[38;5;16;48;5;231m{line}\x1b[0m")?;
        }
        Ok(())
    }

    fn stop(mut self) -> io::Result<Ended> {
        if matches!(
            self.session.kept(),
            Kept::NotSaved(_) | Kept::NotSealed(_) | Kept::Writing
        ) {
            let again = self.session.act(Act::SaveAgain).unwrap_or_default();
            self.carry(again)?;
        }
        let clock = self.session.act(Act::Leave).unwrap_or_default();
        self.carry(clock)?;
        self.tell_waiting();
        self.carried.close();
        let path = self.hands.path();
        let (sentences, finished) = self.hands.finish();
        for sentence in sentences {
            self.say(&sentence)?;
        }
        if let Err(sentence) = finished {
            self.say(&sentence)?;
            return Ok(Ended::Unsaved);
        }
        if self.session.revision() == 0 && path.is_none() {
            return Ok(Ended::Nothing);
        }
        let network = || self.session.network().to_owned();
        Ok(if self.left {
            Ended::Closed(path)
        } else if self.session.step() == Step::End {
            Ended::Over(network())
        } else {
            Ended::Stopped(network())
        })
    }
}

#[cfg(test)]
mod tests;
