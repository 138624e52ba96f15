//! Where the statements are answered: the picture at once, or first the rest.

use crate::tui::app::{App, Dialog, Overlay, Reply};
use crate::walk::{Part, Step};

/// The statements are answered: the picture at once, or first the rest?
pub(super) fn ask(app: &mut App) {
    let Some(walk) = app.walk() else { return };
    let steps = walk.sequence();
    let rest = |part: Part| {
        let of_part = steps.iter().filter(|step| step.part() == part);
        of_part
            .filter(|step| !matches!(step, Step::Line(_)) && !walk.has_answer(**step))
            .count()
    };
    let open = rest(Part::Background) + rest(Part::Questions);
    if open == 0 {
        return;
    }
    let with = [
        ("count", open.into()),
        ("minutes", (open.div_ceil(4)).into()),
    ];
    app.overlay = Some(Overlay::Dialog(Dialog::asking(
        app.words.say("crossroads-title"),
        app.words.fill("crossroads-text", &with),
        vec![
            ("crossroads-picture", Reply::Picture),
            ("crossroads-rest", Reply::Rest),
        ],
    )));
}
