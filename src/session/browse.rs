//! The box of cards at the step where a work form is chosen: looked through in the meeting itself, by the same sieves as
//! beside a picture. What does not fit this group now is left out. What the group does of itself, and is no card, is typed.

use super::asked::numbered;
use super::{Asked, Part, Refusal, Saying, Session};
use crate::bank::sieve::{Sieve, TIMES, asks_for_trust, minutes_of, sifted};
use crate::bank::{Intervention, Route};
use crate::measurement::OwnWork;
use crate::reading::Suggested;
use crate::walk::PrincipleAnswer;

/// So many cards stand on one page; a line to go on and a line back come under them.
const A_PAGE: usize = 7;

/// What the group does of itself takes so many minutes, from and to.
pub(super) const OWN_MINUTES: (u32, u32) = (5, 240);

/// Where in the box somebody is looking.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Browse {
    /// What was suggested.
    #[default]
    Closed,
    /// The ways to look through it.
    Ways,
    /// The characteristics, to see the cards of one.
    Characteristics,
    /// A page of the cards that a sieve lets through.
    Cards(Sieve, usize),
    /// What one card is for, and the page it stands on.
    Card(String, Sieve, usize),
    /// The routes that can be begun.
    Routes,
    /// What one route brings.
    Route(String),
    /// What the group does of itself.
    Own,
    /// How long that takes.
    OwnMinutes(String),
}

/// Something to choose at this step.
pub(super) enum Pick {
    /// What was suggested, by its place.
    Suggested(usize),
    /// Another place in the box.
    Look(Browse),
    /// A card, whether it was suggested or not.
    Card(String),
    /// The first meeting of a route.
    Route(String),
}

impl Session {
    /// The cards of the box that fit now. Without figures nobody knows how much trust there is, so what asks for it waits.
    fn fitting(&self, sieve: &Sieve) -> Vec<&'static Intervention> {
        let found = self.found();
        let known = found.is_some_and(|found| found.figures);
        let unfit = |card: &&'static Intervention| {
            found.is_some_and(|found| found.unfit.contains(&card.id))
                || !known && asks_for_trust(card)
        };
        let through = sifted(self.bank, sieve, Some(self.measurement.people)).into_iter();
        through.filter(|card| !unfit(card)).collect()
    }

    /// On how many pages they stand.
    fn pages(&self, sieve: &Sieve) -> usize {
        self.fitting(sieve).len().div_ceil(A_PAGE).max(1)
    }

    /// The routes that can be begun now.
    fn beginnable(&self) -> Vec<&'static Route> {
        let found = self.found();
        let known = found.is_some_and(|found| found.figures);
        let unfit = |route: &&'static Route| {
            let cards = route.meetings.first().map(|one| &one.interventions);
            let mut cards = cards.into_iter().flatten();
            found.is_some_and(|found| !found.routes.contains(&route.id))
                || !known && cards.any(|id| self.bank.intervention(id).is_some_and(asks_for_trust))
        };
        let all = self.bank.routes.iter();
        all.filter(|route| !unfit(route)).collect()
    }

    /// What can be chosen, with its words.
    pub(super) fn picks(&self) -> Vec<(Saying, Pick)> {
        let look = |id: &'static str, to: Browse| (Saying::word(id), Pick::Look(to));
        match &self.looks.browse {
            Browse::Closed => {
                let suggested = self.suggested().iter().enumerate();
                let mut picks: Vec<(Saying, Pick)> = suggested
                    .map(|(place, one)| (self.work(one), Pick::Suggested(place)))
                    .collect();
                let more = self.fitting(&Sieve::All).into_iter().any(|card| {
                    let known =
                        |one: &Suggested| matches!(one, Suggested::Card(id) if *id == card.id);
                    !self.suggested().iter().any(known)
                });
                picks.extend(more.then(|| look("session-box", Browse::Ways)));
                picks.push(look("session-own", Browse::Own));
                picks
            }
            Browse::Ways => {
                let cards = |sieve| Browse::Cards(sieve, 0);
                let mut picks: Vec<(Saying, Pick)> = TIMES
                    .iter()
                    .map(|minutes| {
                        let words = Saying::word("box-time").number("minutes", *minutes);
                        (words, Pick::Look(cards(Sieve::Minutes(*minutes))))
                    })
                    .collect();
                picks.extend([
                    look("box-trust", cards(Sieve::Trust)),
                    look("box-characteristic", Browse::Characteristics),
                    look("box-all", cards(Sieve::All)),
                ]);
                let routes = !self.beginnable().is_empty();
                picks.extend(routes.then(|| look("box-routes", Browse::Routes)));
                picks.push(look("session-box-back", Browse::Closed));
                picks
            }
            Browse::Characteristics => {
                let all = self.bank.instrument.characteristics.iter();
                let mut picks: Vec<(Saying, Pick)> = all
                    .map(|one| {
                        let to = Browse::Cards(Sieve::Of(one.id.clone()), 0);
                        (Saying::Bank(&one.title), Pick::Look(to))
                    })
                    .collect();
                picks.push(look("session-box-back", Browse::Ways));
                picks
            }
            Browse::Cards(sieve, page) => {
                let cards = self.fitting(sieve);
                let pages = self.pages(sieve);
                let shown = cards.iter().skip(page * A_PAGE).take(A_PAGE);
                let mut picks: Vec<(Saying, Pick)> = shown
                    .map(|card| {
                        let to = Browse::Card(card.id.clone(), sieve.clone(), *page);
                        (titled(card), Pick::Look(to))
                    })
                    .collect();
                let next = Browse::Cards(sieve.clone(), (page + 1) % pages);
                picks.extend((pages > 1).then(|| look("box-next", next)));
                picks.push(look("session-box-back", Browse::Ways));
                picks
            }
            Browse::Card(id, sieve, page) => vec![
                (Saying::word("session-box-take"), Pick::Card(id.clone())),
                look("session-box-back", Browse::Cards(sieve.clone(), *page)),
            ],
            Browse::Routes => {
                let all = self.beginnable().into_iter();
                let mut picks: Vec<(Saying, Pick)> = all
                    .map(|route| {
                        let to = Browse::Route(route.id.clone());
                        (self.timed(route), Pick::Look(to))
                    })
                    .collect();
                picks.push(look("session-box-back", Browse::Ways));
                picks
            }
            Browse::Route(id) => vec![
                (Saying::word("session-box-take"), Pick::Route(id.clone())),
                look("session-box-back", Browse::Routes),
            ],
            Browse::Own | Browse::OwnMinutes(_) => Vec::new(),
        }
    }

    /// A route with its meetings and their minutes.
    fn timed(&self, route: &'static Route) -> Saying {
        Saying::word("box-route")
            .words("title", Saying::Bank(&route.title))
            .number("meetings", route.meetings.len())
            .words("minutes", minutes(minutes_of(self.bank, route)))
    }

    /// The choices of this step.
    pub(super) fn asked_for_work(&self) -> Asked {
        match self.looks.browse {
            Browse::Own => return Asked::Text,
            Browse::OwnMinutes(_) => return Asked::Number,
            _ => {}
        }
        let picks = self.picks().into_iter();
        let mut asked = numbered(picks.map(|(words, pick)| {
            let stands = self.stands(&pick);
            (words, stands)
        }));
        if let (Asked::Choice(choices), Browse::Cards(sieve, _)) = (&mut asked, &self.looks.browse)
        {
            // On and back have the same numbers on every page.
            let around = if self.pages(sieve) > 1 { 2 } else { 1 };
            let last = choices.iter_mut().rev().take(around);
            for (choice, number) in last.zip((0..=A_PAGE as i64 + 2).rev()) {
                choice.number = number;
            }
        }
        asked
    }

    /// Whether this is what was chosen for the next meeting.
    fn stands(&self, pick: &Pick) -> bool {
        let closing = &self.measurement.closing;
        let card = |id: &str| closing.own.is_none() && closing.card.as_deref() == Some(id);
        let route = |id: &str| {
            closing.own.is_none() && closing.card.is_none() && closing.route.as_deref() == Some(id)
        };
        match pick {
            Pick::Suggested(place) => match self.suggested().get(*place) {
                Some(Suggested::Card(id)) => card(id),
                Some(Suggested::Route(id, _)) => route(id),
                None => false,
            },
            Pick::Card(id) | Pick::Look(Browse::Card(id, ..)) => card(id),
            Pick::Route(id) | Pick::Look(Browse::Route(id)) => route(id),
            Pick::Look(Browse::Own) => closing.own.is_some(),
            Pick::Look(_) => false,
        }
    }

    /// Whether the group recognised itself in none of the stories that it opened.
    fn recognises_nothing(&self) -> bool {
        let judged = self.measurement.judgements.iter();
        PrincipleAnswer::all_no(judged.map(|one| one.judged))
    }

    /// What stands over them.
    pub(super) fn work_parts(&self) -> Vec<Part> {
        let mut parts = match &self.looks.browse {
            Browse::Closed => {
                let none = self.recognises_nothing();
                let none = none.then(|| Part::Text(Saying::word("signals-none-recognised")));
                let id = if self.suggested().is_empty() {
                    "session-no-work"
                } else {
                    "session-text-work"
                };
                none.into_iter()
                    .chain([Part::Text(Saying::word(id))])
                    .collect()
            }
            Browse::Ways => vec![Part::Text(Saying::word("box-text"))],
            Browse::Characteristics => vec![Part::Text(Saying::word("session-box-which"))],
            Browse::Cards(sieve, _) => {
                let count = self.fitting(sieve).len();
                vec![Part::Text(
                    Saying::word("session-box-count").number("count", count),
                )]
            }
            Browse::Routes => vec![Part::Text(Saying::word("box-route-text"))],
            Browse::Route(id) => {
                let route = self.bank.routes.iter().find(|one| one.id == *id);
                route.map_or_else(Vec::new, |route| {
                    vec![
                        Part::Strong(self.timed(route)),
                        Part::Text(Saying::Bank(&route.about)),
                    ]
                })
            }
            Browse::Own => vec![Part::Text(Saying::word("session-own-what")), Part::Field],
            Browse::OwnMinutes(what) => vec![
                Part::Strong(Saying::Own(what.clone())),
                Part::Text(Saying::word("session-own-minutes")),
                Part::Field,
            ],
            Browse::Card(id, ..) => {
                let card = self.bank.intervention(id);
                card.map_or_else(Vec::new, |card| {
                    vec![
                        Part::Strong(titled(card)),
                        Part::Text(Saying::Bank(&card.purpose)),
                    ]
                })
            }
        };
        parts.extend((!self.picks().is_empty()).then_some(Part::Choices));
        parts
    }

    /// What the group does of itself was typed; how long it takes is asked next. Nothing typed means back to the choice.
    pub(super) fn own_what(&mut self, what: &str) -> Result<(), Refusal> {
        if self.looks.browse != Browse::Own {
            return Err(Refusal::NotHere);
        }
        self.looks.browse = if what.is_empty() {
            Browse::Closed
        } else {
            Browse::OwnMinutes(what.to_owned())
        };
        Ok(())
    }

    /// How long that takes: it is what the next meeting does.
    pub(super) fn own_minutes(&mut self, minutes: i64) -> Result<(), Refusal> {
        let Browse::OwnMinutes(what) = &self.looks.browse else {
            return Err(Refusal::NotHere);
        };
        let (least, most) = OWN_MINUTES;
        let fits = u32::try_from(minutes).ok();
        let minutes = fits.filter(|minutes| (least..=most).contains(minutes));
        let minutes = minutes.ok_or(Refusal::OutOfRange(least.into(), most.into()))?;
        let what = what.clone();
        let closing = &mut self.measurement.closing;
        closing.card = None;
        closing.own = Some(OwnWork { what, minutes });
        Ok(())
    }

    /// What stands in the field here.
    pub(super) fn own_standing(&self) -> String {
        let own = self.measurement.closing.own.as_ref();
        match self.looks.browse {
            Browse::Own => own.map(|own| own.what.clone()),
            Browse::OwnMinutes(_) => own.map(|own| own.minutes.to_string()),
            _ => None,
        }
        .unwrap_or_default()
    }

    /// One up in the box; whether there was one.
    pub(super) fn look_up(&mut self) -> bool {
        let up = match &self.looks.browse {
            Browse::Closed => return false,
            Browse::Ways | Browse::Own => Browse::Closed,
            Browse::OwnMinutes(_) => Browse::Own,
            Browse::Characteristics | Browse::Cards(..) | Browse::Routes => Browse::Ways,
            Browse::Route(_) => Browse::Routes,
            Browse::Card(_, sieve, page) => Browse::Cards(sieve.clone(), *page),
        };
        self.looks.browse = up;
        true
    }
}

/// A card with its minutes.
fn titled(card: &'static Intervention) -> Saying {
    let title = Saying::Bank(&card.title);
    let Some(time) = card.minutes else {
        return title;
    };
    Saying::word("session-box-card")
        .words("title", title)
        .words("minutes", minutes(time))
}

fn minutes((fewest, most): (u32, u32)) -> Saying {
    if fewest == most {
        Saying::word("result-minutes-exact").number("minutes", fewest)
    } else {
        Saying::word("result-minutes")
            .number("fewest", fewest)
            .number("most", most)
    }
}
