//! A meeting of nine people, played by the program itself: pictures of its steps, and a recording that plays in a
//! terminal (`asciinema play meeting-nl.cast`) and as one drawing that moves. Its times are made up, so that it comes out
//! the same every time.

use std::fs;
use std::io;
use std::path::Path;
use std::sync::mpsc::{Receiver, channel};

use maud::{PreEscaped, html};
use ratatui::buffer::Buffer;
use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use ratatui::style::{Color, Modifier};
use serde_json::json;
use vlot::desk::Desk;
use vlot::i18n::{Language, Words};
use vlot::session::{Asked, Step};
use vlot::store::Store;
use vlot::tui::app::App;
use vlot::tui::message::Message;
use vlot::tui::run::Runner;
use vlot::tui::theme::{Colour, Theme};
use vlot::tui::{Start, begin, stands, update};
use vlot::walk::ActionField;

use super::networks::{TODAY, bank};
use super::{framed, runs, shown};

/// How many people there are.
const PEOPLE: usize = 9;
/// So large is the terminal.
const SIZE: (u16, u16) = (100, 30);

/// One that is looked at for a while.
struct Frame {
    screen: Buffer,
    seconds: f64,
}

/// Plays the meeting; writes its pictures and its recording.
pub(crate) fn recorded(folder: &Path, language: Language, tag: &str) -> io::Result<()> {
    let home = tempfile::tempdir()?;
    let mut meeting = Meeting::begin(home.path(), language);
    let mut frames = Vec::new();
    meeting.play(language, |name, screen, seconds| {
        if let Some(name) = name {
            let picture = folder.join(format!("session-{name}-{tag}.svg"));
            fs::write(picture, super::drawing(&screen))?;
        }
        frames.push(Frame { screen, seconds });
        Ok(())
    })?;
    fs::write(folder.join(format!("meeting-{tag}.cast")), cast(&frames))?;
    let title = match language {
        Language::Dutch => "Een bijeenkomst met vlot, in een minuut",
        Language::English => "A meeting with vlot, in a minute",
    };
    let moving = moving(&frames, title);
    fs::write(folder.join(format!("meeting-{tag}.svg")), moving)
}

/// The program with its desk, over a folder of its own.
struct Meeting {
    app: App,
    runner: Runner,
    inbox: Receiver<Message>,
}

impl Meeting {
    fn begin(home: &Path, language: Language) -> Self {
        let theme = Theme {
            colour: Colour::Full,
            ..Theme::default()
        };
        let start = Start::Session {
            network: Some("IB-netwerk De Waterlanden".into()),
            short: false,
            fresh: true,
        };
        let (mut app, effects) = begin(start, Words::new(language), theme, TODAY, None);
        app.size = SIZE;
        let (sender, inbox) = channel();
        let runner = Runner::here(Desk::new(Store::at(home.to_owned())), language, sender);
        let mut meeting = Self { app, runner, inbox };
        for message in meeting.runner.run(effects) {
            meeting.happens(message);
        }
        meeting.runner.knows(bank());
        meeting.happens(Message::Bank(Ok(bank())));
        meeting
    }

    fn happens(&mut self, message: Message) {
        let mut queue = vec![message];
        while !queue.is_empty() {
            let effects = update(&mut self.app, queue.remove(0));
            queue.extend(self.runner.run(effects));
            queue.extend(self.inbox.try_iter());
        }
    }

    fn press(&mut self, code: KeyCode) {
        stands(&mut self.app);
        self.happens(Message::Key(KeyEvent::new(code, KeyModifiers::NONE)));
    }

    fn types(&mut self, text: &str) {
        for letter in text.chars() {
            self.press(KeyCode::Char(letter));
        }
        self.press(KeyCode::Enter);
    }

    /// From welcome to agreements; each screen that is looked at is shown, some under a name.
    fn play(
        &mut self,
        language: Language,
        mut show: impl FnMut(Option<&str>, Buffer, f64) -> io::Result<()>,
    ) -> io::Result<()> {
        let says = |dutch: &'static str, english: &'static str| match language {
            Language::Dutch => dutch,
            Language::English => english,
        };
        let mut seen: Vec<&str> = Vec::new();
        for _ in 0..150 {
            let Some(session) = self.app.session.as_ref() else {
                return Ok(());
            };
            let (step, asked, done) = (session.step(), session.asked(), session.done() as usize);
            let (signs, revealed) = (session.form().len(), session.is_revealed());
            let (opened, picked) = (
                session.asked_at().is_opened(),
                session.difference().is_some(),
            );
            let name = match step {
                Step::Collect if asked == Asked::Row && done == 5 => Some("typing"),
                Step::Reveal if revealed => Some("reveal"),
                Step::Signal(_) if opened => Some("story"),
                Step::Agreed => Some("agreements"),
                Step::Welcome => Some("welcome"),
                _ => None,
            };
            let new = name.is_some_and(|name| !seen.contains(&name));
            let seconds = match (step, new) {
                (Step::Collect, false) => 0.4,
                (_, true) => 5.0,
                (_, false) => 1.2,
            };
            seen.extend(name);
            show(name.filter(|_| new), shown(&self.app)?, seconds)?;
            match (step, asked) {
                (Step::End, _) => return Ok(()),
                (Step::People, _) | (Step::Context(_), Asked::Number) => self.types("9"),
                (Step::Collect, Asked::Row) if done < PEOPLE => self.types(&answers(done, signs)),
                (Step::Reveal, _) if !revealed => self.press(KeyCode::Char('r')),
                (Step::Difference, _) if !picked => self.press(KeyCode::Char('1')),
                (Step::Signal(_), _) if !opened => self.press(KeyCode::Char('1')),
                (Step::Extras | Step::Difference, _) => self.press(KeyCode::PageDown),
                (_, Asked::Choice(_)) => self.press(KeyCode::Char('1')),
                (Step::Back, _) => self.types("12-1-2027"),
                (Step::Different, _) => self.types(says(
                    "We beginnen met wat wél lukt.",
                    "We begin with what does work.",
                )),
                (Step::Need, _) => self.types(says("Een middag vervanging.", "An afternoon off.")),
                // One thing is enough.
                (Step::Action(0, field), _) => self.types(match field {
                    ActionField::What => says(
                        "Ieder belt één andere school.",
                        "Each of us calls one other school.",
                    ),
                    ActionField::Who => "Els",
                    ActionField::When => "12-1-2027",
                    ActionField::Seen => says(
                        "er liggen negen kaartjes op tafel",
                        "nine cards lie on the table",
                    ),
                }),
                (Step::Action(..) | Step::QuestionLine(_), _) => self.types(""),
                _ => self.press(KeyCode::PageDown),
            }
        }
        let step = self.app.session.as_ref().map(|session| session.step());
        Err(io::Error::other(format!("the meeting stays at {step:?}")))
    }
}

/// What one of them answered, as it is typed from paper: each leans to their own side, and some things stand lower.
fn answers(person: usize, signs: usize) -> String {
    let sign = |place: usize| {
        let base = [5, 4, 3, 4, 5, 7][(place / 5) % 6];
        let own = (place * 7 + person * (3 + place / 5) + place / 5) % 5;
        let value = usize::midpoint(base, own);
        char::from(b'0' + value.clamp(1, 5) as u8)
    };
    (0..signs).map(sign).collect()
}

/// The recording as asciinema reads it: what changes is sent, each screen after the one before.
fn cast(frames: &[Frame]) -> String {
    let head = json!({ "version": 2, "width": SIZE.0, "height": SIZE.1, "title": "vlot" });
    let mut text = format!("{head}\n");
    let (mut at, mut before) = (0.0, None);
    for frame in frames {
        let sent = sent(&frame.screen, before);
        text += &format!("{}\n", json!([tenths(at), "o", sent]));
        at += frame.seconds;
        before = Some(&frame.screen);
    }
    // The last screen stays for a while.
    text + &format!("{}\n", json!([tenths(at), "o", ""]))
}

/// Without what binary fractions leave.
fn tenths(seconds: f64) -> f64 {
    (seconds * 10.0).round() / 10.0
}

/// The rows of a screen that differ from the one before, with their looks.
fn sent(screen: &Buffer, before: Option<&Buffer>) -> String {
    let mut sent = String::new();
    if before.is_none() {
        sent.push_str("\u{1b}[2J\u{1b}[?25l");
    }
    for row in 0..screen.area.height {
        let cells = || (0..screen.area.width).map(move |column| (column, row));
        let same = before.is_some_and(|before| cells().all(|at| before[at] == screen[at]));
        if same {
            continue;
        }
        sent.push_str(&format!("\u{1b}[{};1H", row + 1));
        let mut looks = None;
        for at in cells() {
            let cell = &screen[at];
            let now = (cell.fg, cell.modifier);
            if looks != Some(now) {
                sent.push_str(&escape(now));
                looks = Some(now);
            }
            sent.push_str(cell.symbol());
        }
        sent.push_str("\u{1b}[0m");
    }
    sent
}

fn escape((ink, modifier): (Color, Modifier)) -> String {
    let mut codes = vec!["0".to_owned()];
    for (held, code) in [
        (Modifier::BOLD, "1"),
        (Modifier::DIM, "2"),
        (Modifier::UNDERLINED, "4"),
        (Modifier::REVERSED, "7"),
    ] {
        if modifier.contains(held) {
            codes.push(code.to_owned());
        }
    }
    match ink {
        Color::Indexed(number) => codes.push(format!("38;5;{number}")),
        Color::Red => codes.push("31".to_owned()),
        _ => {}
    }
    format!("\u{1b}[{}m", codes.join(";"))
}

/// The recording as one drawing: the screens that are looked at, one after the other, again and again. Who asked for
/// less movement sees the first that was named.
fn moving(frames: &[Frame], title: &str) -> String {
    let kept: Vec<&Frame> = frames.iter().filter(|frame| frame.seconds > 1.0).collect();
    let all: f64 = kept.iter().map(|frame| frame.seconds).sum();
    let mut style = String::from(".f{visibility:hidden}");
    let mut from = 0.0;
    for (place, frame) in kept.iter().enumerate() {
        let (start, end) = (100.0 * from / all, 100.0 * (from + frame.seconds) / all);
        style += &format!(
            "@keyframes f{place}{{0%,{start:.3}%{{visibility:hidden}}{:.3}%,{end:.3}%{{visibility:visible}}{:.3}%,100%{{visibility:hidden}}}}\
             #f{place}{{animation:f{place} {all:.1}s step-end infinite}}",
            start + 0.001,
            end + 0.001
        );
        from += frame.seconds;
    }
    let still = kept
        .iter()
        .position(|frame| frame.seconds > 4.0)
        .unwrap_or(0);
    style += &format!(
        "@media(prefers-reduced-motion:reduce){{.f{{animation:none!important}}#f{still}{{visibility:visible}}}}"
    );
    let Some(first) = kept.first() else {
        return String::new();
    };
    let inside = html! {
        style { (PreEscaped(style)) }
        @for (place, frame) in kept.iter().enumerate() {
            g class="f" id=(format!("f{place}")) {
                @for row in 0..frame.screen.area.height { @for run in runs(&frame.screen, row) { (run) } }
            }
        }
    };
    framed(&first.screen, title, &inside)
}
