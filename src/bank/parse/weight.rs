//! How heavy a statement counts.

use crate::bank::diagnostic::Rule;
use crate::bank::reader::Node;

/// Above this a weight is a slip: sums of such weights run over, and all other statements come to nothing.
const MOST_WEIGHT: f64 = 1e6;

/// The weight that stands there, where it can be one.
pub(super) fn weight(node: Node<'_, '_>) -> Option<f64> {
    let weight = node.any_number()?;
    if weight > 0.0 && weight <= MOST_WEIGHT {
        return Some(weight);
    }
    let found = match weight.abs() {
        // All its noughts would fill the window.
        large if large.is_finite() && large > MOST_WEIGHT => format!("{weight:e}"),
        _ => weight.to_string(),
    };
    node.report(node.error(Rule::Weight).with("found", found));
    None
}
