# The command line.
cli-about = vlot gets your learning network afloat: questions, a picture, and one thing to try next time.
cli-after-help =
    Without a command vlot opens the home screen.

    Your answers stay on this computer. Nothing is sent.
cli-heading-usage = Usage:
cli-heading-commands = Commands
cli-heading-options = Options
cli-heading-global = Global options
cli-heading-arguments = Arguments
cli-value-options = [OPTIONS]
cli-value-address = ADDRESS
cli-value-answers = ANSWERS.csv
cli-value-bank = BANK
cli-value-column = COLUMN
cli-value-folder = DIR
cli-value-file = FILE
cli-value-pair = ID=VALUE
cli-value-language = LANG
cli-value-columns = MAP.csv
cli-value-name = NAME
cli-value-out = OUT
cli-value-password = PASSWORD
cli-value-port = PORT
cli-value-result = RESULT.json
cli-value-sheet = SHEET.csv
cli-value-words = WORDS
cli-value-day = YYYY-MM-DD
cli-value-command = COMMAND
cli-help-default = { $help }; default: { $value }
cli-help-help = Show this help
cli-help-version = Show which version this is
cli-help-lang = Language of the screens and the help
cli-help-plain = One question at a time, one answer per line, no screens (for screen readers and scripts)
cli-help-ascii = Simple characters only
cli-help-color = Use colour or not (NO_COLOR works too)
cli-help-data-dir = The folder that holds the measurements (also: VLOT_DATA_DIR)
cli-help-bank = Another questionnaire: a file or a folder
cli-help-quiet = No messages
cli-help-verbose = More messages

cli-command-scan = Look at your { $group } on your own
cli-command-demo = A worked example; nothing is saved
cli-command-show = Show a picture
cli-command-list = List measurements
cli-command-delete = Permanently delete a measurement, or all those of { $this-group }
cli-command-schema = The JSON Schema of a questionnaire, a result, the figures of a table or a comparison
cli-command-doctor = What this terminal can show, where the files are and what is wrong with them
cli-command-completions = Completion with Tab in your shell
cli-command-man = The manual page for man
cli-argument-network = The name of { $this-group }
cli-argument-file-or-network = A file, or the name of { $this-group }
cli-argument-shell = bash, zsh, fish, powershell or elvish
cli-argument-schema = What to show the schema of: bank (a questionnaire), result, score (the figures of a table) or compare (a comparison)
cli-value-network = NETWORK
cli-value-file-or-network = FILE or NETWORK
cli-value-shell = SHELL
cli-value-what = WHAT
cli-help-new = Start over, even if a scan is unfinished
cli-help-format = Output format: text, json or md
cli-help-with = Include what is normally left out: names, remarks, needs (separated by commas)
cli-help-yes = Do not ask for confirmation

cli-error-prefix = vlot:
cli-usage-see-help = Type “{ $help }” to see what is possible.
cli-usage-no-value = { $what } needs a value.
cli-usage-invalid-value = “{ $value }” is not possible with { $what }.
cli-usage-between = Choose a number from { $lowest } to { $highest }.
cli-usage-from = Choose a number of { $lowest } or higher.
cli-out-no-output = A measurement cannot go to standard output. Nothing was saved. Give the name of a file with -o.
cli-usage-allowed = Possible values: { $allowed }.
cli-usage-too-many = “{ $what }” is one too many here.
cli-usage-unknown-argument = { $what } is not known.
cli-usage-unknown-command = The command “{ $what }” is not known.
cli-usage-missing = Something is still missing: { $what }.
cli-usage-conflict = { $what } cannot be used with the rest.
cli-usage-other = The command cannot be carried out like this.
cli-did-you-mean = Did you mean “{ $meant }”?
cli-no-data-folder = It is not clear where measurements may be kept. Give a folder with --data-dir.
cli-cannot-print = The result could not be written: { $detail }. Nothing that was saved has changed.
cli-bank-unreadable = The questionnaire { $path } cannot be read: { $detail }. Nothing has changed. { $advice }
cli-bank-empty-folder = There is no .toml file in the folder { $path }. Give a folder or file with a questionnaire.
cli-bank-document = it is a Word or Excel document, not plain text
cli-bank-picture = it is a picture, not plain text
cli-bank-pdf = it is a PDF, not plain text
cli-bank-wide = it was saved as Unicode (UTF-16)
cli-bank-see-path = Check that its name and folder are right.
cli-bank-see-open = Check that you may open it, and that no other program has it open.
cli-bank-see-utf8 = Save the file as UTF-8 in your editor. In Notepad you choose that under Save as, next to Encoding.
cli-bank-see-plain = Save your text as plain text (.txt), or start with an example: vlot new bank NAME
cli-bank-hidden-ending = “{ $name }” is there: remove .txt from that name.
cli-no-such-language = This questionnaire is not available in “{ $asked }”. It has: { $languages }. For another language, use a questionnaire that has it: --bank FILE
cli-language-of-vlot = Vlot itself does not speak “{ $asked }”. This command is in English here; for Dutch: --lang nl
cli-language-of-bank = This questionnaire is not available in “{ $asked }”. Its texts are shown here in their own language: { $shown }
cli-bank-unknown = This measurement was made with the questionnaire “{ $id }”, version { $version }. I cannot find it, so patterns and activities are left out. Name the file with: --bank FILE
cli-not-utf8 = it is not UTF-8 (from line { $line })
cli-bank-broken = { $count ->
    [one] There is one error in the questionnaire. Nothing was asked and nothing has changed.
   *[other] There are { $count } errors in the questionnaire. Nothing was asked and nothing has changed.
}
cli-needs-name = Give a file or a name. “vlot list” shows what there is.
cli-list-empty = There are no measurements yet. Start with: vlot scan (Measurements go to { $folder }.)
cli-list-open = unfinished
cli-list-done = done
cli-list-broken = These files cannot be read; they stay as they are:
cli-kind-solo = one person
cli-kind-group = { $people } people
cli-delete-ask = All of this will be permanently deleted: { $what }. Are you sure? (yes/no)
cli-delete-yes-words = yes y ja j
cli-delete-done = { $count ->
    [one] One file deleted.
   *[other] { $count } files deleted.
}
cli-delete-kept = Nothing was deleted.
cli-delete-needs-yes = Without a terminal you cannot be asked. Add --yes if you are sure. Nothing was deleted.
cli-going-on-file = { $network } goes on where it left off.
cli-demo-note = This is an example with invented answers. Nothing is saved.
cli-unknown-with = “{ $word }” is not possible with --with. Possible values: { $allowed }.

doctor-title = vlot { $version }
doctor-terminal = Terminal
doctor-size = size: { $columns } by { $rows }
doctor-size-small = size: { $columns } by { $rows }; vlot needs 60 by 18
doctor-no-terminal = no terminal: vlot works line by line here (--plain)
doctor-colour-yes = colour: yes
doctor-colour-no = colour: no (NO_COLOR or --color never)
doctor-unicode-yes = characters: braille and lines
doctor-unicode-no = characters: ASCII only
doctor-language = language: { $language }
doctor-files = Files
doctor-folder = folder: { $folder }
doctor-keys = Keys to answers that are still closed: { $folder }
doctor-folder-missing = the folder is not there yet; it will be made with the first measurement
doctor-folder-writable = the folder can be written to
doctor-folder-not-writable = the folder cannot be written to: { $detail }
doctor-synced = this folder seems to be synchronised ({ $service }); if so, your measurements are there too
doctor-measurements = measurements: { $count }
doctor-all-well = nothing is wrong with them
doctor-bank = questionnaire: { $title } ({ $id } { $version })
cli-left-unsaved = The last answers were not saved. Nothing changed in the files that were already there. Make room or choose another folder with --data-dir.
cli-command-score = Calculate the figures of many answers at once (for researchers and boards)
cli-argument-answers = A CSV file with a row per person; - reads standard input
cli-help-group = The column with the name of the group
cli-help-score-format = Output format: text, json or csv
cli-help-alpha = How alpha treats missing answers: pairwise or listwise
cli-help-min-group = No figures below this many people (1 lifts it)
cli-help-invalid = A value that is not on the scale: error or missing
cli-help-strict = Allow no other columns

cli-exists = { $path } already exists. Nothing was overwritten. Choose another name, or use --force.
cli-not-a-file = { $path } is not a file that I can write to. Nothing has changed. Choose another name.
cli-not-written = { $path } could not be written: { $detail }. Nothing has changed. Choose another place, or check that the folder is there.
cli-written = Written: { $path }

window-close = Press Enter to close this window.
window-which-network = Whose answers are these? Type the name of { $this-group } and press Enter; Enter alone means: do nothing.
cli-bank-faults = { $count ->
    [one] There is still an error in { $path }.
   *[other] There are still { $count } errors in { $path }.
} The figures are right, but a pattern may be missing, or always shown. To see what is wrong, type: vlot check "{ $path }"
