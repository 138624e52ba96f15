//! Whose a file is that says something of a group.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;

use crate::Desk;

fn mode(desk: &Desk, name: &str) -> u32 {
    fs::metadata(desk.path(name)).unwrap().permissions().mode() & 0o777
}

#[test]
fn what_is_otherwise_left_out_is_in_a_file_for_its_owner_alone() {
    let desk = Desk::nine();
    for with in ["names", "remarks", "needs", "answers"] {
        let name = format!("{with}.html");
        desk.vlot(&["report", "meting.toml", "-o", &name, "--with", with]);
        assert_eq!(mode(&desk, &name), 0o600, "{with}");
    }
    assert_eq!(mode(&desk, "answers_doelen.csv"), 0o600);
}

#[test]
fn what_is_made_of_a_measurement_is_its_owners_by_whatever_way_it_is_made() {
    let desk = Desk::nine();
    for name in ["poster.html", "poster.md", "poster.json"] {
        desk.vlot(&["report", "meting.toml", "-o", name]);
        assert_eq!(mode(&desk, name), 0o600, "{name}");
    }
    desk.vlot(&[
        "report",
        "meting.toml",
        "--for",
        "leader",
        "-o",
        "blad.html",
    ]);
    desk.vlot(&[
        "agenda",
        "meting.toml",
        "--minutes",
        "60",
        "-o",
        "agenda.txt",
    ]);
    for name in ["blad.html", "agenda.txt"] {
        assert_eq!(mode(&desk, name), 0o600, "{name}");
    }
    for name in ["radar.svg", "figures.csv"] {
        desk.vlot(&["report", "meting.toml", "-o", name]);
        assert_eq!(mode(&desk, name), 0o600, "{name}");
    }
}
