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
diagnostic-missing-key-help = Add a line: { $key } = { $sample }
diagnostic-unknown-key = The key “{ $key }” is not known here.
diagnostic-unknown-key-help = Mend the name. If the line does not belong here, take it out.
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
diagnostic-unknown-reference-help = Correct the id, or add what is missing.
diagnostic-empty-text = This text is empty.
diagnostic-empty-text-help = Fill in the text. If it need not be there, take the line out.
diagnostic-hidden-letters = There is a character in this text that cannot be seen, steers the terminal or turns the direction of writing.
diagnostic-hidden-letters-help = Type this text again, without pasting.
diagnostic-missing-language = This text lacks the language “{ $language }”.
diagnostic-missing-language-help = Add { $language } = "…". If you are still translating, take { $language } out of languages in [bank] and write there: in_progress = ["{ $language }"]
diagnostic-invalid-language = “{ $found }” is no language that is declared in languages.
diagnostic-invalid-language-help = Use a language tag such as nl or en, and declare it in languages in [bank].
diagnostic-scale-points = A scale has 2 to 11 points, and this one has { $found }.
diagnostic-scale-points-help = Write each point on a line of its own, for example: { "{" } value = 1, label = "no" { "}" },
diagnostic-scale-steps = Values must ascend in equal steps; { $found } does not fit.
diagnostic-scale-steps-help = For example 1, 2, 3, 4, 5 or 0, 10, 20.
diagnostic-equal-labels = These words stand at another point of the scale already.
diagnostic-equal-labels-help = Give each answer words of its own. Capitals and blanks make no difference.
diagnostic-slip-sign-of-dont-know = In a table of answers “?” means that somebody does not know: whoever chooses this point would not count.
diagnostic-slip-sign-of-dont-know-help = Give this point other words.
diagnostic-markup = This text holds { $mark }, and it is shown like that on the screen and on paper.
diagnostic-markup-help = Take such marks out of the texts. Vlot shows a text as it stands.
diagnostic-slip-points-swapped = In these points value and label have changed places.
diagnostic-slip-points-swapped-help = The number belongs at value, the words at label. Write it like this: { $mend }
diagnostic-slip-language-first = The language belongs behind the name of the text.
diagnostic-slip-language-first-help = Turn the two round.
diagnostic-slip-language-first-lines = The language belongs behind the name of the text.
diagnostic-slip-language-first-lines-help = Write it like this: { $mend }
diagnostic-slip-second-bank = A second questionnaire begins here. A file or folder is one questionnaire.
diagnostic-slip-second-bank-help = Put everything from this line on in a file of its own, or take it out if it is a copy.
diagnostic-slip-curly-inside = There are curly quotes inside the straight ones.
diagnostic-slip-curly-inside-help = Take the curly quotes out. The line becomes: { $line }
diagnostic-slip-file-remarks = All lines begin with #, so nothing is read.
diagnostic-slip-file-remarks-help = Take # out before every line that is part of the questionnaire.
diagnostic-slip-line-ends = Behind the lines stands “{ $mark }”. It came along with copying.
diagnostic-slip-line-ends-help = Take that out behind every line. This line becomes: { $line }
diagnostic-slip-sheet-quotes = There are quotes round the lines, as a spreadsheet saves them.
diagnostic-slip-sheet-quotes-help = Take them out, and make one of every "". This line becomes: { $line }
diagnostic-duplicate-column = The column name “{ $name }” belongs to two statements.
diagnostic-duplicate-column-help = Give each statement names of its own under columns.
diagnostic-heavy-statement = “{ $item }” weighs { $weight }, and all other statements of “{ $characteristic }” together { $most }.
diagnostic-heavy-statement-help = Give it a weight of { $most } at most.
diagnostic-at-odds = This stands here twice, or it contradicts itself.
diagnostic-at-odds-help = Take one of the two away.
diagnostic-number-label = This label is the number { $label }, but the value is { $value }.
diagnostic-number-label-help = Let the label and the value be the same number, or use words.
diagnostic-characteristic-count = A questionnaire has 1 to 12 characteristics, and this one has { $found }.
diagnostic-characteristic-count-help = Each characteristic begins with [[characteristic]].
diagnostic-no-items = The characteristic “{ $id }” has no statements.
diagnostic-no-items-help = Add an [[item]] with characteristic = "{ $id }", or take the characteristic out.
diagnostic-min-answered = { $found } statements have to be answered, but the characteristic has { $items }.
diagnostic-min-answered-help = Choose a lower number, or "half".
diagnostic-weight = The weight { $found } is not possible.
diagnostic-weight-help = A weight is a number above 0. Leave it out for 1. If the statement counts in reverse, write: reversed = true. If it is not to count, take it out.
diagnostic-bands = The edge { $found } does not fit: edges ascend from { $lowest } to { $highest } at most, and the first is { $lowest }.
diagnostic-bands-help = Put the bands in order and let the first begin at the lowest value of the scale.
diagnostic-condition = This condition cannot be read: { $problem }.
diagnostic-condition-help = A condition looks like this: { "{" } figure = "mean", of = "…", below = 3.0 { "}" }
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
diagnostic-step-minutes-help = Write minutes = [{ $sum }, { $sum }], or change the minutes of the steps.
diagnostic-version-unchanged = The content has changed, but the version is still { $version }.
diagnostic-version-unchanged-help = Raise the version number, so that old and new can be told apart.
diagnostic-long-statement = This statement is long: { $count } words.
diagnostic-long-statement-help = Try it with fifteen words at most.
diagnostic-negated-statement = This statement says “{ $word }”. A negation is hard to answer.
diagnostic-negated-statement-help = Write what there is to see.
diagnostic-double-statement = With “{ $word }”, this statement seems to ask two things at once.
diagnostic-double-statement-help = Choose one, or put it together in one text, or make two statements.
diagnostic-similar-statements = This statement is much like “{ $id }”.
diagnostic-similar-statements-help = Make clear where they differ, or leave one out.
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
diagnostic-problem-of = of does not say what it is about
diagnostic-problem-of-nothing = people and members take no of
diagnostic-problem-minus = minus cannot stand here
diagnostic-problem-limit = it needs a limit: below, from, is or is_not
diagnostic-expected-string = a text between quotes
diagnostic-expected-text = a text, or a table with a text per language
diagnostic-expected-integer = a whole number
diagnostic-expected-number = a number
diagnostic-expected-boolean = true or false
diagnostic-expected-list = a list between square brackets
diagnostic-expected-table = a table
diagnostic-expected-range = a list of two numbers (low and high)
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

# Slips that vlot recognises: what stands there, and what to type. Behind “line” comes the line as it should be.
diagnostic-mend-help = Write it like this: { $mend }
diagnostic-also = Also on line { $lines }.
diagnostic-also-many = Also on line { $lines } and { $rest } more times.
diagnostic-slip-curly = These are not the quotes that TOML knows: curly ones of a word processor, or accents.
diagnostic-slip-curly-help = Type straight quotes. The line becomes: { $line }
diagnostic-slip-inner-quotes = There are quotes inside this text, and the text ends there now.
diagnostic-slip-inner-quotes-help = Put a \ before them, or use curly quotes inside the text. The line becomes: { $line }
diagnostic-slip-apostrophe = There is an apostrophe inside this text, and the text ends there now.
diagnostic-slip-apostrophe-help = Put the text between double quotes: { $line }
diagnostic-slip-mixed-quotes = This text begins with a single quote and ends with a double one.
diagnostic-slip-mixed-quotes-help = Use the same quote twice: { $line }
diagnostic-slip-open-quote = The quote at the end of this text is missing.
diagnostic-slip-open-quote-help = The line becomes: { $line }
diagnostic-slip-over-lines = This text runs over more than one line.
diagnostic-slip-over-lines-help = Put the text on one line, or between three quotes: """ before it and behind it, in place of the one that stands there.
diagnostic-slip-open-text = This text begins with three quotes and ends nowhere.
diagnostic-slip-open-text-help = Put the same three quotes at the end of the text.
diagnostic-slip-backslash = This sign cannot follow a \.
diagnostic-slip-backslash-help = If you just mean a \, type it twice. The line becomes: { $line }
diagnostic-slip-no-quotes = There are no quotes around this text.
diagnostic-slip-no-quotes-help = The line becomes: { $line }
diagnostic-slip-value-wanted = Another kind of value belongs here, and I cannot make one of what stands here.
diagnostic-slip-value-wanted-help = It looks like this: { $key } = { $value }
diagnostic-slip-text-without-name = Before this text it is not said what it is.
diagnostic-slip-text-without-name-help = Put { $key } = before it. The line becomes: { $line }
diagnostic-slip-two-texts = More texts stand here, and one belongs here.
diagnostic-slip-two-texts-help = If it is one text, put it between one pair of quotes. If they are two languages, write, with the language in the place of …, such as nl or en: { $mend }
diagnostic-slip-more-texts = More texts stand here, and one belongs here.
diagnostic-slip-more-texts-help = If it is one text, put it between one pair of quotes, without square brackets. If they are two languages, write { "{" } … = "…", … = "…" { "}" }, with before each text its language, such as nl or en.
diagnostic-slip-to-complete = This cannot stand here in this way.
diagnostic-slip-to-complete-help = Write it like this, with what you mean in each place of …: { $mend }
diagnostic-slip-list-or-nothing = true or false stands here, but a list belongs here.
diagnostic-slip-list-or-nothing-help = Put what belongs to it between square brackets, each between quotes, or take the line out.
diagnostic-slip-no-such-limit = I do not know “{ $key }” in a condition. A limit is below (lower than), from (this or higher), is or is_not.
diagnostic-slip-no-such-limit-help = Choose a limit, and put it with its number or word in the place of … = …: { $sample }
diagnostic-slip-band-from = “{ $key }” cannot stand here: of a band you write only where it begins. It runs to where the next one begins.
diagnostic-slip-band-from-help = Write, with the number where this band begins in the place of …: from = …
diagnostic-slip-number-limit = This figure is a number, so it is compared to a number.
diagnostic-slip-number-limit-help = Write, with a number in the place of …: below = … (lower than), or from = … (this or higher).
diagnostic-slip-to-fill = “…” still stands here, and it comes out like that on screen and on paper.
diagnostic-slip-to-fill-help = Put your own text there.
diagnostic-slip-languages-in-text = More languages stand in this text, one behind the other. Everybody then reads all of them.
diagnostic-slip-languages-in-text-help = Write it like this: { $mend }
diagnostic-slip-titles-alike = This characteristic has the same title as “{ $id }”. A reader sees no difference.
diagnostic-slip-titles-alike-help = Give it another title.
diagnostic-slip-choices-alike = Two answers have the same words as “{ $id }”. Whoever chooses sees no difference.
diagnostic-slip-choices-alike-help = Give each answer words of its own.
diagnostic-slip-one-choice = There is only one answer, so there is nothing to choose.
diagnostic-slip-one-choice-help = Add an answer, or take the question out.
diagnostic-slip-for-nobody = This work form is for nobody, so it comes up nowhere.
diagnostic-slip-for-nobody-help = Write the fewest and the most people.
diagnostic-slip-all-is-near = Like this nearly all of the scale is “nearly”: this pattern then comes up nearly always.
diagnostic-slip-all-is-near-help = Take a small part of a step, such as a quarter or a half.
diagnostic-slip-minus-itself-always = A figure less itself is always 0. This condition always holds.
diagnostic-slip-minus-itself-always-help = Name another characteristic at minus, or "lowest" or "highest".
diagnostic-slip-column-twice = The column name “{ $name }” stands twice at this statement.
diagnostic-slip-column-twice-help = Take one out.
diagnostic-slip-reversed-behind = “{ $word }” stands behind this text, and there nobody reads that the statement counts in reverse.
diagnostic-slip-reversed-behind-help = Put on a line of its own below: reversed = true. The line becomes: { $line }
diagnostic-slip-number-unknown = A number belongs here, and I cannot make one of what stands here.
diagnostic-slip-number-unknown-help = It looks like this, with your own number in the place of …: { $key } = …
diagnostic-slip-range-unknown = Two numbers belong here, the fewest and the most, and I cannot make them of what stands here.
diagnostic-slip-range-unknown-help = It looks like this, with your own numbers in the place of …: { $key } = […, …]
diagnostic-slip-flag-unknown = true (yes) or false (no) belongs here, and I cannot tell which from what stands here.
diagnostic-slip-flag-unknown-help = Choose yourself: { $key } = true, or { $key } = false
diagnostic-slip-other-limit = What stands here says the opposite of { $key }.
diagnostic-slip-other-limit-help = { $key ->
    [below] Write from = { $value } in place of below.
   *[other] Write below = { $value } in place of from. Then { $value } itself does not count; if it must, take a little more.
}
diagnostic-slip-not-sign = An exclamation mark does not turn a condition round.
diagnostic-slip-not-sign-help = Turn the limit round: below becomes from, or the other way round. The line becomes: { $line }
diagnostic-slip-condition-meant = This is how another program writes a condition; here it has other keys.
diagnostic-slip-condition-meant-help = The line becomes: { $line }
diagnostic-slip-outside-quotes = Part of this text stands outside the quotes.
diagnostic-slip-outside-quotes-help = The line becomes: { $line }
diagnostic-slip-behind-value = Behind the text stands “{ $word }”. Nothing more belongs there.
diagnostic-slip-behind-value-help = The line becomes: { $line }
diagnostic-slip-next-text = This text stands in pieces on more than one line.
diagnostic-slip-next-text-help = Put it all on one line: { $mend }
diagnostic-slip-decimal-comma = This number has a comma; a point belongs here.
diagnostic-slip-decimal-comma-help = The line becomes: { $line }
diagnostic-slip-percent = A per cent sign cannot stand here; a share is a number from 0 to 1.
diagnostic-slip-percent-help = Write { $value }. The line becomes: { $line }
diagnostic-slip-range = From and to are written as a list of two numbers.
diagnostic-slip-range-help = The line becomes: { $line }
diagnostic-slip-unit = A word stands behind this number; only the number belongs here.
diagnostic-slip-unit-help = The line becomes: { $line }
diagnostic-slip-number = This number cannot be written this way.
diagnostic-slip-number-help = Write { $value }. The line becomes: { $line }
diagnostic-slip-boolean = This must be true (yes) or false (no), in small letters and without quotes.
diagnostic-slip-boolean-help = The line becomes: { $line }
diagnostic-slip-hyphen = This is a stroke that looks like a hyphen.
diagnostic-slip-hyphen-help = Type the hyphen of the keyboard: - The line becomes: { $line }
diagnostic-slip-invisible = There is a sign here that you cannot see, probably from copying.
diagnostic-slip-invisible-help = Type the line again: { $line }
diagnostic-slip-colon = An = sign belongs between the name and the value.
diagnostic-slip-colon-help = The line becomes: { $line }
diagnostic-slip-no-equals = The = sign between the name and the value is missing.
diagnostic-slip-no-equals-help = The line becomes: { $line }
diagnostic-slip-comma = A comma is missing here, before: { $next }
diagnostic-slip-comma-help = The line becomes: { $line }
diagnostic-slip-two-commas = There is one comma too many here.
diagnostic-slip-two-commas-help = Take one comma away. The line becomes: { $line }
diagnostic-slip-end-comma = Nothing belongs at the end of a line: no comma, full stop or semicolon.
diagnostic-slip-end-comma-help = The line becomes: { $line }
diagnostic-slip-comment = A remark begins with #.
diagnostic-slip-comment-help = The line becomes: { $line }
diagnostic-slip-loose-words = This line is no name with a value behind it.
diagnostic-slip-loose-words-help = If it is a remark, put # before it: { $line }
diagnostic-slip-left-over = Something stands behind the value that does not belong there.
diagnostic-slip-left-over-help = Take that part away. The line becomes: { $line }
diagnostic-slip-same-line = Something new begins here on the same line.
diagnostic-slip-same-line-help = Put each piece on a line of its own. In place of this line comes:
    { $mend }
diagnostic-slip-next-line = The value stands on the next line.
diagnostic-slip-next-line-help = Put the value behind the = sign, on the same line.
diagnostic-slip-no-value = There is no value behind “{ $key }”.
diagnostic-slip-no-value-help = Fill something in behind the = sign, or take the line away if it is not needed.
diagnostic-slip-told-twice = “{ $key }” stands twice under the same heading.
diagnostic-slip-told-twice-help = Take one of the two lines away.
diagnostic-slip-next-one = “{ $key }” stands here already. If a new one begins here, its heading is missing.
diagnostic-slip-next-one-help = Put above this line: { $header }
diagnostic-slip-open-list = This list is never closed.
diagnostic-slip-open-list-help = Put ] behind the last part of the list, on line { $at }.
diagnostic-slip-open-braces = What stands between braces is not closed.
diagnostic-slip-open-braces-help = The line becomes: { $line }
diagnostic-slip-round = A list stands between square brackets.
diagnostic-slip-round-help = The line becomes: { $line }
diagnostic-slip-nothing = It says here that “{ $key }” stays empty. Then the line is not needed.
diagnostic-slip-nothing-help = Take the whole line away.
diagnostic-slip-again = The name “{ $key }” stands here twice before its value.
diagnostic-slip-again-help = The line becomes: { $line }
diagnostic-slip-joined = This text stands here in pieces.
diagnostic-slip-joined-help = A text stands between quotes in one go. The line becomes: { $line }
diagnostic-slip-quote-too-many = There is a quote too many here.
diagnostic-slip-quote-too-many-help = The line becomes: { $line }
diagnostic-slip-word-between = “{ $word }” does not belong in a list; between two parts stands a comma and no more.
diagnostic-slip-word-between-help = The line becomes: { $line }
diagnostic-slip-other-quotes = This is how another program writes quotes.
diagnostic-slip-other-quotes-help = Type straight quotes. The line becomes: { $line }
diagnostic-slip-round-one = There belong no brackets around this value.
diagnostic-slip-round-one-help = The line becomes: { $line }
diagnostic-slip-bare-flag = Behind this name belongs = true or = false.
diagnostic-slip-bare-flag-help = The line becomes: { $line }
diagnostic-slip-single-end = This text begins with a double quote and ends with a single one.
diagnostic-slip-single-end-help = Use the same one twice. The line becomes: { $line }
diagnostic-slip-stray = This bracket closes nothing.
diagnostic-slip-stray-help = Take it away.
diagnostic-slip-name = A name has letters, digits, - and _ only.
diagnostic-slip-name-help = Correct the name, or put # before the line if it is a remark.
diagnostic-slip-blank-in-name = A name cannot have a space in it.
diagnostic-slip-blank-in-name-help = Write { $key }. The line becomes: { $line }
diagnostic-slip-open-header = This heading does not have the right brackets.
diagnostic-slip-open-header-help = Write: { $header }
diagnostic-slip-single-brackets = There can be several of these; so the heading stands between double brackets.
diagnostic-slip-single-brackets-help = Write: { $header }
diagnostic-slip-double-brackets = There is only one of these; so the heading stands between single brackets.
diagnostic-slip-double-brackets-help = Write: { $header }
diagnostic-slip-header-name = I do not know the heading “{ $found }”.
diagnostic-slip-header-name-help = Write: { $header }
diagnostic-slip-no-header = The heading { $header } is missing above these lines.
diagnostic-slip-no-header-help = Put above this line: { $header }
diagnostic-slip-second-table = The heading [{ $table }] is there already; there is only one.
diagnostic-slip-second-table-help = Put the lines together under the first heading, and take this one away.
diagnostic-slip-old-lines = The lines end as on a very old Mac.
diagnostic-slip-old-lines-help = Save the file with the line ends of Windows or Unix. In most editors you choose that at the bottom right: CRLF or LF.
diagnostic-slip-loose-condition = These lines are a condition together, and that stands between braces in a list.
diagnostic-slip-loose-condition-help = Take the separate lines away and write in their place: { $mend }
diagnostic-slip-below-table = “{ $key }” belongs to { $parent }, and stands under a heading below it.
diagnostic-slip-below-table-help = Move this line up: right under { $parent }, above the heading it stands under now.
diagnostic-slip-below-text = { $key }: this stands under the heading of a text, and only languages belong there.
diagnostic-slip-below-text-help = Put it above that heading.
diagnostic-slip-elsewhere = “{ $key }” cannot stand here; it belongs to { $tables }.
diagnostic-slip-elsewhere-help = Put the line under that heading, or take it away.
diagnostic-slip-other-kind = “{ $id }” is the id of something else: { $other }. What belongs here: { $kind }.
diagnostic-slip-other-kind-help = In a condition figure = "item" is about a statement, and figure = "mean" about a characteristic: choose the one you mean. Elsewhere name another id: { $kind }.
diagnostic-slip-language-name = A language is written as a code of two or three small letters.
diagnostic-slip-language-name-help = Write: { $mend }
diagnostic-slip-language-tag = This is no language code.
diagnostic-slip-language-tag-help = A language code is two or three small letters, such as nl, en or fy.
diagnostic-slip-language-twice = The language “{ $found }” is there already.
diagnostic-slip-language-twice-help = Take one away.
diagnostic-slip-language-undeclared = The language “{ $found }” is not among the languages in [bank].
diagnostic-slip-language-undeclared-help = If every text is in this language too, add it to languages. If you are still translating, put in [bank]: in_progress = ["{ $found }"]
diagnostic-in-progress = The language “{ $language }” is not finished: { $missing } of { $texts } texts are missing. The original is shown there meanwhile.
diagnostic-in-progress-help = Go on translating when you like: vlot codebook --format csv makes a translation sheet, vlot codebook --translate puts it back. When all is there, move the language to languages.
diagnostic-newer-toml = { $newer ->
    [lines] What stands between braces runs over more than one line.
    [comma] There is a comma before the closing brace.
   *[escape] This \-code is new.
} Vlot reads that, but most editors and other programs call it an error.
diagnostic-newer-toml-help = { $newer ->
    [lines] Put everything between { "{" } and { "}" } on one line.
    [comma] Take the last comma before { "}" } away.
   *[escape] Type the sign itself, or write \u with four digits.
}
diagnostic-copied-file = “{ $copy }” and “{ $of }” are nearly the same: is one of them a copy?
diagnostic-copied-file-help = Take the copy out of this folder. Everything in the folder is one questionnaire. “{ $of }” has been checked.
diagnostic-exact-mean = A mean is seldom exactly { $value }.
diagnostic-exact-mean-help = Use from (this number or higher) or below (lower than), or both in two conditions.
diagnostic-slip-limit-share = { $figure } runs from 0 to 1, and { $found } stands here. This condition can never hold or always does.
diagnostic-slip-limit-share-help = Divide per cents by a hundred. Write: { $mend }
diagnostic-slip-limit-scale = { $figure } runs from { $lowest } to { $highest } here, and the limit is { $found }. This condition can never hold.
diagnostic-slip-limit-scale-help = Choose a limit between { $lowest } and { $highest }.
diagnostic-slip-minus-itself = A figure minus itself is always 0. This condition can never hold.
diagnostic-slip-minus-itself-help = Name another characteristic after minus, or "lowest" or "highest".
diagnostic-other-band = band
diagnostic-other-characteristic = characteristic
diagnostic-other-item = statement (item)
diagnostic-other-characteristic-or-item = characteristic or statement (item)
diagnostic-other-context = context question
diagnostic-other-principle = principle
diagnostic-other-question = question
diagnostic-other-signal = pattern (signal)
diagnostic-other-intervention = activity (intervention)
diagnostic-other-route = route
diagnostic-other-choice = choice
diagnostic-figure-mean = A mean
diagnostic-figure-lower_quarter = The lowest quarter
diagnostic-figure-item = The mean of a statement
diagnostic-figure-dont_know = The share of don't know (dont_know)
diagnostic-figure-skipped = The share skipped (skipped)
diagnostic-figure-members = The share of the members (members)
diagnostic-figure-ad = The spread (ad)
diagnostic-figure-split = The number of split statements (split)
diagnostic-figure-change = The difference with last time (change)
diagnostic-figure-year_ago = Compared with a year ago (year_ago)
diagnostic-figure-context = This number (context)
diagnostic-figure-people = The number of people (people)
diagnostic-figure-falls = How many falls in a row (falls)
diagnostic-figure-rises = How many rises in a row (rises)
diagnostic-figure-shared = Shared (shared)
diagnostic-figure-status = The status of a question (status)
diagnostic-figure-principle = A principle (principle)
diagnostic-slip-two-limits = This condition has more than one limit.
diagnostic-slip-two-limits-help = Write it twice, with a comma between them: once with { $first } alone, once with { $second } alone.
diagnostic-slip-no-of = This condition does not say what it is about.
diagnostic-slip-no-of-help = Add: of = "…", with the id of what it is about.
diagnostic-slip-half-or-number = “{ $found }” cannot stand here.
diagnostic-slip-half-or-number-help = Write "half", or a number: so many statements must be answered.
diagnostic-slip-curly-lines = These are curly quotes, made by a word processor.
diagnostic-slip-curly-lines-help = Type three straight quotes before and behind the text: """
diagnostic-slip-doubled-quotes = There are two quotes at both ends of this text.
diagnostic-slip-doubled-quotes-help = Put one at each end. The line becomes: { $line }
diagnostic-slip-semicolon = Between two parts there is a comma, not a semicolon.
diagnostic-slip-semicolon-help = The line becomes: { $line }
diagnostic-slip-closer = This is the wrong bracket. A list stands between [ and ], a table between braces.
diagnostic-slip-closer-help = The line becomes: { $line }
diagnostic-slip-no-bracket = A list begins here, and the bracket before it is missing.
diagnostic-slip-no-bracket-help = The line becomes: { $line }
diagnostic-slip-bullet = A sign stands before the name that does not belong there.
diagnostic-slip-bullet-help = The line becomes: { $line }
diagnostic-slip-path = A \ with a letter behind it is a secret sign: \t is a tab, \n a new line.
diagnostic-slip-path-help = Type / in place of \, or type the \ twice. Write it like this: { $mend }
diagnostic-slip-limit-always = { $figure } runs from { $lowest } to { $highest } here, and the limit is { $found }. This condition always holds.
diagnostic-slip-limit-always-help = Choose a limit between { $lowest } and { $highest }.
diagnostic-slip-file-word = This is a document of a word processor, not plain text.
diagnostic-slip-file-word-help = Save it as plain text (.txt or .toml), or start with: vlot new bank NAME
diagnostic-slip-file-word-help-screen = A questionnaire is a file that ends in .toml. Ask whoever made this questionnaire for it.
diagnostic-slip-file-json = This is JSON. A questionnaire is a TOML file.
diagnostic-slip-file-json-help = Start with an example and put your texts into it: vlot new bank NAME
diagnostic-slip-file-json-help-screen = A questionnaire is a file that ends in .toml. Ask whoever made this questionnaire for it.
diagnostic-slip-file-yaml = This is YAML. A questionnaire is a TOML file.
diagnostic-slip-file-yaml-help = Start with an example and put your texts into it: vlot new bank NAME
diagnostic-slip-file-yaml-help-screen = A questionnaire is a file that ends in .toml. Ask whoever made this questionnaire for it.
diagnostic-slip-file-page = This is a web page. A questionnaire is a TOML file.
diagnostic-slip-file-page-help = Start with an example and put your texts into it: vlot new bank NAME
diagnostic-slip-file-page-help-screen = A questionnaire is a file that ends in .toml. Ask whoever made this questionnaire for it.
diagnostic-slip-file-table = This is a table. A questionnaire is a TOML file.
diagnostic-slip-file-table-help = Start with an example and put your texts into it: vlot new bank NAME. If these are answers, use vlot import.
diagnostic-slip-file-table-help-screen = Are these answers? Then choose “read answers from a file” in the menu.
diagnostic-slip-file-conflict = Two versions of the same part stand below each other here. A program that joins files did not know which one to keep.
diagnostic-slip-file-conflict-help = Choose one of the two, and take out the lines with <<<<<<<, ======= and >>>>>>>.
diagnostic-slip-by-number = This text holds, with a \, a character that cannot be seen, that steers the terminal or turns the direction of writing.
diagnostic-slip-by-number-help = Take out what begins with \u, \U, \x or \e, with the digits behind it.
diagnostic-expected-tables = a row of blocks, each with a header between [[ and ]]
diagnostic-slip-words-for-a-flag = The words that people read belong here, not true or false.
diagnostic-slip-words-for-a-flag-help = Write those words between quotes. If you do not want this, take the whole line out.
diagnostic-slip-only-one = Only one can stand here, not a list.
diagnostic-slip-only-one-help = Choose one, between quotes and without square brackets.
diagnostic-slip-flag = This is { $found }, but true (yes) or false (no) belongs here.
diagnostic-slip-flag-help = Write one of the two, without quotes.
diagnostic-slip-whole-number = This is { $found }, but a whole number belongs here.
diagnostic-slip-whole-number-help = Write digits only, without quotes and without a point.
diagnostic-slip-a-number = This is { $found }, but a number belongs here.
diagnostic-slip-a-number-help = Write digits only, with a point and no comma where it is needed, and without quotes.
diagnostic-slip-missing-in-braces = Between these braces “{ $key }” is missing.
diagnostic-slip-missing-in-braces-help = Add between the braces, with a comma in between: { $key } = { $sample }
diagnostic-slip-beside-any = Nothing else can stand beside { $key }.
diagnostic-slip-beside-any-help = Put what stands beside it into each condition between the brackets that it belongs to, or make it a condition of its own.
diagnostic-slip-short-condition = A condition is written out in full.
diagnostic-slip-short-condition-help = Write it like this: { $mend }
diagnostic-slip-condition-line = A condition is written out in full. A characteristic and a number alone are too little.
diagnostic-slip-condition-line-help = The line becomes: { $line }
diagnostic-slip-language-apart = “{ $key }”: a translation stands with the same text, not on a line of its own.
diagnostic-slip-language-apart-help = Take this line out, and write the languages together at { $text }: { $text } = { "{" } nl = "…", { $language } = "…" { "}" }
diagnostic-slip-points-apart = The points of the scale stand together in one list: points.
diagnostic-slip-points-apart-help = Put this line under [scale] instead of what is there now (dont_know may stay): points = { $mend }
diagnostic-slip-scale-down = The values of the scale go down; they have to go up.
diagnostic-slip-scale-down-help = Turn the points round: the lowest number first.
diagnostic-slip-scale-twice = The value { $found } is there already; each point has a number of its own.
diagnostic-slip-scale-twice-help = Give this point the next number. For example 1, 2, 3, 4, 5.
diagnostic-slip-scale-gap = Between { $before } and { $found } the value { $missing } is missing: values go up in equal steps.
diagnostic-slip-scale-gap-help = Put the point { $missing } in between, or give this point the value { $missing } and count on from there: { $values }.
diagnostic-slip-ids-together = More than one id stands between one pair of quotes here.
diagnostic-slip-ids-together-help = Give each id quotes of its own. Write it like this: { $mend }
diagnostic-slip-no-conditions = There is no condition at all at { $key }. { $what } can never hold.
diagnostic-slip-no-conditions-help = Say when it holds. For example: { $sample }
diagnostic-slip-file-empty = There is no questionnaire in this file yet.
diagnostic-slip-file-empty-help = Begin with an example and change its texts: vlot new bank NAME
diagnostic-slip-file-empty-help-screen = A questionnaire is a file that ends in .toml. Ask whoever made this questionnaire for it.
diagnostic-slip-file-prose = This is plain text. A questionnaire is a TOML file, with headings and names.
diagnostic-slip-file-prose-help = Begin with an example and put your texts into it: vlot new bank NAME
diagnostic-slip-file-prose-help-screen = A questionnaire is a file that ends in .toml. Ask whoever made this questionnaire for it.
diagnostic-slip-named-header = An id, or another heading, does not belong in this heading.
diagnostic-slip-named-header-help = Write { $header } and put on the line below it: { $below }
diagnostic-slip-hidden-header = This heading stands behind a #, so it does not count.
diagnostic-slip-hidden-header-help = If it does not belong here any more, put # before each line below it too. If it does, take # out. Write: { $header }
diagnostic-slip-word-before-list = There is no word before a list.
diagnostic-slip-word-before-list-help = Take “{ $word }” out. The line becomes: { $line }
diagnostic-slip-nearly-name = I do not know this name.
diagnostic-slip-nearly-name-help = Write { $key }. The line becomes: { $line }
diagnostic-slip-not-here = “{ $key }” cannot stand here.
diagnostic-slip-not-here-help = Mend the name. Possible here: { $keys }. If the line does not belong here, take it out.
diagnostic-slip-points-between = The points of a scale are written one by one.
diagnostic-slip-points-between-help = Write it like this: { $mend }
diagnostic-slip-own-header = “{ $key }” cannot stand here: each of them has a heading of its own.
diagnostic-slip-own-header-help = Take the line out, and write for each { $header } with the lines that belong to it below.
diagnostic-slip-short-point = A point of the scale has a value and a label.
diagnostic-slip-short-point-help = Write it like this: { $mend }
diagnostic-slip-nested-header = This heading does not belong in another one.
diagnostic-slip-nested-header-help = Write: { $header }
diagnostic-slip-hash = What stands behind a # is a remark, this value too.
diagnostic-slip-hash-help = Take the # out. The line becomes: { $line }
diagnostic-slip-renamed-list = The key “{ $key }” is not known here.
diagnostic-slip-renamed-list-help = Write it like this: { $mend }
diagnostic-slip-capitals = Names are written in small letters.
diagnostic-slip-capitals-help = The line becomes: { $line }
diagnostic-slip-text-sign = Before this text stands a sign that does not belong there.
diagnostic-slip-text-sign-help = The line becomes: { $line }
diagnostic-slip-block-text = This text stands on the lines below; here a text stands behind the = sign.
diagnostic-slip-block-text-help = Take the lines below out. The line becomes: { $line }
diagnostic-slip-bare-list = A list between square brackets belongs here.
diagnostic-slip-bare-list-help = The line becomes: { $line }
diagnostic-slip-outside-fence = Here stands text around the questionnaire, or a line with ```.
diagnostic-slip-outside-fence-help = Only what stands between the lines with ``` is the questionnaire. Take the rest out, and those lines too.
diagnostic-slip-line-marks = Before the lines stands “{ $mark }”. It came along with copying.
diagnostic-slip-line-marks-help = Take that out before every line. This line becomes: { $line }
diagnostic-slip-wide-signs = Here stands a wide sign of another keyboard.
diagnostic-slip-wide-signs-help = Type signs of this kind on an ordinary keyboard. The line becomes: { $line }
diagnostic-slip-own-header-lines = “{ $key }” cannot stand here: each of them has a heading of its own.
diagnostic-slip-own-header-lines-help = Take this out and put in its place:
    { $mend }
diagnostic-slip-dont-know-point = “{ $label }” is no point of the scale: it would count as { $found }.
diagnostic-slip-dont-know-point-help = Take this point out. Put into [scale], if it is not there yet: dont_know = "{ $label }"
diagnostic-slip-twice-encoded = This text was saved or opened in the wrong way: there are strange letters in it.
diagnostic-slip-twice-encoded-help = Replace in the whole file: { $mend }
diagnostic-slip-file-one-line = All lines stand behind each other on one line.
diagnostic-slip-file-one-line-help = Paste the questionnaire again, as plain text, so that every heading and every name stands on a line of its own.
diagnostic-slip-look-alike = In “{ $id }” there is a letter of another alphabet that looks the same.
diagnostic-slip-look-alike-help = Type the id again.
diagnostic-slip-line-numbers = Before the lines stand their numbers. They came along with copying.
diagnostic-slip-line-numbers-help = Take them out before every line. This line becomes: { $line }
diagnostic-slip-control-signs = Here stands a control sign: it cannot be seen, and does not belong in a text.
diagnostic-slip-control-signs-help = Take it out. The line becomes: { $line }
diagnostic-slip-no-braces = Braces belong round this part of the list.
diagnostic-slip-no-braces-help = The line becomes: { $line }
diagnostic-slip-short-point-line = The names are missing in this point: value for the number and label for the words.
diagnostic-slip-short-point-line-help = The line becomes: { $line }
diagnostic-slip-strokes = This is a list as in YAML. Here it stands between square brackets.
diagnostic-slip-strokes-help = Take the lines with a stroke out. The line becomes: { $line }
diagnostic-slip-loose-quantifier = “{ $key }” cannot stand by itself here: how many of them stands at quantifier.
diagnostic-slip-loose-quantifier-help = Write it like this: { $mend }
diagnostic-slip-duplicate-key = This name is here already: a name can stand only once.
diagnostic-slip-duplicate-key-help = Take one of the two out, or put everything together under the first.
diagnostic-slip-no-members = members is the share of the members who took part. For that the questionnaire has to know how many members there are, and that question is missing.
diagnostic-slip-no-members-help = Put at the end: [[context]] and below it id = "leden", text = "How many members does your group have?", kind = "number", min = 1, max = 99 and ask = "start". The limit runs from 0 to 1: half is 0.5.
diagnostic-slip-no-bank = The heading [bank] is missing: below it stand id, version and title.
diagnostic-slip-no-bank-help = Put at the top: [bank] and below it id = "…", version = "1.0.0" and title = "…". A whole example: vlot new bank NAME
diagnostic-slip-no-bank-help-screen = A questionnaire is a file that ends in .toml. Ask whoever made this questionnaire for it.
diagnostic-slip-no-scale = The heading [scale] is missing: below it stand the answers that people choose from.
diagnostic-slip-no-scale-help = Put below [bank]: [scale] and on the line below it points = [{ "{" } value = 1, label = "no" { "}" }, { "{" } value = 2, label = "sometimes" { "}" }, { "{" } value = 3, label = "yes" { "}" }]
diagnostic-slip-file-xml = This is XML. A questionnaire is a TOML file.
diagnostic-slip-file-xml-help = Begin with an example and put your texts into it: vlot new bank NAME
diagnostic-slip-file-xml-help-screen = A questionnaire is a file that ends in .toml. Ask whoever made this questionnaire for it.
diagnostic-slip-bound-always = At most as many as there are: that always holds.
diagnostic-slip-bound-always-help = Choose a smaller number at at_most.
diagnostic-slip-in-minutes = A number of minutes belongs here, and this is something else.
diagnostic-slip-in-minutes-help = Turn it into minutes and write the number only. An hour is 60, from 45 minutes to an hour is [45, 60].
diagnostic-slip-people-line = The fewest and the most people are written as a list of two numbers.
diagnostic-slip-people-line-help = The line becomes: { $line }
diagnostic-slip-in-minutes-line = A number of minutes belongs here.
diagnostic-slip-in-minutes-line-help = The line becomes: { $line }
diagnostic-slip-points-wanted = The points of a scale are written one by one.
diagnostic-slip-points-wanted-help = Put them in a list of 2 to 11 points, each with its number: [{ "{" } value = 1, label = "…" { "}" }, { "{" } value = 2, label = "…" { "}" }]
diagnostic-slip-whole-part = This is a number with something behind its point, but a whole number belongs here.
diagnostic-slip-whole-part-help = Round it, and write it without a point.
diagnostic-slip-no-braces-round = Braces belong round a list with any or all.
diagnostic-slip-no-braces-round-help = Put an opening brace before this line, { "{" } any = [, and a closing brace behind the ] that goes with it.
diagnostic-slip-words-in-condition = A condition has no words of its own here; only those of strengthens and against may.
diagnostic-slip-words-in-condition-help = Take text out here.
diagnostic-slip-text-by-band = A sentence per band belongs here.
diagnostic-slip-text-by-band-help = Write a sentence for each band, with the id that the band has at [[band]]: reading = { "{" } low = "…", high = "…" { "}" }
diagnostic-slip-pasted-twice = From here on stands once more, to the letter, what stands from line { $first } on.
diagnostic-slip-pasted-twice-help = Take out lines { $from } to { $until }. If it was to become something else, give it an id and words of its own.
diagnostic-slip-line-strokes = Before brackets and underscores stands a \. It came along when this was copied.
diagnostic-slip-line-strokes-help = Take those strokes out. The line becomes: { $line }
diagnostic-slip-tab-signs = Between the name and the value stands a tab, as from a spreadsheet.
diagnostic-slip-tab-signs-help = Put an = there. The line becomes: { $line }
diagnostic-slip-wrapped = Long lines were cut into pieces, as a mail program does.
diagnostic-slip-wrapped-help = Put each line and the next together again. This one becomes: { $line }
diagnostic-slip-cut-off = The file stops here, in the middle of the part that begins at line { $from }.
diagnostic-slip-cut-off-help = Its end is gone: put it back from the file it was copied from. If you do not have that any more, take out everything from line { $from } on.
diagnostic-slip-two-bounds = Behind quantifier stand both at_least and at_most.
diagnostic-slip-two-bounds-help = Keep one of the two. If both must hold, make two conditions of it: one with at_least, the other with at_most.
diagnostic-slip-each-of-all = A word for “all” cannot stand here; name each of them.
diagnostic-slip-each-of-all-help = Write it like this: { $mend }
diagnostic-slip-minus-of = “{ $id }” cannot stand behind minus.
diagnostic-slip-minus-of-help = There stands another characteristic ({ $known }), or "lowest" or "highest": the lowest or the highest of the others. Vlot has no mean of all characteristics.
diagnostic-slip-quantifier-word = “{ $found }” does not say for how many of them it must hold.
diagnostic-slip-quantifier-word-help = Choose from "all", "any", "none", {"{"} at_least = 2 {"}"} or {"{"} at_most = 1 {"}"}. Most of three is {"{"} at_least = 2 {"}"}.
diagnostic-slip-objects = This part is JSON, and a questionnaire is TOML.
diagnostic-slip-objects-help = Take out lines { $from } to { $until } and put in their place:
    { $mend }
diagnostic-slip-no-dont-know = On this scale nobody can answer “don't know”. So this condition can never hold.
diagnostic-slip-no-dont-know-help = Add a line under [scale]: dont_know = "I don't know". Or take this condition out.
diagnostic-slip-sheet-rows = These are rows of a spreadsheet. In a questionnaire each key stands on a line of its own, with its value.
diagnostic-slip-sheet-rows-help = Take out lines { $from } to { $until } and put in their place:
    { $mend }
diagnostic-slip-dressed-line = Something of another program stands around this line: a number, or the strokes of a table.
diagnostic-slip-dressed-line-help = Take that out. The line becomes: { $line }
diagnostic-slip-page-codes = Here are signs as they stand in the source of a web page.
diagnostic-slip-page-codes-help = The line becomes: { $line }
diagnostic-slip-long-remark = There is no remark over more lines here: each of its lines begins with #.
diagnostic-slip-long-remark-help = Put a # before each line of the remark.
diagnostic-slip-list-entry = A list stands here in one go between square brackets, with commas in between.
diagnostic-slip-list-entry-help = The line becomes: { $line }
diagnostic-slip-or-between = “{ $word }” cannot stand between two conditions: with a comma both must hold.
diagnostic-slip-or-between-help = If one of the two is enough, put in place of lines { $from } to { $until }: { $mend },
diagnostic-slip-word-alone = “{ $word }” does not belong in a list; between two parts stands a comma and nothing else.
diagnostic-slip-word-alone-help = Take this line out, and see to it that the part above it ends with a comma.
diagnostic-slip-one-of-two = Only one can stand here.
diagnostic-slip-one-of-two-help = Choose one: { $key } = "{ $first }" or { $key } = "{ $second }"
diagnostic-slip-near-steps = near is { $found }, and the scale has only { $highest } steps.
diagnostic-slip-near-steps-help = near says how many steps of the scale a figure may fall short. A quarter of a step is written 0.25.
diagnostic-slip-version-down = The version goes down: it was { $earlier }, and now it is { $version }.
diagnostic-slip-version-down-help = Give the new content a higher number than { $earlier }.
diagnostic-slip-id-twice = “{ $id }” stands in this list twice.
diagnostic-slip-id-twice-help = Take one of the two away.
diagnostic-slip-avoided = This pattern suggests “{ $id }” with interventions and holds it back with avoid. So it never comes.
diagnostic-slip-avoided-help = Take “{ $id }” out of one of the two lists.
diagnostic-slip-beside-itself = The pattern itself stands in not_beside. That says nothing: it is about another pattern.
diagnostic-slip-beside-itself-help = Take “{ $id }” away here, or put the pattern that you mean.
diagnostic-slip-item-elsewhere = “{ $id }” is called after the characteristic “{ $other }”, but it counts for “{ $own }”.
diagnostic-slip-item-elsewhere-help = Does this statement belong to “{ $other }”? Then write: characteristic = "{ $other }". If it belongs to “{ $own }”, give it an id that begins with “{ $own }-”.
diagnostic-slip-one-language = This questionnaire names several languages, and all its statements stand there in one only.
diagnostic-slip-one-language-help = Is it still to be translated? Then write: languages = ["{ $first }"], and on a new line: in_progress = [{ $others }].
diagnostic-slip-named-letter = Here stands { $mark }: that is how a web page writes { $letter }. Vlot shows a text as it stands.
diagnostic-slip-named-letter-help = Write { $letter } wherever { $mark } stands.
diagnostic-slip-until-frame = This text begins with words that vlot puts before it. They would stand there twice.
diagnostic-slip-until-frame-help = Leave out “This no longer fits you when” and begin with what follows.
diagnostic-slip-clue-without-text = This clue counts in the order of the patterns, but nobody reads why: it has no text.
diagnostic-slip-clue-without-text-help = Put between the braces: text = "…", with in one sentence what you see then.
diagnostic-slip-two-of-one-id = “{ $id }” is a characteristic and a statement too. This condition then looks at the characteristic.
diagnostic-slip-two-of-one-id-help = Give the statement another id, for instance “{ $id }-1”.
diagnostic-slip-bands-alike = This band has the same words as “{ $id }”. Who reads it sees no difference.
diagnostic-slip-bands-alike-help = Give it other words, or take it away.
diagnostic-slip-number-of-the-form = In a table “{ $id }” may also be the number of a statement on the form. With this name such a table counts only the statements that have a number under columns.
diagnostic-slip-number-of-the-form-help = Take the number away, or give each statement its number under columns.
diagnostic-slip-of-twice = “{ $id }” stands here twice, and would count double.
diagnostic-slip-of-twice-help = Take one of the two out.
diagnostic-slip-minutes-to-fill = A step also says how many minutes it takes.
diagnostic-slip-minutes-to-fill-help = Write it like this, with the minutes of that step in the place of …: { $mend }
diagnostic-slip-unequal = “Not equal to { $value }” is not possible: a figure is seldom exactly a number.
diagnostic-slip-unequal-help = Choose the limit you mean: below = { $value } (lower than { $value }) or from = { $value } ({ $value } or higher).
diagnostic-slip-dotted = This line belongs under a heading of its own.
diagnostic-slip-dotted-help = Put above this line: { $header } The line itself becomes: { $line }
diagnostic-slip-dotted-again = The name of the heading does not belong before this name.
diagnostic-slip-dotted-again-help = The line becomes: { $line }
diagnostic-slip-two-numbers = Two whole numbers between square brackets belong here: the fewest and the most.
diagnostic-slip-two-numbers-help = Write those two numbers alone, with a comma in between and without words. If there is only one number, write it twice.
diagnostic-slip-language-country = “{ $found }” is the code of a country, not of a language.
diagnostic-slip-language-country-help = Write: { $mend }
diagnostic-slip-bound-too-many = at_least or at_most names more than the { $count } that stand with of.
diagnostic-slip-bound-too-many-help = Choose a number of at most { $count }, or name more with of.
diagnostic-slip-minus-number = Behind minus stands no number, and no true or false.
diagnostic-slip-minus-number-help = There stands the id of another characteristic, or "lowest" or "highest": of = "…", minus = "…". If you want a limit higher or lower, change the number behind from or below and take minus out.
diagnostic-slip-no-limit = A limit belongs with this condition: below, from, is or is_not.
diagnostic-slip-no-limit-help = Complete it, with the limit in the place of …: { $sample }
diagnostic-slip-limit-word = This question has words as answers, and those cannot be compared with a number.
diagnostic-slip-limit-word-help = Write is = "…" instead of this limit, with one of these answers: { $allowed }.
diagnostic-slip-limit-flag = This figure (shared) is yes or no, and that cannot be compared with a number.
diagnostic-slip-limit-flag-help = Write is = true (yes) or is = false (no) instead of this limit.
diagnostic-slip-between = “between” cannot stand here: a condition has one limit.
diagnostic-slip-between-help = Make two of it. Write it like this: { $mend }
diagnostic-slip-too-low = { $found } is too low.
diagnostic-slip-too-low-help = Choose { $lowest } or a higher number.
diagnostic-slip-one-of-words = One of a few words belongs here, between quotation marks.
diagnostic-slip-one-of-words-help = Choose from: { $allowed }.
diagnostic-slip-limits-swapped = max is { $found } and min is { $lowest }: the highest is lower than the lowest.
diagnostic-slip-limits-swapped-help = Swap the two numbers.
diagnostic-slip-condition-to-complete = This cannot stand here in this way. A condition says which figure of what (of), with a limit: below is lower than, from is this or higher.
diagnostic-slip-condition-to-complete-help = Write one pair of braces for each condition, with a comma in between and what you mean in each place of …: { $mend } If one of several is enough, write of = ["…", "…"], quantifier = "any".
diagnostic-slip-band-range = Of a band you write only where it begins. It runs to where the next one begins.
diagnostic-slip-band-range-help = Write: from = { $value }
diagnostic-slip-band-end = This says where the band ends. You write only where it begins; it runs to where the next one begins.
diagnostic-slip-band-end-help = Write, with the number where this band begins in the place of …: from = …
diagnostic-slip-band-to = “{ $key }” cannot stand here: a band runs to where the next one begins.
diagnostic-slip-band-to-help = Take this line out.
diagnostic-slip-blank-table = Something belongs in here, and it is empty.
diagnostic-slip-blank-table-help = Take this out, or fill in what belongs to it: { $keys }.
diagnostic-slip-statements-in-one = There are several texts here, and a statement has one.
diagnostic-slip-statements-in-one-help = If they are two languages, write { "{" } … = "…", … = "…" { "}" }, with the language before each text. If they are several statements, take this one out, with its heading, and put in its place:
    { $mend }
diagnostic-slip-texts-in-turn = More texts stand here, and one belongs here.
diagnostic-slip-texts-in-turn-help = If they are the languages of this questionnaire, write: { $mend } If they are several statements, give each an [[item]] of its own.
diagnostic-slip-one-number = Two whole numbers belong here: the fewest and the most. One of them is missing.
diagnostic-slip-one-number-help = If it can only be { $value }, write [{ $value }, { $value }]. If it can be more, write the most in the place of …: [{ $value }, …]
diagnostic-slip-range-open = Two whole numbers belong here: the fewest and the most. Not both are filled in.
diagnostic-slip-range-open-help = Write, with your own number in the place of …: { $key } = { $value }
diagnostic-slip-given-name = There are no names for values here.
diagnostic-slip-given-name-help = Take the name out. The line becomes: { $line }
diagnostic-slip-pointer = “{ $name }” points to a value that stands elsewhere. That does not exist here: each value stands where it belongs.
diagnostic-slip-pointer-help = The line becomes: { $line }
diagnostic-slip-pointer-unknown = “{ $name }” points to a value that stands elsewhere. That does not exist here: each value stands where it belongs.
diagnostic-slip-pointer-unknown-help = Write the value itself here.
diagnostic-slip-no-name = There is no name before this value.
diagnostic-slip-no-name-help = Put { $key } before it. The line becomes: { $line }
diagnostic-slip-name-wanted = There is no name before this value.
diagnostic-slip-name-wanted-help = Put before the = sign the name of what it is, such as text. If the line does not belong here, take it out.
diagnostic-slip-remark-within = Nothing is read behind a #: what follows on this line does not count.
diagnostic-slip-remark-within-help = Put the remark at the end of the line. The line becomes: { $line }
diagnostic-slip-entries-below = This is a list as in YAML. Here it stands between square brackets, each part between braces.
diagnostic-slip-entries-below-help = Take out lines { $from } to { $until } and put in their place:
    { $mend }
diagnostic-slip-points-apart-words = The words of a scale stand with the points themselves.
diagnostic-slip-points-apart-words-help = Take out lines { $from } to { $until } and put in their place:
    { $mend }
diagnostic-slip-numbered-statements = These are sentences without a name before them. In a questionnaire each statement has a heading of its own.
diagnostic-slip-numbered-statements-help = Are they statements? Then take out lines { $from } to { $until } and put in their place:
    { $mend }
diagnostic-slip-sign-behind-text = The mark stands behind the quote.
diagnostic-slip-sign-behind-text-help = Put it before it. The line becomes: { $line }
diagnostic-slip-for-all-languages = This text has no language: it is the same in { $languages }. { $more ->
    [more] There are { $count } such texts.
   *[one] {""}
}
diagnostic-slip-for-all-languages-help = If that is not meant, write: { "{" } nl = "…", en = "…" { "}" }
diagnostic-slip-dont-know-entry = “{ $label }” is no point of the scale.
diagnostic-slip-dont-know-entry-help = Take this point out. Put into [scale], if it is not there yet: dont_know = "{ $label }"
diagnostic-slip-of-each-item = “{ $key }” belongs to a statement, not to a characteristic.
diagnostic-slip-of-each-item-help = Put the line under each [[item]] that it is for: under one [[item]] it counts for that statement only. Or take it out.
diagnostic-slip-is-an-item = “{ $key }” belongs to a statement, and stands under { $header } here.
diagnostic-slip-is-an-item-help = Is this a statement to be scored? Then write [[item]] in the place of { $header }.
diagnostic-slip-languages-of-one = This is the same statement in another language.
diagnostic-slip-languages-of-one-help = Put the languages together and take this second part out: { $mend }
diagnostic-slip-second-statement = There are two texts under one [[item]].
diagnostic-slip-second-statement-help = If one of them is there by mistake, take it out. If this is a second statement, put above this line:
    { $mend }
diagnostic-slip-reversed-in-text = This text ends in “{ $word }”. People read that, and it does not make the statement count in reverse.
diagnostic-slip-reversed-in-text-help = Take it out of the text. If the statement counts in reverse, put on a line of its own below: reversed = true
diagnostic-slip-sheet-cell = This line comes from a spreadsheet: there are quotes round it, and each of them is doubled.
diagnostic-slip-sheet-cell-help = The line becomes: { $line }
diagnostic-slip-text-without-language = It is not said which language the first text is in.
diagnostic-slip-text-without-language-help = The line becomes: { $line }
diagnostic-slip-lost-letter = A letter in this text was lost: there is a sign that means nothing.
diagnostic-slip-lost-letter-help = Type the word again.
diagnostic-slip-missing-language-line = This text lacks the language “{ $language }”.
diagnostic-slip-missing-language-line-help = Add a line: { $key }.{ $language } = "…". If you are still translating, take { $language } out of languages in [bank] and write there: in_progress = ["{ $language }"]
diagnostic-slip-one-of-few = There is no { $kind } with the id “{ $id }”.
diagnostic-slip-one-of-few-help = Correct the id: it can be { $known }. Or add what is missing.
diagnostic-slip-country-in-text = “{ $found }” is the code of a country, and this text lacks the language “{ $language }”.
diagnostic-slip-country-in-text-help = Write { $language } = in place of { $found } =.
diagnostic-slip-above-header = This stands above the heading that it belongs under.
diagnostic-slip-above-header-help = Take out lines { $from } to { $until } and put in their place:
    { $mend }
diagnostic-slip-band-ranges = Of a band you write only where it begins. It runs to where the next one begins.
diagnostic-slip-band-ranges-help = Leave only the first number. The line becomes: { $line }
diagnostic-slip-numbered-header = A heading has no number in it.
diagnostic-slip-numbered-header-help = Write: { $header }
diagnostic-slip-chat-line = Before this line it still says when the message was sent, and by whom.
diagnostic-slip-chat-line-help = Take that away. The line becomes: { $line }
diagnostic-slip-nothing-between = Nothing lies between these two limits: no number is { $high } or higher and also lower than { $low }.
diagnostic-slip-nothing-between-help = If you mean from { $low } to { $high }, turn the two round. A condition has one limit, so it becomes two that hold together. Write it like this: { $mend }
diagnostic-slip-both-limits = This condition has two limits, and there is room for one.
diagnostic-slip-both-limits-help = Make it two that hold together. Write it like this: { $mend }
diagnostic-slip-range-turned = The least comes first and then the most. Here the first number is higher than the second.
diagnostic-slip-range-turned-help = Write it like this: { $mend }
diagnostic-slip-band-twice = Another band begins at { $found } already.
diagnostic-slip-band-twice-help = Give this band the number where it begins: higher than { $found } and at most { $highest }. Or take one of the two away.
diagnostic-slip-group-beside = “{ $key }” stands beside { $list } here, and it belongs in it.
diagnostic-slip-group-beside-help = Take { $key } out here, with everything between the brackets behind it. Put this on a new line right below { $list } = [
    { $mend }
diagnostic-slip-languages-by-name = The languages of a text stand together.
diagnostic-slip-languages-by-name-help = Write it like this: { $mend }
diagnostic-slip-group-alone = “{ $key }” stands by itself here, and it belongs in { $list }.
diagnostic-slip-group-alone-help = Write it like this: { $mend }
