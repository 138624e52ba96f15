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
diagnostic-missing-key-help = Zet er een regel bij: { $key } = …
diagnostic-unknown-key = De sleutel “{ $key }” ken ik hier niet.
diagnostic-unknown-key-help = Haal de regel weg of verbeter de naam.
diagnostic-wrong-type = Hier staat { $found }, maar er hoort { $expected } te staan.
diagnostic-wrong-type-help = Verander de waarde.
diagnostic-out-of-range = { $found } valt buiten wat hier kan: { $lowest } tot en met { $highest }.
diagnostic-out-of-range-help = Kies een getal daartussen.
diagnostic-unknown-word = “{ $found }” kan hier niet.
diagnostic-unknown-word-help = Kies uit: { $allowed }.
diagnostic-ill-formed-id = “{ $found }” is geen goede id.
diagnostic-ill-formed-id-help = Gebruik alleen kleine letters, cijfers en streepjes.
diagnostic-duplicate-id = De id “{ $id }” is al gebruikt voor { $kind }.
diagnostic-duplicate-id-help = Geef een van de twee een andere id.
diagnostic-unknown-reference = Er is geen { $kind } met de id “{ $id }”.
diagnostic-unknown-reference-help = Verbeter de id, of voeg toe wat ontbreekt.
diagnostic-empty-text = Deze tekst is leeg.
diagnostic-empty-text-help = Vul de tekst in.
diagnostic-missing-language = Deze tekst mist de taal “{ $language }”.
diagnostic-missing-language-help = Zet er { $language } = "…" bij, of haal de taal weg bij languages in [bank].
diagnostic-invalid-language = “{ $found }” is geen taal die in languages staat.
diagnostic-invalid-language-help = Gebruik een taalcode zoals nl of en, en zet die ook bij languages in [bank].
diagnostic-scale-points = Een schaal heeft 2 tot 11 punten; hier staan er { $found }.
diagnostic-scale-points-help = Voeg punten toe of haal er weg.
diagnostic-scale-steps = De waarden moeten oplopen met gelijke stappen; { $found } past daar niet in.
diagnostic-scale-steps-help = Bijvoorbeeld 1, 2, 3, 4, 5 of 0, 10, 20.
diagnostic-equal-labels = Twee punten van de schaal hebben dezelfde woorden.
diagnostic-equal-labels-help = Geef elk punt eigen woorden.
diagnostic-characteristic-count = Een vragenlijst heeft 1 tot 12 kenmerken; hier zijn er { $found }.
diagnostic-characteristic-count-help = Elk kenmerk begint met [[characteristic]].
diagnostic-no-items = Het kenmerk “{ $id }” heeft geen stellingen.
diagnostic-no-items-help = Voeg een [[item]] toe met characteristic = "{ $id }", of haal het kenmerk weg.
diagnostic-min-answered = Er moeten { $found } stellingen beantwoord zijn, maar het kenmerk heeft er { $items }.
diagnostic-min-answered-help = Kies een lager getal, of "half".
diagnostic-weight = Het gewicht { $found } kan niet.
diagnostic-weight-help = Een gewicht is een getal boven 0. Laat het weg voor 1.
diagnostic-bands = De grens { $found } past niet: grenzen lopen op van { $lowest } tot hooguit { $highest }, en de eerste is { $lowest }.
diagnostic-bands-help = Zet de banden in volgorde en laat de eerste beginnen bij de laagste waarde van de schaal.
diagnostic-condition = Deze voorwaarde kan ik niet lezen: { $problem }.
diagnostic-condition-help = Een voorwaarde ziet er zo uit: { "{" } figure = "mean", of = "doelen", below = 3.0 { "}" }
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
diagnostic-step-minutes-help = Verander de minuten van de stappen, of die van de werkvorm.
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
diagnostic-problem-word = dit cijfer is een woord, geen getal; gebruik is of is_not
diagnostic-problem-flag = dit cijfer is ja of nee; gebruik is = true of is = false
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
diagnostic-problem-beside-any = naast any of all kan er niets anders staan
diagnostic-problem-of = bij of staat niet waarover het gaat
diagnostic-problem-of-nothing = bij people en members hoort geen of
diagnostic-problem-minus = minus kan hier niet
diagnostic-problem-quantifier = at_least of at_most noemt er meer dan er staan
diagnostic-problem-two-bounds = kies at_least of at_most, niet allebei
diagnostic-problem-limit = er hoort precies één grens bij: below, from, is of is_not
diagnostic-expected-string = een tekst tussen aanhalingstekens
diagnostic-expected-text = een tekst, of een tabel met een tekst per taal
diagnostic-expected-integer = een heel getal
diagnostic-expected-number = een getal
diagnostic-expected-boolean = true of false
diagnostic-expected-list = een lijst tussen blokhaken
diagnostic-expected-table = een tabel
diagnostic-expected-range = een lijst van twee getallen, laag en hoog
diagnostic-found-string = een tekst
diagnostic-found-integer = een heel getal
diagnostic-found-float = een kommagetal
diagnostic-found-boolean = true of false
diagnostic-found-array = een lijst
diagnostic-found-list = een andere lijst
diagnostic-found-table = een tabel
diagnostic-found-datetime = een datum
diagnostic-kind-band = een band
diagnostic-kind-characteristic = een kenmerk (characteristic)
diagnostic-kind-item = een stelling (item)
diagnostic-kind-characteristic-or-item = een kenmerk of een stelling (characteristic of item)
diagnostic-kind-context = een achtergrondvraag (context)
diagnostic-kind-principle = een uitgangspunt (principle)
diagnostic-kind-question = een vraag (question)
diagnostic-kind-signal = een patroon (signal)
diagnostic-kind-intervention = een werkvorm (intervention)
diagnostic-kind-route = een route
diagnostic-kind-choice = een keuze
