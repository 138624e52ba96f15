cli-command-import = Make a measurement from answers on paper or from an online form
cli-command-merge = Make one anonymous group measurement from scans filled in separately
cli-argument-merge = The scans; at least one
cli-help-network = The name of { $this-group }
cli-help-date = The day of the measurement; today if left out
cli-help-import-out = Where to save the measurement; if left out, with the others of { $this-group }
cli-help-merge-out = Where to save the measurement; with --replace it goes into the data folder, in place of the earlier one
cli-help-import-min-group = Below this number of people the picture is not shown (3 or more; default: what the questionnaire says)
cli-help-context = Something about the situation, such as bijeenkomsten=6; may be repeated

import-nobody = { $path } does not contain a single answer. Nothing was saved.
import-no-date = “{ $date }” is not a date. Write it like this: 2026-11-24.
import-no-contexts = “{ $given }” cannot be used: this questionnaire asks nothing about the situation of the group. Leave --context out.
import-no-context = “{ $given }” cannot be used. Write ID=VALUE. Possible: { $allowed }.
import-done = { $count ->
    [one] One person was read in. The measurement is in { $path }
   *[other] { $count } people were read in. The measurement is in { $path }
}
import-bank-asks = This questionnaire only shows figures for { $count } people or more, and vlot keeps to that. Did the group itself agree on fewer? Then add --agreed.
import-few = There are fewer than { $limit } people. So vlot shows no figures: otherwise people could guess who answered what.
merge-group = { $path } is already a measurement of a group. Only scans of one person can be merged. Nothing was saved.
merge-open = { $path } is not finished. Finish filling it in first. Nothing was saved.
merge-other-bank = { $path } was filled in with another questionnaire or another version. Give that one with --bank, or leave this file out. Nothing was saved.
merge-other-bank-screen = { $path } was filled in with another questionnaire or another version. Choose that one first, or leave this file out. Nothing was saved.
merge-too-many = These are the scans of { $count } people. A measurement can hold { $most } at most. Nothing was saved. Use 'vlot score' for this many people.
merge-too-many-screen = These are the scans of { $count } people. A measurement can hold { $most } at most. Nothing was saved. Choose fewer.
merge-twice = { $path } is the same as another file in this list. Each person counts once. Nothing was saved.
import-no-chance = This computer cannot produce random numbers to shuffle the rows with: { $detail }. Without shuffling, one person’s full set of answers could be read, so nothing was saved. Restart the computer and try again.
import-problems = { $count ->
    [one] There is one error in the answers. Nothing was saved.
   *[other] There are { $count } errors in the answers. Nothing was saved.
}
import-labels = Words are fine too: { $labels }. An empty cell counts as a skipped statement.
merge-alike = { $one } and { $other } are identical. They count as two people. Is one a copy? Then leave it out and merge again.
merge-apart = The scans are not from the same time: the first is from { $first } and the last from { $last }. They now count as one measurement. Does one belong to another? Then leave it out and merge again.
merge-again = { $one } and { $other } have the same network name but are from different days. Is that the same person? Then they count twice: leave one out and merge again.
merge-networks = These scans have different network names: { $names }. They now count together as one measurement. Does one belong to another network? Then leave it out and merge again.
import-late-recent = There already is a measurement of { $this-group }, from { $date } ({ $path }), less than 28 days before or after this one. This questionnaire has one statement for each characteristic, so vlot cannot tell whether one person more or fewer took part; side by side, the two could show what that person answered. Nothing was saved. Measure again after 28 days, or use --replace, without -o, to put this one in place of that one.
import-late = There already is a measurement of { $this-group }, from { $date }, with almost the same answers ({ $path }). Side by side, the two would show what one person answered. Nothing was saved. If this one should replace that one, use --replace, without -o. The agreements of that measurement will then be deleted, with what was said about the questions and the stories; learning needs and saved remarks are carried over.
import-replace-elsewhere = --replace and -o cannot be used together. With --replace the new measurement goes into the data folder, in place of the earlier one. With -o it goes somewhere else, and then the earlier one would be gone. Leave one of the two out. Nothing was changed.
import-replaced = { $count ->
    [one] This measurement has taken the place of the earlier one. Throw away what was handed out of the earlier one too: side by side it can show what one person answered.
   *[other] This measurement has taken the place of { $count } earlier ones. Throw away what was handed out of the earlier one too: side by side it can show what one person answered.
}
import-searched = Only the data folder was searched for a measurement with almost the same answers. Do not keep this file next to an earlier copy: the difference could show what one person answered.
import-needs-agreed = Did these people agree beforehand that they want to see their picture anyway? Then add --agreed.
cli-help-agreed = The group agreed beforehand on who sees the picture; needed to show three or four people
cli-help-sharing = Who may see the picture: only the group, the agreements go to the leadership, or everything does
cli-help-replace = Replace an earlier measurement that has almost the same answers
