cli-command-compare = Put measurements of { $this-group } side by side

compare-title = Last time and now: { $network }
compare-actions = What we agreed last time
compare-no-actions = Nothing was agreed last time.
compare-chosen = Chosen for the next time: “{ $title }”. What came of it was not said.
compare-action-open = still going on
compare-action-done = done
compare-action-dropped = let go
compare-measurements = These measurements
compare-point = { $date }: { $n } of { $people } people answered, { $way }
compare-point-hidden = { $date }: too few people to show figures, { $way }
compare-point-solo = { $date }: one person
compare-way-solo = filled in alone
compare-way-laptop = the laptop was passed round
compare-way-cards = with number cards
compare-way-paper = on paper
compare-way-import = read from a table
compare-way-merge = each filled in separately
compare-way-phones = on the phone
compare-way-mixed = in more than one way
compare-way-changed = The way of answering has changed. That alone can make a difference.
compare-differences = What has changed?
compare-nothing = There is nothing we can compare fairly.
compare-solo = These are one person's answers. A difference of less than 1 point doesn't say much then: it may just be the day.
compare-counts = Where answers were counted in the open, we cannot say how certain a difference is. Read it as a description.
compare-line = { $title }: { $trend } (difference { $difference })
compare-line-n = { $title }: { $trend } (difference { $difference }; { $first } people then, { $second } now)
compare-statement = a statement of { $characteristic }
compare-clear = More than chance usually explains.
compare-unclear = So small that it may be chance.
compare-interval = (The real difference probably lies between { $low } and { $high }.)
compare-visible = With this number of people we cannot detect a difference smaller than { $difference }.
compare-visible-between = With this number of people we cannot detect a small difference: below { $difference } for one characteristic, below { $highest } for another.
compare-year-ago = You yourselves say, compared with a year ago: { $better } better, { $same } about the same, { $worse } worse{ $dontknow ->
    [0] .
   *[other] ; { $dontknow } don't know.
}
compare-year-ago-bins = You yourselves say, compared with a year ago: { $bins }{ $dontknow ->
    [0] .
   *[other] ; { $dontknow } don't know.
}
compare-year-ago-people = { $n } people said how it is going compared with a year ago. What they chose is not shown, because it would give someone away.
compare-bin-low = worse
compare-bin-middle = about the same
compare-bin-high = better
compare-bin-low-middle = worse or about the same
compare-bin-middle-high = about the same or better
compare-year-ago-solo = You yourself say, compared with a year ago: { $answer }.
compare-left-out = What we cannot compare
compare-reason-changed = the statement has changed
compare-reason-not-in-both = only asked once
compare-reason-in-part = not all of its statements stayed the same; only those that did are compared, one by one
compare-reason-over-others = not every statement counted both times, because too few people answered it; the statements are compared one by one
compare-over-others = Not every statement counts both times. That alone can make a difference.
compare-reason-too-few = on one occasion fewer than { $limit } people answered; then we show no figure
compare-rounded-apart = Differences are worked out from the figures before rounding. So they can be 0.1 more or less than what you get by subtracting the figures here.
compare-rounded = With so few people the figures are rounded. We cannot say whether the difference is more than chance.
compare-reason-no-detail = with so few people we do not compare single statements
compare-reason-no-figure = there is no figure for one of the two

compare-refused-one = A comparison needs at least two finished measurements under the same name. To see which ones there are: 'vlot list'.
compare-refused-networks = These measurements have two names: “{ $one }” and “{ $other }”. We do not compare groups with each other; a group is only compared with itself. If a name has changed, give the earlier measurements the new name: in the menu, under “Results”, with the key m.
compare-refused-kinds = One measurement is of one person, the other of a group. They cannot be compared fairly.
compare-refused-banks = These measurements were made with different questionnaires: “{ $one }” and “{ $other }”. They cannot be compared fairly.
compare-refused-nothing = No statement stayed the same between these measurements. They cannot be compared fairly.
compare-refused-scales = These measurements were made with different scales. They cannot be compared fairly.
compare-refused-away = The measurements of { $one } and { $other } are so much alike that side by side they would give away what somebody answered. So they are not compared. If one is a more complete version of the other, keep only the complete one and delete the other.
compare-held-back = The measurement of { $date } is left out: next to another one it would give away what somebody answered.
cli-help-compare-format = Output format
cli-help-compare-sort = Which order: that of the questionnaire, the highest now first, or the biggest rise first
cli-help-compare-out = Where to save it; if left out, it appears here
compare-drawn-first = first
compare-drawn-last = now
compare-drawn-interval = where it probably is now
compare-drawn-scale = from { $lowest } (left) to { $highest } (right)
compare-drawn-slopes = From first to now
compare-drawn-solid = A solid line: the difference is larger than chance usually gives. A dotted one: it may be chance, or nobody can say how certain it is.
compare-drawn-people = { $first } people the first time, { $second } now.
