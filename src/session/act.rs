//! What a face can do in a meeting, and why something is not done.

use super::effect::Report;
use super::form::RowProblem;
use super::phones::HandedIn;
use super::saying::Saying;
use crate::walk::day::Unread;

/// Something that a face does, or that happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Act {
    /// The number that stands before a choice.
    Choose(i64),
    /// A number that was asked for.
    Number(i64),
    /// A line that was asked for; an empty one leaves what stands.
    Text(String),
    /// Sheets from elsewhere, one a line.
    Paste(String),
    /// *Don't know*, at the laptop.
    DontKnow,
    /// Leaves this open; an answer that stands is taken away.
    Skip,
    /// Leaves the rest of this part open; answers that stand stay.
    SkipPart,
    /// On.
    Next,
    /// To the step before.
    Back,
    /// Shows the picture.
    Reveal,
    /// Closes answering, or opens it again.
    Answering,
    /// Takes back: the last form, the last card, or a jump.
    Undo,
    /// A second vote.
    Vote,
    /// Short of time: to one action and a date.
    Short,
    /// To the step at this place of the way; what was left can be gone back to.
    Jump(usize),
    /// Someone came or left.
    People,
    /// Keeps a sentence that somebody said.
    Keep(String),
    /// Puts something aside that somebody brought up: for another time.
    Park(String),
    /// Covers the screen, or uncovers it.
    Cover,
    /// The notes, or no more.
    Notes,
    /// What helps when it gets tense, or no more.
    Tense,
    /// Starts the timer, or stops it.
    Timer,
    /// A minute more.
    More,
    /// A minute less.
    Less,
    /// Hides the timer, or shows it.
    HideTimer,
    /// A second went by.
    Second,
    /// Asks again for everything to be put on the disk.
    SaveAgain,
    /// The meeting is left: how long it has lasted is kept as well.
    Leave,
    /// What came of an effect.
    Report(Report),
    /// Phones handed in.
    HandIn(Vec<HandedIn>),
    /// A phone has opened the page.
    PhoneSeen,
}

/// Why something was not done. It changes nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// None of the choices has this number.
    NoSuchChoice,
    /// A number outside its limits.
    OutOfRange(i64, i64),
    /// Something has to be filled in here.
    Needed,
    /// Who has the laptop to herself has not answered yet.
    Unanswered,
    /// One of the choices has to be made first.
    Choose,
    /// A second choice belongs to the first.
    Second,
    /// What is asked is answered with a number, so that no key does it by accident.
    Question,
    /// The row cannot be right.
    Row(RowProblem),
    /// This row, from 1, of what was pasted cannot be right.
    Pasted(usize, RowProblem),
    /// So many sheets were pasted, and there is room for so many.
    PastedTooMany(u64, u64),
    /// A line of the needs overview without its parts.
    NeedsParts,
    /// So many counts of cards were typed where there are so many points.
    Counts(usize, usize),
    /// More hands than people.
    TooManyHands(u64),
    /// More people than a meeting is made for.
    TooMany(u64),
    /// All of these people have been typed in already.
    Everybody(u64),
    /// There is nothing to take back.
    NothingToUndo,
    /// What is finished lies among the others and cannot be found back.
    Unlinked,
    /// What was typed is most likely a sheet, and nothing of it may come to stand here.
    LooksLikeARow,
    /// Nobody has answered yet.
    Nobody,
    /// The hands for this card were not counted.
    NotCounted,
    /// The picture is shown with its own key.
    RevealWithItsKey,
    /// A vote in the open would hurt here.
    NotInTheOpen,
    /// What is no day that is still to come.
    Day(Unread),
    /// A number or a day, where words are asked.
    NoWords,
    /// The room sees this screen, and this is not for it.
    RoomSees,
    /// It means nothing here.
    NotHere,
}

impl Refusal {
    /// What to say.
    pub fn saying(self) -> Saying {
        match self {
            Self::NoSuchChoice => Saying::word("session-no-such-choice"),
            Self::OutOfRange(min, max) => Saying::word("session-out-of-range")
                .number("min", min)
                .number("max", max),
            Self::Needed => Saying::word("session-needed"),
            Self::Unanswered => Saying::word("session-answer-turn"),
            Self::Choose => Saying::word("session-choose-first"),
            Self::Second => Saying::word("session-choose-second"),
            Self::Question => Saying::word("session-answer-first"),
            Self::Row(problem @ (RowProblem::Length { .. } | RowProblem::Sign { .. })) => {
                Saying::word("session-row-again").words("why", problem.saying())
            }
            Self::Row(problem) => problem.saying(),
            Self::Pasted(line, problem) => Saying::word("session-pasted-line")
                .number("line", line as u64)
                .words("why", problem.saying()),
            Self::PastedTooMany(found, room) => Saying::word("session-pasted-too-many")
                .number("found", found)
                .number("room", room),
            Self::NeedsParts => Saying::word("session-needs-parts"),
            Self::Counts(found, expected) => Saying::word("session-counts-length")
                .number("found", found as u64)
                .number("expected", expected as u64),
            Self::TooManyHands(raised) => {
                Saying::word("session-too-many-hands").number("raised", raised)
            }
            Self::TooMany(most) => Saying::word("session-too-many").number("most", most),
            Self::Everybody(people) => Saying::word("session-everybody").number("people", people),
            Self::NothingToUndo => Saying::word("session-nothing-to-undo"),
            Self::LooksLikeARow => Saying::word("session-looks-like-a-row"),
            Self::Unlinked => Saying::word("session-unlinked"),
            Self::NotCounted => Saying::word("session-not-counted"),
            Self::Nobody => Saying::word("session-nobody-yet"),
            Self::RevealWithItsKey => Saying::word("session-reveal-with-r"),
            Self::NotInTheOpen => Saying::word("session-not-in-the-open"),
            Self::Day(why) => Saying::word(why.word()),
            Self::NoWords => Saying::word("refusal-no-words"),
            Self::RoomSees => Saying::word("session-notes-on-paper"),
            Self::NotHere => Saying::word("session-not-here"),
        }
    }
}
