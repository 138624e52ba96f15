//! The linear skin, for screen readers, slow links and scripts: a question a block, an answer a line. It drives the
//! same walk as the screens and only translates.

mod block;
mod line;
pub mod meeting;
pub mod networks;
mod offers;

use std::io::{self, BufRead, Write};
use std::ops::ControlFlow;

use crate::i18n::Words;
use crate::scrub::scrub;
use crate::walk::tried::Chosen;
use crate::walk::{Act, Action, Event, Step, Walk};
use block::{Reading, block, goes_to_picture};
use line::Entry;
use networks::Networks;
pub use offers::Card;
use offers::{Means, Offers};

/// Where answers go. A new block appears only after they are kept, or after a sentence that they are not.
pub trait Keep {
    /// Puts what the walk has gathered on the disk.
    ///
    /// # Errors
    /// The sentence for the user: what happened, what it means for the data, what to do.
    fn keep(&mut self, walk: &Walk<'_>) -> Result<(), String>;

    /// An unfinished walk of the network that was just named, to go on with.
    ///
    /// # Errors
    /// The sentence for the user, when there is one that cannot be gone on with.
    fn unfinished(&mut self, network: &str) -> Result<Option<Walk<'static>>, String>;

    /// What was finished of this network today, where somebody is there to choose between that and a new scan.
    fn finished_today(&mut self, _network: &str) -> Option<FinishedToday> {
        None
    }

    /// What there was of this network before this walk.
    fn before(&mut self, network: &str) -> Before;

    /// Puts what came of what was agreed last time with the measurement in which it was agreed.
    ///
    /// # Errors
    /// The sentence for the user.
    fn last_time(&mut self, agreed: &[Action]) -> Result<(), String>;

    /// The networks that are known, to pick one from.
    fn networks(&mut self) -> Networks {
        Networks::default()
    }

    /// The work forms that can be chosen for the next meeting.
    fn cards(&mut self, _walk: &Walk<'_>) -> Vec<Card> {
        Vec::new()
    }

    /// Chooses this one, or no more when it was chosen.
    ///
    /// # Errors
    /// The sentence for the user.
    fn choose(&mut self, _card: &Card) -> Result<(), String> {
        Ok(())
    }

    /// The result as text, once the picture has been reached.
    fn result(&mut self, walk: &Walk<'_>) -> String;

    /// The patterns that it leaves for who asks for them.
    fn others(&mut self, _walk: &Walk<'_>) -> Others {
        Others::default()
    }
}

/// The patterns that could play a part as well.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Others {
    /// How many there are.
    pub count: usize,
    /// What there is to read of them.
    pub text: String,
}

/// What was finished of a network today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FinishedToday {
    /// It was a meeting of the group.
    pub meeting: bool,
    /// What there is to read of it.
    pub text: String,
}

/// What there was of a network before.
#[derive(Clone, Debug, Default)]
pub struct Before {
    /// It is so long since the last measurement that every characteristic is compared with a year ago.
    pub year_ago: bool,
    /// What was agreed at the last one.
    pub agreed: Vec<Action>,
    /// What was chosen, of which nothing was said since.
    pub chosen: Vec<Chosen>,
}

/// How a dialogue ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// Everything was asked.
    Finished,
    /// The person stopped on the way; what was answered is kept.
    Stopped,
    /// The person stopped before anything was answered.
    Nothing,
    /// What was finished today was looked at, and nothing new was begun.
    Looked,
    /// It is too early, and she begins with the needs overview.
    Needs,
    /// The person stopped and the last answers could not be kept.
    Unsaved,
}

/// Lines that a person types; `None` at the end of input.
pub trait Lines {
    /// The next line, without its end.
    ///
    /// # Errors
    /// When the input cannot be read.
    fn next(&mut self) -> io::Result<Option<String>>;
}

/// Lines of a reader. Bytes that are no text become replacement characters, so that no input stops the dialogue.
#[derive(Debug)]
pub struct Reader<R>(pub R);

impl<R: BufRead> Lines for Reader<R> {
    fn next(&mut self) -> io::Result<Option<String>> {
        let mut bytes = Vec::new();
        if self.0.read_until(b'\n', &mut bytes)? == 0 {
            return Ok(None);
        }
        Ok(Some(
            String::from_utf8_lossy(&bytes)
                .trim_end_matches(['\r', '\n'])
                .to_owned(),
        ))
    }
}

/// Says something in which words from outside may stand.
fn tell(out: &mut impl Write, text: &str) -> io::Result<()> {
    out.write_all(scrub(text).as_bytes())
}

/// Leads a person through the walk, line by line.
///
/// # Errors
/// When a line cannot be read or written.
pub fn run(
    walk: &mut Walk<'static>,
    words: &Words,
    keep: &mut impl Keep,
    input: &mut impl Lines,
    out: &mut impl Write,
) -> io::Result<End> {
    let language = walk.bank().language(words.reader()).to_owned();
    let mut changed = false;
    let mut unsaved = false;
    look_back(walk, keep);
    let mut reading = Reading::default();
    let mut offers = Offers::new(walk, keep);
    writeln!(out, "{}", words.say("plain-begin"))?;
    if let Some(end) = asks_of_today(walk, words, keep, input, out)? {
        return Ok(end);
    }
    loop {
        let named = walk.step() == Step::Network;
        // What was asked about the name stands there alone.
        let asked = (!offers.asks()).then(|| block(walk, words, &language, &mut reading));
        let rows = offers.rows(walk, keep, words);
        tell(
            out,
            &offered(asked.unwrap_or_else(|| "\n> ".to_owned()), rows),
        )?;
        out.flush()?;
        let Some(line) = input.next()? else {
            writeln!(out)?;
            return stop(walk, keep, out, changed, unsaved);
        };
        if offers.takes_back(&line) {
            continue;
        }
        let act = match line::entry(&line, walk) {
            Ok(Entry::Help) => {
                writeln!(out, "{}", words.say("plain-help"))?;
                if goes_to_picture(walk) {
                    writeln!(out, "{}", words.say("plain-help-picture"))?;
                }
                reading.again();
                continue;
            }
            Ok(Entry::Quit) => return stop(walk, keep, out, changed, unsaved),
            Ok(Entry::Act(Act::Text(typed))) => match offers.means(named, typed) {
                Means::Text(text) => Act::Text(text),
                Means::Card(card) => {
                    tell(out, &format!("{}\n", choose(keep, &card, words)))?;
                    changed = true;
                    continue;
                }
                Means::Others(text) => {
                    tell(out, &format!("\n{text}\n"))?;
                    continue;
                }
                Means::Asks => continue,
                Means::Nothing => {
                    writeln!(out, "{}", words.say("refusal-no-such-choice"))?;
                    continue;
                }
            },
            Ok(Entry::Act(act)) => act,
            Err(refusal) => {
                writeln!(out, "{}", words.refusal(refusal))?;
                reading.again();
                continue;
            }
        };
        let step = walk.step();
        let clears = act == Act::Skip && walk.has_answer(walk.step()) && !named;
        let event = match walk.act(act) {
            Ok(event) => event,
            Err(refusal) => {
                writeln!(out, "{}", words.refusal(refusal))?;
                continue;
            }
        };
        changed = true;
        if clears {
            writeln!(out, "{}", words.say("plain-cleared"))?;
        }
        if named {
            match came_of_name(walk, words, keep, input, out)? {
                ControlFlow::Break(end) => return Ok(end),
                ControlFlow::Continue(goes_on) if goes_on => continue,
                ControlFlow::Continue(_) => {}
            }
        }
        if let Some(said) = said_of(step, &line, walk, words, keep) {
            tell(out, &format!("{said}\n"))?;
        }
        unsaved = !put_away(walk, words, keep, out)?;
        match event {
            Event::Moved => {}
            Event::Picture => tell(out, &format!("\n{}\n", keep.result(walk)))?,
            Event::Stopped => return stop(walk, keep, out, changed, unsaved),
            Event::Needs | Event::Ended if unsaved => {
                return stop(walk, keep, out, changed, unsaved);
            }
            Event::Needs => return Ok(End::Needs),
            Event::Ended => return Ok(End::Finished),
        }
    }
}

/// What there is of the network that was just named. It ends where no scan begins; else whether an unfinished one is gone on
/// with.
fn came_of_name(
    walk: &mut Walk<'static>,
    words: &Words,
    keep: &mut impl Keep,
    input: &mut impl Lines,
    out: &mut impl Write,
) -> io::Result<ControlFlow<End, bool>> {
    match keep.unfinished(&walk.answers().network) {
        Ok(None) => {
            if let Some(end) = asks_of_today(walk, words, keep, input, out)? {
                return Ok(ControlFlow::Break(end));
            }
            look_back(walk, keep);
            Ok(ControlFlow::Continue(false))
        }
        Ok(Some(unfinished)) => {
            *walk = unfinished;
            look_back(walk, keep);
            writeln!(out, "{}", words.say("plain-going-on"))?;
            Ok(ControlFlow::Continue(true))
        }
        Err(sentence) => {
            tell(out, &format!("{sentence}\n"))?;
            Ok(ControlFlow::Break(End::Nothing))
        }
    }
}

/// Something of this network was finished today: that, or a new scan? What it comes to, where no scan begins.
fn asks_of_today(
    walk: &Walk<'_>,
    words: &Words,
    keep: &mut impl Keep,
    input: &mut impl Lines,
    out: &mut impl Write,
) -> io::Result<Option<End>> {
    let network = walk.answers().network.clone();
    let found = Some(network.as_str()).filter(|network| !network.is_empty());
    let Some(found) = found.and_then(|network| keep.finished_today(network)) else {
        return Ok(None);
    };
    let what = if found.meeting { "meeting" } else { "scan" };
    let with = [("network", network.into()), ("what", what.into())];
    let choices = (1..).zip(["today-look", "today-new"]);
    let choices = choices.map(|(number, id)| format!("  {number}  {}", words.say(id)));
    let rows = std::iter::once(words.fill("today-text", &with)).chain(choices);
    let block = rows.collect::<Vec<_>>().join("\n");
    loop {
        tell(out, &format!("\n{block}\n> "))?;
        out.flush()?;
        let Some(line) = input.next()? else {
            writeln!(out)?;
            return Ok(Some(End::Nothing));
        };
        match line.trim() {
            "1" => {
                tell(out, &format!("\n{}\n", found.text))?;
                return Ok(Some(End::Looked));
            }
            "2" => return Ok(None),
            "q" => return Ok(Some(End::Nothing)),
            _ => writeln!(out, "{}", words.say("refusal-no-such-choice"))?,
        }
    }
}

/// What there is to say of an answer: why it is not kept what came of last time, or as which day it was read.
fn said_of(
    step: Step,
    typed: &str,
    walk: &Walk<'_>,
    words: &Words,
    keep: &mut impl Keep,
) -> Option<String> {
    match step {
        Step::LastTime(_) => keep.last_time(walk.last_time()).err(),
        _ => walk.day_at(step).map(|day| words.day_read(day, typed)),
    }
}

/// Puts it on the disk before anything else is asked; false where it is not there, which is said.
fn put_away(
    walk: &Walk<'_>,
    words: &Words,
    keep: &mut impl Keep,
    out: &mut impl Write,
) -> io::Result<bool> {
    let Err(sentence) = keep.keep(walk) else {
        return Ok(true);
    };
    let not_kept = words.say("plain-not-kept");
    tell(out, &format!("{sentence}\n{not_kept}\n"))?;
    Ok(false)
}

/// What can be picked, over the line that waits.
fn offered(asked: String, rows: Vec<String>) -> String {
    if rows.is_empty() {
        return asked;
    }
    let above = asked.trim_end_matches("> ").trim_end_matches('\n');
    let rows = std::iter::once(above.to_owned()).chain(rows);
    rows.chain(["> ".to_owned()]).collect::<Vec<_>>().join("\n")
}

/// Takes a work form along, or no more; gives what there is to say of it.
fn choose(keep: &mut impl Keep, card: &Card, words: &Words) -> String {
    match keep.choose(card) {
        Err(sentence) => sentence,
        Ok(()) if card.chosen => words.fill("card-let-go", &[("what", card.title.clone().into())]),
        Ok(()) => words.fill("card-and-now", &[("what", card.title.clone().into())]),
    }
}

/// Asks how it is compared with a year ago only where the last measurement is long ago, and first what came of what was
/// agreed last time.
fn look_back(walk: &mut Walk<'_>, keep: &mut impl Keep) {
    let network = walk.answers().network.clone();
    if network.is_empty() {
        return;
    }
    let before = keep.before(&network);
    walk.set_year_ago(before.year_ago);
    walk.set_last_time(&before.agreed, before.chosen);
}

/// Tries once more to keep what could not be kept.
fn stop(
    walk: &Walk<'_>,
    keep: &mut impl Keep,
    out: &mut impl Write,
    changed: bool,
    unsaved: bool,
) -> io::Result<End> {
    if unsaved && let Err(sentence) = keep.keep(walk) {
        tell(out, &format!("{sentence}\n"))?;
        return Ok(End::Unsaved);
    }
    Ok(if changed { End::Stopped } else { End::Nothing })
}

#[cfg(test)]
mod tests;
