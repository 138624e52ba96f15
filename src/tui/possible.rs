//! Which keys do something now. What the footer and the help offer is asked here, and so is what a key may do: a key that
//! is offered works, and one that works is offered.

use super::app::{App, Dialog, Overlay, Reply, Screen, Tab};
use super::keymap::{Action, Context};
use super::update;
use crate::walk::{Asked, Part, Step, Walk};

impl App {
    /// Whether an action makes sense now.
    pub fn possible(&self, action: Action) -> bool {
        match &self.overlay {
            None => self.possible_here(action),
            Some(Overlay::Help) => match action {
                Action::Help => true,
                _ => reading(action),
            },
            Some(Overlay::Dialog(dialog)) => asked(dialog, action),
            Some(Overlay::Choose(_)) => matches!(
                action,
                Action::Number
                    | Action::Confirm
                    | Action::Back
                    | Action::Quit
                    | Action::Up
                    | Action::Down
            ),
            Some(Overlay::Sentence(_)) => matches!(
                action,
                Action::Confirm
                    | Action::Next
                    | Action::Back
                    | Action::Quit
                    | Action::PageUp
                    | Action::PageDown
            ),
            Some(Overlay::ReturnDay(_) | Overlay::Typing(..)) => matches!(
                action,
                Action::Confirm | Action::Back | Action::Quit | Action::Up | Action::Down
            ),
        }
    }

    /// The same for the screen itself, whatever lies over it.
    pub fn possible_here(&self, action: Action) -> bool {
        let asking = self.screen == Screen::Asking;
        match action {
            Action::Previous if update::session::is_at_first(self) => {
                update::session::can_leave_at_first(self)
            }
            Action::Undo if update::session::has_half_a_row(self) => true,
            // Each of these would be refused: first the row that is being typed.
            _ if (matches!(action, Action::Previous | Action::Back)
                || update::session::asks_over_a_row(action))
                && update::session::has_half_a_row(self) =>
            {
                false
            }
            // And that goes when it is whole.
            Action::Next if update::session::has_part_of_a_row(self) => false,
            _ if self.screen == Screen::Session => {
                let session = self.session.as_ref();
                session.is_some_and(|session| update::session::possible(session, action))
            }
            Action::Number => self.has_numbered(),
            Action::DontKnow => matches!(
                self.asked(),
                Some(Asked::Choice {
                    dont_know: Some(_),
                    ..
                })
            ),
            Action::Skip | Action::SkipPart => {
                matches!(self.asked(), Some(Asked::Choice { .. }))
            }
            Action::Undo => {
                asking
                    && self
                        .record
                        .as_ref()
                        .is_some_and(|one| one.cleared.is_some())
            }
            Action::Picture => {
                let past =
                    |walk: &Walk<'_>| walk.part() > Part::Statements || walk.picture_reached();
                asking && self.walk().is_some_and(past)
            }
            Action::HeldBack => self.picture.as_ref().is_some_and(|picture| {
                picture.tab == Tab::Work && !picture.outcome.held_back.is_empty()
            }),
            Action::Take => self.shown_card().is_some(),
            Action::ReturnDay => self.can_be_added_to(),
            // The gate is a stop sign: it is answered first.
            Action::Next
                if self.walk().is_some_and(|walk| {
                    walk.step() == Step::TooEarly && !walk.has_answer(Step::TooEarly)
                }) =>
            {
                false
            }
            Action::Next | Action::Previous if asking => {
                update::asking::neighbour(self, action == Action::Next).is_some()
            }
            Action::Next | Action::Previous => self.screen == Screen::Picture,
            Action::Back => !matches!(self.screen, Screen::Home | Screen::Waiting),
            Action::Confirm => match self.screen {
                Screen::Waiting => false,
                Screen::List => self.list.searching || !self.found().is_empty(),
                _ => true,
            },
            Action::Search => self
                .listing
                .as_ref()
                .is_some_and(|list| !list.kept.is_empty()),
            Action::Options => match self.screen {
                Screen::Home => true,
                Screen::List => !self.found().is_empty(),
                Screen::Picture | Screen::Agreed => self.record.is_some(),
                _ => asking && self.context_of_screen() == Context::Closing,
            },
            _ => true,
        }
    }

    /// Whether a digit opens or takes something.
    fn has_numbered(&self) -> bool {
        match self.screen {
            Screen::Asking if self.context_of_screen() == Context::Closing => self.has_actions(),
            Screen::Agreed => self.has_actions() && self.can_be_added_to(),
            Screen::List => !self.found().is_empty(),
            Screen::Picture => self
                .picture
                .as_ref()
                .is_some_and(|picture| match picture.tab {
                    Tab::Picture | Tab::Items => true,
                    Tab::Signals | Tab::Work => super::screens::result::parts(self, picture) > 0,
                    Tab::Questions | Tab::Before => false,
                }),
            _ => true,
        }
    }

    /// How many things have a digit here.
    pub fn numbered(&self) -> usize {
        match &self.overlay {
            Some(Overlay::Dialog(dialog)) => return dialog.choices.len(),
            Some(Overlay::Choose(choose)) => return choose.items.len(),
            Some(_) => return 0,
            None => {}
        }
        let actions = || {
            let record = self.record.as_ref();
            record.map_or(0, |record| record.measurement.actions.len())
        };
        match self.screen {
            Screen::List => self.found().len(),
            Screen::Agreed => actions(),
            Screen::Picture => self
                .picture
                .as_ref()
                .map_or(0, |picture| match picture.tab {
                    Tab::Picture | Tab::Items => picture.outcome.characteristics.len(),
                    _ => super::screens::result::parts(self, picture),
                }),
            Screen::Asking if self.context_of_screen() == Context::Closing => actions(),
            Screen::Asking | Screen::Needs => self.offers().len(),
            _ => super::update::home::items(self).len(),
        }
    }

    fn has_actions(&self) -> bool {
        let record = self.record.as_ref();
        record.is_some_and(|record| !record.measurement.actions.is_empty())
    }

    /// Whether what was agreed can still be changed here.
    fn can_be_added_to(&self) -> bool {
        match self.screen {
            Screen::Asking => true,
            Screen::Agreed => self.record.as_ref().is_some_and(|record| record.kept),
            _ => false,
        }
    }
}

fn reading(action: Action) -> bool {
    matches!(
        action,
        Action::Confirm
            | Action::Back
            | Action::Quit
            | Action::Up
            | Action::Down
            | Action::PageUp
            | Action::PageDown
            | Action::Top
            | Action::End
    )
}

fn asked(dialog: &Dialog, action: Action) -> bool {
    let has = |wanted: fn(&Reply) -> bool| dialog.choices.iter().any(|(_, reply)| wanted(reply));
    match action {
        Action::Back => has(|reply| matches!(reply, Reply::Close | Reply::Rest)),
        // What could not be saved is not left by a key that means "save and stop".
        Action::Quit => !has(|reply| *reply == Reply::LeaveUnsaved),
        Action::Number | Action::Confirm | Action::Up | Action::Down => true,
        Action::PageDown => dialog.choices.len() == 1,
        _ => false,
    }
}
