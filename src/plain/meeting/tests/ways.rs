//! A meeting with eyes closed, in each way of answering: who leads it hears a block, and answers only what she heard. From
//! the welcome to the agreements, in both languages; nothing that she hears is about what only a screen has.

use super::*;

/// What was written, for who hears it.
#[derive(Clone, Default)]
struct Air(Rc<RefCell<Vec<u8>>>);

impl Air {
    fn text(&self) -> String {
        String::from_utf8(self.0.borrow().clone()).unwrap()
    }
}

impl io::Write for Air {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Somebody who only hears.
struct Leader<'l> {
    air: Air,
    words: &'l Words,
    way: Way,
    people: u64,
    /// Forms, cards or answers that were given.
    given: u64,
    hides: bool,
    blocks: usize,
    /// What was made at the end.
    made: usize,
}

/// The number of each way in the list.
fn number(way: Way) -> &'static str {
    match way {
        Way::Paper => "1",
        Way::Import => "2",
        Way::Laptop => "3",
        Way::Cards => "4",
        _ => "5",
    }
}

impl Leader<'_> {
    /// What was heard since the last answer.
    fn heard(&self) -> String {
        let all = self.air.text();
        let mut blocks = all.rsplit("\n> ");
        let last = blocks.next().unwrap_or_default();
        let block = if last.trim().is_empty() {
            blocks.next().unwrap_or_default()
        } else {
            last
        };
        block.to_owned()
    }

    /// Whether a sentence was said, up to what is filled in.
    fn hears(&self, id: &str) -> bool {
        let lines = format!("{id}-lines");
        let id = if self.words.has(&lines) { &lines } else { id };
        let said = self.words.say(id);
        let start: String = said
            .split('{')
            .next()
            .unwrap_or_default()
            .chars()
            .take(30)
            .collect();
        !start.is_empty() && self.heard().contains(start.trim_end())
    }

    fn answer(&mut self) -> String {
        let one_of = |all: &[(&str, &str)], own: &Self| {
            let found = all.iter().find(|(id, _)| own.hears(id));
            found.map(|(_, line)| (*line).to_owned())
        };
        if self.hides {
            return self.unseen();
        }
        let people = self.people.to_string();
        if self.hears("session-text-people") {
            return people;
        }
        if self.hears("session-text-way") {
            return number(self.way).to_owned();
        }
        if self.hears("session-cards-all") {
            return String::new();
        }
        if self.hears("session-cards") || self.way == Way::Cards && self.heard().contains("/30") {
            return format!("{} 0 1 1 0", self.people - 2);
        }
        if self.hears("session-text-end") || self.made > 0 {
            self.made += 1;
            return self.made.to_string();
        }
        let known = [
            ("session-text-mirrored", "1"),
            ("session-text-few", "1"),
            ("session-text-sharing", "2"),
            ("session-text-extras", ""),
            ("session-table-ask", "/lijst.csv"),
            ("session-laptop-hand", ""),
            ("session-laptop-all", ""),
            ("session-text-reveal", "r"),
            ("session-text-difference", "3"),
            ("session-signal-closed", "1"),
            ("session-text-work", "1"),
            ("session-text-action-what", "Elkaar bezoeken"),
            ("session-text-action-who", "Anna"),
            ("session-text-action-when", "12-1-2027"),
            ("session-text-action-seen", "Twee bezoeken"),
            ("session-text-action-second", ""),
            ("session-text-different", "Iets"),
            ("session-text-need", "Tijd"),
            ("session-text-back", "12-1-2027"),
        ];
        if let Some(line) = one_of(&known, self) {
            return line;
        }
        let heard = self.heard();
        if heard.contains("\n  1  ") {
            return "1".to_owned();
        }
        let onward = self.words.say("meeting-onward");
        if heard.contains(&onward) || self.given > 0 {
            return String::new();
        }
        // A number about the network.
        "9".to_owned()
    }

    /// What is typed unseen: a sheet, or the answers of who has the laptop.
    fn unseen(&mut self) -> String {
        if self.way != Way::Laptop {
            self.given += 1;
            let row = rows().into_iter().cycle().nth(self.given as usize);
            return if self.given > self.people {
                String::new()
            } else {
                row.unwrap()
            };
        }
        if self.hears("session-turn-done") {
            return String::new();
        }
        self.given += 1;
        (self.given % 5 + 1).to_string()
    }
}

impl Ears for Leader<'_> {
    fn hide(&mut self, hidden: bool) {
        self.hides = hidden;
    }

    fn forget(&mut self) {}

    fn bell(&self) -> NotesBell {
        Box::new(|_| true)
    }

    fn next(&mut self, _: bool) -> io::Result<Heard> {
        self.blocks += 1;
        assert!(self.blocks < 500, "it does not end:\n{}", self.heard());
        // Once the address was told they come by themselves.
        let told = self.given > 0 || self.hears("meeting-phones-type");
        let phones = self.way == Way::Phones && told;
        if phones && self.given < self.people {
            self.given += 1;
            let handed = handed_in(u8::try_from(self.given).unwrap());
            return Ok(Heard::Act(Act::HandIn(vec![handed])));
        }
        Ok(Heard::Line(self.answer()))
    }

    fn seconds(&mut self) -> u32 {
        0
    }
}

/// What only a screen has.
const OF_A_SCREEN: [&str; 16] = [
    "PageDown",
    "PageUp",
    "Esc",
    "F1",
    "Tab",
    "klik",
    "click",
    "muis",
    "mouse",
    "Druk op r",
    "Druk op 1",
    "druk op e",
    "Press r",
    "Press 1",
    "press e",
    "Maak een foto",
];

fn led(way: Way, people: u64, language: Language) -> (Measurement, String, usize) {
    let room = Room::with(Vec::new());
    let bank = shipped().unwrap();
    let ids: Vec<&str> = bank.instrument.items().map(|one| one.id.as_str()).collect();
    let mut table = format!("{}\n", ids.join(";"));
    for row in rows().iter().cycle().take(people as usize) {
        let cells: Vec<String> = row.chars().map(String::from).collect();
        table.push_str(&format!("{}\n", cells.join(";")));
    }
    room.world
        .meddle(std::path::Path::new("/lijst.csv"), Some(table.as_bytes()));
    let words = Words::new(language);
    let air = Air::default();
    let hands = Hands::new(
        Desk::new(room.store.clone()),
        &words,
        bank,
        TODAY,
        room.papers.path().to_owned(),
        Some(Box::new(Door::default())),
    );
    let beginning = Beginning {
        bank,
        network: Some("Noord".into()),
        today: TODAY,
        short: false,
        fresh: false,
        seed: 5,
    };
    let mut leader = Leader {
        air: air.clone(),
        words: &words,
        way,
        people,
        given: 0,
        hides: false,
        blocks: 0,
        made: 0,
    };
    let mut out = air.clone();
    let beside = Beside {
        phones: true,
        notes: None,
        draws: true,
        typed: false,
        networks: Networks::default(),
    };
    let ended = lead(beginning, beside, &words, hands, &mut leader, &mut out).unwrap();
    assert!(
        matches!(ended, Ended::Closed(Some(_))),
        "{ended:?}\n{}",
        air.text()
    );
    let papers = std::fs::read_dir(room.papers.path()).unwrap().count();
    (room.kept(), air.text(), papers)
}

#[test]
fn each_way_of_answering_is_led_with_eyes_closed_from_the_welcome_to_the_agreements() {
    let ways = [
        (Way::Paper, 9, Language::Dutch),
        (Way::Import, 12, Language::English),
        (Way::Laptop, 3, Language::Dutch),
        (Way::Cards, 30, Language::English),
        (Way::Phones, 9, Language::Dutch),
        (Way::Paper, 4, Language::English),
    ];
    for (way, people, language) in ways {
        let (kept, heard, papers) = led(way, people, language);
        assert_eq!((kept.state, kept.way), (State::Done, way), "{heard}");
        assert_eq!(kept.answered, people, "{way:?}\n{heard}");
        let agreed = &kept.actions[0];
        let who = (agreed.who.as_str(), agreed.when.as_str());
        assert_eq!(who, ("Anna", "2027-01-12"), "{way:?}\n{heard}");
        assert_eq!(kept.closing.need, "Tijd");
        assert_eq!(papers, 2, "the poster and the leader's page");
        for of_a_screen in OF_A_SCREEN {
            assert!(
                !heard.contains(of_a_screen),
                "{of_a_screen} of {way:?} in\n{heard}"
            );
        }
    }
}
