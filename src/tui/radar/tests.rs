use proptest::prelude::*;

use super::*;
use crate::tui::theme::Colour;

fn axes(shares: &[Option<f64>], previous: Option<f64>) -> Vec<Axis> {
    let titles = [
        "Doelen stellen",
        "Samen onderzoek doen",
        "Samen praktijk maken",
        "Samenwerken",
        "Leiderschap organiseren",
        "Relatie opbouwen",
    ];
    shares
        .iter()
        .zip(titles.iter().cycle())
        .map(|(share, title)| Axis {
            label: Label {
                title: (*title).to_owned(),
                figure: share.map_or_else(
                    || "geen cijfer".to_owned(),
                    |share| format!("{:.1}", 1.0 + share * 4.0).replace('.', ","),
                ),
            },
            share: *share,
            previous,
        })
        .collect()
}

fn drawn(radar: &Radar<'_>, width: u16, height: u16) -> String {
    let area = Rect::new(0, 0, width, height);
    let mut buffer = Buffer::empty(area);
    radar.render(area, &mut buffer);
    let rows: Vec<String> = buffer
        .content
        .chunks(usize::from(width.max(1)))
        .map(|row| {
            let row: String = row.iter().map(ratatui::buffer::Cell::symbol).collect();
            row.trim_end().to_owned()
        })
        .collect();
    rows.join("\n")
}

fn theme(markers: Markers) -> Theme {
    Theme {
        colour: Colour::Sixteen,
        light: false,
        markers,
        projected: false,
    }
}

const SIX: [Option<f64>; 6] = [
    Some(0.6),
    Some(0.35),
    Some(0.2),
    Some(0.7),
    Some(0.4),
    Some(0.9),
];

#[test]
fn it_looks_like_this_in_every_marker_set() {
    let axes = axes(&SIX, Some(0.5));
    for markers in [Markers::Braille, Markers::HalfBlock, Markers::Ascii] {
        let radar = Radar::new(&axes, 5, theme(markers))
            .ends("midden 1, rand 5")
            .legend("nu", "vorige keer");
        insta::with_settings!({snapshot_path => "../snapshots", prepend_module_to_snapshot => false, omit_expression => true}, {
            insta::assert_snapshot!(format!("radar-{markers:?}").to_lowercase(), drawn(&radar, 60, 24));
        });
    }
}

#[test]
fn without_colours_only_the_outer_ring_stands_beside_the_outline() {
    let signs = |colour| {
        let theme = Theme {
            colour,
            ..theme(Markers::Braille)
        };
        let shown = drawn(&Radar::new(&axes(&SIX, None), 5, theme), 60, 18);
        shown
            .chars()
            .filter(|sign| ('⠁'..='⣿').contains(sign))
            .count()
    };
    let (all, without) = (signs(Colour::Sixteen), signs(Colour::None));
    assert!(without > 0 && without * 4 < all * 3, "{without} of {all}");
}

#[test]
fn under_its_least_size_nothing_is_drawn() {
    let axes = axes(&SIX, None);
    let radar = Radar::new(&axes, 5, theme(Markers::Braille));
    assert_eq!(drawn(&radar, 43, 18).trim(), "");
    assert_eq!(drawn(&radar, 44, 17).trim(), "");
    assert_ne!(drawn(&radar, 46, 18).trim(), "");
}

#[test]
fn an_axis_without_figure_has_no_point_and_says_why() {
    let mut shares = SIX;
    shares[2] = None;
    let axes = axes(&shares, None);
    let radar = Radar::new(&axes, 5, theme(Markers::Ascii));
    let drawn = drawn(&radar, 70, 26);
    assert_eq!(drawn.matches('O').count(), 5, "{drawn}");
    assert!(drawn.contains("cijfer"), "{drawn}");
}

#[test]
fn in_the_ascii_set_everything_is_ascii() {
    let axes = axes(&SIX, Some(0.5));
    let radar = Radar::new(&axes, 5, theme(Markers::Ascii)).legend("nu", "vorige keer");
    assert!(drawn(&radar, 80, 30).is_ascii());
}

proptest! {
    #[test]
    fn any_size_and_any_number_of_axes_is_drawn_within_the_area(
        width in 0_u16..230, height in 0_u16..70, count in 3_usize..=12, share in 0.0_f64..=1.0,
        markers in prop_oneof![Just(Markers::Braille), Just(Markers::HalfBlock), Just(Markers::Ascii)],
    ) {
        let axes = axes(&vec![Some(share); count], Some(1.0 - share));
        let radar = Radar::new(&axes, 5, theme(markers)).ends("midden 1").legend("nu", "toen");
        // Writing outside the buffer would panic.
        let drawn = drawn(&radar, width, height);
        prop_assert!(drawn.lines().count() <= usize::from(height.max(1)));
    }
}
