# What is wrong with a questionnaire. “-help” says what to do.
diagnostic-error = error
diagnostic-warning = warning
diagnostic-help = help

diagnostic-syntax = This is no valid TOML: { $detail }
diagnostic-syntax-help = Look at the quotes, the brackets and the = on this line.
diagnostic-missing-table = The table [{ $table }] is missing.
diagnostic-missing-table-help = Put [{ $table }] in one of the files, with the keys that belong to it.
diagnostic-repeated-table = The table [{ $table }] is there already, above or in another file.
diagnostic-repeated-table-help = Keep one of them and take this one out.
diagnostic-missing-key = The key “{ $key }” is missing here.
diagnostic-missing-key-help = Add a line: { $key } = …
diagnostic-unknown-key = The key “{ $key }” is not known here.
diagnostic-unknown-key-help = Take the line out or mend the name.
diagnostic-wrong-type = There is { $found } here, where { $expected } is expected.
diagnostic-wrong-type-help = Change the value.
diagnostic-out-of-range = { $found } lies outside what is possible here: { $lowest } to { $highest }.
diagnostic-out-of-range-help = Choose a number in between.
diagnostic-unknown-word = “{ $found }” cannot stand here.
diagnostic-unknown-word-help = Choose from: { $allowed }.
diagnostic-ill-formed-id = “{ $found }” is no proper id.
diagnostic-ill-formed-id-help = Use lower-case letters, digits and hyphens only.
diagnostic-duplicate-id = The id “{ $id }” is already used for { $kind }.
diagnostic-duplicate-id-help = Give one of the two another id.
diagnostic-unknown-reference = There is no { $kind } with the id “{ $id }”.
diagnostic-unknown-reference-help = Mend the id, or add what is missing.
diagnostic-empty-text = This text is empty.
diagnostic-empty-text-help = Fill in the text.
diagnostic-missing-language = This text lacks the language “{ $language }”.
diagnostic-missing-language-help = Add { $language } = "…", or take the language out of languages in [bank].
diagnostic-invalid-language = “{ $found }” is no language that is declared in languages.
diagnostic-invalid-language-help = Use a language tag such as nl or en, and declare it in languages in [bank].
diagnostic-scale-points = A scale has 2 to 11 points; there are { $found } here.
diagnostic-scale-points-help = Add points or take some out.
diagnostic-scale-steps = Values must ascend in equal steps; { $found } does not fit.
diagnostic-scale-steps-help = For example 1, 2, 3, 4, 5 or 0, 10, 20.
diagnostic-equal-labels = Two points of the scale have the same words.
diagnostic-equal-labels-help = Give each point words of its own.
diagnostic-characteristic-count = A questionnaire has 1 to 12 characteristics; there are { $found } here.
diagnostic-characteristic-count-help = Each characteristic begins with [[characteristic]].
diagnostic-no-items = The characteristic “{ $id }” has no statements.
diagnostic-no-items-help = Add an [[item]] with characteristic = "{ $id }", or take the characteristic out.
diagnostic-min-answered = { $found } statements have to be answered, but the characteristic has { $items }.
diagnostic-min-answered-help = Choose a lower number, or "half".
diagnostic-weight = The weight { $found } is not possible.
diagnostic-weight-help = A weight is a number above 0. Leave it out for 1.
diagnostic-bands = The edge { $found } does not fit: edges ascend from { $lowest } to { $highest } at most, and the first is { $lowest }.
diagnostic-bands-help = Put the bands in order and let the first begin at the lowest value of the scale.
diagnostic-condition = This condition cannot be read: { $problem }.
diagnostic-condition-help = A condition looks like this: { "{" } figure = "mean", of = "doelen", below = 3.0 { "}" }
diagnostic-not-finite = { $found } is no number to compare with.
diagnostic-not-finite-help = Write an ordinary number, with a point for the decimals: 3.5
diagnostic-never-holds = { $what } can never hold, whatever people answer.
diagnostic-never-holds-help = See whether the limit lies on the scale and whether conditions contradict each other.
diagnostic-what-signal = As it stands, this pattern
diagnostic-what-together = Together with the conditions before it, this one
diagnostic-what-condition = This condition
diagnostic-what-not-when = This exception
diagnostic-what-route = As it stands, this route
diagnostic-what-gate = As it stands, “too early”
diagnostic-always-holds = { $subject } always holds, whatever people answer.
diagnostic-always-holds-help = See whether the limit lies on the scale, and whether below and from are swapped.
diagnostic-subject-signal = This pattern
diagnostic-subject-condition = This condition
diagnostic-subject-not-when = This exception
diagnostic-subject-route = This route
diagnostic-subject-gate = “Too early”
diagnostic-same-signal = This pattern has the same conditions as “{ $id }”.
diagnostic-same-signal-help = Merge them, or change the conditions of one of the two.
diagnostic-unreached = Nothing leads to the activity “{ $id }”: no pattern, no route and no characteristic.
diagnostic-unreached-help = Name it in interventions of a pattern or a route, or add characteristic = …
diagnostic-step-minutes = The steps take { $sum } minutes together, and minutes says [{ $fewest }, { $most }].
diagnostic-step-minutes-help = Change the minutes of the steps, or those of the activity.
diagnostic-version-unchanged = The content has changed, but the version is still { $version }.
diagnostic-version-unchanged-help = Raise the version number, so that old and new can be told apart.
diagnostic-long-statement = This statement is long: { $count } words.
diagnostic-long-statement-help = Try it with fifteen words at most.
diagnostic-negated-statement = This statement says “{ $word }”. A negation is hard to answer.
diagnostic-negated-statement-help = Write what there is to see.
diagnostic-double-statement = With “{ $word }”, this statement seems to ask two things at once.
diagnostic-double-statement-help = Choose one, or make two statements.
diagnostic-similar-statements = This statement is much like “{ $id }”.
diagnostic-similar-statements-help = Make clear where they differ, or leave one out.
diagnostic-problem-word = this figure is a word, no number; use is or is_not
diagnostic-problem-flag = this figure is yes or no; use is = true or is = false
diagnostic-detail-open-text = a text between three quotes is not closed
diagnostic-detail-open-quote = a quote is missing
diagnostic-detail-no-quotes = a value belongs here; a text stands between quotes
diagnostic-detail-backslash = this cannot stand behind a \; write \\ for an ordinary backslash
diagnostic-detail-duplicate-key = this name is here already
diagnostic-detail-inline-table = a bracket or a comma is missing in { "{ … }" }
diagnostic-detail-open-header = the heading is not closed with ]
diagnostic-detail-array = a comma or the closing ] is missing in this list
diagnostic-detail-no-equals = an = with a value behind it is missing
diagnostic-detail-no-value = there is no value behind the =
diagnostic-detail-too-deep = this is nested too deeply
diagnostic-detail-extra-equals = there is a sign too many
diagnostic-detail-key = there is no proper name before the =
diagnostic-detail-value = this value is not possible

diagnostic-problem-any = there is no condition in it
diagnostic-problem-beside-any = nothing else can stand beside any or all
diagnostic-problem-of = of does not say what it is about
diagnostic-problem-of-nothing = people and members take no of
diagnostic-problem-minus = minus cannot stand here
diagnostic-problem-quantifier = at_least or at_most names more than there are
diagnostic-problem-two-bounds = choose at_least or at_most, not both
diagnostic-problem-limit = it needs just one limit: below, from, is or is_not
diagnostic-expected-string = a text between quotes
diagnostic-expected-text = a text, or a table with a text per language
diagnostic-expected-integer = a whole number
diagnostic-expected-number = a number
diagnostic-expected-boolean = true or false
diagnostic-expected-list = a list between square brackets
diagnostic-expected-table = a table
diagnostic-expected-range = a list of two numbers, low and high
diagnostic-found-string = a text
diagnostic-found-integer = a whole number
diagnostic-found-float = a decimal number
diagnostic-found-boolean = true or false
diagnostic-found-array = a list
diagnostic-found-list = another list
diagnostic-found-table = a table
diagnostic-found-datetime = a date
diagnostic-kind-band = band
diagnostic-kind-characteristic = characteristic
diagnostic-kind-item = statement (item)
diagnostic-kind-characteristic-or-item = characteristic or statement (item)
diagnostic-kind-context = context question
diagnostic-kind-principle = principle
diagnostic-kind-question = question
diagnostic-kind-signal = pattern (signal)
diagnostic-kind-intervention = activity (intervention)
diagnostic-kind-route = route
diagnostic-kind-choice = choice
