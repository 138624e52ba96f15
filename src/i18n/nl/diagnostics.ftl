# Wat er mis is met een vragenlijst. “-help” zegt wat je kunt doen.
diagnostic-error = fout
diagnostic-warning = waarschuwing
diagnostic-help = hulp

diagnostic-syntax = Dit is geen geldige TOML: { $detail }
diagnostic-syntax-help = Kijk naar aanhalingstekens, haakjes en het =-teken op deze regel.
diagnostic-missing-table = De tabel [{ $table }] ontbreekt.
diagnostic-missing-table-help = Zet [{ $table }] in een van de bestanden, met de sleutels die erbij horen.
diagnostic-repeated-table = De tabel [{ $table }] staat er al, hierboven of in een ander bestand.
diagnostic-repeated-table-help = Laat er één staan en haal deze weg.
diagnostic-missing-key = De sleutel “{ $key }” ontbreekt hier.
diagnostic-missing-key-help = Zet er een regel bij: { $key } = { $sample }
diagnostic-unknown-key = De sleutel “{ $key }” ken ik hier niet.
diagnostic-unknown-key-help = Verbeter de naam. Hoort de regel er niet bij, haal hem dan weg.
diagnostic-wrong-type = Hier staat { $found }, maar er hoort { $expected } te staan.
diagnostic-wrong-type-help = Verander de waarde.
diagnostic-out-of-range = { $found } valt buiten wat hier kan: { $lowest } tot en met { $highest }.
diagnostic-out-of-range-help = Kies een getal daartussen.
diagnostic-unknown-word = “{ $found }” kan hier niet.
diagnostic-unknown-word-help = Kies uit: { $allowed }.
diagnostic-ill-formed-id = “{ $found }” is geen goede id.
diagnostic-ill-formed-id-help = Gebruik alleen kleine letters, cijfers en streepjes.
diagnostic-duplicate-id = Er is al zo'n { $kind } met de id “{ $id }”.
diagnostic-duplicate-id-help = Geef een van de twee een andere id.
diagnostic-unknown-reference = Er is geen { $kind } met de id “{ $id }”.
diagnostic-unknown-reference-help = Verbeter de id, of voeg toe wat ontbreekt.
diagnostic-empty-text = Deze tekst is leeg.
diagnostic-empty-text-help = Vul de tekst in. Hoeft hij er niet te staan, haal dan de regel weg.
diagnostic-hidden-letters = In deze tekst staat een teken dat je niet ziet, dat de terminal stuurt of de schrijfrichting omdraait.
diagnostic-hidden-letters-help = Typ deze tekst opnieuw, zonder te plakken.
diagnostic-missing-language = Deze tekst mist de taal “{ $language }”.
diagnostic-missing-language-help = Zet er { $language } = "…" bij. Ben je nog aan het vertalen, haal { $language } dan weg bij languages in [bank] en schrijf daar: in_progress = ["{ $language }"]
diagnostic-invalid-language = “{ $found }” is geen taal die in languages staat.
diagnostic-invalid-language-help = Gebruik een taalcode zoals nl of en, en zet die ook bij languages in [bank].
diagnostic-scale-points = Een schaal heeft 2 tot 11 punten, en deze heeft er { $found }.
diagnostic-scale-points-help = Schrijf elk punt op een eigen regel, bijvoorbeeld: { "{" } value = 1, label = "nee" { "}" },
diagnostic-scale-steps = De waarden moeten oplopen met gelijke stappen; { $found } past daar niet in.
diagnostic-scale-steps-help = Bijvoorbeeld 1, 2, 3, 4, 5 of 0, 10, 20.
diagnostic-equal-labels = Deze woorden staan al bij een ander punt van de schaal.
diagnostic-equal-labels-help = Geef elk antwoord eigen woorden. Hoofdletters en spaties tellen niet mee.
diagnostic-slip-sign-of-dont-know = In een tabel met antwoorden betekent “?” dat iemand het niet weet: wie dit punt kiest, zou niet meetellen.
diagnostic-slip-sign-of-dont-know-help = Geef dit punt andere woorden.
diagnostic-markup = In deze tekst staat { $mark }, en dat komt zo op het scherm en op papier.
diagnostic-markup-help = Haal zulke codes uit de teksten. Vlot laat een tekst zien zoals hij er staat.
diagnostic-slip-points-swapped = Bij deze punten zijn value en label verwisseld.
diagnostic-slip-points-swapped-help = Bij value hoort het getal, bij label horen de woorden. Schrijf het zo: { $mend }
diagnostic-slip-language-first = De taal hoort achter de naam van de tekst.
diagnostic-slip-language-first-help = Draai de twee om.
diagnostic-slip-language-first-lines = De taal hoort achter de naam van de tekst.
diagnostic-slip-language-first-lines-help = Schrijf het zo: { $mend }
diagnostic-slip-second-bank = Hier begint een tweede vragenlijst. Een bestand of map is één vragenlijst.
diagnostic-slip-second-bank-help = Zet alles vanaf deze regel in een eigen bestand, of haal het weg als het een kopie is.
diagnostic-slip-curly-inside = Hier staan krulquotes binnen de rechte aanhalingstekens.
diagnostic-slip-curly-inside-help = Haal de krulquotes weg. De regel wordt: { $line }
diagnostic-slip-file-remarks = Voor alle regels staat #, dus er wordt niets gelezen.
diagnostic-slip-file-remarks-help = Haal # weg voor elke regel die bij de vragenlijst hoort.
diagnostic-slip-line-ends = Achter de regels staat “{ $mark }”. Dat is meegekomen bij het kopiëren.
diagnostic-slip-line-ends-help = Haal dat achter elke regel weg. Deze regel wordt: { $line }
diagnostic-slip-sheet-quotes = Om de regels staan aanhalingstekens, zoals een rekenblad ze opslaat.
diagnostic-slip-sheet-quotes-help = Haal ze weg, en maak van elke "" er één. Deze regel wordt: { $line }
diagnostic-duplicate-column = De kolomnaam “{ $name }” hoort bij twee stellingen.
diagnostic-duplicate-column-help = Geef elke stelling bij columns eigen namen.
diagnostic-heavy-statement = “{ $item }” weegt { $weight }, en alle andere stellingen van “{ $characteristic }” samen { $most }.
diagnostic-heavy-statement-help = Geef haar een gewicht van hoogstens { $most }.
diagnostic-at-odds = Dit staat er twee keer, of het spreekt zichzelf tegen.
diagnostic-at-odds-help = Haal een van de twee weg.
diagnostic-number-label = Dit label is het getal { $label }, maar de waarde is { $value }.
diagnostic-number-label-help = Maak van label en waarde hetzelfde getal, of kies woorden.
diagnostic-characteristic-count = Een vragenlijst heeft 1 tot 12 kenmerken, en deze heeft er { $found }.
diagnostic-characteristic-count-help = Elk kenmerk begint met [[characteristic]].
diagnostic-no-items = Het kenmerk “{ $id }” heeft geen stellingen.
diagnostic-no-items-help = Voeg een [[item]] toe met characteristic = "{ $id }", of haal het kenmerk weg.
diagnostic-min-answered = Er moeten { $found } stellingen beantwoord zijn, maar het kenmerk heeft er { $items }.
diagnostic-min-answered-help = Kies een lager getal, of "half".
diagnostic-weight = Het gewicht { $found } kan niet.
diagnostic-weight-help = Een gewicht is een getal boven 0 en hoogstens 1000000. Laat het weg voor 1. Telt de stelling omgekeerd, schrijf dan: reversed = true. Moet zij niet meetellen, haal haar dan weg.
diagnostic-bands = De grens { $found } past niet: grenzen lopen op van { $lowest } tot hooguit { $highest }, en de eerste is { $lowest }.
diagnostic-bands-help = Zet de banden in volgorde en laat de eerste beginnen bij de laagste waarde van de schaal.
diagnostic-condition = Deze voorwaarde kan ik niet lezen: { $problem }.
diagnostic-condition-help = Een voorwaarde ziet er zo uit: { "{" } figure = "mean", of = "…", below = 3.0 { "}" }
diagnostic-not-finite = { $found } is geen getal om mee te vergelijken.
diagnostic-not-finite-help = Schrijf een gewoon getal, met een punt voor de decimalen: 3.5
diagnostic-never-holds = { $what } nooit gelden, wat mensen ook antwoorden.
diagnostic-never-holds-help = Kijk of de grens op de schaal ligt en of voorwaarden elkaar tegenspreken.
diagnostic-what-signal = Zoals het er staat, kan dit patroon
diagnostic-what-together = Samen met de voorwaarden ervoor kan deze
diagnostic-what-condition = Deze voorwaarde kan
diagnostic-what-not-when = Deze uitzondering kan
diagnostic-what-route = Zoals het er staat, kan deze route
diagnostic-what-gate = Zoals het er staat, kan “te vroeg”
diagnostic-always-holds = { $subject } altijd, wat mensen ook antwoorden.
diagnostic-always-holds-help = Kijk of de grens op de schaal ligt, en of below en from niet omgewisseld zijn.
diagnostic-subject-signal = Dit patroon geldt
diagnostic-subject-condition = Deze voorwaarde geldt
diagnostic-subject-not-when = Deze uitzondering geldt
diagnostic-subject-route = Deze route wordt aangeboden:
diagnostic-subject-gate = “Te vroeg” geldt
diagnostic-same-signal = Dit patroon heeft dezelfde voorwaarden als “{ $id }”.
diagnostic-same-signal-help = Voeg ze samen, of verander de voorwaarden van een van de twee.
diagnostic-unreached = Niets leidt naar de werkvorm “{ $id }”: geen patroon, geen route en geen kenmerk.
diagnostic-unreached-help = Noem hem bij interventions van een patroon of een route, of zet er characteristic = … bij.
diagnostic-step-minutes = De stappen duren samen { $sum } minuten, en bij minutes staat [{ $fewest }, { $most }].
diagnostic-step-minutes-help = Schrijf minutes = [{ $sum }, { $sum }], of verander de minuten van de stappen.
diagnostic-version-unchanged = De inhoud is veranderd, maar de versie is nog { $version }.
diagnostic-version-unchanged-help = Zet het versienummer omhoog, dan zijn oud en nieuw uit elkaar te houden.
diagnostic-long-statement = Deze stelling is lang: { $count } woorden.
diagnostic-long-statement-help = Probeer het met hooguit vijftien woorden.
diagnostic-negated-statement = In deze stelling staat “{ $word }”. Op een ontkenning is het lastig antwoorden.
diagnostic-negated-statement-help = Schrijf wat er wél te zien is.
diagnostic-double-statement = Door “{ $word }” lijkt deze stelling twee dingen tegelijk te vragen.
diagnostic-double-statement-help = Kies er een, of maak er twee stellingen van.
diagnostic-similar-statements = Deze stelling lijkt veel op “{ $id }”.
diagnostic-similar-statements-help = Maak duidelijk waarin ze verschillen, of laat er een weg.
diagnostic-detail-open-text = een tekst tussen drie aanhalingstekens is niet afgesloten
diagnostic-detail-open-quote = er mist een aanhalingsteken
diagnostic-detail-no-quotes = hier hoort een waarde te staan; tekst staat tussen aanhalingstekens
diagnostic-detail-backslash = na een \ kan dit teken niet; schrijf \\ voor een gewone backslash
diagnostic-detail-duplicate-key = deze naam staat hier al
diagnostic-detail-inline-table = bij { "{ … }" } mist een haakje of een komma
diagnostic-detail-open-header = het kopje is niet afgesloten met ]
diagnostic-detail-array = in deze lijst mist een komma of het sluithaakje ]
diagnostic-detail-no-equals = er mist een = met een waarde erachter
diagnostic-detail-no-value = achter de = staat geen waarde
diagnostic-detail-too-deep = dit zit te diep in elkaar
diagnostic-detail-extra-equals = er staat een teken te veel
diagnostic-detail-key = voor de = staat geen goede naam
diagnostic-detail-value = deze waarde kan niet

diagnostic-problem-any = er staat geen voorwaarde in
diagnostic-problem-of = bij of staat niet waarover het gaat
diagnostic-problem-of-nothing = bij people en members hoort geen of
diagnostic-problem-minus = minus kan hier niet
diagnostic-problem-limit = er hoort een grens bij: below, from, is of is_not
diagnostic-expected-string = een tekst tussen aanhalingstekens
diagnostic-expected-text = een tekst, of een tabel met een tekst per taal
diagnostic-expected-integer = een heel getal
diagnostic-expected-number = een getal
diagnostic-expected-boolean = true of false
diagnostic-expected-list = een lijst tussen blokhaken
diagnostic-expected-table = een tabel
diagnostic-expected-range = een lijst van twee getallen (laag en hoog)
diagnostic-found-string = een tekst
diagnostic-found-integer = een heel getal
diagnostic-found-float = een kommagetal
diagnostic-found-boolean = true of false
diagnostic-found-array = een lijst
diagnostic-found-list = een andere lijst
diagnostic-found-table = een tabel
diagnostic-found-datetime = een datum
diagnostic-kind-band = band
diagnostic-kind-characteristic = kenmerk (characteristic)
diagnostic-kind-item = stelling (item)
diagnostic-kind-characteristic-or-item = kenmerk of stelling (characteristic of item)
diagnostic-kind-context = achtergrondvraag (context)
diagnostic-kind-principle = uitgangspunt (principle)
diagnostic-kind-question = vraag (question)
diagnostic-kind-signal = patroon (signal)
diagnostic-kind-intervention = werkvorm (intervention)
diagnostic-kind-route = route
diagnostic-kind-choice = keuze

# Vergissingen die vlot herkent: wat er staat, en wat je typt. Achter “line” staat de regel zoals hij hoort.
diagnostic-mend-help = Schrijf het zo: { $mend }
diagnostic-also = Ook op regel { $lines }.
diagnostic-also-many = Ook op regel { $lines } en nog { $rest } keer.
diagnostic-slip-curly = Dit zijn niet de aanhalingstekens die TOML kent, maar krulquotes van een tekstverwerker of accenten.
diagnostic-slip-curly-help = Typ rechte aanhalingstekens. De regel wordt: { $line }
diagnostic-slip-inner-quotes = In deze tekst staan aanhalingstekens, en daar houdt de tekst nu op.
diagnostic-slip-inner-quotes-help = Zet er een \ voor, of gebruik krulquotes binnen de tekst. De regel wordt: { $line }
diagnostic-slip-apostrophe = In deze tekst staat een apostrof, en daar houdt de tekst nu op.
diagnostic-slip-apostrophe-help = Zet de tekst tussen dubbele aanhalingstekens: { $line }
diagnostic-slip-mixed-quotes = Deze tekst begint met een enkel en eindigt met een dubbel aanhalingsteken.
diagnostic-slip-mixed-quotes-help = Zet twee keer hetzelfde: { $line }
diagnostic-slip-open-quote = Het aanhalingsteken aan het eind van deze tekst ontbreekt.
diagnostic-slip-open-quote-help = De regel wordt: { $line }
diagnostic-slip-over-lines = Deze tekst loopt over meer dan één regel.
diagnostic-slip-over-lines-help = Zet de tekst op één regel, of tussen drie aanhalingstekens: """ ervoor en erachter, in plaats van het ene dat er staat.
diagnostic-slip-open-text = Deze tekst begint met drie aanhalingstekens en eindigt nergens.
diagnostic-slip-open-text-help = Zet aan het eind van de tekst weer dezelfde drie aanhalingstekens.
diagnostic-slip-backslash = Na een \ kan dit teken niet.
diagnostic-slip-backslash-help = Bedoel je gewoon een \, typ hem dan dubbel. De regel wordt: { $line }
diagnostic-slip-no-quotes = Om deze tekst staan geen aanhalingstekens.
diagnostic-slip-no-quotes-help = De regel wordt: { $line }
diagnostic-slip-value-wanted = Hier hoort een andere soort waarde, en wat er nu staat kan ik daar niet in omzetten.
diagnostic-slip-value-wanted-help = Zo ziet het eruit: { $key } = { $value }
diagnostic-slip-text-without-name = Voor deze tekst staat niet wat het is.
diagnostic-slip-text-without-name-help = Zet er { $key } = voor. De regel wordt: { $line }
diagnostic-slip-two-texts = Hier staan meer teksten, en er hoort er één.
diagnostic-slip-two-texts-help = Is het één tekst, zet hem dan tussen één paar aanhalingstekens. Zijn het twee talen, schrijf dan, met op de plaats van … de taal, zoals nl of en: { $mend }
diagnostic-slip-more-texts = Hier staan meer teksten, en er hoort er één.
diagnostic-slip-more-texts-help = Is het één tekst, zet hem dan tussen één paar aanhalingstekens, zonder blokhaken. Zijn het twee talen, schrijf dan { "{" } … = "…", … = "…" { "}" }, met voor elke tekst zijn taal, zoals nl of en.
diagnostic-slip-to-complete = Zo kan dit hier niet staan.
diagnostic-slip-to-complete-help = Schrijf het zo, met op elke plaats van … wat jullie bedoelen: { $mend }
diagnostic-slip-list-or-nothing = Hier staat true of false, maar er hoort een lijst te staan.
diagnostic-slip-list-or-nothing-help = Zet tussen blokhaken wat erbij hoort, elk tussen aanhalingstekens, of haal de regel weg.
diagnostic-slip-no-such-limit = “{ $key }” ken ik niet in een voorwaarde. Een grens is below (lager dan), from (dit of hoger), is of is_not.
diagnostic-slip-no-such-limit-help = Kies een grens, en zet die met haar getal of woord op de plaats van … = …: { $sample }
diagnostic-slip-band-from = “{ $key }” kan hier niet staan: van een band schrijf je alleen waar hij begint. Hij loopt tot waar de volgende begint.
diagnostic-slip-band-from-help = Schrijf, met op de plaats van … het getal waar deze band begint: from = …
diagnostic-slip-number-limit = Dit cijfer is een getal, en wordt dus met een getal vergeleken.
diagnostic-slip-number-limit-help = Schrijf, met op de plaats van … een getal: below = … (lager dan), of from = … (dit of hoger).
diagnostic-slip-to-fill = Hier staat nog “…”, en dat komt zo op het scherm en op papier.
diagnostic-slip-to-fill-help = Zet er jullie eigen tekst neer.
diagnostic-slip-languages-in-text = In deze tekst staan meer talen achter elkaar. Iedereen leest ze dan allemaal.
diagnostic-slip-languages-in-text-help = Schrijf het zo: { $mend }
diagnostic-slip-titles-alike = Dit kenmerk heeft dezelfde titel als “{ $id }”. Wie leest, ziet geen verschil.
diagnostic-slip-titles-alike-help = Geef het een andere titel.
diagnostic-slip-choices-alike = Twee antwoorden hebben dezelfde woorden als “{ $id }”. Wie kiest, ziet geen verschil.
diagnostic-slip-choices-alike-help = Geef elk antwoord eigen woorden.
diagnostic-slip-one-choice = Er is maar één antwoord, dus er valt niets te kiezen.
diagnostic-slip-one-choice-help = Zet er een antwoord bij, of haal de vraag weg.
diagnostic-slip-for-nobody = Deze werkvorm is voor niemand, en komt dus nergens.
diagnostic-slip-for-nobody-help = Schrijf het minste en het meeste aantal mensen.
diagnostic-slip-all-is-near = Zo is bijna alles op de schaal “bijna”: dit patroon komt dan vrijwel altijd.
diagnostic-slip-all-is-near-help = Neem een klein deel van een stap, zoals een kwart of een half.
diagnostic-slip-minus-itself-always = Een cijfer min zichzelf is altijd 0. Deze voorwaarde geldt altijd.
diagnostic-slip-minus-itself-always-help = Noem bij minus een ander kenmerk, of "lowest" of "highest".
diagnostic-slip-column-twice = De kolomnaam “{ $name }” staat twee keer bij deze stelling.
diagnostic-slip-column-twice-help = Haal er één weg.
diagnostic-slip-reversed-behind = Achter deze tekst staat “{ $word }”, en daar leest niemand dat de stelling omgekeerd telt.
diagnostic-slip-reversed-behind-help = Zet op een eigen regel eronder: reversed = true. De regel wordt: { $line }
diagnostic-slip-number-unknown = Hier hoort een getal, en wat er nu staat kan ik daar niet in omzetten.
diagnostic-slip-number-unknown-help = Zo ziet het eruit, met op de plaats van … jullie eigen getal: { $key } = …
diagnostic-slip-range-unknown = Hier horen twee getallen, het minste en het meeste, en wat er nu staat kan ik daar niet in omzetten.
diagnostic-slip-range-unknown-help = Zo ziet het eruit, met op de plaats van … jullie eigen getallen: { $key } = […, …]
diagnostic-slip-flag-unknown = Hier hoort true (ja) of false (nee), en uit wat er nu staat kan ik dat niet opmaken.
diagnostic-slip-flag-unknown-help = Kies zelf: { $key } = true, of { $key } = false
diagnostic-slip-other-limit = Wat hier staat, zegt het omgekeerde van { $key }.
diagnostic-slip-other-limit-help = { $key ->
    [below] Schrijf from = { $value } in plaats van below.
   *[other] Schrijf below = { $value } in plaats van from. Dan telt { $value } zelf niet mee; moet dat wel, neem dan iets hoger.
}
diagnostic-slip-not-sign = Een uitroepteken keert een voorwaarde niet om.
diagnostic-slip-not-sign-help = Keer de grens om: below wordt from, of andersom. De regel wordt: { $line }
diagnostic-slip-condition-meant = Zo staat een voorwaarde in een ander programma; hier heeft ze andere sleutels.
diagnostic-slip-condition-meant-help = De regel wordt: { $line }
diagnostic-slip-outside-quotes = Een deel van deze tekst staat buiten de aanhalingstekens.
diagnostic-slip-outside-quotes-help = De regel wordt: { $line }
diagnostic-slip-behind-value = Achter de tekst staat nog “{ $word }”. Daar hoort niets meer.
diagnostic-slip-behind-value-help = De regel wordt: { $line }
diagnostic-slip-next-text = Deze tekst staat in stukken op meer dan één regel.
diagnostic-slip-next-text-help = Zet alles op één regel: { $mend }
diagnostic-slip-decimal-comma = In dit getal staat een komma; hier hoort een punt.
diagnostic-slip-decimal-comma-help = De regel wordt: { $line }
diagnostic-slip-percent = Een procentteken kan hier niet; een deel schrijf je als getal van 0 tot 1.
diagnostic-slip-percent-help = Schrijf { $value }. De regel wordt: { $line }
diagnostic-slip-range = Van en tot schrijf je als een lijst van twee getallen.
diagnostic-slip-range-help = De regel wordt: { $line }
diagnostic-slip-unit = Achter dit getal staat een woord; alleen het getal hoort hier.
diagnostic-slip-unit-help = De regel wordt: { $line }
diagnostic-slip-number = Zo kan dit getal niet geschreven worden.
diagnostic-slip-number-help = Schrijf { $value }. De regel wordt: { $line }
diagnostic-slip-boolean = Hier hoort true (ja) of false (nee), met kleine letters en zonder aanhalingstekens.
diagnostic-slip-boolean-help = De regel wordt: { $line }
diagnostic-slip-hyphen = Hier staat een streep die op een streepje lijkt.
diagnostic-slip-hyphen-help = Typ het gewone streepje van het toetsenbord: - De regel wordt: { $line }
diagnostic-slip-invisible = Hier staat een teken dat je niet ziet, waarschijnlijk meegekomen bij het kopiëren.
diagnostic-slip-invisible-help = Typ de regel opnieuw: { $line }
diagnostic-slip-colon = Tussen de naam en de waarde hoort een =-teken.
diagnostic-slip-colon-help = De regel wordt: { $line }
diagnostic-slip-no-equals = Tussen de naam en de waarde ontbreekt het =-teken.
diagnostic-slip-no-equals-help = De regel wordt: { $line }
diagnostic-slip-comma = Hier ontbreekt een komma, voor: { $next }
diagnostic-slip-comma-help = De regel wordt: { $line }
diagnostic-slip-two-commas = Hier staat een komma te veel.
diagnostic-slip-two-commas-help = Haal één komma weg. De regel wordt: { $line }
diagnostic-slip-end-comma = Aan het eind van een regel hoort niets meer: geen komma, punt of puntkomma.
diagnostic-slip-end-comma-help = De regel wordt: { $line }
diagnostic-slip-comment = Een opmerking begint met #.
diagnostic-slip-comment-help = De regel wordt: { $line }
diagnostic-slip-loose-words = Deze regel is geen naam met een waarde erachter.
diagnostic-slip-loose-words-help = Is het een opmerking, zet er dan # voor: { $line }
diagnostic-slip-left-over = Achter de waarde staat nog iets dat er niet hoort.
diagnostic-slip-left-over-help = Haal dat stuk weg. De regel wordt: { $line }
diagnostic-slip-same-line = Hier begint iets nieuws op dezelfde regel.
diagnostic-slip-same-line-help = Zet elk stuk op een eigen regel. In plaats van deze regel komt:
    { $mend }
diagnostic-slip-next-line = De waarde staat op de volgende regel.
diagnostic-slip-next-line-help = Zet de waarde achter het =-teken, op dezelfde regel.
diagnostic-slip-no-value = Achter “{ $key }” staat geen waarde.
diagnostic-slip-no-value-help = Vul iets in achter het =-teken, of haal de regel weg als hij niet hoeft.
diagnostic-slip-told-twice = “{ $key }” staat twee keer onder hetzelfde kopje.
diagnostic-slip-told-twice-help = Haal een van de twee regels weg.
diagnostic-slip-next-one = “{ $key }” staat hier al. Begint hier een nieuwe, dan ontbreekt het kopje.
diagnostic-slip-next-one-help = Zet boven deze regel: { $header }
diagnostic-slip-open-list = Deze lijst wordt nergens afgesloten.
diagnostic-slip-open-list-help = Zet ] achter het laatste stuk van de lijst, op regel { $at }.
diagnostic-slip-open-braces = Wat tussen accolades staat, wordt niet afgesloten.
diagnostic-slip-open-braces-help = De regel wordt: { $line }
diagnostic-slip-round = Een lijst staat tussen rechte haken.
diagnostic-slip-round-help = De regel wordt: { $line }
diagnostic-slip-nothing = Hier staat dat “{ $key }” leeg blijft. Dan is de regel niet nodig.
diagnostic-slip-nothing-help = Haal de hele regel weg.
diagnostic-slip-again = De naam “{ $key }” staat hier twee keer voor de waarde.
diagnostic-slip-again-help = De regel wordt: { $line }
diagnostic-slip-joined = Deze tekst staat hier in stukken.
diagnostic-slip-joined-help = Een tekst staat in één keer tussen aanhalingstekens. De regel wordt: { $line }
diagnostic-slip-quote-too-many = Hier staat een aanhalingsteken te veel.
diagnostic-slip-quote-too-many-help = De regel wordt: { $line }
diagnostic-slip-word-between = “{ $word }” hoort niet in een lijst; tussen twee stukken staat alleen een komma.
diagnostic-slip-word-between-help = De regel wordt: { $line }
diagnostic-slip-other-quotes = Zo schrijft een ander programma aanhalingstekens.
diagnostic-slip-other-quotes-help = Typ rechte aanhalingstekens. De regel wordt: { $line }
diagnostic-slip-round-one = Om deze waarde horen geen haakjes.
diagnostic-slip-round-one-help = De regel wordt: { $line }
diagnostic-slip-bare-flag = Hier hoort achter de naam = true of = false.
diagnostic-slip-bare-flag-help = De regel wordt: { $line }
diagnostic-slip-single-end = Deze tekst begint met een dubbel en eindigt met een enkel aanhalingsteken.
diagnostic-slip-single-end-help = Zet twee keer hetzelfde. De regel wordt: { $line }
diagnostic-slip-stray = Dit haakje sluit niets af.
diagnostic-slip-stray-help = Haal het weg.
diagnostic-slip-name = In een naam kunnen alleen letters, cijfers, - en _ staan.
diagnostic-slip-name-help = Verbeter de naam, of zet # voor de regel als het een opmerking is.
diagnostic-slip-blank-in-name = In een naam kan geen spatie staan.
diagnostic-slip-blank-in-name-help = Schrijf { $key }. De regel wordt: { $line }
diagnostic-slip-open-header = Dit kopje heeft niet de goede haken.
diagnostic-slip-open-header-help = Schrijf: { $header }
diagnostic-slip-single-brackets = Hiervan kunnen er meer zijn; daarom staat het kopje tussen dubbele haken.
diagnostic-slip-single-brackets-help = Schrijf: { $header }
diagnostic-slip-double-brackets = Hiervan is er maar één; daarom staat het kopje tussen enkele haken.
diagnostic-slip-double-brackets-help = Schrijf: { $header }
diagnostic-slip-header-name = Het kopje “{ $found }” ken ik niet.
diagnostic-slip-header-name-help = Schrijf: { $header }
diagnostic-slip-no-header = Boven deze regels ontbreekt het kopje { $header }.
diagnostic-slip-no-header-help = Zet boven deze regel: { $header }
diagnostic-slip-second-table = Het kopje [{ $table }] staat er al; er is er maar één.
diagnostic-slip-second-table-help = Voeg de regels samen onder het eerste kopje, en haal dit weg.
diagnostic-slip-old-lines = De regels eindigen zoals op een heel oude Mac.
diagnostic-slip-old-lines-help = Bewaar het bestand met de regeleinden van Windows of Unix. In de meeste editors kies je dat rechtsonder: CRLF of LF.
diagnostic-slip-loose-condition = Deze regels zijn samen een voorwaarde, en die staat tussen accolades in een lijst.
diagnostic-slip-loose-condition-help = Haal de losse regels weg en schrijf op hun plaats: { $mend }
diagnostic-slip-below-table = “{ $key }” hoort bij { $parent }, en staat nu onder een kopje dat daaronder hangt.
diagnostic-slip-below-table-help = Zet deze regel hoger: direct onder { $parent }, boven het kopje waar hij nu onder staat.
diagnostic-slip-below-text = { $key }: dit staat onder het kopje van een tekst, en daar horen alleen talen.
diagnostic-slip-below-text-help = Zet dit boven dat kopje.
diagnostic-slip-elsewhere = “{ $key }” kan hier niet staan; het hoort bij { $tables }.
diagnostic-slip-elsewhere-help = Zet de regel onder dat kopje, of haal hem weg.
diagnostic-slip-other-kind = “{ $id }” is een { $other }; hier hoort een { $kind }.
diagnostic-slip-other-kind-help = In een voorwaarde gaat figure = "item" over een stelling en figure = "mean" over een kenmerk: kies wat je bedoelt. Noem ergens anders een andere id: { $kind }.
diagnostic-slip-language-name = Een taal schrijf je als code van twee of drie kleine letters.
diagnostic-slip-language-name-help = Schrijf: { $mend }
diagnostic-slip-language-tag = Dit is geen taalcode.
diagnostic-slip-language-tag-help = Een taalcode is twee of drie kleine letters, zoals nl, en of fy.
diagnostic-slip-language-twice = De taal “{ $found }” staat er al.
diagnostic-slip-language-twice-help = Haal er één weg.
diagnostic-slip-language-undeclared = De taal “{ $found }” staat niet bij languages in [bank].
diagnostic-slip-language-undeclared-help = Is elke tekst ook in deze taal, zet hem dan bij languages. Ben je nog aan het vertalen, zet dan in [bank]: in_progress = ["{ $found }"]
diagnostic-in-progress = De taal “{ $language }” is nog niet af: { $missing } van { $texts } teksten ontbreken. Daar staat zolang het origineel.
diagnostic-in-progress-help = Vertaal verder wanneer je wilt: vlot codebook --format csv maakt een vertaalblad, vlot codebook --translate zet het terug. Is alles er, zet de taal dan bij languages.
diagnostic-newer-toml = { $newer ->
    [lines] Wat tussen accolades staat, loopt over meer dan één regel.
    [comma] Voor de accolade sluiten staat een komma.
   *[escape] Deze \-code is nieuw.
} Vlot leest dat, maar de meeste editors en andere programma's geven hier een fout.
diagnostic-newer-toml-help = { $newer ->
    [lines] Zet alles tussen { "{" } en { "}" } op één regel.
    [comma] Haal de laatste komma voor { "}" } weg.
   *[escape] Typ het teken zelf, of schrijf \u met vier cijfers.
}
diagnostic-copied-file = “{ $copy }” en “{ $of }” zijn bijna gelijk: is een van de twee een kopie?
diagnostic-copied-file-help = Haal de kopie uit deze map. Alles in de map hoort bij één vragenlijst. “{ $of }” is nagekeken.
diagnostic-exact-mean = Een gemiddelde is zelden precies { $value }.
diagnostic-exact-mean-help = Gebruik from (dit getal of hoger) of below (lager dan), of allebei in twee voorwaarden.
diagnostic-slip-limit-share = { $figure } loopt van 0 tot 1, en hier staat { $found }. Deze voorwaarde kan nooit gelden of geldt altijd.
diagnostic-slip-limit-share-help = Procenten deel je door honderd. Schrijf: { $mend }
diagnostic-slip-limit-scale = { $figure } loopt hier van { $lowest } tot { $highest }, en de grens is { $found }. Deze voorwaarde kan nooit gelden.
diagnostic-slip-limit-scale-help = Kies een grens tussen { $lowest } en { $highest }.
diagnostic-slip-minus-itself = Een cijfer min zichzelf is altijd 0. Deze voorwaarde kan nooit gelden.
diagnostic-slip-minus-itself-help = Noem bij minus een ander kenmerk, of "lowest" of "highest".
diagnostic-other-band = band
diagnostic-other-characteristic = kenmerk (characteristic)
diagnostic-other-item = stelling (item)
diagnostic-other-characteristic-or-item = kenmerk of stelling (characteristic of item)
diagnostic-other-context = achtergrondvraag (context)
diagnostic-other-principle = uitgangspunt (principle)
diagnostic-other-question = vraag (question)
diagnostic-other-signal = patroon (signal)
diagnostic-other-intervention = werkvorm (intervention)
diagnostic-other-route = route
diagnostic-other-choice = keuze
diagnostic-figure-mean = Een gemiddelde
diagnostic-figure-lower_quarter = Het laagste kwart
diagnostic-figure-item = Het gemiddelde van een stelling
diagnostic-figure-dont_know = Het deel “weet ik niet” (dont_know)
diagnostic-figure-skipped = Het deel overgeslagen (skipped)
diagnostic-figure-members = Het deel van de leden (members)
diagnostic-figure-ad = De spreiding (ad)
diagnostic-figure-split = Het aantal verdeelde stellingen (split)
diagnostic-figure-change = Het verschil met de vorige keer (change)
diagnostic-figure-year_ago = Vergeleken met een jaar geleden (year_ago)
diagnostic-figure-context = Dit getal (context)
diagnostic-figure-people = Het aantal mensen (people)
diagnostic-figure-falls = Hoe vaak achter elkaar gedaald (falls)
diagnostic-figure-rises = Hoe vaak achter elkaar gestegen (rises)
diagnostic-figure-shared = Gedeeld (shared)
diagnostic-figure-status = De stand van een vraag (status)
diagnostic-figure-principle = Een uitgangspunt (principle)
diagnostic-slip-two-limits = Deze voorwaarde heeft meer dan één grens.
diagnostic-slip-two-limits-help = Schrijf haar twee keer, met een komma ertussen: één keer met alleen { $first }, één keer met alleen { $second }.
diagnostic-slip-no-of = Bij deze voorwaarde staat niet waarover het gaat.
diagnostic-slip-no-of-help = Zet erbij: of = "…", met de id waarover het gaat.
diagnostic-slip-half-or-number = “{ $found }” kan hier niet.
diagnostic-slip-half-or-number-help = Schrijf "half", of een getal: zoveel stellingen moeten beantwoord zijn.
diagnostic-slip-curly-lines = Hier staan krulquotes, die een tekstverwerker ervan maakt.
diagnostic-slip-curly-lines-help = Typ voor en achter de tekst drie rechte aanhalingstekens: """
diagnostic-slip-doubled-quotes = Om deze tekst staan aan beide kanten twee aanhalingstekens.
diagnostic-slip-doubled-quotes-help = Zet er aan elke kant één. De regel wordt: { $line }
diagnostic-slip-semicolon = Tussen twee stukken hoort een komma, geen puntkomma.
diagnostic-slip-semicolon-help = De regel wordt: { $line }
diagnostic-slip-closer = Hier staat het verkeerde haakje. Een lijst staat tussen [ en ], een tabel tussen accolades.
diagnostic-slip-closer-help = De regel wordt: { $line }
diagnostic-slip-no-bracket = Hier begint een lijst, en het haakje ervoor ontbreekt.
diagnostic-slip-no-bracket-help = De regel wordt: { $line }
diagnostic-slip-bullet = Voor de naam staat een teken dat er niet hoort.
diagnostic-slip-bullet-help = De regel wordt: { $line }
diagnostic-slip-path = Een \ met een letter erachter is een geheim teken: \t is een tab, \n een nieuwe regel.
diagnostic-slip-path-help = Typ / in plaats van \, of typ de \ dubbel. Schrijf het zo: { $mend }
diagnostic-slip-limit-always = { $figure } loopt hier van { $lowest } tot { $highest }, en de grens is { $found }. Deze voorwaarde geldt altijd.
diagnostic-slip-limit-always-help = Kies een grens tussen { $lowest } en { $highest }.
diagnostic-slip-file-word = Dit is een document van een tekstverwerker, geen gewone tekst.
diagnostic-slip-file-word-help = Bewaar het als platte tekst (.txt of .toml), of begin met: vlot new bank NAAM
diagnostic-slip-file-word-help-screen = Een vragenlijst is een bestand dat op .toml eindigt. Vraag ernaar bij wie deze vragenlijst maakte.
diagnostic-slip-file-json = Dit is JSON. Een vragenlijst is een TOML-bestand.
diagnostic-slip-file-json-help = Begin met een voorbeeld en zet je teksten daarin over: vlot new bank NAAM
diagnostic-slip-file-json-help-screen = Een vragenlijst is een bestand dat op .toml eindigt. Vraag ernaar bij wie deze vragenlijst maakte.
diagnostic-slip-file-yaml = Dit is YAML. Een vragenlijst is een TOML-bestand.
diagnostic-slip-file-yaml-help = Begin met een voorbeeld en zet je teksten daarin over: vlot new bank NAAM
diagnostic-slip-file-yaml-help-screen = Een vragenlijst is een bestand dat op .toml eindigt. Vraag ernaar bij wie deze vragenlijst maakte.
diagnostic-slip-file-page = Dit is een webpagina. Een vragenlijst is een TOML-bestand.
diagnostic-slip-file-page-help = Begin met een voorbeeld en zet je teksten daarin over: vlot new bank NAAM
diagnostic-slip-file-page-help-screen = Een vragenlijst is een bestand dat op .toml eindigt. Vraag ernaar bij wie deze vragenlijst maakte.
diagnostic-slip-file-table = Dit is een tabel. Een vragenlijst is een TOML-bestand.
diagnostic-slip-file-table-help = Begin met een voorbeeld en zet je teksten daarin over: vlot new bank NAAM. Zijn het antwoorden, gebruik dan vlot import.
diagnostic-slip-file-table-help-screen = Zijn het antwoorden? Kies dan in het menu “antwoorden inlezen uit een bestand”.
diagnostic-slip-file-conflict = Hier staan twee versies van hetzelfde stuk onder elkaar. Een programma dat bestanden samenvoegt, wist niet welke het moest houden.
diagnostic-slip-file-conflict-help = Kies een van de twee, en haal de regels met <<<<<<<, ======= en >>>>>>> weg.
diagnostic-slip-by-number = In deze tekst staat met een \ een teken dat je niet ziet, dat de terminal stuurt of de schrijfrichting omdraait.
diagnostic-slip-by-number-help = Haal weg wat met \u, \U, \x of \e begint, met de cijfers erachter.
diagnostic-expected-tables = een rij blokken met elk een kop tussen [[ en ]]
diagnostic-slip-words-for-a-flag = Hier horen de woorden die mensen lezen, geen true of false.
diagnostic-slip-words-for-a-flag-help = Schrijf die woorden tussen aanhalingstekens. Wil je dit niet, haal dan de hele regel weg.
diagnostic-slip-only-one = Hier kan er maar één staan, geen lijst.
diagnostic-slip-only-one-help = Kies er één, tussen aanhalingstekens en zonder blokhaken.
diagnostic-slip-flag = Hier staat { $found }, maar er hoort true (ja) of false (nee) te staan.
diagnostic-slip-flag-help = Schrijf een van de twee, zonder aanhalingstekens.
diagnostic-slip-whole-number = Hier staat { $found }, maar er hoort een heel getal te staan.
diagnostic-slip-whole-number-help = Schrijf alleen cijfers, zonder aanhalingstekens en zonder punt.
diagnostic-slip-a-number = Hier staat { $found }, maar er hoort een getal te staan.
diagnostic-slip-a-number-help = Schrijf alleen cijfers, zo nodig met een punt in plaats van een komma, en zonder aanhalingstekens.
diagnostic-slip-missing-in-braces = Tussen deze accolades ontbreekt “{ $key }”.
diagnostic-slip-missing-in-braces-help = Zet er tussen de accolades bij, met een komma ertussen: { $key } = { $sample }
diagnostic-slip-beside-any = Naast { $key } kan er niets anders staan.
diagnostic-slip-beside-any-help = Zet wat ernaast staat in elke voorwaarde tussen de blokhaken waar het bij hoort, of maak er een eigen voorwaarde van.
diagnostic-slip-short-condition = Een voorwaarde schrijf je helemaal uit.
diagnostic-slip-short-condition-help = Schrijf het zo: { $mend }
diagnostic-slip-condition-line = Een voorwaarde schrijf je helemaal uit. Alleen een kenmerk en een getal is te weinig.
diagnostic-slip-condition-line-help = De regel wordt: { $line }
diagnostic-slip-language-apart = “{ $key }”: een vertaling staat bij dezelfde tekst, niet op een eigen regel.
diagnostic-slip-language-apart-help = Haal deze regel weg, en schrijf bij { $text } de talen samen: { $text } = { "{" } nl = "…", { $language } = "…" { "}" }
diagnostic-slip-points-apart = De punten van de schaal staan samen in één lijst: points.
diagnostic-slip-points-apart-help = Zet onder [scale] deze regel in plaats van wat er nu staat (dont_know mag blijven): points = { $mend }
diagnostic-slip-scale-down = De waarden van de schaal lopen af; ze moeten oplopen.
diagnostic-slip-scale-down-help = Zet de punten andersom: het laagste getal eerst.
diagnostic-slip-scale-twice = De waarde { $found } staat er al; elk punt heeft een eigen getal.
diagnostic-slip-scale-twice-help = Geef dit punt het volgende getal. Bijvoorbeeld 1, 2, 3, 4, 5.
diagnostic-slip-scale-gap = Tussen { $before } en { $found } ontbreekt { $missing }: de waarden lopen op met gelijke stappen.
diagnostic-slip-scale-gap-help = Zet het punt { $missing } ertussen, of geef dit punt de waarde { $missing } en tel zo door: { $values }.
diagnostic-slip-ids-together = Hier staan meer id's tussen één paar aanhalingstekens.
diagnostic-slip-ids-together-help = Geef elke id eigen aanhalingstekens. Schrijf het zo: { $mend }
diagnostic-slip-no-conditions = Bij { $key } staat geen enkele voorwaarde. { $what } nooit gelden.
diagnostic-slip-no-conditions-help = Zeg wanneer het geldt. Bijvoorbeeld: { $sample }
diagnostic-slip-file-empty = In dit bestand staat nog geen vragenlijst.
diagnostic-slip-file-empty-help = Begin met een voorbeeld en verander de teksten: vlot new bank NAAM
diagnostic-slip-file-empty-help-screen = Een vragenlijst is een bestand dat op .toml eindigt. Vraag ernaar bij wie deze vragenlijst maakte.
diagnostic-slip-file-prose = Dit is gewone tekst. Een vragenlijst is een TOML-bestand, met kopjes en namen.
diagnostic-slip-file-prose-help = Begin met een voorbeeld en zet je teksten daarin over: vlot new bank NAAM
diagnostic-slip-file-prose-help-screen = Een vragenlijst is een bestand dat op .toml eindigt. Vraag ernaar bij wie deze vragenlijst maakte.
diagnostic-slip-named-header = Een id of een ander kopje hoort niet in dit kopje.
diagnostic-slip-named-header-help = Schrijf { $header } en zet op de regel eronder: { $below }
diagnostic-slip-hidden-header = Dit kopje staat achter een #, en telt dus niet mee.
diagnostic-slip-hidden-header-help = Hoort het er niet meer bij, zet dan ook # voor elke regel eronder. Hoort het er wel bij, haal # dan weg. Schrijf: { $header }
diagnostic-slip-word-before-list = Voor een lijst staat geen woord.
diagnostic-slip-word-before-list-help = Haal “{ $word }” weg. De regel wordt: { $line }
diagnostic-slip-nearly-name = Deze naam ken ik niet.
diagnostic-slip-nearly-name-help = Schrijf { $key }. De regel wordt: { $line }
diagnostic-slip-not-here = “{ $key }” kan hier niet staan.
diagnostic-slip-not-here-help = Verbeter de naam. Hier kan: { $keys }. Hoort de regel er niet bij, haal hem dan weg.
diagnostic-slip-points-between = De punten van een schaal schrijf je een voor een.
diagnostic-slip-points-between-help = Schrijf het zo: { $mend }
diagnostic-slip-own-header = “{ $key }” kan hier niet staan: elk ervan heeft een eigen kopje.
diagnostic-slip-own-header-help = Haal de regel weg, en schrijf voor elk { $header } met daaronder de regels die erbij horen.
diagnostic-slip-short-point = Een punt van de schaal heeft een value en een label.
diagnostic-slip-short-point-help = Schrijf het zo: { $mend }
diagnostic-slip-nested-header = Dit kopje hoort niet in een ander kopje.
diagnostic-slip-nested-header-help = Schrijf: { $header }
diagnostic-slip-hash = Wat achter een # staat is een opmerking, ook deze waarde.
diagnostic-slip-hash-help = Haal de # weg. De regel wordt: { $line }
diagnostic-slip-renamed-list = De sleutel “{ $key }” ken ik hier niet.
diagnostic-slip-renamed-list-help = Schrijf het zo: { $mend }
diagnostic-slip-capitals = Namen schrijf je met kleine letters.
diagnostic-slip-capitals-help = De regel wordt: { $line }
diagnostic-slip-text-sign = Voor deze tekst staat een teken dat er niet hoort.
diagnostic-slip-text-sign-help = De regel wordt: { $line }
diagnostic-slip-block-text = Deze tekst staat op de regels eronder; hier staat een tekst achter het =-teken.
diagnostic-slip-block-text-help = Haal de regels eronder weg. De regel wordt: { $line }
diagnostic-slip-bare-list = Hier hoort een lijst tussen blokhaken.
diagnostic-slip-bare-list-help = De regel wordt: { $line }
diagnostic-slip-outside-fence = Hier staat tekst om de vragenlijst heen, of een regel met ```.
diagnostic-slip-outside-fence-help = Alleen wat tussen de regels met ``` staat, is de vragenlijst. Haal de rest weg, en die regels zelf.
diagnostic-slip-line-marks = Voor de regels staat “{ $mark }”. Dat is meegekomen bij het kopiëren.
diagnostic-slip-line-marks-help = Haal dat voor elke regel weg. Deze regel wordt: { $line }
diagnostic-slip-wide-signs = Hier staat een breed teken van een ander toetsenbord.
diagnostic-slip-wide-signs-help = Typ dit soort tekens met een gewoon toetsenbord. De regel wordt: { $line }
diagnostic-slip-own-header-lines = “{ $key }” kan hier niet staan: elk ervan heeft een eigen kopje.
diagnostic-slip-own-header-lines-help = Haal dit weg en zet ervoor in de plaats:
    { $mend }
diagnostic-slip-dont-know-point = “{ $label }” is geen punt van de schaal: het zou meetellen als { $found }.
diagnostic-slip-dont-know-point-help = Haal dit punt weg. Zet in [scale], als het er nog niet staat: dont_know = "{ $label }"
diagnostic-slip-twice-encoded = Deze tekst is verkeerd opgeslagen of geopend: er staan vreemde letters.
diagnostic-slip-twice-encoded-help = Vervang in het hele bestand: { $mend }
diagnostic-slip-file-one-line = Alle regels staan achter elkaar op één regel.
diagnostic-slip-file-one-line-help = Plak de vragenlijst opnieuw, als platte tekst, zodat elk kopje en elke naam op een eigen regel staat.
diagnostic-slip-look-alike = In “{ $id }” staat een letter uit een ander alfabet, die er net zo uitziet.
diagnostic-slip-look-alike-help = Typ de id opnieuw.
diagnostic-slip-line-numbers = Voor de regels staat hun nummer. Dat is meegekomen bij het kopiëren.
diagnostic-slip-line-numbers-help = Haal dat voor elke regel weg. Deze regel wordt: { $line }
diagnostic-slip-control-signs = Hier staat een stuurteken: dat zie je niet, en het hoort niet in een tekst.
diagnostic-slip-control-signs-help = Haal het weg. De regel wordt: { $line }
diagnostic-slip-no-braces = Om dit stuk van de lijst horen accolades.
diagnostic-slip-no-braces-help = De regel wordt: { $line }
diagnostic-slip-short-point-line = Bij dit punt ontbreken de namen: value voor het getal en label voor de woorden.
diagnostic-slip-short-point-line-help = De regel wordt: { $line }
diagnostic-slip-strokes = Zo staat een lijst in YAML. Hier staat ze tussen blokhaken.
diagnostic-slip-strokes-help = Haal de regels met een streepje weg. De regel wordt: { $line }
diagnostic-slip-loose-quantifier = “{ $key }” kan hier niet los staan: hoeveel ervan, staat bij quantifier.
diagnostic-slip-loose-quantifier-help = Schrijf het zo: { $mend }
diagnostic-slip-duplicate-key = Deze naam staat hier al: een naam kan er maar één keer staan.
diagnostic-slip-duplicate-key-help = Haal een van de twee weg, of zet alles bij elkaar onder de eerste.
diagnostic-slip-no-members = members is het deel van de leden dat meedeed. Daarvoor moet de vragenlijst weten hoeveel leden er zijn, en die vraag ontbreekt.
diagnostic-slip-no-members-help = Zet onderaan: [[context]] met daaronder id = "leden", text = "Hoeveel leden heeft jullie groep?", kind = "number", min = 1, max = 99 en ask = "start". De grens loopt van 0 tot 1: de helft is 0.5.
diagnostic-slip-no-bank = Het kopje [bank] ontbreekt: daaronder staan id, versie en titel.
diagnostic-slip-no-bank-help = Zet bovenaan: [bank] met daaronder id = "…", version = "1.0.0" en title = "…". Een compleet voorbeeld: vlot new bank NAAM
diagnostic-slip-no-bank-help-screen = Een vragenlijst is een bestand dat op .toml eindigt. Vraag ernaar bij wie deze vragenlijst maakte.
diagnostic-slip-no-scale = Het kopje [scale] ontbreekt: daaronder staan de antwoorden waaruit mensen kiezen.
diagnostic-slip-no-scale-help = Zet onder [bank]: [scale] met op de regel daaronder points = [{ "{" } value = 1, label = "nee" { "}" }, { "{" } value = 2, label = "soms" { "}" }, { "{" } value = 3, label = "ja" { "}" }]
diagnostic-slip-file-xml = Dit is XML. Een vragenlijst is een TOML-bestand.
diagnostic-slip-file-xml-help = Begin met een voorbeeld en zet je teksten daarin over: vlot new bank NAAM
diagnostic-slip-file-xml-help-screen = Een vragenlijst is een bestand dat op .toml eindigt. Vraag ernaar bij wie deze vragenlijst maakte.
diagnostic-slip-bound-always = Hoogstens zoveel als er zijn: dat geldt altijd.
diagnostic-slip-bound-always-help = Kies bij at_most een kleiner getal.
diagnostic-slip-in-minutes = Hier hoort een aantal minuten, en er staat iets anders.
diagnostic-slip-in-minutes-help = Reken het om naar minuten en schrijf alleen het getal. Een uur is 60, van 45 minuten tot een uur is [45, 60].
diagnostic-slip-people-line = Het minste en het meeste aantal mensen schrijf je als een lijst van twee getallen.
diagnostic-slip-people-line-help = De regel wordt: { $line }
diagnostic-slip-in-minutes-line = Hier hoort een aantal minuten.
diagnostic-slip-in-minutes-line-help = De regel wordt: { $line }
diagnostic-slip-points-wanted = De punten van een schaal schrijf je een voor een.
diagnostic-slip-points-wanted-help = Zet ze in een lijst van 2 tot en met 11 punten, elk met zijn getal: [{ "{" } value = 1, label = "…" { "}" }, { "{" } value = 2, label = "…" { "}" }]
diagnostic-slip-whole-part = Hier staat een getal met een stuk achter de punt, maar er hoort een heel getal te staan.
diagnostic-slip-whole-part-help = Rond het af, en schrijf het zonder punt.
diagnostic-slip-no-braces-round = Om een lijst met any of all horen accolades.
diagnostic-slip-no-braces-round-help = Zet een accolade openen voor deze regel, { "{" } any = [, en een accolade sluiten achter de ] die erbij hoort.
diagnostic-slip-words-in-condition = Bij een voorwaarde horen hier geen eigen woorden; die kunnen alleen bij strengthens en against.
diagnostic-slip-words-in-condition-help = Haal text hier weg.
diagnostic-slip-text-by-band = Hier hoort een zin per band te staan.
diagnostic-slip-text-by-band-help = Schrijf bij elke band een zin, met de id die de band bij [[band]] heeft: reading = { "{" } laag = "…", hoog = "…" { "}" }
diagnostic-slip-pasted-twice = Vanaf hier staat nog een keer, precies zo, wat er al staat vanaf regel { $first }.
diagnostic-slip-pasted-twice-help = Haal regel { $from } tot en met { $until } weg. Moest het iets anders worden, geef het dan een eigen id en eigen woorden.
diagnostic-slip-line-strokes = Voor haken en streepjes staat een \. Die is meegekomen bij het kopiëren.
diagnostic-slip-line-strokes-help = Haal die strepen weg. De regel wordt: { $line }
diagnostic-slip-tab-signs = Tussen de naam en de waarde staat een tab, zoals uit een rekenblad.
diagnostic-slip-tab-signs-help = Zet daar een =-teken. De regel wordt: { $line }
diagnostic-slip-wrapped = Lange regels zijn in stukken geknipt, zoals een mailprogramma doet.
diagnostic-slip-wrapped-help = Plak elke regel weer aan de volgende. Deze wordt: { $line }
diagnostic-slip-cut-off = Het bestand houdt hier op, midden in het stuk dat op regel { $from } begint.
diagnostic-slip-cut-off-help = Het einde is weggevallen: zet het terug uit het bestand waar je het uit kopieerde. Heb je dat niet meer, haal dan alles vanaf regel { $from } weg.
diagnostic-slip-two-bounds = Bij quantifier staan at_least en at_most allebei.
diagnostic-slip-two-bounds-help = Laat er één staan. Moeten ze allebei gelden, maak er dan twee voorwaarden van: de ene met at_least, de andere met at_most.
diagnostic-slip-each-of-all = Een woord voor “alle” kan hier niet; noem ze allemaal.
diagnostic-slip-each-of-all-help = Schrijf het zo: { $mend }
diagnostic-slip-minus-of = Achter minus kan “{ $id }” niet staan.
diagnostic-slip-minus-of-help = Daar staat een ander kenmerk ({ $known }), of "lowest" of "highest": het laagste of het hoogste van de andere. Een gemiddelde van alle kenmerken heeft vlot niet.
diagnostic-slip-quantifier-word = “{ $found }” zegt niet voor hoeveel ervan het moet gelden.
diagnostic-slip-quantifier-word-help = Kies uit "all", "any", "none", {"{"} at_least = 2 {"}"} of {"{"} at_most = 1 {"}"}. Het grootste deel van drie is {"{"} at_least = 2 {"}"}.
diagnostic-slip-objects = Dit stuk is JSON, en een vragenlijst is TOML.
diagnostic-slip-objects-help = Haal regel { $from } tot en met { $until } weg en zet ervoor in de plaats:
    { $mend }
diagnostic-slip-no-dont-know = Op deze schaal kan niemand “weet ik niet” antwoorden. Deze voorwaarde kan daardoor nooit gelden.
diagnostic-slip-no-dont-know-help = Zet onder [scale] een regel bij: dont_know = "weet ik niet". Of haal deze voorwaarde weg.
diagnostic-slip-sheet-rows = Dit zijn rijen uit een rekenblad. In een vragenlijst staat elke sleutel op een eigen regel, met zijn waarde.
diagnostic-slip-sheet-rows-help = Haal regel { $from } tot en met { $until } weg en zet ervoor in de plaats:
    { $mend }
diagnostic-slip-dressed-line = Om deze regel staat iets heen van een ander programma: een nummer, of de strepen van een tabel.
diagnostic-slip-dressed-line-help = Haal dat weg. De regel wordt: { $line }
diagnostic-slip-page-codes = Hier staan tekens zoals ze in de code van een webpagina staan.
diagnostic-slip-page-codes-help = De regel wordt: { $line }
diagnostic-slip-long-remark = Een opmerking over meer regels bestaat hier niet: elke regel ervan begint met #.
diagnostic-slip-long-remark-help = Zet voor elke regel van de opmerking een #.
diagnostic-slip-list-entry = Een lijst staat hier in één keer tussen blokhaken, met komma’s ertussen.
diagnostic-slip-list-entry-help = De regel wordt: { $line }
diagnostic-slip-or-between = “{ $word }” kan niet tussen twee voorwaarden staan: bij een komma gelden ze allebei.
diagnostic-slip-or-between-help = Is één van de twee genoeg, zet dan in plaats van regel { $from } tot en met { $until }: { $mend },
diagnostic-slip-word-alone = “{ $word }” hoort niet in een lijst; tussen twee stukken staat alleen een komma.
diagnostic-slip-word-alone-help = Haal deze regel weg, en zorg dat het stuk erboven eindigt met een komma.
diagnostic-slip-one-of-two = Hier kan er maar één staan.
diagnostic-slip-one-of-two-help = Kies er één: { $key } = "{ $first }" of { $key } = "{ $second }"
diagnostic-slip-near-steps = near is { $found }, en de schaal heeft maar { $highest } stappen.
diagnostic-slip-near-steps-help = near zegt hoeveel stappen van de schaal een cijfer tekort mag komen. Een kwart stap schrijf je als 0.25.
diagnostic-slip-dont-know-number = Dit is het getal { $value }, en dat is ook een punt van de schaal: in een tabel met antwoorden kan { $value } allebei betekenen.
diagnostic-slip-dont-know-number-help = Schrijf woorden. Bijvoorbeeld: dont_know = "weet ik niet"
diagnostic-slip-version-down = De versie gaat omlaag: ervoor was het { $earlier }, en nu staat er { $version }.
diagnostic-slip-version-down-help = Geef de nieuwe inhoud een hoger nummer dan { $earlier }.
diagnostic-slip-id-twice = “{ $id }” staat twee keer in deze lijst.
diagnostic-slip-id-twice-help = Haal een van de twee weg.
diagnostic-slip-avoided = Dit patroon stelt “{ $id }” voor bij interventions en houdt het tegen bij avoid. Zo komt het nooit.
diagnostic-slip-avoided-help = Haal “{ $id }” uit een van de twee lijsten.
diagnostic-slip-beside-itself = Bij not_beside staat het patroon zelf. Dat zegt niets: het gaat om een ander patroon.
diagnostic-slip-beside-itself-help = Haal “{ $id }” hier weg, of zet er het patroon dat je bedoelt.
diagnostic-slip-item-elsewhere = “{ $id }” heet naar het kenmerk “{ $other }”, maar telt mee bij “{ $own }”.
diagnostic-slip-item-elsewhere-help = Hoort deze stelling bij “{ $other }”? Schrijf dan: characteristic = "{ $other }". Hoort ze bij “{ $own }”, geef haar dan een id die met “{ $own }-” begint.
diagnostic-slip-one-language = Deze vragenlijst noemt meer talen, en alle stellingen staan er in maar één.
diagnostic-slip-one-language-help = Moet er nog vertaald worden? Schrijf dan: languages = ["{ $first }"], en op een nieuwe regel: in_progress = [{ $others }].
diagnostic-slip-named-letter = Hier staat { $mark }: zo schrijft een webpagina { $letter }. Vlot laat een tekst zien zoals hij er staat.
diagnostic-slip-named-letter-help = Schrijf overal { $letter } waar { $mark } staat.
diagnostic-slip-until-frame = Deze tekst begint met woorden die vlot er zelf voor zet. Ze staan er dan twee keer.
diagnostic-slip-until-frame-help = Laat “Dit past niet meer bij jullie als” weg en begin met wat daarop volgt.
diagnostic-slip-clue-without-text = Deze aanwijzing telt mee in de volgorde van de patronen, maar niemand leest waarom: er staat geen text bij.
diagnostic-slip-clue-without-text-help = Zet tussen de accolades: text = "…", met in één zin wat jullie dan zien.
diagnostic-slip-two-of-one-id = “{ $id }” is een kenmerk en ook een stelling. Deze voorwaarde kijkt dan naar het kenmerk.
diagnostic-slip-two-of-one-id-help = Geef de stelling een andere id, bijvoorbeeld “{ $id }-1”.
diagnostic-slip-bands-alike = Deze band heeft dezelfde woorden als “{ $id }”. Wie leest, ziet geen verschil.
diagnostic-slip-bands-alike-help = Geef hem andere woorden, of haal hem weg.
diagnostic-slip-number-of-the-form = In een tabel kan “{ $id }” ook het nummer van een stelling op het formulier zijn. Met deze naam telt zo'n tabel alleen de stellingen die bij columns een nummer hebben.
diagnostic-slip-number-of-the-form-help = Haal het nummer weg, of geef elke stelling bij columns haar nummer.
diagnostic-slip-of-twice = “{ $id }” staat hier twee keer en zou dus dubbel tellen.
diagnostic-slip-of-twice-help = Haal een van de twee weg.
diagnostic-slip-minutes-to-fill = Bij een stap hoort ook hoeveel minuten hij duurt.
diagnostic-slip-minutes-to-fill-help = Schrijf het zo, met op de plaats van … de minuten van die stap: { $mend }
diagnostic-slip-unequal = “Niet gelijk aan { $value }” kan niet: een cijfer is zelden precies een getal.
diagnostic-slip-unequal-help = Kies de grens die je bedoelt: below = { $value } (lager dan { $value }) of from = { $value } ({ $value } of hoger).
diagnostic-slip-dotted = Deze regel hoort onder een eigen kopje.
diagnostic-slip-dotted-help = Zet boven deze regel: { $header } De regel zelf wordt: { $line }
diagnostic-slip-dotted-again = De naam van het kopje hoort niet voor deze naam.
diagnostic-slip-dotted-again-help = De regel wordt: { $line }
diagnostic-slip-two-numbers = Hier horen twee hele getallen tussen blokhaken: het minste en het meeste.
diagnostic-slip-two-numbers-help = Schrijf alleen die twee getallen, met een komma ertussen en zonder woorden. Is er maar één getal, schrijf het dan twee keer.
diagnostic-slip-language-country = “{ $found }” is de code van een land, niet van een taal.
diagnostic-slip-language-country-help = Schrijf: { $mend }
diagnostic-slip-bound-too-many = at_least of at_most noemt er meer dan de { $count } die bij of staan.
diagnostic-slip-bound-too-many-help = Kies een getal van hoogstens { $count }, of noem er meer bij of.
diagnostic-slip-minus-number = Achter minus staat geen getal, en geen true of false.
diagnostic-slip-minus-number-help = Daar staat de id van een ander kenmerk, of "lowest" of "highest": of = "…", minus = "…". Wil je een grens hoger of lager, verander dan het getal bij from of below en haal minus weg.
diagnostic-slip-no-limit = Bij deze voorwaarde hoort een grens: below, from, is of is_not.
diagnostic-slip-no-limit-help = Vul haar aan, met op de plaats van … de grens: { $sample }
diagnostic-slip-limit-word = Deze vraag heeft woorden als antwoord, en met een getal is dat niet te vergelijken.
diagnostic-slip-limit-word-help = Schrijf in plaats van deze grens is = "…" met een van deze antwoorden: { $allowed }.
diagnostic-slip-limit-flag = Dit cijfer (shared) is ja of nee, en met een getal is dat niet te vergelijken.
diagnostic-slip-limit-flag-help = Schrijf in plaats van deze grens is = true (ja) of is = false (nee).
diagnostic-slip-between = “between” kan hier niet staan: een voorwaarde heeft één grens.
diagnostic-slip-between-help = Maak er twee van. Schrijf het zo: { $mend }
diagnostic-slip-too-low = { $found } is te laag.
diagnostic-slip-too-low-help = Kies { $lowest } of een hoger getal.
diagnostic-slip-one-of-words = Hier hoort een van een paar woorden, tussen aanhalingstekens.
diagnostic-slip-one-of-words-help = Kies uit: { $allowed }.
diagnostic-slip-limits-swapped = max is { $found } en min is { $lowest }: het hoogste is lager dan het laagste.
diagnostic-slip-limits-swapped-help = Verwissel de twee getallen.
diagnostic-slip-condition-to-complete = Zo kan dit hier niet staan. Een voorwaarde zegt welk cijfer (figure) waarvan (of), en een grens: below is lager dan, from is dit of hoger.
diagnostic-slip-condition-to-complete-help = Schrijf voor elke voorwaarde één paar accolades, met een komma ertussen en op elke plaats van … wat jullie bedoelen: { $mend } Is een van een paar genoeg, schrijf dan of = ["…", "…"], quantifier = "any".
diagnostic-slip-band-range = Van een band schrijf je alleen waar hij begint. Hij loopt tot waar de volgende begint.
diagnostic-slip-band-range-help = Schrijf: from = { $value }
diagnostic-slip-band-end = Hier staat waar de band ophoudt. Je schrijft alleen waar hij begint; hij loopt tot waar de volgende begint.
diagnostic-slip-band-end-help = Schrijf, met op de plaats van … het getal waar deze band begint: from = …
diagnostic-slip-band-to = “{ $key }” kan hier niet staan: een band loopt tot waar de volgende begint.
diagnostic-slip-band-to-help = Haal deze regel weg.
diagnostic-slip-blank-table = Hier hoort iets in te staan, en het is leeg.
diagnostic-slip-blank-table-help = Haal dit weg, of vul in wat erbij hoort: { $keys }.
diagnostic-slip-statements-in-one = Hier staan meer teksten, en bij een stelling hoort er één.
diagnostic-slip-statements-in-one-help = Zijn het twee talen, schrijf dan { "{" } … = "…", … = "…" { "}" }, met voor elke tekst de taal. Zijn het meer stellingen, haal deze dan weg, met haar kopje, en zet ervoor in de plaats:
    { $mend }
diagnostic-slip-texts-in-turn = Hier staan meer teksten, en er hoort er één.
diagnostic-slip-texts-in-turn-help = Zijn het de talen van deze vragenlijst, schrijf dan: { $mend } Zijn het meer stellingen, geef dan elk een eigen [[item]].
diagnostic-slip-one-number = Hier horen twee hele getallen: het minste en het meeste. Eén ervan ontbreekt.
diagnostic-slip-one-number-help = Kan het alleen { $value } zijn, schrijf dan [{ $value }, { $value }]. Kan het ook meer zijn, schrijf dan op de plaats van … het meeste: [{ $value }, …]
diagnostic-slip-range-open = Hier horen twee hele getallen: het minste en het meeste. Ze zijn niet allebei ingevuld.
diagnostic-slip-range-open-help = Schrijf, met jullie eigen getal op de plaats van …: { $key } = { $value }
diagnostic-slip-given-name = Een naam voor een waarde bestaat hier niet.
diagnostic-slip-given-name-help = Haal de naam weg. De regel wordt: { $line }
diagnostic-slip-pointer = “{ $name }” wijst naar een waarde die ergens anders staat. Dat bestaat hier niet: elke waarde staat waar hij hoort.
diagnostic-slip-pointer-help = De regel wordt: { $line }
diagnostic-slip-pointer-unknown = “{ $name }” wijst naar een waarde die ergens anders staat. Dat bestaat hier niet: elke waarde staat waar hij hoort.
diagnostic-slip-pointer-unknown-help = Schrijf hier de waarde zelf.
diagnostic-slip-no-name = Voor deze waarde staat geen naam.
diagnostic-slip-no-name-help = Zet er { $key } voor. De regel wordt: { $line }
diagnostic-slip-name-wanted = Voor deze waarde staat geen naam.
diagnostic-slip-name-wanted-help = Zet voor het is-teken de naam van wat het is, bijvoorbeeld text. Hoort de regel hier niet, haal hem dan weg.
diagnostic-slip-remark-within = Achter een # leest niemand verder: wat er op deze regel nog volgt, telt niet mee.
diagnostic-slip-remark-within-help = Zet de opmerking achter aan de regel. De regel wordt: { $line }
diagnostic-slip-entries-below = Zo staat een lijst in YAML. Hier staat ze tussen blokhaken, met elk deel tussen accolades.
diagnostic-slip-entries-below-help = Haal regel { $from } tot en met { $until } weg en zet ervoor in de plaats:
    { $mend }
diagnostic-slip-points-apart-words = De woorden van een schaal staan bij de punten zelf.
diagnostic-slip-points-apart-words-help = Haal regel { $from } tot en met { $until } weg en zet ervoor in de plaats:
    { $mend }
diagnostic-slip-numbered-statements = Dit zijn zinnen zonder naam ervoor. In een vragenlijst heeft elke stelling een eigen kopje.
diagnostic-slip-numbered-statements-help = Zijn het stellingen? Haal dan regel { $from } tot en met { $until } weg en zet ervoor in de plaats:
    { $mend }
diagnostic-slip-sign-behind-text = Het leesteken staat achter het aanhalingsteken.
diagnostic-slip-sign-behind-text-help = Zet het ervoor. De regel wordt: { $line }
diagnostic-slip-for-all-languages = Deze tekst heeft geen taal: in { $languages } staat hetzelfde. { $more ->
    [more] Zo zijn er { $count } teksten.
   *[one] {""}
}
diagnostic-slip-for-all-languages-help = Is dat niet de bedoeling, schrijf dan: { "{" } nl = "…", en = "…" { "}" }
diagnostic-slip-dont-know-entry = “{ $label }” is geen punt van de schaal.
diagnostic-slip-dont-know-entry-help = Haal dit punt weg. Zet in [scale], als het er nog niet staat: dont_know = "{ $label }"
diagnostic-slip-of-each-item = “{ $key }” hoort bij een stelling, niet bij een kenmerk.
diagnostic-slip-of-each-item-help = Zet de regel onder elke [[item]] waarvoor hij geldt: onder één [[item]] geldt hij alleen voor die stelling. Of haal hem weg.
diagnostic-slip-is-an-item = “{ $key }” hoort bij een stelling, en staat hier onder { $header }.
diagnostic-slip-is-an-item-help = Is dit een stelling om te scoren? Schrijf dan [[item]] in plaats van { $header }.
diagnostic-slip-languages-of-one = Dit is dezelfde stelling in een andere taal.
diagnostic-slip-languages-of-one-help = Zet de talen bij elkaar en haal dit tweede stuk weg: { $mend }
diagnostic-slip-second-statement = Onder één [[item]] staan twee teksten.
diagnostic-slip-second-statement-help = Staat er per ongeluk een te veel, haal die dan weg. Is dit een tweede stelling, zet dan boven deze regel:
    { $mend }
diagnostic-slip-reversed-in-text = Deze tekst eindigt op “{ $word }”. Mensen lezen dat, en de stelling telt er niet door om.
diagnostic-slip-reversed-in-text-help = Haal het uit de tekst. Telt de stelling omgekeerd, zet dan op een eigen regel eronder: reversed = true
diagnostic-slip-sheet-cell = Deze regel komt uit een rekenblad: er staan aanhalingstekens omheen, en elk ervan staat er dubbel.
diagnostic-slip-sheet-cell-help = De regel wordt: { $line }
diagnostic-slip-text-without-language = Voor de eerste tekst staat niet in welke taal hij is.
diagnostic-slip-text-without-language-help = De regel wordt: { $line }
diagnostic-slip-lost-letter = In deze tekst is een letter verloren gegaan: er staat een teken dat niets betekent.
diagnostic-slip-lost-letter-help = Typ het woord opnieuw.
diagnostic-slip-missing-language-line = Deze tekst mist de taal “{ $language }”.
diagnostic-slip-missing-language-line-help = Zet er een regel bij: { $key }.{ $language } = "…". Ben je nog aan het vertalen, haal { $language } dan weg bij languages in [bank] en schrijf daar: in_progress = ["{ $language }"]
diagnostic-slip-one-of-few = Er is geen { $kind } met de id “{ $id }”.
diagnostic-slip-one-of-few-help = Verbeter de id: hier kan { $known }. Of voeg toe wat ontbreekt.
diagnostic-slip-country-in-text = “{ $found }” is de code van een land, en deze tekst mist de taal “{ $language }”.
diagnostic-slip-country-in-text-help = Schrijf { $language } = in plaats van { $found } =.
diagnostic-slip-above-header = Dit staat boven het kopje waar het onder hoort.
diagnostic-slip-above-header-help = Haal regel { $from } tot en met { $until } weg en zet ervoor in de plaats:
    { $mend }
diagnostic-slip-band-ranges = Van een band schrijf je alleen waar hij begint. Hij loopt tot waar de volgende begint.
diagnostic-slip-band-ranges-help = Laat alleen het eerste getal staan. De regel wordt: { $line }
diagnostic-slip-numbered-header = In een kopje staat geen nummer.
diagnostic-slip-numbered-header-help = Schrijf: { $header }
diagnostic-slip-chat-line = Voor deze regel staat nog wanneer het bericht gestuurd is, en door wie.
diagnostic-slip-chat-line-help = Haal dat weg. De regel wordt: { $line }
diagnostic-slip-nothing-between = Tussen deze twee grenzen ligt niets: geen getal is { $high } of hoger en ook lager dan { $low }.
diagnostic-slip-nothing-between-help = Bedoel je van { $low } tot { $high }, draai de twee dan om. Een voorwaarde heeft één grens, dus het worden er twee die samen gelden. Schrijf het zo: { $mend }
diagnostic-slip-both-limits = Deze voorwaarde heeft twee grenzen, en er kan er maar één in.
diagnostic-slip-both-limits-help = Maak er twee van, die samen gelden. Schrijf het zo: { $mend }
diagnostic-slip-range-turned = Eerst hoort het minste en dan het meeste. Hier is het eerste getal hoger dan het tweede.
diagnostic-slip-range-turned-help = Schrijf het zo: { $mend }
diagnostic-slip-band-twice = Bij { $found } begint al een andere band.
diagnostic-slip-band-twice-help = Geef deze band het getal waar hij begint: hoger dan { $found } en hoogstens { $highest }. Of haal een van de twee weg.
diagnostic-slip-group-beside = “{ $key }” staat hier naast { $list }, en het hoort erin.
diagnostic-slip-group-beside-help = Haal { $key } hier weg, met alles tussen de blokhaken erachter. Zet dit op een nieuwe regel direct onder { $list } = [
    { $mend }
diagnostic-slip-languages-by-name = De talen van een tekst staan bij elkaar.
diagnostic-slip-languages-by-name-help = Schrijf het zo: { $mend }
diagnostic-slip-group-alone = “{ $key }” staat hier los, en het hoort in { $list }.
diagnostic-slip-group-alone-help = Schrijf het zo: { $mend }
