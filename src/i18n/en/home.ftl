# The first screen, what every screen says of its keys, and what every bank has a word for. It is read before the first
# frame: what does not stand on that screen belongs in another file.
top-title = Gets a stuck group afloat again

home-title = Where are you getting stuck?
home-text = You answer statements, see in one picture how you are doing, and choose one thing to try next time. After a few minutes you have your picture.
home-scan = New scan
home-scan-beside = how you see it
home-go-on = Go on where you were
home-open = { $network }, { $date }
home-open-many = { $count } measurements are not finished yet
home-nothing-begun-short = nothing started yet
home-nothing-open-short = everything is finished
home-nothing-begun = Nothing has been started yet. Start with “New scan”.
home-nothing-open = There is no unfinished scan. Start one with “New scan”.
home-results = Results
home-results-count = { $count ->
    [0] no measurements yet
    [one] 1 measurement
   *[other] { $count } measurements
}
home-example = Example
home-example-beside = an invented group; nothing is saved
home-about = About vlot and privacy
home-about-beside = what it is, and who sees what
home-stop = Stop
home-privacy = Everything you fill in stays on this computer.
home-bank = Questionnaire: { $title }
home-problems = { $count ->
    [one] ! 1 file is left out. “Results” says why.
   *[other] ! { $count } files are left out. “Results” says why.
}
home-more = Press m for more: a form on paper, reading in, language, colours.
home-session = Group session
home-session-beside = together, on the projector
home-needs = Who can do what
home-needs-beside = who is good at what, who wants to learn

key-take = choose
key-help = help
key-quit-short = stop
key-options = more

# What a questionnaire can name itself ([words]).
word-dont-know = don't know
word-group = group
word-this-group = this group
word-leader = the leadership
word-different = What do we do differently now?
word-need = time, room, help
