//! Going on without an answer, and putting back what was taken away by it.

use super::{arrived, changed, walk};
use crate::tui::app::{App, Dialog, Overlay, Reply};
use crate::tui::message::Effect;
use crate::walk::{Act, Asked, Standing, Step};

/// Leaves this open. An answer that stood there is taken away, and that is said: it can be put back.
pub(super) fn one(app: &mut App) -> Vec<Effect> {
    let Some(one) = app.walk() else {
        return Vec::new();
    };
    let (step, stood) = (one.step(), one.asked());
    let stood = match stood {
        Asked::Choice { standing, .. } => match standing {
            Standing::Number(number) => Some(Act::Number(number)),
            Standing::DontKnow => Some(Act::DontKnow),
            Standing::Nothing => None,
        },
        _ => None,
    };
    let effects = walk(app, Act::Skip);
    if let (Some(act), Some(record)) = (stood, &mut app.record) {
        record.cleared = Some((step, act));
        app.said = Some(app.words.say("answer-cleared"));
    }
    effects
}

/// Puts back the answer that was taken away last, and shows what was asked there.
pub(super) fn put_back(app: &mut App) -> Vec<Effect> {
    let Some(record) = &mut app.record else {
        return Vec::new();
    };
    let (Some((step, act)), Some(one)) = (record.cleared.take(), &mut record.walk) else {
        return Vec::new();
    };
    if one.act(Act::To(step)).and_then(|_| one.act(act)).is_err() || one.act(Act::To(step)).is_err()
    {
        return Vec::new();
    }
    arrived(app);
    app.said = Some(app.words.say("answer-back"));
    changed(app)
}

/// Skips the rest of this part, after a question when something in it is still open.
pub(super) fn ask_for_part(app: &mut App) -> Vec<Effect> {
    let Some(one) = app.walk() else {
        return Vec::new();
    };
    let (part, steps) = (one.part(), one.sequence());
    let here = steps.iter().position(|step| *step == one.step());
    let open = steps.iter().skip(here.unwrap_or_default()).filter(|step| {
        let optional = matches!(step, Step::Line(_) | Step::YearAgo(_));
        step.part() == part && !optional && !one.has_answer(**step)
    });
    let open = open.count();
    if open == 0 {
        return walk(app, Act::SkipPart);
    }
    app.overlay = Some(Overlay::Dialog(Dialog::asking(
        app.words.say("skip-title"),
        app.words.fill("skip-text", &[("count", open.into())]),
        vec![("skip-yes", Reply::SkipPart), ("skip-no", Reply::Close)],
    )));
    Vec::new()
}
