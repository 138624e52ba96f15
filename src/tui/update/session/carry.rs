//! What a meeting asks for, made into what the screens carry out.

use crate::report::meeting;
use crate::session::{self, Keep};
use crate::tui::app::App;
use crate::tui::message::Effect;
use crate::tui::update::{leaving, picture};

/// What the meeting asks for, as what is carried out here, in the same order.
pub(super) fn carry(app: &mut App, effects: Vec<session::Effect>) -> Vec<Effect> {
    let mut carried: Vec<Effect> = Vec::new();
    for effect in effects {
        match effect {
            session::Effect::Keep(keep) => {
                match (&keep, &mut app.record) {
                    (
                        Keep::Save {
                            revision,
                            measurement,
                            ..
                        },
                        Some(record),
                    ) => {
                        record.revision = *revision;
                        record.measurement.clone_from(measurement);
                    }
                    // It was left.
                    (Keep::Save { .. }, None) => continue,
                    (Keep::Seal { revision, .. }, Some(record)) => record.sealing = *revision,
                    (Keep::Unseal { .. }, Some(record)) => record.sealing = 0,
                    _ => {}
                }
                carried.push(Effect::Keep(keep));
            }
            session::Effect::GoOn { path, instead } => {
                if let (Some(record), Some(session)) = (&mut app.record, &app.session) {
                    record.path = Some(path.clone());
                    record.measurement = session.measurement();
                }
                carried.extend(instead.then_some(Effect::Discard));
                carried.push(Effect::Claim(path));
            }
            session::Effect::LookFor { network } => carried.push(Effect::LookForMeeting {
                network,
                date: app.today,
            }),
            session::Effect::Read(measurement) => {
                if let Some(record) = &mut app.record {
                    record.measurement = *measurement.clone();
                }
                // What it says follows when it is known what lies before it: some patterns are seen only then.
                picture::read(app);
                carried.push(Effect::Earlier(measurement));
            }
            session::Effect::ReadTable { path, bank } => {
                carried.push(Effect::ReadTable { path, bank });
            }
            session::Effect::HandOut { what, of } => {
                let folder = app.settings.folder.clone().map(Into::into);
                carried.push(Effect::HandOut { what, of, folder });
            }
            session::Effect::OpenPhones {
                doorway,
                round,
                bank,
            } => carried.push(Effect::OpenPhones {
                doorway,
                round,
                bank,
            }),
            session::Effect::OpenClicker => carried.push(Effect::OpenClicker),
            session::Effect::TellPhone { ticket, told } => {
                carried.push(Effect::TellPhone { ticket, told });
            }
            session::Effect::PhonesWait(waits) => carried.push(Effect::PhonesWait(waits)),
            session::Effect::ClosePhones { read } => {
                let picture = app.picture.as_ref().filter(|_| read);
                let text = picture.zip(app.session.as_ref()).map(|(picture, session)| {
                    let (words, language) = (&app.words, app.language());
                    // Under the cover nothing is read along.
                    let seen = !session.is_covered();
                    let text = || meeting::picture_text(&picture.outcome, session, words, language);
                    seen.then(text).unwrap_or_default()
                });
                carried.push(Effect::ClosePhones { text });
            }
            session::Effect::Clock(on) => carried.push(Effect::Clock(on)),
            session::Effect::Leave => {
                carried.extend(leaving::leave(app, app.way_out()));
            }
        }
    }
    carried
}
