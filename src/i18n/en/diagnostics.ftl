# What is wrong with a questionnaire. “-help” says what to do.
diagnostic-error = error
diagnostic-warning = warning
diagnostic-help = help

diagnostic-syntax = This is not valid TOML: { $detail }
diagnostic-syntax-help = Look at the quotes, the brackets and the = on this line.
diagnostic-missing-table = The table [{ $table }] is missing.
diagnostic-missing-table-help = Put [{ $table }] in one of the files, with the keys that belong to it.
diagnostic-repeated-table = There already is a table [{ $table }], above or in another file.
diagnostic-repeated-table-help = Keep one of them and remove this one.
diagnostic-missing-key = The key “{ $key }” is missing here.
diagnostic-missing-key-help = Add a line: { $key } = { $sample }
diagnostic-unknown-key = The key “{ $key }” is not known here.
diagnostic-unknown-key-help = Correct the name. If the line does not belong here, remove it.
diagnostic-wrong-type = There should be { $expected } here, not { $found }.
diagnostic-wrong-type-help = Change the value.
diagnostic-out-of-range = { $found } is outside the range that is possible here: { $lowest } to { $highest }.
diagnostic-out-of-range-help = Choose a number within that range.
diagnostic-unknown-word = “{ $found }” cannot be used here.
diagnostic-unknown-word-help = Choose from: { $allowed }.
diagnostic-ill-formed-id = “{ $found }” is not a valid id.
diagnostic-ill-formed-id-help = Use lower-case letters, digits and hyphens only.
diagnostic-duplicate-id = Another { $kind } already has the id “{ $id }”.
diagnostic-duplicate-id-help = Give one of the two another id.
diagnostic-unknown-reference = There is no { $kind } with the id “{ $id }”.
diagnostic-unknown-reference-help = Correct the id, or add what is missing.
diagnostic-empty-text = This text is empty.
diagnostic-empty-text-help = Fill in the text. If you do not need it, remove the line.
diagnostic-hidden-letters = This text contains a character that is invisible, controls the terminal or reverses the writing direction.
diagnostic-hidden-letters-help = Type this text again, without pasting.
diagnostic-missing-language = This text is missing in the language “{ $language }”.
diagnostic-missing-language-help = Add { $language } = "…". If you are still translating, remove { $language } from languages in [bank] and write there: in_progress = ["{ $language }"]
diagnostic-invalid-language = “{ $found }” is not one of the languages listed in languages.
diagnostic-invalid-language-help = Use a language code such as nl or en, and list it in languages in [bank].
diagnostic-scale-points = A scale has 2 to 11 points, but this one has { $found }.
diagnostic-scale-points-help = Write each point on its own line, for example: { "{" } value = 1, label = "no" { "}" },
diagnostic-scale-steps = Values must go up in equal steps; { $found } does not fit.
diagnostic-scale-steps-help = For example 1, 2, 3, 4, 5 or 0, 10, 20.
diagnostic-equal-labels = Another point of the scale already has these words.
diagnostic-equal-labels-help = Give each answer its own words. Capitals and spaces make no difference.
diagnostic-slip-sign-of-dont-know = In a table of answers “?” means “don't know”: anyone who chose this point would not be counted.
diagnostic-slip-sign-of-dont-know-help = Use other words for this point.
diagnostic-markup = This text contains { $mark }, and it will look like that on the screen and on paper.
diagnostic-markup-help = Remove such marks from the texts. Vlot shows a text exactly as it is.
diagnostic-slip-points-swapped = In these points value and label have been swapped.
diagnostic-slip-points-swapped-help = The number goes after value, the words after label. Write it like this: { $mend }
diagnostic-slip-language-first = The language comes after the name of the text.
diagnostic-slip-language-first-help = Swap the two.
diagnostic-slip-language-first-lines = The language comes after the name of the text.
diagnostic-slip-language-first-lines-help = Write it like this: { $mend }
diagnostic-slip-second-bank = A second questionnaire begins here. One file or folder is one questionnaire.
diagnostic-slip-second-bank-help = Put everything from this line on in a separate file, or remove it if it is a copy.
diagnostic-slip-curly-inside = There are curly quotes inside the straight ones.
diagnostic-slip-curly-inside-help = Remove the curly quotes. The line becomes: { $line }
diagnostic-slip-file-remarks = Every line begins with #, so nothing is read.
diagnostic-slip-file-remarks-help = Remove the # from every line that is part of the questionnaire.
diagnostic-slip-line-ends = The lines end with “{ $mark }”. It came along when this was copied.
diagnostic-slip-line-ends-help = Remove it from the end of every line. This line becomes: { $line }
diagnostic-slip-sheet-quotes = There are quotes around whole lines, the way a spreadsheet saves them.
diagnostic-slip-sheet-quotes-help = Remove them, and turn every "" into a single ". This line becomes: { $line }
diagnostic-duplicate-column = Two statements have the column name “{ $name }”.
diagnostic-duplicate-column-help = Give each statement its own names under columns.
diagnostic-heavy-statement = “{ $item }” weighs { $weight }, and all the other statements of “{ $characteristic }” together { $most }.
diagnostic-heavy-statement-help = Give it a weight of at most { $most }.
diagnostic-at-odds = This appears twice, or contradicts itself.
diagnostic-at-odds-help = Remove one of the two.
diagnostic-number-label = This label is the number { $label }, but its value is { $value }.
diagnostic-number-label-help = Make the label and the value the same number, or use words.
diagnostic-characteristic-count = A questionnaire has 1 to 12 characteristics, but this one has { $found }.
diagnostic-characteristic-count-help = Each characteristic begins with [[characteristic]].
diagnostic-no-items = The characteristic “{ $id }” has no statements.
diagnostic-no-items-help = Add an [[item]] with characteristic = "{ $id }", or remove the characteristic.
diagnostic-min-answered = { $found } statements have to be answered, but the characteristic only has { $items }.
diagnostic-min-answered-help = Choose a lower number, or "half".
diagnostic-weight = A weight of { $found } is not possible.
diagnostic-weight-help = A weight is a number above 0 and at most 1000000. Leave it out for 1. If the statement counts in reverse, write: reversed = true. If it should not count, remove it.
diagnostic-bands = The limit { $found } does not fit: limits go up from { $lowest } to { $highest } at most, and the first is { $lowest }.
diagnostic-bands-help = Put the bands in order and start the first one at the lowest value of the scale.
diagnostic-condition = This condition cannot be read: { $problem }.
diagnostic-condition-help = A condition looks like this: { "{" } figure = "mean", of = "…", below = 3.0 { "}" }
diagnostic-not-finite = { $found } is not a number that can be compared with.
diagnostic-not-finite-help = Write an ordinary number, with a decimal point: 3.5
diagnostic-never-holds = { $what } can never hold, whatever people answer.
diagnostic-never-holds-help = Check that the limit is on the scale and that the conditions do not contradict each other.
diagnostic-what-signal = As it stands, this pattern
diagnostic-what-together = Together with the conditions before it, this one
diagnostic-what-condition = This condition
diagnostic-what-not-when = This exception
diagnostic-what-route = As it stands, this route
diagnostic-what-gate = As it stands, “too early”
diagnostic-always-holds = { $subject } always holds, whatever people answer.
diagnostic-always-holds-help = Check that the limit is on the scale, and that below and from have not been swapped.
diagnostic-subject-signal = This pattern
diagnostic-subject-condition = This condition
diagnostic-subject-not-when = This exception
diagnostic-subject-route = This route
diagnostic-subject-gate = “Too early”
diagnostic-same-signal = This pattern has the same conditions as “{ $id }”.
diagnostic-same-signal-help = Merge them, or change the conditions of one of the two.
diagnostic-unreached = Nothing leads to the activity “{ $id }”: no pattern, no route and no characteristic.
diagnostic-unreached-help = List it under interventions of a pattern or a route, or add characteristic = …
diagnostic-step-minutes = The steps take { $sum } minutes together, but minutes says [{ $fewest }, { $most }].
diagnostic-step-minutes-help = Write minutes = [{ $sum }, { $sum }], or change the minutes of the steps.
diagnostic-version-unchanged = The content has changed, but the version is still { $version }.
diagnostic-version-unchanged-help = Raise the version number, so that old and new can be told apart.
diagnostic-long-statement = This statement is long: { $count } words.
diagnostic-long-statement-help = Try to keep it to fifteen words.
diagnostic-negated-statement = This statement says “{ $word }”. A negation is hard to answer.
diagnostic-negated-statement-help = Write what there is to see.
diagnostic-double-statement = With “{ $word }”, this statement seems to ask two things at once.
diagnostic-double-statement-help = Choose one, combine them into one idea, or make two statements.
diagnostic-similar-statements = This statement is very like “{ $id }”.
diagnostic-similar-statements-help = Make the difference clear, or leave one out.
diagnostic-detail-open-text = a text that begins with three quotes is not closed
diagnostic-detail-open-quote = a quote is missing
diagnostic-detail-no-quotes = there should be a value here; a text goes between quotes
diagnostic-detail-backslash = this cannot come after a \; write \\ for an ordinary backslash
diagnostic-detail-duplicate-key = this name has already been used here
diagnostic-detail-inline-table = a bracket or a comma is missing in { "{ … }" }
diagnostic-detail-open-header = the heading is not closed with ]
diagnostic-detail-array = a comma or the closing ] is missing in this list
diagnostic-detail-no-equals = an = sign with a value after it is missing
diagnostic-detail-no-value = there is no value after the =
diagnostic-detail-too-deep = this is nested too deeply
diagnostic-detail-extra-equals = there is one character too many
diagnostic-detail-key = there is no valid name before the =
diagnostic-detail-value = this value is not possible

diagnostic-problem-any = it contains no conditions
diagnostic-problem-of = of does not say what it is about
diagnostic-problem-of-nothing = people and members cannot have an of
diagnostic-problem-minus = minus cannot be used here
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
diagnostic-slip-curly = These are not straight quotes, which TOML needs: they are curly ones from a word processor, or accents.
diagnostic-slip-curly-help = Type straight quotes. The line becomes: { $line }
diagnostic-slip-inner-quotes = There are quotes inside this text, so the text ends there.
diagnostic-slip-inner-quotes-help = Put a \ before them, or use curly quotes inside the text. The line becomes: { $line }
diagnostic-slip-apostrophe = There is an apostrophe inside this text, so the text ends there.
diagnostic-slip-apostrophe-help = Put the text between double quotes: { $line }
diagnostic-slip-mixed-quotes = This text begins with a single quote and ends with a double one.
diagnostic-slip-mixed-quotes-help = Use the same quote at both ends: { $line }
diagnostic-slip-open-quote = The quote at the end of this text is missing.
diagnostic-slip-open-quote-help = The line becomes: { $line }
diagnostic-slip-over-lines = This text runs over more than one line.
diagnostic-slip-over-lines-help = Put the text on one line, or put three quotes, """, before and after it instead of one.
diagnostic-slip-open-text = This text begins with three quotes and never ends.
diagnostic-slip-open-text-help = Put the same three quotes at the end of the text.
diagnostic-slip-backslash = This character cannot come after a \.
diagnostic-slip-backslash-help = If you just mean a \, type it twice. The line becomes: { $line }
diagnostic-slip-no-quotes = There are no quotes around this text.
diagnostic-slip-no-quotes-help = The line becomes: { $line }
diagnostic-slip-value-wanted = There should be a different kind of value here, and vlot cannot tell which one from this.
diagnostic-slip-value-wanted-help = It looks like this: { $key } = { $value }
diagnostic-slip-text-without-name = It does not say what this text is.
diagnostic-slip-text-without-name-help = Put { $key } = before it. The line becomes: { $line }
diagnostic-slip-two-texts = There are several texts here; only one is allowed.
diagnostic-slip-two-texts-help = If it is one text, put it between one pair of quotes. If they are two languages, write this, with a language such as nl or en instead of each …: { $mend }
diagnostic-slip-more-texts = There are several texts here; only one is allowed.
diagnostic-slip-more-texts-help = If it is one text, put it between one pair of quotes, without square brackets. If they are two languages, write { "{" } … = "…", … = "…" { "}" }, with the language before each text, such as nl or en.
diagnostic-slip-to-complete = This cannot be written like this.
diagnostic-slip-to-complete-help = Write it like this, and fill in what you mean instead of each …: { $mend }
diagnostic-slip-list-or-nothing = It says true or false here, but there should be a list.
diagnostic-slip-list-or-nothing-help = Put everything that belongs in it between square brackets, each part between quotes, or remove the line.
diagnostic-slip-no-such-limit = “{ $key }” is not known in a condition. A limit is below (lower than), from (this or higher), is or is_not.
diagnostic-slip-no-such-limit-help = Choose a limit, and put it with its number or word instead of … = …: { $sample }
diagnostic-slip-band-from = “{ $key }” cannot be used here: for a band you only write where it begins. It runs to where the next one begins.
diagnostic-slip-band-from-help = Write this, with the number where this band begins instead of …: from = …
diagnostic-slip-number-limit = This figure is a number, so it has to be compared with a number.
diagnostic-slip-number-limit-help = Write this, with a number instead of …: below = … (lower than), or from = … (this or higher).
diagnostic-slip-to-fill = It still says “…” here, and it will look like that on the screen and on paper.
diagnostic-slip-to-fill-help = Put your own text there.
diagnostic-slip-languages-in-text = This text has several languages in it, one after another. Everybody would then read all of them.
diagnostic-slip-languages-in-text-help = Write it like this: { $mend }
diagnostic-slip-titles-alike = This characteristic has the same title as “{ $id }”. People cannot tell them apart.
diagnostic-slip-titles-alike-help = Give it a different title.
diagnostic-slip-choices-alike = This choice has the same words as “{ $id }”. People cannot tell them apart.
diagnostic-slip-choices-alike-help = Give each choice its own words.
diagnostic-slip-one-choice = There is only one choice, so there is nothing to choose.
diagnostic-slip-one-choice-help = Add a choice, or remove the question.
diagnostic-slip-for-nobody = This activity is for nobody, so it is never shown.
diagnostic-slip-for-nobody-help = Write the smallest and the largest number of people.
diagnostic-slip-all-is-near = Like this, nearly the whole scale counts as “nearly”: the pattern would nearly always be shown.
diagnostic-slip-all-is-near-help = Choose a small part of a step, such as a quarter or a half.
diagnostic-slip-minus-itself-always = A figure minus itself is always 0. This condition always holds.
diagnostic-slip-minus-itself-always-help = Put another characteristic after minus, or "lowest" or "highest".
diagnostic-slip-column-twice = The column name “{ $name }” appears twice for this statement.
diagnostic-slip-column-twice-help = Remove one of the two.
diagnostic-slip-reversed-behind = “{ $word }” comes after this text, and there it does not make the statement count in reverse.
diagnostic-slip-reversed-behind-help = Put this on a new line below: reversed = true. The line becomes: { $line }
diagnostic-slip-number-unknown = There should be a number here, and vlot cannot tell which one from this.
diagnostic-slip-number-unknown-help = It looks like this, with your own number instead of …: { $key } = …
diagnostic-slip-range-unknown = There should be two numbers here, the smallest and the largest, and vlot cannot tell which ones from this.
diagnostic-slip-range-unknown-help = It looks like this, with your own numbers instead of …: { $key } = […, …]
diagnostic-slip-flag-unknown = This should be true (yes) or false (no), and vlot cannot tell which from what it says here.
diagnostic-slip-flag-unknown-help = Choose one: { $key } = true, or { $key } = false
diagnostic-slip-other-limit = What it says here is the opposite of { $key }.
diagnostic-slip-other-limit-help = { $key ->
    [below] Write from = { $value } instead of below.
   *[other] Write below = { $value } instead of from. { $value } itself then does not count; if it should, use a slightly higher number.
}
diagnostic-slip-not-sign = An exclamation mark does not reverse a condition.
diagnostic-slip-not-sign-help = Reverse the limit: below becomes from, or the other way round. The line becomes: { $line }
diagnostic-slip-condition-meant = This is how other programs write a condition; here it has different keys.
diagnostic-slip-condition-meant-help = The line becomes: { $line }
diagnostic-slip-outside-quotes = Part of this text is outside the quotes.
diagnostic-slip-outside-quotes-help = The line becomes: { $line }
diagnostic-slip-behind-value = The text is followed by “{ $word }”. Nothing can come after it.
diagnostic-slip-behind-value-help = The line becomes: { $line }
diagnostic-slip-next-text = This text is in pieces on several lines.
diagnostic-slip-next-text-help = Put it all on one line: { $mend }
diagnostic-slip-decimal-comma = This number has a comma; use a decimal point here.
diagnostic-slip-decimal-comma-help = The line becomes: { $line }
diagnostic-slip-percent = A per cent sign cannot be used here; a share is a number from 0 to 1.
diagnostic-slip-percent-help = Write { $value }. The line becomes: { $line }
diagnostic-slip-range = From and to are written as a list of two numbers.
diagnostic-slip-range-help = The line becomes: { $line }
diagnostic-slip-unit = There is a word after this number; only the number belongs here.
diagnostic-slip-unit-help = The line becomes: { $line }
diagnostic-slip-number = A number cannot be written this way.
diagnostic-slip-number-help = Write { $value }. The line becomes: { $line }
diagnostic-slip-boolean = This must be true (yes) or false (no), in lower-case letters and without quotes.
diagnostic-slip-boolean-help = The line becomes: { $line }
diagnostic-slip-hyphen = This is a dash that looks like a hyphen.
diagnostic-slip-hyphen-help = Type the hyphen on your keyboard: - The line becomes: { $line }
diagnostic-slip-invisible = There is an invisible character here, probably from copying.
diagnostic-slip-invisible-help = Type the line again: { $line }
diagnostic-slip-colon = There should be an = sign between the name and the value.
diagnostic-slip-colon-help = The line becomes: { $line }
diagnostic-slip-no-equals = The = sign between the name and the value is missing.
diagnostic-slip-no-equals-help = The line becomes: { $line }
diagnostic-slip-comma = A comma is missing here, before: { $next }
diagnostic-slip-comma-help = The line becomes: { $line }
diagnostic-slip-two-commas = There is one comma too many here.
diagnostic-slip-two-commas-help = Remove one comma. The line becomes: { $line }
diagnostic-slip-end-comma = A line ends without any punctuation: no comma, full stop or semicolon.
diagnostic-slip-end-comma-help = The line becomes: { $line }
diagnostic-slip-comment = A remark begins with #.
diagnostic-slip-comment-help = The line becomes: { $line }
diagnostic-slip-loose-words = This line is not a name with a value after it.
diagnostic-slip-loose-words-help = If it is a remark, put # before it: { $line }
diagnostic-slip-left-over = There is something after the value that does not belong there.
diagnostic-slip-left-over-help = Remove that part. The line becomes: { $line }
diagnostic-slip-same-line = Something new begins here, on the same line.
diagnostic-slip-same-line-help = Put each part on its own line. Replace this line with:
    { $mend }
diagnostic-slip-next-line = The value is on the next line.
diagnostic-slip-next-line-help = Put the value after the = sign, on the same line.
diagnostic-slip-no-value = There is no value after “{ $key }”.
diagnostic-slip-no-value-help = Fill something in after the = sign, or remove the line if you do not need it.
diagnostic-slip-told-twice = “{ $key }” appears twice under the same heading.
diagnostic-slip-told-twice-help = Remove one of the two lines.
diagnostic-slip-next-one = “{ $key }” is already here. If a new one begins here, its heading is missing.
diagnostic-slip-next-one-help = Put above this line: { $header }
diagnostic-slip-open-list = This list is never closed.
diagnostic-slip-open-list-help = Put ] after the last item of the list, on line { $at }.
diagnostic-slip-open-braces = The braces are not closed.
diagnostic-slip-open-braces-help = The line becomes: { $line }
diagnostic-slip-round = A list goes between square brackets.
diagnostic-slip-round-help = The line becomes: { $line }
diagnostic-slip-nothing = This line says that “{ $key }” is empty. Then you do not need it.
diagnostic-slip-nothing-help = Remove the whole line.
diagnostic-slip-again = The name “{ $key }” appears twice before its value.
diagnostic-slip-again-help = The line becomes: { $line }
diagnostic-slip-joined = This text is in pieces.
diagnostic-slip-joined-help = A text goes between one pair of quotes. The line becomes: { $line }
diagnostic-slip-quote-too-many = There is one quote too many here.
diagnostic-slip-quote-too-many-help = The line becomes: { $line }
diagnostic-slip-word-between = “{ $word }” does not belong in a list; put only a comma between two items.
diagnostic-slip-word-between-help = The line becomes: { $line }
diagnostic-slip-other-quotes = This is how other programs write quotes.
diagnostic-slip-other-quotes-help = Type straight quotes. The line becomes: { $line }
diagnostic-slip-round-one = There should be no brackets around this value.
diagnostic-slip-round-one-help = The line becomes: { $line }
diagnostic-slip-bare-flag = This name needs = true or = false after it.
diagnostic-slip-bare-flag-help = The line becomes: { $line }
diagnostic-slip-single-end = This text begins with a double quote and ends with a single one.
diagnostic-slip-single-end-help = Use the same quote at both ends. The line becomes: { $line }
diagnostic-slip-stray = This closing bracket has no opening bracket.
diagnostic-slip-stray-help = Remove it.
diagnostic-slip-name = A name can only have letters, digits, - and _.
diagnostic-slip-name-help = Correct the name, or put # before the line if it is a remark.
diagnostic-slip-blank-in-name = A name cannot have a space in it.
diagnostic-slip-blank-in-name-help = Write { $key }. The line becomes: { $line }
diagnostic-slip-open-header = This heading has the wrong brackets.
diagnostic-slip-open-header-help = Write: { $header }
diagnostic-slip-single-brackets = There can be several of these, so the heading goes between double brackets.
diagnostic-slip-single-brackets-help = Write: { $header }
diagnostic-slip-double-brackets = There is only one of these, so the heading goes between single brackets.
diagnostic-slip-double-brackets-help = Write: { $header }
diagnostic-slip-header-name = The heading “{ $found }” is not known.
diagnostic-slip-header-name-help = Write: { $header }
diagnostic-slip-no-header = The heading { $header } is missing above these lines.
diagnostic-slip-no-header-help = Put above this line: { $header }
diagnostic-slip-second-table = There already is a heading [{ $table }]; there can only be one.
diagnostic-slip-second-table-help = Put the lines together under the first heading, and remove this one.
diagnostic-slip-old-lines = The line endings are those of a very old Mac.
diagnostic-slip-old-lines-help = Save the file with Windows or Unix line endings. In most editors you choose that at the bottom right: CRLF or LF.
diagnostic-slip-loose-condition = These lines are one condition, and a condition goes between braces in a list.
diagnostic-slip-loose-condition-help = Remove the separate lines and write instead: { $mend }
diagnostic-slip-below-table = “{ $key }” belongs to { $parent }, but it is under a heading further down.
diagnostic-slip-below-table-help = Move this line up: right under { $parent }, above the heading it is under now.
diagnostic-slip-below-text = { $key }: this is under the heading of a text, and only languages belong there.
diagnostic-slip-below-text-help = Move it above that heading.
diagnostic-slip-elsewhere = “{ $key }” cannot be used here; it belongs to { $tables }.
diagnostic-slip-elsewhere-help = Put the line under that heading, or remove it.
diagnostic-slip-other-kind = “{ $id }” is the id of something else: { $other }. What is needed here: { $kind }.
diagnostic-slip-other-kind-help = In a condition, figure = "item" is about a statement and figure = "mean" about a characteristic: choose the one you mean. Elsewhere, give another id: { $kind }.
diagnostic-slip-language-name = A language is written as a code of two or three lower-case letters.
diagnostic-slip-language-name-help = Write: { $mend }
diagnostic-slip-language-tag = This is not a language code.
diagnostic-slip-language-tag-help = A language code is two or three lower-case letters, such as nl, en or fy.
diagnostic-slip-language-twice = The language “{ $found }” has already been given.
diagnostic-slip-language-twice-help = Remove one of the two.
diagnostic-slip-language-undeclared = The language “{ $found }” is not listed in languages in [bank].
diagnostic-slip-language-undeclared-help = If every text is in this language too, add it to languages. If you are still translating, put this in [bank]: in_progress = ["{ $found }"]
diagnostic-in-progress = The language “{ $language }” is not finished: { $missing } of { $texts } texts still to translate. Until then the original is shown there.
diagnostic-in-progress-help = Go on translating whenever you like: vlot codebook --format csv makes a translation sheet, vlot codebook --translate puts it back. When everything is there, move the language to languages.
diagnostic-newer-toml = { $newer ->
    [lines] What is between braces runs over several lines.
    [comma] There is a comma before the closing brace.
   *[escape] This \-code is new.
} Vlot can read it, but most editors and other programs report an error.
diagnostic-newer-toml-help = { $newer ->
    [lines] Put everything between { "{" } and { "}" } on one line.
    [comma] Remove the last comma before { "}" }.
   *[escape] Type the character itself, or write \u with four digits.
}
diagnostic-copied-file = “{ $copy }” and “{ $of }” are nearly the same: is one of them a copy?
diagnostic-copied-file-help = Remove the copy from this folder. Everything in the folder is one questionnaire. “{ $of }” has been checked.
diagnostic-exact-mean = A mean is hardly ever exactly { $value }.
diagnostic-exact-mean-help = Use from (this number or higher) or below (lower than), or both in two conditions.
diagnostic-slip-limit-share = { $figure } runs from 0 to 1, and it says { $found } here. This condition can never hold or always does.
diagnostic-slip-limit-share-help = Divide percentages by a hundred. Write: { $mend }
diagnostic-slip-limit-scale = { $figure } runs from { $lowest } to { $highest } here, and the limit is { $found }. This condition can never hold.
diagnostic-slip-limit-scale-help = Choose a limit between { $lowest } and { $highest }.
diagnostic-slip-minus-itself = A figure minus itself is always 0. This condition can never hold.
diagnostic-slip-minus-itself-help = Put another characteristic after minus, or "lowest" or "highest".
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
diagnostic-figure-dont_know = The share of “don't know” (dont_know)
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
diagnostic-slip-two-limits-help = Write the condition twice, with a comma between the two: once with only { $first }, once with only { $second }.
diagnostic-slip-no-of = This condition does not say what it is about.
diagnostic-slip-no-of-help = Add: of = "…", with the id of what it is about.
diagnostic-slip-half-or-number = “{ $found }” cannot be used here.
diagnostic-slip-half-or-number-help = Write "half", or the number of statements that must be answered.
diagnostic-slip-curly-lines = These are curly quotes, from a word processor.
diagnostic-slip-curly-lines-help = Type three straight quotes before and after the text: """
diagnostic-slip-doubled-quotes = There are two quotes at both ends of this text.
diagnostic-slip-doubled-quotes-help = Leave one at each end. The line becomes: { $line }
diagnostic-slip-semicolon = Between two items there is a comma, not a semicolon.
diagnostic-slip-semicolon-help = The line becomes: { $line }
diagnostic-slip-closer = This is the wrong bracket. A list goes between [ and ], a table between braces.
diagnostic-slip-closer-help = The line becomes: { $line }
diagnostic-slip-no-bracket = A list begins here, but its opening bracket is missing.
diagnostic-slip-no-bracket-help = The line becomes: { $line }
diagnostic-slip-bullet = There is a character before the name that does not belong there.
diagnostic-slip-bullet-help = The line becomes: { $line }
diagnostic-slip-path = A \ with a letter after it has a special meaning: \t is a tab, \n a new line.
diagnostic-slip-path-help = Type / instead of \, or type the \ twice. Write it like this: { $mend }
diagnostic-slip-limit-always = { $figure } runs from { $lowest } to { $highest } here, and the limit is { $found }. This condition always holds.
diagnostic-slip-limit-always-help = Choose a limit between { $lowest } and { $highest }.
diagnostic-slip-file-word = This is a word-processor document, not plain text.
diagnostic-slip-file-word-help = Save it as plain text (.txt or .toml), or start with: vlot new bank NAME
diagnostic-slip-file-word-help-screen = A questionnaire is a file that ends in .toml. Ask whoever made this questionnaire for it.
diagnostic-slip-file-json = This is JSON. A questionnaire is a TOML file.
diagnostic-slip-file-json-help = Start with an example and put your texts in it: vlot new bank NAME
diagnostic-slip-file-json-help-screen = A questionnaire is a file that ends in .toml. Ask whoever made this questionnaire for it.
diagnostic-slip-file-yaml = This is YAML. A questionnaire is a TOML file.
diagnostic-slip-file-yaml-help = Start with an example and put your texts in it: vlot new bank NAME
diagnostic-slip-file-yaml-help-screen = A questionnaire is a file that ends in .toml. Ask whoever made this questionnaire for it.
diagnostic-slip-file-page = This is a web page. A questionnaire is a TOML file.
diagnostic-slip-file-page-help = Start with an example and put your texts in it: vlot new bank NAME
diagnostic-slip-file-page-help-screen = A questionnaire is a file that ends in .toml. Ask whoever made this questionnaire for it.
diagnostic-slip-file-table = This is a table. A questionnaire is a TOML file.
diagnostic-slip-file-table-help = Start with an example and put your texts in it: vlot new bank NAME. If these are answers, use vlot import.
diagnostic-slip-file-table-help-screen = Are these answers? Then choose “read answers from a file” in the menu.
diagnostic-slip-file-conflict = Here are two versions of the same part, one below the other. A program that merges files did not know which one to keep.
diagnostic-slip-file-conflict-help = Choose one of the two, and remove the lines with <<<<<<<, ======= and >>>>>>>.
diagnostic-slip-by-number = This text contains an escape (with a \) for a character that is invisible, controls the terminal or reverses the writing direction.
diagnostic-slip-by-number-help = Remove what begins with \u, \U, \x or \e, with the digits after it.
diagnostic-expected-tables = a series of blocks, each with a heading between [[ and ]]
diagnostic-slip-words-for-a-flag = The words that people read should be here, not true or false.
diagnostic-slip-words-for-a-flag-help = Write those words between quotes. If you do not want this, remove the whole line.
diagnostic-slip-only-one = There can only be one here, not a list.
diagnostic-slip-only-one-help = Choose one, between quotes and without square brackets.
diagnostic-slip-flag = This is { $found }, but it should be true (yes) or false (no).
diagnostic-slip-flag-help = Write one of the two, without quotes.
diagnostic-slip-whole-number = This is { $found }, but it should be a whole number.
diagnostic-slip-whole-number-help = Write only digits, without quotes and without a decimal point.
diagnostic-slip-a-number = This is { $found }, but it should be a number.
diagnostic-slip-a-number-help = Write only digits, with a decimal point (not a comma) where needed, and without quotes.
diagnostic-slip-missing-in-braces = “{ $key }” is missing between these braces.
diagnostic-slip-missing-in-braces-help = Add this between the braces, with a comma in between: { $key } = { $sample }
diagnostic-slip-beside-any = Nothing else can go next to { $key }.
diagnostic-slip-beside-any-help = Move what is next to it into each condition between the brackets that it belongs to, or make it a separate condition.
diagnostic-slip-short-condition = A condition has to be written out in full.
diagnostic-slip-short-condition-help = Write it like this: { $mend }
diagnostic-slip-condition-line = A condition has to be written out in full. A characteristic and a number alone are not enough.
diagnostic-slip-condition-line-help = The line becomes: { $line }
diagnostic-slip-language-apart = “{ $key }”: a translation goes with the text itself, not on a separate line.
diagnostic-slip-language-apart-help = Remove this line, and write the languages together after { $text }: { $text } = { "{" } nl = "…", { $language } = "…" { "}" }
diagnostic-slip-points-apart = The points of the scale go together in one list: points.
diagnostic-slip-points-apart-help = Put this line under [scale] instead of what is there now (dont_know may stay): points = { $mend }
diagnostic-slip-scale-down = The values of the scale go down; they have to go up.
diagnostic-slip-scale-down-help = Reverse the points: the lowest number first.
diagnostic-slip-scale-twice = The value { $found } has already been used; each point has its own number.
diagnostic-slip-scale-twice-help = Give this point the next number. For example 1, 2, 3, 4, 5.
diagnostic-slip-scale-gap = Between { $before } and { $found } the value { $missing } is missing: values go up in equal steps.
diagnostic-slip-scale-gap-help = Put the point { $missing } in between, or give this point the value { $missing } and count on from there: { $values }.
diagnostic-slip-ids-together = There is more than one id between one pair of quotes here.
diagnostic-slip-ids-together-help = Give each id its own quotes. Write it like this: { $mend }
diagnostic-slip-no-conditions = { $key } has no conditions. { $what } can never hold.
diagnostic-slip-no-conditions-help = Say when it holds. For example: { $sample }
diagnostic-slip-file-empty = There is no questionnaire in this file yet.
diagnostic-slip-file-empty-help = Start with an example and change its texts: vlot new bank NAME
diagnostic-slip-file-empty-help-screen = A questionnaire is a file that ends in .toml. Ask whoever made this questionnaire for it.
diagnostic-slip-file-prose = This is plain text. A questionnaire is a TOML file, with headings and names.
diagnostic-slip-file-prose-help = Start with an example and put your texts in it: vlot new bank NAME
diagnostic-slip-file-prose-help-screen = A questionnaire is a file that ends in .toml. Ask whoever made this questionnaire for it.
diagnostic-slip-named-header = An id, or another heading, cannot be part of this heading.
diagnostic-slip-named-header-help = Write { $header } and put this on the line below it: { $below }
diagnostic-slip-hidden-header = This heading comes after a #, so it does not count.
diagnostic-slip-hidden-header-help = If it does not belong here any more, put # before each line below it too. If it does, remove the #. Write: { $header }
diagnostic-slip-word-before-list = There should be no word before a list.
diagnostic-slip-word-before-list-help = Remove “{ $word }”. The line becomes: { $line }
diagnostic-slip-nearly-name = This name is not known.
diagnostic-slip-nearly-name-help = Write { $key }. The line becomes: { $line }
diagnostic-slip-not-here = “{ $key }” cannot be used here.
diagnostic-slip-not-here-help = Correct the name. Possible here: { $keys }. If the line does not belong here, remove it.
diagnostic-slip-points-between = The points of a scale are written one by one.
diagnostic-slip-points-between-help = Write it like this: { $mend }
diagnostic-slip-own-header = “{ $key }” cannot be used here: each of them has its own heading.
diagnostic-slip-own-header-help = Remove the line, and write { $header } for each of them, with the lines that belong to it below.
diagnostic-slip-short-point = A point of the scale has a value and a label.
diagnostic-slip-short-point-help = Write it like this: { $mend }
diagnostic-slip-nested-header = This heading cannot be inside another one.
diagnostic-slip-nested-header-help = Write: { $header }
diagnostic-slip-hash = Anything after a # is a remark, so this value is too.
diagnostic-slip-hash-help = Remove the #. The line becomes: { $line }
diagnostic-slip-renamed-list = The key “{ $key }” is not known here.
diagnostic-slip-renamed-list-help = Write it like this: { $mend }
diagnostic-slip-capitals = Names are written in lower-case letters.
diagnostic-slip-capitals-help = The line becomes: { $line }
diagnostic-slip-text-sign = There is a character before this text that does not belong there.
diagnostic-slip-text-sign-help = The line becomes: { $line }
diagnostic-slip-block-text = This text is on the lines below; here a text comes after the = sign.
diagnostic-slip-block-text-help = Remove the lines below. The line becomes: { $line }
diagnostic-slip-bare-list = There should be a list between square brackets here.
diagnostic-slip-bare-list-help = The line becomes: { $line }
diagnostic-slip-outside-fence = There is text around the questionnaire, or a line with ```.
diagnostic-slip-outside-fence-help = Only what is between the lines with ``` is the questionnaire. Remove the rest, and those lines too.
diagnostic-slip-line-marks = The lines start with “{ $mark }”. It came along when this was copied.
diagnostic-slip-line-marks-help = Remove it from the start of every line. This line becomes: { $line }
diagnostic-slip-wide-signs = There is a wide character here, from another keyboard.
diagnostic-slip-wide-signs-help = Type such characters on an ordinary keyboard. The line becomes: { $line }
diagnostic-slip-own-header-lines = “{ $key }” cannot be used here: each of them has its own heading.
diagnostic-slip-own-header-lines-help = Remove this and put this in its place:
    { $mend }
diagnostic-slip-dont-know-point = “{ $label }” is not a point of the scale: it would count as { $found }.
diagnostic-slip-dont-know-point-help = Remove this point. Put this under [scale], if it is not there yet: dont_know = "{ $label }"
diagnostic-slip-twice-encoded = This text was saved or opened in the wrong way: there are strange letters in it.
diagnostic-slip-twice-encoded-help = Replace throughout the file: { $mend }
diagnostic-slip-file-one-line = All the lines are on one line, one after another.
diagnostic-slip-file-one-line-help = Paste the questionnaire again, as plain text, so that every heading and every name is on its own line.
diagnostic-slip-look-alike = In “{ $id }” there is a letter from another alphabet that looks the same.
diagnostic-slip-look-alike-help = Type the id again.
diagnostic-slip-line-numbers = The lines start with their numbers. They came along when this was copied.
diagnostic-slip-line-numbers-help = Remove them from the start of every line. This line becomes: { $line }
diagnostic-slip-control-signs = There is a control character here: it is invisible, and does not belong in a text.
diagnostic-slip-control-signs-help = Remove it. The line becomes: { $line }
diagnostic-slip-no-braces = There should be braces around this item of the list.
diagnostic-slip-no-braces-help = The line becomes: { $line }
diagnostic-slip-short-point-line = The names are missing from this point: value for the number and label for the words.
diagnostic-slip-short-point-line-help = The line becomes: { $line }
diagnostic-slip-strokes = This is a list as in YAML. Here a list goes between square brackets.
diagnostic-slip-strokes-help = Remove the lines that begin with a dash. The line becomes: { $line }
diagnostic-slip-loose-quantifier = “{ $key }” cannot be used on its own here: quantifier says how many of them.
diagnostic-slip-loose-quantifier-help = Write it like this: { $mend }
diagnostic-slip-duplicate-key = This name has already been used here: a name can appear only once.
diagnostic-slip-duplicate-key-help = Remove one of the two, or put everything together under the first.
diagnostic-slip-no-members = members is the share of the members who took part. For that the questionnaire has to know how many members there are, and that question is missing.
diagnostic-slip-no-members-help = Put at the end: [[context]] and below it id = "leden", text = "How many members does your group have?", kind = "number", min = 1, max = 99 and ask = "start". The limit runs from 0 to 1: half is 0.5.
diagnostic-slip-no-bank = The heading [bank] is missing: id, version and title go below it.
diagnostic-slip-no-bank-help = Put at the top: [bank] and below it id = "…", version = "1.0.0" and title = "…". A whole example: vlot new bank NAME
diagnostic-slip-no-bank-help-screen = A questionnaire is a file that ends in .toml. Ask whoever made this questionnaire for it.
diagnostic-slip-no-scale = The heading [scale] is missing: the answers that people choose from go below it.
diagnostic-slip-no-scale-help = Put below [bank]: [scale] and on the line below it points = [{ "{" } value = 1, label = "no" { "}" }, { "{" } value = 2, label = "sometimes" { "}" }, { "{" } value = 3, label = "yes" { "}" }]
diagnostic-slip-file-xml = This is XML. A questionnaire is a TOML file.
diagnostic-slip-file-xml-help = Start with an example and put your texts in it: vlot new bank NAME
diagnostic-slip-file-xml-help-screen = A questionnaire is a file that ends in .toml. Ask whoever made this questionnaire for it.
diagnostic-slip-bound-always = This says at most as many as there are: that always holds.
diagnostic-slip-bound-always-help = Choose a smaller number after at_most.
diagnostic-slip-in-minutes = There should be a number of minutes here, and this is something else.
diagnostic-slip-in-minutes-help = Convert it to minutes and write only the number. An hour is 60; 45 minutes to an hour is [45, 60].
diagnostic-slip-people-line = The smallest and the largest number of people are written as a list of two numbers.
diagnostic-slip-people-line-help = The line becomes: { $line }
diagnostic-slip-in-minutes-line = There should be a number of minutes here.
diagnostic-slip-in-minutes-line-help = The line becomes: { $line }
diagnostic-slip-points-wanted = The points of a scale are written one by one.
diagnostic-slip-points-wanted-help = Put them in a list of 2 to 11 points, each with its number: [{ "{" } value = 1, label = "…" { "}" }, { "{" } value = 2, label = "…" { "}" }]
diagnostic-slip-whole-part = This number has decimals, but it should be a whole number.
diagnostic-slip-whole-part-help = Round it, and write it without a decimal point.
diagnostic-slip-no-braces-round = There should be braces around a list with any or all.
diagnostic-slip-no-braces-round-help = Put an opening brace before this line, { "{" } any = [, and a closing brace after the ] that goes with it.
diagnostic-slip-words-in-condition = A condition here cannot have a text; only those of strengthens and against can.
diagnostic-slip-words-in-condition-help = Remove text here.
diagnostic-slip-text-by-band = There should be a sentence for each band here.
diagnostic-slip-text-by-band-help = Write a sentence for each band, with the id that the band has under [[band]]: reading = { "{" } low = "…", high = "…" { "}" }
diagnostic-slip-pasted-twice = From here on, everything from line { $first } on appears once more, word for word.
diagnostic-slip-pasted-twice-help = Remove lines { $from } to { $until }. If you meant it to become something else, give it its own id and words.
diagnostic-slip-line-strokes = There is a \ before brackets and underscores. It came along when this was copied.
diagnostic-slip-line-strokes-help = Remove those backslashes. The line becomes: { $line }
diagnostic-slip-tab-signs = There is a tab between the name and the value, as from a spreadsheet.
diagnostic-slip-tab-signs-help = Put an = there. The line becomes: { $line }
diagnostic-slip-wrapped = Long lines have been cut into pieces, as a mail program does.
diagnostic-slip-wrapped-help = Join each line to the next again. This one becomes: { $line }
diagnostic-slip-cut-off = The file stops here, in the middle of the part that begins at line { $from }.
diagnostic-slip-cut-off-help = The end is missing: put it back from the file it was copied from. If you no longer have that, remove everything from line { $from } on.
diagnostic-slip-two-bounds = quantifier has both at_least and at_most.
diagnostic-slip-two-bounds-help = Keep one of the two. If both must hold, make two conditions: one with at_least, the other with at_most.
diagnostic-slip-each-of-all = A word for “all” cannot be used here; name each of them.
diagnostic-slip-each-of-all-help = Write it like this: { $mend }
diagnostic-slip-minus-of = “{ $id }” cannot come after minus.
diagnostic-slip-minus-of-help = Put another characteristic there ({ $known }), or "lowest" or "highest": the lowest or the highest of the others. Vlot has no mean of all the characteristics.
diagnostic-slip-quantifier-word = “{ $found }” does not say how many of them must hold.
diagnostic-slip-quantifier-word-help = Choose from "all", "any", "none", {"{"} at_least = 2 {"}"} or {"{"} at_most = 1 {"}"}. Most of three is {"{"} at_least = 2 {"}"}.
diagnostic-slip-objects = This part is JSON, and a questionnaire is TOML.
diagnostic-slip-objects-help = Remove lines { $from } to { $until } and put this in their place:
    { $mend }
diagnostic-slip-no-dont-know = On this scale nobody can answer “don't know”. So this condition can never hold.
diagnostic-slip-no-dont-know-help = Add a line under [scale]: dont_know = "I don't know". Or remove this condition.
diagnostic-slip-sheet-rows = These are rows from a spreadsheet. In a questionnaire each key goes on its own line, with its value.
diagnostic-slip-sheet-rows-help = Remove lines { $from } to { $until } and put this in their place:
    { $mend }
diagnostic-slip-dressed-line = There is something from another program around this line: a number, or the lines of a table.
diagnostic-slip-dressed-line-help = Remove that. The line becomes: { $line }
diagnostic-slip-page-codes = There are characters here the way the source of a web page writes them.
diagnostic-slip-page-codes-help = The line becomes: { $line }
diagnostic-slip-long-remark = A remark cannot run over several lines: each of its lines has to begin with #.
diagnostic-slip-long-remark-help = Put a # before each line of the remark.
diagnostic-slip-list-entry = Here a list goes between square brackets in one go, with commas in between.
diagnostic-slip-list-entry-help = The line becomes: { $line }
diagnostic-slip-or-between = “{ $word }” cannot be used between two conditions: with a comma both must hold.
diagnostic-slip-or-between-help = If one of the two is enough, replace lines { $from } to { $until } with: { $mend },
diagnostic-slip-word-alone = “{ $word }” does not belong in a list; put only a comma between two items.
diagnostic-slip-word-alone-help = Remove this line, and make sure that the item above it ends with a comma.
diagnostic-slip-one-of-two = There can only be one here.
diagnostic-slip-one-of-two-help = Choose one: { $key } = "{ $first }" or { $key } = "{ $second }"
diagnostic-slip-near-steps = near is { $found }, but the scale only has { $highest } steps.
diagnostic-slip-near-steps-help = near says by how many steps of the scale a figure may fall short. A quarter of a step is written 0.25.
diagnostic-slip-dont-know-number = This is the number { $value }, which is a point of the scale too: in a table of answers { $value } could mean either.
diagnostic-slip-dont-know-number-help = Write words. For example: dont_know = "I don't know"
diagnostic-slip-version-down = The version has gone down: it was { $earlier }, and now it is { $version }.
diagnostic-slip-version-down-help = Give the new content a higher number than { $earlier }.
diagnostic-slip-id-twice = “{ $id }” appears in this list twice.
diagnostic-slip-id-twice-help = Remove one of the two.
diagnostic-slip-avoided = This pattern suggests “{ $id }” with interventions and holds it back with avoid. So it is never shown.
diagnostic-slip-avoided-help = Remove “{ $id }” from one of the two lists.
diagnostic-slip-beside-itself = The pattern itself is listed in not_beside. That says nothing: it should be about another pattern.
diagnostic-slip-beside-itself-help = Remove “{ $id }” here, or put the pattern that you mean.
diagnostic-slip-item-elsewhere = “{ $id }” is named after the characteristic “{ $other }”, but it counts for “{ $own }”.
diagnostic-slip-item-elsewhere-help = Does this statement belong to “{ $other }”? Then write: characteristic = "{ $other }". If it belongs to “{ $own }”, give it an id that begins with “{ $own }-”.
diagnostic-slip-one-language = This questionnaire lists several languages, but all its statements are in only one.
diagnostic-slip-one-language-help = Does it still have to be translated? Then write: languages = ["{ $first }"], and on a new line: in_progress = [{ $others }].
diagnostic-slip-named-letter = It says { $mark } here: that is how a web page writes { $letter }. Vlot shows a text exactly as it is.
diagnostic-slip-named-letter-help = Write { $letter } wherever it says { $mark }.
diagnostic-slip-until-frame = This text begins with words that vlot already puts before it. They would appear twice.
diagnostic-slip-until-frame-help = Leave out “This no longer fits you when” and begin with what follows.
diagnostic-slip-clue-without-text = This clue counts in the order of the patterns, but nobody can read why: it has no text.
diagnostic-slip-clue-without-text-help = Put this between the braces: text = "…", with one sentence that says what you see.
diagnostic-slip-two-of-one-id = “{ $id }” is both a characteristic and a statement. This condition then looks at the characteristic.
diagnostic-slip-two-of-one-id-help = Give the statement a different id, for instance “{ $id }-1”.
diagnostic-slip-bands-alike = This band has the same words as “{ $id }”. People cannot tell them apart.
diagnostic-slip-bands-alike-help = Give it other words, or remove it.
diagnostic-slip-number-of-the-form = In a table “{ $id }” could also be the number of a statement on the form. With this name, only the statements that have a number under columns are counted from such a table.
diagnostic-slip-number-of-the-form-help = Remove the number, or give each statement its number under columns.
diagnostic-slip-of-twice = “{ $id }” appears here twice, and would count double.
diagnostic-slip-of-twice-help = Remove one of the two.
diagnostic-slip-minutes-to-fill = A step must also say how many minutes it takes.
diagnostic-slip-minutes-to-fill-help = Write it like this, with the minutes of that step instead of …: { $mend }
diagnostic-slip-unequal = “Not equal to { $value }” is not possible: a figure is hardly ever exactly a certain number.
diagnostic-slip-unequal-help = Choose the limit you mean: below = { $value } (lower than { $value }) or from = { $value } ({ $value } or higher).
diagnostic-slip-dotted = This line belongs under its own heading.
diagnostic-slip-dotted-help = Put above this line: { $header } The line itself becomes: { $line }
diagnostic-slip-dotted-again = The name of the heading should not come before this name.
diagnostic-slip-dotted-again-help = The line becomes: { $line }
diagnostic-slip-two-numbers = There should be two whole numbers between square brackets here: the smallest and the largest.
diagnostic-slip-two-numbers-help = Write only those two numbers, with a comma in between and without words. If there is only one number, write it twice.
diagnostic-slip-language-country = “{ $found }” is a country code, not a language code.
diagnostic-slip-language-country-help = Write: { $mend }
diagnostic-slip-bound-too-many = at_least or at_most asks for more than the { $count } listed in of.
diagnostic-slip-bound-too-many-help = Choose a number of at most { $count }, or list more in of.
diagnostic-slip-minus-number = A number, true or false cannot come after minus.
diagnostic-slip-minus-number-help = Put the id of another characteristic there, or "lowest" or "highest": of = "…", minus = "…". If you want the limit higher or lower, change the number after from or below and remove minus.
diagnostic-slip-no-limit = This condition needs a limit: below, from, is or is_not.
diagnostic-slip-no-limit-help = Complete it, with the limit instead of …: { $sample }
diagnostic-slip-limit-word = This question has words as answers, and they cannot be compared with a number.
diagnostic-slip-limit-word-help = Write is = "…" instead of this limit, with one of these answers: { $allowed }.
diagnostic-slip-limit-flag = This figure (shared) is yes or no, and cannot be compared with a number.
diagnostic-slip-limit-flag-help = Write is = true (yes) or is = false (no) instead of this limit.
diagnostic-slip-between = “between” cannot be used here: a condition has one limit.
diagnostic-slip-between-help = Make two conditions. Write it like this: { $mend }
diagnostic-slip-too-low = { $found } is too low.
diagnostic-slip-too-low-help = Choose { $lowest } or higher.
diagnostic-slip-one-of-words = This should be one of a few words, between quotation marks.
diagnostic-slip-one-of-words-help = Choose from: { $allowed }.
diagnostic-slip-limits-swapped = max is { $found } and min is { $lowest }: the maximum is lower than the minimum.
diagnostic-slip-limits-swapped-help = Swap the two numbers.
diagnostic-slip-condition-to-complete = This cannot be written like this. A condition says which figure of what (of), with a limit: below is lower than, from is this or higher.
diagnostic-slip-condition-to-complete-help = Write one pair of braces for each condition, with a comma in between and what you mean instead of each …: { $mend } If one of several is enough, write of = ["…", "…"], quantifier = "any".
diagnostic-slip-band-range = For a band you only write where it begins. It runs to where the next one begins.
diagnostic-slip-band-range-help = Write: from = { $value }
diagnostic-slip-band-end = This says where the band ends. You only write where it begins; it runs to where the next one begins.
diagnostic-slip-band-end-help = Write this, with the number where this band begins instead of …: from = …
diagnostic-slip-band-to = “{ $key }” cannot be used here: a band runs to where the next one begins.
diagnostic-slip-band-to-help = Remove this line.
diagnostic-slip-blank-table = There should be something in here, and it is empty.
diagnostic-slip-blank-table-help = Remove this, or fill in what belongs in it: { $keys }.
diagnostic-slip-statements-in-one = There are several texts here, but a statement has only one.
diagnostic-slip-statements-in-one-help = If they are two languages, write { "{" } … = "…", … = "…" { "}" }, with the language before each text. If they are several statements, remove this one, with its heading, and put this in its place:
    { $mend }
diagnostic-slip-texts-in-turn = There are several texts here; only one is allowed.
diagnostic-slip-texts-in-turn-help = If they are the languages of this questionnaire, write: { $mend } If they are several statements, give each its own [[item]].
diagnostic-slip-one-number = There should be two whole numbers here: the smallest and the largest. One of them is missing.
diagnostic-slip-one-number-help = If it can only be { $value }, write [{ $value }, { $value }]. If it can be more, write the largest instead of …: [{ $value }, …]
diagnostic-slip-range-open = There should be two whole numbers here: the smallest and the largest. They are not both filled in.
diagnostic-slip-range-open-help = Write this, with your own number instead of …: { $key } = { $value }
diagnostic-slip-given-name = A value cannot have a name here.
diagnostic-slip-given-name-help = Remove the name. The line becomes: { $line }
diagnostic-slip-pointer = “{ $name }” points to a value somewhere else. That is not possible here: each value is written where it belongs.
diagnostic-slip-pointer-help = The line becomes: { $line }
diagnostic-slip-pointer-unknown = “{ $name }” points to a value somewhere else. That is not possible here: each value is written where it belongs.
diagnostic-slip-pointer-unknown-help = Write the value itself here.
diagnostic-slip-no-name = There is no name before this value.
diagnostic-slip-no-name-help = Put { $key } before it. The line becomes: { $line }
diagnostic-slip-name-wanted = There is no name before this value.
diagnostic-slip-name-wanted-help = Before the = sign, write the name of what it is, such as text. If the line does not belong here, remove it.
diagnostic-slip-remark-within = Nothing after a # is read: what follows on this line does not count.
diagnostic-slip-remark-within-help = Put the remark at the end of the line. The line becomes: { $line }
diagnostic-slip-entries-below = This is a list as in YAML. Here a list goes between square brackets, each item between braces.
diagnostic-slip-entries-below-help = Remove lines { $from } to { $until } and put this in their place:
    { $mend }
diagnostic-slip-points-apart-words = The words of a scale go with the points themselves.
diagnostic-slip-points-apart-words-help = Remove lines { $from } to { $until } and put this in their place:
    { $mend }
diagnostic-slip-numbered-statements = These are sentences without a name before them. In a questionnaire each statement has its own heading.
diagnostic-slip-numbered-statements-help = Are they statements? Then remove lines { $from } to { $until } and put this in their place:
    { $mend }
diagnostic-slip-sign-behind-text = The mark comes after the quote.
diagnostic-slip-sign-behind-text-help = Put it before the quote. The line becomes: { $line }
diagnostic-slip-for-all-languages = This text has no language: it is the same in { $languages }. { $more ->
    [more] There are { $count } such texts.
   *[one] {""}
}
diagnostic-slip-for-all-languages-help = If you did not mean that, write: { "{" } nl = "…", en = "…" { "}" }
diagnostic-slip-dont-know-entry = “{ $label }” is not a point of the scale.
diagnostic-slip-dont-know-entry-help = Remove this point. Put this under [scale], if it is not there yet: dont_know = "{ $label }"
diagnostic-slip-of-each-item = “{ $key }” belongs to a statement, not to a characteristic.
diagnostic-slip-of-each-item-help = Put the line under each [[item]] that it is for: under one [[item]] it only counts for that statement. Or remove it.
diagnostic-slip-is-an-item = “{ $key }” belongs to a statement, but here it is under { $header }.
diagnostic-slip-is-an-item-help = Is this a statement that people score? Then write [[item]] instead of { $header }.
diagnostic-slip-languages-of-one = This is the same statement in another language.
diagnostic-slip-languages-of-one-help = Put the languages together and remove this second part: { $mend }
diagnostic-slip-second-statement = There are two texts under one [[item]].
diagnostic-slip-second-statement-help = If one of them is there by mistake, remove it. If this is a second statement, put this above this line:
    { $mend }
diagnostic-slip-reversed-in-text = This text ends with “{ $word }”. People will read that, and it does not make the statement count in reverse.
diagnostic-slip-reversed-in-text-help = Remove it from the text. If the statement counts in reverse, put this on the next line: reversed = true
diagnostic-slip-sheet-cell = This line comes from a spreadsheet: it is in quotes, and each quote inside is doubled.
diagnostic-slip-sheet-cell-help = The line becomes: { $line }
diagnostic-slip-text-without-language = It does not say which language the first text is in.
diagnostic-slip-text-without-language-help = The line becomes: { $line }
diagnostic-slip-lost-letter = A letter in this text was lost: there is a character that means nothing.
diagnostic-slip-lost-letter-help = Type the word again.
diagnostic-slip-missing-language-line = This text is missing in the language “{ $language }”.
diagnostic-slip-missing-language-line-help = Add a line: { $key }.{ $language } = "…". If you are still translating, remove { $language } from languages in [bank] and write there: in_progress = ["{ $language }"]
diagnostic-slip-one-of-few = There is no { $kind } with the id “{ $id }”.
diagnostic-slip-one-of-few-help = Correct the id; these are possible: { $known }. Or add what is missing.
diagnostic-slip-country-in-text = “{ $found }” is a country code, and this text is missing in the language “{ $language }”.
diagnostic-slip-country-in-text-help = Write { $language } = instead of { $found } =.
diagnostic-slip-above-header = This is above the heading that it belongs under.
diagnostic-slip-above-header-help = Remove lines { $from } to { $until } and put this in their place:
    { $mend }
diagnostic-slip-band-ranges = For a band you only write where it begins. It runs to where the next one begins.
diagnostic-slip-band-ranges-help = Leave only the first number. The line becomes: { $line }
diagnostic-slip-numbered-header = A heading cannot have a number in it.
diagnostic-slip-numbered-header-help = Write: { $header }
diagnostic-slip-chat-line = This line still begins with when the message was sent, and by whom.
diagnostic-slip-chat-line-help = Remove that. The line becomes: { $line }
diagnostic-slip-nothing-between = Nothing can be between these two limits: no number is { $high } or higher and also lower than { $low }.
diagnostic-slip-nothing-between-help = If you mean from { $low } to { $high }, swap the two. A condition has one limit, so this becomes two that must both hold. Write it like this: { $mend }
diagnostic-slip-both-limits = This condition has two limits, but it can only have one.
diagnostic-slip-both-limits-help = Make two conditions that must both hold. Write it like this: { $mend }
diagnostic-slip-range-turned = Put the lower number first. Here the first number is higher than the second.
diagnostic-slip-range-turned-help = Write it like this: { $mend }
diagnostic-slip-band-twice = Another band already begins at { $found }.
diagnostic-slip-band-twice-help = Give this band the number where it begins: higher than { $found } and at most { $highest }. Or remove one of the two.
diagnostic-slip-group-beside = “{ $key }” is next to { $list } here, but it belongs in it.
diagnostic-slip-group-beside-help = Remove { $key } here, with everything between the brackets after it. Put this on a new line right below { $list } = [
    { $mend }
diagnostic-slip-languages-by-name = The languages of a text go together.
diagnostic-slip-languages-by-name-help = Write it like this: { $mend }
diagnostic-slip-group-alone = “{ $key }” is on its own here, but it belongs in { $list }.
diagnostic-slip-group-alone-help = Write it like this: { $mend }
