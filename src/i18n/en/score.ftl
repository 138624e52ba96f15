# vlot score: for researchers and boards.
score-unreadable = { $path } cannot be read: { $detail }. Check that the file is there and that you may open it.
score-strict = These columns do not belong to the questionnaire, which --strict does not allow: { $columns }. Remove them, or leave --strict out.
score-problems = { $count ->
    [one] There is one error in the answers. Nothing was calculated.
   *[other] There are { $count } errors in the answers. Nothing was calculated.
}
score-cells = { $path }:{ $line }: { $found ->
    [one] there is one cell
   *[other] there are { $found } cells
} here, and there should be { $expected }
score-more = and { $count } more
score-mend = Correct them, or count wrong values as skipped with --invalid missing.
score-mend-scale = The scale of the questionnaire runs from { $low } to { $high }, and here { $value } stands more than once. Is this another scale? Then recode the values to those of the questionnaire. Are they mistakes? Correct them.
score-mend-screen = Correct them, and read the file in again.
score-note-nobody = There is not a single answer in this table.
score-note-missing = Each statement is calculated over the people who answered it.
score-note-others = Not used (not a statement): { $columns }.
score-note-absent = No column, so skipped: { $items }.
score-note-empty = { $count ->
    [one] One row without answers was left out.
   *[other] { $count } rows without answers were left out.
}
score-note-detail = For fewer than { $from } people the figures are rounded: exact ones would give away who answered what.
score-note-items = A statement that too few people answered does not count in the figure of its characteristic.
score-note-against = { $count ->
    [one] { $items } runs against the rest of its characteristic. Is it reversed, or coded the other way?
   *[other] { $items } run against the rest of their characteristic. Are they reversed, or coded the other way?
}
score-note-wide = In { $characteristics } there are very many statements, and nearly each of them was skipped by different people: alpha by pairs and the item correlations are left out there. Use --alpha listwise, or score the parts separately.
score-note-lowered = The limit for small groups has been lowered (--min-group { $min }): people who took part can tell from these figures what another answered.
score-note-lifted = The limit for small groups has been lifted (--min-group 1): these figures may make people recognisable.
score-all = All together
score-no-name = (without a name)
score-suppressed = too few people to show, or hidden for the sake of another small group
score-hidden = hidden
score-column-people = people
score-column-mean = mean
score-column-sd = SD
score-column-ad = AD
score-column-alpha = alpha [95%]
score-column-between = Between groups
score-column-groups = groups
