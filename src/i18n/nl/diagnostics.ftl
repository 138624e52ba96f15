# Wat er mis is met een vragenlijst. “-help” zegt wat je kunt doen.
diagnostic-error = fout
diagnostic-warning = waarschuwing
diagnostic-help = hulp

diagnostic-syntax = Dit is geen geldige TOML: { $detail }
diagnostic-syntax-help = Kijk naar aanhalingstekens, haakjes en het =-teken op deze regel.
diagnostic-missing-table = De tabel [{ $table }] ontbreekt.
diagnostic-missing-table-help = Zet [{ $table }] in een van de bestanden, met de sleutels die erbij horen.
diagnostic-repeated-table = De tabel [{ $table }] staat er al, in een ander bestand.
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
diagnostic-bands = De grens { $found } past niet: grenzen lopen op, en de eerste is { $lowest }.
diagnostic-bands-help = Zet de banden in volgorde en laat de eerste beginnen bij de laagste waarde van de schaal.
diagnostic-condition = Deze voorwaarde kan ik niet lezen: { $problem }.
diagnostic-condition-help = Een voorwaarde ziet er zo uit: { "{" } figure = "mean", of = "doelen", below = 3.0 { "}" }

diagnostic-problem-any = bij any staat geen voorwaarde
diagnostic-problem-of = bij of staat niet waarover het gaat
diagnostic-problem-of-nothing = bij people hoort geen of
diagnostic-problem-minus = minus kan hier niet
diagnostic-problem-quantifier = at_least vraagt er meer dan er staan
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
diagnostic-kind-context = een achtergrondvraag (context)
diagnostic-kind-principle = een uitgangspunt (principle)
diagnostic-kind-question = een vraag (question)
diagnostic-kind-signal = een patroon (signal)
diagnostic-kind-intervention = een werkvorm (intervention)
diagnostic-kind-route = een route
diagnostic-kind-choice = een keuze
