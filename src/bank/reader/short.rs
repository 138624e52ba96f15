//! Conditions that are written short: `lezen > 3`, `{ mean = "lezen", from = 3 }`.

use super::lists::{pairs, written};
use super::points::point;
use super::{TableReader, suggestions, word_meant};
use crate::bank::condition::Figure;
use crate::bank::diagnostic::{Diagnostic, Rule};
use crate::bank::parse::mend::{condition_meant, surely};

/// Signs and words between a subject and its limit, with the key that they stand for.
const SIGNS: [(&str, &str); 18] = [
    (" lager dan ", "below"),
    (" kleiner dan ", "below"),
    (" minder dan ", "below"),
    (" hoger dan ", "from"),
    (" groter dan ", "from"),
    (" meer dan ", "from"),
    (">=", "from"),
    ("<=", "below"),
    ("≥", "from"),
    ("≤", "below"),
    (">", "from"),
    ("<", "below"),
    (" boven ", "from"),
    (" onder ", "below"),
    (" above ", "from"),
    (" below ", "below"),
    ("==", "from"),
    ("=", "from"),
];

/// The condition that `lezen > 3` stands for, written out.
pub(in crate::bank) fn condition(text: &str) -> Option<String> {
    let (subject, key, limit) = SIGNS.iter().find_map(|(sign, key)| {
        let (subject, limit) = text.split_once(sign)?;
        Some((subject.trim(), key, limit.trim()))
    })?;
    let is_id = !subject.is_empty()
        && subject
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
    let limit = limit.replace(',', ".");
    let number: f64 = limit.parse().ok().filter(|_| is_id)?;
    let limit = if limit.contains('.') {
        limit
    } else {
        format!("{number:.1}")
    };
    Some(format!(
        "{{ figure = \"mean\", of = \"{subject}\", {key} = {limit} }}"
    ))
}

impl TableReader<'_, '_> {
    /// The table as it is written, without a key.
    pub(in crate::bank) fn without(&self, key: &str) -> String {
        pairs(self.table, |name| name != key)
    }

    /// The table as it is written, with a pair behind the others.
    pub(in crate::bank) fn with(&self, pair: &str) -> String {
        let all = self.without("");
        let all = all.trim_end_matches([' ', '}']);
        format!("{all}, {pair} }}")
    }

    /// The condition as one that holds between two limits, with its words beside it where it has any.
    pub(in crate::bank) fn both_limits(&self, low: f64, high: f64) -> String {
        let is_of_a_test = |key: &str| !matches!(key, "from" | "below" | "text");
        let one = pairs(self.table, is_of_a_test);
        let one = one.trim_matches(['{', '}', ' ']);
        let text = self.table.get("text");
        let text = text.map_or_else(String::new, |text| {
            format!(", text = {}", written(text.get_ref()))
        });
        format!("{{ all = [{{ {one}, from = {low:?} }}, {{ {one}, below = {high:?} }}]{text} }}")
    }

    /// Whether its figure says yes or no.
    pub(in crate::bank) fn is_of_a_flag(&self) -> bool {
        let figure = self
            .table
            .get("figure")
            .and_then(|figure| figure.get_ref().as_str());
        figure == Some(Figure::Shared.name())
    }

    /// `between = [2.0, 3.0]` as the two conditions that it stands for.
    pub(super) fn between(&self) -> Option<String> {
        let limits = self.table.get("between")?.get_ref().as_array()?;
        let [low, high] = limits.iter().as_slice() else {
            return None;
        };
        let (low, high) = (written(low.get_ref()), written(high.get_ref()));
        let both = [format!("from = {low}"), format!("below = {high}")];
        let both = both.map(|limit| {
            let rest = self.without("between");
            format!("{}, {limit} }}", rest.trim_end_matches([' ', '}']))
        });
        Some(both.join(", "))
    }

    /// Whether this is a point or a condition that is written short, or one that stands where conditions with a reason belong:
    /// told, with the condition written out.
    pub(in crate::bank) fn is_short(&self) -> bool {
        let Some(mend) = self.written_out() else {
            return false;
        };
        let (rule, slip) = match self.shape.name {
            "point" => (Rule::MissingKey, "short-point"),
            _ => (Rule::Condition, "short-condition"),
        };
        let error = Diagnostic::of(rule, None).with("slip", slip);
        self.report(error.with("mend", mend));
        true
    }

    fn written_out(&self) -> Option<String> {
        let has = |key: &str| self.table.contains_key(key);
        let limits = ["below", "from", "is", "is_not"];
        if self.shape.name == "not-when" {
            let misplaced = has("figure") && !has("conditions");
            return misplaced.then(|| {
                let inside = pairs(self.table, |key| key != "reason");
                let reason = self
                    .table
                    .get("reason")
                    .map(|reason| written(reason.get_ref()));
                let reason = reason.unwrap_or_else(|| "\"…\"".to_owned());
                format!("{{ conditions = [{inside}], reason = {reason} }}")
            });
        }
        if self.shape.name == "point" {
            let (key, label) = self.table.iter().next().filter(|_| self.table.len() == 1)?;
            // `{ soms = 2 }`: the words in the place of the key.
            if let Some(value) = suggestions::whole(label.get_ref()) {
                return self
                    .shape
                    .key(key.get_ref())
                    .is_none()
                    .then(|| point(value, key.get_ref()));
            }
            let value: i64 = key.get_ref().parse().ok()?;
            return Some(point(value, label.get_ref().as_str()?));
        }
        if let Some(meant) = condition_meant(&pairs(self.table, |_| true)) {
            return Some(meant);
        }
        if ["figure", "any", "all"].into_iter().any(has) {
            return None;
        }
        // `{ mean = "lezen", from = 3.0 }`, `{ gemiddelde = "lezen", lager_dan = 3.0 }`
        let names = Figure::ALL.map(Figure::name);
        let mut keys = self.table.keys().map(|key| key.get_ref().as_ref());
        let figure = keys.find_map(|key| Some((key, word_meant(key, &names)?)));
        let renamed = |key: &str| surely(self.shape, key).filter(|key| limits.contains(key));
        let limit = self
            .table
            .keys()
            .find_map(|key| Some((key.get_ref().as_ref(), renamed(key.get_ref())?)));
        if let (Some((written_figure, figure)), Some((written_limit, limit)), false) =
            (figure, limit, has("of"))
        {
            let of = written(self.table.get(written_figure)?.get_ref());
            let value = written(self.table.get(written_limit)?.get_ref());
            let rest = pairs(self.table, |key| {
                key != written_figure && key != written_limit
            });
            let rest = rest.trim_matches(['{', '}', ' ']);
            let rest = if rest.is_empty() {
                String::new()
            } else {
                format!(", {rest}")
            };
            return Some(format!(
                "{{ figure = \"{figure}\", of = {of}{rest}, {limit} = {value} }}"
            ));
        }
        // `{ lezen = 3.0 }`
        let mut pairs = self.table.iter();
        let (key, value) = pairs.next().filter(|_| self.table.len() == 1)?;
        let unknown = self.shape.key(key.get_ref()).is_none();
        condition(&format!("{} = {}", key.get_ref(), written(value.get_ref()))).filter(|_| unknown)
    }
}
