//! Every statement. A split one is marked before its figure is shown.

use ratatui::text::{Line, Span};

use crate::bank::Scale;
use crate::measurement::Kind;
use crate::reading::outcome::CharacteristicOutcome;
use crate::scoring::figures::{ItemFigures, Shown};
use crate::tui::app::{App, Picture};
use crate::tui::page::{Page, width};
use crate::tui::widgets::bar;

pub(super) fn fill(app: &App, picture: &Picture, page: &mut Page) {
    let (theme, words, language) = (app.theme, &app.words, app.language());
    let outcome = &picture.outcome;
    for (one, asked) in outcome
        .characteristics
        .iter()
        .zip(&outcome.instrument.characteristics)
    {
        heading(app, page, one);
        let Shown::Figures(figures) = &one.figures else {
            page.text(&words.say("result-hidden"), theme.quiet());
            continue;
        };
        // How the people are spread, low to high.
        if let Some(spread) = &figures.spread {
            page.text(&app.words.spread(spread), theme.quiet());
        }
        if let Some(reading) = &one.reading {
            page.text(reading.get(language), theme.text());
        }
        for (item, shown) in asked.items.iter().zip(&figures.items) {
            page.blank();
            page.hanging("  ", item.text.get(language), theme.text());
            match shown {
                Shown::Suppressed => {
                    page.hanging("  ", &words.say("result-hidden"), theme.quiet());
                }
                Shown::Figures(figures) => {
                    let scale = &outcome.instrument.scale;
                    let answered = figures.as_answered(item, scale);
                    if outcome.kind == Kind::Solo {
                        own(app, page, &answered, scale);
                    } else {
                        group(app, page, &answered, scale);
                    }
                }
            }
            if item.reversed {
                page.hanging("  ", &words.say("item-reversed"), theme.quiet());
            }
        }
        if let Some(ask) = &one.ask {
            page.blank();
            let mark = Span::styled("? ", theme.accent_strong());
            page.marked(mark, ask.get(language), theme.text());
        }
    }
}

fn heading(app: &App, page: &mut Page, one: &CharacteristicOutcome) {
    let mean = app
        .words
        .mean(one)
        .unwrap_or_else(|| app.words.say("axis-no-figure"));
    let title = one.title.get(app.language());
    page.blank();
    page.anchors.push(page.height());
    page.row(Line::from(vec![
        Span::styled(title.to_owned(), app.theme.accent_strong()),
        Span::styled(format!("  {mean}"), app.theme.strong()),
        Span::styled(
            format!("  {}", app.words.standing_behind(one)),
            app.theme.quiet(),
        ),
    ]));
}

/// One person's answer: the point she chose and its words.
fn own(app: &App, page: &mut Page, figures: &ItemFigures, scale: &Scale) {
    let (theme, words) = (app.theme, &app.words);
    let Some(mean) = figures.mean else {
        let id = if figures.dont_know > 0 {
            "status-dont-know"
        } else {
            "item-skipped"
        };
        page.hanging("  ", &words.say(id), theme.quiet());
        return;
    };
    let mut spans = vec![Span::raw("  ")];
    spans.extend(bar(scale.share(mean), 20, theme));
    spans.push(Span::styled(
        format!("  {}", words.decimal(mean, 0)),
        theme.strong(),
    ));
    let point = scale
        .rank(mean as i32)
        .and_then(|rank| scale.points[rank].label.as_ref());
    if let Some(label) = point {
        let label = format!("  {}", label.get(app.language()));
        spans.push(Span::styled(label, theme.quiet()));
    }
    page.row(Line::from(spans));
}

/// What a group answered: its mean where it has detail, and how the answers lie.
fn group(app: &App, page: &mut Page, figures: &ItemFigures, scale: &Scale) {
    let (theme, words) = (app.theme, &app.words);
    if figures.split == Some(true) {
        page.hanging("  ", &words.say("result-split"), theme.accent_strong());
    }
    if figures.n == 0 {
        page.hanging("  ", &words.say("result-no-figure"), theme.quiet());
        return;
    }
    let mut beside = words.fill("result-people", &[("n", figures.n.into())]);
    if let Some(spread) = &figures.spread {
        beside = format!("{beside} · {}", words.spread(spread));
    }
    if let Some(mean) = figures.mean {
        let mut spans = vec![Span::raw("  ")];
        spans.extend(bar(scale.share(mean), 16, theme));
        spans.push(Span::styled(
            format!("  {}", words.decimal(mean, 1)),
            theme.strong(),
        ));
        let used = 2 + 16 + 2 + width(&words.decimal(mean, 1));
        if used + 2 + width(&beside) <= page.width {
            spans.push(Span::styled(format!("  {beside}"), theme.quiet()));
            page.row(Line::from(spans));
        } else {
            page.row(Line::from(spans));
            page.hanging("  ", &beside, theme.quiet());
        }
    } else {
        page.hanging("  ", &beside, theme.text());
    }
    if figures.dont_know > 0 {
        let sentence = words.fill("item-dont-know", &[("n", figures.dont_know.into())]);
        page.hanging("  ", &sentence, theme.quiet());
    }
}
