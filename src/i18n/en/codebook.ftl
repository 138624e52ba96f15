cli-command-codebook = The questionnaire to read or print, as a paper form, or the facilitator's script
cli-help-codebook-format = Output format
cli-help-codebook-out = Where to save it; if left out, it appears here
cli-help-form = A form on paper
cli-help-script = The script for the person leading the meeting
cli-help-script-details = With --script: also print what you can read at home: between two meetings, after a year, and what each pattern looks like

codebook-form-html = The form is only available as html. Leave --format out.
codebook-script-no-csv = The script is available as html and md, not as csv.
codebook-title = Codebook: { $title }
codebook-id = Id
codebook-version = Version
codebook-hash = Fingerprint of what the figures depend on
codebook-content-hash = Fingerprint of everything
codebook-languages = Languages
codebook-licence = Licence
codebook-authors = Authors
codebook-min-group = Smallest group for which figures are shown
codebook-source = Source
codebook-changes = When a statement, a weight or the scale changes, the first fingerprint changes. Measurements with another fingerprint cannot simply be compared.
codebook-scale = Answers
codebook-one-of = at least one of these:
codebook-unknown-ending = I cannot tell from { $path } which format you want. Nothing was written. End the name in .md, .html, .csv or .txt, or use --format.
codebook-missing = “Don't know” and skipped do not count in a figure and are counted separately.
codebook-skipped = Skipped does not count in a figure and is counted separately.
codebook-turned = For a reversed statement the answer counts as lowest + highest − answer.
codebook-no-patterns = This questionnaire has no patterns.
codebook-no-cards = This questionnaire has no cards.
codebook-characteristics = Characteristics and statements
codebook-strong = How a group sounds that has it
codebook-weak = How a group sounds that lacks it
codebook-rule = { $items ->
    [one] A person's figure: what they answered to this one statement.
   *[other] A person's figure: the weighted mean of what they answered, with at least { $needed } of the { $items } statements.
}
codebook-columns = also called in tables: { $names }
codebook-reversed = counts in reverse
codebook-weight = weight { $weight }
codebook-bands = Words next to a figure
codebook-bands-about = These are not norms. The limits only help to talk about it.
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
form-typing = For the person typing it in: read the boxes from top to bottom, one row per person. For an empty box type a hyphen (-).

script-title = Script: { $title }
script-none = This questionnaire comes without a script. A group session works without one: the screen leads you from step to step. If you want one all the same, write in the questionnaire under facilitation what you say at each step, and ask for the script again.
script-about = { $minutes } minutes in all. You can read out what comes after “Say”. You may skip any step.
script-keys = Keys: PageDown next · PageUp back · b cover · r the picture · t the time · + and - a minute · v vote once more · k save a remark · e someone joined or left · c when it gets tense · x out of time · F1 all keys.
script-opening = To start
script-privacy = Who sees what
script-step = { $number }. { $title } ({ $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
})
script-extra = Extra: { $title }
script-say = Say
script-watch = Watch for
script-avoid = Avoid
script-result-strong = When nearly everything is high
script-result-mixed = When it varies
script-result-low = When a lot is low
script-result-split = When you see it differently
script-closing = To close
script-before = Beforehand, and when not to
script-home = To read at home.
script-home-about = You do not need what follows during the meeting. To have it on paper too: vlot codebook --script --details
script-between = Between two meetings
script-year = Five meetings in a year
script-afterwards = Afterwards, for yourself
script-patterns = The first ten minutes
script-patterns-about = What you see and hear when this pattern plays a part, and what you can do at once. A hunch, not a verdict.
script-stopping = When the group wants to stop
script-tense = When it gets tense
cli-help-form-year-ago = With the form: also “compared with a year ago” for each characteristic
form-year-ago = Each part ends with a line in italics: how is this now, compared with a year ago? Put a figure from the dashed box there.
form-how-dont-know = If you don't know, put a question mark.
form-how-skip = You may skip a statement: leave its box empty.
form-legend = What the figures mean
form-part = Part { $number }
form-side = page { $side } of { $sides }
form-year-ago-short = line in italics:
form-year-ago-row = Compared with a year ago, this part goes:
script-short = In short
script-from = time
script-minutes = min
script-what = what
script-our-clock = our clock
script-lasts = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}
script-by-choice = only if you choose it
script-bring = What do you bring?
script-bring-text = A form and a pen for everyone, and a few spare forms. These pages. A box for the sheets. A flip chart or board. The laptop with its charger, and the clicker if you have one.
script-begin = How do you begin?
script-begin-text = Fifteen minutes early. Start vlot, choose “Group session” and type the name of your { $group }. Leave the first screen up until everyone is seated.
script-projector = The projector
script-projector-text = Can the room see what you see? Say so at the first question; then what is not meant for the room stays covered. Make the letters in the window as large as you can while 24 lines still fit (Ctrl and +).
script-forty = Only forty minutes?
script-forty-text = Have the form filled in beforehand, with a note on it of who gets the picture, and type the sheets in before you start. Then: 3 welcome, 10 look together, 12 one conversation, 5 one story, 7 one agreement, 3 close. The key x goes straight to one agreement and a date.
cli-help-form-characteristic = With the form: only the statements of this characteristic (for a return meeting)
form-file = form
script-file = script
codebook-no-characteristic = There is no characteristic “{ $id }”. Choose one of: { $ids }.
cli-help-codebook-only = Only these parts: items (statements and questions), patterns, cards (activities)
cli-help-codebook-pilot = What a trial of the questionnaire shows about each statement, from 30 people on: the extremes, don't know, skipped, and how it goes with the rest

pilot-title = Trial: { $title }
pilot-about = { $people } people answered { $items ->
    [one] one statement
   *[other] { $items } statements
}.
pilot-no-verdict = This does not approve or reject anything. A number says where to look. People say why: read the statement to three of them and ask what they had in mind.
pilot-too-few = A trial takes at least { $needed } people, and { $path } has { $people }. With fewer, a number for each statement says too little, and it may give away who answered what. Collect more and put the tables together. Until then: read the statements to a few people and ask what they had in mind.
pilot-no-json = json only works with --pilot. Leave --format out, or choose md, html, csv or text.
pilot-headline = { $count ->
    [one] There is one mistake in the answers. No page was made.
   *[other] There are { $count } mistakes in the answers. No page was made.
}
pilot-meaning = No page was made.
pilot-look = Where you could look
pilot-look-against = Against the rest
pilot-ask-against = Anyone who answers high here answers low on the other statements of the characteristic. Was “reversed” forgotten, or is it there without need? Or do people read the statement differently from what you mean?
pilot-look-floor = Most often the lowest answer
pilot-ask-floor = When nearly everyone is at the bottom, the statement cannot show that things are getting worse. Is the statement too strict?
pilot-look-ceiling = Most often the highest answer
pilot-ask-ceiling = When nearly everyone is at the top, the statement cannot show that things are getting better. Is the statement too mild, or does everyone say what is expected?
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
pilot-reading-ends = “Lowest” and “highest”: the share of those who answered who chose the lowest or the highest answer. “Don't know” and “skipped” are shares of everyone.
pilot-reading-reversed = For a statement that counts the other way round, this shows what people ticked. “With the rest” is computed after turning it round.
pilot-reading-rest = “With the rest”: how the statement goes with the others of its characteristic, from -1 (against the rest) to 1 (wholly with it). It is there when a characteristic has two or more statements and at least 30 people answered each of them; with two, it is the same for both.
pilot-reading-dash = A dash: this figure does not exist, or it is based on too few people.

cli-help-codebook-to = With --format csv: an empty column to translate into this language, for example pl
cli-help-codebook-translate = Put a completed translation sheet into the questionnaire; -o says where to save it
translate-to-csv = --to makes a translation sheet. Add --format csv.
translate-no-tag = “{ $found }” is not a language code. A code has two or three lower-case letters: pl, en, nl-BE.
translate-no-toml = This questionnaire cannot be read as TOML. Use vlot check to see what is wrong with it.
translate-no-sheet = { $path } cannot be read as a table. Save the translation sheet as CSV or xlsx. Nothing was changed.
translate-no-key = { $path } has no column “key”. Make a translation sheet with vlot codebook --format csv --to LANG, and keep that column. Nothing was changed.
translate-no-column = { $path } has no column with a translation. Put text_ and the code of the language above it, for example text_pl. Nothing was changed.
translate-empty = { $path } does not contain a translation yet. Fill in the column of the new language. Nothing was changed.
translate-faults = These lines do not fit the questionnaire. Nothing was changed.
translate-broken = With this translation sheet the questionnaire would no longer be correct. Nothing was changed. Correct the sheet, in { $path } on line: { $lines }. This is how it would look in the questionnaire:
translate-unknown = { $path }:{ $line }: the questionnaire has no text “{ $key }”. Remove the line, or make a new sheet.
translate-twice = { $path }:{ $line }: “{ $key }” has two translations. Keep one.
translate-changed = { $count ->
    [one] The original of one text has changed since the sheet was made
   *[other] The originals of { $count } texts have changed since the sheet was made
}: { $keys }. Check whether the translation still fits.
translate-written = { $count ->
    [0] There was nothing new to add.
    [one] One translation was added.
   *[other] { $count } translations were added.
}
translate-whole = Everything has been translated into “{ $language }”; the language is now listed under languages.
translate-missing = { $missing ->
    [one] One text is still missing in “{ $language }”
   *[other] { $missing } texts are still missing in “{ $language }”
}; the language is listed under in_progress, and the original is shown for now.
translate-folder = This questionnaire is a folder. Say with -o which folder the translated one goes into.
