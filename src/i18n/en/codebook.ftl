cli-command-codebook = The questionnaire to read or print, as a paper form, or the facilitator's script
cli-help-codebook-format = In which form
cli-help-codebook-out = Where it goes; without it, it appears here
cli-help-form = A form for paper
cli-help-script = The script for who runs the meeting
cli-help-script-details = With --script: also on paper what you can read at home: between two meetings, after a year, and what each pattern looks like

codebook-form-html = The form exists as html only. Leave --format out.
codebook-script-no-csv = The script exists as html and md, not as csv.
codebook-title = Codebook: { $title }
codebook-id = Id
codebook-version = Version
codebook-hash = Fingerprint of what the figures depend on
codebook-content-hash = Fingerprint of everything
codebook-languages = Languages
codebook-licence = Licence
codebook-authors = Authors
codebook-min-group = Smallest group of which figures are shown
codebook-source = Source
codebook-changes = When a statement, a weight or the scale changes, the first fingerprint changes. Measurements with another fingerprint cannot simply be compared.
codebook-scale = Answers
codebook-one-of = at least one of these:
codebook-unknown-ending = I cannot see from { $path } which form you want. Nothing was written. Let the name end in .md, .html, .csv or .txt, or give --format.
codebook-missing = “Don't know” and skipped do not count in a figure and are counted apart.
codebook-skipped = Skipped does not count in a figure and is counted apart.
codebook-turned = For a reversed statement the answer counts as lowest + highest − answer.
codebook-no-patterns = This questionnaire has no patterns.
codebook-no-cards = This questionnaire has no cards.
codebook-characteristics = Characteristics and statements
codebook-strong = How a group sounds that has it
codebook-weak = How a group sounds that lacks it
codebook-rule = { $items ->
    [one] A person's figure: what she answered to this one statement.
   *[other] A person's figure: the weighted mean of what she answered, with at least { $needed } of the { $items } statements.
}
codebook-columns = in tables also named: { $names }
codebook-reversed = counts in reverse
codebook-weight = weight { $weight }
codebook-bands = Words beside a figure
codebook-bands-about = These are no norms. The limits only help to talk about it.
codebook-from = From { $from }: { $label }
codebook-context = Questions about the situation
codebook-ask-start = Asked before the statements.
codebook-ask-later = Asked after the statements.
codebook-solo-only = Only in a scan by one person.
codebook-number = A number from { $min } to { $max }.
codebook-principles = Principles
codebook-questions = Over to us
codebook-gate = Too early for a picture
codebook-signals = Patterns
codebook-when = When all of this holds:
codebook-strengthens = What makes it more likely:
codebook-against = What makes it less likely:
codebook-ask = Question for the group
codebook-not-conclude = What not to conclude from it
codebook-leads-to = Activities
codebook-interventions = Activities
codebook-not-when = Not when all of this holds:
codebook-reason = Reason
codebook-online = Online
codebook-caution = Watch out
codebook-routes = Routes

form-title = Form: { $title }
form-purpose = With these statements we look together at how { $this-group } is doing. It is not a test. It is about how we do this together now, not about how well you do it, and not about one meeting.
form-who-sees = Don't write your name on this sheet. Afterwards we only see the whole; with fewer than { $limit } people only if everyone agrees to figures. Who gets the picture is agreed before you start.
form-how = How true is this of us? Put one number in each box.
form-next = Done?
form-next-text = Fold the sheet and hand it in. A blank sheet is fine too; it counts as someone who was there. Then we look at the picture together and choose one thing for next time. The sheets go through the shredder.
form-typing = For whoever types it in: read the boxes from top to bottom, one row a person. For an empty box type a minus (-).

script-title = Script: { $title }
script-none = This bank comes without a script.
script-about = { $minutes } minutes in all. What stands behind “Say” can be read out. Every step may be skipped.
script-keys = Keys: PageDown next · PageUp back · b cover · r the picture · t the time · + and - a minute · v vote once more · k save a remark · e someone joined or left · c when it gets tense · x out of time · F1 all keys.
script-opening = To begin with
script-privacy = Who sees what
script-step = { $number }. { $title } ({ $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
})
script-extra = Extra: { $title }
script-say = Say
script-watch = Watch for
script-avoid = Rather not
script-result-strong = When nearly everything is high
script-result-mixed = When it varies
script-result-low = When much is low
script-result-split = When you see it differently
script-closing = To close
script-before = Beforehand, and when not
script-home = To read at home.
script-home-about = What stands below you do not need during the meeting. It comes on paper only with: vlot codebook --script --details
script-between = Between two meetings
script-year = Five meetings in a year
script-afterwards = Afterwards, for yourself
script-patterns = The first ten minutes
script-patterns-about = What you see and hear when this pattern plays a part, and what you can do at once. A hunch, no verdict.
script-stopping = When the group wants to stop
script-tense = When it gets tense
cli-help-form-year-ago = With the form: for each characteristic also “compared with a year ago”
form-year-ago = Each part ends with a line in italics: how is this now, compared with a year ago? Put a figure from the dashed box there.
form-how-dont-know = If you don't know, put a question mark.
form-how-skip = You may skip a statement: leave its box empty.
form-legend = What the figures mean
form-part = Part { $number }
form-side = page { $side } of { $sides }
form-year-ago-short = line in italics:
form-year-ago-row = Compared with a year ago, this part goes:
script-short = In short
script-from = after
script-minutes = min
script-what = what
script-our-clock = our clock
script-lasts = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}
script-by-choice = only if you choose it
script-bring = What do you bring?
script-bring-text = A form and a pen for everyone, and a few forms more. These pages. A box for the sheets. A flip chart or board. The laptop with its charger, and the clicker if you have one.
script-begin = How do you begin?
script-begin-text = Fifteen minutes early. Start vlot, choose “Group session” and type the name of your { $group }. Leave the first screen up until everyone is seated.
script-projector = The projector
script-projector-text = Does the room see what you see? Say so at the first question; then what is not for the room stays covered. Make the letters of the window so large that 24 lines still fit (Ctrl and +).
script-forty = Only forty minutes?
script-forty-text = Have the form filled in beforehand, with on it who gets the picture, and type the sheets in before you start. Then: 3 welcome, 10 look together, 12 one conversation, 5 one story, 7 one agreement, 3 close. The key x goes straight to one agreement and a date.
cli-help-form-characteristic = With the form: only the statements of this characteristic (for a return meeting)
form-file = form
script-file = script
codebook-no-characteristic = There is no characteristic “{ $id }”. Choose one of: { $ids }.
cli-help-codebook-only = Only these parts: items (statements and questions), patterns, cards (activities)
cli-help-codebook-pilot = What a trial of the questionnaire shows per statement, from 30 people on: the extremes, don't know, skipped, and how it goes with the rest

pilot-title = Trial: { $title }
pilot-about = { $people } people answered { $items ->
    [one] one statement
   *[other] { $items } statements
}.
pilot-no-verdict = This approves or rejects nothing. A number says where to look. People say why: read the statement to three of them and ask what they had in mind.
pilot-too-few = A trial takes at least { $needed } people, and { $path } holds { $people }. With fewer, a number per statement says too little, and it may give away who answered what. Gather more and put the tables together. Until then: read the statements to a few people and ask what they had in mind.
pilot-no-json = json is there with --pilot only. Leave --format out, or choose md, html, csv or text.
pilot-headline = { $count ->
    [one] There is one mistake in the answers. No page was made.
   *[other] There are { $count } mistakes in the answers. No page was made.
}
pilot-meaning = No page was made.
pilot-look = Where you could look
pilot-look-against = Against the rest
pilot-ask-against = Whoever answers high here answers low on the other statements of the characteristic. Was “reversed” forgotten, or is it there without need? Or do people read the statement in another way than you mean it?
pilot-look-floor = Most often the lowest answer
pilot-ask-floor = When nearly everyone is at the bottom, the statement cannot show that things get worse. Is the statement too strict?
pilot-look-ceiling = Most often the highest answer
pilot-ask-ceiling = When nearly everyone is at the top, the statement cannot show that things get better. Is the statement too mild, or does everyone say what is expected?
pilot-look-dont-know = Most often “{ $dont-know }”
pilot-ask-dont-know = Can a member of the group know this? Is there a word that not everyone knows?
pilot-look-skipped = Most often skipped
pilot-ask-skipped = Is the statement too long, too personal, or does it ask two things at once?
pilot-look-rest = Goes least with the rest
pilot-ask-rest = Is this statement about the same thing as the others of its characteristic, or does it belong elsewhere?
pilot-all = All statements
pilot-statement = Statement
pilot-answers = answers
pilot-floor = lowest
pilot-ceiling = highest
pilot-dont-know = { $dont-know }
pilot-skipped = skipped
pilot-rest = with the rest
pilot-reading = How to read this
pilot-reading-ends = “Lowest” and “highest”: which part of those who answered chose the lowest or the highest answer. “Don't know” and “skipped” are parts of everyone.
pilot-reading-reversed = For a statement that counts the other way round, this shows what people ticked. “With the rest” is computed after turning it round.
pilot-reading-rest = “With the rest”: how the statement goes with the others of its characteristic, from -1 (against the rest) to 1 (wholly with it). It is there where a characteristic has two or more statements and at least 30 people answered each of them; of two it is the same for both.
pilot-reading-dash = A dash: this figure does not exist, or too few people stand behind it.

cli-help-codebook-to = With --format csv: an empty column to translate into this language, for example pl
cli-help-codebook-translate = Put a filled translation sheet into the questionnaire; -o says where that goes
translate-to-csv = --to makes a translation sheet. Add --format csv.
translate-no-tag = “{ $found }” is not the code of a language. A code has two or three small letters: pl, en, nl-BE.
translate-no-toml = This questionnaire cannot be read as TOML. See with vlot check what is wrong with it.
translate-no-sheet = { $path } cannot be read as a table. Save the translation sheet as CSV or xlsx. Nothing was changed.
translate-no-key = { $path } has no column “key”. Make a translation sheet with vlot codebook --format csv --to LANG, and keep that column. Nothing was changed.
translate-no-column = { $path } has no column with a translation. Put text_ and the code of the language above it, for example text_pl. Nothing was changed.
translate-empty = { $path } holds no translation yet. Fill in the column of the new language. Nothing was changed.
translate-faults = These lines do not fit the questionnaire. Nothing was changed.
translate-broken = With this translation sheet the questionnaire would no longer be sound. Nothing was changed. Mend the sheet, in { $path } on line: { $lines }. So it would stand in the questionnaire:
translate-unknown = { $path }:{ $line }: the questionnaire has no text “{ $key }”. Remove the line, or make a new sheet.
translate-twice = { $path }:{ $line }: “{ $key }” is there twice with a translation. Leave one.
translate-changed = { $count ->
    [one] The original of one text has changed since the sheet was made
   *[other] The originals of { $count } texts have changed since the sheet was made
}: { $keys }. See whether the translation still fits.
translate-written = { $count ->
    [0] There was nothing new to put in.
    [one] One translation was put in.
   *[other] { $count } translations were put in.
}
translate-whole = Everything is there in “{ $language }”; the language now stands at languages.
translate-missing = { $missing ->
    [one] One text is still missing in “{ $language }”
   *[other] { $missing } texts are still missing in “{ $language }”
}; the language stands at in_progress, and the original is shown there meanwhile.
translate-folder = This questionnaire is a folder. Say with -o into which folder the translated one goes.
