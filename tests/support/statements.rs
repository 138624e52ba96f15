//! The statements of the shipped questionnaire as the columns of a table.

/// Its characteristics, in order.
pub(crate) const CHARACTERISTICS: [&str; 6] = [
    "doelen",
    "onderzoek",
    "praktijk",
    "samenwerken",
    "leiderschap",
    "relatie",
];

/// The ids of the statements of these characteristics, in order.
pub(crate) fn ids(characteristics: &[&str]) -> Vec<String> {
    let of_one = |id: &&str| {
        (1..=5)
            .map(|number| format!("{id}-{number}"))
            .collect::<Vec<_>>()
    };
    characteristics.iter().flat_map(of_one).collect()
}
