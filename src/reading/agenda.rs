//! The next meeting as a plan of minutes: coming in, the agreements, work forms or the meeting of a route, closing. It
//! says when it does not fit and when head, heart or hands is missing.

mod around;
mod fitting;

use jiff::civil::Date;

use super::outcome::{Outcome, Suggestion};
use crate::bank::{Intervention, Part, Text};
use crate::measurement::{Kind, OwnWork};
use crate::walk::{Action, ActionState};
use around::{AROUND, LEAST, STRETCH, fitted, join_short, made_room, of_them, sum};
use fitting::{chosen, needed, needed_beside, own, shortest};

/// What a stretch of the meeting is for.
#[derive(Clone, Debug, PartialEq)]
pub enum Slot {
    /// Everybody says something.
    CheckIn,
    /// The beginning of a work form that goes around the whole meeting.
    Begin(Box<Intervention>),
    /// What became of what was agreed.
    Actions,
    /// A talk about one question.
    Question(Text),
    /// A work form.
    Work(Box<Intervention>),
    /// Something of the group itself, that is no card.
    Own(String),
    /// Room that is left.
    Spare,
    /// What was agreed, and when we come back to it.
    Close,
    /// The end of that work form.
    End(Box<Intervention>),
}

/// A stretch of the meeting.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// From the start of the meeting.
    pub from: u32,
    /// How long.
    pub minutes: u32,
    /// What for.
    pub slot: Slot,
}

/// What to mind.
#[derive(Clone, Debug, PartialEq)]
pub enum Warning {
    /// The work form that was chosen takes longer than there is.
    TooShort {
        /// The work form.
        title: Text,
        /// How many minutes the whole meeting would take with it.
        needs: u32,
    },
    /// A meeting this short has no room for work.
    NoRoom,
    /// A part of *pendelen* that nothing in this meeting belongs to.
    Missing {
        /// The part.
        part: Part,
        /// What the patterns lead to, belongs to it, and still fits: its name and its minutes.
        fits: Option<(Text, u32)>,
    },
}

/// The meeting of a route.
#[derive(Clone, Debug, PartialEq)]
pub struct OnRoute {
    /// The route's name.
    pub title: Text,
    /// What this meeting is about.
    pub meeting_title: Text,
    /// What to do at it.
    pub text: Option<Text>,
    /// Which one it is, from 1.
    pub meeting: usize,
    /// Of how many.
    pub meetings: usize,
}

/// Something that was agreed and is still to do. Who does it is not in it: an agenda is handed out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreed {
    /// What.
    pub what: String,
    /// When.
    pub when: String,
    /// Its part of the minutes for what was agreed; none where that is too short to be a stretch.
    pub minutes: Option<u32>,
}

/// A plan for the next meeting.
#[derive(Clone, Debug, PartialEq)]
pub struct Agenda {
    /// The network's name.
    pub network: String,
    /// The day of the measurement at which it was agreed.
    pub date: Date,
    /// How many minutes there are.
    pub minutes: u32,
    /// In order; together as long as the meeting.
    pub rows: Vec<Row>,
    /// What to mind.
    pub warnings: Vec<Warning>,
    /// What is still to do of what was agreed.
    pub agreed: Vec<Agreed>,
    /// The day, when it was agreed.
    pub back: Option<Date>,
    /// The meeting of a route, when one is on it.
    pub route: Option<OnRoute>,
    /// Nothing was chosen: what stands in it is a proposal.
    pub proposal: bool,
}

/// The shortest talk worth having.
const TALK: u32 = 15;

/// The longest one about a single question: after it everything was said twice.
const LONG_TALK: u32 = 25;

/// How long a meeting of a network mostly is, in minutes: what an agenda has where nobody says otherwise.
pub const USUAL: u32 = 75;

/// How short and how long it can be.
pub const MINUTES: std::ops::RangeInclusive<u32> = 15..=480;

/// A plan for the next meeting of so many minutes. Work forms come in the order in which they were suggested, but one
/// that brings a missing part goes before one that does not.
pub fn agenda(outcome: &Outcome, minutes: u32) -> Agenda {
    let acted = !actions_of_group(outcome).is_empty();
    let usual = of_them(AROUND, acted);
    let least = of_them(LEAST, acted);
    // For all of it where that helps, else for the first.
    let usual = made_room(usual, least, minutes, on_route_together(outcome));
    let usual = made_room(usual, least, minutes, chosen_first(outcome));
    let (around, least) = (sum(usual), sum(least));
    let (begin, actions, close) = fitted(usual, minutes);
    let room = minutes.saturating_sub(around);
    let route = routes(outcome)
        .filter(|one| {
            goes_before(outcome, one) || suggested(outcome).next().is_none() && !has_chosen(outcome)
        })
        .find_map(on_route);
    let mut warnings = Vec::new();
    let own = own(outcome, room, least, &mut warnings);
    let taken = own.map_or(0, |own| own.minutes);
    let room = room - taken;
    // For what was chosen all else gives way, and not for what is only offered.
    let beside = taken + if has_chosen(outcome) { least } else { around };
    let chosen = chosen(outcome, room, beside, &mut warnings);
    let spare = room - chosen.iter().map(|(_, minutes)| minutes).sum::<u32>();
    let slots = match chosen.as_slice() {
        [(card, _)] if card.whole_meeting && own.is_none() => whole_meeting(card, minutes),
        _ => stretches(
            outcome,
            (begin, actions, close),
            own,
            chosen.clone(),
            spare,
            route.is_some(),
        ),
    };
    if minutes < around + TALK {
        warnings.push(Warning::NoRoom);
    }
    // A route has all parts, over its meetings.
    if route.is_none() {
        let spare = slots.iter().find(|(_, slot)| *slot == Slot::Spare);
        let spare = spare.map_or(0, |(minutes, _)| *minutes);
        warnings.extend(missing(outcome, &chosen, spare));
    }
    let mut from = 0;
    let rows = slots.into_iter().map(|(minutes, slot)| {
        let row = Row {
            from,
            minutes,
            slot,
        };
        from += minutes;
        row
    });
    let rows: Vec<Row> = rows.collect();
    let works = |row: &Row| matches!(row.slot, Slot::Work(_) | Slot::Begin(_));
    Agenda {
        network: outcome.network.clone(),
        date: outcome.date,
        minutes,
        proposal: !has_chosen(outcome) && rows.iter().any(works),
        rows,
        warnings,
        agreed: agreed(actions_of_group(outcome), actions),
        back: outcome.closing.back,
        route,
    }
}

/// The stretches of a meeting, in order: coming in, looking back, what there is to do, and closing.
fn stretches(
    outcome: &Outcome,
    (begin, actions, close): (u32, u32, u32),
    own: Option<&OwnWork>,
    mut chosen: Vec<(Intervention, u32)>,
    mut spare: u32,
    on_route: bool,
) -> Vec<(u32, Slot)> {
    let whole = chosen.iter().position(|(card, _)| card.around().is_some());
    let whole = whole.map(|place| chosen.remove(place).0);
    for (card, minutes) in &mut chosen {
        // Not as long as it may be: its steps say what the minutes are for, and the rest is the group's.
        let more = card.minutes_of_steps().saturating_sub(*minutes).min(spare);
        *minutes += more;
        spare -= more;
    }
    let whole = whole.and_then(|card| Some((card.around()?, Box::new(card))));
    let mut slots = vec![match &whole {
        Some(((first, _), card)) => (*first, Slot::Begin(card.clone())),
        None => (begin, Slot::CheckIn),
    }];
    if actions > 0 {
        slots.push((actions, Slot::Actions));
    }
    let question = outcome.question_for_next_time.as_ref();
    // Where a card was chosen of the pattern that asks, the card asks it; one that is shorter than a talk only begins it.
    let asked = chosen.iter().any(|(card, minutes)| {
        let is_chosen = outcome.chosen.iter().any(|one| one.id == card.id);
        is_chosen && *minutes >= LONG_TALK && outcome.cards_of_question.contains(&card.id)
    });
    let question = question.filter(|_| spare >= TALK && !asked);
    let question = question.map(|question| {
        let talk = spare.min(LONG_TALK);
        spare -= talk;
        (talk, Slot::Question(question.clone()))
    });
    // The meeting of a route begins with what the route came for.
    let (before, after) = if on_route {
        (None, question)
    } else {
        (question, None)
    };
    slots.extend(before);
    slots.extend(own.map(|own| (own.minutes, Slot::Own(own.what.clone()))));
    slots.extend(
        chosen
            .into_iter()
            .map(|(card, minutes)| (minutes, Slot::Work(Box::new(card)))),
    );
    slots.extend(after);
    if spare > 0 {
        slots.push((spare, Slot::Spare));
    }
    slots.push((close, Slot::Close));
    slots.extend(whole.map(|((_, last), card)| (last, Slot::End(card))));
    join_short(&mut slots);
    slots
}

/// A card that is a meeting from coming in to closing.
fn whole_meeting(card: &Intervention, minutes: u32) -> Vec<(u32, Slot)> {
    let most = card.minutes.map_or(minutes, |(_, most)| most);
    let spare = minutes.saturating_sub(most);
    let mut slots = vec![(minutes - spare, Slot::Work(Box::new(card.clone())))];
    if spare > 0 {
        slots.push((spare, Slot::Spare));
    }
    slots
}

impl Slot {
    /// Whether what was agreed is looked at in it.
    pub fn looks_back(&self) -> bool {
        match self {
            Self::Actions => true,
            Self::Work(card) => card.whole_meeting,
            _ => false,
        }
    }
}

impl Agenda {
    /// Whether something is done in it besides coming in, talking and closing.
    pub fn has_work(&self) -> bool {
        let is_work = |slot: &Slot| matches!(slot, Slot::Work(_) | Slot::Begin(_) | Slot::Own(_));
        self.route.is_some() || self.rows.iter().any(|row| is_work(&row.slot))
    }

    /// What to mind: that what was chosen does not fit is said before the plan, the rest behind it.
    pub fn minded(&self) -> (Vec<Warning>, Vec<Warning>) {
        let all = self.warnings.iter().cloned();
        all.partition(|one| matches!(one, Warning::TooShort { .. }))
    }

    /// The plan as the room gets it. What is not in it is for who makes it: nothing that the room has agreed.
    #[must_use]
    pub fn for_the_room(mut self) -> Self {
        self.warnings
            .retain(|one| !matches!(one, Warning::Missing { .. }));
        self
    }
}

/// The parts that nothing in this meeting belongs to, each with what still fits in the time that is left.
fn missing(outcome: &Outcome, chosen: &[(Intervention, u32)], spare: u32) -> Vec<Warning> {
    let parts: Vec<Part> = chosen.iter().filter_map(|(card, _)| card.part).collect();
    // What was agreed and is no card may be for any part.
    let may_be_any = outcome.closing.own.is_some() || has_agreed(outcome) && parts.is_empty();
    // A bank whose cards have no parts does not go to and fro between them.
    let has_parts = !outcome.parts.is_empty();
    if !has_parts || may_be_any || chosen.iter().any(|(card, _)| is_a_choice(outcome, card)) {
        return Vec::new();
    }
    let fitting = |part: Part| {
        let fits = |card: &&Intervention| {
            card.part == Some(part) && card.around().is_none() && shortest(card) <= spare
        };
        let card = suggested(outcome).chain(&outcome.further).find(fits);
        card.map(|card| (card.title.clone(), shortest(card)))
    };
    let all = Part::NAMES.into_iter().map(|(_, part)| part);
    // Coming in belongs to the heart: everybody says how she is here.
    all.filter(|part| *part != Part::Hart && !parts.contains(part))
        .map(|part| Warning::Missing {
            part,
            fits: fitting(part),
        })
        .collect()
}

/// Whether a card belongs to no part where the others do: it is about the network itself, whether it goes on.
fn is_a_choice(outcome: &Outcome, card: &Intervention) -> bool {
    card.part.is_none() && !outcome.parts.is_empty()
}

/// How many minutes what the group chose needs; the first of it, where that is more.
fn chosen_first(outcome: &Outcome) -> Option<u32> {
    let own = outcome.closing.own.as_ref().map(|own| own.minutes);
    let card = on_chosen_route(outcome).first().or(outcome.chosen.first());
    own.or(card.map(needed))
}

/// The cards of the next meeting of the route that was chosen.
fn on_chosen_route(outcome: &Outcome) -> &[Intervention] {
    let route = routes(outcome).find(|one| goes_before(outcome, one));
    match route {
        Some(Suggestion::Route { cards, .. }) => cards,
        _ => &[],
    }
}

/// How many minutes those need together, where there are several.
fn on_route_together(outcome: &Outcome) -> Option<u32> {
    let cards = on_chosen_route(outcome);
    let together = outcome.closing.own.is_none() && cards.len() > 1;
    together.then(|| cards.iter().map(needed_beside).sum())
}

/// Whether what the next meeting does was chosen. Then only that has its time: a card that nobody chose is no part of it.
fn has_chosen(outcome: &Outcome) -> bool {
    let closing = &outcome.closing;
    !outcome.chosen.is_empty() || closing.own.is_some() || closing.route.is_some()
}

/// Whether that was chosen, or something is agreed that is still to do. What people do before the meeting says nothing of
/// what the meeting itself does, but it may have been meant for it.
fn has_agreed(outcome: &Outcome) -> bool {
    let mut actions = actions_of_group(outcome).iter();
    has_chosen(outcome)
        || actions.any(|action| action.state == ActionState::Open && !action.what.is_empty())
}

/// What the group agreed. What one person agreed with herself is hers, and no business of the meeting.
fn actions_of_group(outcome: &Outcome) -> &[Action] {
    if outcome.kind == Kind::Solo {
        &[]
    } else {
        &outcome.actions
    }
}

/// What is still to do, each with its part of the minutes: together they are all of them, the first ones have the rest.
fn agreed(actions: &[Action], minutes: u32) -> Vec<Agreed> {
    let open = actions
        .iter()
        .filter(|action| action.state == ActionState::Open && !action.what.is_empty());
    let open: Vec<&Action> = open.collect();
    let count = u32::try_from(open.len()).unwrap_or(u32::MAX).max(1);
    let (each, rest) = (minutes / count, minutes % count);
    let parts = (0..).map(|place| each + u32::from(place < rest));
    open.into_iter()
        .zip(parts)
        .map(|(action, part)| Agreed {
            what: action.what.clone(),
            when: action.when.clone(),
            minutes: (each >= STRETCH).then_some(part),
        })
        .collect()
}

/// Whether it is a route that the group chose, or that it is on its way with: then its cards go before all others. One
/// that is only offered comes after what the told patterns lead to.
fn goes_before(outcome: &Outcome, suggestion: &Suggestion) -> bool {
    let Suggestion::Route { meeting, .. } = suggestion else {
        return false;
    };
    outcome.closing.route.is_some() || *meeting > 1 && !has_agreed(outcome)
}

/// The routes that are suggested; to a group that has only begun, the one to begin with.
fn routes(outcome: &Outcome) -> impl Iterator<Item = &Suggestion> {
    outcome
        .offered()
        .filter(|one| matches!(one, Suggestion::Route { .. }))
}

/// The work forms that are suggested on their own.
fn suggested(outcome: &Outcome) -> impl Iterator<Item = &Intervention> {
    outcome
        .suggestions
        .iter()
        .filter_map(|suggestion| match suggestion {
            Suggestion::Work { card, .. } => Some(&**card),
            Suggestion::Route { .. } => None,
        })
}

fn on_route(suggestion: &Suggestion) -> Option<OnRoute> {
    match suggestion {
        Suggestion::Route {
            title,
            meeting,
            meetings,
            meeting_title,
            text,
            ..
        } => Some(OnRoute {
            title: title.clone(),
            meeting_title: meeting_title.clone(),
            text: text.clone(),
            meeting: *meeting,
            meetings: *meetings,
        }),
        Suggestion::Work { .. } => None,
    }
}

#[cfg(test)]
mod tests;
