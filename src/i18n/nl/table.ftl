# Een tabel met antwoorden lezen: score, import, verify en de bijeenkomst.
cli-help-columns = Een tabel (column,item) die zegt welke kolom welke stelling is
cli-help-coding = Of cijfers die van het papieren formulier zijn (form) of de waarden van de schaal (value), waar die verschillen
cli-help-missing = Wat als overgeslagen telt, met komma's ertussen, zoals -99,NULL
cli-help-dont-know = Wat als weet niet telt, met komma's ertussen, zoals n.v.t. Staat er een komma in? Dan tussen aanhalingstekens, zoals '"nee, geen idee"'
cli-help-sheet = Het blad van een werkmap; zonder is dat het eerste

table-found = { $found } van de { $all } stellingen gevonden: { $where }, tekst { $text }, kop op regel { $line }.
table-found-screen = { $found } van de { $all } stellingen gevonden. De namen van de kolommen staan op regel { $line }.
table-where-separator = scheidingsteken “{ $separator }”
table-where-tab = scheidingsteken tab
table-where-blank = scheidingsteken spatie
table-where-sheet = blad “{ $sheet }”
table-other-sheets = Alleen blad “{ $sheet }” is gelezen. In dit bestand staat ook: { $sheets }. Een ander blad kies je met --sheet.
table-other-sheets-screen = Alleen blad “{ $sheet }” is gelezen. In dit bestand staat ook: { $sheets }. Moet het een ander blad zijn? Bewaar dat dan als een bestand op zichzelf en lees dat in.
table-where-turned = tabel op haar kant, rechtop gezet
table-where-long = één regel per antwoord, bij elkaar gezet per persoon
table-text-both = UTF-8 en hier en daar Windows-1252
table-by-number = De kolommen zijn herkend aan hun nummer op het papieren formulier.
table-note-numbered-twice = De rijen zijn net zo genummerd als de kolommen. De kolommen zijn gelezen als de stellingen, en elke rij als een mens. Is het andersom? Zet dan “stelling” boven de nummers van de rijen.
table-note-may-count = De cijfers zijn gelezen als antwoorden van mensen met een nummer. Zegt de tabel hoe vaak elk antwoord is gegeven? Dan kloppen de cijfers niet: neem een bestand met een rij per mens, of typ de aantallen over in een bijeenkomst, zoals bij handen opsteken.
table-note-row-numbers = Elke rij heeft een cel meer dan de kop. De eerste is gelezen als het nummer of de naam van de rij.
table-note-ungrouped = { $count ->
    [one] Eén rij met antwoorden heeft geen groep onder “{ $column }” (een lege cel of NA), en telt als een groep zonder naam.
   *[other] { $count } rijen met antwoorden hebben geen groep onder “{ $column }” (een lege cel of NA), en tellen als een groep zonder naam.
}
table-column = kolom { $column } (“{ $name }”): { $item }; { $values }
table-note-coded = Herkend aan de code vooraan, terwijl de tekst erachter niet in de vragenlijst staat: { $columns }. Is het een andere vraag? Haal die kolom dan weg.
table-note-above = { $count ->
    [one] Boven de kop is regel { $lines } weggelaten.
   *[other] Boven de kop zijn { $count } regels weggelaten: { $lines }.
}
table-note-legend = { $count ->
    [one] Regel { $lines } zegt iets over wat de cijfers betekenen. In de vragenlijst lopen zij van { $low } tot { $high }. Klopt dat niet? Zet de antwoorden dan eerst om.
   *[other] De regels { $lines } zeggen iets over wat de cijfers betekenen. In de vragenlijst lopen zij van { $low } tot { $high }. Klopt dat niet? Zet de antwoorden dan eerst om.
}
table-note-legend-sheets = { $count ->
    [one] Blad { $sheets } zegt iets over wat de cijfers betekenen. In de vragenlijst lopen zij van { $low } tot { $high }. Klopt dat niet? Zet de antwoorden dan eerst om.
   *[other] De bladen { $sheets } zeggen iets over wat de cijfers betekenen. In de vragenlijst lopen zij van { $low } tot { $high }. Klopt dat niet? Zet de antwoorden dan eerst om.
}
table-note-starred = { $count ->
    [one] Bij kolom { $texts } staat een teken dat naar een noot kan verwijzen. Zij is gelezen als de stelling zelf. Zegt die noot iets anders, zoals “omgekeerd gesteld”? Zet die antwoorden dan eerst om.
   *[other] Bij deze kolommen staat een teken dat naar een noot kan verwijzen: { $texts }. Zij zijn gelezen als de stelling zelf. Zegt die noot iets anders, zoals “omgekeerd gesteld”? Zet die antwoorden dan eerst om.
}
table-note-further = { $count ->
    [one] Regel { $lines } hoort ook bij de kop en telt niet als mens.
   *[other] De regels { $lines } horen ook bij de kop en tellen niet als mensen.
}
table-note-repeated = { $count ->
    [one] Regel { $lines } herhaalt de kop en telt niet als mens.
   *[other] { $count } regels herhalen de kop en tellen niet als mensen: { $lines }.
}
table-note-second = Regel { $lines } herhaalt de kop, na een lege rij. Alle rijen tellen hier samen als één groep. Begint daar een andere tabel, van een andere tijd of over iets anders? Maak dan van elk een eigen bestand.
table-note-joined = Dezelfde kolom staat er twee keer, van { $items }. Geen rij heeft er twee ingevuld, en de antwoorden zijn samengenomen. Staan er twee tabellen naast elkaar? Maak dan van elk een eigen bestand.
table-row = regel
table-rows = regels
table-row-first = Regel
table-row-column = kolom
table-rows-column = kolommen
table-row-first-column = Kolom
table-note-summaries = { $count ->
    [one] { $Row } { $lines } is een som of gemiddelde en geen mens, en telt niet mee.
   *[other] { $count } { $rows } zijn een som of gemiddelde en geen mens, en tellen niet mee: { $lines }.
}
table-note-below = { $count ->
    [one] Regel { $lines } staat onder de tabel met één tekst en geen antwoorden, en telt niet mee.
   *[other] { $count } regels staan onder de tabel met één tekst en geen antwoorden, en tellen niet mee: { $lines }.
}
table-note-short = { $count ->
    [one] Regel { $lines } is korter dan de kop; alleen kolommen die niet gebruikt worden ontbreken.
   *[other] { $count } regels zijn korter dan de kop; alleen kolommen die niet gebruikt worden ontbreken: { $lines }.
}
table-note-nameless = { $count ->
    [one] Kolom { $columns } heeft geen naam en is niet gebruikt.
   *[other] { $count } kolommen hebben geen naam en zijn niet gebruikt: { $columns }.
}
table-note-invalid = { $count ->
    [one] Eén waarde die geen antwoord is, telt als overgeslagen: { $values }.
   *[other] { $count } waarden die geen antwoord zijn, tellen als overgeslagen: { $values }.
}
table-note-hidden-rows = { $count ->
    [one] Rij { $lines } is in het blad verborgen of weggefilterd. Ze is wel meegelezen.
   *[other] { $count } rijen zijn in het blad verborgen of weggefilterd: { $lines }. Ze zijn wel meegelezen.
}
table-note-hidden-columns = { $count ->
    [one] Kolom { $columns } is in het blad verborgen. Ze is wel meegelezen.
   *[other] De kolommen { $columns } zijn in het blad verborgen. Ze zijn wel meegelezen.
}
table-note-copies = { $count ->
    [one] { $Row } { $lines } is tot op de letter gelijk aan een eerdere { $row }, ook wat erbij staat. Is die twee keer geplakt? Haal er dan één weg.
   *[other] { $count } { $rows } zijn tot op de letter gelijk aan een eerdere { $row }, ook wat erbij staat: { $lines }. Zijn ze twee keer geplakt? Haal ze dan één keer weg.
}
table-note-namesakes = { $count ->
    [one] { $Row } { $lines } is van iemand die al eerder in de tabel staat. Beide rijen tellen mee. Is het dezelfde mens? Haal dan een van de twee weg.
   *[other] { $count } { $rows } zijn van iemand die al eerder in de tabel staat: { $lines }. Alle rijen tellen mee. Is het dezelfde mens? Laat dan van elk één rij staan.
}
table-note-alike = Deze kolommen lijken op een stelling die al een andere kolom heeft. Zij tellen niet mee: { $columns }. Staan daar antwoorden op dezelfde stelling? Geef de kolom dan de id van de stelling als naam.
table-note-in-place = Deze kolommen staan met antwoorden op de plaats van een stelling die geen kolom heeft. Zij tellen niet mee: { $columns }. Zijn dat de antwoorden op die stelling? Geef de kolom dan de id van de stelling als naam.
table-note-tried = { $count ->
    [one] { $Row } { $lines } is volgens het formulier een proef (preview of test) en telt nu mee als mens. Hoort die er niet bij? Haal die { $row } weg.
   *[other] { $count } { $rows } zijn volgens het formulier een proef (preview of test) en tellen nu mee als mensen: { $lines }. Horen ze er niet bij? Haal ze weg.
}
table-note-moments = Kolom “{ $column }” noemt meer dan één moment of kant: { $moments }. Hier tellen alle rijen samen als één groep. Cijfers per moment krijg je met --group "{ $column }".
table-note-before = { $count ->
    [one] Voor stellingen staat: { $texts }. Die kolommen zijn gelezen als antwoorden op de stelling zelf. Vraagt die tekst iets anders? Haal die kolommen dan weg.
   *[other] Voor stellingen staan: { $texts }. Die kolommen zijn gelezen als antwoorden op de stelling zelf. Vraagt een van die teksten iets anders? Haal die kolommen dan weg.
}
table-note-behind = { $count ->
    [one] Achter stellingen staat: { $texts }. Die kolommen zijn gelezen als antwoorden op de stelling zelf. Vraagt die tekst iets anders? Haal die kolommen dan weg.
   *[other] Achter stellingen staan: { $texts }. Die kolommen zijn gelezen als antwoorden op de stelling zelf. Vraagt een van die teksten iets anders? Haal die kolommen dan weg.
}
table-note-apart = Volgens kolom “{ $column }” zit er { $months } maanden tussen een deel van de rijen en de andere. Alle rijen tellen hier samen als één meting. Zijn het er twee? Maak dan van elk een eigen bestand.
table-note-sides = Dezelfde stelling heeft meer dan één kolom, steeds met iets anders ervoor: { $columns }. Alle antwoorden tellen hier samen als die van één groep. Zijn het twee metingen, of gaan ze over iets anders? Lees ze dan apart in.
table-note-counts = Kolom “{ $column }” lijkt te zeggen hoeveel mensen er achter een rij zitten. Elke rij telt hier als één mens. Zijn de rijen scholen of groepen? Neem dan het bestand met een rij per mens.
table-note-marked = { $count ->
    [one] { $Row } { $lines } telt nu mee als mens, en kolom “{ $column }” zegt daar iets wat daar niet bij past: niet af, niet geldig, dubbel, een proef, zonder toestemming of niet om mee te tellen. Hoort die er niet bij? Haal die { $row } weg.
   *[other] { $count } { $rows } tellen nu mee als mensen, en kolom “{ $column }” zegt daar iets wat daar niet bij past: niet af, niet geldig, dubbel, een proef, zonder toestemming of niet om mee te tellen: { $lines }. Horen ze er niet bij? Haal ze weg.
}
table-note-doubtful = { $count ->
    [one] { $Row } { $lines } kan ook een rij cijfers zijn: gemiddelden, nummers, een ander jaar of het hoogste dat kan. Zij telt nu mee als mens. Is zij er geen? Haal die { $row } weg.
   *[other] { $count } { $rows } kunnen ook rijen cijfers zijn: gemiddelden, nummers, een ander jaar of het hoogste dat kan: { $lines }. Zij tellen nu mee als mensen. Zijn ze dat niet? Haal ze weg.
}
table-note-moved = { $count ->
    [one] { $Row } { $lines }: naast de stellingen staat een punt van de schaal, en onder de stelling aan het andere eind niets. Staan de antwoorden daar een kolom verschoven? Zet ze dan weer onder hun stelling.
   *[other] { $count } { $rows } hebben naast de stellingen een punt van de schaal, en onder de stelling aan het andere eind niets: { $lines }. Staan de antwoorden daar een kolom verschoven? Zet ze dan weer onder hun stelling.
}
table-note-group-item = De kolom van { $item } is hier de groep. De antwoorden daarin tellen niet mee als antwoorden.
table-note-shifted = “{ $neighbour }” kreeg een betekenis, en niemand heeft een { $end }. Loopt de schaal in dit bestand anders? Dan is elk cijfer een punt verschoven: zet de waarden om naar die van de vragenlijst.
table-note-groups = Deze namen van groepen zijn bijna gelijk, alleen anders geschreven: { $names }. Is dat één groep? Schrijf die naam dan overal gelijk.
table-note-misread = In deze namen van groepen staan letters verkeerd: { $names }. Zo heeft een ander programma ze bewaard. Bewaar het bestand daar als .xlsx of als CSV UTF-8.
table-note-title = Boven de kop staat: { $texts }.
table-note-title-tells = Boven de kop staat: { $texts }. De rijen zijn gelezen als antwoorden van nu, van de mensen zelf. Zegt die tekst iets anders? Neem dan de goede tabel, of lees deze apart in.
table-note-worded = { $count ->
    [one] Kolom { $columns } toont in het blad woorden bij of in plaats van de cijfers. vlot leest de cijfers zelf. Zeggen die woorden iets anders dan de vragenlijst? Zet de antwoorden dan eerst om.
   *[other] De kolommen { $columns } tonen in het blad woorden bij of in plaats van de cijfers. vlot leest de cijfers zelf. Zeggen die woorden iets anders dan de vragenlijst? Zet de antwoorden dan eerst om.
}
table-note-comments = Op dit blad staan opmerkingen bij cellen. vlot leest ze niet.
table-times = “{ $value }” ({ $count } keer)
table-own-date = [een datum]
table-own-text = [een tekst van { $count } tekens]
table-own-decimals = [een getal met decimalen]
table-more-lines = { $lines } en verder

table-not-scored = Er is niets berekend.
table-not-saved = Er is niets bewaard.
table-not-checked = Er is niets nagekeken.

table-kind-old-excel = { $path } is een Excel-bestand van de oude soort (.xls) of zit achter een wachtwoord. Sla het in Excel op als .xlsx, zonder wachtwoord, of als “CSV UTF-8”.
table-kind-spss = { $path } is een bestand van SPSS. Sla het daar op als .xlsx of als CSV, met de waarden en niet de labels.
table-kind-stata = { $path } is een bestand van Stata. Maak er met “export delimited” een CSV van.
table-kind-sas = { $path } is een bestand van SAS. Maak er met “proc export” een CSV van.
table-kind-columns = { $path } is een bestand van Parquet, Arrow of Feather. Maak er een CSV van, bijvoorbeeld met pandas of polars.
table-kind-r = { $path } is een bestand van R. Maak er met write.csv een CSV van.
table-kind-database = { $path } is een database. Sla de tabel met antwoorden op als CSV.
table-kind-pdf = { $path } is een PDF. Daaruit kan vlot geen antwoorden lezen: neem de tabel zelf, als CSV of .xlsx.
table-kind-picture = { $path } is een beeld- of geluidsbestand. Daaruit kan vlot geen antwoorden lezen: neem de tabel zelf, als CSV of .xlsx.
table-kind-document = { $path } is een document. Zet de tabel eruit in een rekenblad en sla dat op als .xlsx of CSV.
table-kind-page = { $path } is een webpagina of XML, ook als de naam iets anders zegt. Open het in Excel of LibreOffice en sla het op als .xlsx of CSV.
table-kind-json = { $path } is JSON. Exporteer de antwoorden als CSV of .xlsx.
table-kind-measurement = { $path } is een meting van vlot en geen tabel met antwoorden. Bekijk haar met ‘vlot show’. Scans van losse mensen voeg je samen met ‘vlot merge’.
table-kind-measurement-screen = { $path } is een meting van vlot en geen tabel met antwoorden. Je vindt haar bij de resultaten als zij in de datamap staat.
table-kind-questionnaire = { $path } is een vragenlijst en geen tabel met antwoorden. Noem haar met --bank, en geef de tabel met wat mensen invulden.
table-kind-questionnaire-screen = { $path } is een vragenlijst en geen tabel met antwoorden. Neem de tabel met wat mensen invulden.
table-kind-figures = { $path } bevat cijfers die vlot heeft uitgerekend, en geen antwoorden. Neem de tabel met een rij per mens.
table-kind-codebook = { $path } is het blad om een vragenlijst op te vertalen. Er staan geen antwoorden in. Neem de tabel met een rij per mens.
table-kind-packed = { $path } is ingepakt. Pak het uit en neem het bestand dat erin zit.
table-kind-utf32 = { $path } is tekst in UTF-32, die vlot niet leest. Sla het bestand op als CSV UTF-8 of als .xlsx.
table-kind-bytes = { $path } is geen tekst en geen rekenblad. Neem een CSV, een .xlsx of een .ods.
table-packed-broken = { $path } kan niet worden uitgepakt: het is beschadigd of niet helemaal binnengehaald. Haal het opnieuw op, of sla de tabel op als CSV.
table-packed-large = { $path } is uitgepakt te groot. Is er een rij doorgevoerd tot onder aan het blad, haal die dan weg. Pak het anders zelf uit en geef het bestand dat erin zit, als CSV.
table-packed-no-sheet = In { $path } is geen blad “{ $wanted }”. Er is: { $sheets }.
table-packed-no-table = In { $path } zit geen tabel. Het moet een CSV, .xlsx of .ods zijn.
table-packed-tables = In { $path } zit meer dan één tabel: { $tables }. Pak het uit en geef er één.
table-packed-document = { $path } is een bestand van { $program } en geen rekenblad dat vlot leest. Zet de tabel in een rekenblad en sla dat op als .xlsx, .ods of CSV.
table-packed-no-sheets = In { $path } zijn geen bladen: --sheet is voor een .xlsx of .ods.

table-empty = { $path } is leeg: er is geen kop met de namen van de kolommen.
table-long-row = { $path }:{ $line }: deze regel is langer dan 1 MB. Er ontbreekt vast een regeleinde of een aanhalingsteken.
table-quote-open = { $path }:{ $line }: hier begint een aanhalingsteken dat nergens sluit. Alles erachter zou in deze ene cel verdwijnen. Haal het weg, of sluit het.
table-quote-behind = { $path }:{ $line }: achter een sluitend aanhalingsteken staat nog tekst. Haal het teken weg, of schrijf het binnen de cel dubbel.
table-rows-in-quotes = { $path }:{ $line }: tussen de aanhalingstekens die hier beginnen staat een hele regel van de tabel. Er is een teken te veel of te weinig.
table-rows-in-cells = { $path }:{ $line }: elke rij staat hier in één cel, met komma’s of puntkomma’s erin. Een rekenblad heeft het bestand geopend zonder te zien wat de cellen scheidt, en zo bewaard. Neem het bestand zoals het uit het formulier kwam, of haal het in het rekenblad binnen met Gegevens, Uit tekst/CSV.
table-blanks = { $path }:{ $line }: hier lijken spaties de kolommen te scheiden, of heeft elke kolom een vaste plaats op de regel. Welke cel bij welke kolom hoort, is dan niet zeker. Bewaar het bestand met komma’s tussen de cellen: in R met write.csv(data, "antwoorden.csv", row.names = FALSE), in SPSS met Opslaan als en type CSV. Een rekenblad haalt het binnen met Gegevens, Uit tekst/CSV; zeg daar dat spaties de kolommen scheiden, en bewaar het als CSV.
table-too-large-to-turn = In { $path } staat niet elk mens op een eigen rij, en het bestand is te groot om het zelf om te zetten. Maak er een rij per mens van, met een kolom per stelling.
table-no-items = Geen kolom in { $path } is een stelling uit deze vragenlijst. Een kolom heet naar de stelling zelf of naar haar id, zoals “{ $example }”. Hoort hier een andere vragenlijst bij? Noem die met --bank. Heten de kolommen anders? Zeg met --columns welke welke is.
table-no-items-screen = Geen kolom in { $path } is een stelling uit deze vragenlijst. Een kolom heet naar de stelling zelf of naar haar id, zoals “{ $example }”. Hoort hier een andere vragenlijst bij? Kies die eerst. Heten de kolommen anders? Geef ze dan die namen.
table-no-items-found = Gevonden: { $found }.
table-no-items-numbered = Zijn { $first }, { $second } en verder de stellingen in de volgorde van het formulier? Zet dan in een bestand op elke regel een kolom met haar stelling, “{ $first },{ $one }” en daaronder “{ $second },{ $two }” en zo verder, en geef dat mee met --columns.
table-no-items-numbered-screen = Zijn { $first }, { $second } en verder de stellingen in de volgorde van het formulier? Noem ze dan { $one }, { $two } en zo verder.
table-no-items-headless = De eerste regel ziet eruit als antwoorden. Ontbreekt de kop?
table-no-items-sheets = Er zijn meer bladen: { $sheets }. Kies er een met --sheet.
table-no-items-sheets-screen = Er zijn meer bladen: { $sheets }. Staan de antwoorden op een ander blad? Bewaar dat dan als een bestand op zichzelf.
table-unclear = In { $path } passen deze kolommen bij meer dan één stelling: { $columns }. Noem ze naar de id van de stelling, zoals “{ $example }”, of zeg het met --columns.
table-unclear-screen = In { $path } passen deze kolommen bij meer dan één stelling: { $columns }. Noem ze naar de id van de stelling, zoals “{ $example }”.
table-unclear-alike = In { $path } hebben meer kolommen dezelfde naam, en die past bij meer dan één stelling: { $columns }. Noem elke kolom naar de id van haar stelling, zoals “{ $example }”.
table-near = In { $path } lijkt een kolom op een stelling die verder geen kolom heeft. Zonder die kolom zouden de cijfers anders zijn:
table-near-one = { "  " }kolom { $column }, “{ $name }”, is bijna { $item } (“{ $text }”)
table-near-more = { "  " }en nog { $count } van zulke kolommen
table-side-by-side = In { $path } staan { $count } metingen naast elkaar, steeds met dezelfde stellingen: { $names }. Samen zouden zij door elkaar lopen. Maak van elke meting een eigen bestand, met boven elke kolom alleen de stelling of haar id, en lees die apart in, elk met zijn eigen datum.
table-near-mend = Is het die stelling? Geef de kolom haar id als naam. Zo niet, zet de kolom in een tabel voor --columns, met niets als item.
table-near-mend-screen = Is het die stelling? Geef de kolom haar id als naam. Zo niet, haal de kolom dan weg.
table-misread = Er staan letters verkeerd, of ze zijn weg: zo heeft een ander programma het bestand bewaard. Bewaar het daar als .xlsx of als CSV UTF-8.
table-two-group-columns = Er is meer dan één kolom “{ $wanted }” om op te groeperen. Er is niets berekend. Geef een ervan een andere naam, en kies die met --group.
table-numbered-twice = In { $path } zijn de rijen genummerd als de stellingen op het papieren formulier. Of het stellingen zijn of mensen, valt niet te zien. Er is niets overgenomen. Zet boven de genummerde kolom wat erin staat: “stelling” of “formulier”. Of geef de stellingen hun id als naam.
table-no-answer = Betekent “{ $value }” dat iemand het niet weet? Zeg dat met --dont-know "{ $value }". Is de stelling overgeslagen? Dan met --missing "{ $value }".
table-no-answer-screen = Betekent “{ $value }” dat iemand het niet weet? Zet er dan een vraagteken. Is de stelling overgeslagen? Maak de cel dan leeg.
table-no-answer-missing = Betekent “{ $value }” dat de stelling is overgeslagen? Zeg dat met --missing "{ $value }".
table-no-answer-missing-screen = Betekent “{ $value }” dat de stelling is overgeslagen? Maak de cel dan leeg.
table-comma = Betekent een tekst met een komma erin dat iemand het niet weet, of dat de stelling is overgeslagen? Geef hem dan tussen aanhalingstekens: { $flag } '"nee, geen idee"'.
table-comma-screen = Betekent een tekst dat iemand het niet weet, of dat de stelling is overgeslagen? Zet er dan een vraagteken, of maak de cel leeg.
table-coded = “{ $value }” is een code die het formulier aan een antwoord geeft. Haal de antwoorden opnieuw op, met de hele tekst van elk antwoord en niet de code (in LimeSurvey: volledige antwoorden).
table-named-otherwise = Heeft dit bestand eigen woorden of codes voor de antwoorden, zoals “{ $value }”? Dan is het te lezen zoals het is, met een eigen vragenlijst die elk daarvan als label bij de juiste waarde heeft: { "{" } value = …, label = "{ $value }" { "}" }.
table-missing-codes = Betekent { $codes } dat er niets is ingevuld, zoals in Castor, REDCap of SPSS? Geef dat dan mee met --missing { $codes }.
table-missing-codes-screen = Betekent { $codes } dat er niets is ingevuld, zoals in Castor, REDCap of SPSS? Maak die cellen dan leeg.
table-moment = Wie in een rekenblad “1-5” typt, krijgt een datum of een tijd. Maak van die kolom eerst tekst, en typ de antwoorden dan opnieuw.
table-no-group = Er is geen kolom “{ $wanted }” om op te groeperen. Er is: { $found }.
table-no-mapped-answers = De kolom “{ $wanted }” uit --columns staat niet in { $path }. Op de regel waar de namen van de kolommen horen, staan getallen. Zijn dat antwoorden, zet er dan een regel met namen boven.
table-no-mapped = De kolom “{ $wanted }” uit --columns staat niet in { $path }. Er is: { $found }.
table-above = { $path }:{ $line }: boven de kop staan antwoorden. Zet de kop erboven.
table-all-longer = { $path }:{ $line }: elke regel heeft { $found } cellen en de kop { $expected }. Welke te veel is, valt niet te zien. Staat er een komma in een getal? Sla de tabel op met ; als scheidingsteken, of geef elke kolom een naam.
table-on-its-side = In { $path } zijn de rijen de stellingen en de kolommen de mensen, en zo is de tabel niet te lezen. Draai haar: kopieer haar in Excel en kies Plakken speciaal, Transponeren.
table-side-columns = In { $path } zijn de rijen de stellingen en de kolommen de mensen, maar deze kolommen zijn geen mensen: { $columns }. Haal ze weg, of zet ze links van de stellingen, en lees de tabel dan opnieuw in.
table-side-groups = In { $path } zijn de rijen de stellingen, en de kolommen heten naar groepen en niet naar mensen. Neem het bestand met een rij per mens. Is elke kolom wel één mens? Geef de kolommen dan een nummer als naam.
table-frequencies = In { $path } staat hoe vaak elk antwoord is gegeven, en niet welke antwoorden bij elkaar horen. Neem het bestand met een rij per mens. Is dat er niet? Typ de aantallen dan over in een bijeenkomst, zoals bij handen opsteken: vlot session.
table-one-line = Heel { $path } staat op één regel: de regels eindigen op een manier die vlot niet kent. Open het in een rekenblad en sla het op als CSV of .xlsx.
table-long = { $path } heeft een regel (rij) per antwoord, de lange vorm, en zo is niet te zien welke antwoorden van één mens zijn, of er staat er een dubbel. Maak er een rij per mens van met een kolom per stelling, in Excel met een draaitabel.
table-no-statement = { $path }:{ $line }: op deze regel staat een antwoord, en geen stelling. Vul de stelling in, of haal de regel weg.
table-two-spellings = { $path }:{ $other }: de naam op deze regel is die van regel { $line }, anders gespeld. Zo is niet te zien of het één mens is. Spel de naam van een mens op alle regels hetzelfde.
table-merged = { $path }:{ $line }, kolom { $column }: dit antwoord staat in samengevoegde cellen. Zo is niet te zien van wie het is of bij welke stelling het hoort. Splits de cellen en zet in elke cel een antwoord.
table-two-groups = { $path }:{ $line }: iemand hoort op deze regel bij een andere groep dan op de regels erboven. Groepeer op een kolom die op alle regels van een mens hetzelfde is.
table-two-people = { $path }:{ $line }: iemand met dezelfde naam of hetzelfde nummer hoort op deze regel bij een andere groep dan op de regels erboven. Zijn het twee mensen? Geef ieder een eigen nummer. Is het één mens? Schrijf dan overal dezelfde groep.
table-column-per-answer = In { $path } heeft elk antwoord op een stelling een eigen kolom. Haal de antwoorden opnieuw op met één kolom per stelling, of maak de tabel zelf zo.
table-moved = In { $path } staat onder “{ $item }” van niemand een antwoord, en onder “{ $column }” staan alleen punten van de schaal. Zo te zien staan alle antwoorden een kolom verschoven. Zet ze weer onder hun stelling. Staan ze goed? Haal dan de kolom “{ $item }” weg.
table-nameless = { $path }, kolom { $column }: in deze kolom staan antwoorden, en zij heeft geen naam. Staan de namen van de kolommen wel boven de goede antwoorden? Geef de kolom een naam, of haal haar weg.
table-other-time = In { $path } vragen deze kolommen iets anders over een stelling, of vragen zij haar van een andere tijd: { $columns }. Haal ze weg, of zeg met --columns welke kolom welke stelling is.
table-other-time-screen = In { $path } vragen deze kolommen iets anders over een stelling, of vragen zij haar van een andere tijd: { $columns }. Haal ze weg.
table-other-scale = In { $path } staat voor een stelling een andere schaal dan die van de vragenlijst: { $columns }. Zo kan een antwoord iets anders betekenen. Zet de antwoorden om naar die van de vragenlijst. Zijn ze dat al? Zeg dan met --columns welke kolom welke stelling is.
table-other-scale-screen = In { $path } staat voor een stelling een andere schaal dan die van de vragenlijst: { $columns }. Zo kan een antwoord iets anders betekenen. Zet de antwoorden om naar die van de vragenlijst. Zijn ze dat al? Haal dan weg wat voor de stelling staat.
table-scale-beside = { $path }:{ $line }: hier staat een andere schaal dan die van de vragenlijst. Zo kan een antwoord iets anders betekenen. Zet de antwoorden om naar die van de vragenlijst. Zijn ze dat al? Haal deze regel dan weg.
table-scale-sheet = In { $path } staat op blad “{ $column }” een andere schaal dan die van de vragenlijst. Zo kan een antwoord iets anders betekenen. Zet de antwoorden om naar die van de vragenlijst. Zijn ze dat al, of gaat dat blad over iets anders? Haal het blad dan weg.
table-scale-column = In { $path } staat in kolom “{ $column }” een andere schaal dan die van de vragenlijst. Zo kan een antwoord iets anders betekenen. Zet de antwoorden om naar die van de vragenlijst. Zijn ze dat al, of gaat die kolom over iets anders? Haal de kolom dan weg.
table-again = In { $path } staat iedereen onder “{ $column }” meer dan één keer. Samen zouden zij als een grotere groep tellen. Zijn het twee metingen, of gaan ze over twee dingen? Maak dan van elk een eigen bestand en lees die apart in. Staan er geen mensen onder? Geef de kolom dan een andere naam.
table-figures = In { $path } zegt kolom “{ $column }” dat hier cijfers staan, zoals gemiddelden, en geen antwoorden van mensen. Neem het bestand met een rij per mens. Zijn het wel antwoorden? Geef die kolom dan een andere naam.
table-sides = { $path }:{ $line }: dezelfde mensen vulden dezelfde stellingen twee keer in, onder “{ $one }” en onder “{ $other }”. Samen zouden zij als een dubbel zo grote groep tellen. Lees ze apart in, elk uit een eigen bestand.
table-moments = In { $path } staan antwoorden van meer dan één moment of kant: kolom “{ $column }” zegt { $moments }. Samen zouden zij als één groep tellen, en wie twee keer meedeed als twee mensen. Maak van elk een eigen bestand en lees die apart in, elk met zijn eigen datum. Zegt de kolom iets anders? Geef haar dan een andere naam.
table-goes-on = { $path }:{ $line }: deze rij vult de rij erboven aan, en zo gaat het bij de meeste mensen: hun antwoorden staan op meer dan één rij. Eén persoon zou voor meer mensen tellen. Zet de antwoorden van één persoon op één rij. Zijn het toch verschillende mensen? Geef dan ieder een eigen nummer, in een kolom die “respondent” heet.
table-title = { $path }:{ $line }: hier staat een tekst zonder antwoorden, en daarna komen er mensen. Is het de titel van een andere tabel, of van een andere tijd? Maak dan van elk een eigen bestand. Is het een mens zonder antwoorden? Haal de regel dan weg.
table-long-conflict = { $path }:{ $line }: de waarde op deze regel hoort bij een ander antwoord dan de woorden ernaast. Welke van de twee kolommen telt, valt niet te zien: haal de kolom weg die niet klopt.
table-too-many = In { $path } staan antwoorden van { $count } mensen. Een meting houdt er hooguit { $most }. Neem ‘vlot score’ voor zoveel mensen.
table-coding = De waarden die als overgeslagen zouden tellen, lijken een andere codering: { $values }.
table-coding-neighbour = De { $neighbour } valt net buiten de schaal.
table-coding-between = De { $between } ligt tussen twee punten van de schaal. Wie dat invulde gaf wel een antwoord, en zonder die antwoorden worden de gemiddelden anders.
table-coding-absent = De { $neighbour } staat er, en niemand heeft een { $absent }: loopt de schaal in dit bestand anders?
table-coding-columns = Onder { $items } is geen enkele waarde een antwoord: staan daar andere antwoorden, of zijn de kolommen verschoven?
table-coding-instead = Er staat { $value }, en niemand gaf een { $absent }: heet die in dit bestand zo? Wie dat invulde gaf wel een antwoord, en zonder die antwoorden worden de gemiddelden anders.
table-coding-many = Het zijn er { $count }, en er zijn { $answers } antwoorden.
table-coding-mend = Zet de waarden om naar die van de vragenlijst. Wat echt niets betekent, noem je met --missing.
table-coding-mend-screen = Zet de waarden om naar die van de vragenlijst. Wat echt niets betekent, maak je leeg.
table-word-point = “{ $word }” is een punt van de schaal en kan niet als overgeslagen of als weet niet tellen.
table-word-comma = Een komma scheidt hier twee woorden. Hoort zij bij het woord zelf? Zet het dan tussen aanhalingstekens, zoals '"nee, geen idee"'.
table-word-no-dont-know = Deze vragenlijst heeft geen ‘weet ik niet’. Neem --missing in plaats van --dont-know.
table-word-both = “{ $word }” staat bij --missing en bij --dont-know. Het kan maar één van de twee betekenen.
table-map-empty = In { $path } staat geen kolom. Schrijf op elke regel een kolom en een stelling, met een komma ertussen.
table-map-no-text = { $path } is geen tabel van kolommen en stellingen. Neem een CSV of .xlsx met op elke regel een kolom en een stelling.
table-map-line = { $path }:{ $line }: hier horen twee cellen, de naam van een kolom en de id van een stelling.
table-map-item = { $path }:{ $line }: er is geen stelling “{ $item }”.
table-map-twice = { $path }:{ $line }: de kolom “{ $column }” staat er twee keer.

table-value = { $path }:{ $line }, kolom { $column } ({ $item }): er staat “{ $found }”, en het kan zijn: { $allowed }
table-value-times = { $path }:{ $line }, kolom { $column } ({ $item }): er staat “{ $found }”, in de hele tabel { $times } keer, en het kan zijn: { $allowed }
table-two-numbers = { $path }:{ $line }, kolom { $column } ({ $item }): “{ $found }” is een waarde van de schaal, en het cijfer van een ander punt op het papieren formulier (in de hele tabel { $times } keer).
table-form-numbers-mend = Op het papieren formulier staan 1 tot en met { $many }, en in de vragenlijst andere waarden. Zijn dit de cijfers van het formulier? Zeg dat met --coding form.
table-form-numbers-mend-screen = Op het papieren formulier staan 1 tot en met { $many }, en in de vragenlijst andere waarden. Zijn dit de cijfers van het formulier? Schrijf er dan de woorden bij die daar staan: { $example }.
table-two-numbers-mend = Op het papieren formulier staan 1 tot en met { $many }, in de vragenlijst andere waarden, en aan deze tabel is niet te zien welke het zijn. Zijn het die van het formulier? Zeg dat met --coding form. Zijn het de waarden? Dan met --coding value.
table-two-numbers-mend-screen = Op het papieren formulier staan 1 tot en met { $many }, in de vragenlijst andere waarden, en aan deze tabel is niet te zien welke het zijn. Schrijf bij elk cijfer de woorden die op het formulier staan: { $example }.
table-note-form-numbers = De cijfers zijn gelezen als die van het papieren formulier: 1 tot en met { $many }.
table-ambiguous = { $path }:{ $line }, kolom { $column } ({ $item }): “{ $found }” is de waarde van het ene punt en het label van een ander (in de hele tabel { $times } keer)
table-ambiguous-mend = Zijn het de waarden van de schaal? Zeg dat met --coding value. Zijn het de labels die mensen zagen? Zeg dat met --coding form. Of schrijf bij elk antwoord de waarde met haar label, zoals “{ $example }”.
table-ambiguous-mend-screen = Schrijf bij elk antwoord de waarde met haar label, zoals “{ $example }”.
table-twice = { $path }:{ $line }: de kolommen “{ $one }” en “{ $other }” zijn allebei { $item }, en allebei ingevuld. Laat er een weg, of zeg met --columns welke telt.
table-twice-screen = { $path }:{ $line }: de kolommen “{ $one }” en “{ $other }” zijn allebei { $item }, en allebei ingevuld. Laat er een weg.
table-twice-alike = { $path }:{ $line }: de kolommen { $one } en { $other } heten allebei “{ $name }”. Ze zijn dus allebei { $item }, en allebei ingevuld. Er kan er maar een tellen. Haal de andere uit het bestand.
table-summary = { $path }:{ $line }: is deze regel een mens, of een som of gemiddelde? Is het geen mens, haal hem dan weg. Is het er wel een, geef die dan een andere naam: een nummer is genoeg.
table-no-person-column = { $path }, kolom { $column }: deze kolom lijkt geen mens. Is het een gemiddelde, een norm of iets anders over de stellingen? Haal haar eruit.
table-no-person = { $path }:{ $line }: deze regel lijkt geen mens. Is het een gemiddelde, een voorbeeld of een toelichting? Haal hem weg. Is het wel een mens? Zet de regel dan tussen de andere, zonder lege regel ertussen.
