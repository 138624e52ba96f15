# Het beeld: gedeeld door de schermen, de regels en de documenten.
result-title = Beeld van { $network }
result-one-person = Dit is jouw beeld. Wat zouden de anderen zeggen? Of jullie het eens zijn, zie je niet aan één persoon.
result-too-few = Er deden minder dan { $min } mensen mee. Dan laten we geen cijfers zien, want ze zouden iemand kunnen verraden.
result-counts = De antwoorden zijn in de groep geteld. Per persoon is er niets te zien.
result-other-bank = Deze meting hoort bij een andere vragenlijst. De cijfers staan er, de patronen en werkvormen niet.
result-previous-over-others = Bij { $what } telt niet elke stelling twee keer mee: een van die keren waren er te weinig antwoorden op, of geen. Een verschil met de vorige keer kan ook daarvan komen.
result-previous-not-comparable = De vorige meting is met een andere vragenlijst of op een andere manier gedaan. Vergelijken kan dan niet eerlijk.
result-cut-offs = Hoog of laag is hier een hulp bij het gesprek, geen norm.
picture-no-norm = Dit is een hulp bij het gesprek, geen norm.
picture-rounded = Onder de { $from } mensen ronden we af.
result-talk-only = Wij hielden dit gesprek zonder cijfers.
result-nothing-answered = Er is nog geen stelling beantwoord. Dan is er ook nog geen beeld.
result-no-pattern = Er springt geen patroon uit. Kijk samen naar wat het laagst staat, en noem een keer dat het juist wél lukte.
result-nothing-low = Er springt geen patroon uit, en niets staat laag. Noem een keer dat het goed lukte, en kies samen wat nog beter kan.
result-no-pattern-of-one = Er springt geen patroon uit. Noem een keer dat het goed lukte, en een keer dat het niet lukte. Wat was het verschil?
result-nearly-all-well = Op bijna alle punten: “{ $band }”. Dat mag gezegd worden. { $count ->
    [one] Alleen { $what } staat lager.
   *[other] Alleen { $what } staan lager.
}
result-flat = Er springt geen patroon uit: de kenmerken staan bijna even hoog. Noem een bijeenkomst die echt goed was en een die je zo weer vergat. Wat was het verschil?
result-standing-alone = Ook laag, of lager dan de rest: { $what }. Hoe dat komt, kun je uit de antwoorden niet zien. Wie weet een voorbeeld?
result-standing-alone-only = Laag, of lager dan de rest: { $what }. Hoe dat komt, kun je uit de antwoorden niet zien. Wie weet een voorbeeld?
result-standing-alone-near = Laag, of lager dan de rest: { $what }. Hoe dat komt, weten we niet zeker. Wat hier staat, komt het dichtst in de buurt.
result-standing-alone-nearly-all = Bijna alles staat laag: { $what }. Dan is de eerste vraag: willen we dit samen nog, en waarvoor?
signals-none-recognised = In geen van de verhalen herkennen jullie je netwerk. Dat kan: een verhaal is een gok bij de cijfers. Vertel om de beurt over een bijeenkomst die goed was en een die je zo weer vergat, en zoek samen het verschil.
result-also = Dit zou ook kunnen spelen
result-others = { $count ->
    [one] nog 1 patroon dat ook zou kunnen spelen
   *[other] nog { $count } patronen die ook zouden kunnen spelen
}
result-order = Bovenaan staat waar het meeste voor pleit en het minste tegen.
result-rival = Dit past minder goed naast “{ $title }”. Kies samen welke van de twee het best klopt.
result-divided = { $text } Maar daarover lopen jullie antwoorden uiteen.
result-answer = “{ $question }” { $answer }
result-clue-answers = { $text } Ingevuld is: { $answers }.
result-start-route = Er is een route voor precies dit begin: “{ $title }”, in { $meetings } bijeenkomsten. De agenda van de volgende keer volgt die.
result-switch-level = Dit past niet meer bij jullie als { $what } naar { $limit } gaat.
result-because-flat = Omdat de kenmerken bijna even hoog staan
result-held-fights = dit maakt “{ $pattern }” alleen maar erger
result-people = { $n ->
    [one] 1 persoon
   *[other] { $n } mensen
}
result-answered = { $answered } van { $items } beantwoord
result-too-few-answered = te weinig beantwoord ({ $answered } van { $items }, { $needed } nodig)
result-no-figure = nog geen cijfer
result-hidden = verborgen: te weinig mensen
result-agreement-shared = hier zijn we het over eens
result-agreement-most = de meesten zijn het eens, een paar duidelijk niet
result-agreement-apart = we zien het verschillend
result-agreement-not-all = niet iedereen ziet dit hetzelfde
result-no-detail = Met minder dan { $from } mensen ronden we af en laten we van een stelling alleen zien hoeveel mensen laag, midden of hoog kozen. Precieze cijfers zouden verraden wie wat invulde.
result-not-agreed = Deze antwoorden zijn elders verzameld. Of de groep vooraf afsprak wie het beeld ziet, is niet vastgelegd.
result-items-hidden = { $count ->
    [one] Bij één stelling kozen minder dan { $min } mensen iets op de schaal. Die laten we niet zien, en die telt ook niet mee in het cijfer van het kenmerk.
   *[other] Bij { $count } stellingen kozen minder dan { $min } mensen iets op de schaal. Die laten we niet zien, en die tellen ook niet mee in het cijfer van hun kenmerk.
}
result-split = bespreek dit: onze antwoorden liggen ver uit elkaar
result-previous = vorige keer { $mean }
result-signals = Herken je dit?
result-signal-present = dit zou kunnen spelen
result-signal-present-solo = zoals jij het ziet, zou dit kunnen spelen
result-for-solo = Wat jij ziet
result-signal-near = bijna: het scheelt weinig
result-signal-too-early = hiervoor is het nog te vroeg
result-rests-on = De regel met de cijfers
result-holds = klopt
result-fails = klopt niet
result-holds-probably = klopt waarschijnlijk
result-fails-probably = klopt waarschijnlijk niet
result-not-checked = niet na te gaan
result-unknown = niet bekend
result-for = Waarom we dit denken
result-for-more = Er pleit nog meer voor. Met zo weinig mensen zeggen we niet welke antwoorden dat zijn.
result-for-unsaid = Dit volgt uit jullie antwoorden bij elkaar. Met zo weinig mensen zeggen we niet welk antwoord de doorslag gaf.
result-against = Wat ertegen spreekt
result-switch-off = Dit past niet meer bij jullie als { $condition }.
result-switch-rule = Dit past niet meer bij jullie zodra dit zo is: { $condition }.
result-switch-on = Dit geldt zodra dit zo is: { $condition }.
result-probably = Waarschijnlijk: met zo weinig mensen laten we van een stelling geen cijfer zien. Hoeveel mensen laag, midden en hoog kozen, weten we wel, en daaruit is het geschat.
result-ask = Vraag aan de groep
result-not-conclude = Wat dit niet zegt
result-sources = Waar dit vandaan komt
result-reading = Verder lezen
result-suggestions = Wat kun je de volgende keer doen?
result-because = Past bij: “{ $reason }”
result-because-lowest = Omdat { $characteristic } nu het laagst staat
result-because-among-lowest = Omdat { $characteristic } nu bij de laagste hoort
result-because-only = Omdat dit over { $characteristic } gaat
result-route-place = bijeenkomst { $meeting } van { $meetings }
result-held-back = Niet voorgesteld
result-held-people = past bij een groep van { $fewest } tot { $most } mensen
result-held-after-three = drie ideeën tegelijk is genoeg
result-minutes = { $fewest } tot { $most } minuten
result-minutes-exact = { $minutes ->
    [one] 1 minuut
   *[other] { $minutes } minuten
}
result-question-next = Eén vraag voor de volgende keer
result-on-your-own = Wat kan ik zelf?
result-on-your-own-tell = Vertel de volgende keer wanneer een bijeenkomst voor jou echt goed was, en waardoor.
result-questions = Zelf aan de slag
result-principles = Uitgangspunten
result-weakest = hierover is iets te bespreken
result-actions = Afspraken
result-action-when = wanneer
result-action-seen = te zien aan
result-back = Op { $date } kijken we hoe het ging
result-back-solo = Op { $date } kijk ik hoe het ging
result-open = nog open
action-open = loopt nog
action-done = gedaan
action-dropped = losgelaten
card-purpose = Waarvoor
card-say = Zo begin je
card-steps = Stap voor stap
card-step-minutes = { $minutes } min
card-step-between = tussendoor { $minutes } min
card-people = { $fewest } tot { $most } mensen
card-materials = Nodig
card-keep = Bewaren
card-online = Online
card-caution = Let op
card-source = Bron
part-hoofd = hoofd
part-hart = hart
part-handen = handen

# Voorwaarden: { $what } is een kenmerk, een stelling of een vraag.
condition-lower-quarter = het laagste kwart van { $what }
condition-ad = het verschil tussen mensen bij { $what }
condition-dont-know = “{ $dont-know }” bij { $what }
condition-skipped = overgeslagen bij { $what }
condition-split = stellingen bij { $what } waarover de antwoorden ver uit elkaar liggen
condition-item-split = de antwoorden op { $what } ver uit elkaar
condition-item-not-split = de antwoorden op { $what } niet ver uit elkaar
condition-change = het verschil met de vorige keer bij { $what }
condition-year-ago = vergeleken met een jaar geleden (van −2 veel slechter tot 2 veel beter): { $what }
condition-falls = het aantal keren achter elkaar dat { $what } daalde
condition-rises = het aantal keren achter elkaar dat { $what } steeg
condition-shared = de antwoorden bij { $what } dicht bij elkaar
condition-not-shared = de antwoorden bij { $what } niet dicht bij elkaar
condition-lowest = het laagste van de andere kenmerken
condition-highest = het hoogste van de andere kenmerken
condition-people = het aantal mensen
condition-members = het deel van de leden dat meedeed
condition-below = { $what } onder { $limit }
condition-from = { $what } { $limit } of meer
condition-minus-from = { $what } minstens { $limit } boven { $minus }
condition-minus-at-most-under = { $what } hoogstens { $limit } onder { $minus }
condition-lower-than = { $what } onder { $minus }
condition-not-lower-than = { $what } niet onder { $minus }
condition-minus-under = { $what } meer dan { $limit } onder { $minus }
condition-minus-below = { $what } minder dan { $limit } boven { $minus }
condition-is = { $what }: { $limit }
condition-is-not = { $what }: niet { $limit }
condition-other-than = { $what }: iets anders dan “{ $limit }”
condition-flag-yes = ja
condition-flag-no = nee
condition-at-least = minstens { $number } van: { $what }
condition-at-most = hoogstens { $number } van: { $what }
condition-none = geen van: { $what }
list-or = { $one } of { $two }
list-and = { $one } en { $two }
condition-quote = “{ $text }”

date = { $day } { $month } { $year }
month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
result-agreement-nearly = bijna iedereen is het eens
item-reversed = telt omgekeerd
weekday-1 = maandag
weekday-2 = dinsdag
weekday-3 = woensdag
weekday-4 = donderdag
weekday-5 = vrijdag
weekday-6 = zaterdag
weekday-7 = zondag
