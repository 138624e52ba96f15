//! What a key means at the notes.

use ratatui::crossterm::event::{KeyCode, KeyEvent};

use super::{Ask, Notebook, Over};
use crate::notes::Wished;
use crate::report::notes::{Field as Typed, Shown};
use crate::session::notes::Wish;
use crate::tui::field::Field;
use crate::tui::keymap::{self, Action, Context, Key};

/// So many lines or steps further with one key.
const PAGE: usize = 10;

impl Notebook {
    /// Which keys hold.
    pub(super) fn context(&self) -> Context {
        match self.over {
            Over::Typing | Over::Sentence(_) => Context::Text,
            Over::Steps(_) => Context::Menu,
            Over::Help | Over::Tense => Context::Reading,
            Over::Nothing | Over::Clicker(_) => Context::Notes,
        }
    }

    /// Whether digits go straight into the line: nothing is chosen with them.
    pub(super) fn types_digits(&self) -> bool {
        let shown = self.shown.as_ref().filter(|_| self.over == Over::Nothing);
        shown.is_some_and(|shown| {
            shown.choices.is_empty() && matches!(shown.typed, Typed::Number | Typed::Row(_))
        })
    }

    /// The field that has the focus.
    pub(super) fn open_field(&mut self) -> Option<&mut Field> {
        let digits = self.types_digits();
        match &mut self.over {
            Over::Sentence(field) => Some(field),
            Over::Typing => Some(&mut self.field),
            Over::Nothing if digits => Some(&mut self.field),
            _ => None,
        }
    }

    pub(super) fn key(&mut self, event: KeyEvent) -> Option<Ask> {
        let key = Key::of(event)?;
        if self.gone {
            self.done = matches!(key, Key::Char('q') | Key::Ctrl('c') | Key::Enter | Key::Esc);
            return None;
        }
        let told = self.said.take().is_some();
        let warned = std::mem::take(&mut self.warned);
        if self.typed(key, event) {
            return None;
        }
        if key == Key::Esc && told && self.over == Over::Nothing {
            // It closes what was said, and does nothing to the meeting.
            return None;
        }
        let action = keymap::action(self.context(), key)?;
        if let Some(id) = self.half_typed(action) {
            self.said = Some(self.words.say(id));
            return None;
        }
        if !warned && self.would_lose(action) {
            self.warned = true;
            self.said = Some(self.words.say("notes-half-typed"));
            return None;
        }
        match std::mem::replace(&mut self.over, Over::Nothing) {
            Over::Nothing => self.at_notes(action, event),
            Over::Typing => self.typing(action),
            Over::Sentence(field) => self.sentence(action, field),
            Over::Steps(at) => self.steps(action, at),
            over @ (Over::Help | Over::Tense) => self.reading(action, over),
            Over::Clicker(clicker) => match action {
                Action::Next | Action::Confirm | Action::Previous => None,
                // Taken away on purpose: what was scanned opens nothing any more.
                Action::Clicker => Some(Ask::NoClicker),
                other => {
                    self.over = Over::Clicker(clicker);
                    self.leave_or_stay(other)
                }
            },
        }
    }

    /// What there is to say where this would take the meeting elsewhere and what is half typed here away: nothing is done
    /// before it is handed over or taken away, as on the wall.
    fn half_typed(&self, action: Action) -> Option<&'static str> {
        let goes = matches!(
            action,
            Action::Next
                | Action::Previous
                | Action::Reveal
                | Action::Answering
                | Action::Vote
                | Action::People
                | Action::Short
                | Action::Jump
        );
        if self.field.is_empty() || self.over != Over::Nothing || !goes {
            return None;
        }
        let typed = self.shown.as_ref().map(|shown| &shown.typed);
        Some(match typed {
            Some(Typed::Row(_)) => "session-half-row",
            Some(Typed::Number) => "session-half-number",
            _ => "notes-half-line",
        })
    }

    /// Whether something that was typed would go with this.
    fn would_lose(&self, action: Action) -> bool {
        match (&self.over, action) {
            (Over::Sentence(field), Action::Quit | Action::Back) => !field.is_empty(),
            (_, Action::Quit) => !self.field.is_empty(),
            _ => false,
        }
    }

    /// Whether the key went into a field.
    fn typed(&mut self, key: Key, event: KeyEvent) -> bool {
        let straight = self.types_digits();
        let takes = match key {
            Key::Digit | Key::Backspace | Key::Char('?' | '-' | ' ') | Key::Ctrl('u') => true,
            Key::Char(_) | Key::Left | Key::Home | Key::End => !straight,
            _ => event.code == KeyCode::Right && !straight,
        };
        takes && self.open_field().is_some_and(|field| field.key(event))
    }

    fn wish(&mut self, wish: Wish) -> Option<Ask> {
        // What going on means is known when what was asked before is answered: a second Enter is none.
        if wish == Wish::Next && !self.asked.is_empty() {
            return None;
        }
        let at = self.shown.as_ref()?.at.clone();
        let typed = matches!(wish, Wish::Say(_)).then(|| std::mem::take(&mut self.field));
        self.asked.push_back(typed.unwrap_or_default());
        Some(Ask::Wish(Wished { wish, at }))
    }

    /// Hands over what was typed. The next line can be typed at once.
    fn hand_over(&mut self) -> Option<Ask> {
        self.wish(Wish::Say(self.field.text().to_owned()))
    }

    pub(super) fn at_notes(&mut self, action: Action, event: KeyEvent) -> Option<Ask> {
        if !self.possible(action) {
            return None;
        }
        let wish = match action {
            Action::Confirm if self.types_digits() && !self.field.is_empty() => {
                return self.hand_over();
            }
            // What was typed and put aside is looked at again before it is handed over.
            Action::Confirm if !self.field.is_empty() => {
                self.over = Over::Typing;
                return None;
            }
            Action::Next | Action::Confirm => Wish::Next,
            Action::Previous => Wish::Back,
            Action::Number => match event.code {
                KeyCode::Char('0') => Wish::Choose(10),
                KeyCode::Char(digit) => Wish::Choose(digit.to_digit(10)?.into()),
                _ => return None,
            },
            Action::Reveal => Wish::Reveal,
            Action::Undo if !self.field.is_empty() => {
                self.field = Field::default();
                return None;
            }
            Action::Undo => Wish::Undo,
            Action::Cover => Wish::Cover,
            Action::Answering => Wish::Answering,
            Action::Timer => Wish::Timer,
            Action::More => Wish::More,
            Action::Less => Wish::Less,
            Action::HideTimer => Wish::HideTimer,
            Action::Vote => Wish::Vote,
            Action::People => Wish::People,
            Action::Short => Wish::Short,
            Action::Page => return Some(Ask::Page),
            Action::Clicker => return Some(Ask::Clicker),
            other => {
                self.open(other);
                return None;
            }
        };
        self.wish(wish)
    }

    /// What changes only what stands here.
    fn open(&mut self, action: Action) {
        if matches!(action, Action::Help | Action::Tense) {
            self.scroll = 0;
        }
        match action {
            Action::Help => self.over = Over::Help,
            Action::Tense => self.over = Over::Tense,
            Action::Type => self.over = Over::Typing,
            Action::KeepSentence => self.over = Over::Sentence(Field::default()),
            Action::Jump => {
                let here = self.shown.as_ref().map_or(0, |shown| shown.here);
                self.over = Over::Steps(here);
            }
            Action::Up => self.scroll = self.scroll.saturating_sub(1),
            Action::Down => self.scroll = (self.scroll + 1).min(self.furthest),
            Action::Quit => self.done = true,
            _ => {}
        }
    }

    fn typing(&mut self, action: Action) -> Option<Ask> {
        match action {
            Action::Confirm => {
                self.over = Over::Typing;
                self.hand_over()
            }
            Action::Back => None,
            other => {
                self.over = Over::Typing;
                self.leave_or_stay(other)
            }
        }
    }

    fn sentence(&mut self, action: Action, field: Field) -> Option<Ask> {
        match action {
            Action::Confirm => self.wish(Wish::Keep(field.text().to_owned())),
            Action::Next => self.wish(Wish::Park(field.text().to_owned())),
            Action::Back => None,
            other => {
                self.over = Over::Sentence(field);
                self.leave_or_stay(other)
            }
        }
    }

    fn steps(&mut self, action: Action, at: usize) -> Option<Ask> {
        let steps = self.shown.as_ref().map_or(&[][..], |shown| &shown.steps);
        let here = self.shown.as_ref().map_or(0, |shown| shown.here);
        let may = |place: usize| place == here || steps.get(place).is_some_and(|(_, may)| *may);
        let before = |until: usize| (0..until).rev().find(|place| may(*place));
        let after = |from: usize| (from..steps.len()).find(|place| may(*place));
        let to = match action {
            Action::Up => before(at),
            Action::Down => after(at + 1),
            Action::Top => after(0),
            Action::End => before(steps.len()),
            Action::PageUp => before((at + 1).saturating_sub(PAGE)).or_else(|| after(0)),
            Action::PageDown => after(at + PAGE).or_else(|| before(steps.len())),
            Action::Confirm if at == here => return None,
            Action::Confirm => return self.wish(Wish::Jump(at)),
            Action::Back => return None,
            other => {
                self.over = Over::Steps(at);
                return self.leave_or_stay(other);
            }
        };
        self.over = Over::Steps(to.unwrap_or(at));
        None
    }

    fn reading(&mut self, action: Action, over: Over) -> Option<Ask> {
        match action {
            Action::Confirm | Action::Back | Action::Help => {
                self.scroll = 0;
                None
            }
            other => {
                self.over = over;
                self.scroll = match other {
                    Action::Up => self.scroll.saturating_sub(1),
                    Action::Down => self.scroll.saturating_add(1),
                    Action::Top => 0,
                    Action::End => self.furthest,
                    Action::PageUp => self.scroll.saturating_sub(PAGE as u16),
                    Action::PageDown => self.scroll.saturating_add(PAGE as u16),
                    _ => self.scroll,
                };
                self.scroll = self.scroll.min(self.furthest);
                self.leave_or_stay(other)
            }
        }
    }

    fn leave_or_stay(&mut self, action: Action) -> Option<Ask> {
        self.done |= action == Action::Quit;
        None
    }

    /// Whether the footer names a key: only what does something where it is pressed now.
    pub(super) fn offers(&self, action: Action) -> bool {
        match self.over {
            Over::Nothing => {
                let shown = self.shown.as_ref();
                let goes_on = shown.is_some_and(|one| one.turns || one.can.contains(&Wish::Next));
                self.possible(action) && (action != Action::Next || goes_on)
            }
            Over::Clicker(_) => self.possible(action),
            Over::Steps(_) => !matches!(action, Action::Help | Action::Options),
            Over::Typing => !matches!(action, Action::Help | Action::Next),
            Over::Sentence(_) => action != Action::Help,
            Over::Help | Over::Tense => true,
        }
    }

    /// Whether a key makes sense now.
    pub(super) fn possible(&self, action: Action) -> bool {
        let Some(shown) = &self.shown else {
            return matches!(action, Action::Help | Action::Quit);
        };
        if matches!(self.over, Over::Clicker(_)) {
            return matches!(action, Action::Previous | Action::Clicker | Action::Quit);
        }
        if shown.private {
            return matches!(
                action,
                Action::Help | Action::Quit | Action::Tense | Action::Up | Action::Down
            );
        }
        match action {
            Action::Number => !shown.choices.is_empty(),
            Action::Type => types_in_words(shown),
            Action::Tense => !shown.tense.is_empty(),
            Action::Timer => shown.can.contains(&Wish::Timer),
            Action::More => shown.can.contains(&Wish::More),
            Action::Less => shown.can.contains(&Wish::Less),
            Action::HideTimer => shown.can.contains(&Wish::HideTimer),
            Action::Reveal => shown.can.contains(&Wish::Reveal),
            Action::Answering => shown.can.contains(&Wish::Answering),
            Action::Vote => shown.can.contains(&Wish::Vote),
            Action::Short => shown.can.contains(&Wish::Short),
            Action::People => shown.can.contains(&Wish::People),
            Action::Undo => shown.can.contains(&Wish::Undo) || !self.field.is_empty(),
            Action::Jump => shown.steps.iter().any(|(_, may)| *may),
            _ => true,
        }
    }
}

/// Whether something is typed that begins with a key: a text, or a sheet where digits choose.
fn types_in_words(shown: &Shown) -> bool {
    match shown.typed {
        Typed::Nothing => false,
        Typed::Text => true,
        Typed::Number | Typed::Row(_) => !shown.choices.is_empty(),
    }
}
