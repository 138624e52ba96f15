use super::*;

struct Means(Vec<(&'static str, Known)>);

impl Figures for Means {
    fn figure(&self, _: Figure, of: &str) -> Known {
        self.0
            .iter()
            .find(|(id, _)| *id == of)
            .map_or(Known::Missing, |(_, known)| known.clone())
    }

    fn characteristics(&self) -> Vec<&str> {
        self.0.iter().map(|(id, _)| *id).collect()
    }
}

fn number(value: f64) -> Known {
    Known::Value(Value::Number(value))
}

fn mean(of: &[&str], quantifier: Quantifier, limit: Limit) -> Test {
    let of = of.iter().map(|&id| id.to_owned()).collect();
    Test {
        figure: Figure::Mean,
        of,
        quantifier,
        minus: None,
        limit,
    }
}

#[test]
fn a_mean_that_is_three_but_for_rounding_is_not_below_three() {
    let test = mean(&["a"], Quantifier::All, Limit::Below(3.0));
    assert_eq!(
        test.truth(&Means(vec![("a", number(2.999_999_999_99))])),
        Truth::Fails
    );
}

#[test]
fn minus_takes_the_difference() {
    let test = Test {
        minus: Some(Minus::Of("b".into())),
        ..mean(&["a"], Quantifier::All, Limit::From(0.7))
    };
    assert_eq!(
        test.truth(&Means(vec![("a", number(4.0)), ("b", number(3.3))])),
        Truth::Holds
    );
}

#[test]
fn a_missing_figure_blocks_and_an_inapplicable_one_does_not() {
    let test = mean(&["a"], Quantifier::All, Limit::Below(3.0));
    assert_eq!(test.truth(&Means(vec![])), Truth::Unknown);
    assert_eq!(
        test.truth(&Means(vec![("a", Known::Inapplicable)])),
        Truth::NotChecked
    );
}

#[test]
fn at_least_two_of_three_holds_even_when_the_third_is_missing() {
    let test = mean(&["a", "b", "c"], Quantifier::AtLeast(2), Limit::Below(3.0));
    let figures = Means(vec![("a", number(2.0)), ("b", number(1.0))]);
    assert_eq!(test.truth(&figures), Truth::Holds);
}

#[test]
fn one_of_several_alternatives_is_enough() {
    let low = Condition::Test(mean(&["a"], Quantifier::All, Limit::Below(3.0)));
    let high = Condition::Test(mean(&["a"], Quantifier::All, Limit::From(4.0)));
    let any = Condition::Any(vec![low, high]);
    assert_eq!(any.truth(&Means(vec![("a", number(4.5))])), Truth::Holds);
    assert_eq!(any.truth(&Means(vec![("a", number(3.5))])), Truth::Fails);
}

#[test]
fn conditions_that_were_all_left_unchecked_do_not_make_a_signal() {
    let low = Condition::Test(mean(&["a"], Quantifier::All, Limit::Below(3.0)));
    assert!(!all_hold(&[low], &Means(vec![("a", Known::Inapplicable)])));
    assert!(!all_hold(&[], &Means(vec![])));
}

#[test]
fn none_and_at_most_count_who_passes_and_who_might() {
    let low = |quantifier| mean(&["a", "b", "c"], quantifier, Limit::Below(3.0));
    let one_low = Means(vec![
        ("a", number(2.0)),
        ("b", number(4.0)),
        ("c", number(3.0)),
    ]);
    assert_eq!(low(Quantifier::None).truth(&one_low), Truth::Fails);
    assert_eq!(low(Quantifier::AtMost(1)).truth(&one_low), Truth::Holds);
    let one_missing = Means(vec![("a", number(2.0)), ("b", number(4.0))]);
    assert_eq!(
        low(Quantifier::AtMost(1)).truth(&one_missing),
        Truth::Unknown
    );
    assert_eq!(low(Quantifier::None).truth(&one_missing), Truth::Fails);
    assert_eq!(low(Quantifier::AtMost(2)).truth(&one_missing), Truth::Holds);
    let two_low = Means(vec![
        ("a", number(2.0)),
        ("b", number(1.0)),
        ("c", number(3.0)),
    ]);
    assert_eq!(low(Quantifier::AtMost(1)).truth(&two_low), Truth::Fails);
    assert_eq!(
        low(Quantifier::None).truth(&Means(
            ["a", "b", "c"].map(|id| (id, Known::Inapplicable)).to_vec()
        )),
        Truth::NotChecked
    );
}

#[test]
fn lowest_and_highest_are_of_the_other_characteristics() {
    let minus = |minus, limit| Test {
        minus: Some(minus),
        ..mean(&["a"], Quantifier::All, limit)
    };
    let figures = Means(vec![
        ("a", number(2.0)),
        ("b", number(3.0)),
        ("c", number(4.5)),
    ]);
    let truth = |test: Test| test.truth(&figures);
    assert_eq!(
        truth(minus(Minus::Lowest, Limit::Below(-0.9))),
        Truth::Holds
    );
    assert_eq!(
        truth(minus(Minus::Lowest, Limit::Below(-1.0))),
        Truth::Fails
    );
    assert_eq!(
        truth(minus(Minus::Highest, Limit::From(-2.5))),
        Truth::Holds
    );
    assert_eq!(
        truth(minus(Minus::Highest, Limit::From(-2.4))),
        Truth::Fails
    );
    // The one that is missing could be the lowest.
    let missing = Means(vec![
        ("a", number(2.0)),
        ("b", number(3.0)),
        ("c", Known::Missing),
    ]);
    let lowest = minus(Minus::Lowest, Limit::Below(-0.9));
    assert_eq!(lowest.truth(&missing), Truth::Unknown);
    // Alone there is nothing to hold it against.
    assert_eq!(
        lowest.truth(&Means(vec![("a", number(2.0))])),
        Truth::Unknown
    );
}

#[test]
fn an_alternative_of_several_holds_when_all_of_it_does() {
    let low = |id| Condition::Test(mean(&[id], Quantifier::All, Limit::Below(3.0)));
    let pair = Condition::All(vec![low("a"), low("b")]);
    let any = Condition::Any(vec![low("c"), pair.clone()]);
    let figures = |b| Means(vec![("a", number(2.0)), ("b", b), ("c", number(4.0))]);
    assert_eq!(any.truth(&figures(number(2.5))), Truth::Holds);
    assert_eq!(any.truth(&figures(number(3.5))), Truth::Fails);
    assert_eq!(any.truth(&figures(Known::Missing)), Truth::Unknown);
    assert_eq!(pair.truth(&figures(Known::Inapplicable)), Truth::Holds);
    assert_eq!(any.tests().len(), 3);
}
