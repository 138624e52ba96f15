//! What `vlot score` has to say of a table with groups, once more and naively: what is hidden, what lies between the
//! groups, and the shape it is written in.

use serde_json::{Value, json};

use super::naive::{Item, ItemFigures, NOISE, Questions, Row, Rules, mean};

impl Questions {
    /// What a group comes down to: `hidden` marks its characteristics, `hidden_items` the items of each.
    fn group(
        &self,
        name: &Value,
        rows: &[&Row],
        hidden: &[bool],
        hidden_items: &[Vec<bool>],
        rules: Rules,
    ) -> Value {
        let method = if rules.listwise {
            "listwise"
        } else {
            "pairwise"
        };
        let characteristics = self.characteristics.iter().enumerate().map(|(c, one)| {
            if hidden[c] {
                return json!({ "id": one.id, "n": null, "suppressed": true });
            }
            let f = self.characteristic(rows, c, &hidden_items[c], rules.listwise);
            let per_item: Vec<Value> = one.items.iter().zip(&f.items).map(ItemFigures::json).collect();
            json!({ "id": one.id, "items": one.items.len(), "n": f.n, "suppressed": false, "mean": f.mean, "sd": f.sd,
                "median": f.median, "min": f.min, "max": f.max, "answered_cells": f.answered_cells,
                "dont_know": f.dont_know, "skipped": f.skipped,
                "alpha": { "value": f.alpha.value, "method": method, "n": f.alpha.n, "low": f.alpha.low,
                    "high": f.alpha.high },
                "agreement": { "ad": f.ad, "rwg_j": f.rwg_j, "rwg_j_lindell": f.rwg_j_lindell, "awg": f.awg,
                    "consensus": f.consensus, "shared": f.shared },
                "per_item": per_item })
        });
        json!({ "group": name, "n": rows.len(), "suppressed": false,
            "characteristics": characteristics.collect::<Vec<Value>>() })
    }

    /// What `vlot score` has to say of a table: its groups and its intraclass correlations.
    pub(crate) fn score(&self, rows: &[Row], grouped: bool, rules: Rules) -> Value {
        let all: Vec<&Row> = rows.iter().filter(|row| row.says_something()).collect();
        let mut names: Vec<&str> = Vec::new();
        for row in all.iter().filter(|_| grouped) {
            if !names.contains(&row.group.as_str()) {
                names.push(&row.group);
            }
        }
        let hidden_group = |name: Value| json!({ "group": name, "n": null, "suppressed": true });
        if rules.too_few(all.len()) {
            let mut groups = vec![hidden_group(Value::Null)];
            groups.extend(names.iter().map(|name| hidden_group(json!(name))));
            return json!({ "groups": groups, "icc": [] });
        }
        let places = 0..self.characteristics.len();
        let of = |name: &str| {
            all.iter()
                .filter(|row| row.group == name)
                .copied()
                .collect()
        };
        let split: Vec<Vec<&Row>> = names.iter().map(|name| of(name)).collect();
        let sizes: Vec<usize> = split.iter().map(Vec::len).collect();
        let hidden = suppress(&sizes, &vec![false; sizes.len()], rules);
        let items = |c: usize| 0..self.characteristics[c].items.len();
        let few = |n: usize| rules.too_few(n);
        let all_hidden: Vec<bool> = places
            .clone()
            .map(|c| few(self.scores(&all, c).len()))
            .collect();
        let all_items: Vec<Vec<bool>> = places
            .clone()
            .map(|c| {
                items(c)
                    .map(|i| few(self.answers(&all, c, i).len()))
                    .collect()
            })
            .collect();
        let mut groups = vec![self.group(&Value::Null, &all, &all_hidden, &all_items, rules)];
        let mut icc = Vec::new();
        let mut characteristics: Vec<Vec<bool>> = vec![Vec::new(); split.len()];
        let mut of_items: Vec<Vec<Vec<bool>>> = vec![Vec::new(); split.len()];
        for c in places.filter(|_| grouped) {
            let scores: Vec<Vec<f64>> = split.iter().map(|rows| self.scores(rows, c)).collect();
            let sizes: Vec<usize> = scores.iter().map(Vec::len).collect();
            let here = suppress(&sizes, &hidden, rules);
            let mut shown: Vec<&[f64]> = Vec::new();
            for (g, scores) in scores.iter().enumerate() {
                characteristics[g].push(here[g]);
                of_items[g].push(Vec::new());
                if !here[g] {
                    shown.push(scores);
                }
            }
            for i in items(c) {
                let sizes: Vec<usize> = split
                    .iter()
                    .map(|rows| self.answers(rows, c, i).len())
                    .collect();
                for (g, hidden) in suppress(&sizes, &here, rules).into_iter().enumerate() {
                    of_items[g][c].push(hidden);
                }
            }
            icc.extend(intraclass(&self.characteristics[c].id, &shown));
        }
        for (g, name) in names.iter().enumerate() {
            groups.push(if hidden[g] {
                hidden_group(json!(name))
            } else {
                self.group(
                    &json!(name),
                    &split[g],
                    &characteristics[g],
                    &of_items[g],
                    rules,
                )
            });
        }
        json!({ "groups": groups, "icc": icc })
    }
}

/// Which of these groups must not be seen.
fn suppress(sizes: &[usize], before: &[bool], rules: Rules) -> Vec<bool> {
    let mut hidden: Vec<bool> = sizes
        .iter()
        .zip(before)
        .map(|(n, before)| *before || rules.too_few(*n))
        .collect();
    loop {
        let (mut groups, mut people, mut smallest) = (0, 0, None);
        for (g, n) in sizes.iter().enumerate().filter(|(_, n)| **n > 0) {
            if hidden[g] {
                groups += 1;
                people += n;
            } else if smallest.is_none_or(|smallest: usize| *n < sizes[smallest]) {
                smallest = Some(g);
            }
        }
        if groups == 0 || (groups > 1 && people >= rules.min_group) {
            return hidden;
        }
        let Some(smallest) = smallest else {
            return hidden;
        };
        hidden[smallest] = true;
    }
}

/// One-way analysis of variance over the groups that have scores.
fn intraclass(id: &str, groups: &[&[f64]]) -> Option<Value> {
    let groups: Vec<&[f64]> = groups
        .iter()
        .copied()
        .filter(|group| !group.is_empty())
        .collect();
    let all: Vec<f64> = groups
        .iter()
        .flat_map(|group| group.iter().copied())
        .collect();
    let (j, n) = (groups.len() as f64, all.len() as f64);
    if groups.len() < 2 || all.len() == groups.len() {
        return None;
    }
    let grand = mean(&all)?;
    let (mut between, mut within) = (0.0, 0.0);
    for group in &groups {
        let own = mean(group)?;
        between += group.len() as f64 * (own - grand) * (own - grand);
        for score in *group {
            within += (score - own) * (score - own);
        }
    }
    let (msb, msw, k) = (between / (j - 1.0), within / (n - j), n / j);
    let ratio = |under: f64| (under > NOISE * NOISE).then(|| (msb - msw) / under);
    Some(
        json!({ "id": id, "groups": groups.len(), "icc1": ratio(msb + (k - 1.0) * msw), "icc2": ratio(msb) }),
    )
}

impl ItemFigures {
    fn json((item, figures): (&Item, &Option<Self>)) -> Value {
        let Some(f) = figures else {
            return json!({ "id": item.id, "n": null, "suppressed": true });
        };
        json!({ "id": item.id, "n": f.n, "suppressed": false, "mean": f.mean, "sd": f.variance.map(f64::sqrt),
            "counts": f.counts, "dont_know": f.dont_know, "skipped": f.skipped, "rwg": f.rwg, "ad": f.ad, "awg": f.awg,
            "consensus": f.consensus, "split": f.split })
    }
}
