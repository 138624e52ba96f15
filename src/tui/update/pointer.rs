//! The mouse: a click chooses, the wheel scrolls. What lies under the pointer is asked of the drawing itself.

use ratatui::crossterm::event::{MouseButton, MouseEvent, MouseEventKind};

use super::home::items;
use super::{asking, errands, home, picture, session};
use crate::tui::app::{App, Overlay, Screen};
use crate::tui::keymap::Action;
use crate::tui::message::Effect;
use crate::tui::sheet::Click;
use crate::tui::view;
use crate::walk::{Act, Stage};

/// How many rows one notch of the wheel moves.
const NOTCH: u16 = 3;

pub(super) fn mouse(app: &mut App, mouse: MouseEvent) -> Vec<Effect> {
    let in_room = app.screen == Screen::Session && app.overlay.is_none();
    if in_room && session::is_covered(app) {
        return Vec::new();
    }
    match mouse.kind {
        MouseEventKind::ScrollDown if in_room => {
            session::turn_slide(app, true);
        }
        MouseEventKind::ScrollUp if in_room => {
            session::turn_slide(app, false);
        }
        MouseEventKind::ScrollDown => {
            let (furthest, _) = view::reach(app);
            app.scroll = (app.scroll + NOTCH).min(furthest);
        }
        MouseEventKind::ScrollUp => app.scroll = app.scroll.saturating_sub(NOTCH),
        MouseEventKind::Down(MouseButton::Left) => {
            app.said = None;
            app.late.by_hand();
            return view::click_at(app, mouse.column, mouse.row)
                .map_or_else(Vec::new, |click| clicked(app, &click));
        }
        _ => {}
    }
    Vec::new()
}

fn clicked(app: &mut App, click: &Click) -> Vec<Effect> {
    if let Some(Overlay::Dialog(dialog)) = &app.overlay {
        let reply = match click {
            Click::Row(place) => dialog.choices.get(*place).map(|(_, reply)| reply.clone()),
            _ => None,
        };
        return reply.map_or_else(Vec::new, |reply| home::reply(app, reply));
    }
    if let (Some(Overlay::Choose(_)), Click::Row(place)) = (&app.overlay, click) {
        return errands::take(app, *place);
    }
    if app.overlay.is_some() {
        return Vec::new();
    }
    match (click, app.screen) {
        (Click::Offer(place), _) => asking::take_offer(app, *place),
        (Click::Part(_), Screen::Session) => Vec::new(),
        (Click::Part(place), Screen::Picture) => {
            picture::open(app, *place);
            Vec::new()
        }
        (Click::Part(place), _) => {
            let digit = u32::try_from(place + 1).ok();
            picture::tick(app, digit)
        }
        (Click::Turn(forward), Screen::Picture) => {
            let action = if *forward {
                Action::Confirm
            } else {
                Action::Back
            };
            picture::act(app, action, None)
        }
        (Click::Number(number), Screen::Asking) => asking::walk(app, Act::Number(*number)),
        (Click::Number(number), Screen::Session) => session::clicked(app, *number),
        (Click::DontKnow, Screen::Session) => session::key(app, Action::DontKnow, None),
        (Click::DontKnow, Screen::Asking) => asking::walk(app, Act::DontKnow),
        (Click::Row(place), Screen::Home) => items(app)
            .get(*place)
            .copied()
            .map_or_else(Vec::new, |item| home::take(app, item)),
        (Click::Row(place), Screen::List) => home::open(app, *place),
        (Click::Tab(place), Screen::Picture) => {
            picture::to_tab(app, *place);
            Vec::new()
        }
        (Click::Stage(Stage::Agreements), Screen::Picture) => picture::to_agreements(app),
        (Click::Stage(Stage::Picture), Screen::Agreed) => picture::agreed(app, Action::Back, None),
        (Click::Stage(stage), _) if app.stage() != Some(*stage) => asking::to_stage(app, *stage),
        _ => Vec::new(),
    }
}
