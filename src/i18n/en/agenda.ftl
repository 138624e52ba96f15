cli-command-agenda = Make an agenda for the next meeting
cli-help-minutes = How many minutes the meeting takes
cli-help-agenda-format = In which form; ics is the day for a calendar
cli-command-needs = The needs overview: who is good at what, and who wants to learn what

agenda-title = Next meeting: { $network }
agenda-when = { $date }, { $minutes } minutes
agenda-minutes = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}
agenda-route = { $title }, meeting { $meeting } of { $meetings }: { $about }
agenda-proposal = No activity has been chosen yet. This is a proposal.
agenda-row = { $from ->
    [0] First { $minutes } min: { $what }
   *[other] After { $from } min, for { $minutes } min: { $what }
}
agenda-check-in = Arriving: what is on your mind today? One sentence each
agenda-begin = Arriving with “{ $title }”: the beginning
agenda-end = “{ $title }”: the end
agenda-actions = Our agreements: done, still going on, or let go?
agenda-question = Talk: { $question }
agenda-spare = Time left for whatever comes up
agenda-close = Closing: what have we finished today, what do we agree, who does it, and when do we meet?
agenda-hoofd = head: finding out
agenda-hart = heart: listening
agenda-handen = hands: making
agenda-step = { $minutes }: { $text }
agenda-say = Say
agenda-caution = Watch out
agenda-too-short = “{ $title }” doesn't fit in this time. With it the meeting takes at least { $minutes } minutes.
agenda-no-room = This is short: there is no room for an activity. Agree one thing and choose a longer time.
agenda-missing = Not in this plan yet: { $part }.
agenda-fits = There is still room for “{ $title }”, { $minutes } minutes.
agenda-missing-hoofd = finding something out together
agenda-missing-hart = listening to each other
agenda-missing-handen = making something together
agenda-agreed = { $what } ({ $when })
compare-unknown-ending = I cannot tell from { $path } which format you want. Nothing was written. End the name in .txt, .md, .html, .svg or .json, or use --format.
agenda-unknown-ending = I cannot tell from { $path } which format you want. Nothing was written. End the name in .txt, .md, .html or .ics, or use --format.
agenda-no-day = No day to come back to it has been agreed. Add one to the agreements first.

needs-network = What is your { $group } called?
needs-about = One after another, in a few words. Initials will do. This stays on this laptop and does not go into any report unless you ask for it. Leave the name empty when you are done.
needs-who = Person { $number }: initials (empty: done)
needs-strong = What are you good at?
needs-learn = What do you want to learn?
needs-how = How do you like to learn it? (watching, doing, reading, talking …)
needs-help = Type a few words and Enter. s skips, < goes back a question, q stops and saves.
needs-nobody = Nobody was added. Nothing has changed.
needs-overview = This is what you have to offer each other:
needs-standing = (It says: { $text }. An empty line keeps that.)
needs-first = This is the first question for now. Everyone who is already on the list stays.
needs-nameless = Person { $number }
needs-is-strong = good at { $text }
needs-wants = wants to learn { $text }
needs-likes = prefers { $text }
needs-matches = Who could talk to whom?
needs-match = { $learner } wants to learn what { $expert } is good at: { $words }
needs-no-match = No words match exactly. Read the list together: who sees something they need in someone else's line?
needs-kept = Kept with your measurements.
needs-done = This stays on this laptop. Enter: done.
agenda-agreed-minutes = { $what } · { $minutes } min
needs-known = { $who } is on the list already.
needs-edit = Change this
needs-remove = Remove
needs-other = This is someone else
needs-keep = Leave it
needs-remove-title = Remove?
needs-remove-text = What is written for { $who } will be gone.
needs-remove-yes = Yes, remove it
needs-removed = Gone.
needs-arrows = Press the down arrow to choose someone to change or remove.
