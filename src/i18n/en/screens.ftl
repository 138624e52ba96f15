# The screens.

list-search = Search by name
list-empty = Nothing has been saved yet. Start with a new scan: Esc takes you back to the start.
list-nothing-found = There is nothing with this name. Esc clears the search.
list-one-person = 1 person
list-agreed = { $count ->
    [one] 1 agreement still going on
   *[other] { $count } agreements still going on
}
list-number = { $date }, no. { $number }
field-full = There is room for { $most } characters here. The rest was left out.
list-unfinished = not finished

about-what-title = What it is
about-what = “Vlot” is Dutch for afloat: a boat that is stuck is pulled free. That is what this program does for a group that is stuck. You answer statements, see a picture, read what could be going on, and choose one thing to try. It helps a conversation along; it is not a verdict.
about-why-title = Why together?
about-picture-title = What the picture says, and what it does not
about-picture = There is no total and no comparison with others. What you see is how you look at it yourselves. The only comparison is with your own last time.
about-privacy-title = Who sees what
about-privacy = Everything stays on this computer, in a plain text file. Nothing goes over the internet. Anyone who can log in on this computer can read that file. To delete something, go to “Results” and press m.
about-room-title = When you look at this with a group
about-room = When too few people take part, vlot shows no figures. When everybody gives the same answer, everybody sees that.
about-sources-title = Where it comes from
about-sources = The characteristics, the principles and the questions come from the questionnaire that you are using now. It names these sources:
about-version = vlot { $version }

broken-title = ! I cannot work with this questionnaire.
broken-text = Nothing was removed. Correct what is listed below and start again. Enter closes.

network-privacy = A nickname will do. The name stays on this computer.
gate-title = Too early for a picture
context-title = About the group
context-place = question { $number } of { $total }
number-hint = A number from { $min } to { $max }.
number-only = Only a number will do. Type it in digits, for instance 6.
digits-typed = Typed: { $typed }. Press Enter.
principle-title = Principles
status-given = Your answer: { $status }
line-hint = One line is enough. Nothing to say? Press Enter.
question-follow-up = Ask further
question-examples = What an answer can look like
action-hint = One is enough. Leave names out: this goes on the poster. Empty: done.
agreed-who = who:
agreed-when = when:
agreed-seen = it worked if:
closing-title = Done
closing-no-actions = You have not agreed on anything. You still can: ← takes you back.
closing-no-actions-group = Nothing was agreed.
closing-no-day = When will you come back to this? Press d to add a day.
closing-again = Want to look again later? You will find “{ $network }” under “Results”.
closing-take-along = Anything to take with you?
closing-papers-alone = Press m for a poster and an agenda for next time.
closing-papers = Press m for a poster, a page for { $leader } and an agenda for next time.
left-kept-open = Everything is kept. To go on, start vlot and choose “Go on where you were”.
left-kept = Everything is kept. Start vlot to see it again, under “Results”.
closing-different = { $different }
closing-need = What we need from { $leader }
return-day-ask = On which day will you come back to this?
return-day-hint = For example 8 December, 8-12 (day, month) or Tuesday in two weeks. An empty line removes the day.
return-day-too-soon = You will come back to it on { $day }. Not everything you agreed will be due before { $agreed }.

tab-picture = Picture
tab-items = Statements
tab-signals = Recognise this?
tab-work = Activities
tab-questions = To work on
tab-before = Last time
picture-one-person = This is your picture. What would the others say?
picture-no-agreement = One person cannot show whether you agree.
picture-scale = The figures run from { $lowest } to { $highest }.
radar-ends = innermost ring { $lowest }, edge { $highest }
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
    [one] “{ $dont-know }” once
   *[other] “{ $dont-know }” { $n } times
}
signals-intro = It may sound like this:
signals-none-in-bank = This questionnaire has no patterns.
signals-none-hidden = Without figures no patterns can be seen.
work-none = There is nothing to suggest now.
work-held-back-hint = { $count ->
    [one] 1 activity was not suggested. Press w to see why.
   *[other] { $count } activities were not suggested. Press w to see why.
}
before-one-person = Your picture now, next to last time. With one person, a small difference means little.
before-group = Your picture now, next to last time.
before-ask = What has changed since then, and how do you notice?

saved = saved ✓
not-saved = ! not saved
not-kept = example
small = This window is too small. Make it at least { $width } wide and { $height } high. { $state ->
    [unsaved] The newest has not been saved yet
    [typing] What you were typing will still be there, and has not been saved yet
   *[kept] What you have filled in is safe
}; what you type now is ignored.
small-asked = Then you can also see the question. Ctrl+C once more stops.
quit-title = Stop?
quit-half-row = The line you are typing is not finished and will not be saved.
quit-text = What you have filled in is saved first. Later you can go on where you were.
quit-stop = save and stop
quit-home = save, and back to the menu
quit-half-turn = Somebody is filling in now. Those answers are not kept yet: that happens after the last statement. If you stop now, that person has to start again later. Everyone who was already done is kept.
quit-stay = go on
trouble-open = ! I cannot open this
trouble-save = ! This has not been saved yet
trouble-seal = ! The latest answers are not safe yet
trouble-notice = Good to know
trouble-again = try again
trouble-stay = back to the questions
trouble-leave = stop without saving
dialog-understood = understood
unfinished-title = You had already started
unfinished-text = There is { $what ->
    [meeting] a meeting of the group
   *[scan] a scan
} of { $network } that is not finished, from { $date }. Do you want to go on with it?
unfinished-go-on = go on where you were
unfinished-new = start something new; this one is kept
half-typed-title = Back all the same?
half-typed-stay = stay here
half-typed-back = back, without what was typed here
today-title = Already done today
today-text = { $what ->
    [meeting] A meeting with the group
   *[scan] A scan
} of { $network } was already finished today. Do you want to look at it, or start a new one?
today-look = look at today's
today-new = start a new one; the other one is kept
unfinished-elsewhere = There is something of { $network } from { $date } that is not finished. It was started with { $kind ->
    [version] another version of this questionnaire ({ $version }), and cannot be finished here. With that version it can.
   *[bank] another questionnaire (“{ $id }”, version { $version }). Do you want to finish it? Then choose that questionnaire first.
} Nothing in it is lost.

help-title = Keys on this screen
help-key = Key
help-does = What it does
help-where = Where
help-mouse = You do not need the mouse, but you may use it: a click chooses, the wheel scrolls.
help-saved = Everything you answer is saved at once. “saved ✓” only appears when it really is on the disk.
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
key-answer-short = choose
key-choose = choose
key-dont-know = don't know
key-up = up
key-down = down
key-on = next
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
key-empty = empty the field
key-top = to the top
key-end = to the end
key-page-up = a screen up
key-page-down = a screen down
key-quit = save and stop
key-skip-short = skip

network-intro = { $questions ->
    [0] You will see
    [one] First 1 question about the group, then
   *[other] First { $questions } questions about the group, then
} { $statements ->
    [one] 1 statement
   *[other] { $statements } statements
}: about { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}. After that you can see your picture straight away. You can always go back, and everything is saved at once.
network-known = I already know these:
network-none = No name yet? Press Enter and it is called “My { $group }”.
network-default = My { $group }
nearly-title = Is it this one?
nearly-text = You typed “{ $typed }”. There is already something with nearly that name: “{ $known }”.
nearly-known = yes, that is the one
nearly-new = no, this is something new
nearly-back = back to the name
number-unknown = Don't know? Leave it empty and press Enter.
skip-title = Skip the rest of this part?
skip-text = { $count ->
    [one] Then 1 question stays open.
   *[other] Then { $count } questions stay open.
} What you have filled in is kept. You can always come back.
skip-yes = skip
skip-no = go on here
crossroads-title = The statements are done
crossroads-text = { $count ->
    [one] You can go to your picture straight away. There is 1 other question.
   *[other] You can go to your picture straight away. There are { $count } other questions, about your { $group } and about what you want to make. They take about { $minutes ->
        [one] 1 minute
       *[other] { $minutes } minutes
    }, and then the activities will suit you better. You can also do them later.
}
crossroads-picture = my picture now
crossroads-rest = the rest first
page-of = { $number } of { $total }
work-route-page = { $number } of { $total } · a route, activity { $card } of { $cards }
action-offers = Or choose an activity that fits your picture:
card-chosen = Chosen: { $what }
action-removed = That agreement was taken away. { $next ->
    [0] Enter once more goes on. Type something here if you do agree on something.
   *[other] Here is the next one.
}
card-let-go = No longer chosen: { $what }
card-is-chosen = chosen
closing-open = Still open: { $parts }. Press Tab to go there.
context-offer = line of text with choices
key-open = open
key-tick = tick off
key-agree = agree on it
key-let-go = let it go
key-palette = light or dark
option-title = What would you like to do?
option-agree = add something you will do
option-tick = say how an agreement is going
option-day = choose the day to come back to it
option-import = read answers from a file
option-merge-folder = merge other people's scans
option-bank = use another questionnaire
option-language = in het Nederlands
option-appearance = how it looks
option-places = where are my files?
option-show = open
option-rename = give it another name
option-merge = merge scans into a group
option-delete = delete this measurement
option-box = look at all activities
box-title = The whole box
box-text = You may also choose an activity that we did not suggest. How do you want to look?
box-time = { $minutes ->
    [20] short: up to 20 minutes
    [45] 21 to 45 minutes
   *[other] longer than 45 minutes
}
box-size = suitable for our number of people
box-trust = works where people have little trust in each other
box-characteristic = by characteristic
box-all = everything
box-routes = a route of a few meetings
box-next = more in the box
box-count = { $count ->
    [one] 1 activity
   *[other] { $count } activities
}
box-empty = There is no such activity.
box-route = { $title } · { $meetings } meetings of { $minutes }
box-route-text = A route builds something up over a few meetings. The minutes are for the activities themselves; the start and the end are extra.
box-route-blocked = This route does not fit your group now. It is remembered: next time we look again.
work-chosen = Chosen from the box yourself
work-box-hint = Prefer something else? Press m: all activities by time, size, trust or characteristic.
option-agenda = plan the next meeting
option-compare = compare it with another measurement
option-on = on
option-off = off
option-light = light: dark letters on white
option-dark = dark: light letters on black
option-large = large letters
option-ascii = plain characters
option-colour = colour
option-ready = done
paper-poster = poster with the picture, for the group
paper-poster-file = poster
paper-leader = page for { $leader }
paper-leader-file = leadership
paper-radar = the picture as a drawing
paper-radar-file = picture
paper-bars = picture and bars as a drawing
paper-bars-file = bars
paper-figures = the figures as a table, for who wants to calculate with them
paper-figures-about = Every figure has a row of its own, under a short name. This is for anyone who wants to calculate with them in a spreadsheet or with R; the poster is there to be read.
paper-figures-file = figures
paper-answers = the answers, to share or merge
paper-answers-file = answers
paper-agenda = agenda for the next meeting
paper-agenda-file = agenda
paper-calendar = the day to come back, for your calendar
paper-calendar-file = come-back
paper-form = the statements on paper
paper-form-file = form
paper-script = script for a group meeting
paper-script-file = script
paper-codebook = codebook: what is asked and how it counts
paper-codebook-file = codebook
type-place = Where would you like it?
type-place-hint = Enter puts it here. You may change the folder and the name. Nothing is ever overwritten.
type-minutes = How many minutes do you have next time?
type-minutes-hint = A number from 15 to 480.
type-minutes-range = Fill in a number from 15 to 480.
type-table = Which file with answers?
type-table-hint = Drag the file onto this window, or type where it is. Excel, CSV and the export of an online form are all fine.
type-network = Who are these answers from?
type-network-hint = The name under which you will find them.
type-scans = In which folder are the scans?
type-scans-hint = Drag the folder onto this window, or type where it is. They are the files that others made with “the answers, to share”.
type-name = What should your { $group } be called?
type-name-hint = The new name is used for all measurements of { $this-group }.
type-bank = Which questionnaire?
type-bank-hint = Drag the file or the folder onto this window, or type where it is.
type-nothing = There is nothing here yet. Type something, or go back with Esc.
compare-none = There is nothing to compare it with yet. A group is compared with another measurement of the group, and your own scan with another scan of your own.
compare-once-more = I am still looking up what there is. Please choose it again.
merge-own = { $count } scans of { $network } on this computer
merge-text = The scans are shuffled into one measurement of the group. Names and remarks are left out.
delete-title = Really delete it?
delete-text = { $what }. This can't be undone. Choose with a digit.
delete-yes = delete it
delete-no = keep it
errand-made-title = Done
errand-made = Here it is: { $path }
errand-made-together = { $count } files, one for each characteristic. They are in { $folder }
share-title = Is that all right?
share-text = These files hold exactly what each person answered, by characteristic. That is more than the picture shows, and anyone who knows the group may recognise somebody. Only make them if that was agreed, for a researcher for example.
share-no = No, do not make them
share-yes = Yes, that was agreed
errand-open = open it
errand-exists = { $path } exists already. Nothing was overwritten. Choose another name.
errand-not-a-file = { $path } is a folder, not a file. Nothing was made. Add a file name.
errand-not-written = I cannot save anything here: { $path }. Nothing was made. Choose another folder.
errand-not-opened = I cannot open this for you: { $path }. The file is there. You can find it in that folder.
errand-settings = I could not save how it looks in { $path }. It stays like this until you stop.
errand-no-bank = The questionnaire has not been read yet. Nothing was made. Try again in a moment.
errand-no-day = You have not agreed on a day to come back to it yet. Nothing was made. Choose a day with the agreements first.
errand-too-few-scans = Merging takes two scans or more. Nothing was changed. Put the files together in one folder.
errand-session-open = A group session of { $this-group } has not ended yet. Nothing was changed. Finish it first.
errand-imported = { $count } people read in.
errand-merged = { $count } scans merged into one measurement.
errand-ask-late-title = Too much like the last one
errand-ask-late = There already is a measurement of { $this-group }, from { $date }, with almost the same answers. Side by side, the two would show what one person answered. So only one can stay. If this one replaces that one, its agreements are deleted, with what was said about the questions and the stories; learning needs and saved remarks stay.
errand-ask-late-recent = There already is a measurement of { $this-group }, from { $date }, less than 28 days before or after this one. This questionnaire has one statement for each characteristic. So vlot cannot tell whether one person more or fewer took part, and side by side the two could show what that person answered. So only one can stay. If this one replaces that one, its agreements are deleted, with what was said about the questions and the stories; learning needs and saved remarks stay.
errand-ask-late-1 = Do not keep this one
errand-ask-late-2 = Keep this one in place of that one
errand-ask-agreed-title = Did they agree to it?
errand-ask-agreed = There are { $count } people. With fewer than { $limit }, vlot only shows a picture if they want that themselves: anyone who knows the others well could guess who answered what. Did these people agree beforehand that they want to see their picture?
errand-ask-agreed-1 = Yes, they agreed to it
errand-ask-agreed-2 = No: keep their answers, without a picture
errand-ask-sharing-title = Who may see the result?
errand-ask-sharing = What was agreed about that with the group? The page for { $leader } keeps to it.
errand-ask-sharing-1 = Only the group. Also if nothing was agreed about it
errand-ask-sharing-2 = { $Leader } gets the agreements
errand-ask-sharing-3 = { $Leader } gets the agreements and the picture
errand-kept-title = Read in and saved
errand-look = Look at the result
errand-busy = One moment, I am working on it. Press Esc if you do not want to wait.
errand-kept-late = You will find it under “Results”.
errand-few = There are fewer than { $limit } people, so vlot shows no figures.
errand-renamed = The name is now { $network }.
errand-bank = You now work with the questionnaire “{ $title }”.
trouble-errand = ! That did not work
places-text = Your measurements are in { $measurements }. What you have made goes to { $documents }, unless you choose another folder.
places-open = open the folder with measurements
number-still-none = There is no number yet. Type it in digits, for instance 6. Press Enter once more to skip this.
answer-cleared = Your answer is gone. Press u to get it back.
answer-back = Your answer is back.
key-put-back = answer back
errand-ask-joins-title = Two networks become one
errand-ask-joins = There already is a network called “{ $known }”. If “{ $network }” gets that name too, they become one network, with all measurements together. That cannot be undone.
errand-ask-joins-1 = Keep them apart
errand-ask-joins-2 = Make them one network
errand-ask-nearly-title = Nearly the same name
errand-ask-nearly = “{ $typed }” is very much like “{ $known }”, and that is another network.
errand-ask-nearly-1 = Leave the name as it was
errand-ask-nearly-2 = The new name is right
type-other-network = Another network
type-day = When was it filled in?
type-day-hint = The day on which people answered, for instance 3-11. Enter keeps the day that is already there.
import-day-future = That day is in the future. Type the day on which it was filled in.
card-and-now = Chosen: “{ $what }”. What will you do for it? Type it here. You may leave it empty.
