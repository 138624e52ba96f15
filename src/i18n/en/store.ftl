# Files: what happened, what it means for the data, what to do.
store-in-use = This measurement is already open in another window: { $path }. Nothing has changed. Go on there, or close that window and try again.
store-missing = There is no file { $path }. It may have been moved or deleted. “vlot list” shows what there is.
store-unreadable = This file cannot be read as a measurement: { $path }. { $more ->
    [0] Line { $line }: { $detail }.
    [one] Line { $line }: { $detail }, and there is one more error.
   *[other] Line { $line }: { $detail }, and there are { $more } more errors.
} The file stays as it is. Put back an earlier copy that still worked, or correct it by hand.
store-unwritable = What has just been filled in cannot be saved in a way that can be read again ({ $detail }). { $path } was not changed: what was saved before is still there; the latest is not saved yet. Change what you filled in last, or copy it down before you close vlot.
store-no-last-time = What became of last time’s agreements could not be saved anywhere: the measurement of “{ $network }” that held them is gone or has been changed. Nothing of this meeting is missing. Look at the earlier measurements to see what there is, or write it down on paper.
store-last-time = What became of last time’s agreements has not been saved with that earlier measurement yet. { $why }
store-replaced = The earlier measurement is still there, although this one replaces it. Side by side, the two could show what one person answered. { $why } If that does not work, delete the earlier one yourself: { $path }
store-former-stays = There is still a file under the old name, although everything is now under the new name. Vlot will try again by itself to remove it. { $why }
store-leftover-stays = A file that is no longer needed is still there. Your answers are not affected, and vlot will try again by itself to remove it. { $why }
store-earlier = An earlier measurement of this group cannot be read. For now it does not count, not as “last time” either. { $why }
store-not-compared = An earlier measurement of this group cannot be read: { $path }. So vlot cannot tell whether the two side by side would give away what somebody answered, and nothing was saved. { $why } If that file does not belong there, move it to another folder and try again.
store-newer = { $path } was made with a newer version of vlot (format { $format }). Nothing is wrong with it and it stays as it is. Install a newer vlot on this computer to open it.
store-changed = Another program changed { $path } while it was open here. Nothing was overwritten, but what you filled in here is not in the file yet. Rename that file; the next save will then put this one here again.
store-meanwhile = Another window has worked on this measurement since it was opened here: { $path }. Nothing was overwritten. Open the measurement again and you can go on where that other window stopped.
store-not-a-file = { $path } is not a file with a measurement. Nothing has changed. Choose another file.
store-not-a-folder = There should be a folder here, but it is a file: { $path }. Nothing was overwritten, and nothing has been saved here yet. Rename that file, or choose another folder with --data-dir.
store-not-ours = { $path } is not a vlot measurement. So it was not deleted. If you want to get rid of it, delete it yourself.
store-may-not-read = You don't have permission to read { $path }. Nothing has changed. Ask whoever looks after this computer for access.
store-may-not-write = You don't have permission to write to { $path }. The latest is not saved yet; nothing changed in the files that were already there. Make sure you can write there, or choose another folder with --data-dir.
store-disk-full = The disk is full, so { $path } could not be saved. The latest is not saved yet; nothing changed in the files that were already there. Make some room; the next save will include everything.
store-could-not-read = { $path } could not be read: { $detail }. Nothing has changed. Try again in a moment.
store-could-not-write = { $path } could not be saved: { $detail }. The latest is not saved yet; nothing changed in the files that were already there. Check that the disk is still there and try again.
store-not-removed = { $path } could not be deleted: { $detail }. So it is still there; nothing else has changed. Check whether you are allowed to delete files there, and whether another program has it open. Then try again.
store-not-sealed = The answers that came in are not on the disk yet ({ $detail }). They are still in this window: go on, but do not close it. Vlot tries again with every new answer.
store-no-answer = The disk is not responding. What was saved before is still there; whether the latest was saved is not known. As soon as the disk responds again, everything will be saved: keep this window open. If the folder is on a USB stick or a network drive, check that it is still connected.
store-stopped = Saving stopped because of an error in vlot. What was saved before is still there; the latest is not saved. Close vlot, open it again and go on where you were.
store-unknown-network = There is no measurement of “{ $network }”. “vlot list” shows what there is.
store-unknown-network-meant = There is no measurement of “{ $network }”. Did you mean “{ $meant }”?
store-some-bank = { " " }--bank FILE
store-nothing-finished = “{ $network }” has no finished measurement yet. To finish it, type: vlot scan "{ $network }"{ $bank }
store-missing-screen = This file is no longer there: { $path }. It may have been moved or deleted. Nothing was changed. Look under “Results” to see what there is.
store-unknown-network-screen = There is no measurement of “{ $network }”. Nothing was changed. Look under “Results” to see what there is.
store-strange = { $path } is { $kind ->
    [json] a file with JSON
    [page] a web page
   *[pdf] a PDF
}, not a measurement. Nothing was changed. A measurement is the file that ends in .toml; to see which there are: vlot list{ $kind ->
    [json] {" "}(figures in JSON are checked with: vlot verify)
   *[other] {""}
}
store-strange-screen = { $path } is { $kind ->
    [json] a file with JSON
    [page] a web page
   *[pdf] a PDF
}, not a measurement. Nothing was changed. A measurement is the file that ends in .toml.
store-table = { $path } is a table, not a measurement. Nothing was changed. If it holds answers, read it in with: vlot import
store-table-screen = { $path } is a table, not a measurement. Nothing was changed. If it holds answers, choose “read answers from a file”.
store-nothing-finished-meeting = “{ $network }” has no finished measurement yet: its meeting has not ended. To go on, type: vlot session "{ $network }"{ $bank }
store-nothing-finished-meeting-screen = “{ $network }” has no finished measurement yet. Nothing was changed. Finish it first: choose “Go on where you were”.
store-nothing-finished-screen = “{ $network }” has no finished measurement yet. Nothing was changed. Finish it first: choose “Go on where you were”.
store-not-a-folder-screen = There should be a folder here, but it is a file: { $path }. Nothing was overwritten, and nothing has been saved here yet. Rename that file.
store-may-not-write-screen = You don't have permission to write to { $path }. The latest is not saved yet; nothing changed in the files that were already there. Make sure you can write there, or ask whoever looks after this computer.

store-conflict-copy = { $path } is a copy made by a shared folder because two computers saved at the same time. Vlot does not count it and leaves it alone. Check which of the two is right, and delete the other.
store-editor-file = { $path } belongs to a program that has, or had, a measurement open. Vlot does not count it. Close that program; you may delete the file.

# What can be wrong in the file of a measurement.
file-table = this is a table, not a measurement
file-syntax = this is not valid TOML
file-empty = this file is empty
file-not-text = this is not readable text (not UTF-8)
file-strange = this is a file of another kind
file-shape = a different kind of value belongs here
file-word = only one of these words is possible here: { $allowed }
file-word-typed = this is “{ $typed }”, and only one of these words is possible here: { $allowed }
file-missing-key = “{ $key }” is missing here
file-unknown-key = “{ $key }” does not belong here
file-unknown-key-meant = “{ $key }” does not belong here; did you mean “{ $meant }”?
file-out-of-range = this number is not possible; it must be from { $lowest } to { $highest }
file-ill-formed-id = this is not a name with only lower-case letters, digits and hyphens
file-duplicate-id = “{ $id }” appears here twice
file-unknown-id = “{ $id }” does not exist in this questionnaire
file-unknown-id-meant = “{ $id }” does not exist in this questionnaire; did you mean “{ $meant }”?
file-scale-points = a scale has 2 to 11 points, not { $found }
file-scale-steps = the values do not go up in equal steps (at { $found })
file-weight = a weight must be above 0, not { $found }
file-not-a-point = this is not a point on the scale
file-no-dont-know = “don't know” is not possible in this questionnaire
file-length = there are { $found } here, but there should be { $expected }
file-people = { $found } does not match the answers or the number of people; expected { $expected }
file-not-here = “{ $key }” does not belong in this kind of measurement
file-too-long = this file has more lines than a measurement can have
file-hidden = there is a character here that controls the terminal, reverses the writing direction or cannot be seen; type this text again
store-no-key = The answers that had come in for this measurement cannot be opened: the key ({ $key }) is missing or damaged. The file { $path } stays as it is. If you still have the key, put it back and open the measurement again; otherwise you will have to fill it in once more.
store-unguarded = This disk cannot lock files. Everything is saved as usual, but nothing prevents a second window: open { $path } in one place at a time.
store-also-left = { $count ->
    [one] Another meeting of { $this-group } was not finished: the one of { $dates }. It stays as it is. To go on with that one, choose it in the menu under “Go on where you were”.
   *[other] { $count } more meetings of { $this-group } were not finished: those of { $dates }. They stay as they are. To go on with one of them, choose it in the menu under “Go on where you were”.
}
store-set-aside = This file had been changed by another program in the meantime, or could not be read. It was set aside and nothing in it is lost: { $path }
store-leftover = This file was left behind and is no longer needed: { $path }. You may delete it; “vlot delete” deletes it too.

# What the system says when something does not work; stands behind a colon.
system-not-found = it is not there
system-not-allowed = it is not allowed
system-exists = there is something there already
system-full = the disk is full
system-folder = it is a folder
system-no-folder = part of the path is not a folder
system-broken = the file is damaged
system-too-large = it is too large
system-busy = another program is using it
system-away = the disk or the network is not responding
system-name = that name is not possible here
system-address = another program is already using this address
system-other = the system reports error { $number }
system-unknown = the system does not say why
