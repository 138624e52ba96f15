# The way through the questions: shared by the screens and the lines.
part-group = Group
part-statements = Characteristics
part-background = Background
part-questions = Over to us
part-picture = Picture
part-agreements = Agreements

gate-go-on = go on anyway
gate-questions = begin with the questions, and leave the statements for later
gate-needs = begin with a needs overview
gate-stop = stop for now
principle-yes = yes
principle-partly = partly
principle-no = no
principle-ask = Do you see this in your group?
status-sharp = clear
status-half = half there
status-not-yet = not yet
status-dont-know = don't know
status-ask = How clear are you about this?
line-ask = Would you like to add one line?
network-ask = What is your { $group } called?

statement-place = statement { $number } of { $total }
year-ago-place = compared with a year ago
year-ago-ask = How is this going, compared with a year ago?
year-ago-much-worse = much worse
year-ago-worse = worse
year-ago-same = about the same
year-ago-better = better
year-ago-much-better = much better
year-ago-dont-know = don't know, or I was not there yet
characteristic-place = characteristic { $number } of { $total }
principle-place = principle { $number } of { $total }
question-place = question { $number } of { $total }
last-time-ask = This is what you agreed last time. What came of it?
last-time-done = It is done
last-time-open = It is still going on
last-time-dropped = I am letting it go
tried-ask-card = Last time you took an activity with you: “{ $title }”. Did you use it?
tried-ask-route = Last time you chose the route “{ $title }”, meeting { $meeting } of { $meetings }. Did you do that one?
tried-helped = Yes, and it helped
tried-little = Yes, but it did not help much
tried-not-done = No
tried-done = Yes, on to the next meeting
tried-last = Yes, and that completes the route
tried-not-yet = Not yet
tried-stopped = We are stopping this route
tried-line = From last time: “{ $title }”, { $came }
tried-line-route = From last time: “{ $title }”, meeting { $meeting }, { $came }
tried-came-helped = done, and it helped
tried-came-little = done, but it did not help much
tried-came-not-done = not done
tried-came-done = done
tried-came-not-yet = not done yet
tried-came-stopped = stopped
action-place = agreement { $number }
action-what = What do you agree to do?
action-what-solo = What will you do or suggest?
action-who = Who will do it?
action-no-card = There is no activity { $number }. Choose one of the numbers that are there, or type what you will do.
action-when = When?
action-seen = How will you see that it worked?
action-seen-solo = How will you see that it worked?

choice-letter = That key does nothing here. Type the number of your answer; what else you can do is shown below.
refusal-no-such-choice = That is not one of the choices. Pick one of the numbers above.
refusal-out-of-range = Give a number from { $min } to { $max }.
refusal-no-dont-know = “Don't know” is not offered here. Use s to skip this question.
refusal-nothing-to-keep = There is no answer here yet. Pick a number, or s to skip.
refusal-no-words = That is only a number or a day, and it was not kept. Add a few words, or empty the field.
refusal-name-needed = Nothing can be saved without a name. Give a name; a nickname will do.
refusal-at-start = This is the first question; there is nothing before it.
refusal-other-kind = This needs a number. Pick one of the numbers above.

plain-number = (a number from { $min } to { $max })
plain-standing = now: { $answer }
plain-help =
    Type the number of your answer and press Enter.
    ?  { $dont-know } (where it is offered)
    s  skip this question, or clear your answer
    S  skip the rest of this part
    <  back to the previous question
    h  this help
    q  save and stop
    An empty line keeps what was there. Every answer is saved at once.
plain-help-picture = g  straight to the picture
plain-begin = Type the number of your answer and press Enter. Also: h help, < back, s skip, q save and stop.
plain-about-statements = { $count ->
    [one] One more statement follows.
   *[other] { $count } statements follow, all with the same answers. The first time they are listed one below another, and after that on one line.{ $yearago ->
        [0] {""}
       *[other] {" "}For each characteristic you are also asked how it is compared with a year ago.
    }
}
plain-about-background = { $count ->
    [one] 1 question about your group follows.
   *[other] { $count } questions about your group follow. With S you skip them all at once.
}{ $early ->
    [0] {""}
   *[other] {" "}Would you like to see your picture first? Type g.
}
plain-about-questions = { $count ->
    [one] 1 question to work on follows.
   *[other] { $count } questions to work on follow. With S you skip them all at once.
}{ $early ->
    [0] {""}
   *[other] {" "}Would you like to see your picture first? Type g.
}
plain-about-agreements = Lastly, what you are going to do. Leave it empty when you are done.
plain-stopped = Saved. To go on, type: vlot scan "{ $network }"{ $plain }{ $bank }
plain-nothing-kept = Stopped. There was nothing to save yet.
plain-finished = Saved in { $file }. For a poster, the agenda or a comparison, type vlot{ $plain } and choose “Results”. To see it again, type: vlot show "{ $network }"{ $plain }{ $bank }
plain-network-pick = Type the number before it, or another name.
plain-card-pick = Type the number to take an activity with you, or type what you are going to do yourself.
plain-still-open = { $count ->
    [one] 1 question that is still open
   *[other] the { $count } questions that are still open
}
plain-going-on = We go on where you left off.
plain-other-unfinished = “{ $network }” still has an unfinished scan, with { $kind ->
    [version] another version of this questionnaire ({ $version })
   *[bank] another questionnaire (“{ $id }”, version { $version })
}. It is kept; here you start a new one.
plain-other-going-on = Would you rather finish that one? Type: vlot scan "{ $network }"{ $plain }{ $bank }
plain-other-missing = I can no longer find that questionnaire. Do you still have it? Then finish the scan with: vlot scan "{ $network }"{ $plain } --bank FILE
plain-not-kept = This answer has not been saved yet. I will try again with every next answer, and at q.
plain-home = Type the number of your choice and press Enter. Also: h help, < back, q stop.
plain-home-help =
    Type the number of your choice and press Enter.
    <  a step back
    h  this help
    q  stop
plain-home-which = What do you want to do?
plain-nothing-saved = Nothing has been saved yet. Start with a new scan.
plain-back-home = Back to the start
plain-which = Which one?
day-none = There is no such day. The day comes first, then the month: 25-12. Type it again.
day-read = That is { $weekday } { $date }.{ $timed ->
    [0] {""}
   *[other] {" "}The time is not kept: put it in your diary.
}{ $before ->
    [0] {""}
   *[other] {" "}We keep the day itself, without “before”.
}
day-several = That is more than one day. Choose one, for example 8 December.
day-period = Which day is that? Type the day as well: Tuesday next week, Tuesday week 50 or 29 January.
day-unclear = I do not understand this day. Type it for example as 8 December or 8-12 (day, month).
day-next-meeting = Which day is that? Type the day of your next meeting, for example 8 December or Tuesday in two weeks.
day-over = That day has passed. Choose one that is still to come.
day-other-weekday = The day of the week and the date do not match. Type only the date, for instance 12-1.
plain-cleared = Your answer is gone. With < you go back and give it again.
