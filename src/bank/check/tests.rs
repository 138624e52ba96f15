use super::*;
use crate::bank::shipped_sources;

#[test]
fn the_shipped_bank_has_nothing_to_mend() {
    let checked = check(shipped_sources(), None);
    let list: Vec<String> = checked
        .diagnostics
        .iter()
        .map(|one| {
            format!(
                "{:?} {:?} {:?}",
                checked.position(one),
                one.rule,
                one.details
            )
        })
        .collect();
    assert!(list.is_empty(), "{}", list.join("\n"));
}
