//! The keys that matter here, and whether everything is on the disk.

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use crate::session::Act;
use crate::tui::app::{App, Overlay, Screen};
use crate::tui::keymap::{Action, Binding, Key, bindings};
use crate::tui::page::width;
use crate::tui::sheet::Sheet;
use crate::tui::theme::Theme;
use crate::tui::update::session::has_half_a_row;
use crate::walk::Asked;

/// Draws it on one row.
pub(crate) fn footer(app: &App, sheet: &mut Sheet<'_>, area: Rect) {
    let (mut sign, good) = saved(app);
    let beside = |sign: &str| area.width.saturating_sub(width(sign) + 2);
    // What has to be chosen first is not passed; a slide is still turned.
    let held = is_held(app) && app.scroll >= sheet.furthest;
    let shown = shown(app, held);
    // Where a key that matters would be left out, the sign stands without its word.
    let matters = shown.iter().filter(|(weight, ..)| *weight >= MATTERS);
    let matters: u16 = matters.map(columns).sum();
    if good && matters > beside(&sign) + 3 {
        let alone = sign.split_whitespace().last();
        sign = alone.map(ToOwned::to_owned).unwrap_or_default();
    }
    let room = beside(&sign);
    let style = if good {
        app.theme.accent()
    } else {
        app.theme.bad()
    };
    let at = Rect {
        x: area.right().saturating_sub(width(&sign)),
        width: width(&sign),
        ..area
    };
    sheet.line(at, &Line::styled(sign, style));
    sheet.line(
        Rect {
            width: room,
            ..area
        },
        &Line::from(fitted(shown, room, app.theme)),
    );
}

/// Whether what was answered is on the disk, in a word with a sign.
fn saved(app: &App) -> (String, bool) {
    let shown = app.stage().is_some() || matches!(app.screen, Screen::Session | Screen::Needs);
    let Some(record) = app.record.as_ref().filter(|_| shown) else {
        return (String::new(), true);
    };
    // What somebody gives at the laptop is kept when she is done, and not with every key.
    if app
        .session
        .as_ref()
        .is_some_and(|session| session.in_private())
        && record.problem.is_none()
    {
        return (String::new(), true);
    }
    if !record.kept {
        return (app.words.say("not-kept"), true);
    }
    if record.problem.is_some() {
        return (app.words.say("not-saved"), false);
    }
    if record.is_saved() {
        return (app.words.say("saved"), true);
    }
    (String::new(), true)
}

/// Whether a meeting goes on from here only when something is chosen, or came in. A row that is typed is handed in.
fn is_held(app: &App) -> bool {
    let session = app.session.as_ref().filter(|_| app.overlay.is_none());
    let session = session.filter(|_| !has_half_a_row(app));
    session.is_some_and(|session| !session.in_private() && !session.possible(&Act::Next))
}

/// From this weight on a key is not left out where it can be shown.
const MATTERS: u8 = 4;

/// A key with its words, and how much it matters.
type Shown = (u8, String, String);

fn shown(app: &App, held: bool) -> Vec<Shown> {
    // What would go nowhere is not offered.
    if app.late.settles() {
        return Vec::new();
    }
    if app
        .session
        .as_ref()
        .is_some_and(|session| session.is_covered())
    {
        let uncover = app.words.say("key-uncover");
        return vec![(MATTERS, "b".to_owned(), uncover)];
    }
    bindings(app.context())
        .filter(|binding| binding.weight > 0 && app.possible(binding.action))
        .filter(|binding| !held || binding.action != Action::Next)
        .map(|binding| (binding.weight, key(app, binding), name(app, binding)))
        .collect()
}

/// What one takes, with what stands between two.
fn columns((_, key, words): &Shown) -> u16 {
    width(key) + width(words) + 4
}

/// Keys with their words, as many as fit; the lightest go first.
pub(crate) fn fitted(mut shown: Vec<Shown>, room: u16, theme: Theme) -> Vec<Span<'static>> {
    let total = |shown: &[Shown]| -> u16 { shown.iter().map(columns).sum() };
    let all = shown.clone();
    while total(&shown) > room + 3 {
        let lightest = shown.iter().map(|(weight, ..)| *weight).min();
        let Some(place) = shown
            .iter()
            .rposition(|(weight, ..)| Some(*weight) == lightest)
        else {
            break;
        };
        shown.remove(place);
    }
    // Where a long one went a shorter one may stay, the heaviest first.
    let mut others: Vec<&Shown> = all.iter().filter(|one| !shown.contains(one)).collect();
    crate::sorted::by_key(&mut others, |(weight, ..)| u8::MAX - weight);
    let mut kept = shown.clone();
    for one in others {
        if total(&kept) + columns(one) <= room + 3 {
            kept.push(one.clone());
        }
    }
    let shown = all.into_iter().filter(|one| kept.contains(one));
    let mut spans = Vec::new();
    for (_, key, words) in shown {
        if !spans.is_empty() {
            spans.push(Span::styled(" · ", theme.quiet()));
        }
        spans.push(Span::styled(key, theme.strong()));
        spans.push(Span::styled(format!(" {words}"), theme.quiet()));
    }
    spans
}

/// The words for it, in short where there are such.
fn name(app: &App, binding: &Binding) -> String {
    if binding.id == "key-undo" && has_half_a_row(app) {
        return app.words.say("key-empty-row");
    }
    let id = match &app.session {
        Some(session) if binding.id == "key-undo" => session.taken_back(),
        _ if binding.action == Action::Take && app.shows_chosen_card() => "key-let-go",
        _ => binding.id,
    };
    let short = format!("{id}-short");
    app.words
        .say(if app.words.has(&short) { &short } else { id })
}

fn key(app: &App, binding: &Binding) -> String {
    match (binding.action, app.asked()) {
        (Action::Number, Some(Asked::Choice { choices, .. })) => {
            let first = choices.first().map_or(1, |choice| choice.typed);
            let last = choices.last().map_or(9, |choice| choice.typed);
            format!("{first}-{last}")
        }
        (Action::Number, _) if app.screen == Screen::Session && app.overlay.is_none() => {
            let asked = app.session.as_ref().map(|session| session.asked());
            let Some(crate::session::Asked::Choice(choices)) = asked else {
                // What is known stands under a line that is typed.
                return numbers(app.numbered());
            };
            let [first, last] = [choices.first(), choices.last()];
            let number =
                |choice: Option<&crate::session::Choice>| choice.map_or(1, |one| one.number);
            format!("{}-{}", number(first), number(last))
        }
        (Action::Number, _) if first_digit(app) > 1 => {
            let first = first_digit(app);
            format!("{first}-{}", first + app.numbered() - 1)
        }
        // A letter would come behind the row.
        (Action::Quit, _) if has_half_a_row(app) => Key::Ctrl('c').label(),
        (Action::Number, _) => numbers(app.numbered()),
        _ => binding
            .keys
            .first()
            .map_or_else(String::new, |key: &Key| key.label()),
    }
}

/// The digits of so many choices.
fn numbers(count: usize) -> String {
    match count {
        0 | 1 => "1".to_owned(),
        count => format!("1-{}", count.min(9)),
    }
}

/// The digit of the first choice of what is asked over the screen.
fn first_digit(app: &App) -> usize {
    match &app.overlay {
        Some(Overlay::Dialog(dialog)) => dialog.first,
        _ => 1,
    }
}
