# The screens.
top-title = Gets a learning network afloat again
home-title = Where is your network getting stuck?
home-text = You answer statements, see a picture of your network, and choose one thing to try next time. After about six minutes you have your picture.
home-scan = New scan
home-scan-beside = your view of your network
home-go-on = Go on where you were
home-open = { $network }, { $date }
home-nothing-open-short = nothing is unfinished
home-nothing-open = There is no unfinished scan. Begin one with “New scan”.
home-results = Results
home-results-count = { $count ->
    [0] no measurements yet
    [one] 1 measurement
   *[other] { $count } measurements
}
home-example = Example
home-example-beside = an invented network; nothing is saved
home-about = About vlot and privacy
home-about-beside = what it is, and who sees what
home-stop = Stop
home-privacy = Everything you fill in stays on this computer.
home-problems = { $count ->
    [one] ! There is 1 file that I cannot read. See “Results”.
   *[other] ! There are { $count } files that I cannot read. See “Results”.
}

list-search = Search by name
list-empty = Nothing has been saved yet. Begin with a new scan: Esc takes you back to the start.
list-nothing-found = No network with this name. Esc clears the search.
list-one-person = 1 person
list-unfinished = not finished

about-what-title = What it is
about-what = vlot helps a learning network that is stuck. You answer statements, see a picture, read what could be going on, and choose one thing to try. It helps a conversation along; it is no verdict.
about-picture-title = What the picture says, and what it does not
about-picture = There is no total and no comparison with others. What you see is how you look at it yourselves. Only your own previous time is a measure.
about-privacy-title = Who sees what
about-privacy = Everything stays on this computer, in a plain text file. Nothing goes over the internet. Whoever can log in on this computer can read that file. Remove it with: vlot delete
about-room-title = When you look at this with a group
about-room = When too few people take part, vlot shows no figures. When everybody gives the same answer, everybody sees that.
about-sources-title = Where it comes from
about-sources = The characteristics, the principles and the questions come from the questionnaire that is loaded now. It names these sources:
about-version = vlot { $version }

broken-title = ! I cannot work with this questionnaire.
broken-text = Nothing was removed. Mend what stands below and begin again. Enter closes.

network-intro = First who you are, then the statements. You can always go back, and stop at any moment: everything is saved at once.
network-privacy = A nickname will do. The name stays on this computer.
gate-title = Too early for a picture
context-title = About the group
context-place = question { $number } of { $total }
number-hint = A number from { $min } to { $max }.
digits-typed = Typed: { $typed }. Press Enter.
principle-title = Principles
status-given = Your answer: { $status }
line-hint = One line is enough. Nothing to say? Press Enter.
question-follow-up = Ask on
question-examples = What an answer can look like
action-hint = One is enough. An empty line: done.
agreed-who = who:
agreed-when = when:
agreed-seen = to be seen by:
closing-title = Done
closing-no-actions = You have agreed on nothing now. You still can: ← takes you back.
closing-no-day = When will you come back to this? With d you add a day.
closing-again = To look again later, type: vlot show "{ $network }"
closing-different = What do we or the children do differently now?
closing-need = What we need from the school leader
return-day-ask = On which day will you come back to this?
return-day-hint = For example 12-1 or 12-1-2027 (day, month, year). An empty line takes the day away.
return-day-unclear = I do not understand this day. Type it as 12-1 or 12-1-2027.

tab-picture = Picture
tab-items = By statement
tab-signals = Does this ring a bell?
tab-work = Work forms
tab-questions = To work on
tab-before = Last time
picture-one-person = This is your picture. What would the others say?
picture-no-agreement = Whether you agree is something one person cannot show.
radar-ends = centre { $lowest }, edge { $highest }
radar-now = now
radar-before = last time
axis-no-figure = no figure
bin-low = low
bin-middle = middle
bin-high = high
bin-low-middle = low or middle
bin-middle-high = middle or high
bins-all = from low to high: { $numbers }
item-skipped = skipped
item-dont-know = { $n ->
    [one] “don't know” once
   *[other] “don't know” { $n } times
}
signals-intro = This could be going on. These are hunches to talk about together, not findings.
signals-none-hidden = Without figures no patterns can be seen.
work-none = There is nothing to suggest now.
work-held-back-hint = { $count ->
    [one] 1 work form was not suggested. With w you see why.
   *[other] { $count } work forms were not suggested. With w you see why.
}
before-one-person = Your picture of now beside that of last time. With one person a small difference says little.
before-group = Your picture of now beside that of last time.
before-ask = What has changed since, and how do you notice?

saved = saved ✓
not-saved = ! not saved
not-kept = example
small = This window is too small. Make it at least { $width } wide and { $height } high. What you have filled in is safe.
quit-title = Stop?
quit-text = What you have filled in is saved first. You can go on later where you were.
quit-stop = save and stop
quit-stay = go on
trouble-open = ! I cannot open this
trouble-save = ! This has not been saved yet
trouble-seal = ! The answers of a moment ago are not safe yet
trouble-notice = Good to know
trouble-again = try again
trouble-stay = back to the questions
trouble-leave = stop without saving
dialog-understood = understood
unfinished-title = You had begun already
unfinished-text = There is a scan of { $network } that is not finished, of { $date }. Do you want to go on with it?
unfinished-go-on = go on where you were
unfinished-new = start over

help-title = Keys on this screen
help-key = Key
help-does = What it does
help-where = Where
help-mouse = You do not need the mouse, but you may use it: a click chooses, the wheel scrolls.
help-saved = Everything you answer is saved at once. “saved ✓” stands there only when it really is on the disk.
help-close = Enter, Esc or F1 takes you back.
context-menu = menu
context-list = list
context-choice = question with numbers
context-number = question for a number
context-text = line of text
context-result = picture
context-closing = agreements
context-reading = text to read
context-everywhere = everywhere
key-answer = answer
key-choose = choose
key-dont-know = don't know
key-up = up
key-down = down
key-take = take
key-on = on
key-agreements = agreements
key-ready = done
key-back = back
key-skip = skip
key-skip-part = skip the rest of this part
key-next-tab = next tab
key-previous-tab = previous tab
key-next-part = next part
key-previous-part = previous part
key-picture = picture
key-held-back = not suggested
key-return-day = day
key-search = search
key-top = to the top
key-end = to the end
key-page-up = a screen up
key-page-down = a screen down
key-help = help
key-quit = save and stop
key-quit-short = stop
