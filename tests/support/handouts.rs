//! Measurements of invented networks as they come out of a meeting, for what is handed out: one person, groups of
//! several sizes, counts, and what the shipped bank makes of them.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::{Date, date};
use vlot::bank::{Answer, Bank};
use vlot::measurement::{Data, Judgement, Kind, Measurement, Need, Sharing, Way, file};
use vlot::reading::outcome;
use vlot::scoring::ItemCounts;
use vlot::walk::{Action, ActionState, PrincipleAnswer, QuestionAnswer, Status};

use crate::networks::{Dice, bank, choice, group, members, number, rows_of, scan};

/// What the ordinary member of a cosy network fills in, per characteristic.
const COSY: [[f64; 5]; 6] = [
    [3.2, 2.6, 3.6, 3.2, 2.7],
    [2.8, 2.7, 2.3, 2.9, 2.6],
    [2.4, 2.6, 2.2, 2.7, 2.1],
    [3.2, 3.7, 2.8, 3.6, 2.3],
    [3.5, 3.8, 3.6, 3.0, 2.9],
    [4.4, 4.1, 4.3, 4.5, 3.8],
];

/// A network of so many people, in conversation afterwards; two camps on one statement.
pub(crate) fn network(people: usize, day: Date, lift: f64) -> Measurement {
    let bank = bank();
    let mut dice = Dice(people as u64 + 1);
    let rows = COSY.iter().enumerate().map(|(place, typical)| {
        let columns: Vec<Vec<Answer>> = typical
            .iter()
            .enumerate()
            .map(|(item, typical)| {
                if (place, item) == (4, 2) {
                    return camps(people);
                }
                members(typical + lift, people, &mut dice)
            })
            .collect();
        rows_of(&columns)
    });
    let mut measurement = group(bank, rows.collect());
    measurement.network = "IB-netwerk De Waterlanden".into();
    measurement.date = day;
    situation(&mut measurement);
    agreed(bank, &mut measurement);
    measurement
}

fn camps(people: usize) -> Vec<Answer> {
    let of = |person: usize| match person * 2 / people.max(1) {
        0 => 1,
        _ => 5,
    };
    (0..people)
        .map(|person| Answer::Point(of(person)))
        .collect()
}

fn situation(measurement: &mut Measurement) {
    number(measurement, "bijeenkomsten", 8);
    number(
        measurement,
        "leden",
        i64::try_from(measurement.people).unwrap_or(9),
    );
    for (id, answer) in [
        ("verband", "tussen-scholen"),
        ("deelname", "vrijwillig"),
        ("bezetting", "vast"),
        ("opkomst", "zelden"),
        ("zendtijd", "weinig"),
    ] {
        choice(measurement, id, answer);
    }
    for (place, question) in bank().questions.iter().enumerate() {
        measurement.questions.push(QuestionAnswer {
            id: question.id.clone(),
            status: Some([Status::Half, Status::NotYet, Status::Sharp][place % 3]),
            text: format!("REMARK-{place} een kaart op tafel in maart"),
        });
    }
}

fn agreed(bank: &Bank, measurement: &mut Measurement) {
    let found = outcome(bank, measurement, &[]);
    let judged = [
        PrincipleAnswer::Yes,
        PrincipleAnswer::Partly,
        PrincipleAnswer::No,
    ];
    measurement.judgements = found
        .signals
        .iter()
        .zip(judged)
        .map(|(signal, judged)| Judgement {
            id: signal.id.clone(),
            judged,
        })
        .collect();
    measurement.actions = vec![
        Action {
            what: "Ieder probeert één gesprek met het nieuwe formulier".into(),
            who: "NAME-Marieke".into(),
            when: "vóór 12 januari".into(),
            seen: "negen ingevulde kaartjes op tafel".into(),
            state: ActionState::Open,
        },
        Action {
            what: "De volgkaart ligt bij binnenkomst op tafel".into(),
            who: "NAME-Joost".into(),
            when: "elke keer".into(),
            seen: "we beginnen ermee".into(),
            state: ActionState::Done,
        },
    ];
    measurement.closing.different =
        "Twee scholen beginnen de groepsbespreking nu met wat er wél lukt.".into();
    measurement.closing.need =
        "Een middag vervanging per kwartaal, en een rooster waarin die middag vaststaat.".into();
    measurement.closing.back = Some(date(2027, 1, 12));
    measurement.private.names = vec!["NAME-Marieke".into(), "NAME-Joost".into()];
    measurement.private.remarks = vec!["REMARK-zin Wij praten veel en maken weinig.".into()];
    measurement.private.needs = vec![Need {
        who: "NAME-M.".into(),
        strong: "NEED-gesprekken".into(),
        learn: "NEED-spelling".into(),
        how: "NEED-meekijken".into(),
    }];
}

/// The same network, its hands counted in the room.
pub(crate) fn counted(people: usize) -> Measurement {
    let rows = network(people, date(2026, 11, 23), 0.0);
    let Data::Rows(blocks) = &rows.data else {
        return rows;
    };
    let counts = blocks.iter().map(|block| {
        let items = block.first().map_or(0, Vec::len);
        let of = |item: usize| {
            let mut counts = ItemCounts {
                points: vec![0; 5],
                ..ItemCounts::default()
            };
            for row in block {
                match row[item] {
                    Answer::Point(value) => counts.points[value as usize - 1] += 1,
                    Answer::DontKnow => counts.dont_know += 1,
                    Answer::Skipped => counts.skipped += 1,
                }
            }
            counts
        };
        (0..items).map(of).collect()
    });
    Measurement {
        kind: Kind::Counts,
        way: Way::Cards,
        data: Data::Counts(counts.collect()),
        ..rows
    }
}

/// One person's scan.
pub(crate) fn alone() -> Measurement {
    let rows = COSY.iter().map(|row| {
        let points = row.iter().map(|value| Answer::Point(value.floor() as i32));
        points.collect()
    });
    let mut measurement = scan(bank(), rows.collect());
    measurement.network = "IB-netwerk De Waterlanden".into();
    situation(&mut measurement);
    measurement
}

/// With what the group agreed on who may see it.
pub(crate) fn shared(sharing: Sharing, measurement: Measurement) -> Measurement {
    Measurement {
        sharing,
        ..measurement
    }
}

/// Puts a measurement in a file.
pub(crate) fn saved(folder: &Path, name: &str, measurement: &Measurement) -> PathBuf {
    let path = folder.join(name);
    fs::write(&path, file::write(measurement)).expect("a folder that can be written to");
    path
}
