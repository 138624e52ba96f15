# What is wrong with a questionnaire. “-help” says what to do.
diagnostic-error = error
diagnostic-warning = warning
diagnostic-help = help

diagnostic-syntax = This is no valid TOML: { $detail }
diagnostic-syntax-help = Look at the quotes, the brackets and the = on this line.
diagnostic-missing-table = The table [{ $table }] is missing.
diagnostic-missing-table-help = Put [{ $table }] in one of the files, with the keys that belong to it.
diagnostic-repeated-table = The table [{ $table }] is there already, in another file.
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
diagnostic-bands = The edge { $found } does not fit: edges ascend, and the first is { $lowest }.
diagnostic-bands-help = Put the bands in order and let the first begin at the lowest value of the scale.
diagnostic-condition = This condition cannot be read: { $problem }.
diagnostic-condition-help = A condition looks like this: { "{" } figure = "mean", of = "doelen", below = 3.0 { "}" }

diagnostic-problem-any = there is no condition in any
diagnostic-problem-of = of does not say what it is about
diagnostic-problem-of-nothing = people takes no of
diagnostic-problem-minus = minus cannot stand here
diagnostic-problem-quantifier = at_least asks for more than there are
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
diagnostic-kind-context = context question
diagnostic-kind-principle = principle
diagnostic-kind-question = question
diagnostic-kind-signal = pattern (signal)
diagnostic-kind-intervention = activity (intervention)
diagnostic-kind-route = route
diagnostic-kind-choice = choice
