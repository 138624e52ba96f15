//! What stands on the wall before anybody answered: what this is for, who sees what, and how to answer.

use crate::measurement::{Sharing, unasked_limit};
use crate::session::asked::SHARING;
use crate::session::ways::minutes_to_say;
use crate::session::{FormLine, Part, Question, Saying, Session};

impl Session {
    /// What this is for and who sees what; looking back begins with less. What was agreed about it just now stands there.
    pub(super) fn welcome(&self) -> Vec<Part> {
        let facilitation: &'static crate::bank::Facilitation = &self.bank.facilitation;
        let texts = if self.is_short() {
            vec![Part::Text(Saying::word("session-welcome-short"))]
        } else {
            let privacy = facilitation.privacy.as_ref().filter(|_| self.figures);
            let said = facilitation.opening.iter().chain(privacy);
            let said = said.map(|text| Part::Text(Saying::Bank(text)));
            // Nothing is filled in where there are no figures, so nothing is said of it.
            let talk = Part::Text(Saying::word("session-text-welcome-talk"));
            said.chain((!self.figures).then_some(talk)).collect()
        };
        let place = SHARING.iter().position(|one| *one == self.who_sees());
        let agreed = place.filter(|_| self.shared).map(|place| {
            let who = Saying::word(format!("session-sharing-{}", place + 1));
            Part::Strong(Saying::word("session-welcome-agreed").words("who", who))
        });
        let characteristics: &'static [crate::bank::Characteristic] =
            &self.bank.instrument.characteristics;
        // Where it can be picked still, it is not told yet.
        let told = self.figures && !self.picks_what_to_look_back_on();
        let focus = self.focus().filter(|_| told);
        let focus = focus
            .and_then(|place| characteristics.get(place))
            .map(|one| {
                let title = Saying::Bank(&one.title);
                Part::Strong(Saying::word("session-welcome-focus").words("title", title))
            });
        texts.into_iter().chain(focus).chain(agreed).collect()
    }

    /// Who will see the result, beside what was agreed about it last time.
    pub(super) fn sharing_parts(&self) -> Vec<Part> {
        let last = self.before.0.first().map(|before| before.sharing);
        let last = last.and_then(|last| SHARING.iter().position(|one| *one == last));
        let last = last.map(|place| {
            let who = Saying::word(format!("session-sharing-{}", place + 1));
            Part::Text(Saying::word("session-sharing-last").words("who", who))
        });
        // What everybody agreed to just now was figures; whom they reach is chosen here.
        let few = self.agreed_to_figures_of_few().then(|| {
            let few = Saying::word("session-sharing-few");
            Part::Strong(few.number("people", self.measurement.people))
        });
        let asked = [self.own_words(), Part::Choices];
        asked.into_iter().chain(few).chain(last).collect()
    }

    /// Whether so few take part that figures needed everybody's agreement, which was given.
    fn agreed_to_figures_of_few(&self) -> bool {
        self.figures && self.measurement.min_group < unasked_limit(self.bank)
    }

    /// What everybody agrees to as well where so few answered: whoever gets the picture sees these figures.
    pub(super) fn few_go_to_the_leader(&self) -> Option<Part> {
        let few = matches!(self.question, Some(Question::Few(_)));
        let all = self.measurement.sharing == Sharing::LeaderAll;
        (few && all).then(|| Part::Strong(Saying::word("session-few-leader")))
    }

    /// What can be done besides, and what is asked in any case: nothing comes that was not announced.
    pub(super) fn extra_parts(&self) -> Vec<Part> {
        let count = self.unchosen();
        let text = Saying::word("session-text-extras")
            .number("plan", self.plan())
            .number("count", count as u64)
            .number("minutes", minutes_to_say(count) as u64);
        vec![Part::Text(text), Part::Choices]
    }

    /// The number on each card with its words, in one line: beside what is asked there is room for that on every wall.
    pub(in crate::session) fn cards_in_one_line(&self, line: FormLine) -> Option<Part> {
        let instrument = &self.bank.instrument;
        let numbers = line.typed(instrument).into_iter();
        let points = numbers.zip(line.labels(instrument)).map(|(number, label)| {
            let label = Some(label).filter(|label| *label != Saying::Own(String::new()));
            (Saying::Own(number.to_string()), label)
        });
        in_one_line(points).map(Part::Strong)
    }

    /// Every point of the scale with its words, and *don't know*, in one line.
    pub(super) fn scale_in_one_line(&self) -> Option<Saying> {
        let scale: &'static crate::bank::Scale = &self.bank.instrument.scale;
        let points = scale.points.iter().enumerate().map(|(rank, point)| {
            let number = format!("{} {}", scale.typed(rank), scale.bare_words(rank));
            (Saying::Own(number.trim_end().into()), point.label.as_ref())
        });
        let unknown = scale.dont_know.as_ref();
        let unknown = unknown.map(|label| (Saying::Own("?".into()), Some(label)));
        let all = points.chain(unknown);
        in_one_line(all.map(|(sign, label)| (sign, label.map(Saying::Bank))))
    }
}

/// Signs with what they stand for, one behind the other.
fn in_one_line(points: impl Iterator<Item = (Saying, Option<Saying>)>) -> Option<Saying> {
    let all = points.map(|(sign, label)| match label {
        Some(label) => Saying::word("session-scale-point")
            .words("sign", sign)
            .words("label", label),
        None => sign,
    });
    all.reduce(|first, next| {
        Saying::word("session-scale-next")
            .words("first", first)
            .words("next", next)
    })
}
