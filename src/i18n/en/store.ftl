# Files: what happened, what it means for the data, what to do.
store-in-use = This measurement is open in another window: { $path }. Nothing has changed. Go on there, or close that window and try again.
store-missing = There is no file { $path }. Perhaps it was moved or deleted. “vlot list” shows what there is.
store-unreadable = This file cannot be read as a measurement: { $path }. { $more ->
    [0] Line { $line }: { $detail }.
    [one] Line { $line }: { $detail }, and there is one more error.
   *[other] Line { $line }: { $detail }, and there are { $more } more errors.
} The file stays as it is. Put back a copy that was still good, or mend it by hand.
store-unwritable = What is filled in now cannot be saved in such a way that it can be read again ({ $detail }). { $path } was not changed: what was saved before is still there; the newest is not yet. Change what you filled in last, or copy it down before you close vlot.
store-no-last-time = What became of last time’s agreements could not be put with anything: the measurement of “{ $network }” that held them is gone or was changed. Nothing of this meeting is missing. Look at the earlier measurements to see what there is, or write it down on paper.
store-last-time = What became of last time’s agreements does not stand with that earlier measurement yet. { $why }
store-replaced = The earlier measurement is still there, although this one takes its place. Beside each other the two can show what one person filled in. { $why } If it does not work, throw that earlier one away: { $path }
store-former-stays = Under the former name a file is still there, while everything stands under the new name now. It is tried again by itself whether it can go. { $why }
store-leftover-stays = A file that is no longer needed is still there. That changes nothing in your answers, and it is tried again by itself whether it can go. { $why }
store-earlier = An earlier measurement of this group cannot be read. It does not count now, not as “last time” either. { $why }
store-not-compared = An earlier measurement of this group cannot be read: { $path }. So there is no knowing whether the two beside each other would give away what somebody filled in, and nothing was saved. { $why } If that file does not belong there, move it to another folder and try again.
store-newer = { $path } was made with a newer version of vlot (format { $format }). Nothing is wrong with it and it stays as it is. Install a newer vlot on this computer to open it.
store-changed = Another program changed { $path } while it was open here. Nothing was overwritten, but what you filled in here is not in the file yet. Give the file another name; the next save then puts it here again.
store-meanwhile = Another window worked on this measurement after it was opened here: { $path }. Nothing was overwritten. Open the measurement again; you then go on where that other window left off.
store-not-a-file = { $path } is no file with a measurement. Nothing has changed. Choose another file.
store-not-a-folder = There should be a folder here, but it is a file: { $path }. Nothing was overwritten, and nothing has been saved here yet. Give that file another name, or choose another folder with --data-dir.
store-not-ours = { $path } is no measurement of vlot. So it was not deleted. If you want to be rid of it, remove it yourself.
store-may-not-read = You may not read { $path }. Nothing has changed. Ask whoever looks after this computer for access.
store-may-not-write = You may not write in { $path }. What was saved before is still there; the newest is not yet. See to it that you may write there, or choose another folder with --data-dir.
store-disk-full = The disk is full, so { $path } could not be saved. What was saved before is still there; the newest is not yet. Make some room; the next save takes everything along.
store-could-not-read = { $path } could not be read: { $detail }. Nothing has changed. Try again in a moment.
store-could-not-write = { $path } could not be saved: { $detail }. What was saved before is still there; the newest is not yet. See whether the disk is still there and try again.
store-not-removed = { $path } could not be taken away: { $detail }. So it is still there; nothing else has changed. See whether you may delete something there, and whether another program has it open. After that it can still go.
store-not-sealed = The answers that came in are not on the disk yet ({ $detail }). They are still in this window: do go on, but do not close it. With every next answer I try again.
store-no-answer = The disk does not answer. What was saved before is still there; of the newest it is not known. As soon as the disk answers again everything is saved: keep this window open. If the folder is on a stick or a network drive, see whether that is still there.
store-stopped = Saving stopped through an error in vlot. What was saved before is still there; the newest is not. Close vlot, open it again and go on where you were.
store-unknown-network = There is no measurement of “{ $network }”. “vlot list” shows what there is.
store-unknown-network-meant = There is no measurement of “{ $network }”. Did you mean “{ $meant }”?
store-some-bank = { " " }--bank FILE
store-nothing-finished = “{ $network }” has no finished measurement yet. Finish it with: vlot scan "{ $network }"{ $bank }
store-missing-screen = This file is not there any more: { $path }. It may have been moved or deleted. Nothing was changed. Look under “Results” what there is.
store-unknown-network-screen = There is no measurement of “{ $network }”. Nothing was changed. Look under “Results” what there is.
store-table = { $path } is a table, no measurement. Nothing was changed. If it holds answers, read it in with: vlot import
store-table-screen = { $path } is a table, no measurement. Nothing was changed. If it holds answers, choose to read it in.
store-nothing-finished-meeting = “{ $network }” has no finished measurement yet: its meeting is still going on. Go on with: vlot session "{ $network }"{ $bank }
store-nothing-finished-meeting-screen = “{ $network }” has no finished measurement yet. Nothing was changed. Finish it first: choose “Go on where you were”.
store-nothing-finished-screen = “{ $network }” has no finished measurement yet. Nothing was changed. Finish it first: choose “Go on where you were”.
store-not-a-folder-screen = There should be a folder here, but it is a file: { $path }. Nothing was overwritten, and nothing is saved here yet. Give that file another name.
store-may-not-write-screen = You may not write in { $path }. What was saved is still there; the newest is not yet. See to it that you may write there, or ask whoever looks after this computer.

store-conflict-copy = { $path } is a copy that a shared folder made because two computers saved at once. I do not count it and leave it. See which of the two is right, and throw the other one away.
store-editor-file = { $path } belongs to a program that has or had a measurement open. I do not count it. Close that program; the file may go.

# What can be wrong in the file of a measurement.
file-table = this is a table, no measurement
file-syntax = this is no valid TOML
file-empty = this file is empty
file-not-text = this is no readable text (not UTF-8)
file-shape = something else belongs here
file-word = only one of these words can stand here: { $allowed }
file-word-typed = this is “{ $typed }”, and only one of these words can stand here: { $allowed }
file-missing-key = “{ $key }” should be here
file-unknown-key = “{ $key }” does not belong here
file-unknown-key-meant = “{ $key }” does not belong here; did you mean “{ $meant }”?
file-out-of-range = this number cannot be; it must be from { $lowest } to { $highest }
file-ill-formed-id = this is no name of lower-case letters, digits and hyphens only
file-duplicate-id = “{ $id }” stands here twice
file-unknown-id = “{ $id }” does not exist in this questionnaire
file-unknown-id-meant = “{ $id }” does not exist in this questionnaire; did you mean “{ $meant }”?
file-scale-points = a scale has 2 to 11 points, not { $found }
file-scale-steps = the values do not ascend in equal steps (at { $found })
file-weight = a weight is above 0, not { $found }
file-not-a-point = this is no point of the scale
file-no-dont-know = “don't know” is not possible in this questionnaire
file-length = there are { $found } here, and there must be { $expected }
file-people = { $found } does not go with the answers or the number of people; expected { $expected }
file-not-here = “{ $key }” does not go with this kind of measurement
file-too-long = up to here there are more lines already than a measurement has
file-hidden = there is a character here that steers the terminal, turns the direction of writing or cannot be seen; type this text again
store-no-key = What had come in for this measurement cannot be opened: its key ({ $key }) is missing or damaged. The file { $path } stays as it is. Put the key back if you still have it and open the measurement again; otherwise fill it in once more.
store-unguarded = This disk cannot lock files. Everything is saved as usual, but nothing stops a second window: open { $path } in one place at a time.
store-also-left = { $count ->
    [one] One more meeting of { $this-group } was not finished: that of { $dates }. It stays as it is. To go on with that one, choose it in the menu under “Go on where you were”.
   *[other] { $count } more meetings of { $this-group } were not finished: those of { $dates }. They stay as they are. To go on with one of them, choose it in the menu under “Go on where you were”.
}
store-set-aside = This file had been changed by another program meanwhile, or could not be read. It was set aside and nothing in it is gone: { $path }
store-leftover = This file stayed behind and is no longer needed: { $path }. You may throw it away; “vlot delete” takes it too.

# What the system says when something does not work; stands behind a colon.
system-not-found = it is not there
system-not-allowed = it is not allowed
system-exists = something is there already
system-full = the disk is full
system-folder = it is a folder
system-no-folder = part of the way to it is no folder
system-broken = the file is damaged
system-too-large = it is too large
system-busy = another program is using it
system-away = the disk or the network does not answer
system-name = that name is not possible here
system-address = another program uses this address already
system-other = the system gives error { $number }
system-unknown = the system does not say why
