//! What there is to say of rows.

use std::collections::BTreeMap;

use super::Aside;
use super::again::{Repeats, Title};
use super::dates::Days;
use super::feet::Foot;
use super::legend::Legends;
use super::moments::Moments;
use super::tail::Kept;
use super::words::Suspects;
use crate::exchange::coding::Invalid;
use crate::exchange::problems::{Lines, Problems};

/// What was found in rows, beside the answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Findings {
    /// What is wrong.
    pub problems: Problems,
    /// Cells that are no answer and counted as skipped.
    pub invalid: Invalid,
    /// How often each point was given, then *don't know*; only where invalid cells count as skipped.
    pub seen: Vec<u64>,
    /// How many answers each item has; only where invalid cells count as skipped.
    pub(super) given: Vec<u64>,
    /// Rows without an answer.
    pub empty_rows: u64,
    /// Rows with fewer cells, of which only unused columns are missing.
    pub short: Lines,
    /// Rows with sums and means that were left out.
    pub summaries: Lines,
    /// Rows that are an earlier one to the letter.
    pub copies: Lines,
    /// Rows of somebody who stands above with other answers.
    pub namesakes: Lines,
    /// Rows of whoever tried out the form.
    pub tried: Lines,
    /// Rows that a column says not to count.
    pub(super) marked: BTreeMap<usize, Lines>,
    /// Rows with nothing but a text that explains the scale.
    pub scales: Lines,
    /// Rows that may be figures.
    pub doubtful: Lines,
    /// Rows that repeat the header.
    pub headers: Lines,
    /// Rows that do so behind a blank one, where another table may begin.
    pub second_headers: Lines,
    /// Lines under the table with one text, which are none of its rows.
    pub below: Lines,
    pub(super) feet: Vec<Foot>,
    /// Rows with more things that are no answers than answers, as far as there are few.
    pub(super) strange: Lines,
    /// How many cells of these rows are no answers.
    pub(super) strange_cells: u64,
    /// Whether a cell is Windows-1252.
    pub windows: bool,
    /// Whether a cell is UTF-8 and could be nothing else.
    pub utf8: bool,
    /// Rows with answers and without a group, where there are groups.
    pub ungrouped: u64,
    /// Rows with answers.
    pub answered: u64,
    pub(super) edges: Vec<Aside>,
    pub(super) suspects: Suspects,
    pub(super) kept: Kept,
    pub(super) legends: Legends,
    pub(super) moments: Moments,
    pub(super) days: Days,
    pub(super) repeats: Repeats,
    /// The first and the last line of people who are called like no figure.
    pub(super) inner: Option<(u64, u64)>,
    /// Rows without answers in which one text stands, as far as they are kept.
    pub(super) titles: Vec<Title>,
    /// From which sides statements were answered, as bits.
    pub(super) sides: u32,
    /// The first and the last row of each piece that is no aside: line, last line.
    pub(super) marks: Vec<(u64, u64)>,
    /// The same of the last row of each piece without an answer.
    pub(super) silent: Vec<(u64, u64)>,
}
