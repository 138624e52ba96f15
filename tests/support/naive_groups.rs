//! What `vlot score` has to say of a table with groups, once more and naively: what is hidden, what lies between the
//! groups, and the shape it is written in.

use serde_json::{Value, json};

use super::naive::{Item, ItemFigures, NOISE, Questions, Row, Rules, mean};
use super::naive_bins::{Coarse, beside};
use super::naive_publish::{Cuts, with_detail};

/// What may be given of each characteristic of a group: which items are hidden, whether it has detail, which of its
/// items have.
#[derive(Clone, Debug)]
struct May {
    hidden: bool,
    hidden_items: Vec<bool>,
    detail: bool,
    item_detail: Vec<bool>,
    /// Where the bins of each item may be parted, where other groups decide that.
    cuts: Vec<Option<Cuts>>,
}

impl Questions {
    /// What a group comes down to.
    fn group(&self, name: &Value, rows: &[&Row], may: &[May], rules: Rules) -> Value {
        let method = if rules.listwise {
            "listwise"
        } else {
            "pairwise"
        };
        let characteristics = self.characteristics.iter().enumerate().map(|(c, one)| {
            let may = &may[c];
            if may.hidden {
                return json!({ "id": one.id, "n": null, "suppressed": true });
            }
            let f = self.characteristic(rows, c, &may.hidden_items, rules.listwise);
            let f = self.published(c, f, may.detail, &may.item_detail, &may.cuts, rules);
            let per_item: Vec<Value> = one.items.iter().zip(&f.items).map(ItemFigures::json).collect();
            json!({ "id": one.id, "items": one.items.len(), "n": f.n, "suppressed": false, "detail": f.detail,
                "mean": f.mean, "sd": f.sd, "median": f.median, "min": f.min, "max": f.max, "answered_cells": f.answered_cells,
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
        let alone = places.clone().map(|c| self.alone(&all, c, rules));
        let mut groups = vec![self.group(&Value::Null, &all, &alone.collect::<Vec<May>>(), rules)];
        let mut icc = Vec::new();
        let mut may: Vec<Vec<May>> = vec![Vec::new(); split.len()];
        for c in places.filter(|_| grouped) {
            let here = self.beside(&split, c, &hidden, rules);
            let shown = here
                .iter()
                .zip(&split)
                .filter(|(may, _)| !may.hidden && may.detail);
            let scores = shown.map(|(may, rows)| self.scores(rows, c, &may.hidden_items));
            let scores: Vec<Vec<f64>> = scores.collect();
            let scores: Vec<&[f64]> = scores.iter().map(Vec::as_slice).collect();
            icc.extend(intraclass(&self.characteristics[c].id, &scores));
            for (all, here) in may.iter_mut().zip(here) {
                all.push(here);
            }
        }
        for (g, name) in names.iter().enumerate() {
            groups.push(if hidden[g] {
                hidden_group(json!(name))
            } else {
                self.group(&json!(name), &split[g], &may[g], rules)
            });
        }
        json!({ "groups": groups, "icc": icc })
    }

    /// What all together allow of a characteristic.
    fn alone(&self, rows: &[&Row], c: usize, rules: Rules) -> May {
        let sizes =
            (0..self.characteristics[c].items.len()).map(|i| self.answers(rows, c, i).len());
        let sizes: Vec<usize> = sizes.collect();
        let hidden_items: Vec<bool> = sizes.iter().map(|n| rules.too_few(*n)).collect();
        let n = self.scores(rows, c, &hidden_items).len();
        let exact = |n: usize| n == 0 || n >= rules.detail_from();
        May {
            hidden: rules.too_few(n) || self.all_hidden(rows, c, &hidden_items),
            detail: exact(n),
            cuts: vec![None; sizes.len()],
            item_detail: sizes.into_iter().map(exact).collect(),
            hidden_items,
        }
    }

    /// Whether there are answers, and to hidden items only.
    fn all_hidden(&self, rows: &[&Row], c: usize, hidden: &[bool]) -> bool {
        let answered = (0..hidden.len()).filter(|i| !self.answers(rows, c, *i).is_empty());
        let answered: Vec<usize> = answered.collect();
        !answered.is_empty() && answered.iter().all(|i| hidden[*i])
    }

    /// Where the bins of groups without detail have to be put together for each other's sake.
    fn put_together(&self, split: &[Vec<&Row>], c: usize, may: &mut [May], rules: Rules) {
        let bare = |g: usize, may: &May| {
            let shown = (0..may.hidden_items.len()).filter(|i| !may.hidden_items[*i]);
            shown
                .filter(|i| !self.answers(&split[g], c, *i).is_empty())
                .count()
                < 3
        };
        let bare: Vec<bool> = may
            .iter()
            .enumerate()
            .map(|(g, may)| bare(g, may))
            .collect();
        for i in 0..self.characteristics[c].items.len() {
            let hidden = |may: &May| may.hidden || may.hidden_items[i];
            let coarse = (0..may.len()).filter(|g| hidden(&may[*g]) || !may[*g].item_detail[i]);
            let coarse: Vec<usize> = coarse.collect();
            let of = |g: &usize| {
                let answers = self.answers(&split[*g], c, i);
                let points = self.points.iter().map(|point| *point as f64);
                let counts = points.map(|point| answers.iter().filter(|x| **x == point).count());
                Coarse::of(&counts.collect::<Vec<_>>(), hidden(&may[*g]), bare[*g])
            };
            let mut groups: Vec<Coarse> = coarse.iter().map(of).collect();
            let before: Vec<Cuts> = groups.iter().map(|one| one.cuts).collect();
            let known = beside(&mut groups, rules.detail_from());
            for ((g, one), before) in coarse.into_iter().zip(groups).zip(before) {
                may[g].cuts[i] = (one.cuts != before || !known).then_some(one.cuts);
            }
        }
    }

    /// What the groups allow beside each other: items first, then the characteristic over those that are shown, until
    /// nothing changes.
    fn beside(&self, split: &[Vec<&Row>], c: usize, before: &[bool], rules: Rules) -> Vec<May> {
        let items = self.characteristics[c].items.len();
        let (places, nothing) = (0..items, vec![false; items]);
        let mut hidden = before.to_vec();
        let mut hidden_items = vec![nothing.clone(); split.len()];
        let answered = |i: usize| -> Vec<usize> {
            split
                .iter()
                .map(|rows| self.answers(rows, c, i).len())
                .collect()
        };
        // What is hidden counts for what it adds to all together.
        let mut sizes: Vec<usize> = split
            .iter()
            .map(|rows| self.scores(rows, c, &nothing).len())
            .collect();
        loop {
            let seen = (hidden.clone(), hidden_items.clone());
            for i in places.clone() {
                for (g, now) in suppress(&answered(i), &hidden, rules)
                    .into_iter()
                    .enumerate()
                {
                    hidden_items[g][i] |= now && !hidden[g];
                }
            }
            for (g, rows) in split.iter().enumerate() {
                if hidden[g] || self.all_hidden(rows, c, &hidden_items[g]) {
                    hidden[g] = true;
                    continue;
                }
                sizes[g] = self.scores(rows, c, &hidden_items[g]).len();
            }
            hidden = suppress(&sizes, &hidden, rules);
            if seen == (hidden.clone(), hidden_items.clone()) {
                break;
            }
        }
        let detail = with_detail(&sizes, &hidden, rules);
        let mut item_detail = vec![Vec::new(); split.len()];
        for i in places {
            let kept: Vec<bool> = (0..split.len())
                .map(|g| hidden[g] || hidden_items[g][i])
                .collect();
            for (g, detail) in with_detail(&answered(i), &kept, rules)
                .into_iter()
                .enumerate()
            {
                item_detail[g].push(detail);
            }
        }
        let mut may: Vec<May> = hidden
            .into_iter()
            .zip(hidden_items)
            .zip(detail.into_iter().zip(item_detail))
            .map(|((hidden, hidden_items), (detail, item_detail))| May {
                hidden,
                hidden_items,
                detail,
                item_detail,
                cuts: vec![None; items],
            })
            .collect();
        self.put_together(split, c, &mut may, rules);
        may
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
        let mut fewest = usize::MAX;
        for (g, n) in sizes.iter().enumerate().filter(|(_, n)| **n > 0) {
            if hidden[g] {
                groups += 1;
                people += n;
                fewest = fewest.min(*n);
            } else if smallest.is_none_or(|smallest: usize| *n < sizes[smallest]) {
                smallest = Some(g);
            }
        }
        if groups == 0 || (groups > 1 && people - fewest >= rules.min_group) {
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
        let mut value = json!({ "id": item.id, "n": f.n, "suppressed": false, "detail": f.detail, "mean": f.mean,
            "sd": f.variance.map(f64::sqrt), "counts": f.counts, "dont_know": f.dont_know, "skipped": f.skipped,
            "rwg": f.rwg, "ad": f.ad, "awg": f.awg, "consensus": f.consensus, "split": f.split });
        if !f.detail {
            let bins = f.bins.as_ref().map(|bins| {
                bins.iter()
                    .map(|(of, n)| json!({ "of": of, "n": n }))
                    .collect::<Vec<Value>>()
            });
            value["bins"] = json!(bins);
        }
        value
    }
}
