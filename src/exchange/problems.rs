//! What is wrong with a table, as data: where it is and what it is, never more of a person than the cell itself.

use std::collections::HashMap;

use super::cells::Wrong;
use super::grid::QuoteFault;
use super::keys::Near;
use super::kind::Stranger;

/// Why a table cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It is another kind of file.
    Kind(Stranger),
    /// A workbook or zip without a table that can be read.
    Packed(PackedFault),
    /// There is nothing in it.
    Empty,
    /// A row is longer than a table's row can be.
    LongRow(u64),
    /// A quote that is no frame of a cell.
    Quote(u64, QuoteFault),
    /// A quoted cell that holds whole rows, by the line where it opens.
    RowsInQuotes(u64),
    /// It does not stand upright, and is too large to be turned.
    TooLargeToTurn,
    /// Blanks, or their place on the line, part its columns from this line on, and which cell is which cannot be told.
    Blanks(u64),
    /// Every row stands in one cell, from this line on.
    RowsInCells(u64),
    /// No column is an item. What was found, unless it may be answers.
    NoItems(Vec<String>),
    /// Columns whose text is that of more than one item.
    Unclear(Vec<String>),
    /// Columns that are nearly an item.
    Near(Vec<Near>),
    /// Measurements that stand side by side, the same statements each time: what tells them apart.
    SideBySide(Vec<String>),
    /// There is no such column to group by; with the columns there are.
    NoGroup(String, Vec<String>),
    /// More than one column bears the name to group by.
    TwoGroupColumns(String),
    /// Rows and columns are both numbered as the paper form is.
    NumberedTwice,
    /// The map names a column that is not there; with the columns there are.
    NoMapped(String, Vec<String>),
    /// Answers stand above the header row.
    Above(u64),
    /// Every row has a cell more than the header, and which is too many cannot be told.
    AllLonger {
        /// Line of the first row.
        line: u64,
        /// How many cells it has.
        found: usize,
        /// How many the header has.
        expected: usize,
    },
    /// It says how often each answer was given.
    Frequencies,
    /// All of it stands on one line, answers behind the names of the columns.
    OneLine,
    /// The statements are its rows, and it is too large or too irregular to be turned.
    OnItsSide,
    /// The same, and these columns are nobody: their names, or their numbers.
    SideColumns(Vec<String>),
    /// The statements are its rows, and its columns are called after groups.
    GroupsAside,
    /// A line for each answer, without what tells persons apart, or too large.
    Long,
    /// On a line for an answer stand a value and the label of another one.
    LongConflict(u64),
    /// Each answer to a statement has a column of its own.
    ColumnPerAnswer,
    /// A column without a name holds answers, from 1: they may stand beside their statement.
    Nameless(usize),
    /// Under this column stand points of the scale, and under this statement nothing: all answers stand a column beside
    /// their statement.
    Moved(String, String),
    /// A column says that its rows are of several moments: its name, and which.
    Moments(String, Vec<String>),
    /// Columns that ask a statement of another time, or something else about it.
    OtherTime(Vec<String>),
    /// Columns before whose statement another scale stands.
    OtherScale(Vec<String>),
    /// A line above the header explains another scale.
    ScaleAbove(u64),
    /// Another sheet of the file, by its name, explains another scale.
    ScaleSheet(String),
    /// This column explains another scale, by its name or its number.
    ScaleColumn(String),
    /// A column of this name says that these are figures, and no answers of people.
    Figures(String),
    /// Everybody in the column of this name stands there more than once.
    Again(String),
    /// A line with an answer has no statement.
    NoStatement(u64),
    /// From this line on somebody else goes by a name or a number that stands above.
    TwoPeople(u64),
    /// A person has more than one group, from this line on.
    TwoGroups(u64),
    /// On these lines a person's name is spelled in two ways.
    TwoSpellings(u64, u64),
    /// An answer at this line and column is merged over several cells.
    Merged(u64, usize),
    /// What is wrong with its rows.
    Rows(Problems),
    /// The values that would count as skipped are those of another coding.
    Coding(Box<super::coding::Coding>),
    /// More people than one measurement may hold, and how many that is.
    TooMany(u64, u64),
}

/// What is wrong with a workbook or a zip.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PackedFault {
    /// It cannot be unpacked.
    Broken,
    /// It is too large when unpacked.
    TooLarge,
    /// There is no such sheet; with the sheets there are.
    NoSheet(String, Vec<String>),
    /// There is no table in it.
    NoTable,
    /// There is more than one table in it.
    Tables(Vec<String>),
    /// It is a file of another program, by its name.
    Document(&'static str),
    /// A sheet was asked for, and there are none in a file of this kind.
    NoSheets,
}

/// What is wrong with a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// A cell that is no answer.
    Value(Value),
    /// More cells than the header has, or too few to hold every answer.
    Cells {
        /// How many there are.
        found: usize,
        /// How many there should be.
        expected: usize,
    },
    /// A quote that is no frame of a cell.
    Quote(QuoteFault),
    /// A quoted cell that holds a whole row.
    RowsInQuotes,
    /// The row is longer than a row can be.
    LongRow,
    /// Two columns of one item are both filled.
    Twice {
        /// Their names.
        columns: [String; 2],
        /// Which columns they are, from 1, where both have one name: a map of columns cannot tell these apart.
        alike: Option<[usize; 2]>,
        /// Id of the item.
        item: String,
    },
    /// The same people answer the same statements from two sides.
    Sides {
        /// A column of each of them.
        columns: [String; 2],
    },
    /// It looks like a row with sums or means, and cannot be told from a person.
    Summary,
    /// A text above rows that are somebody else's, or somebody's at another time.
    Title,
    /// From here on the answers of each person stand on more than one row.
    GoesOn,
    /// A text among the rows that explains another scale.
    OtherScale,
    /// It stands under or above the people, and its answers or its name say that it is none.
    NoPerson,
    /// The same of a column, in a table on its side.
    NoPersonColumn(usize),
}

/// A cell that is no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Value {
    /// Column, from 1.
    pub column: usize,
    /// Id of the item.
    pub item: String,
    /// What stands there.
    pub found: String,
    /// Why it is none.
    pub wrong: Wrong,
    /// How often it stands in the table.
    pub times: u64,
}

/// What is wrong with a row, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Line in the file, from 1.
    pub line: u64,
    /// What it is.
    pub fault: Fault,
}

/// How many problems are kept to be shown; all are counted.
const KEPT: usize = 20;
/// How many different values are kept.
const VALUES_KEPT: usize = 1_000;

/// What is wrong with the rows, summed up.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problems {
    /// The first ones by line, but for cells.
    rows: Vec<Problem>,
    /// Cells by what stands there, each with its first place.
    values: HashMap<String, (u64, Value)>,
    /// How many there are.
    pub count: u64,
}

impl Problems {
    pub(super) fn push(&mut self, line: u64, fault: Fault) {
        self.count += 1;
        match fault {
            Fault::Value(value) => self.value(line, value),
            fault => {
                // Two columns say nothing new at each row.
                let known = matches!(fault, Fault::Twice { .. })
                    && self.rows.iter().any(|one| one.fault == fault);
                if !known {
                    self.rows.push(Problem { line, fault });
                    self.keep();
                }
            }
        }
    }

    /// Whether something is wrong with the whole row at this line.
    pub(super) fn tells(&self, line: u64) -> bool {
        self.rows.iter().any(|problem| problem.line == line)
    }

    fn keep(&mut self) {
        crate::sorted::by_key(&mut self.rows, |problem| problem.line);
        self.rows.truncate(KEPT);
    }

    fn value(&mut self, line: u64, value: Value) {
        if let Some((first, known)) = self.values.get_mut(&value.found) {
            let times = known.times + value.times;
            if (line, value.column) < (*first, known.column) {
                (*first, *known) = (line, value);
            }
            known.times = times;
        } else if self.values.len() < VALUES_KEPT {
            self.values.insert(value.found.clone(), (line, value));
        }
    }

    /// How many cells hold what is no answer, as far as such values are kept.
    pub(super) fn wrong_cells(&self) -> u64 {
        self.values.values().map(|(_, value)| value.times).sum()
    }

    pub(super) fn merge(&mut self, other: Self) {
        self.count += other.count;
        for problem in other.rows {
            let known = matches!(problem.fault, Fault::Twice { .. });
            match self
                .rows
                .iter_mut()
                .find(|one| known && one.fault == problem.fault)
            {
                Some(one) => one.line = one.line.min(problem.line),
                None => self.rows.push(problem),
            }
        }
        self.keep();
        for (_, (line, value)) in other.values {
            self.value(line, value);
        }
    }

    /// Gives each problem the place that it has in the file itself.
    pub(super) fn placed(
        &mut self,
        place: impl Fn(u64, usize) -> (u64, usize),
        person: impl Fn(u64) -> Option<usize>,
    ) {
        for problem in &mut self.rows {
            let nobody = matches!(problem.fault, Fault::Summary | Fault::NoPerson);
            if let Some(column) = person(problem.line).filter(|_| nobody) {
                problem.fault = Fault::NoPersonColumn(column);
            }
            problem.line = place(problem.line, 0).0;
        }
        for (line, value) in self.values.values_mut() {
            (*line, value.column) = place(*line, value.column);
        }
    }

    /// The first problems by line; the same value in several cells is one.
    pub fn first(&self) -> Vec<Problem> {
        let values = self.values.values().map(|(line, value)| Problem {
            line: *line,
            fault: Fault::Value(value.clone()),
        });
        let mut all: Vec<Problem> = self.rows.iter().cloned().chain(values).collect();
        let column = |fault: &Fault| match fault {
            Fault::Value(value) => value.column,
            _ => 0,
        };
        crate::sorted::by(&mut all, |one, other| {
            (one.line, column(&one.fault)).cmp(&(other.line, column(&other.fault)))
        });
        all.truncate(KEPT);
        all
    }
}

/// Lines of which something is to be said: the first ones, and how many there are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lines {
    /// The first ones.
    pub first: Vec<u64>,
    /// How many there are.
    pub count: u64,
}

impl Lines {
    /// Gives each line the place that it has in the file itself.
    pub(super) fn placed(&mut self, place: impl Fn(u64) -> u64) {
        for line in &mut self.first {
            *line = place(*line);
        }
        self.keep();
    }

    pub(super) fn push(&mut self, line: u64) {
        self.count += 1;
        self.first.push(line);
        self.keep();
    }

    fn keep(&mut self) {
        self.first.sort_unstable();
        self.first.truncate(KEPT);
    }

    /// Adds those of another piece, or of another kind that is told together.
    pub fn merge(&mut self, other: Self) {
        self.count += other.count;
        self.first.extend(other.first);
        self.keep();
    }
}
