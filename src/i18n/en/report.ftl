# What goes home: the poster, the page for the leadership, the files.
cli-command-report = Make a document to hand out: a poster, a page for the leadership, figures
cli-help-report-out = Where to save it: a file, or a folder for several measurements; without -o it appears on the screen
cli-help-report-format = Output format: html, md, svg, csv or json (otherwise as the file name with -o says)
cli-help-report-for = Who it is for: group or leader (the leadership)
cli-help-report-with = Include what is normally left out: names, remarks, needs, answers (separated by commas)
cli-help-report-bars = With svg: the radar with the bars next to it
cli-help-force = Overwrite an existing file
report-unknown-ending = I cannot tell from { $path } which format you want. Nothing was written. End the name in .html, .md, .svg, .csv or .json, or use --format. For a pdf, open the html and print it.
report-needs-folder = For several measurements at once I need a folder. Nothing was written. Give one: -o FOLDER
report-answers-need-place = The answers go into separate files, one for each characteristic. Nothing was written. Say where: -o FILE or -o FOLDER
report-bars-only-svg = --bars only works with svg. Nothing was written.
report-leader-not-with = This belongs to the group and does not go to { $leader }: { $what }. Nothing was written. Leave it out of --with.
report-leader-not-shared = The figures of { $network } do not go to { $leader }: { $agreed ->
    [yes] that is what the group agreed
   *[no] the group was not asked whether they may
}. Nothing was written. For a page with what may be told, use --format html or md.
report-answers-kept = The answers for “{ $title }” stay here: there are too few to hand them out safely.
report-answers-none = This measurement has no separate answers to hand out.

report-group-word = Our picture
report-group-word-solo = My view of { $this-group }
report-date-people = { $date } · { $people }
report-picture = This is where we stand
report-picture-solo = This is how I see it
report-levels-farthest = Furthest along: { $what }
report-levels-all = On every point: { $band }
report-picture-none = There is no picture with figures
report-picture-hidden = We do not show the picture
report-split = Where we see it differently
report-split-asked = Do we see it differently?
report-split-none = There is no statement on which a good part of us answer low and a good part high.
report-split-none-apart = On { $what } our answers are scattered. There is no statement on which some answer low and others high.
report-split-more = { $count ->
    [one] And 1 more statement like that.
   *[other] And { $count } more statements like that.
}
report-cut-offs = The words next to the figures help a conversation along; they are not a standard.
report-rounded = With fewer than { $from } people we round. Exact figures could give away who filled in what.
report-split-none-shown = Of the statements that may be shown, there is none on which a good part of us answer low and a good part high.
report-signals = This could be going on
report-signals-more = { $count ->
    [one] And 1 more pattern: in vlot, under “Recognise this?”.
   *[other] And { $count } more patterns: in vlot, under “Recognise this?”.
}
report-signals-none = No pattern stands out.
report-signals-nearly = No pattern stands out. The nearest is: { $what }.
report-signals-doubtful = No pattern has more pointing to it than away from it. This could still be one: { $what }.
report-judged-yes = we recognise this
report-judged-partly = we partly recognise this
report-judged-no = we do not recognise this
report-judged-yes-solo = I recognise this
report-judged-partly-solo = I recognise this in part
report-judged-no-solo = I do not recognise this
report-judged-open = not talked about yet
report-work = Things to try
report-work-solo = Things I could suggest
report-actions = What we agreed
report-actions-solo = What I will try
report-actions-write = Write down here what you agree: what, when, and how you will see it.
report-actions-write-solo = Write down here what you will try: what, when, and how you will see it.
report-next-time = Next time we do: { $what }
report-next-time-solo = I am bringing an activity: { $what }
report-action-done = done
report-action-dropped = let go
report-back-write = We will look back on
report-back-write-solo = I will look back on
report-back = On { $date } we will look at how it went
report-back-solo = On { $date } I will look at how it went
report-limits = What this picture says, and what it does not
report-limits-group = This is how we saw it ourselves that day. It is not a grade or a standard, and we do not compare ourselves with anyone else. A low figure says where a conversation can start.
report-limits-solo = This is how I saw it that day. It is not a grade or a standard. A low figure says where a conversation can start.

report-behind = Behind the picture
report-table = The picture in figures and words
report-rows-scale = The bars run from { $lowest } to { $highest }.
report-rows-before = last time
report-column-name = characteristic
report-column-mean = figure
report-column-words = in words
report-column-people-solo = statements
report-column-people = filled in by
report-column-spread = spread, low to high
report-column-agreement = do we agree?
report-column-before = last time
report-scale = The scale runs from { $lowest } to { $highest }.
report-scale-labels = The scale runs from { $lowest } ({ $lowest_label }) to { $highest } ({ $highest_label }).
report-near = This is close
report-also = This could also be going on
report-too-early = It is too early for this
report-origin = What this rests on
report-bank = Questionnaire: { $id } { $version }, { $hash }
report-made-with = Made with vlot { $version } and the questionnaire { $bank } { $own }.
report-program = Made with vlot { $version }
report-rules-solo = Rules: the exact figures of one person
report-rules = Rules: no figures under { $min } people, exact figures from { $detail }; variances with n-1; alpha pairwise
report-with = This also contains: { $what }.
report-nothing-with-solo = Names, remarks and learning needs are not on this page. A sentence that I typed myself may contain a name.
report-nothing-with = Names, remarks and learning needs are not on this page. A sentence that the group typed itself may contain a name.
report-names = names
report-remarks = remarks
report-needs = learning needs
report-answers = answers
report-names-title = Who was there
report-remarks-title = What was said
report-extra = Only for us

report-card = Activity

report-agenda = The next meeting
report-agenda-minutes = takes
report-agenda-stretch = From { $from } min · takes { $minutes } min
report-agenda-what = what we do

report-leader-title = For { $leader }: { $network }
report-leader-for = For { $leader }
report-leader-shared = This is what { $this-group } shares with you. What people filled in stays in the group.
report-leader-talk = This is what { $this-group } shares with you: its agreements. There is no picture with figures: we had the conversation without.
report-leader-all = This is what { $this-group } shares with you, including the picture we made together.
report-leader-group = The group agreed beforehand that the result and the agreements stay within the group. That is why there is nothing more here.
report-leader-unasked = There is no record of whether the group agreed beforehand on who sees the result. That is why there is nothing more here.
report-leader-group-solo = This is one person's view, and it is not meant to be passed on. That is why there is nothing more here.
report-leader-group-means = It says nothing about how things are going. People answer more honestly when they know who will see it. If you want to know what they are working on, ask the group itself.
report-leader-actions-none = Nothing has been agreed yet.
report-leader-need = What we need from you
report-leader-picture = The picture
report-agenda-from = from
cli-help-report-cards = With the poster: also the activity cards, a page each
cli-help-report-details = With the poster: also the page with the rules and figures behind it
report-action-who = who does this
report-folder-wanted = Several measurements do not fit in one file, and { $path } is a file name. Give a folder with -o. Nothing was written.
