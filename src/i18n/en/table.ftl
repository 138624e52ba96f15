# Reading a table of answers: score, import, verify and the session.
cli-help-columns = A table (column,item) that says which column is which statement
cli-help-coding = Whether numbers are those of the paper form (form) or the values of the scale (value), where these differ
cli-help-missing = What counts as skipped, separated by commas, such as -99,NULL
cli-help-dont-know = What counts as don't know, separated by commas, such as n/a. If it has a comma in it: in quotes, such as '"no, no idea"'
cli-help-sheet = The sheet of a workbook; the first one if left out

table-found = { $found } of { $all } statements found: { $where }, text { $text }, header on line { $line }.
table-found-screen = { $found } of the { $all } statements found. The names of the columns are on line { $line }.
table-where-separator = separator “{ $separator }”
table-where-tab = separator tab
table-where-blank = separator space
table-where-sheet = sheet “{ $sheet }”
table-other-sheets = Only sheet “{ $sheet }” was read. This file also has: { $sheets }. Choose another sheet with --sheet.
table-other-sheets-screen = Only sheet “{ $sheet }” was read. This file also has: { $sheets }. Should it be another sheet? Then save that one as a separate file and read that in.
table-where-turned = table on its side, turned upright
table-where-long = one line per answer, put together by person
table-text-both = UTF-8, and Windows-1252 in places
table-by-number = The columns were recognised by their number on the paper form.
table-note-numbered-twice = The rows are numbered in the same way as the columns. The columns were read as the statements, and each row as a person. Is it the other way round? Then put “statement” above the numbers of the rows.
table-note-may-count = The numbers were read as answers of people with a number. Does the table say how often each answer was given? Then the figures are wrong: use a file with one row per person, or type the counts in a meeting, as with a show of hands.
table-note-row-numbers = Every row has one cell more than the header. The first one was read as the row number.
table-note-ungrouped = { $count ->
    [one] One row with answers has no group under “{ $column }” (an empty cell or NA), and counts as a group without a name.
   *[other] { $count } rows with answers have no group under “{ $column }” (an empty cell or NA), and count as a group without a name.
}
table-column = column { $column } (“{ $name }”): { $item }; { $values }
table-note-coded = Recognised by the code at the start, although the text after it is not in the questionnaire: { $columns }. Is it another question? Then take that column out.
table-note-above = { $count ->
    [one] Line { $lines } above the header was left out.
   *[other] { $count } lines above the header were left out: { $lines }.
}
table-note-legend = { $count ->
    [one] Line { $lines } says something about what the numbers mean. In the questionnaire they run from { $low } to { $high }. Is that different here? Then recode the answers first.
   *[other] Lines { $lines } say something about what the numbers mean. In the questionnaire they run from { $low } to { $high }. Is that different here? Then recode the answers first.
}
table-note-legend-sheets = { $count ->
    [one] Sheet { $sheets } says something about what the numbers mean. In the questionnaire they run from { $low } to { $high }. Is that different here? Then recode the answers first.
   *[other] Sheets { $sheets } say something about what the numbers mean. In the questionnaire they run from { $low } to { $high }. Is that different here? Then recode the answers first.
}
table-note-starred = { $count ->
    [one] Column { $texts } has a sign that may refer to a footnote. It was read as the statement itself. Does that footnote say something else, such as “reversed”? Then recode those answers first.
   *[other] These columns have a sign that may refer to a footnote: { $texts }. They were read as the statements themselves. Does that footnote say something else, such as “reversed”? Then recode those answers first.
}
table-note-further = { $count ->
    [one] Line { $lines } belongs to the header too and does not count as a person.
   *[other] Lines { $lines } belong to the header too and do not count as people.
}
table-note-repeated = { $count ->
    [one] Line { $lines } repeats the header and does not count as a person.
   *[other] { $count } lines repeat the header and do not count as people: { $lines }.
}
table-note-second = Line { $lines } repeats the header, after a blank row. All rows count together as one group here. Does another table begin there, from another time or about something else? Then make a separate file of each.
table-note-joined = The same column appears twice, for { $items }. No row has both filled in, and the answers were combined. Are there two tables side by side? Then make a separate file of each.
table-row = line
table-rows = lines
table-row-first = Line
table-row-column = column
table-rows-column = columns
table-row-first-column = Column
table-note-summaries = { $count ->
    [one] { $Row } { $lines } is a sum or a mean, not a person, and was left out.
   *[other] { $count } { $rows } are a sum or a mean, not a person, and were left out: { $lines }.
}
table-note-below = { $count ->
    [one] Line { $lines } stands under the table with one text and no answers, and does not count.
   *[other] { $count } lines stand under the table with one text and no answers, and do not count: { $lines }.
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
    [one] One value that is not an answer was counted as skipped: { $values }.
   *[other] { $count } values that are not answers were counted as skipped: { $values }.
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
    [one] { $Row } { $lines } is identical to an earlier { $row }, including what is next to it. Was it pasted twice? Then remove one of the two.
   *[other] { $count } { $rows } are identical to an earlier { $row }, including what is next to them: { $lines }. Were they pasted twice? Then remove the copies.
}
table-note-namesakes = { $count ->
    [one] { $Row } { $lines } has somebody who is already in the table. Both rows count. Is it the same person? Then remove one of the two.
   *[other] { $count } { $rows } have somebody who is already in the table: { $lines }. All rows count. Is it the same person? Then leave one row for each.
}
table-note-alike = These columns look like a statement that already has another column. They do not count: { $columns }. Do they hold answers to the same statement? Then give the column the id of the statement as its name.
table-note-in-place = These columns have answers where a statement without a column would be. They are not counted: { $columns }. Are those the answers to that statement? Then give the column the id of the statement as its name.
table-note-tried = { $count ->
    [one] { $Row } { $lines } is a preview or a test, says the form, and counts as a person now. Does it not belong? Take the { $row } out.
   *[other] { $count } { $rows } are previews or tests, says the form, and count as people now: { $lines }. Do they not belong? Take them out.
}
table-note-moments = Column “{ $column }” has more than one moment or side: { $moments }. All rows count as one group here. For separate figures, add --group "{ $column }".
table-note-before = { $count ->
    [one] Some statements are preceded by: { $texts }. Those columns were read as answers to the statement itself. Does that text ask something else? Then remove those columns.
   *[other] Some statements are preceded by: { $texts }. Those columns were read as answers to the statement itself. Does one of those texts ask something else? Then remove its columns.
}
table-note-behind = { $count ->
    [one] Some statements are followed by: { $texts }. Those columns were read as answers to the statement itself. Does that text ask something else? Then remove those columns.
   *[other] Some statements are followed by: { $texts }. Those columns were read as answers to the statement itself. Does one of those texts ask something else? Then remove its columns.
}
table-note-apart = According to column “{ $column }” there are { $months } months between some of the rows and the others. All rows count as one measurement here. Are they two? Then make a separate file of each.
table-note-sides = One statement has more than one column, each with different words before it: { $columns }. All answers count together here as those of one group. Are they two measurements, or about something else? Then read them in one by one.
table-note-counts = Column “{ $column }” seems to say how many people there are behind each row. Each row counts as one person here. Are the rows schools or groups? Then use a file with one row per person.
table-note-marked = { $count ->
    [one] { $Row } { $lines } now counts as a person, but column “{ $column }” says that something is the matter: not finished, not valid, a double, a test, without consent or not to be counted. Does it not belong there? Remove that { $row }.
   *[other] { $count } { $rows } now count as people, but column “{ $column }” says that something is the matter: not finished, not valid, a double, a test, without consent or not to be counted: { $lines }. Do they not belong there? Remove them.
}
table-note-doubtful = { $count ->
    [one] { $Row } { $lines } may be a row of figures: means, numbers, another year or the maximum score. It now counts as a person. Is it not one? Remove that { $row }.
   *[other] { $count } { $rows } may be rows of figures: means, numbers, another year or the maximum score: { $lines }. They now count as people. Are they not? Remove them.
}
table-note-moved = { $count ->
    [one] { $Row } { $lines }: there is a point of the scale beside the statements, and nothing under the statement at the other end. Are the answers one column off there? Then put them back under their statements.
   *[other] { $count } { $rows } have a point of the scale beside the statements, and nothing under the statement at the other end: { $lines }. Are the answers one column off there? Then put them back under their statements.
}
table-note-group-item = The column of { $item } is the group here. The answers in it do not count as answers.
table-note-shifted = “{ $neighbour }” was given a meaning, and nobody has { $end }. Does the scale run differently in this file? Then every figure is one point off: recode the values to those of the questionnaire.
table-note-groups = These group names are nearly the same, only written differently: { $names }. Are they one group? Then write that name the same way everywhere.
table-note-misread = These group names contain wrong letters: { $names }. Another program saved them like that. In that program, save the file as .xlsx or as CSV UTF-8.
table-note-title = Above the header stands: { $texts }.
table-note-title-tells = Above the header stands: { $texts }. The rows were read as answers of now, by the people themselves. Does that text say something else? Then take the right table, or read this one in by itself.
table-note-worded = { $count ->
    [one] Column { $columns } shows words in the sheet beside or in place of the numbers. vlot reads the numbers themselves. Do those words say something else than the questionnaire? Then recode the answers first.
   *[other] Columns { $columns } show words in the sheet beside or in place of the numbers. vlot reads the numbers themselves. Do those words say something else than the questionnaire? Then recode the answers first.
}
table-note-comments = There are comments on cells of this sheet. vlot does not read them.
table-times = “{ $value }” ({ $count } times)
table-own-date = [a date]
table-own-text = [a text of { $count } characters]
table-own-decimals = [a number with decimals]
table-more-lines = { $lines } and further

table-not-scored = Nothing was calculated.
table-not-saved = Nothing was saved.
table-not-checked = Nothing was checked.

table-kind-old-excel = { $path } is an old Excel file (.xls) or has a password. Save it in Excel as .xlsx, without a password, or as “CSV UTF-8”.
table-kind-spss = { $path } is an SPSS file. In SPSS, save it as .xlsx or as CSV, with the values and not the labels.
table-kind-stata = { $path } is a Stata file. Turn it into a CSV with “export delimited”.
table-kind-sas = { $path } is a SAS file. Turn it into a CSV with “proc export”.
table-kind-columns = { $path } is a Parquet, Arrow or Feather file. Turn it into a CSV, with pandas or polars for example.
table-kind-r = { $path } is an R file. Turn it into a CSV with write.csv.
table-kind-database = { $path } is a database. Save the table with the answers as CSV.
table-kind-pdf = { $path } is a PDF. Answers cannot be read from it: use the table itself, as CSV or .xlsx.
table-kind-picture = { $path } is a picture or a recording. Answers cannot be read from it: use the table itself, as CSV or .xlsx.
table-kind-document = { $path } is a document. Put its table in a spreadsheet and save that as .xlsx or CSV.
table-kind-page = { $path } is a web page or XML, whatever its name says. Open it in Excel or LibreOffice and save it as .xlsx or CSV.
table-kind-json = { $path } is JSON. Export the answers as CSV or .xlsx.
table-kind-measurement = { $path } is a vlot measurement, not a table of answers. Look at it with ‘vlot show’. Scans of single people are put together with ‘vlot merge’.
table-kind-measurement-screen = { $path } is a vlot measurement, not a table of answers. You will find it under “Results” if it is in the data folder.
table-kind-questionnaire = { $path } is a questionnaire, not a table of answers. Give it with --bank, and use the table with what people filled in.
table-kind-questionnaire-screen = { $path } is a questionnaire, not a table of answers. Use the table with what people filled in.
table-kind-figures = { $path } contains figures calculated by vlot, not answers. Use the table with one row per person.
table-kind-codebook = { $path } is a sheet for translating a questionnaire. It has no answers in it. Use the table with one row per person.
table-kind-packed = { $path } is a compressed file. Unpack it and use the file inside.
table-kind-utf32 = { $path } is text in UTF-32, which vlot cannot read. Save the file as CSV UTF-8 or as .xlsx.
table-kind-bytes = { $path } is not text and not a spreadsheet. Use a CSV, an .xlsx or an .ods.
table-packed-broken = { $path } cannot be unpacked: it is damaged or was not downloaded completely. Download it again, or save the table as CSV.
table-packed-large = { $path } is too large when unpacked. If a row was filled down to the end of the sheet, remove it. Otherwise unpack it yourself and use the file inside, as CSV.
table-packed-no-sheet = There is no sheet “{ $wanted }” in { $path }. It has: { $sheets }.
table-packed-no-table = There is no table in { $path }. It has to be a CSV, .xlsx or .ods.
table-packed-tables = There is more than one table in { $path }: { $tables }. Unpack it and give one of them.
table-packed-document = { $path } is a { $program } file, not a spreadsheet that vlot can read. Put the table in a spreadsheet and save that as .xlsx, .ods or CSV.
table-packed-no-sheets = There are no sheets in { $path }: --sheet is for an .xlsx or .ods.

table-empty = { $path } is empty: there is no header with the names of the columns.
table-long-row = { $path }:{ $line }: this row is longer than 1 MB. A line end or a quote is probably missing.
table-quote-open = { $path }:{ $line }: there is an opening quote here that is never closed. Everything after it would end up in this one cell. Remove it, or close it.
table-quote-behind = { $path }:{ $line }: there is text after a closing quote. Remove the quote, or double it within the cell.
table-rows-in-quotes = { $path }:{ $line }: a whole row of the table is inside the quotes that open here. There is one quote too many or too few.
table-rows-in-cells = { $path }:{ $line }: every row is in one cell here, with commas or semicolons in it. A spreadsheet opened the file without recognising the separator, and saved it like that. Use the file as it came from the form, or open it in the spreadsheet with Data, From text/CSV.
table-blanks = { $path }:{ $line }: the columns seem to be separated by spaces, or to have a fixed place on the line. Then it is not certain which cell belongs to which column. Save the file with commas between the cells: in R with write.csv(data, "answers.csv", row.names = FALSE), in SPSS with Save As and type CSV. A spreadsheet opens it with Data, From text/CSV; choose the space as separator there, and save it as CSV.
table-too-large-to-turn = In { $path } not every person has their own row, and the file is too large to turn it. Make one row per person, with one column per statement.
table-no-items = No column in { $path } is a statement of this questionnaire. A column is named after the statement itself or its id, such as “{ $example }”. Does it belong to another questionnaire? Give it with --bank. Do the columns have other names? Say which is which with --columns.
table-no-items-screen = No column in { $path } is a statement of this questionnaire. A column is named after the statement itself or its id, such as “{ $example }”. Does it belong to another questionnaire? Choose that one first. Do the columns have other names? Then give them these names.
table-no-items-found = Found: { $found }.
table-no-items-numbered = Are { $first }, { $second } and so on the statements in the order of the form? Then make a file with a column and its statement on each line, “{ $first },{ $one }” and below it “{ $second },{ $two }” and so on, and give it with --columns.
table-no-items-numbered-screen = Are { $first }, { $second } and so on the statements in the order of the form? Then call them { $one }, { $two } and so on.
table-no-items-headless = The first row looks like answers. Is the header missing?
table-no-items-sheets = There are more sheets: { $sheets }. Choose one with --sheet.
table-no-items-sheets-screen = There are more sheets: { $sheets }. Are the answers on another one? Then save that one as a separate file.
table-unclear = In { $path } these columns fit more than one statement: { $columns }. Name them after the id of the statement, such as “{ $example }”, or say which is which with --columns.
table-unclear-screen = In { $path } these columns fit more than one statement: { $columns }. Name them after the id of the statement, such as “{ $example }”.
table-unclear-alike = In { $path } several columns have the same name, and that name fits more than one statement: { $columns }. Name each of them after the id of its statement, such as “{ $example }”.
table-near = In { $path } a column is nearly a statement that has no other column. Without that column the figures would be different:
table-near-one = { "  " }column { $column }, “{ $name }”, is nearly { $item } (“{ $text }”)
table-near-more = { "  " }and { $count } more columns like these
table-side-by-side = In { $path } there are { $count } measurements side by side, each with the same statements: { $names }. Together they would be mixed up. Make a separate file of each measurement, with only the statement or its id above each column, and read them in one by one, each with its own date.
table-near-mend = Is it that statement? Then give the column the id as its name. If not, list the column in a table for --columns, with no item next to it.
table-near-mend-screen = Is it that statement? Then give the column the id as its name. If not, remove the column.
table-misread = Some letters are wrong, or gone: another program saved the file like that. In that program, save it as .xlsx or as CSV UTF-8.
table-two-group-columns = There is more than one column “{ $wanted }” to group by. Nothing was calculated. Give one of them another name, and use that with --group.
table-numbered-twice = In { $path } the rows are numbered in the same way as the statements on the paper form. Vlot cannot tell whether they are statements or people. Nothing was read in. Above the numbered column, write what it holds: “statement” or “form”. Or use the ids of the statements as names.
table-no-answer = Does “{ $value }” mean that somebody does not know? Then add --dont-know "{ $value }". Was the statement skipped? Then add --missing "{ $value }".
table-no-answer-screen = Does “{ $value }” mean that somebody does not know? Put a question mark there. Was the statement skipped? Then empty the cell.
table-no-answer-missing = Does “{ $value }” mean that the statement was skipped? Then add --missing "{ $value }".
table-no-answer-missing-screen = Does “{ $value }” mean that the statement was skipped? Then empty the cell.
table-comma = Does a text with a comma in it mean that somebody does not know, or that the statement was skipped? Then give it in quotes: { $flag } '"no, no idea"'.
table-comma-screen = Does a text mean that somebody does not know, or that the statement was skipped? Then put a question mark there, or empty the cell.
table-coded = “{ $value }” is a code that the form gives to an answer. Export the answers again, with the full text of each instead of its code (in LimeSurvey: full answers).
table-named-otherwise = Does this file have its own words or codes for the answers, such as “{ $value }”? Then the file can be read as it is with a questionnaire of your own that has each of them as the label of the right value: { "{" } value = …, label = "{ $value }" { "}" }.
table-missing-codes = Does { $codes } mean that nothing was filled in, as in Castor, REDCap or SPSS? Then pass it with --missing { $codes }.
table-missing-codes-screen = Does { $codes } mean that nothing was filled in, as in Castor, REDCap or SPSS? Then make those cells empty.
table-moment = If you type “1-5” in a spreadsheet, you get a date or a time. Set that column to text first, and then type the answers again.
table-no-group = There is no column “{ $wanted }” to group by. The columns are: { $found }.
table-no-mapped-answers = The column “{ $wanted }” in --columns is not in { $path }. There are numbers on the line where the names of the columns should be. If they are answers, put a line with names above them.
table-no-mapped = The column “{ $wanted }” in --columns is not in { $path }. The columns are: { $found }.
table-above = { $path }:{ $line }: there are answers above the header. Put the header above them.
table-all-longer = { $path }:{ $line }: every row has { $found } cells and the header { $expected }. Vlot cannot tell which one is too many. Is there a comma in a number? Save the table with ; as its separator, or name every column.
table-side-columns = In { $path } the rows are the statements and the columns are the people, but these columns are not people: { $columns }. Remove them, or move them to the left of the statements, and read the table in again.
table-on-its-side = In { $path } the rows are the statements and the columns are the people, so it cannot be read. Turn it: copy it in Excel and choose Paste special, Transpose.
table-side-groups = In { $path } the rows are the statements, and the columns are named after groups, not people. Use a file with one row per person. Is each column one person after all? Then give the columns numbers as names.
table-frequencies = { $path } says how often each answer was given, not which answers were given by the same person. Use a file with one row per person. Is there none? Then type the counts in a meeting, as with a show of hands: vlot session.
table-one-line = All of { $path } is on one line: its lines end in a way that vlot does not know. Open it in a spreadsheet and save it as CSV or .xlsx.
table-long = { $path } has one row per answer (the long format), and vlot cannot tell which answers belong to one person, or one appears twice. Make one row per person with one column per statement, in Excel with a pivot table.
table-no-statement = { $path }:{ $line }: there is an answer on this row, but no statement. Fill in the statement, or remove the row.
table-two-spellings = { $path }:{ $other }: the name on this row is that of row { $line }, spelled differently, so vlot cannot tell whether they are one person. Spell the name the same way on all rows of a person.
table-merged = { $path }:{ $line }, column { $column }: this answer is in merged cells, so vlot cannot tell whose it is or which statement it belongs to. Split the cells and put an answer in each of them.
table-two-groups = { $path }:{ $line }: somebody on this row belongs to a different group from the rows above. Group by a column that is the same on all rows of a person.
table-two-people = { $path }:{ $line }: somebody with the same name or number belongs to a different group on this row from the rows above. Are they two people? Give each their own number. Is it one person? Then write the same group everywhere.
table-column-per-answer = In { $path } each answer to a statement has its own column. Export the answers again, with one column per statement, or make the table that way by hand.
table-moved = In { $path } nobody has an answer under “{ $item }”, and under “{ $column }” there are only points of the scale. All answers seem to be one column off. Put them back under their statements. Are they right as they are? Then remove the column “{ $item }”.
table-nameless = { $path }, column { $column }: there are answers in this column, but it has no name. Are the names of the columns above the right answers? Give the column a name, or remove it.
table-other-time = In { $path } these columns ask something else about a statement, or ask it about another time: { $columns }. Remove them, or say with --columns which column is which statement.
table-other-time-screen = In { $path } these columns ask something else about a statement, or ask it about another time: { $columns }. Remove them.
table-other-scale = In { $path } there is a different scale before a statement than that of the questionnaire: { $columns }. So an answer may mean something else. Recode the answers to those of the questionnaire. Are they those already? Then say with --columns which column is which statement.
table-other-scale-screen = In { $path } there is a different scale before a statement than that of the questionnaire: { $columns }. So an answer may mean something else. Recode the answers to those of the questionnaire. Are they those already? Then remove what comes before the statement.
table-scale-beside = { $path }:{ $line }: there is a different scale here than that of the questionnaire. So an answer may mean something else. Recode the answers to those of the questionnaire. Are they those already? Then remove this line.
table-scale-sheet = In { $path }, sheet “{ $column }” explains a different scale than that of the questionnaire. So an answer may mean something else. Recode the answers to those of the questionnaire. Are they those already, or is that sheet about something else? Then remove the sheet.
table-scale-column = In { $path }, column “{ $column }” explains a different scale than that of the questionnaire. So an answer may mean something else. Recode the answers to those of the questionnaire. Are they those already, or is that column about something else? Then remove the column.
table-again = In { $path } everybody under “{ $column }” appears more than once. Together they would count as a larger group. Are they two measurements, or about two things? Then make a separate file of each and read them in one by one. Are they not people? Then give the column another name.
table-figures = In { $path } column “{ $column }” says that these are figures, such as means, not people's answers. Use a file with one row per person. Are they answers? Then give that column another name.
table-sides = { $path }:{ $line }: the same people answered the same statements twice, under “{ $one }” and under “{ $other }”. Together they would count as a group twice the size. Read them in one by one, each from its own file.
table-moments = In { $path } there are answers from more than one moment or side: column “{ $column }” says { $moments }. Together they would count as one group, and anyone who took part twice as two people. Make a separate file of each and read them in one by one, each with its own date. Does the column say something else? Then give it another name.
table-goes-on = { $path }:{ $line }: this row completes the row above, and so it goes for most people: their answers are on more than one row. One person would count as several. Put the answers of one person on one row. Are they different people after all? Then give each their own number, in a column called “respondent”.
table-title = { $path }:{ $line }: there is a text here instead of answers, and people follow. Is it the title of another table, or of another time? Then make a separate file of each. Is it a person without answers? Then remove the row.
table-long-conflict = { $path }:{ $line }: the value on this row is that of a different answer from the words next to it. Vlot cannot tell which of the two columns counts: remove the one that is wrong.
table-too-many = There are answers from { $count } people in { $path }. A measurement can hold { $most } at most. Use 'vlot score' for this many people.
table-coding = The values that would count as skipped look like a different coding: { $values }.
table-coding-neighbour = { $neighbour } is just off the scale.
table-coding-between = { $between } is between two points of the scale. Anyone who filled that in did answer, and without those answers the means change.
table-coding-absent = The file has { $neighbour }, and nobody has { $absent }: does the scale run differently in this file?
table-coding-columns = Not one value is an answer under { $items }: are these other answers, or did the columns move?
table-coding-instead = The file has { $value }, and nobody gave { $absent }: is that what this file calls it? Anyone who filled that in did answer, and without those answers the means change.
table-coding-many = There are { $count } of them, and { $answers } answers.
table-coding-mend = Recode the values to those of the questionnaire. Whatever really means nothing can be listed with --missing.
table-coding-mend-screen = Recode the values to those of the questionnaire. Leave empty whatever really means nothing.
table-word-point = “{ $word }” is a point of the scale and cannot count as skipped or as don't know.
table-word-comma = There is a comma between two words here. Does it belong to the word itself? Then put the word in quotes, such as '"no, no idea"'.
table-word-no-dont-know = This questionnaire does not have “don't know”. Use --missing instead of --dont-know.
table-word-both = “{ $word }” is given with both --missing and --dont-know. It can mean only one of the two.
table-map-empty = There is no column in { $path }. Write a column and a statement on each line, with a comma in between.
table-map-no-text = { $path } is not a table of columns and statements. Use a CSV or .xlsx with a column and a statement on each line.
table-map-line = { $path }:{ $line }: there should be two cells here, the name of a column and the id of a statement.
table-map-item = { $path }:{ $line }: there is no statement “{ $item }”.
table-map-twice = { $path }:{ $line }: the column “{ $column }” appears twice.

table-value = { $path }:{ $line }, column { $column } ({ $item }): found “{ $found }”; allowed: { $allowed }
table-value-times = { $path }:{ $line }, column { $column } ({ $item }): found “{ $found }”, { $times } times in the whole table; allowed: { $allowed }
table-two-numbers = { $path }:{ $line }, column { $column } ({ $item }): “{ $found }” is a value of the scale, but also the number of another point on the paper form ({ $times ->
    [one] once
   *[other] { $times } times
} in the whole table).
table-form-numbers-mend = The paper form has 1 to { $many }, and the questionnaire other values. Are these the numbers of the form? Then add --coding form.
table-form-numbers-mend-screen = The paper form has 1 to { $many }, and the questionnaire other values. Are these the numbers of the form? Then write the words of the form next to them: { $example }.
table-two-numbers-mend = The paper form has 1 to { $many }, the questionnaire has other values, and this table does not say which these numbers are. Are they those of the form? Then add --coding form. Are they the values? Then add --coding value.
table-two-numbers-mend-screen = The paper form has 1 to { $many }, the questionnaire has other values, and this table does not say which these numbers are. Write each number with its words, as they are on the form: { $example }.
table-note-form-numbers = The numbers were read as those of the paper form: 1 to { $many }.
table-ambiguous = { $path }:{ $line }, column { $column } ({ $item }): “{ $found }” is the value of one point and the label of another ({ $times ->
    [one] once
   *[other] { $times } times
} in the whole table)
table-ambiguous-mend = Are they the values of the scale? Then add --coding value. Are they the labels that people saw? Then add --coding form. Or write each answer with its value and its label, such as “{ $example }”.
table-ambiguous-mend-screen = Write each answer with its value and its label, such as “{ $example }”.
table-twice = { $path }:{ $line }: the columns “{ $one }” and “{ $other }” are both { $item }, and both filled in. Leave one out, or say with --columns which one counts.
table-twice-screen = { $path }:{ $line }: the columns “{ $one }” and “{ $other }” are both { $item }, and both filled in. Leave one out.
table-twice-alike = { $path }:{ $line }: the columns { $one } and { $other } are both called “{ $name }”, so both are { $item }, and both are filled in. Only one of them can count. Remove the other from the file.
table-summary = { $path }:{ $line }: is this row a person, or a sum or a mean? If it is not a person, remove it. If it is, give that person another name: a number will do.
table-no-person-column = { $path }, column { $column }: this column does not look like a person. Is it a mean, a norm or something else about the statements? Remove it.
table-no-person = { $path }:{ $line }: this row does not look like a person. Is it a mean, an example or an explanation? Remove it. Is it a person after all? Then put the row among the others, without a blank row between them.
