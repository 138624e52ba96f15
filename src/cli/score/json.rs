//! The figures of a batch as JSON, written group by group.

use std::io::{self, Write};

use schemars::JsonSchema;
use serde::Serialize;
use serde::ser::Serializer;
use serde_json::ser::Formatter;

use super::Scored;
use crate::report::json::{BankName, CharacteristicFigures, Rules, schema_of};
use crate::scoring::figures::{GroupFigures, Shown};
use crate::scrub::scrub;

/// The figures of a table of answers.
#[derive(Serialize, JsonSchema)]
#[schemars(title = "vlot score")]
struct File<'a, 's> {
    /// Version of this format.
    format: u32,
    /// Version of the program that wrote it.
    program: &'static str,
    bank: BankName,
    rules: Rules,
    /// All together first, then each group in the order of the file.
    #[schemars(with = "Vec<Group>")]
    groups: Groups<'a, 's>,
    /// Intraclass correlations; none with fewer than two shown groups.
    icc: Vec<Icc<'a>>,
    /// Of each item with the others of its characteristic; from 30 rows on.
    item_rest: Vec<ItemRest<'a>>,
    /// What has to be said along with it.
    notes: &'a [String],
}

/// The groups, each made when it is written: there may be very many.
struct Groups<'a, 's>(&'a Scored<'s>);

impl Serialize for Groups<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let scored = self.0;
        let all = std::iter::once_with(|| group(scored, None, &scored.results.all()));
        let names = scored.results.names().enumerate();
        let each = names.map(|(place, name)| {
            let name = scrub(name).into_owned();
            group(scored, Some(name), &scored.group(place))
        });
        serializer.collect_seq(all.chain(each))
    }
}

/// A group: suppressed, with nothing but its name, or with its figures.
#[derive(Serialize, JsonSchema)]
#[serde(untagged)]
enum Group {
    Hidden(HiddenGroup),
    Shown(ShownGroup),
}

#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct HiddenGroup {
    /// Null for all together.
    group: Option<String>,
    /// Always null.
    #[schemars(with = "()")]
    n: Option<u64>,
    /// Always true.
    #[schemars(extend("const" = true))]
    suppressed: bool,
}

#[derive(Serialize, JsonSchema)]
struct ShownGroup {
    /// Null for all together.
    group: Option<String>,
    /// Rows with at least one point or don't know.
    n: u64,
    #[schemars(extend("const" = false))]
    suppressed: bool,
    characteristics: Vec<CharacteristicFigures>,
}

#[derive(Serialize, JsonSchema)]
struct Icc<'a> {
    /// Id of the characteristic.
    id: &'a str,
    /// How many groups.
    groups: u64,
    icc1: Option<f64>,
    icc2: Option<f64>,
}

#[derive(Serialize, JsonSchema)]
struct ItemRest<'a> {
    /// Id of the item.
    id: &'a str,
    /// Rows with all items of its characteristic.
    n: u64,
    value: f64,
}

pub(super) fn write(scored: &Scored<'_>, out: &mut impl Write) -> io::Result<()> {
    let characteristics = &scored.bank.instrument.characteristics;
    let icc = characteristics.iter().zip(scored.results.icc());
    let icc = icc.filter_map(|(characteristic, icc)| {
        let icc = icc.as_ref()?;
        Some(Icc {
            id: &characteristic.id,
            groups: icc.groups,
            icc1: icc.icc1,
            icc2: icc.icc2,
        })
    });
    let item_rest = scored.results.item_rest();
    let item_rest = item_rest.iter().map(|one| ItemRest {
        id: one.id,
        n: one.n,
        value: one.value,
    });
    let file = File {
        format: 1,
        program: env!("CARGO_PKG_VERSION"),
        bank: BankName::of(&scored.bank.instrument),
        rules: Rules::from(&scored.rules),
        groups: Groups(scored),
        icc: icc.collect(),
        item_rest: item_rest.collect(),
        notes: &scored.notes,
    };
    let mut serializer = serde_json::Serializer::with_formatter(&mut *out, Lines::default());
    file.serialize(&mut serializer)?;
    out.write_all(b"\n")
}

/// The JSON Schema of it.
pub(in crate::cli) fn schema() -> String {
    schema_of::<File<'_, '_>>()
}

/// Each key of the file on a line of its own, and each group: with very many of them it can still be looked through.
#[derive(Default)]
struct Lines {
    depth: usize,
}

impl Lines {
    /// Groups stand in a list in the file.
    const DEEPEST: usize = 2;

    fn open<W: Write + ?Sized>(&mut self, out: &mut W, sign: &[u8]) -> io::Result<()> {
        self.depth += 1;
        out.write_all(sign)
    }

    fn next<W: Write + ?Sized>(&self, out: &mut W, first: bool) -> io::Result<()> {
        if !first {
            out.write_all(b",")?;
        }
        match self.depth {
            depth @ 1..=Self::DEEPEST => {
                out.write_all(b"\n")?;
                (0..depth).try_for_each(|_| out.write_all(b"  "))
            }
            _ => Ok(()),
        }
    }

    fn close<W: Write + ?Sized>(&mut self, out: &mut W, sign: &[u8]) -> io::Result<()> {
        self.depth -= 1;
        if self.depth < Self::DEEPEST {
            out.write_all(b"\n")?;
            (0..self.depth).try_for_each(|_| out.write_all(b"  "))?;
        }
        out.write_all(sign)
    }
}

impl Formatter for Lines {
    fn begin_array<W: Write + ?Sized>(&mut self, out: &mut W) -> io::Result<()> {
        self.open(out, b"[")
    }

    fn end_array<W: Write + ?Sized>(&mut self, out: &mut W) -> io::Result<()> {
        self.close(out, b"]")
    }

    fn begin_array_value<W: Write + ?Sized>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        self.next(out, first)
    }

    fn begin_object<W: Write + ?Sized>(&mut self, out: &mut W) -> io::Result<()> {
        self.open(out, b"{")
    }

    fn end_object<W: Write + ?Sized>(&mut self, out: &mut W) -> io::Result<()> {
        self.close(out, b"}")
    }

    fn begin_object_key<W: Write + ?Sized>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        self.next(out, first)
    }
}

fn group(scored: &Scored<'_>, name: Option<String>, figures: &Shown<GroupFigures>) -> Group {
    let Shown::Figures(figures) = figures else {
        return Group::Hidden(HiddenGroup {
            group: name,
            n: None,
            suppressed: true,
        });
    };
    let characteristics = scored.bank.instrument.characteristics.iter();
    let characteristics = characteristics.zip(&figures.characteristics);
    Group::Shown(ShownGroup {
        group: name,
        n: figures.n,
        suppressed: false,
        characteristics: characteristics
            .map(|(one, figures)| CharacteristicFigures::of(one, figures, &scored.rules))
            .collect(),
    })
}
