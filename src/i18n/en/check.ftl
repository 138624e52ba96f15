# vlot check, vlot schema bank and vlot new bank.
cli-command-check = Check a questionnaire: all errors at once, with the line and what to do
check-value-bank = QUESTIONNAIRE
check-value-file = FILE
check-argument-banks = One or more questionnaires: a file or a folder
check-help-format = In which form: text or json
check-help-watch = Check again whenever you save a file (stop with Ctrl+C)
check-help-explain = Explain a code, for example: --explain unknown-key
check-help-since = Compare with how the questionnaire was before (a file, a folder or a measurement)
check-well = { $path }: nothing to mend.
check-warnings = { $path }: { $warnings ->
    [one] one warning
   *[other] { $warnings } warnings
}. The questionnaire can be used; do see whether you mean it so.
check-errors = { $path }: { $errors ->
    [one] one error
   *[other] { $errors } errors
} and { $warnings ->
    [0] no warnings
    [one] one warning
   *[other] { $warnings } warnings
}. Correct the errors first.
check-left-out = Mind: in the folder { $path } this was not read: { $names }. Only files that end in .toml and stand in the folder itself belong to the questionnaire.
check-more = More about a code? Type: vlot check --explain CODE
check-watching = Checking again whenever you save a file. Stop: Ctrl+C.
check-too-long = it is { $size } MB, and a questionnaire is at most 5 MB; is this a questionnaire?
check-unreadable-help = See whether the file is there, whether you may open it, and whether it was saved as UTF-8.
check-since-unreadable = { $path } cannot be read as a questionnaire or as a measurement. Nothing was compared. Check that file first with: vlot check
check-since-other = { $path } is another questionnaire (“{ $id }”) than the one of --since (“{ $earlier }”). Their versions were not compared.
check-no-such-code = There is no code “{ $code }”.
check-codes = These are the codes: { $codes }.
check-wrong = This is how it goes wrong:
check-right = This is how it should be:
check-page = What can be wrong with a questionnaire
check-page-about = Every code that “vlot check” can name, what it means and what to do. This page comes from the same table as the program; do not edit it by hand.

cli-command-new = Begin a questionnaire of your own, with explanations in it
new-argument-of = What is made: bank (a questionnaire)
new-argument-name = What the questionnaire will be called; .toml is added
new-value-name = NAME
new-no-name = No file can be made with this name. Give a name with letters or digits.
new-next =
    Open the file in an editor and make it your own questionnaire. Then check it with:
        vlot check "{ $path }"
    and try it with:
        vlot scan --bank "{ $path }"

explain-syntax = The file is no TOML, so this part cannot be read. Usually a quote, a bracket or an equals sign is missing, on this line or on the one before. What stands in the rest of the file has been checked all the same.
explain-missing-table = Every questionnaire has a part [bank] (its name) and a part [scale] (what can be answered). One of them is missing, or it is misspelt. Without these two nothing can be asked.
explain-repeated-table = There is only one [bank], [scale], [gate] and [facilitation], even when the questionnaire has several files. It is unclear now which one counts. Take one out, or merge them.
explain-missing-key = A line is missing here. Without it vlot lacks something that it needs. Add it.
explain-unknown-key = This key is not known here, so what stands behind it would count for nothing. Often it is misspelt, or it stands under the wrong heading.
explain-wrong-type = There is another kind of value here than there should be: a text instead of a number, or one value instead of a list. A text stands between quotes, a number does not, and a list stands between [ and ].
explain-out-of-range = The number is too small or too large for what it means. Choose one within the limits that are named.
explain-not-finite = This number has no end (inf) or is no number (nan). Nothing can be compared with it. Write an ordinary number.
explain-unknown-word = Only one of a few fixed words can stand here, or a choice that belongs to the question. The words that can are named with the error.
explain-ill-formed-id = An id is a fixed name that comes back in files and tables. That is why only lower-case letters, digits and hyphens are allowed. What people read on the screen is in title or text, where anything goes.
explain-duplicate-id = Two things of the same kind have the same id. Then nobody can say to which of them an answer belongs. Give one of them another id; rather not the one that measurements use already.
explain-unknown-reference = Something is named here that does not exist anywhere in the questionnaire. Often the id is misspelt, or what it points at was taken out.
explain-empty-text = Something that people read belongs here, and there is nothing. Fill in the text, or take the line out where it is not needed.
explain-hidden-letters = Such characters often come along when you paste text from another program. Whoever reads the questionnaire does not see them, and they are used to hide things. Type the text again. If it says Ã« where ë belongs, the file was saved or opened in the wrong way: replace those letters.
explain-missing-language = languages in [bank] says which languages the questionnaire has. This text is not there in all of them, and whoever chooses that language would see another one here.
explain-invalid-language = A language is written as a code of two or three letters, such as nl, en or fy. A language that you use for a text must also be named by languages in [bank].
explain-scale-points = With fewer than two points there is nothing to choose, and nobody can tell more than eleven apart. Add points or take some out. A point “don't know” does not belong among them: it would count as high or low. For that there is dont_know.
explain-scale-steps = Figures are computed with the values of the scale. That is why they ascend, with equal steps in between. Otherwise a mean says nothing.
explain-markup = There are marks of a web page (<p>, &nbsp;) or stars of Markdown in a text. Vlot shows a text as it stands, so people read those marks as well. Take them out; a sentence over more lines goes between three quotes.
explain-equal-labels = Two points of the scale have the same words in the same language. Whoever answers sees no difference. Give each point words of its own.
explain-characteristic-count = The picture has an axis for each characteristic. Without characteristics there is nothing to draw, and with more than twelve it can no longer be read.
explain-no-items = No statement belongs to this characteristic, so it will never have a figure. Add statements, or take the characteristic out.
explain-min-answered = min_answered says how many statements of a characteristic someone must answer to count. It cannot be more than there are statements, or nobody ever counts.
explain-weight = A weight says how much a statement counts in the mean. It is an ordinary number above 0. Leave the line out when every statement counts the same.
explain-bands = Bands divide the scale into parts, each with words of its own. The first begins at the lowest value, and each next one begins higher. So every mean falls into just one band: no hole, and nothing twice.
explain-condition = A condition says which figure, of what, and the limit (below, from, is or is_not). One of the three is missing, or they do not go together. questionnaires/README.md shows how it is done.
explain-never-holds = These conditions can never all be true at the same time, whatever people answer: a limit lies outside the scale, or two conditions contradict each other. What depends on them will never be seen. Each figure is judged by what it can be.
explain-always-holds = These conditions are always true, whatever people answer. A pattern that is always there says nothing about this group; an activity that never fits can go. Usually a limit lies outside the scale, or below and from are swapped.
explain-same-signal = Two patterns have exactly the same conditions. So they always come together, with two different stories. Merge them, or say where they differ.
explain-unreached = No pattern and no route names this activity, and it belongs to no characteristic. So nobody will ever see it. Name it in interventions of a pattern, put it in a route, or give it a characteristic.
explain-step-minutes = The minutes of the steps add up to less or more than the activity says it takes. Whoever plans the meeting will run out of time, or have time left over.
explain-duplicate-column = A name under columns stands there twice, or it is the id of another statement. A column of a table of answers could then be either. Give each statement names of its own.
explain-heavy-statement = One statement weighs more than all others of its characteristic together. The figure of the characteristic is then nearly that of the one statement, and in a small group people can guess from it who answered what. With a weight up to twice that of the others, or without weights, that is not so.
explain-at-odds = Something stands there twice, or it contradicts itself: a work form that a pattern suggests and holds back too, a pattern that does not go beside itself, two bands with the same words, a clue without a sentence. One of the two then does nothing, and nobody notices. Choose what you mean.
explain-number-label = A label is another number than the value beside it. A form then shows people one number and another one counts; a bare number in a table of answers may mean either, and is refused. Let both be the same number, or use words.
explain-version-unchanged = The content has changed and the version number has stayed the same. Whoever has both cannot tell them apart. Raise the number at version: the last digit for a small improvement, the first when figures can no longer be compared.
explain-long-statement = A long statement is read twice, and then not everyone answers the same thing. Try it with fifteen words at most.
explain-negated-statement = To a statement with “not” or “no”, the answer “not at all” is a double negation. People slip there. Write what there is to see. If you want the opposite, use other words and reversed = true.
explain-double-statement = This statement seems to ask two things at once. Whoever finds the one and not the other does not know what to answer, and you do not know what the answer means. Choose one, or make two statements. If it really is one thing, leave it as it is.
explain-similar-statements = Two statements say nearly the same. That reads as a repetition, and it counts twice. Make clear where they differ, or leave one out.
explain-in-progress = This language stands behind in_progress in [bank]: it is still being translated. Where a text is missing, the original is shown. The questionnaire can be used. Move the language to languages when all is there; then vlot warns as soon as something is missing.
explain-newer-toml = TOML is the form in which a questionnaire is written. Since version 1.1 it allows a little more, and vlot reads that. Most editors and other programs do not yet, and call it an error. If it should open everywhere, write it the old way.
explain-copied-file = A folder is one questionnaire together. With a copy of a file in it everything would count twice. Take the copy out of the folder, or give vlot the one file only.
explain-exact-mean = A mean of more than one statement or more than one person is hardly ever exactly a number. So with is or is_not nothing ever happens, or always does. Use from and below.

since-heading = Since the version before:
since-nothing = No statement has changed. Everything can be compared with measurements from before.
since-scale = The scale has other values. No figure can be compared with before. Keep the old values if you want to compare; other words beside the points are fine.
since-added = “{ $id }” is new. There is no figure of it from before.
since-removed = “{ $id }” is gone. Its figures from before are kept, but stand beside nothing.
since-words = “{ $id }” has other words. Before and after are not compared. If it asks something else, give it a new id.
since-punctuation = “{ $id }”: only a capital or a punctuation mark. That costs nothing.
since-reversed = “{ $id }” counts the other way round now. Before and after are not compared. If it was a mistake, mend this version only and measure again.
since-weight = “{ $id }” counts more or less now. Before and after are not compared. Keep the weight if you want to compare.
since-moved = “{ $id }” belongs to another characteristic now. Before and after are not compared.
since-min-answered = For “{ $id }” more or fewer statements must be answered. The characteristic as a whole is not compared, its statements are.
since-compares-none = Characteristic “{ $id }”: nothing to compare with before.
since-compares-part = Characteristic “{ $id }”: { $same } of { $items } statements can be compared, the whole cannot.
since-keep = If you want to compare, leave the statements as they were and add new ones under an id and a characteristic of their own.
since-free = Everything can be compared with measurements from before.
