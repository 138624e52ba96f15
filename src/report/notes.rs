//! The facilitator's notes in words, as they go to a screen of her own: the one value that the terminal and the page
//! show. What it may hold is decided by [`NotesView`]; here it only becomes sentences.

use serde::{Deserialize, Serialize};

use super::meeting::{Looked, MeetingRow, both_votes_in_words, of_part, picture_text};
use crate::i18n::Words;
use crate::session::notes::{Typed, Wish};
use crate::session::{Kept, NotesView, Part, Saying, Session};

/// How wide the small copy of the room's screen is.
const COLUMNS: usize = 60;

/// The notes in words.
#[allow(
    clippy::struct_excessive_bools,
    reason = "each answers a question of its own"
)]
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shown {
    /// What tells this from what was asked before.
    pub at: String,
    /// The tag of the language.
    pub language: String,
    /// The network.
    pub network: String,
    /// The plan against the clock.
    pub clock: String,
    /// It is later than the plan says.
    pub late: bool,
    /// The large line that the room reads.
    pub heading: String,
    /// What stands under it for the room.
    pub room: Vec<String>,
    /// Nothing is shown to the room.
    pub covered: bool,
    /// Somebody has the laptop to herself.
    pub private: bool,
    /// What to say, watch for and leave.
    pub script: Vec<String>,
    /// What comes after this.
    pub next: String,
    /// How many sheets there are.
    pub sheets: String,
    /// Titles of the stories that are still closed.
    pub stories: Vec<String>,
    /// What helps when it gets tense.
    pub tense: String,
    /// The timer, with whether it runs.
    pub timer: Option<(String, bool)>,
    /// The numbers that can be chosen, with their words.
    pub choices: Vec<(i64, String)>,
    /// Something is asked before something is thrown away.
    pub question: bool,
    /// What can be typed.
    pub typed: Field,
    /// Where a sheet is typed: each characteristic, with how many answers stand to it on the sheet.
    #[serde(default)]
    pub groups: Vec<(String, usize)>,
    /// An answer may have two digits, so that blanks stand between them.
    #[serde(default)]
    pub spaced: bool,
    /// The steps of the way, with whether it can be jumped to.
    pub steps: Vec<(String, bool)>,
    /// Where among them it stands.
    pub here: usize,
    /// A jump can be taken back.
    pub returns: bool,
    /// The id of the word for what is taken back.
    #[serde(default)]
    pub taken_back: String,
    /// Cards are counted where all see them: nothing of it is a sheet.
    #[serde(default)]
    pub cards: bool,
    /// What stands over the copy of what the room sees: which page of it, where there are several.
    #[serde(default)]
    pub room_title: String,
    /// Whether the wall has another page after this one.
    #[serde(default)]
    pub turns: bool,
    /// Which of the keys of a meeting mean something now.
    pub can: Vec<Wish>,
    /// How far the last change is on the disk.
    pub kept: String,
}

/// What can be typed at the notes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Field {
    /// Nothing.
    #[default]
    Nothing,
    /// A number.
    Number,
    /// A line of text.
    Text,
    /// A sheet or counted cards; a sheet has so many signs.
    Row(usize),
}

impl Shown {
    /// What was typed of a sheet, per characteristic, to be held beside it: the answers with the title they stand to.
    /// Nothing before something is typed, and nothing where there is but one characteristic.
    pub fn by_characteristic(&self, typed: &str) -> Vec<(String, &str)> {
        let signs: Vec<String> = if self.spaced && typed.contains(' ') {
            typed.split_whitespace().map(ToOwned::to_owned).collect()
        } else {
            let signs = typed.chars().filter(|sign| !sign.is_whitespace());
            signs.map(String::from).collect()
        };
        let mut signs = signs.into_iter().peekable();
        let mut rows = Vec::new();
        for (title, count) in self.groups.iter().filter(|_| self.groups.len() > 1) {
            if signs.peek().is_none() {
                break;
            }
            let answers: Vec<String> = signs.by_ref().take(*count).collect();
            rows.push((answers.join(" "), title.as_str()));
        }
        rows
    }
}

/// Which page of a step stands on the wall. In lines all of it is read out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wall {
    /// From 0.
    pub page: usize,
    /// Of how many.
    pub pages: usize,
    /// The part with which it begins.
    pub part: usize,
}

impl Wall {
    fn title(self, words: &Words) -> String {
        if self.pages < 2 {
            return words.say("notes-room");
        }
        let page = [
            ("page", (self.page + 1).into()),
            ("pages", self.pages.into()),
        ];
        words.fill("notes-room-page", &page)
    }
}

/// The notes of a meeting as they stand, with the page of it that the room sees.
pub fn shown(session: &Session, words: &Words, looked: Looked<'_>, wall: Wall) -> Shown {
    let view = session.notes();
    let say = |saying: &Saying| words.saying(saying, session.bank(), looked.outcome);
    let room = view
        .parts
        .iter()
        .skip(wall.part)
        .flat_map(|part| rows(part, session, words, looked));
    let signs = |count: u64| usize::try_from(count).unwrap_or_default();
    Shown {
        at: session.notes_at(),
        language: words.language().tag().to_owned(),
        network: session.network().to_owned(),
        clock: clock(&view, words),
        late: view.minutes > view.planned && view.planned > 0,
        heading: say(&view.heading),
        room: room.filter(|row| !row.is_empty()).collect(),
        covered: view.covered,
        private: view.private,
        script: view.script.iter().map(say).collect(),
        next: view.next.as_ref().map(say).unwrap_or_default(),
        sheets: view.done.map_or_else(String::new, |(done, people)| {
            let id = if view.cards {
                "notes-cards"
            } else {
                "notes-sheets"
            };
            let counted = [
                ("done", signs(done).into()),
                ("people", signs(people).into()),
            ];
            words.fill(id, &counted)
        }),
        stories: view.stories.iter().map(say).collect(),
        tense: view.tense.as_ref().map(say).unwrap_or_default(),
        timer: view.timer.map(|timer| {
            let left = format!("{}:{:02}", timer.left / 60, timer.left % 60);
            (left, timer.running)
        }),
        choices: view
            .choices
            .iter()
            .map(|(number, label)| (*number, say(label)))
            .collect(),
        question: view.question,
        typed: match view.typed {
            Typed::Nothing => Field::Nothing,
            Typed::Number => Field::Number,
            Typed::Text => Field::Text,
            Typed::Row(count) => Field::Row(count.unwrap_or_default()),
        },
        groups: view
            .groups
            .iter()
            .map(|(title, count)| (say(title), *count))
            .collect(),
        spaced: view.spaced,
        steps: told_apart(&view.steps, words, say),
        here: view.here,
        returns: view.returns,
        taken_back: view.taken_back.to_owned(),
        cards: view.cards,
        room_title: wall.title(words),
        turns: wall.page + 1 < wall.pages,
        can: view.can,
        kept: match view.kept {
            Kept::Nothing | Kept::Writing => String::new(),
            Kept::Saved => words.say("saved"),
            Kept::NotSaved(_) | Kept::NotSealed(_) => words.say("not-saved"),
        },
    }
}

/// The steps in words. What is called the same twice has a number from the second on.
fn told_apart(
    steps: &[(Saying, bool)],
    words: &Words,
    say: impl Fn(&Saying) -> String,
) -> Vec<(String, bool)> {
    let said: Vec<String> = steps.iter().map(|(step, _)| say(step)).collect();
    let label = |place: usize| {
        let step = said[place].as_str();
        match said[..place].iter().filter(|one| *one == step).count() {
            0 => step.to_owned(),
            before => words.fill(
                "notes-step-again",
                &[("step", step.into()), ("number", (before + 1).into())],
            ),
        }
    };
    let steps = steps.iter().enumerate();
    steps
        .map(|(place, (_, may))| (label(place), *may))
        .collect()
}

/// The plan against the clock.
fn clock(view: &NotesView, words: &Words) -> String {
    let mut text = words.fill("notes-clock", &[("left", view.minutes_left.into())]);
    let late = view.minutes.saturating_sub(view.planned);
    if late > 0 && view.planned > 0 {
        text.push_str(" · ");
        text.push_str(&words.fill("notes-late", &[("minutes", late.into())]));
        if let Some(story) = view.leave_out {
            text.push_str(": ");
            text.push_str(&words.fill("notes-leave-out", &[("number", story.into())]));
        }
    }
    text
}

/// What the room reads of a part, in rows.
fn rows(part: &Part, session: &Session, words: &Words, looked: Looked<'_>) -> Vec<String> {
    let say = |saying: &Saying| words.saying(saying, session.bank(), looked.outcome);
    let language = session.bank().language(words.language().tag());
    match part {
        Part::Text(saying) | Part::Strong(saying) | Part::Heading(saying) | Part::Quiet(saying) => {
            vec![say(saying)]
        }
        Part::Item(saying) => vec![format!("· {}", say(saying))],
        // The choices stand by themselves; what is typed is typed here.
        Part::Choices | Part::Field => Vec::new(),
        // The code is on the other screen, for her phone alone.
        Part::Code(_) if session.is_for_clicker() => Vec::new(),
        Part::Code(entrance) => {
            let place = [
                ("address", entrance.doorway.address.as_str().into()),
                ("digits", entrance.spoken.as_str().into()),
            ];
            vec![words.fill("notes-code", &place)]
        }
        Part::Picture => looked.outcome.map_or_else(Vec::new, |outcome| {
            let text = picture_text(outcome, session, words, language);
            text.split("\n\n")
                .map(|one| one.replace('\n', " · "))
                .collect()
        }),
        // Drawn beside each other they would not fit in a column of notes.
        Part::BothVotes(place) => {
            let second = (*place, session.second_vote_on(*place));
            both_votes_in_words(looked.outcome, &session.bank().instrument, second, words)
        }
        figures => {
            let (rows, _) = of_part(figures, session, looked, words, (language, COLUMNS));
            rows.into_iter()
                .map(|row| match row {
                    MeetingRow::Text(text)
                    | MeetingRow::Strong(text)
                    | MeetingRow::Heading(text)
                    | MeetingRow::Table(text) => text,
                    MeetingRow::Item(text) => format!("· {text}"),
                    MeetingRow::Under(text) => format!("  {text}"),
                })
                .collect()
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::bank::shipped;
    use crate::i18n::Language;
    use crate::session::{Act, Asked, Beginning, Step};

    #[test]
    fn both_votes_stand_in_a_narrow_column_of_notes_a_line_to_each_point() {
        let instrument = &shipped().unwrap().instrument;
        let words = Words::new(Language::Dutch);
        let lines = both_votes_in_words(None, instrument, (0, &[0, 0, 3, 2, 4]), &words);
        let (points, none) = lines.split_at(lines.len() - 1);
        assert!(
            points.iter().any(|line| line.contains(", nu 6")),
            "{lines:?}"
        );
        assert!(
            points.iter().all(|line| line.chars().count() < 28),
            "{lines:?}"
        );
        assert_eq!(none, [words.say("session-vote-no-first")]);
    }

    #[test]
    fn over_the_copy_stands_which_page_of_the_wall_it_is() {
        let words = Words::new(Language::Dutch);
        assert_eq!(Wall::default().title(&words), "De groep ziet");
        let second = Wall {
            page: 1,
            pages: 3,
            part: 2,
        };
        assert_eq!(second.title(&words), "De groep ziet (bladzijde 2 van 3)");
    }

    #[test]
    fn no_two_steps_of_the_way_are_called_the_same() {
        let beginning = Beginning {
            bank: shipped().unwrap(),
            network: None,
            today: date(2026, 11, 24),
            short: false,
            fresh: false,
            seed: 7,
        };
        let (mut session, _) = Session::begin(beginning);
        for act in [Act::Choose(1), Act::Text("Noord".into())] {
            session.act(act).unwrap();
        }
        let nothing = crate::session::Report::Network {
            earlier: Vec::new(),
            lowest: None,
            unfinished: None,
            elsewhere: None,
        };
        session.act(Act::Report(nothing)).unwrap();
        while session.step() != Step::Extras {
            let act = match session.asked() {
                Asked::Number => Act::Number(9),
                Asked::Choice(_) => Act::Choose(1),
                _ => Act::Next,
            };
            session.act(act).unwrap();
        }
        for extra in 1..=session.offered().len() as i64 {
            session.act(Act::Choose(extra)).unwrap();
        }
        session.act(Act::Short).unwrap();
        session.act(Act::Choose(2)).unwrap();
        for language in Language::ALL {
            let words = Words::new(language);
            let looked = Looked {
                outcome: None,
                before: None,
                next: None,
            };
            let steps = shown(&session, &words, looked, Wall::default()).steps;
            let mut labels: Vec<String> = steps.into_iter().map(|(label, _)| label).collect();
            assert!(labels.len() > 40, "{labels:?}");
            let count = labels.len();
            labels.sort();
            labels.dedup();
            assert_eq!(labels.len(), count, "{labels:?}");
        }
    }
}
