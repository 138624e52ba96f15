# vlot check, vlot schema bank and vlot new bank.
cli-command-check = Check a questionnaire: all errors at once, with the line and what to do
check-value-bank = QUESTIONNAIRE
check-value-file = FILE
check-argument-banks = One or more questionnaires: a file or a folder
check-help-format = Output format: text or json
check-help-watch = Check again whenever you save a file (stop with Ctrl+C)
check-help-explain = Explain a code, for example: --explain unknown-key
check-help-since = Compare with an earlier version of the questionnaire (a file, a folder or a measurement)
check-well = { $path }: no problems found.
check-warnings = { $path }: { $warnings ->
    [one] one warning
   *[other] { $warnings } warnings
}. The questionnaire can be used; please check that this is what you mean.
check-errors = { $path }: { $errors ->
    [one] one error
   *[other] { $errors } errors
} and { $warnings ->
    [0] no warnings
    [one] one warning
   *[other] { $warnings } warnings
}. Correct what is wrong first.
check-left-out = Note: in the folder { $path } this was not read: { $names }. Only files that end in .toml and are in the folder itself belong to the questionnaire.
check-more = Want to know more about a code? Type: vlot check --explain CODE
check-watching = Checking again whenever you save a file. To stop: Ctrl+C.
check-too-long = it is { $size } MB, and a questionnaire is at most 5 MB; is this really a questionnaire?
check-unreadable-help = Check that the file is there, that you are allowed to open it, and that it was saved as UTF-8.
check-since-unreadable = { $path } cannot be read as a questionnaire or as a measurement. Nothing was compared. Check that file first with: vlot check
check-since-other = { $path } is a different questionnaire (“{ $id }”) from the one given with --since (“{ $earlier }”). Their versions were not compared.
check-no-such-code = There is no code “{ $code }”.
check-codes = These are the codes: { $codes }.
check-wrong = This is wrong:
check-right = This is right:
check-page = What can be wrong with a questionnaire
check-page-about = Every code that “vlot check” can show, what it means and what to do about it. This page is made from the same table as the program; do not edit it by hand.

cli-command-new = Start a questionnaire of your own, with explanations in it
new-argument-of = What to make: bank (a questionnaire)
new-argument-name = The name of the questionnaire; .toml is added
new-value-name = NAME
new-no-name = This name cannot be used for a file. Choose a name with letters or digits in it.
new-next =
    Open the file in an editor and make it your own questionnaire. Then check it with:
        vlot check "{ $path }"
    and try it with:
        vlot scan --bank "{ $path }"

explain-syntax = The file is not valid TOML, so this part cannot be read. Usually a quote, a bracket or an equals sign is missing, on this line or on the one before. The rest of the file has still been checked.
explain-missing-table = Every questionnaire has a part [bank] (its name) and a part [scale] (the possible answers). One of them is missing or misspelt. Without these two, vlot cannot ask anything.
explain-repeated-table = There is only one [bank], [scale], [gate] and [facilitation], even when the questionnaire has several files. As it is, vlot cannot tell which one counts. Remove one, or merge them.
explain-missing-key = A line is missing here, and vlot needs it. Add it.
explain-unknown-key = This key is not known here, so whatever comes after it would be ignored. It is often a typing mistake, or the line is under the wrong heading.
explain-wrong-type = This is the wrong kind of value: a text instead of a number, for example, or one value instead of a list. A text goes between quotes, a number does not, and a list goes between [ and ].
explain-out-of-range = The number is too small or too large for what it means. Choose one within the limits given.
explain-not-finite = This number is infinite (inf) or is not a number (nan). Nothing can be compared with it. Write an ordinary number.
explain-unknown-word = Only a few fixed words are possible here, or a choice that belongs to the question. The error lists them.
explain-ill-formed-id = An id is a fixed name that is used in files and tables. That is why only lower-case letters, digits and hyphens are allowed. What people read on the screen is in title or text, where anything goes.
explain-duplicate-id = Two things of the same kind have the same id. Then vlot cannot tell which of them an answer belongs to. Give one of them a different id; preferably not the one already used in measurements.
explain-unknown-reference = This refers to something that does not exist anywhere in the questionnaire. Often the id is misspelt, or the thing itself has been removed.
explain-empty-text = There should be something for people to read here, and there is nothing. Fill in the text, or remove the line if you do not need it.
explain-hidden-letters = Such characters often come along when you paste text from another program. People reading the questionnaire do not see them, and they can be used to hide things. Type the text again. If it says Ã« where there should be ë, the file was saved or opened in the wrong way: replace those letters.
explain-missing-language = In [bank], languages says which languages the questionnaire has. This text is not available in all of them, so anyone who chooses that language would see a different one here.
explain-invalid-language = A language is written as a code of two or three letters, such as nl, en or fy. A language that you use for a text must also be listed under languages in [bank].
explain-scale-points = With fewer than two points there is nothing to choose, and nobody can tell more than eleven apart. Add points or remove some. “Don't know” is not one of the points: it would count as high or low. Use dont_know for that.
explain-scale-steps = Vlot calculates with the values of the scale. That is why they go up in equal steps. Otherwise a mean says nothing.
explain-markup = A text contains code from a web page (<p>, &nbsp;) or asterisks from Markdown. Vlot shows a text exactly as it is, so people see that code too. Remove it; if a sentence runs over several lines, put it between three quotes.
explain-equal-labels = Two points of the scale have the same words in the same language; capitals and spaces make no difference, in a table of answers either. People cannot tell them apart. Give each point its own words.
explain-characteristic-count = The picture has one axis for each characteristic. Without characteristics there is nothing to draw, and with more than twelve nobody can read it.
explain-no-items = This characteristic has no statements, so it will never have a figure. Add statements, or remove the characteristic.
explain-min-answered = min_answered says how many statements of a characteristic someone must answer to be counted. It cannot be more than the number of statements, or nobody would ever count.
explain-weight = A weight says how much a statement counts in the mean. It is an ordinary number above 0. Leave the line out if every statement counts the same.
explain-bands = Bands divide the scale into parts, each with its own words. The first begins at the lowest value, and each next one begins higher. That way every mean falls into exactly one band: no gaps, and no overlap.
explain-condition = A condition says which figure, of what, and the limit (below, from, is or is_not). One of the three is missing, or they do not go together. See questionnaires/README.md for how to write one.
explain-never-holds = These conditions can never all be true at the same time, whatever people answer: a limit is off the scale, or two conditions contradict each other. Whatever depends on them will never be shown. Vlot checks this for each figure separately.
explain-always-holds = These conditions are always true, whatever people answer. A pattern that is always there says nothing about this group, and an activity that never fits might as well go. Usually a limit is off the scale, or below and from have been swapped.
explain-same-signal = Two patterns have exactly the same conditions. So they always appear together, with two different stories. Merge them, or say how they differ.
explain-unreached = No pattern and no route mentions this activity, and it belongs to no characteristic. So nobody will ever see it. List it under interventions of a pattern, put it in a route, or give it a characteristic.
explain-step-minutes = The minutes of the steps add up to less or more than the activity says it takes. Anyone planning the meeting will run out of time, or have time left over.
explain-duplicate-column = A name under columns is used twice, or it is the id of another statement. A column in a table of answers could then be either. Give each statement its own names.
explain-heavy-statement = One statement weighs more than all the others of its characteristic together. The figure of the characteristic is then nearly the figure of that one statement, and in a small group people can guess from it who answered what. With a weight of up to twice that of the others, or without weights, they cannot.
explain-at-odds = Something appears twice, or contradicts itself: an activity that a pattern both suggests and holds back, a pattern listed as not going with itself, two bands with the same words, a clue without a sentence. One of the two then does nothing, and nobody notices. Choose what you mean.
explain-number-label = A label is a different number from the value next to it. People then see one number on a form while the other one counts; a bare number in a table of answers could mean either, and is refused. Use the same number for both, or use words.
explain-version-unchanged = The content has changed but the version number has not. Anyone who has both cannot tell them apart. Raise the number after version: the last digit for a small improvement, the first when figures can no longer be compared.
explain-long-statement = People have to read a long statement twice, and then not everyone answers the same thing. Try to keep it to fifteen words.
explain-negated-statement = If a statement says “not” or “no”, answering “not at all” is a double negative. People get that wrong. Write what there is to see. If you want the opposite, use other words and reversed = true.
explain-double-statement = This statement seems to ask two things at once. Someone who agrees with one and not with the other does not know what to answer, and you do not know what the answer means. Choose one, or make two statements. If it really is one thing, leave it as it is.
explain-similar-statements = Two statements say nearly the same thing. It feels like repetition, and it counts twice. Make the difference clear, or leave one out.
explain-in-progress = This language is listed under in_progress in [bank]: it is still being translated. Where a text is missing, the original is shown. The questionnaire can be used. Move the language to languages when everything is there; from then on vlot warns you as soon as something is missing.
explain-newer-toml = TOML is the format in which a questionnaire is written. Since version 1.1 it allows a little more, and vlot can read that. Most editors and other programs cannot yet, and report an error. If you want it to open everywhere, write it the old way.
explain-copied-file = All the files in a folder together make one questionnaire. With a copy of a file in it, everything would count twice. Remove the copy from the folder, or give vlot just the one file.
explain-exact-mean = A mean of more than one statement or more than one person is hardly ever exactly a certain number. So with is or is_not, nothing ever happens, or it always does. Use from and below.

since-heading = Since the previous version:
since-nothing = No statement has changed. Everything can be compared with earlier measurements.
since-scale = The scale has different values. No figure can be compared with earlier ones. Keep the old values if you want to compare; you may change the words next to the points.
since-added = “{ $id }” is new. It has no earlier figures.
since-removed = “{ $id }” is gone. Its earlier figures are kept, but there is nothing to compare them with.
since-words = “{ $id }” has different words. Before and after are not compared. If it asks something else, give it a new id.
since-punctuation = “{ $id }”: only a capital or a punctuation mark. This makes no difference.
since-reversed = “{ $id }” now counts the other way round. Before and after are not compared. If it was a mistake, correct only this version and measure again.
since-weight = “{ $id }” now counts more or less. Before and after are not compared. Keep the weight if you want to compare.
since-moved = “{ $id }” now belongs to another characteristic. Before and after are not compared.
since-min-answered = For “{ $id }” the number of statements that must be answered has changed. The characteristic as a whole is not compared, but its statements are.
since-compares-none = Characteristic “{ $id }”: nothing to compare with earlier.
since-compares-part = Characteristic “{ $id }”: { $same } of { $items } statements can be compared, but not the whole.
since-keep = If you want to compare, leave the statements as they were and add new ones with their own ids and their own characteristic.
since-free = Everything can be compared with earlier measurements.
