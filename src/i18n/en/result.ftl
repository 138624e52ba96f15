# The picture: shared by the screens, the lines and the documents.
result-title = Picture of { $network }
result-one-person = This is your picture. What would the others say? One person cannot show whether you agree.
result-too-few = Fewer than { $min } people took part. So no figures are shown, because they could give somebody away.
result-counts = The answers were counted in the group. Nothing can be seen per person.
result-other-bank = This measurement belongs to another questionnaire. The figures are shown, the patterns and activities are left out.
result-previous-over-others = For { $what } not every statement counts both times: one of those times there were too few answers to it, or none. That alone can make a difference with last time.
result-previous-not-comparable = The previous measurement used another questionnaire or another way of asking. It cannot be compared fairly.
result-cut-offs = High and low are there to start a conversation. They are not a benchmark.
picture-no-norm = To help us talk, not a benchmark.
picture-rounded = Under { $from } people, we round the figures.
result-talk-only = We had this conversation without figures.
result-nothing-answered = No statement has been answered yet, so there is no picture yet.
result-no-pattern = No pattern stands out. Look together at what is lowest, and name a time when it did work.
result-nothing-low = No pattern stands out, and nothing is low. Name a time when it worked well, and choose together what could be better still.
result-no-pattern-of-one = No pattern stands out. Name a time when it worked well, and a time when it did not. What was the difference?
result-nearly-all-well = On nearly all points: “{ $band }”. That deserves saying. Only { $what } { $count ->
    [one] is lower.
   *[other] are lower.
}
result-flat = No pattern stands out: the characteristics all come out about the same. Name one meeting that was really good and one that you forgot at once. What was the difference?
result-standing-alone = Also low, or lower than the rest: { $what }. The answers do not show why. Who has an example?
result-standing-alone-only = Low, or lower than the rest: { $what }. The answers do not show why. Who has an example?
result-standing-alone-near = Low, or lower than the rest: { $what }. We are not sure why. What you see here comes closest.
result-standing-alone-nearly-all = Nearly everything is low: { $what }. Then the first question is: do we still want this together, and what for?
signals-none-recognised = You do not recognise your network in any of the stories. That can happen: a story is a guess that goes with the figures. Take turns to describe a meeting that was good and one that you soon forgot, and look for the difference together.
result-also = This could play a part as well
result-others = { $count ->
    [one] 1 more pattern that could play a part as well
   *[other] { $count } more patterns that could play a part as well
}
result-order = The first one has the most pointing to it and the least pointing away from it.
result-rival = This goes less well with “{ $title }”. Choose together which of the two fits best.
result-divided = { $text } But your answers differ on this.
result-answer = “{ $question }” { $answer }
result-clue-answers = { $text } What was filled in: { $answers }.
result-start-route = There is a route for just this kind of start: “{ $title }”, in { $meetings } meetings. The agenda for next time follows it.
result-switch-level = This no longer fits you once { $what } goes to { $limit }.
result-because-flat = Because the characteristics all score about the same
result-held-fights = it would only add to “{ $pattern }”
result-people = { $n ->
    [one] 1 person
   *[other] { $n } people
}
result-answered = { $answered } of { $items } answered
result-too-few-answered = too few answered ({ $answered } of { $items }, { $needed } needed)
result-no-figure = no figure yet
result-hidden = hidden: too few people
result-agreement-shared = we agree on this
result-agreement-most = most of us agree, a few clearly do not
result-agreement-not-all = not everyone sees this the same way
result-no-detail = With fewer than { $from } people we round the figures. For each statement we only show how many people chose low, middle or high. Exact figures would give away who filled in what.
result-not-agreed = These answers were collected elsewhere. There is no record of whether the group agreed beforehand on who sees the picture.
result-items-hidden = { $count ->
    [one] On one statement fewer than { $min } people chose a point on the scale. It is not shown, and it does not count in the figure of its characteristic.
   *[other] On { $count } statements fewer than { $min } people chose a point on the scale. They are not shown, and do not count in the figures of their characteristics.
}
result-agreement-apart = we see this differently
result-split = talk about this: our answers lie far apart
result-previous = last time { $mean }
result-signals = Recognise this?
result-signal-present = this could be going on
result-signal-present-solo = as you see it, this could be going on
result-for-solo = What you see
result-signal-near = nearly: it is close
result-signal-too-early = it is too early for this
result-rests-on = The rule with its figures
result-holds = holds
result-fails = does not hold
result-holds-probably = probably holds
result-fails-probably = probably does not hold
result-not-checked = cannot be checked
result-unknown = not known
result-for = What points to it
result-for-more = More answers point to it. With so few people we do not say which ones.
result-for-unsaid = This follows from your answers together. With so few people we do not say which answer decided it.
result-against = What points the other way
result-switch-off = This no longer fits you when { $condition }.
result-switch-rule = This no longer fits you once this is so: { $condition }.
result-switch-on = This holds as soon as this is so: { $condition }.
result-probably = Probably: with so few people we show no figure for a statement. We do know how many chose low, middle and high, and this is estimated from that.
result-ask = Ask the group
result-not-conclude = What this does not say
result-sources = Where this comes from
result-reading = Read on
result-suggestions = What can you do at the next meeting?
result-because = Goes with: “{ $reason }”
result-because-lowest = Because { $characteristic } is lowest now
result-because-among-lowest = Because { $characteristic } is among the lowest now
result-because-only = Because this is about { $characteristic }
result-route-place = meeting { $meeting } of { $meetings }
result-held-back = Not suggested
result-held-people = suits a group of { $fewest } to { $most } people
result-held-after-three = three ideas at a time are enough
result-minutes = { $fewest } to { $most } minutes
result-minutes-exact = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}
result-question-next = One question for next time
result-on-your-own = What can I do myself?
result-on-your-own-tell = Next time, tell the others about a meeting that was really good for you, and what made it so.
result-questions = Over to us
result-principles = Principles
result-weakest = something to talk about
result-actions = Agreements
result-action-when = when
result-action-seen = how we will see it
result-back = On { $date } we look at how it went
result-back-solo = On { $date } I will look at how it went
result-open = still open
action-open = still going on
action-done = done
action-dropped = let go
card-purpose = What it is for
card-say = To open
card-steps = Step by step
card-step-minutes = { $minutes } min
card-step-between = in between { $minutes } min
card-people = { $fewest } to { $most } people
card-materials = You need
card-keep = Keep
card-online = Online
card-caution = Watch out
card-source = Source
part-hoofd = head
part-hart = heart
part-handen = hands

# Conditions: { $what } is a characteristic, a statement or a question.
condition-lower-quarter = the lowest quarter of { $what }
condition-ad = the difference between people on { $what }
condition-dont-know = “{ $dont-know }” on { $what }
condition-skipped = skipped on { $what }
condition-split = statements on { $what } with answers far apart
condition-item-split = the answers to { $what } far apart
condition-item-not-split = the answers to { $what } not far apart
condition-change = the difference with last time on { $what }
condition-year-ago = compared with a year ago (from −2 much worse to 2 much better): { $what }
condition-falls = the number of times in a row that { $what } went down
condition-rises = the number of times in a row that { $what } went up
condition-shared = the answers on { $what } close together
condition-not-shared = the answers on { $what } not close together
condition-lowest = the lowest of the other characteristics
condition-highest = the highest of the other characteristics
condition-people = the number of people
condition-members = the share of the members who took part
condition-below = { $what } below { $limit }
condition-from = { $what } { $limit } or more
condition-minus-from = { $what } at least { $limit } above { $minus }
condition-minus-at-most-under = { $what } at most { $limit } below { $minus }
condition-lower-than = { $what } below { $minus }
condition-not-lower-than = { $what } not below { $minus }
condition-minus-under = { $what } more than { $limit } below { $minus }
condition-minus-below = { $what } less than { $limit } above { $minus }
condition-is = { $what }: { $limit }
condition-is-not = { $what }: not { $limit }
condition-other-than = { $what }: something other than “{ $limit }”
condition-flag-yes = yes
condition-flag-no = no
condition-at-least = at least { $number } of: { $what }
condition-at-most = at most { $number } of: { $what }
condition-none = none of: { $what }
list-or = { $one } or { $two }
list-and = { $one } and { $two }
condition-quote = “{ $text }”

date = { $day } { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
result-agreement-nearly = nearly all of us agree
item-reversed = counts the other way round
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
