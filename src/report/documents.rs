//! The documents that go home as text: the group's own, and the one for the school leader, which says no more than
//! the group allowed.

use super::document::Document;
use super::needs::needs_document;
use super::pages::{self, Include};
use super::sheet::{On, Sheet};
use crate::measurement::{Kind, Sharing};
use crate::walk::Action;

/// The group's own document: the result, and what was asked for besides.
pub fn group_document(sheet: &Sheet<'_>) -> Document {
    let mut document = Document::default();
    if sheet.is_only_needs() {
        document.heading(1, sheet.outcome.network.clone());
    } else {
        document = pages::result(sheet.outcome, sheet.words, sheet.language, sheet.include);
    }
    own(&mut document, sheet);
    origin(&mut document, sheet);
    document
}

/// Names, sentences that were kept, learning needs: each only when asked for.
pub(super) fn own(document: &mut Document, sheet: &Sheet<'_>) {
    let (include, private) = (sheet.include, &sheet.measurement.private);
    let lists = [
        (include.names, "report-names-title", &private.names),
        (include.remarks, "report-remarks-title", &private.remarks),
    ];
    for (asked, heading, texts) in lists {
        if asked && !texts.is_empty() {
            document.heading(2, sheet.say(heading));
            for text in texts {
                document.entry(0, text.clone());
            }
        }
    }
    if include.needs {
        let overview = needs_document(&private.needs, sheet.words);
        document.blocks.extend(overview.blocks);
    }
}

fn origin(document: &mut Document, sheet: &Sheet<'_>) {
    document.heading(2, sheet.say("report-origin"));
    for line in sheet.origin() {
        document.entry(0, line);
    }
}

/// The page for the school leader: what changes, what was agreed, what is needed; nothing where the group keeps it to
/// itself; the picture where it shares all.
pub fn leader_document(sheet: &Sheet<'_>) -> Document {
    let sheet = &as_shared(sheet);
    let mut document = leader(sheet);
    if shares_picture(sheet) {
        document.heading(2, sheet.say("report-leader-picture"));
        if !sheet.outcome.suppressed {
            for one in &sheet.outcome.characteristics {
                let mut parts: Vec<String> = sheet.words.mean(one).into_iter().collect();
                parts.extend(sheet.words_of(one));
                document.entry(
                    0,
                    format!("{}: {}", sheet.get(&one.title), parts.join(" · ")),
                );
            }
        }
        for note in sheet.notes(On::LeaderText) {
            document.paragraph(note);
        }
        document.paragraph(limits(sheet));
    }
    document.paragraph(format!("{} {}", made_with(sheet), sheet.inside()));
    document
}

/// Whether the leader gets the picture; of a conversation without figures there is none.
pub(super) fn shares_picture(sheet: &Sheet<'_>) -> bool {
    sheet.measurement.sharing == Sharing::LeaderAll && !sheet.is_talk_only()
}

/// With what it was made. Who leads a school needs no fingerprint of a questionnaire.
pub(super) fn made_with(sheet: &Sheet<'_>) -> String {
    let bank = &sheet.outcome.instrument;
    let with = [
        ("version", env!("CARGO_PKG_VERSION").into()),
        ("bank", bank.id.as_str().into()),
        ("own", bank.version.as_str().into()),
    ];
    sheet.fill("report-made-with", &with)
}

/// For the leader: where the group keeps everything to itself, nothing that was asked for besides is in it either.
pub(super) fn as_shared<'a>(sheet: &Sheet<'a>) -> Sheet<'a> {
    let include = Include {
        names: sheet.include.names && sheet.measurement.sharing != Sharing::Group,
        ..Include::default()
    };
    Sheet { include, ..*sheet }
}

/// What it says and does not.
pub(super) fn limits(sheet: &Sheet<'_>) -> String {
    sheet.say(for_one_or_all(
        sheet,
        "report-limits-solo",
        "report-limits-group",
    ))
}

/// Who filled it in alone is spoken to as one.
pub(super) fn for_one_or_all(
    sheet: &Sheet<'_>,
    one: &'static str,
    all: &'static str,
) -> &'static str {
    if sheet.outcome.kind == Kind::Solo {
        one
    } else {
        all
    }
}

/// The leader's page without the picture and without where it rests on.
pub(super) fn leader(sheet: &Sheet<'_>) -> Document {
    let outcome = sheet.outcome;
    let mut document = Document::default();
    document.heading(1, sheet.say("report-leader-for"));
    let date = sheet.words.date(outcome.date);
    document.paragraph(format!("{} · {date}", outcome.network));
    let shared = match sheet.measurement.sharing {
        Sharing::Group => {
            let alone = outcome.kind == Kind::Solo;
            document.paragraph(sheet.say(match (alone, sheet.measurement.agreed) {
                (true, _) => "report-leader-group-solo",
                (false, true) => "report-leader-group",
                // Nobody was asked: then nobody agreed to keep it to themselves either.
                (false, false) => "report-leader-unasked",
            }));
            if !alone {
                document.paragraph(sheet.say("report-leader-group-means"));
            }
            return document;
        }
        Sharing::LeaderAgreements => "report-leader-shared",
        Sharing::LeaderAll if !shares_picture(sheet) => "report-leader-talk",
        Sharing::LeaderAll => "report-leader-all",
    };
    document.paragraph(sheet.say(shared));
    let closing = &outcome.closing;
    // First what is asked of who reads it: half a minute is enough for that. What nobody wrote down needs no heading: an
    // empty line may have been passed over, and says nothing on behalf of the group.
    if !closing.need.is_empty() {
        document.heading(2, sheet.say("report-leader-need"));
        document.paragraph(closing.need.clone());
    }
    if !closing.different.is_empty() {
        document.heading(2, sheet.say("closing-different"));
        document.paragraph(closing.different.clone());
    }
    document.heading(2, sheet.say("report-actions"));
    if outcome.actions.is_empty() {
        document.paragraph(sheet.say("report-leader-actions-none"));
    }
    for action in &outcome.actions {
        document.entry(0, action_line(action, sheet));
    }
    if let Some(what) = outcome.next_time(sheet.language) {
        document.paragraph(sheet.fill(pages::next_time_id(outcome), &[("what", what.into())]));
    }
    if let Some(back) = closing.back {
        let date = sheet.words.date(back).into();
        document.paragraph(sheet.fill("report-back", &[("date", date)]));
    }
    document
}

/// An agreement in a line; who does it only when names are asked for.
pub(super) fn action_line(action: &Action, sheet: &Sheet<'_>) -> String {
    pages::action_line(action, sheet.words, sheet.include)
}
