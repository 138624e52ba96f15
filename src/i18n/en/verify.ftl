cli-command-verify = Recalculate the figures in a JSON file
cli-argument-result = The JSON made by score, show or report
cli-help-verify-answers = The answers: the measurement (TOML) or the table (CSV); without them, only what follows from the counts is checked
cli-help-verify-group = The column with the groups; without it, vlot looks for the column that has these groups

verify-unreadable = { $path } cannot be read ({ $detail }). Nothing was checked. Check that the name is right.
verify-no-json = { $path }, line { $line }, column { $column }: this is not valid JSON. Nothing was checked. Make the file again with 'vlot score', 'vlot show' or 'vlot report'.
verify-no-result = { $path } is not a vlot result. Nothing was checked. Choose a JSON file made by 'vlot score', 'vlot show' or 'vlot report'.
verify-newer = { $path } has format { $format }; this version of vlot knows format 1. Nothing was checked. Use a newer vlot.
verify-other-bank = These figures were made with another questionnaire ({ $id }, version { $version }). Nothing was checked. Give that questionnaire with --bank, or choose the right answers.
verify-needs-table = These figures were made by 'vlot score'. With --answers, give the CSV file they were made from.
verify-no-column = No column has any of these groups. Nothing was recalculated. Are these the right answers? Then give the column with --group. The columns are: { $columns }.
verify-no-groups = The result has groups, but the answers have no column with groups. Nothing was recalculated. Use the table that has the groups in it too.
verify-problems = { $count ->
    [one] There is one error in the answers. Nothing was checked.
   *[other] There are { $count } errors in the answers. Nothing was checked.
}
verify-good = { $count ->
    [one] One figure checked and correct.
   *[other] { $count } figures checked and correct.
}
verify-unchecked = { $count ->
    [one] One figure cannot be checked with this.
   *[other] { $count } figures cannot be checked with this.
}
verify-differing = { $count ->
    [one] One figure differs:
   *[other] { $count } figures differ:
}
verify-one = { "  " }{ $name }: it says { $found }, but it should be { $expected }
verify-one-untold = { "  " }{ $name }: it says { $found }, and that is not right
verify-nothing = nothing
verify-several = a whole section
verify-copy-changed = The copy of the questionnaire in this measurement has been changed: it no longer matches the fingerprint next to it. Anything calculated from this copy proves nothing. Nothing was recalculated. Put the measurement back as it was.
