cli-command-import = Make a measurement of answers on paper or from an online form
cli-command-merge = Make one anonymous group measurement of scans filled in apart
cli-argument-merge = The scans; at least one
cli-help-network = The name of { $this-group }
cli-help-date = The day of the measurement; today if not given
cli-help-import-out = Where the measurement goes; without it, with the others of { $this-group }
cli-help-merge-out = Where the measurement goes; with --replace it goes into the data folder, in the place of the earlier one
cli-help-import-min-group = Below this number of people the picture stays closed (3 or more)
cli-help-context = Something about the situation, such as bijeenkomsten=6; may be repeated

import-nobody = There is not a single answer in { $path }. Nothing was saved.
import-no-date = "{ $date }" is no date. Write it as 2026-11-24.
import-no-contexts = "{ $given }" means nothing here: this questionnaire asks nothing about the situation of the group. Leave --context out.
import-no-context = "{ $given }" means nothing here. Write ID=VALUE. It can be: { $allowed }.
import-done = { $count ->
    [one] One person read in. The measurement is in { $path }
   *[other] { $count } people read in. The measurement is in { $path }
}
import-bank-asks = This questionnaire shows figures only from { $count } people on, and I keep to that. Did the group itself agree on fewer? Then give --agreed as well.
import-few = There are fewer than { $limit } people. So vlot shows no figures: otherwise one could guess who answered what.
merge-group = { $path } is a measurement of a group already. Only scans of one person can be merged. Nothing was saved.
merge-open = { $path } is not finished. Fill it in further first. Nothing was saved.
merge-other-bank = { $path } was filled in with another bank or another version. Name that with --bank, or leave this file out. Nothing was saved.
merge-other-bank-screen = { $path } was filled in with another questionnaire or another version. Choose that one first, or leave this file out. Nothing was saved.
merge-too-many = These are the scans of { $count } people. A measurement holds { $most } at most. Nothing was saved. Take 'vlot score' for so many people.
merge-too-many-screen = These are the scans of { $count } people. A measurement holds { $most } at most. Nothing was saved. Take fewer.
merge-twice = { $path } is the same as another file in this row. A person counts once. Nothing was saved.
import-no-chance = This computer gives no random numbers to shuffle the rows with: { $detail }. Without shuffling a person’s whole answer could be read, so nothing was saved. Restart the computer and try again.
import-problems = { $count ->
    [one] There is one error in the answers. Nothing was saved.
   *[other] There are { $count } errors in the answers. Nothing was saved.
}
import-labels = Words are fine too: { $labels }. An empty cell is a skipped statement.
merge-alike = { $one } and { $other } are the same to the letter. They count as two people. Is one a copy? Then leave it out and merge again.
merge-apart = The scans are not of one time: the first is of { $first } and the last of { $last }. They count as one measurement now. Does one belong to another? Then leave it out and merge again.
merge-again = { $one } and { $other } bear the same network name and are of different days. Is that the same person? Then they count twice: leave one out and merge again.
merge-networks = These scans bear different network names: { $names }. They now count together as one measurement. Does one belong to another network? Then leave it out and merge again.
import-late-recent = There is a measurement of { $this-group } already, of { $date } ({ $path }), less than 28 days away. This questionnaire has one statement for each characteristic, so nothing tells whether one person more or fewer took part; beside each other the two could show what that person filled in. Nothing was saved. Measure again after 28 days, or give --replace, without -o, to put this one in the place of that one.
import-late = There is a measurement of { $this-group } already, of { $date }, with almost the same answers ({ $path }). Beside each other the two would show what one person filled in. Nothing was saved. If this one should take the place of that one, give --replace, without -o. The agreements of that measurement go with it, and what was said at the questions and the stories; learning needs and kept sentences come along.
import-replace-elsewhere = --replace and -o do not go together. With --replace the new measurement goes into the data folder, in the place of the earlier one. With -o it goes elsewhere, and then the earlier one would be gone. Leave out one of the two. Nothing was changed.
import-replaced = { $count ->
    [one] This measurement now stands in the place of the earlier one.
   *[other] This measurement now stands in the place of { $count } earlier ones.
}
import-searched = Only the data folder was searched for a measurement with almost the same answers. Do not put this file beside an earlier copy: the difference can show what one person filled in.
import-needs-agreed = Did these people agree beforehand that they want to see their picture after all? Then give --agreed.
cli-help-agreed = The group agreed beforehand on who sees the picture; needed to show three or four people
cli-help-sharing = Who may see the picture: the group, the leadership the agreements, or the leadership all
cli-help-replace = Put this measurement in the place of an earlier one with almost the same answers
