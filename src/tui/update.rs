//! From what happened to a new state, and to what has to be done for it. Nothing is drawn and nothing is read or
//! written here.

pub(super) mod asking;
mod card_box;
mod elsewhere;
mod errands;
pub(super) mod home;
pub(crate) mod late;
mod leaving;
mod needs;
pub(super) mod notes;
mod pasting;
mod picture;
mod pointer;
pub(super) mod session;

use ratatui::crossterm::event::{KeyCode, KeyEvent};

use super::app::{App, Leaving, Overlay, Screen};
use super::field::Field;
use super::keymap::{self, Action, Context, Key};
use super::message::{Effect, Message};
use super::phones::AtDoor;
use super::shelf::Saved;
use super::view;
use crate::notes::AtNotes;
use crate::session::Report;
use late::{Origin, Wanted};
use pasting::{line_end, paste, says_it_is_full};

/// A number has at most so many digits.
const LONGEST_NUMBER: usize = 9;

/// Takes in what happened. What comes from elsewhere puts no screen in place under the fingers of who is at this one.
pub fn update(app: &mut App, message: Message) -> Vec<Effect> {
    if late::goes_nowhere(app, &message) {
        return Vec::new();
    }
    let origin = Origin::of(&message);
    let before = late::takes_over(app, origin).then(|| late::place(app));
    let part = late::answers(&message).then(|| late::part(app)).flatten();
    let waited = !app.late.has_come();
    let mut effects = take_in(app, message);
    late::begins(app, part);
    if matches!(origin, Origin::Hand | Origin::Start | Origin::Notes)
        || waited && app.late.has_come()
    {
        late::asked(app, &mut effects);
    }
    if before.is_some_and(|before| before != late::place(app)) && !app.done {
        late::settle(app, &mut effects);
    }
    effects
}

fn take_in(app: &mut App, message: Message) -> Vec<Effect> {
    match message {
        Message::Key(key) => self::key(app, key),
        Message::Mouse(_) if app.is_small() => Vec::new(),
        Message::Mouse(mouse) => pointer::mouse(app, mouse),
        Message::Paste(text) => paste(app, &text),
        Message::LineEnd => line_end(app),
        // What came in closed is opened before it comes here.
        // And that somebody looks at the notes changes nothing here.
        Message::Redraw
        | Message::AtDoor(AtDoor::Closed(..))
        | Message::AtNotes(AtNotes::Watched) => Vec::new(),
        Message::AtNotes(AtNotes::Wished(ticket, wished)) => notes::wished(app, ticket, wished),
        Message::Resize(width, height) => {
            app.size = (width, height);
            let (furthest, _) = view::reach(app);
            app.scroll = app.scroll.min(furthest);
            Vec::new()
        }
        Message::Bank(bank) => home::bank(app, bank),
        Message::Listed(listing) => home::listed(app, listing),
        // What was asked for and left again stays away.
        Message::Opened(_) | Message::Newest(..) if !app.late.came(&Wanted::Opening) => Vec::new(),
        Message::Opened(Ok(opened)) => home::opened(app, *opened),
        Message::Opened(Err(sentence)) => {
            home::trouble(app, "trouble-open", sentence);
            Vec::new()
        }
        Message::Peeked(path, found) => {
            home::peeked(app, path, found);
            Vec::new()
        }
        Message::Newest(network, newest) => needs::found(app, &network, newest.map(|one| *one)),
        Message::Unfinished(opened) => {
            app.late.came(&Wanted::Word);
            asking::unfinished(app, opened)
        }
        Message::Earlier(earlier) => session::earlier(app, earlier),
        Message::Meeting(report) => {
            app.late.came(&Wanted::Word);
            session::report(app, report)
        }
        Message::Held => session::held(app),
        Message::Refused(sentence) => home::refused(app, sentence),
        Message::Saved(saved) => {
            let mut effects = session::saved(app, &saved);
            self::saved(app, saved);
            effects.extend(notes::saved(app));
            effects
        }
        Message::Notice(sentence) => {
            // What is asked now is not pushed aside by it.
            if app.overlay.is_none() {
                home::trouble(app, "trouble-notice", sentence);
            } else {
                app.said = Some(sentence);
            }
            Vec::new()
        }
        Message::Finished(outcome) => {
            app.late.came(&Wanted::Word);
            leaving::finished(app, outcome)
        }
        Message::Table(table) if app.late.came(&Wanted::Table) => {
            session::report(app, Report::Table(table))
        }
        Message::Table(_) => {
            app.said = Some(app.words.say("session-table-late"));
            Vec::new()
        }
        Message::Errand(number, done) => errands::done(app, number, done),
        Message::Moment(number) => {
            late::moment(app, number);
            Vec::new()
        }
        Message::HandedIn(handed) => session::handed_in(app, handed),
        Message::AtDoor(AtDoor::Seen) => session::phone_seen(app),
        Message::AtDoor(AtDoor::Shut) => {
            let shut = app.words.say("session-phones-shut");
            session::report(app, Report::Phones(Err(shut)))
        }
        Message::Tick => {
            session::tick(app);
            Vec::new()
        }
        Message::Stop => leaving::leave(app, Leaving::Program),
        Message::Gone => {
            app.gone = true;
            leaving::leave(app, Leaving::Program)
        }
    }
}

fn saved(app: &mut App, saved: Saved) {
    let Some(record) = &mut app.record else {
        return;
    };
    match saved.outcome {
        Ok(()) => {
            let last = if saved.closed {
                &mut record.sealed
            } else {
                &mut record.saved
            };
            *last = saved.revision.max(*last);
            if record.is_saved() {
                record.problem = None;
            }
        }
        Err(sentence) => {
            let first = record.problem.replace(sentence.clone()).is_none();
            // Once is enough: after that the footer says it, and every answer tries again.
            if first && app.overlay.is_some() {
                // What is asked now is not pushed aside by it: the key that answers it would answer this.
                app.said = Some(sentence);
            } else if first && app.leaving.is_none() {
                let title = if saved.closed {
                    "trouble-seal"
                } else {
                    "trouble-save"
                };
                home::trouble(app, title, sentence);
            }
        }
    }
}

/// The field that has the focus.
fn field(app: &mut App) -> Option<&mut Field> {
    let context = app.context();
    match (&mut app.overlay, context) {
        (
            Some(Overlay::ReturnDay(field) | Overlay::Sentence(field) | Overlay::Typing(_, field)),
            _,
        ) => return Some(field),
        (Some(_), _) => return None,
        (None, _) => {}
    }
    match context {
        Context::Text if app.screen == Screen::List => Some(&mut app.list.search),
        Context::Text | Context::Offer if app.screen == Screen::Needs => {
            app.needs.as_mut().map(|table| &mut table.field)
        }
        Context::Text | Context::Offer | Context::Number | Context::Row => {
            app.record.as_mut().map(|record| &mut record.entry.field)
        }
        _ => None,
    }
}

fn key(app: &mut App, event: KeyEvent) -> Vec<Effect> {
    let Some(key) = Key::of(event) else {
        return delete(app, event);
    };
    // What cannot be seen takes no answers; leaving is always possible, and asked where it is asked in a larger one.
    if app.is_small() {
        return match key {
            Key::Ctrl('c') => leaving::quit(app),
            _ => Vec::new(),
        };
    }
    app.said = None;
    let context = app.context();
    if context == Context::Row && session::stops(app, key) || typed(app, context, key, event) {
        app.late.by_hand();
        return session::bell(app);
    }
    // A clicker's keys go through the session even where a line is typed.
    let turned = match key {
        Key::PageDown => Some(Action::Next),
        Key::PageUp => Some(Action::Previous),
        _ => None,
    };
    let in_room = app.screen == Screen::Session && app.overlay.is_none();
    let Some(action) = turned
        .filter(|_| in_room)
        .or_else(|| keymap::action(context, key))
    else {
        if in_room {
            session::means_nothing(app, context, key);
        } else if context == Context::Choice && matches!(key, Key::Char(_)) {
            app.said = Some(app.words.say("choice-letter"));
        }
        return Vec::new();
    };
    if in_room && session::is_covered(app) && !app.possible(action) && key != Key::Ctrl('c') {
        return Vec::new();
    }
    // Half-way in a row the next digit is an answer, and would say yes to stopping.
    if in_room && key == Key::Char('q') && session::has_half_a_row(app) {
        app.said = Some(app.words.say("session-row-first"));
        return Vec::new();
    }
    let digit = match event.code {
        KeyCode::Char(letter) => letter.to_digit(10),
        _ => None,
    };
    if !in_room && !app.possible(action) {
        return Vec::new();
    }
    act(app, action, digit)
}

/// Delete is for fields alone and stands in no table.
fn delete(app: &mut App, event: KeyEvent) -> Vec<Effect> {
    if event.code == KeyCode::Delete
        && event.is_press()
        && let Some(field) = field(app)
    {
        field.key(event);
    }
    Vec::new()
}

/// Whether the key went into a field.
fn typed(app: &mut App, context: Context, key: Key, event: KeyEvent) -> bool {
    let moves = matches!(key, Key::Backspace | Key::Left | Key::Home | Key::End)
        || event.code == KeyCode::Right;
    let takes = match (context, key) {
        (_, Key::Ctrl('u'))
        | (Context::Text, Key::Char(_) | Key::Digit)
        | (Context::Offer, Key::Char(_))
        | (Context::Row, Key::Digit | Key::Char('?' | '-' | ' ' | ',') | Key::Backspace) => true,
        (Context::Number, Key::Digit) => {
            let most = session::digits_asked(app).unwrap_or(LONGEST_NUMBER);
            field(app).is_some_and(|field| field.text().len() < most)
        }
        (Context::Number, Key::Char(_)) => {
            app.said = Some(app.words.say("number-only"));
            if let Some(record) = &mut app.record {
                record.entry.letters = true;
            }
            false
        }
        (Context::Text | Context::Number, _) => moves,
        _ => false,
    };
    // What cannot be an answer is said at the key, and digits typed too much are not taken by what comes after.
    let sign = matches!(key, Key::Digit | Key::Char(_));
    if context == Context::Row && takes && sign && !session::row_takes(app, event) {
        return true;
    }
    let nothing = (context, key) == (Context::Offer, Key::Digit)
        && matches!(event.code, KeyCode::Char(digit)
            if digit.to_digit(10).is_none_or(|digit| app.begins_a_text(digit)));
    let full = sign && field(app).is_some_and(|field| field.is_full());
    let took = (takes || nothing) && field(app).is_some_and(|field| field.key(event));
    if took && full {
        says_it_is_full(app);
    }
    let marked = app.typed_card();
    if took
        && matches!(context, Context::Text | Context::Offer)
        && let Some(record) = &mut app.record
    {
        record.entry.cursor = marked;
    }
    if took && let Some(table) = &mut app.needs {
        table.cursor = None;
        app.scroll = 0;
    }
    if took && app.overlay.is_none() && matches!(app.screen, Screen::Session | Screen::Asking) {
        session::to_the_field(app);
    }
    if took && app.overlay.is_none() && app.screen == Screen::List {
        app.list.cursor = 0;
    }
    // A letter or a digit too many is still no choice.
    took || matches!((context, key), (Context::Number, Key::Digit | Key::Char(_)))
}

/// Carries out an action, wherever it came from.
fn act(app: &mut App, action: Action, digit: Option<u32>) -> Vec<Effect> {
    // Pressed once more it is not asked for twice.
    let typing = matches!(app.overlay, Some(Overlay::Typing(..)));
    let busy = typing && app.late.is_busy();
    if busy && action == Action::Confirm {
        app.said = Some(app.words.say("errand-busy"));
        return Vec::new();
    }
    app.late.by_hand();
    if busy && action == Action::Back {
        // It is on its way: nobody waits for it, and it is not asked once more.
        app.overlay = None;
        return Vec::new();
    }
    match (action, &app.overlay) {
        (Action::Help, Some(Overlay::Help)) => {
            app.overlay = None;
            app.scroll = 0;
        }
        (Action::Help, Some(_)) => {}
        (Action::Help, None) => {
            app.overlay = Some(Overlay::Help);
            app.scroll = 0;
        }
        (Action::Projector, None) => app.theme.projected = !app.theme.projected,
        (Action::Palette, None) => {
            home::turn_palette(app);
            return errands::keep_settings(app);
        }
        (Action::Quit, _) => return leaving::quit(app),
        (_, Some(_)) => return marking(app, action, |app| home::overlay(app, action, digit)),
        (_, None) => return marking(app, action, |app| on_screen(app, action, digit)),
    }
    Vec::new()
}

fn on_screen(app: &mut App, action: Action, digit: Option<u32>) -> Vec<Effect> {
    if app.screen != Screen::Session && scrolled(app, action) {
        return Vec::new();
    }
    match app.screen {
        Screen::Session => session::key(app, action, digit),
        Screen::Home => home::menu(app, action, digit),
        Screen::List => home::list(app, action, digit),
        Screen::Asking => asking::act(app, action, digit),
        Screen::Picture => picture::act(app, action, digit),
        Screen::Agreed => picture::agreed(app, action, digit),
        Screen::About => home::about(app, action),
        Screen::Needs => needs::act(app, action, digit),
        Screen::Waiting => Vec::new(),
        Screen::Broken if app.has_home => home::about(app, action),
        Screen::Broken => leaving::leave(app, Leaving::Program),
    }
}

/// A mark that arrows move; before the first arrow it may stand nowhere.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Mark(Option<usize>);

/// Where the mark stands, on a screen where arrows move one.
fn mark(app: &App) -> Option<Mark> {
    match &app.overlay {
        Some(Overlay::Dialog(dialog)) => return Some(Mark(Some(dialog.cursor))),
        Some(Overlay::Choose(choose)) => return Some(Mark(Some(choose.cursor))),
        Some(_) => return None,
        None => {}
    }
    let place = match app.context() {
        Context::Menu => Some(app.cursor),
        Context::List => Some(app.list.cursor),
        Context::Choice => app.record.as_ref()?.entry.cursor,
        Context::Text if app.screen == Screen::Needs && app.offers().is_empty() => {
            let table = app.needs.as_ref()?;
            let round = table.round.as_ref()?;
            (!round.needs().is_empty()).then_some(())?;
            table.cursor
        }
        Context::Text | Context::Offer if !app.offers().is_empty() => match app.screen {
            Screen::Needs => app.needs.as_ref()?.cursor,
            _ => app.record.as_ref()?.entry.cursor,
        },
        _ => return None,
    };
    Some(Mark(place))
}

/// Carries out what may move a mark, and keeps the mark in sight. At the first and the last one the page itself moves,
/// as long as there is more of it.
fn marking(
    app: &mut App,
    action: Action,
    carry_out: impl FnOnce(&mut App) -> Vec<Effect>,
) -> Vec<Effect> {
    let moves = matches!(
        action,
        Action::Up | Action::Down | Action::Top | Action::End
    );
    let before = mark(app);
    let mut effects = carry_out(app);
    effects.extend(home::peek(app));
    if !moves || before.is_none() || app.screen == Screen::Session && app.overlay.is_none() {
        return effects;
    }
    let looked = view::marked(app);
    if mark(app) == before {
        app.scroll = match action {
            Action::Up => app.scroll.saturating_sub(1),
            Action::Down => (app.scroll + 1).min(looked.furthest),
            _ => app.scroll,
        };
    } else if let Some((top, bottom)) = looked.rows {
        // What is asked stays in sight as long as the mark does too.
        if bottom <= looked.seen {
            app.scroll = 0;
        } else if top < app.scroll {
            app.scroll = top;
        } else if bottom > app.scroll + looked.seen {
            app.scroll = bottom - looked.seen;
        }
    }
    app.scroll = app.scroll.min(looked.furthest);
    effects
}

/// Carries out what changes the rows of the list: its mark stays where it stood on the screen.
fn around_mark(app: &mut App, change: impl FnOnce(&mut App)) {
    if app.screen != Screen::List {
        return change(app);
    }
    let top = |app: &App| view::marked(app).rows.map(|(top, _)| top);
    let before = top(app);
    change(app);
    let looked = view::marked(app);
    if let (Some(before), Some((after, _))) = (before, looked.rows) {
        app.scroll = (app.scroll + after)
            .saturating_sub(before)
            .min(looked.furthest);
    }
}

/// Moves through the page. The arrows do so only where they mark nothing.
fn scrolled(app: &mut App, action: Action) -> bool {
    let marks = mark(app).is_some();
    let (furthest, seen) = view::reach(app);
    let page = seen.saturating_sub(2).max(1);
    let to = match action {
        Action::Up if !marks => app.scroll.saturating_sub(1),
        Action::Down if !marks => app.scroll + 1,
        Action::PageUp => app.scroll.saturating_sub(page),
        Action::PageDown => app.scroll + page,
        Action::Top if !marks => 0,
        Action::End if !marks => furthest,
        _ => return false,
    };
    app.scroll = to.min(furthest);
    true
}

/// The place of a mark after an arrow, among so many.
fn marked(cursor: Option<usize>, count: usize, action: Action) -> Option<usize> {
    let last = count.checked_sub(1)?;
    match (action, cursor) {
        (Action::Up, None) | (Action::End, _) => Some(last),
        (Action::Down, None) | (Action::Top, _) => Some(0),
        (Action::Up, Some(at)) => Some(at.saturating_sub(1)),
        (Action::Down, Some(at)) => Some((at + 1).min(last)),
        _ => None,
    }
}
