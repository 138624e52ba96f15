# Reading a table of answers: score, import, verify and the session.
cli-help-columns = A table (column,item) that says which column is which statement
cli-help-coding = Whether numbers are those of the paper form (form) or the values of the scale (value), where these differ
cli-help-missing = What counts as skipped, with commas between, such as -99,NULL
cli-help-dont-know = What counts as don't know, with commas between, such as n/a. With a comma in it: in quotes, such as '"no, no idea"'
cli-help-sheet = The sheet of a workbook; the first if not given

table-found = { $found } of { $all } statements found: { $where }, text { $text }, header on line { $line }.
table-found-screen = { $found } of the { $all } statements found. The names of the columns are on line { $line }.
table-where-separator = separator “{ $separator }”
table-where-tab = separator tab
table-where-blank = separator space
table-where-sheet = sheet “{ $sheet }”
table-other-sheets = Only sheet “{ $sheet }” was read. This file also has: { $sheets }. Choose another sheet with --sheet.
table-other-sheets-screen = Only sheet “{ $sheet }” was read. This file also has: { $sheets }. Should it be another sheet? Then save that one as a file of its own and read that in.
table-where-turned = table on its side, put upright
table-where-long = a line for each answer, put together by person
table-text-both = UTF-8 and here and there Windows-1252
table-by-number = The columns were known by their number on the paper form.
table-note-numbered-twice = The rows are numbered as the columns are. The columns were read as the statements, and each row as a person. Is it the other way round? Then put “statement” above the numbers of the rows.
table-note-row-numbers = Every row has a cell more than the header. The first one was read as the number or name of the row.
table-note-ungrouped = { $count ->
    [one] One row with answers has no group under “{ $column }”, and counts as a group without a name.
   *[other] { $count } rows with answers have no group under “{ $column }”, and count as a group without a name.
}
table-column = column { $column } (“{ $name }”): { $item }; { $values }
table-note-coded = Recognised by the code at the start, although the text after it is not in the questionnaire: { $columns }. Is it another question? Then take that column out.
table-note-above = { $count ->
    [one] Line { $lines } above the header was left out.
   *[other] { $count } lines above the header were left out: { $lines }.
}
table-note-legend = { $count ->
    [one] Line { $lines } says something of what the numbers mean. In the questionnaire they run from { $low } to { $high }. Is that not so here? Then recode the answers first.
   *[other] The lines { $lines } say something of what the numbers mean. In the questionnaire they run from { $low } to { $high }. Is that not so here? Then recode the answers first.
}
table-note-further = { $count ->
    [one] Line { $lines } belongs to the header too and counts as nobody.
   *[other] The lines { $lines } belong to the header too and count as nobody.
}
table-note-repeated = { $count ->
    [one] Line { $lines } repeats the header and counts as nobody.
   *[other] { $count } lines repeat the header and count as nobody: { $lines }.
}
table-note-second = Line { $lines } repeats the header, behind a blank row. All rows count together as one group here. Does another table begin there, of another time or about something else? Then make a file of each.
table-note-joined = The same column stands there twice, of { $items }. No row has both filled, and the answers were taken together. Do two tables stand beside each other? Then make a file of each.
table-row = line
table-rows = lines
table-row-first = Line
table-row-column = column
table-rows-column = columns
table-row-first-column = Column
table-note-summaries = { $count ->
    [one] { $Row } { $lines } is a sum or a mean and no person, and was left out.
   *[other] { $count } { $rows } are a sum or a mean and no person, and were left out: { $lines }.
}
table-note-short = { $count ->
    [one] Line { $lines } is shorter than the header; only columns that are not used are missing.
   *[other] { $count } lines are shorter than the header; only columns that are not used are missing: { $lines }.
}
table-note-nameless = { $count ->
    [one] Column { $columns } has no name, and is not used.
   *[other] { $count } columns have no name, and are not used: { $columns }.
}
table-note-invalid = { $count ->
    [one] One value that is no answer was counted as skipped: { $values }.
   *[other] { $count } values that are no answers were counted as skipped: { $values }.
}
table-note-hidden-rows = { $count ->
    [one] Row { $lines } is hidden or filtered out in the sheet. It was read too.
   *[other] { $count } rows are hidden or filtered out in the sheet: { $lines }. They were read too.
}
table-note-hidden-columns = { $count ->
    [one] Column { $columns } is hidden in the sheet. It was read too.
   *[other] Columns { $columns } are hidden in the sheet. They were read too.
}
table-note-copies = { $count ->
    [one] { $Row } { $lines } is the same to the letter as an earlier { $row }, with what stands beside it. Was it pasted twice? Then take one of the two out.
   *[other] { $count } { $rows } are the same to the letter as an earlier { $row }, with what stands beside them: { $lines }. Were they pasted twice? Then take them out once.
}
table-note-namesakes = { $count ->
    [one] { $Row } { $lines } has somebody who already stands in the table, with other answers. Both rows count. Is it the same person? Then take one of the two out.
   *[other] { $count } { $rows } have somebody who already stands in the table, with other answers: { $lines }. All rows count. Is it the same person? Then leave one row of each.
}
table-note-alike = These columns look like a statement that already has another column. They do not count: { $columns }. Are there answers to the same statement in them? Then give the column the id of the statement as its name.
table-note-in-place = These columns stand with answers in the place of a statement that has no column. They are not counted: { $columns }. Are those the answers to that statement? Then give the column the id of the statement for a name.
table-note-tried = { $count ->
    [one] { $Row } { $lines } is a preview or a test, says the form, and counts as a person now. Does it not belong? Take the { $row } out.
   *[other] { $count } { $rows } are previews or tests, says the form, and count as people now: { $lines }. Do they not belong? Take them out.
}
table-note-moments = Column “{ $column }” names more than one moment or side: { $moments }. All rows count as one group here. For figures by moment give --group "{ $column }".
table-note-before = { $count ->
    [one] Before statements stands: { $texts }. Those columns were read as answers to the statement itself. Does that text ask something else? Then take those columns out.
   *[other] Before statements stand: { $texts }. Those columns were read as answers to the statement itself. Does one of those texts ask something else? Then take its columns out.
}
table-note-behind = { $count ->
    [one] Behind statements stands: { $texts }. Those columns were read as answers to the statement itself. Does that text ask something else? Then take those columns out.
   *[other] Behind statements stand: { $texts }. Those columns were read as answers to the statement itself. Does one of those texts ask something else? Then take its columns out.
}
table-note-apart = By column “{ $column }” there are { $months } months between some of the rows and the others. All rows count as one measurement here. Are they two? Then make a file of each.
table-note-sides = One statement has more than one column, each with something else before it: { $columns }. All answers count together here as those of one group. Are they two measurements, or about something else? Then read them in one by one.
table-note-counts = Column “{ $column }” seems to say how many people stand behind a row. Each row counts as one person here. Are the rows schools or groups? Then take the file with a row for each person.
table-note-marked = { $count ->
    [one] { $Row } { $lines } counts as a person now, and column “{ $column }” says something there that does not go with it: not finished, not valid or without consent. Does it not belong there? Take that { $row } out.
   *[other] { $count } { $rows } count as people now, and column “{ $column }” says something there that does not go with it: not finished, not valid or without consent: { $lines }. Do they not belong there? Take them out.
}
table-note-doubtful = { $count ->
    [one] { $Row } { $lines } may be a row of figures: means, numbers, another year or the most that can be had. It counts as a person now. Is it none? Take that { $row } out.
   *[other] { $count } { $rows } may be rows of figures: means, numbers, another year or the most that can be had: { $lines }. They count as people now. Are they none? Take them out.
}
table-note-group-item = The column of { $item } is the group here. The answers in it do not count as answers.
table-note-shifted = “{ $neighbour }” was given a meaning, and nobody has { $end }. Does the scale run otherwise in this file? Then every figure is one point off: recode the values to those of the bank.
table-note-groups = These names of groups are nearly the same, only written otherwise: { $names }. Are they one group? Then write that name the same everywhere.
table-note-misread = Letters stand wrong in these names of groups: { $names }. Another program saved them so. Save the file there as .xlsx or as CSV UTF-8.
table-times = “{ $value }” ({ $count } times)
table-own-date = [a date]
table-own-text = [a text of { $count } characters]
table-more-lines = { $lines } and on

table-not-scored = Nothing was computed.
table-not-saved = Nothing was saved.
table-not-checked = Nothing was checked.

table-kind-old-excel = { $path } is an old Excel file (.xls) or is behind a password. Save it in Excel as .xlsx, without a password, or as “CSV UTF-8”.
table-kind-spss = { $path } is a file of SPSS. Save it there as .xlsx or as CSV, with the values and not the labels.
table-kind-stata = { $path } is a file of Stata. Make it a CSV with “export delimited”.
table-kind-sas = { $path } is a file of SAS. Make it a CSV with “proc export”.
table-kind-columns = { $path } is a file of Parquet, Arrow or Feather. Make it a CSV, with pandas or polars for example.
table-kind-r = { $path } is a file of R. Make it a CSV with write.csv.
table-kind-database = { $path } is a database. Save the table with the answers as CSV.
table-kind-pdf = { $path } is a PDF. No answers can be read from it: take the table itself, as CSV or .xlsx.
table-kind-picture = { $path } is a picture or a recording. No answers can be read from it: take the table itself, as CSV or .xlsx.
table-kind-document = { $path } is a document. Put its table in a spreadsheet and save that as .xlsx or CSV.
table-kind-page = { $path } is a web page or XML, whatever its name says. Open it in Excel or LibreOffice and save it as .xlsx or CSV.
table-kind-json = { $path } is JSON. Export the answers as CSV or .xlsx.
table-kind-measurement = { $path } is a measurement of vlot and no table of answers. Look at it with ‘vlot show’. Scans of single people are put together with ‘vlot merge’.
table-kind-measurement-screen = { $path } is a measurement of vlot and no table of answers. It is among the results if it is in the data folder.
table-kind-questionnaire = { $path } is a questionnaire and no table of answers. Name it with --bank, and give the table with what people filled in.
table-kind-questionnaire-screen = { $path } is a questionnaire and no table of answers. Take the table with what people filled in.
table-kind-figures = { $path } holds figures that vlot computed, and no answers. Take the table with a row for each person.
table-kind-codebook = { $path } is the sheet to translate a questionnaire on. There are no answers in it. Take the table with a row for each person.
table-kind-packed = { $path } is packed. Unpack it and take the file that is in it.
table-kind-utf32 = { $path } is text in UTF-32, which is not read. Save the file as CSV UTF-8 or as .xlsx.
table-kind-bytes = { $path } is no text and no spreadsheet. Take a CSV, an .xlsx or an .ods.
table-packed-broken = { $path } cannot be unpacked: it is damaged or was not fetched whole. Fetch it again, or save the table as CSV.
table-packed-large = { $path } is too large when unpacked. If a row was filled down to the end of the sheet, remove it. Otherwise unpack it yourself and give the file that is in it, as CSV.
table-packed-no-sheet = There is no sheet “{ $wanted }” in { $path }. There are: { $sheets }.
table-packed-no-table = There is no table in { $path }. It has to be a CSV, .xlsx or .ods.
table-packed-tables = There is more than one table in { $path }: { $tables }. Unpack it and give one of them.
table-packed-document = { $path } is a file of { $program } and no spreadsheet that vlot reads. Put the table in a spreadsheet and save that as .xlsx, .ods or CSV.
table-packed-no-sheets = There are no sheets in { $path }: --sheet is for an .xlsx or .ods.

table-empty = { $path } is empty: there is no header with the names of the columns.
table-long-row = { $path }:{ $line }: this row is longer than 1 MB. A line end or a quote must be missing.
table-quote-open = { $path }:{ $line }: a quote opens here that is never closed. All that follows would vanish into this one cell. Take it out, or close it.
table-quote-behind = { $path }:{ $line }: text stands behind a closing quote. Take the quote out, or double it within the cell.
table-rows-in-quotes = { $path }:{ $line }: a whole row of the table stands within the quotes that open here. There is a quote too many or too few.
table-rows-in-cells = { $path }:{ $line }: every row stands in one cell here, with commas or semicolons in it. A spreadsheet opened the file without seeing what parts the cells, and saved it so. Take the file as it came from the form, or bring it into the spreadsheet with Data, From text/CSV.
table-blanks = { $path }:{ $line }: the columns seem to be separated by spaces, or to have a fixed place on the line. Then it is not certain which cell belongs to which column. Save the file with commas between the cells: in R with write.csv(data, "answers.csv", row.names = FALSE), in SPSS with Save As and type CSV. A spreadsheet opens it with Data, From text/CSV; choose the space as separator there, and save it as CSV.
table-too-large-to-turn = In { $path } not every person has a row of their own, and the file is too large to turn it. Make it a row for each person, with a column for each statement.
table-no-items = No column in { $path } is a statement of this bank. A column is named by the statement itself or its id, such as “{ $example }”. Does it belong to another bank? Name it with --bank. Are the columns named otherwise? Say which is which with --columns.
table-no-items-screen = No column in { $path } is a statement of this questionnaire. A column is named by the statement itself or its id, such as “{ $example }”. Does it belong to another questionnaire? Choose that one first. Are the columns named otherwise? Then give them these names.
table-no-items-found = Found: { $found }.
table-no-items-numbered = Are { $first }, { $second } and on the statements in the order of the form? Then put a column with its statement on each line of a file, “{ $first },{ $one }” and under it “{ $second },{ $two }” and so on, and give it with --columns.
table-no-items-numbered-screen = Are { $first }, { $second } and on the statements in the order of the form? Then call them { $one }, { $two } and so on.
table-no-items-headless = The first row looks like answers. Is the header missing?
table-no-items-sheets = There are more sheets: { $sheets }. Choose one with --sheet.
table-no-items-sheets-screen = There are more sheets: { $sheets }. Are the answers on another one? Then save that one as a file of its own.
table-unclear = In { $path } these columns fit more than one statement: { $columns }. Name them by the id of the statement, such as “{ $example }”, or say it with --columns.
table-unclear-screen = In { $path } these columns fit more than one statement: { $columns }. Name them by the id of the statement, such as “{ $example }”.
table-near = In { $path } a column is nearly a statement that has no other column. Without that column the figures would be others:
table-near-one = { "  " }column { $column }, “{ $name }”, is nearly { $item } (“{ $text }”)
table-near-mend = Is it that statement? Name the column by its id. If not, put the column in a table for --columns, with nothing as its item.
table-near-mend-screen = Is it that statement? Name the column by its id. If not, take the column out.
table-misread = Letters stand wrong, or are gone: another program saved the file so. Save it there as .xlsx or as CSV UTF-8.
table-two-group-columns = There is more than one column “{ $wanted }” to group by. Nothing was computed. Give one of them another name, and choose that with --group.
table-numbered-twice = In { $path } the rows are numbered as the statements on the paper form are. Whether they are statements or people cannot be seen. Nothing was taken. Put above the numbered column what stands in it: “statement” or “form”. Or give the statements their ids as names.
table-no-answer = Does “{ $value }” mean that somebody does not know? Say so with --dont-know "{ $value }". Was the statement skipped? Then with --missing "{ $value }".
table-no-answer-screen = Does “{ $value }” mean that somebody does not know? Put a question mark there. Was the statement skipped? Then empty the cell.
table-no-answer-missing = Does “{ $value }” mean that the statement was skipped? Say so with --missing "{ $value }".
table-no-answer-missing-screen = Does “{ $value }” mean that the statement was skipped? Then empty the cell.
table-comma = Does a text with a comma in it mean that somebody does not know, or that the statement was skipped? Then give it in quotes: { $flag } '"no, no idea"'.
table-comma-screen = Does a text mean that somebody does not know, or that the statement was skipped? Then put a question mark there, or empty the cell.
table-coded = “{ $value }” is a code that the form gives to an answer. Export the answers again, with the whole text of each and not its code (in LimeSurvey: full answers).
table-moment = Who types “1-5” in a spreadsheet gets a date or a time. Make that column text first, and then type the answers again.
table-no-group = There is no column “{ $wanted }” to group by. There are: { $found }.
table-no-mapped-answers = The column “{ $wanted }” of --columns is not in { $path }. Numbers stand on the line where the names of the columns belong. If they are answers, put a line with names above them.
table-no-mapped = The column “{ $wanted }” of --columns is not in { $path }. There are: { $found }.
table-above = { $path }:{ $line }: answers stand above the header. Put the header above them.
table-all-longer = { $path }:{ $line }: every row has { $found } cells and the header { $expected }. Which is too many cannot be seen. Is there a comma in a number? Save the table with ; as its separator, or name every column.
table-on-its-side = In { $path } the rows are the statements and the columns are the people, and so it cannot be read. Turn it: copy it in Excel and choose Paste special, Transpose.
table-side-groups = In { $path } the rows are the statements, and the columns are called after groups and not after people. Take the file with a row for each person. Is each column one person after all? Then give the columns numbers for names.
table-frequencies = In { $path } stands how often each answer was given, and not who gave which answers together. Take the file with a row for each person. Is there none? Then type the counts in a meeting, as with a show of hands: vlot session.
table-one-line = All of { $path } stands on one line: its lines end in a way that vlot does not know. Open it in a spreadsheet and save it as CSV or .xlsx.
table-long = { $path } has a row for each answer, the long format, and so it cannot be seen which answers are one person's, or one stands there twice. Make it a row for each person with a column for each statement, in Excel with a pivot table.
table-no-statement = { $path }:{ $line }: there is an answer on this row, and no statement. Fill the statement in, or take the row out.
table-two-spellings = { $path }:{ $other }: the name on this row is that of row { $line }, spelled another way, so it cannot be told whether they are one person. Spell the name on all rows of a person in the same way.
table-merged = { $path }:{ $line }, column { $column }: this answer stands in cells that are merged, so it cannot be told whose it is or to which statement it belongs. Split the cells and put an answer in each of them.
table-two-groups = { $path }:{ $line }: somebody on this row belongs to another group than on the rows above. Group by a column that is the same on all rows of a person.
table-two-people = { $path }:{ $line }: somebody of the same name or number belongs to another group on this row than on the rows above. Are they two people? Give each a number of their own. Is it one person? Then write the same group everywhere.
table-column-per-answer = In { $path } each answer to a statement has a column of its own. Export the answers once more, with one column for each statement, or make the table so by hand.
table-nameless = { $path }, column { $column }: answers stand in this column, and it has no name. Do the names of the columns stand above the right answers? Give the column a name, or take it out.
table-other-time = In { $path } these columns ask something else about a statement, or ask it of another time: { $columns }. Take them out, or say with --columns which column is which statement.
table-other-time-screen = In { $path } these columns ask something else about a statement, or ask it of another time: { $columns }. Take them out.
table-other-scale = In { $path } another scale than that of the questionnaire stands before a statement: { $columns }. So an answer may mean something else. Recode the answers to those of the questionnaire. Are they those already? Then say with --columns which column is which statement.
table-other-scale-screen = In { $path } another scale than that of the questionnaire stands before a statement: { $columns }. So an answer may mean something else. Recode the answers to those of the questionnaire. Are they those already? Then take out what stands before the statement.
table-scale-beside = { $path }:{ $line }: another scale than that of the questionnaire stands here. So an answer may mean something else. Recode the answers to those of the questionnaire. Are they that already? Then take this line out.
table-again = In { $path } everybody under “{ $column }” stands there more than once. Together they would count as a larger group. Are they two measurements, or about two things? Then make a file of each and read these in one by one. Are they no people? Then give the column another name.
table-figures = In { $path } column “{ $column }” says that there are figures here, such as means, and no answers of people. Take the file with a row for each person. Are they answers? Then give that column another name.
table-sides = { $path }:{ $line }: the same people answered the same statements twice, under “{ $one }” and under “{ $other }”. Together they would count as a group of double the size. Read them in one by one, each from a file of its own.
table-moments = In { $path } there are answers of more than one moment or side: column “{ $column }” says { $moments }. Together they would count as one group, and whoever took part twice as two people. Make a file of each and read these in one by one, each with its own date. Does the column say something else? Then give it another name.
table-title = { $path }:{ $line }: a text stands here and no answers, and people follow. Is it the title of another table, or of another time? Then make a file of its own of each. Is it a person without answers? Then take the row out.
table-long-conflict = { $path }:{ $line }: the value on this row is that of another answer than the words beside it. Which of the two columns counts cannot be seen: take the one out that is wrong.
table-too-many = There are answers of { $count } people in { $path }. A measurement holds { $most } at most. Take 'vlot score' for so many people.
table-coding = The values that would count as skipped look like another coding: { $values }.
table-coding-neighbour = { $neighbour } lies just off the scale.
table-coding-between = { $between } lies between two points of the scale. Whoever filled that in did answer, and without those answers the means change.
table-coding-absent = { $neighbour } stands there, and nobody has { $absent }: does the scale run otherwise in this file?
table-coding-columns = Not one value is an answer under { $items }: do other answers stand there, or did the columns move?
table-coding-instead = There stands { $value }, and nobody gave { $absent }: is that what this file calls it? Whoever filled that in did answer, and without those answers the means change.
table-coding-many = There are { $count } of them, and { $answers } answers.
table-coding-mend = Recode the values to those of the bank. What really means nothing can be named with --missing.
table-coding-mend-screen = Recode the values to those of the questionnaire. Leave empty what really means nothing.
table-word-point = “{ $word }” is a point of the scale and cannot count as skipped or as don't know.
table-word-comma = A comma parts two words here. Does it belong to the word itself? Then put the word in quotes, such as '"no, no idea"'.
table-word-no-dont-know = This bank has no don't know. Take --missing instead of --dont-know.
table-word-both = “{ $word }” stands with --missing and with --dont-know. It can mean only one of the two.
table-map-empty = There is no column in { $path }. Write a column and a statement on each line, with a comma between.
table-map-no-text = { $path } is no table of columns and statements. Take a CSV or .xlsx with a column and a statement on each line.
table-map-line = { $path }:{ $line }: two cells belong here, the name of a column and the id of a statement.
table-map-item = { $path }:{ $line }: there is no statement “{ $item }”.
table-map-twice = { $path }:{ $line }: the column “{ $column }” stands there twice.

table-value = { $path }:{ $line }, column { $column } ({ $item }): found “{ $found }”, where it can be: { $allowed }
table-value-times = { $path }:{ $line }, column { $column } ({ $item }): found “{ $found }”, { $times } times in the whole table, where it can be: { $allowed }
table-two-numbers = { $path }:{ $line }, column { $column } ({ $item }): “{ $found }” is a value of the scale, and the number of another point on the paper form ({ $times ->
    [one] once
   *[other] { $times } times
} in the whole table).
table-form-numbers-mend = The paper form has 1 to { $many }, and the questionnaire other values. Are these the numbers of the form? Say so with --coding form.
table-form-numbers-mend-screen = The paper form has 1 to { $many }, and the questionnaire other values. Are these the numbers of the form? Then write beside them the words that stand there: { $example }.
table-two-numbers-mend = On the paper form stand 1 to { $many }, in the questionnaire other values, and this table does not tell which these numbers are. Are they those of the form? Say so with --coding form. Are they the values? Then with --coding value.
table-two-numbers-mend-screen = On the paper form stand 1 to { $many }, in the questionnaire other values, and this table does not tell which these numbers are. Write each number with its words, as they stand on the form: { $example }.
table-note-form-numbers = The numbers were read as those of the paper form: 1 to { $many }.
table-ambiguous = { $path }:{ $line }, column { $column } ({ $item }): “{ $found }” is the value of one point and the label of another ({ $times ->
    [one] once
   *[other] { $times } times
} in the whole table)
table-ambiguous-mend = Are they the values of the scale? Say so with --coding value. Are they the labels that people saw? Say so with --coding form. Or write each answer with its value and its label, such as “{ $example }”.
table-ambiguous-mend-screen = Write each answer with its value and its label, such as “{ $example }”.
table-twice = { $path }:{ $line }: the columns “{ $one }” and “{ $other }” are both { $item }, and both filled. Leave one out, or say with --columns which counts.
table-twice-screen = { $path }:{ $line }: the columns “{ $one }” and “{ $other }” are both { $item }, and both filled. Leave one out.
table-summary = { $path }:{ $line }: is this row a person, or a sum or a mean? If it is no person, take it out. If it is one, give that person another name: a number will do.
table-no-person-column = { $path }, column { $column }: this column does not look like a person. Is it a mean, a norm or something else about the statements? Take it out.
table-no-person = { $path }:{ $line }: this row does not look like a person. Is it a mean, an example or an explanation? Take it out. Is it a person after all? Then put the row among the others, without a blank row between them.
