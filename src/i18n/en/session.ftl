cli-command-session = Run a meeting with the group, on the projector
cli-help-short = A short meeting: look back at one characteristic
cli-help-session-new = Start again, even if a session is not finished
meeting-which = What are you going to do?
meeting-whole = A whole meeting, with a picture: { $minutes } minutes
meeting-return = Look back at last time: { $minutes } minutes
meeting-return-which = Which meeting are you looking back on?

context-session = group session
context-row = typing a row
key-session-next = next
key-hide-timer = hide or show the timer
key-session-back = back
key-reveal = reveal
key-undo = take last row back
key-cover = cover
key-answering = open or close answering
key-timer = timer
key-more = a minute more
key-less = a minute less
key-vote = vote once more
key-keep = save a remark
key-people = joined or left
key-short = out of time
key-notes = notes

session-left-over = { $minutes } min left · { $network }
session-covered = One moment
session-done = { $done } of { $people } done
session-card-number = Card { $number } of { $total }
session-turn = statement { $number } of { $total }
session-slide-type = you can type already
session-slide-choose = what you can choose comes next
session-masked = { $count } of { $total } typed

session-big-mirrored = Who can see this?
session-text-mirrored = Can the others see what is on your screen?
session-mirrored-1 = Yes, it is on the projector or the big screen
session-mirrored-2 = No, only I can see this
session-big-network = Your network's name?
session-text-network = Type the name of your { $group } and press Enter.
session-big-people = How many?
session-text-people = How many people take part today? Count yourself if you answer too.
session-big-few = A small group
session-text-few = With three or four people it is easy to guess who answered what. Ask everyone. If one person says no, talk without figures. You choose in a moment who gets to see them.
session-few-1 = Everyone is happy to have figures
session-few-2 = We'd rather talk without figures
session-big-context = About you
session-big-too-early = Still too early
session-too-early-1 = Make a picture all the same
session-too-early-2 = Go through the questions together, without a picture
session-too-early-3 = First a needs overview, then the questions, without a picture
session-big-sharing = Who sees this?
session-text-sharing = Agree on this together, before the first question. The report keeps to it.
session-sharing-1 = Only us
session-sharing-2 = { $Leader } gets the agreements
session-sharing-3 = { $Leader } gets the agreements and the picture
session-sharing-few = With 3, { $leader } also sees the figures of the { $people } of you. If one of you does not want that, choose 1 or 2.
session-few-leader = You agreed that { $leader } gets the picture. These figures will be in it too.
session-big-welcome = Welcome
session-big-look-back = What do we look back on?
session-text-look-back = What would you like to look back on today? Choose one: you only fill that in again. If you go on without choosing, it is { $title }.
session-look-back-lowest = { $title } · was lowest
session-big-last-time = Last time
session-last-time-1 = Done
session-last-time-2 = Still going on
session-last-time-3 = Letting it go
session-last-time-was = Last time was { $date }.
session-big-tried = Last time
session-text-tried-card = Last time you chose the activity “{ $title }”. What came of it?
session-text-tried-route = Last time you chose the route “{ $title }”, meeting { $meeting } of { $meetings }. Did you do that one?
session-tried-helped = Done, and it helped
session-tried-little = Done, but it did not help much
session-tried-not-done = Not done
session-tried-done = Yes, on to meeting { $meeting }
session-tried-last = Yes, and that completes the route
session-tried-not-yet = Not yet
session-tried-stopped = We are stopping this route
session-big-extras = Anything else?
session-text-extras = Choose what you want to add; it adds to the { $plan } minutes.{ $count ->
    [0] {""}
   *[other] {" "}{ session-extras-later }
}
session-extras-later = Once the answers are in, there { $count ->
    [one] is one more short question
   *[other] are { $count } more short questions
} about your { $group }: { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}, already counted.
session-extra-minutes = { $extra } ({ $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
})
session-extra-principles = The principles: do we see them here?
session-extra-predict = First guess what is highest and lowest
session-extra-vote = Vote once more on one statement
session-extra-questions = The questions of “over to us”
session-extra-needs = Who is good at what, and who wants to learn what?
session-extra-situation = More questions about you: then the suggestions fit better
session-big-way = How do we answer?
session-text-way = Choose how you want to answer. You can use paper alongside the laptop or phones.
session-way-1 = On paper, and I type it in: about { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}
session-way-2 = From an online form that is filled in already: { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}
session-way-3 = The laptop goes round: about { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}
session-way-4 = With number cards: about { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}; then everyone sees everyone's number
session-way-5 = On the phone, with paper as well: about { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}
session-phones-opening = One moment: we are opening this up to phones.
session-phones-scan = Scan the code. Or type in your browser:
session-phones-digits = and then:
session-phones-seen = Phones are connected. No phone? Use a paper form.
session-phones-moved = The laptop has a new address. Still filling in? Scan the code again.
session-phones-beside = Phones are still welcome meanwhile. One step back you will find all the ways, and the code.
session-phones-shut = Filling in on phones has closed: it was open for three quarters of an hour. Go on with paper, or choose phones again.
session-phones-of = of { $people } done
session-phones-all = All { $done } are in, from phones and paper together. Go on with PageDown. Has someone joined? Press e.
session-phones-too-many = { $count ->
    [one] One sheet too many came in.
   *[other] { $count } sheets too many came in.
} Count together how many you are, and press e if there are more. If someone filled in twice, start again.
session-phones-first-code = 1 First: join the hotspot
session-phones-second-code = 2 Then: the page
session-phones-second-code-done = 2 Then: the page · { $done } of { $people } done
session-other-address = Another network: { $address }
session-mirrored-3 = Not yet: first try whether my phone finds this laptop
session-big-trial = Does your phone see this laptop?
session-mirrored-4 = Not yet: first make my phone a clicker
session-big-clicker = Your phone as a clicker
session-clicker-enough = Done: hide the code
session-trial-back = Back
session-trial-enough = Done trying
session-collect-1 = Type in a paper sheet, or go on with paper
session-collect-paper-in = To the sheets of paper, to take one back
session-collect-2 = Start filling in again
session-ask-hand-over-big = Back?
session-ask-hand-over = This is for the person leading the meeting: back to how you fill in. What is finished stays. Have you just been given the laptop? Then choose no.
session-ask-hand-over-1 = Yes, back to how we fill in
session-ask-hand-over-2 = No, I am about to fill in
session-ask-anew-big = Start again?
session-ask-anew = Everything that came in will be deleted. Everybody scans the new code and fills in again.
session-ask-anew-1 = Yes, start again
session-ask-anew-2 = No, leave it as it is
session-way-laptop-long = With more than four people, passing the laptop round takes a while.
session-big-collect = Answering
session-choose-a-way = First choose how you answer. Go back one step.
session-paper = Type one row of { $total ->
    [one] 1 answer
   *[other] { $total } answers
} per sheet: the digits{ $unknown ->
    [0] {""}
   *[other] , ? for { $dont-know }
}, - for an empty box{ $spaced ->
    [0] {""}
   *[other] , with a space between them
}. A single dash is a blank sheet. Enter keeps the row; the key u takes the last one back; an empty row goes on.
session-table-ask = Type where the file is (a CSV from the form) and press Enter. Names and times are left out.
session-table = I cannot use { $path }: some of its cells are not answers. If you read it in outside a meeting, you will see exactly what is wrong. Nothing has changed.
session-slips = No form at hand? Write your digits on a slip of paper
session-cards = On “three” everyone holds up a card. Type how many you count, from low to high, with a space in between.{ $unknown ->
    [0] {""}
   *[other] {" "}How many say “{ $dont-know }” may come last.
} No card up counts as skipped.
session-laptop-hand = Hand the laptop to the next person. Only you look. Your answers are kept when you say you are done, after the last statement. Press Enter when you begin.
session-turn-done = Done? Press Enter and pass the laptop on
session-text-turn-done = After Enter your answers are kept and nobody can see them any more. Want to change something? ← takes you back.
session-turn-done-lines = Done? Type Enter and pass the laptop on
session-text-turn-done-lines = After Enter your answers are kept and nobody can see them any more. Want to change something? < takes you back.
session-laptop-off = First take the laptop off the projector (Windows key and P, choose “PC screen only”).
session-laptop-all = Everyone has filled it in. Put the laptop back on the projector and go on.
session-big-predict = First a guess
session-text-predict = Which characteristic do you think is our highest? And our lowest? Choose two, in that order.
session-big-reveal = Ready to look?
session-text-reveal = Everyone has answered. Press r to show the picture. First look in silence for half a minute: what strikes you?
session-reveal-with-r = The picture only comes with the r key, so that nobody opens it by accident.
session-big-strongest = What goes well
session-text-strongest = This is our strongest. When did it go well? Who can give an example?
session-as-high = { $count ->
    [one] { $title } is about as high.
   *[other] { $count } other characteristics are about as high.
}
session-as-low = { $count ->
    [one] { $title } is about as low.
   *[other] { $count } other characteristics are about as low.
}
session-big-difference = What differs?
session-big-difference-own = What do we see differently?
session-text-difference-own = The answers show no clear difference. Where do you think you disagree, if you are honest? Choose one. We never ask who answered what.
session-text-difference-besides = What is highest and what is lowest have a talk of their own.
session-text-difference-all = Our answers differ on all { $count } characteristics. Which difference do you want to talk about? Choose one. We never ask who answered what.
session-text-difference = { $count ->
    [one] We see this differently. Shall we talk about it?
   *[other] Which difference do you want to talk about? Choose one. We never ask who answered what.
}
session-big-level = What shall we discuss?
session-text-level = The figures are too close together to call one the highest or the lowest. Choose one together to talk about. When does it work? And what could be better?
session-big-lowest = What can improve
session-text-lowest = This could be better. What would be a small step?
session-statement-silent = Where a statement has no figure, too few people answered, or it could be seen who filled in what.
session-no-figures = There are too few answers to show figures. Talk about it without figures: when does it work for us?
session-split = we see this differently
session-predicted = Guessed: highest { $high }, lowest { $low }.
session-big-vote = Vote once more
session-empty-goes-on = Empty: go on.
session-vote-which-of = Which statement do we vote on again? Type the number before it. Another one is fine too: type its number on the sheet or phone.
session-vote-which = On which statement? Type its number on the form.
session-big-signal = Do you recognise this?
session-big-no-pattern = Do you recognise this?
session-differs = { $everywhere ->
    [1] We do see it differently: our answers differ on all { $all } characteristics.
   *[0] We do not see everything the same way: our answers differ on { $count } of the { $all } characteristics.
}
session-signal-closed = Story { $number } of { $total }. Press 1 to open it.
session-signal-1 = Yes, that's us
session-signal-2 = Partly
session-signal-3 = No, that's not us
session-big-principle = Do we see this here?
session-big-question = Over to us
session-big-needs = What do we bring?
session-needs-parts = Put a ; between the parts, for example: AB; dyslexia; talks with parents; watching. Nothing on this line was kept.
session-text-needs = One line per person, with a ; in between: initials; good at; wants to learn; how. For example: AB; dyslexia; talks with parents; watching. Type the same initials again to change or remove a line.
session-big-work = What will we do?
session-text-work = Choose one activity for next time, or something of your own.
session-no-work = There is no activity to suggest now. Choose something of your own, or agree on something in a moment.
session-big-action-what = What will we do?
session-text-action-what = One thing, small and soon. It goes on the poster, so no names: we ask who does it next. Empty: no agreement.
session-big-action-who = Who?
session-text-action-who = Who said yes? A first name will do. It will stand beside the agreement on this screen, and not on the poster.
session-big-action-when = When?
session-text-action-when = By which day will it be done? For example Tuesday, 8 December or in two weeks.
session-big-action-seen = What will we see?
session-text-action-seen = How will we notice that it worked?
session-big-different = { $different }
session-text-different = One sentence, without names. Don't know yet? Leave it empty.
session-big-need = What do we need?
session-text-need = From { $leader }: { $need }. You can leave this empty.
session-big-back = When do we look back?
session-text-back = On which day do we look back? For example 8 December, 8-12 (day, month) or Tuesday in two weeks.
session-big-agreed = Our agreements
session-big-agreed-none = Until next time
session-nothing-agreed = You agreed on nothing today. That's fine. Do choose a day to meet again.
session-nothing-agreed-day = You agreed on nothing today. That's fine.
session-next-meeting = The next meeting
session-no-photo = Enter closes and saves.
session-photo = Take a photo. Enter closes and saves.
session-photo-agenda = Take a photo. Go on with Enter: then comes the agenda for next time.

session-sentence = Which remark would you like to save?
session-sentence-kept = Saved. It only goes into a report if you ask for it.
session-notes-on-paper = The group can see this screen, so your notes are not shown here. You will find them in the printed script, or on a screen of your own with vlot notes.
session-no-such-choice = You cannot choose that number here.
session-out-of-range = Type a number from { $min } to { $max }.
session-needed = Please fill something in here, then we can go on.
session-row-unclear = This row can be read in more than one way. Type a space between the answers; nothing on this row was kept.
session-row-length = This row has { $found ->
        [one] 1 answer
       *[other] { $found } answers
    } and there should be { $expected }.
session-row-values = On this line, type the numbers on the form, { $low } to { $high }, not the values of the scale. Nothing on this line has been kept.
session-too-many-hands = That is { $raised } cards, more than there are people. Count again.
session-everybody = { $people ->
    [one] The only sheet is in
   *[other] All { $people } sheets are in
}; this one was not kept. Has someone joined? Press e, and then type this sheet. Otherwise: empty the row and press Enter.
session-nothing-to-undo = There is nothing to take back.
session-phones-not-seen = No phone seen yet. The next page says what may be wrong.
session-phones-not-seen-lines = No phone seen yet. Below it says what may be wrong.
session-phones-say = Take your phone and scan the code, or type the address next to it. Think of the last three times you were there, and fill it in quietly. Done? Hand it in and put your phone away.
session-phones-watch = Anyone without a phone, or who can't get on the network, fills in a sheet. You type that in as well; it counts towards the same number. The code stays there until everybody is in.
session-looking = One moment: we're looking up what you agreed last time. Then it goes on by itself.
session-last-time-late = What you agreed last time has been found now. Want to talk about it? Go back until you see it.
session-nothing-to-return-to = There has been no meeting of { $this-group } with this questionnaire to look back at yet. So this becomes a whole meeting.
session-two-questions-say = I'll read the question out. Is our answer clear, half there, or not there yet? If we hear two different answers, it's half there.
session-next-picture = The picture, and what we see in it
session-half-row = What you typed here is not saved yet. Finish the line and press Enter, or clear it with u.
session-half-typed = What you typed here is not saved yet. Enter saves it.
session-half-day = Nothing has been saved. Finish the date, or clear the field with Ctrl+U.
session-not-counted = This statement has not been counted yet. For each number, type how many cards you see; if nobody holds one up, type 0 everywhere.
session-text-reveal-cards = Counted: { $done } of the { $total } statements. The others do not count. Press r to show the picture, or go back and go on counting.
session-text-welcome-talk = We fill in nothing today, and there will be no picture with figures. We talk to each other. What is said here stays here; what we agree, we write down.
session-nobody-yet = Nobody is done yet. Answer first, or go back one step.

session-sentence-keys = Enter saves it · Tab parks it for later · Esc: never mind
session-sentence-parked = Parked. You will find it with the agreements at the end.
session-parked = Parked for later
session-paper-year-ago = After each characteristic comes one character for “compared with a year ago”: 1 much worse to 5 much better, or ?.
session-vote-first = first
session-vote-second = now
session-vote-no-first = We do not show the first figures here.
session-vote-ask = What made you keep your answer, or change it? Press Enter to go on.
session-big-question-line = In one line
session-text-question-line = What do we want to note here? You can leave it empty.
session-extra-year-ago = For each characteristic: how is it, compared with a year ago?
key-projector = large letters for the projector
session-text-focus = This is what we look back on today. What has happened since?
session-was-last-time = Last time ({ $date }) this was { $mean }: a difference of { $difference }.
session-no-last-time = There is no figure from last time to compare this with.
session-focus-look = First look in silence for half a minute. Where do you see this in your own work?
session-text-reveal-none = Nothing has been filled in yet. Go back and choose how you answer.
session-text-reveal-some = Answered: { $done } of { $people }. Press r to show the picture. First look in silence for half a minute: what strikes you?
key-tense = when it gets tense
session-tense = When it gets tense
session-choose-first = Choose something first. Then we can go on.
session-choose-second = Choose one more: which is the lowest? With s you leave the guessing.
session-answer-first = Type the number of your choice. Esc goes back.
session-too-many = More than { $most } people is too many for this meeting. Nothing has changed.
session-not-here = That can't be done here.
session-closed = Answering is closed. Press o to open it again.
session-over = The picture has been shown. Answers no longer count.
session-cards-all = All statements have been counted. Go on.
session-card-label = { $number }  { $label }
session-people-now = { $people ->
    [one] 1 person now.
   *[other] { $people } people now.
}
session-left-form = { $done } sheets are already in, so we keep counting with that many. The sheet of anyone who leaves simply counts.
session-came-late = Anyone who joins now can look and talk with us. The picture no longer changes.
session-left-late = Thank you and goodbye. The picture stays as it is.
session-signal-open = Open this story
session-signal-recognise = Do you recognise this?
session-signal-story = It may sound like this: { $story }
session-own = Something of our own
session-own-what = What will you do together next time? One line.
session-own-minutes = About how many minutes is that?
session-box = Look through the box of activities ourselves
session-box-which = For which characteristic?
session-box-card = { $title } · { $minutes }
session-box-count = { $count ->
    [0] No activity in there fits now.
    [one] 1 activity. What does not fit this group now is left out.
   *[other] { $count } activities. What does not fit this group now is left out.
}
session-box-take = We choose this one
session-box-back = back
session-work-card = { $title } · { $purpose }
session-work-route = { $title } (meeting { $meeting } of { $meetings }) · { $about }
session-note-answer = In one sentence: { $text }
session-note-seen = You will notice it by this: { $text }
session-note-before = Beforehand: { $text }
session-note-between = In between: { $text }
session-note-afterwards = Afterwards: { $text }
session-note-say = Say: { $text }
session-note-watch = Watch for: { $text }
session-note-avoid = Avoid: { $text }
session-told-who = Who: { $text }
session-told-when = When: { $text }
session-told-seen = We'll see it by: { $text }
session-told-different = { $different } { $text }
session-told-need = What we need from { $leader }: { $text }
session-told-back = On { $date } we will look at how it went.
session-big-back-day = { $day }
session-big-end = Done
session-text-end = Everything is saved. Would you like something to hang up or hand over?
session-file-poster = poster
session-file-leader = leadership
session-handed-out-poster = The poster is ready: { $path }
session-handed-out-poster-screen = The poster is ready: { $file }, in the folder “{ $folder }”.
session-handed-out-leader = The page for { $leader } is ready: { $path }
session-handed-out-leader-screen = The page for { $leader } is ready: { $file }, in the folder “{ $folder }”.
session-not-set-aside = The old, closed answers could not be set aside ({ $detail }). They are still there.
session-ask-close-big = Close?
session-ask-close = Shall we close answering? After that nobody can join. Press o to open it again, until the picture is shown.
session-ask-close-busy = { $count ->
    [one] Nothing has come in yet from one of you.
   *[other] Nothing has come in yet from { $count } of you.
}
session-ask-close-1 = Yes, close answering
session-ask-close-2 = No, not yet
session-ask-lose-forms-big = Throw away?
session-ask-lose-forms = { $count ->
    [one] One sheet is in already. With number cards you start over, and that sheet is gone.
   *[other] { $count } sheets are in already. With number cards you start over, and those sheets are gone.
}
session-ask-lose-forms-1 = Throw away and start with cards
session-ask-lose-forms-2 = Keep what is there
session-ask-lose-cards-big = Throw away?
session-ask-lose-cards = { $count ->
    [one] One statement has been counted with cards. Another way means starting over.
   *[other] { $count } statements have been counted with cards. Another way means starting over.
}
session-ask-lose-cards-1 = Throw away and start over
session-ask-lose-cards-2 = Keep what is there
session-ask-short-big = Short of time?
session-ask-short = We skip the rest, and agree on one thing with a date. Esc takes you back.
session-ask-short-1 = Yes, to the agreement
session-ask-short-2 = No, go on
session-ask-undo-big = Take back?
session-ask-undo = The last sheet you typed is removed. Then type it again.
session-ask-undo-1 = Yes, remove the last sheet
session-ask-undo-2 = No, leave it
session-ask-people-big = Who is here?
session-ask-people = Is someone joining, or leaving? What has been filled in stays.
session-ask-people-1 = Someone came
session-ask-people-2 = Someone left
session-ask-people-3 = Nobody after all
session-ask-few-in-big = Small group
session-ask-few-in = { $count } people filled something in. With so few, people could guess who answered what. Ask everyone. If one person says no, you talk without figures.
session-ask-few-in-1 = Everyone agrees to figures
session-ask-few-in-2 = We'd rather talk without figures
session-ask-too-few-in-big = Too few
session-ask-too-few-in = { $count ->
    [0] There is not one sheet with an answer on it. So there is no picture.
    [one] One person filled something in. Then we show no figures.
   *[other] { $count } people filled something in. Then we show no figures.
}
session-ask-too-few-in-1 = Go on without figures
session-ask-too-few-in-2 = Back, more are still to come
session-ask-late-big = Too much like the last one
session-ask-late = Your measurement of { $date } and this one are very much alike: somebody joined, or somebody left. Side by side they show what that one person answered. So only one can stay. If you keep this one, the one of { $date } is deleted, with its agreements and with what you said about the questions and the stories. Learning needs and the remarks you saved are carried over.
session-ask-late-1 = Go on without a picture
session-ask-late-2 = Show this one and delete the earlier one
session-ask-late-3 = Back
session-ask-screen-big = Do the others see this screen?
session-ask-screen = Before you stopped, only you saw this screen. That may be different now.
session-ask-screen-1 = Yes, it is on the projector
session-ask-screen-2 = No, only I see this
session-ask-left-big = Go on?
session-ask-left = A meeting of { $this-group } on { $date } was not finished.
session-ask-left-1 = Go on with that one
session-ask-left-2 = Start a new meeting (the other one is kept)
session-ask-slow-big = This takes a while
session-ask-slow = What you agreed last time hasn't been read yet: the disk is not responding. Nothing is lost.
session-ask-slow-1 = Wait
session-ask-slow-2 = Go on without last time's agreements
session-ask-other-version-big = First this
session-ask-other-version = There is a meeting of { $this-group } on { $date } that is not finished. It has other characteristics than your questionnaire has now (version { $version }), so it cannot be finished here. The vlot of that time can finish it. Nothing is lost.
session-ask-other-version-1 = Start a new meeting; the old one is kept
session-ask-other-version-2 = Stop here
session-ask-other-bank-big = First this
session-ask-other-bank = There is a meeting of { $this-group } on { $date } that is not finished. It was started with another questionnaire (“{ $id }”, version { $version }). Do you want to finish it? Stop here and choose that questionnaire first. Nothing is lost.
session-ask-other-bank-1 = Start a new meeting; the old one is kept
session-ask-other-bank-2 = Stop here
session-ask-today-big = Another one?
session-ask-today = A meeting of { $this-group } was already finished today. You find it under “Results”.
session-ask-today-1 = Start a new meeting; the other one is kept
session-ask-today-2 = Stop here
session-ask-newer-big = Can't be read
session-ask-newer = The answers that were already in were saved by a newer vlot. This one can't read them. Stop with q and open them with the newer one, or fill in again; the old answers are then kept separately.
session-ask-newer-1 = Fill in again
session-ask-unreadable-big = Can't be read
session-ask-unreadable = The answers that were already in are damaged and can't be read. Fill in again; the old file is kept separately.
session-ask-unreadable-1 = Fill in again
session-ask-read-big = Read in
session-ask-read = { $count ->
    [one] One person was read in.
   *[other] { $count } people were read in.
}
session-ask-read-1 = Go on
session-all-in = { $done } sheets typed. Does that match your pile? Then go on with Enter. Press u to take back the last sheet; if someone joined, press e.
session-not-in-the-open = We don't vote on this statement in the open: it may hurt someone. Choose another one.
session-ask-crowd-big = Is that right?
session-ask-crowd = { $count } people, is that right? A session is made for three to thirty people.
session-ask-crowd-1 = Yes, that many
session-ask-crowd-2 = No, I will type it again
session-ask-numbers-big = Is this right?
session-ask-numbers = There are { $people } people, and { $this-group } has { $members } members.
session-ask-numbers-1 = Yes: there are guests
session-ask-numbers-2 = No, I'll change the number of people
session-ask-numbers-3 = No, I'll change how many members there are
session-big-action-besides = What do we agree?
session-next-time = Next time: { $what }
session-next-route = { $about } ({ $title })
session-big-action-second = One more?
session-text-action-second = Is there one more thing to agree on? Nobody remembers more than two. Empty: that was it.
session-end-poster = Make a poster for the wall
session-end-leader = Make the page for { $leader }
session-end-close = Close the meeting

meeting-begin = The meeting, line by line. Type the number of your choice or what is asked, and press Enter. Also: h help, < back, s skip, q save and stop.
meeting-going-on = We go on where you left off.
meeting-onward = (Enter: on)
meeting-left-over = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
} left
meeting-timer = the timer runs: { $left } left
meeting-timer-stands = the timer is paused at { $left }
meeting-quit-again = Stop anyway? Type q once more. Otherwise go on where you were.
meeting-not-kept = not saved yet
meeting-read = There is nothing to choose here. Enter goes on; h says what else you can do.
meeting-sheet-too-late = The notes moved on while a sheet was being typed here. That line was not used. Type the sheet again when its turn comes.
meeting-answer = An answer is needed here. Type one of the numbers, or < to leave everything as it is.
meeting-phones-type = Ask everyone to type this in the browser on their phone:
meeting-sentence = What shall we do with this remark?
meeting-sentence-1 = Keep it with this measurement
meeting-sentence-2 = Park it for later: it comes back with the agreements at the end
meeting-sentence-help = Type the remark and press Enter. An empty line or < means: never mind.
meeting-sentence-then = Type 1 or 2. With < nothing is kept of this remark.
meeting-sentence-dropped = Nothing was kept of that remark.
meeting-refused = I cannot lead this meeting here now. Nothing was changed.
meeting-closed =
    The meeting is saved in:
    { $file }
meeting-over = The meeting is over and saved. To see it again, type:
    vlot show "{ $network }"{ $plain }{ $bank }
meeting-stopped = Saved. To go on, type:
    vlot session "{ $network }"{ $plain }{ $bank }
meeting-help =
    Type the number of your choice, or what is asked, and press Enter.
    ?  { $dont-know } (where it is offered)
    s  skip; an existing answer is removed
    S  skip the rest of this part
    <  one step back
    h  this help
    q  save and stop
meeting-help-empty = An empty line keeps what stands there.
meeting-help-empty-on = An empty line goes on, where nothing has to be chosen first.
meeting-help-empty-row = An empty line means: no more sheets or cards, go on.
meeting-help-unseen = What people filled in is typed unseen and never shown.
meeting-help-also = Also possible here:
session-ask-short-lines = We skip the rest, and agree on one thing with a date. < takes you back.
session-answer-first-lines = Type the number of your choice, or < to leave everything as it is.
session-phones-all-lines = All { $done } are in, from phones and paper together. Enter goes on. Has someone joined? Type e.
session-phones-beside-lines = Phones are still welcome meanwhile. All the ways are one step back; choose phones there, and you hear the address again.
session-laptop-hand-lines = Hand the laptop to the next person. Only that person listens and types; what is typed is not shown and not read out. Enter when you begin.
session-paper-lines = Type one row of { $total ->
    [one] 1 answer
   *[other] { $total } answers
} per sheet: the digits{ $unknown ->
    [0] {""}
   *[other] , ? for { $dont-know }
}, - for an empty box{ $spaced ->
    [0] {""}
   *[other] , with a space between them
}. You type unseen. A lone dash is a blank sheet. Enter keeps the row; the key u takes the last one back; an empty row goes on.
session-ask-known-big = Once more?
session-ask-known = { $who } is on the list already.
session-ask-known-1 = Put this line in place of the one on the list
session-ask-known-2 = Remove the one on the list
session-ask-known-3 = This is someone else: add a line
session-clock = this part { $left }
session-big-cards = Cards up
session-notes-on-paper-lines = The group hears or sees this too. The notes are on paper: vlot codebook --script.
session-phones-too-many-lines = { $count ->
    [one] One sheet too many came in.
   *[other] { $count } sheets too many came in.
} Count together how many you are, and type e if there are more. If someone filled in twice, start again.
session-text-reveal-lines = Everyone has answered. Type r to hear the picture. Then be silent for half a minute: what strikes you?
session-text-reveal-some-lines = Answered: { $done } of { $people }. Type r to hear the picture. Then be silent for half a minute: what strikes you?
session-reveal-with-r-lines = The picture only comes when you type r, so that nobody opens it by accident.
session-signal-closed-lines = Story { $number } of { $total }. Type 1 to open it. An empty line skips it, and nobody hears it.
session-photo-agenda-lines = Read the agreements together once more. Enter goes on and saves; after that you can make the poster.
session-no-photo-lines = Enter goes on and saves; after that you can make the poster.
session-photo-lines = Read the agreements together once more. Enter goes on and saves; after that you can make the poster.
session-everybody-lines = { $people ->
    [one] The only sheet is in
   *[other] All { $people } sheets are in
}; this one was not kept. Has someone joined? Type e, and then type this sheet. Otherwise Enter goes on.
session-all-in-lines = { $done } sheets typed. Does that match your pile? Then go on with Enter. Type u to take back the last sheet; if someone joined, type e.
session-table-late = The list was not read, because you did something else in the meantime. Type the name of the file again.
context-turn = laptop that goes round
session-row-first = A row is half typed. Finish it with Enter, or clear it with u. Then you can do this. Ctrl+C always stops.
session-row-full = The row is full: { $total } answers.
session-row-stop = At ✗ stands the character that is not possible. { $after ->
    [0] {""}
    [one] One character after it does not count.{" "}
   *[other] { $after } characters after it do not count.{" "}
}Delete it with Backspace and type on from there, or empty the row with u.
session-row-no-answer = That is not possible at place { $place }: there it is { $low } to { $high }, { $unknown ->
    [0] {""}
   *[other] ? for { $dont-know }{" "}
}or - for an empty box.
session-cards-letter = Type how many cards you count: one number for each card, with a space in between. To stop, press Ctrl+C.
session-paste-nothing = Nothing you pasted was taken.
session-pasted-line = Line { $line } of what you pasted is not right. { $why } No sheet was taken.
session-pasted-too-many = You pasted { $found } sheets, and there is room for { $room } more. Nothing was taken. Have people joined? Press e.
session-pasted-too-many-lines = You pasted { $found } sheets, and there is room for { $room } more. Nothing was taken. Have people joined? Type e.
session-ask-pasted-big = Is that your pile?
session-ask-pasted = { $count ->
    [one] One sheet was pasted.
   *[other] { $count } sheets were pasted: each line is one.
} Does that match your pile?
session-ask-pasted-1 = Yes, take them
session-ask-pasted-2 = No, take none of them
session-ask-fewer-cards-big = Is that count right?
session-ask-fewer-cards = You counted { $raised } of the { $people } cards. No card up counts as skipped.
session-ask-fewer-cards-1 = Yes, that is right
session-ask-fewer-cards-2 = No, I will count again
session-ask-undo-card-big = Take back?
session-ask-undo-card = The count of the previous statement is removed. Count it again after that.
session-ask-undo-card-1 = Yes, remove that count
session-ask-undo-card-2 = No, leave it
session-ask-undo-vote-big = Take back?
session-ask-undo-vote = The count you just made is removed. The first answers stay. Count again after that.
session-ask-undo-vote-1 = Yes, remove that count
session-ask-undo-vote-2 = No, leave it
session-way-too-long = { $way } (too long for today)
session-way-little-left = { $way } (little time left to talk)
session-row-letter = Here you type a sheet: digits, ? and -. To stop, press Ctrl+C.
session-turn-letter = Type the number of your answer, or s to skip. To stop, press Ctrl+C.
session-cards-spaced = There are { $people } people, so a number that large is not possible. Type a space between the numbers: one number for each card.
session-unlinked = Finished answers are mixed in with the others and cannot be picked out again. That is on purpose: nobody can tell who answered what.
session-ask-anew-typed-big = Too late
session-ask-anew-typed = Only the last sheet you typed can be taken back. The others are already mixed, so that nobody knows who filled in what. One slip hardly changes the picture; then leave it. If more is wrong, start again: everything that came in is deleted, and you type the whole pile again.
session-ask-anew-typed-1 = Delete everything and start again
session-ask-anew-typed-2 = Leave it as it is
session-looks-like-a-row = This looks like a filled-in sheet, and it does not belong here. Empty the field with Ctrl+U. Sheets are typed in after “On paper, and I type it in”.
meeting-help-turn =
    Type the number of your answer and press Enter.
    ?  { $dont-know } (where it is offered)
    s  skip this statement
    <  a step back
    h  this help
    q  save and stop
    What you type is not shown and is not read out.
session-cleared = Your answer is gone. Go back one step to fill it in again.
session-welcome-short = Today we look back. What came of our agreements, and how are things now? After that we know whether to go on, change something or let something go. We never keep who filled in what.
session-welcome-focus = Today we only fill in this: { $title }.
session-sharing-last = Last time you chose: “{ $who }”.
session-no-picture = With { $people ->
    [one] one person
   *[other] { $people } people
} there is no picture with figures. You talk about the questions.
session-welcome-agreed = Who sees this? { $who }.
session-paper-task = Fill in your sheet, each by yourself. Done? Fold it in two.
session-scale-point = { $sign }{"\u00A0"}{ $label }
session-scale-next = { $first }{"\u00A0"}· { $next }
session-sentence-waits = This has not been saved yet. Press k to get it back.
session-half-number = This number has not been kept yet. Type a number that fits, or empty the field with Ctrl+U.
session-counts-length = On this line there { $found ->
        [one] is 1 count
       *[other] are { $found } counts
    } and there should be { $expected }: one for each number. Nothing on this line was kept.
session-big-picture = Our picture
key-uncover = show again
key-undo-card = last count back
key-undo-jump = back to where you were
key-empty-row = empty the row
help-saved-turn = Your answers are kept once you say, after the last statement, that you are done. Until then nobody sees them.
session-answer-turn = There is no answer here yet. Type the number of your answer, or s to skip it.
session-ask-too-soon-big = Is that the day?
session-ask-too-soon = You are looking back on { $day }. Not everything you agreed will be due before { $agreed }.
session-ask-too-soon-1 = Yes, that is right
session-ask-too-soon-2 = No, I'll choose another day
session-sheets-all-in = All the sheets are already in: this does not count. Has somebody joined? Press e.
session-laptop-begin = You have not started yet: this does not count. Press Enter when you start.
session-cards-all-in = All cards have been counted: this does not count.
session-enter-again = What you just typed does not count. Press Enter again to go on.
session-look-first = This is what you choose. Press { $number } again.
session-look-first-enter = This is what you choose. Enter again chooses { $number }.
session-row-again = { $why } Nothing on this row was kept. Press u and type this sheet again.
session-row-again-lines = { $why } Nothing on this row was kept. Simply type this sheet again.
session-looks-like-a-row-lines = This looks like a filled-in sheet, and that does not belong here. Nothing of it is kept. Sheets are typed in after “On paper, and I type it in”.
session-no-such-choice-lines = That is not one of the choices. Choose one of the numbers above.
session-text-reveal-cards-lines = Counted: { $done } of the { $total } statements. The others do not count. Type r to hear the picture, or go back with < and go on counting.
session-closed-lines = Answering is closed. Type o to open it again.
