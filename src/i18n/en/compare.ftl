cli-command-compare = Put measurements of { $this-group } side by side

compare-title = Last time and now: { $network }
compare-actions = What we agreed last time
compare-no-actions = Nothing was agreed last time.
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
compare-way-merge = each filled in apart
compare-way-phones = on the phone
compare-way-mixed = in more than one way
compare-way-changed = The way of answering has changed. That alone can make a difference.
compare-differences = What has changed?
compare-nothing = There is nothing that we can compare fairly.
compare-solo = These are one person's answers. A difference of less than 1 point doesn't say much then: it may just be the day.
compare-counts = Where answers were counted in the open, we cannot say how certain a difference is. Read it as a description.
compare-line = { $title }: { $trend } (difference { $difference })
compare-line-n = { $title }: { $trend } (difference { $difference }; { $first } people then, { $second } now)
compare-statement = a statement of { $characteristic }
compare-clear = More than chance usually makes.
compare-unclear = So small that it may be chance.
compare-interval = (The real difference probably lies between { $low } and { $high }.)
compare-visible = With so few people we cannot see a difference below { $difference }.
compare-year-ago = You say yourselves, compared with a year ago: { $better } better, { $same } about the same, { $worse } worse{ $dontknow ->
    [0] .
   *[other] ; { $dontknow } do not know.
}
compare-year-ago-bins = What you say yourselves, compared with a year ago: { $bins }{ $dontknow ->
    [0] .
   *[other] ; { $dontknow } don’t know.
}
compare-year-ago-people = { $n } people said how it goes compared with a year ago. What they chose is not shown, because it would give someone away.
compare-bin-low = worse
compare-bin-middle = about the same
compare-bin-high = better
compare-bin-low-middle = worse or about the same
compare-bin-middle-high = about the same or better
compare-year-ago-solo = You say yourself, compared with a year ago: { $answer }.
compare-left-out = What we cannot compare
compare-reason-changed = the statement has changed
compare-reason-not-in-both = asked only once
compare-reason-in-part = not all of its statements stayed the same; only those that did are compared, one by one
compare-reason-too-few = one of the times fewer than { $limit } people answered; then we show no figure
compare-rounded = With so few people the figures are rounded. Whether the difference is more than chance cannot be said.
compare-reason-no-detail = with so few people we do not compare a statement on its own
compare-reason-no-figure = one of the times there is no figure

compare-refused-one = A comparison needs at least two finished measurements under the same name. See which ones there are with 'vlot list'.
compare-refused-networks = These measurements have two names: "{ $one }" and "{ $other }". We do not compare groups with each other; a group is compared only with itself. If a name has changed, change it in the file.
compare-refused-kinds = One measurement is of one person, the other of a group. They cannot fairly be put side by side.
compare-refused-banks = These measurements were made with different questionnaires: "{ $one }" and "{ $other }". Then nothing can be compared fairly.
compare-refused-nothing = No statement stayed the same between these measurements. Then nothing can be compared fairly.
compare-refused-scales = These measurements were made with another scale. Then nothing can be compared fairly.
compare-refused-away = The measurements of { $one } and { $other } are so much alike that beside each other they give away what somebody filled in. So they are not compared. If one belongs with the other, keep only the complete one and delete the other.
compare-held-back = The measurement of { $date } is left out: beside another one it would give away what somebody filled in.
cli-help-compare-format = In which form
cli-help-compare-sort = In which order: that of the questionnaire, the highest of now first, or what rose most first
cli-help-compare-out = Where it goes; without it appears here
compare-drawn-first = first
compare-drawn-last = now
compare-drawn-interval = where it probably is now
compare-drawn-scale = from { $lowest } (left) to { $highest } (right)
compare-drawn-slopes = From first to now
compare-drawn-solid = A solid line: the difference is larger than what chance usually gives. A dotted one: it may be chance, or nobody can say how sure it is.
compare-drawn-people = First { $first } people, now { $second }.
