# vlot check, vlot schema bank en vlot new bank.
cli-command-check = Kijk een vragenlijst na: alle fouten tegelijk, met de regel en wat je kunt doen
check-value-bank = VRAGENLIJST
check-value-file = BESTAND
check-argument-banks = Een of meer vragenlijsten: een bestand of een map
check-help-format = In welke vorm: text of json
check-help-watch = Kijk opnieuw na zodra je een bestand bewaart (stop met Ctrl+C)
check-help-explain = Leg een code uit, bijvoorbeeld: --explain unknown-key
check-help-since = Vergelijk met hoe de vragenlijst eerst was (een bestand, een map of een meting)
check-well = { $path }: niets te verbeteren.
check-warnings = { $path }: { $warnings ->
    [one] één waarschuwing
   *[other] { $warnings } waarschuwingen
}. De vragenlijst is te gebruiken; kijk wel even of je het zo bedoelt.
check-errors = { $path }: { $errors ->
    [one] één fout
   *[other] { $errors } fouten
} en { $warnings ->
    [0] geen waarschuwingen
    [one] één waarschuwing
   *[other] { $warnings } waarschuwingen
}. Verbeter eerst wat fout is.
check-left-out = Let op, in de map { $path } is dit niet gelezen: { $names }. Alleen bestanden die op .toml eindigen en in de map zelf staan, horen bij de vragenlijst.
check-more = Meer weten over een code? Typ: vlot check --explain CODE
check-watching = Ik kijk opnieuw na zodra je een bestand bewaart. Stoppen: Ctrl+C.
check-too-long = het is { $size } MB groot, en een vragenlijst is hooguit 5 MB; is dit wel een vragenlijst?
check-unreadable-help = Kijk of het bestand er is, of je het mag openen en of het als UTF-8 bewaard is.
check-since-unreadable = { $path } kan ik niet lezen als vragenlijst of als meting. Er is niet vergeleken. Kijk dat bestand eerst na met: vlot check
check-since-other = { $path } is een andere vragenlijst (“{ $id }”) dan die van --since (“{ $earlier }”). Hun versies zijn niet vergeleken.
check-no-such-code = De code “{ $code }” ken ik niet.
check-codes = Dit zijn ze: { $codes }.
check-wrong = Zo gaat het mis:
check-right = Zo is het goed:
check-page = Wat er mis kan zijn met een vragenlijst
check-page-about = Elke code die “vlot check” kan noemen, met wat het betekent en wat je kunt doen. Deze bladzijde komt uit dezelfde tabel als het programma; pas hem niet met de hand aan.

cli-command-new = Begin een eigen vragenlijst, met uitleg erin
new-argument-of = Wat er gemaakt wordt: bank (een vragenlijst)
new-argument-name = Hoe de vragenlijst gaat heten; .toml komt er vanzelf achter
new-value-name = NAAM
new-no-name = Met deze naam kan ik geen bestand maken. Geef een naam met letters of cijfers.
new-next =
    Open het bestand in een editor en maak er je eigen vragenlijst van. Kijk hem daarna na met:
        vlot check "{ $path }"
    en probeer hem uit met:
        vlot scan --bank "{ $path }"

explain-syntax = Het bestand is geen TOML, dus vlot kan dit stuk niet lezen. Meestal mist er een aanhalingsteken, een haakje of een =-teken, op deze regel of op de regel ervoor. Wat in de rest van het bestand staat, is wel nagekeken.
explain-missing-table = Elke vragenlijst heeft een deel [bank] (hoe hij heet) en een deel [scale] (wat je kunt antwoorden). Een van de twee is er niet, of er staat een tikfout in. Zonder die twee kan vlot niets vragen.
explain-repeated-table = Van [bank], [scale], [gate] en [facilitation] is er maar één, ook als de vragenlijst uit meer bestanden bestaat. Vlot weet nu niet welke geldt. Haal er een weg, of voeg ze samen.
explain-missing-key = Hier hoort een regel te staan die er niet is. Zonder die regel weet vlot iets niet dat het nodig heeft. Zet hem erbij.
explain-unknown-key = Deze sleutel kent vlot hier niet, dus wat erachter staat zou nergens voor tellen. Vaak is het een tikfout, of staat de regel onder het verkeerde kopje.
explain-wrong-type = Er staat een ander soort waarde dan hier hoort: een tekst in plaats van een getal, of één waarde in plaats van een lijst. Tekst staat tussen aanhalingstekens, een getal niet, en een lijst staat tussen [ en ].
explain-out-of-range = Het getal is te klein of te groot voor wat het betekent. Kies een getal binnen de grenzen die erbij staan.
explain-not-finite = Dit getal heeft geen einde (inf) of is geen getal (nan). Daar kan niets mee vergeleken worden. Schrijf een gewoon getal.
explain-unknown-word = Op deze plek kan alleen een van een paar vaste woorden staan, of een keuze die bij de vraag hoort. De woorden die kunnen, staan bij de fout.
explain-ill-formed-id = Een id is een vaste naam die in bestanden en tabellen terugkomt. Daarom zijn alleen kleine letters, cijfers en streepjes toegestaan. Wat mensen op het scherm lezen, staat in title of text; daar mag alles.
explain-duplicate-id = Twee dingen van dezelfde soort hebben dezelfde id. Dan is niet te zeggen bij welk van de twee een antwoord hoort. Geef een van de twee een andere id. Verander liever niet de id die al in metingen gebruikt is.
explain-unknown-reference = Hier wordt iets genoemd dat in de hele vragenlijst niet bestaat. Vaak is het een tikfout in de id, of is wat hij aanwijst weggehaald.
explain-empty-text = Hier hoort iets te staan dat mensen lezen, en er staat niets. Vul de tekst in, of haal de regel weg als hij niet hoeft.
explain-hidden-letters = Zulke tekens komen vaak mee als je tekst uit een ander programma plakt. Wie de vragenlijst leest, ziet ze niet, en kwaadwillenden verstoppen er iets mee. Typ de tekst opnieuw. Staat er Ã« waar ë hoort, dan is het bestand verkeerd opgeslagen of geopend: vervang die letters.
explain-missing-language = In [bank] staat bij languages welke talen de vragenlijst heeft. Deze tekst is er niet in al die talen, en wie die taal kiest zou hier een andere taal zien.
explain-invalid-language = Een taal schrijf je als code van twee of drie letters, zoals nl, en of fy. Een taal die je bij een tekst gebruikt, moet ook bij languages in [bank] staan.
explain-scale-points = Met minder dan twee punten valt er niets te kiezen, en meer dan elf punten kan niemand uit elkaar houden. Voeg punten toe of haal er weg. Een punt “weet ik niet” hoort er niet bij: het zou als hoog of laag meetellen. Daarvoor is dont_know.
explain-scale-steps = Vlot rekent met de waarden van de schaal. Daarom lopen ze op, en zit er tussen elke twee evenveel. Anders zegt een gemiddelde niets.
explain-markup = In een tekst staan codes van een webpagina (<p>, &nbsp;) of sterretjes van Markdown. Vlot laat een tekst zien zoals hij er staat, dus mensen lezen die codes mee. Haal ze weg; bij een zin over meer regels gaat de tekst tussen drie aanhalingstekens.
explain-equal-labels = Twee punten van de schaal hebben in dezelfde taal dezelfde woorden; hoofdletters en spaties tellen niet mee, ook niet in een tabel met antwoorden. Wie antwoordt, ziet dan geen verschil. Geef elk punt eigen woorden.
explain-characteristic-count = Het beeld wordt getekend met één as per kenmerk. Zonder kenmerken is er niets te tekenen, en met meer dan twaalf is het niet meer te lezen.
explain-no-items = Bij dit kenmerk hoort geen enkele stelling, dus er komt nooit een cijfer. Voeg stellingen toe, of haal het kenmerk weg.
explain-min-answered = min_answered zegt hoeveel stellingen van een kenmerk iemand moet invullen om mee te tellen. Het kunnen er niet meer zijn dan er stellingen zijn, anders telt nooit iemand mee.
explain-weight = Een gewicht zegt hoe zwaar een stelling meetelt in het gemiddelde. Het is een gewoon getal boven 0. Laat de regel weg als elke stelling even zwaar telt.
explain-bands = Banden verdelen de schaal in stukken, elk met eigen woorden. De eerste begint bij de laagste waarde, en elke volgende begint hoger. Zo valt elk gemiddelde in precies één band: geen gat, en niets dubbel.
explain-condition = Een voorwaarde zegt welk cijfer (figure), waarvan (of), en wat de grens is (below, from, is of is_not). Een van de drie ontbreekt, of ze passen niet bij elkaar. Hoe het moet staat in questionnaires/README.md.
explain-never-holds = Deze voorwaarden kunnen nooit allemaal tegelijk waar zijn, wat mensen ook antwoorden: een grens ligt buiten de schaal, of twee voorwaarden spreken elkaar tegen. Wat eraan hangt, komt dus nooit in beeld. Vlot kijkt per cijfer naar wat het kan zijn.
explain-always-holds = Deze voorwaarden zijn altijd waar, wat mensen ook antwoorden. Een patroon dat er altijd is, zegt niets over deze groep; een werkvorm die nooit past, kan weg. Meestal ligt een grens buiten de schaal, of staan below en from omgewisseld.
explain-same-signal = Twee patronen hebben precies dezelfde voorwaarden. Ze komen dus altijd samen, met twee verschillende verhalen. Voeg ze samen, of zeg waarin ze verschillen.
explain-unreached = Geen enkel patroon en geen route noemt deze werkvorm, en hij hoort niet bij een kenmerk. Niemand krijgt hem dus ooit te zien. Noem hem bij interventions van een patroon, zet hem in een route, of geef hem een characteristic.
explain-step-minutes = De minuten van de stappen zijn samen minder of meer dan de werkvorm zegt te duren. Wie de bijeenkomst plant, komt dan tijd tekort of houdt tijd over.
explain-duplicate-column = Een naam bij columns staat er twee keer, of is de id van een andere stelling. Een kolom in een tabel met antwoorden kan dan allebei zijn. Geef elke stelling eigen namen.
explain-heavy-statement = Eén stelling weegt zwaarder dan alle andere van dat kenmerk samen. Het cijfer van het kenmerk is dan bijna dat van die ene stelling, en in een kleine groep is daarmee te raden wie wat antwoordde. Met een gewicht tot tweemaal dat van de andere, of zonder gewicht, is dat niet zo.
explain-at-odds = Iets staat er twee keer, of het spreekt zichzelf tegen: een werkvorm die een patroon voorstelt en ook tegenhoudt, een patroon dat niet naast zichzelf past, twee banden met dezelfde woorden, een aanwijzing zonder zin erbij. Een van de twee doet dan niets, en niemand merkt het. Kies wat je bedoelt.
explain-number-label = Een label is een ander getal dan de waarde ernaast. Mensen zien op een formulier dan het ene getal en het andere telt. Een los getal in een tabel met antwoorden kan dan allebei betekenen en wordt geweigerd. Maak van beide hetzelfde getal, of kies woorden.
explain-version-unchanged = De inhoud is veranderd en het versienummer is hetzelfde gebleven. Wie beide heeft, kan ze niet uit elkaar houden. Zet het nummer bij version omhoog: het laatste cijfer voor een kleine verbetering, het eerste als cijfers niet meer te vergelijken zijn.
explain-long-statement = Een lange stelling wordt twee keer gelezen, en niet iedereen antwoordt dan op hetzelfde. Probeer het met hooguit vijftien woorden.
explain-negated-statement = Op een stelling met “niet” of “geen” is “helemaal niet” een dubbele ontkenning. Daar vergissen mensen zich in. Schrijf wat er wél te zien is. Gaat het om het tegendeel, gebruik dan andere woorden en reversed = true.
explain-double-statement = Deze stelling lijkt twee dingen tegelijk te vragen. Wie het ene vindt en het andere niet, weet niet wat te antwoorden, en jij weet niet wat het antwoord betekent. Kies er een, of maak er twee stellingen van. Is het echt één ding, laat het dan zo.
explain-similar-statements = Twee stellingen zeggen bijna hetzelfde. Dat leest als een herhaling en het telt dubbel. Maak duidelijk waarin ze verschillen, of laat er een weg.
explain-in-progress = Deze taal staat bij in_progress in [bank]: er wordt nog aan vertaald. Waar een tekst ontbreekt, staat het origineel. De vragenlijst is te gebruiken. Zet de taal bij languages als alles er is; dan waarschuwt vlot zodra er iets mist.
explain-newer-toml = TOML is de vorm waarin een vragenlijst geschreven is. Sinds versie 1.1 mag daarin iets meer, en vlot leest dat. De meeste editors en andere programma's doen dat nog niet en geven hier een fout. Wil je dat het overal opent, schrijf het dan op de oude manier.
explain-copied-file = Een map is samen één vragenlijst. Staat er een kopie van een bestand in, dan zou alles dubbel meetellen. Haal de kopie uit de map, of geef vlot alleen het ene bestand.
explain-exact-mean = Een gemiddelde van meer dan één stelling of meer dan één mens komt bijna nooit precies op een getal uit. Met is of is_not gebeurt er dus vrijwel nooit iets, of juist altijd. Gebruik from en below.

since-heading = Sinds de vorige versie:
since-nothing = Geen stelling is veranderd. Alles is te vergelijken met metingen van ervoor.
since-scale = De schaal heeft andere waarden. Geen enkel cijfer is te vergelijken met ervoor. Houd de oude waarden als je wilt vergelijken; andere woorden bij de punten mag wel.
since-added = “{ $id }” is nieuw. Daarvan is er geen cijfer van ervoor.
since-removed = “{ $id }” is weg. De cijfers van ervoor blijven bewaard, maar staan nergens meer naast.
since-words = “{ $id }” heeft andere woorden. Ervoor en erna worden niet vergeleken. Is het een andere vraag, geef die dan een nieuwe id.
since-punctuation = “{ $id }”: alleen een hoofdletter of leesteken. Dat kost niets.
since-reversed = “{ $id }” telt nu andersom. Ervoor en erna worden niet vergeleken. Was het een vergissing, verbeter dan alleen deze versie en meet opnieuw.
since-weight = “{ $id }” telt nu zwaarder of lichter. Ervoor en erna worden niet vergeleken. Houd het gewicht als je wilt vergelijken.
since-moved = “{ $id }” hoort nu bij een ander kenmerk. Ervoor en erna worden niet vergeleken.
since-min-answered = Bij “{ $id }” moeten er meer of minder stellingen beantwoord zijn. Het hele kenmerk wordt niet vergeleken, losse stellingen wel.
since-compares-none = Kenmerk “{ $id }”: niets te vergelijken met ervoor.
since-compares-part = Kenmerk “{ $id }”: { $same } van { $items } stellingen { $same ->
    [1] is
   *[other] zijn
} te vergelijken, het geheel niet.
since-keep = Wil je kunnen vergelijken, laat dan de stellingen staan zoals ze waren en zet nieuwe erbij onder een eigen id en een eigen kenmerk.
since-free = Alles is te vergelijken met metingen van ervoor.
