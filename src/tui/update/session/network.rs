//! Which network a meeting is of: one that is known is picked from the list; a new name that is nearly a known one is asked
//! about.

use crate::session::{Act, Step};
use crate::tui::app::App;
use crate::tui::keymap::{Action, Context};
use crate::tui::message::Effect;
use crate::tui::update::asking;
use crate::tui::view;

/// Whether it is asked now.
pub(crate) fn asks_network(app: &App) -> bool {
    let session = app.session.as_ref();
    session.is_some_and(|one| one.step() == Step::Network && one.question().is_none())
}

/// What a key does there; none where it does what it does everywhere.
pub(super) fn key(app: &mut App, action: Action, digit: Option<u32>) -> Option<Vec<Effect>> {
    if !asks_network(app) {
        return None;
    }
    let marked = app.record.as_ref().and_then(|record| record.entry.cursor);
    match action {
        Action::Up | Action::Down if !app.offers().is_empty() => {
            asking::mark_offer(app, action);
            to_the_mark(app);
            Some(Vec::new())
        }
        Action::Number if app.context() == Context::Offer => {
            let place = digit.and_then(|digit| (digit as usize).checked_sub(1));
            Some(place.map_or_else(Vec::new, |place| asking::take_offer(app, place)))
        }
        Action::Confirm | Action::Next => match marked {
            Some(place) => Some(asking::take_offer(app, place)),
            None => nearly(app),
        },
        _ => None,
    }
}

/// Whether another one was meant.
fn nearly(app: &mut App) -> Option<Vec<Effect>> {
    let typed = super::in_field(app).unwrap_or_default().trim().to_owned();
    let known = asking::nearly(app, &typed)?;
    asking::ask_which(app, &typed, known);
    Some(Vec::new())
}

/// Shows the slide on which the mark stands.
fn to_the_mark(app: &mut App) {
    let Some((top, _)) = view::marked(app).rows else {
        return;
    };
    let slides = view::slides(app);
    app.scroll = slides.into_iter().rfind(|start| *start <= top).unwrap_or(0);
}

/// It was chosen.
pub(in crate::tui::update) fn named(app: &mut App, network: String) -> Vec<Effect> {
    super::tell(app, Act::Text(network))
}
