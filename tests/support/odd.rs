//! Banks as somebody could make them.

/// A bank as one could be: so many characteristics and statements, from where to where, with or without *don't know*.
pub(crate) fn odd(
    many: usize,
    items: usize,
    (low, high): (i32, i32),
    unknown: bool,
    name: &str,
) -> String {
    let points: Vec<String> = (low..=high)
        .map(|value| format!("{{ value = {value} }}"))
        .collect();
    let mut text = format!(
        "[bank]\nid = \"odd\"\nversion = \"1.0.0\"\ntitle = \"Rekenen\"\n\n[scale]\npoints = [{}]\n",
        points.join(", ")
    );
    if unknown {
        text += "dont_know = \"weet ik niet\"\n";
    }
    for place in 1..=many {
        text += &format!("\n[[characteristic]]\nid = \"k{place}\"\ntitle = \"{name} {place}\"\n");
        for item in 1..=items {
            text += &format!(
                "\n[[item]]\nid = \"k{place}-{item}\"\ncharacteristic = \"k{place}\"\n\
                 text = \"Wij rekenen samen aan {place} en {item}.\"\n"
            );
        }
    }
    text
}
