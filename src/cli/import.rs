//! `vlot import`: answers gathered on paper or with an online form become a measurement of a group.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::{Arg, ArgAction, ArgMatches, Command};
use jiff::civil::Date;

use super::arguments::{choice, number, positional};
use super::failure::Failure;
use super::setup::Setup;
use super::table::{self, Ask, Voice};
use super::{bank, out};
use crate::bank::diagnostic::closest;
use crate::bank::{Bank, ContextKind};
use crate::exchange::{People, Unreadable};
use crate::gather::{self, Kept, NotKept};
use crate::i18n::Words;
use crate::measurement::late::Why;
use crate::measurement::{Measurement, SMALLEST_GROUP, Sharing, USUAL, most_people};
use crate::scrub::name;
use crate::store::{keep_at, may_be_written};
use crate::walk::ContextAnswer;

/// No smallest group is larger.
const MOST: u64 = 1_000_000;

pub(super) fn arguments(command: Command, words: &Words) -> Command {
    let command = command
        .arg(positional("answers", "ANSWERS.csv", words, "cli-argument-answers").required(true));
    let command = group_arguments(command, words);
    table::strictness(table::arguments(command, words), words)
}

/// What both ways to make a measurement of a group ask.
pub(super) fn group_arguments(command: Command, words: &Words) -> Command {
    let command = command
        .arg(
            Arg::new("network")
                .long("network")
                .value_name("NAME")
                .required(true)
                .help(words.say("cli-help-network")),
        )
        .arg(
            Arg::new("date")
                .long("date")
                .value_name("YYYY-MM-DD")
                .help(words.say("cli-help-date")),
        )
        .arg(
            number("min-group", "N", SMALLEST_GROUP, Some(MOST))
                .help(words.say("cli-help-import-min-group")),
        )
        .arg(
            Arg::new("agreed")
                .long("agreed")
                .action(ArgAction::SetTrue)
                .help(words.say("cli-help-agreed")),
        )
        .arg(choice(
            "sharing",
            &["group", "leader_agreements", "leader_all"],
            words,
            "cli-help-sharing",
        ))
        .arg(
            Arg::new("replace")
                .long("replace")
                .action(ArgAction::SetTrue)
                .help(words.say("cli-help-replace")),
        )
        .arg(
            Arg::new("context")
                .long("context")
                .value_name("ID=VALUE")
                .action(ArgAction::Append)
                .help(words.say("cli-help-context")),
        );
    out::arguments(command, "FILE", words, "cli-help-import-out")
}

pub(super) fn run(setup: &Setup, matches: &ArgMatches) -> Result<(), Failure> {
    let words = &setup.words;
    let bank = bank::chosen(setup)?;
    let wish = Wish::of(matches, bank, words)?;
    let path = matches.get_one::<OsString>("answers").cloned();
    let path = path.unwrap_or_default();
    let ask = Ask::of(path, matches, bank, VOICE, words)?;
    let most = most_people(bank.instrument.items().count());
    let mut taken = table::take(setup, bank, &ask, false, || {
        People::new(&bank.instrument, most)
    })?;
    if taken.found.answered > most {
        let problem = Unreadable::TooMany(taken.found.answered, most);
        return Err(table::explain(&problem, &ask, bank, &[], words));
    }
    if let Some(problem) = taken.found.apart(&taken.layout) {
        return Err(table::explain(&problem, &ask, bank, &[], words));
    }
    if taken.found.answered == 0 {
        return Err(Failure::Input(words.fill(
            "import-nobody",
            &[("path", table::shown(&ask.path).into())],
        )));
    }
    for note in words.table_notes(&taken.layout, &taken.found, &bank.instrument.scale) {
        setup.tell(&note);
    }
    let mut people = People::new(&bank.instrument, most);
    for part in std::mem::take(&mut taken.sinks) {
        people.merge(part);
    }
    let people = people.rows();
    if let Some(note) = gather::against(bank, &people, wish.of_group.min_group, words) {
        setup.tell(&note);
    }
    let measurement = wish
        .of_group
        .of_people(bank, people)
        .map_err(|error| Failure::Output(gather::no_chance(&error, words)))?;
    keep(setup, &wish, measurement)
}

/// How it speaks of a table.
const VOICE: Voice = Voice {
    headline: "import-problems",
    meaning: "table-not-saved",
};

/// What was asked for beside the answers.
pub(super) struct Wish {
    pub(super) of_group: gather::Wish,
    out: Option<PathBuf>,
    replace: bool,
    force: bool,
    /// The people that the bank asks for, where fewer were named without an agreement.
    asked: Option<u64>,
}

impl Wish {
    pub(super) fn of(matches: &ArgMatches, bank: &Bank, words: &Words) -> Result<Self, Failure> {
        let network = matches.get_one::<String>("network");
        let network = network.map(|typed| name(typed)).unwrap_or_default();
        if network.is_empty() {
            return Err(Failure::Usage(words.say("cli-needs-name")));
        }
        let date = match matches.get_one::<String>("date") {
            None => Setup::today(),
            Some(text) => day(text).ok_or_else(|| {
                Failure::Usage(words.fill("import-no-date", &[("date", text.as_str().into())]))
            })?,
        };
        let given = matches.get_many::<String>("context").into_iter().flatten();
        let mut situation: Vec<(String, ContextAnswer)> = Vec::new();
        for text in given {
            let (id, answer) = context(text, bank, words)?;
            situation.retain(|(known, _)| *known != id);
            situation.push((id, answer));
        }
        let out = matches.get_one::<PathBuf>("out").cloned();
        if out.as_deref() == Some(Path::new("-")) {
            return Err(Failure::Usage(words.say("cli-out-no-output")));
        }
        let replace = matches.get_flag("replace");
        if replace && out.is_some() {
            // What it would replace lies in the data folder, and this one would lie elsewhere.
            return Err(Failure::Usage(words.say("import-replace-elsewhere")));
        }
        let force = matches.get_flag("force");
        if let Some(path) = &out {
            may_be_written(path, force).map_err(|refused| out::refused(path, &refused, words))?;
        }
        let mut of_group = gather::Wish::plain(bank, &network, date);
        of_group.context = situation;
        of_group.agreed = matches.get_flag("agreed");
        if let Some(least) = matches.get_one::<u64>("min-group") {
            of_group.min_group = *least;
        }
        // A bank that asks for more people than usual is only gone below where the group agreed to it.
        let asked = bank.min_group as u64;
        let below = asked > USUAL && of_group.min_group < asked && !of_group.agreed;
        if below {
            of_group.min_group = asked;
        }
        of_group.sharing = match matches.get_one::<String>("sharing").map(String::as_str) {
            Some("leader_agreements") => Sharing::LeaderAgreements,
            Some("leader_all") => Sharing::LeaderAll,
            _ => Sharing::Group,
        };
        Ok(Self {
            of_group,
            out,
            replace,
            force,
            asked: below.then_some(asked),
        })
    }
}

/// A day as files have it, in a year that files have.
fn day(text: &str) -> Option<Date> {
    let day: Date = text.parse().ok()?;
    (day.year() >= 1000 && text.len() == "2026-11-24".len()).then_some(day)
}

/// A piece of the situation, as it was given on the command line.
fn context(text: &str, bank: &Bank, words: &Words) -> Result<(String, ContextAnswer), Failure> {
    let wrong = |meant: Vec<&str>| {
        Failure::Usage(words.fill(
            "import-no-context",
            &[("given", text.into()), ("allowed", meant.join(", ").into())],
        ))
    };
    // What a person is asked about herself is nothing of the group.
    let of_group = || bank.context.iter().filter(|one| !one.solo_only);
    let ids = || of_group().map(|one| one.id.as_str()).collect();
    if of_group().next().is_none() {
        let given = [("given", text.into())];
        return Err(Failure::Usage(words.fill("import-no-contexts", &given)));
    }
    let Some((id, value)) = text.split_once('=') else {
        return Err(wrong(ids()));
    };
    let (id, value) = (id.trim(), value.trim());
    let Some(question) = of_group().find(|one| one.id == id) else {
        return Err(match closest(id, of_group().map(|one| one.id.as_str())) {
            Some(meant) => wrong(vec![meant]),
            None => wrong(ids()),
        });
    };
    let answer = match &question.kind {
        ContextKind::Number { min, max } => value
            .parse()
            .ok()
            .filter(|number| (min..=max).contains(&number))
            .map(ContextAnswer::Number)
            .ok_or_else(|| wrong(vec![&format!("{id}={min}…{max}")]))?,
        ContextKind::Choice(choices) => choices
            .iter()
            .find(|choice| choice.id == value)
            .map(|choice| ContextAnswer::Choice(choice.id.clone()))
            .ok_or_else(|| wrong(choices.iter().map(|choice| choice.id.as_str()).collect()))?,
    };
    Ok((id.to_owned(), answer))
}

/// Puts a new measurement where it was asked for, or with the others of its network, and says what there is to say.
pub(super) fn keep(setup: &Setup, wish: &Wish, measurement: Measurement) -> Result<(), Failure> {
    let words = &setup.words;
    let (people, answered) = (measurement.people, measurement.answered);
    let (least, limit) = (measurement.min_group, measurement.limit());
    let not_kept = |not: NotKept| match not {
        NotKept::Late(path, date, why) => {
            let id = match why {
                Why::Alike => "import-late",
                Why::Recent => "import-late-recent",
            };
            let path = ("path", path.display().to_string().into());
            let date = ("date", words.date(date).into());
            Failure::Input(words.fill(id, &[date, path]))
        }
        NotKept::Unread(error) => Failure::reading(&error, words),
        NotKept::Disk(error) => Failure::writing(&error, words),
    };
    let kept = if let Some(path) = &wish.out {
        gather::stands_alone(&setup.store, &measurement).map_err(not_kept)?;
        keep_at(path, &measurement, wish.force)
            .map_err(|refused| out::refused(path, &refused, words))?;
        Kept {
            path: path.clone(),
            replaced: 0,
        }
    } else {
        let kept = gather::keep(&setup.store, measurement, wish.replace);
        let kept = kept.map_err(not_kept)?;
        bank::remember(setup);
        kept
    };
    setup.tell(&words.fill(
        "import-done",
        &[
            ("count", people.into()),
            ("path", kept.path.display().to_string().into()),
        ],
    ));
    if let Some(asked) = wish.asked {
        setup.tell(&words.fill("import-bank-asks", &[("count", asked.into())]));
    }
    if kept.replaced > 0 {
        setup.tell(&words.fill("import-replaced", &[("count", kept.replaced.into())]));
    }
    if wish.out.is_some() {
        setup.tell(&words.say("import-searched"));
    }
    if answered < limit {
        setup.tell(&words.fill("import-few", &[("limit", limit.into())]));
        if answered >= least {
            setup.tell(&words.say("import-needs-agreed"));
        }
    }
    Ok(())
}
