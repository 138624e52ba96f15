cli-command-verify = Compute the figures of a JSON again
cli-argument-result = The JSON of score, show or report
cli-help-verify-answers = The answers: the measurement (TOML) or the table (CSV); without them only what follows from the counts is checked
cli-help-verify-group = The column with the group; without it vlot looks for the column with these groups

verify-unreadable = { $path } cannot be read ({ $detail }). Nothing was checked. See whether the name is right.
verify-no-json = { $path }, line { $line }, column { $column }: this is no valid JSON. Nothing was checked. Make the file again with 'vlot score', 'vlot show' or 'vlot report'.
verify-no-result = { $path } is no result of vlot. Nothing was checked. Choose a JSON of 'vlot score', 'vlot show' or 'vlot report'.
verify-newer = { $path } has format { $format }; this version of vlot knows format 1. Nothing was checked. Use a newer vlot.
verify-other-bank = These figures were made with another bank ({ $id }, version { $version }). Nothing was checked. Name that bank with --bank, or choose the right answers.
verify-needs-table = These figures come from 'vlot score'. Give the CSV they were made with to --answers.
verify-no-column = No column has any of these groups. Nothing was recomputed. Are these the right answers? Then name the column with --group. There are: { $columns }.
verify-no-groups = The result has groups, and the answers have no column with groups. Nothing was recomputed. Take the table that has the groups in it too.
verify-problems = { $count ->
    [one] There is one error in the answers. Nothing was checked.
   *[other] There are { $count } errors in the answers. Nothing was checked.
}
verify-good = { $count ->
    [one] One figure checked and right.
   *[other] { $count } figures checked and right.
}
verify-unchecked = { $count ->
    [one] One figure cannot be checked with this.
   *[other] { $count } figures cannot be checked with this.
}
verify-differing = { $count ->
    [one] One figure differs:
   *[other] { $count } figures differ:
}
verify-one = { "  " }{ $name }: it says { $found }, it is { $expected }
verify-one-untold = { "  " }{ $name }: found { $found }, and that is not right
verify-nothing = nothing
verify-several = a whole part
verify-copy-changed = In this measurement the copy of the questionnaire was changed: it no longer goes with the fingerprint beside it. What comes of this copy proves nothing. Nothing was computed again. Put the measurement back as it was.
