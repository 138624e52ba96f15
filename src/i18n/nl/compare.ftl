cli-command-compare = Zet metingen van { $this-group } naast elkaar

compare-title = Vorige keer en nu: { $network }
compare-actions = Wat we vorige keer afspraken
compare-no-actions = Er stond vorige keer geen afspraak.
compare-chosen = Gekozen voor de volgende keer: “{ $title }”. Wat ervan kwam, is niet gezegd.
compare-action-open = loopt nog
compare-action-done = gedaan
compare-action-dropped = losgelaten
compare-measurements = Deze metingen
compare-point = { $date }: { $n } van { $people } mensen gaven antwoord, { $way }
compare-point-hidden = { $date }: te weinig mensen om cijfers te laten zien, { $way }
compare-point-solo = { $date }: één persoon
compare-way-solo = alleen ingevuld
compare-way-laptop = de laptop ging rond
compare-way-cards = met nummerkaarten
compare-way-paper = op papier
compare-way-import = ingelezen uit een tabel
compare-way-merge = ieder apart ingevuld
compare-way-phones = op de telefoon
compare-way-mixed = op meer dan één manier
compare-way-changed = De manier van invullen is veranderd. Dat alleen kan al een verschil geven.
compare-differences = Wat is er veranderd?
compare-nothing = Er is niets dat we eerlijk kunnen vergelijken.
compare-solo = Dit zijn de antwoorden van één persoon. Een verschil onder 1 punt zegt dan nog niet veel: het kan ook aan de dag liggen.
compare-counts = Bij antwoorden die in de kring geteld zijn, kunnen we niet zeggen hoe zeker een verschil is. Lees het als beschrijving.
compare-line = { $title }: { $trend } (verschil { $difference })
compare-line-n = { $title }: { $trend } (verschil { $difference }; eerst { $first } mensen, nu { $second })
compare-statement = een stelling van { $characteristic }
compare-clear = Groter dan wat toeval meestal geeft.
compare-unclear = Zo klein dat het ook toeval kan zijn.
compare-interval = (Het echte verschil ligt waarschijnlijk tussen { $low } en { $high }.)
compare-visible = Met dit aantal mensen kunnen we een verschil onder { $difference } niet zien.
compare-visible-between = Met dit aantal mensen kunnen we een klein verschil niet zien: bij het ene kenmerk onder { $difference }, bij het andere onder { $highest }.
compare-year-ago = Zelf zeggen jullie, vergeleken met een jaar geleden: { $better } beter, { $same } ongeveer gelijk, { $worse } slechter{ $dontknow ->
    [0] .
   *[other] ; { $dontknow } weet het niet.
}
compare-year-ago-bins = Zelf zeggen jullie, vergeleken met een jaar geleden: { $bins }{ $dontknow ->
    [0] .
   *[other] ; { $dontknow } weet het niet.
}
compare-year-ago-people = { $n } mensen zeiden hoe het gaat vergeleken met een jaar geleden. Wat zij kozen laten we niet zien, want dat zou iemand verraden.
compare-bin-low = slechter
compare-bin-middle = ongeveer gelijk
compare-bin-high = beter
compare-bin-low-middle = slechter of ongeveer gelijk
compare-bin-middle-high = ongeveer gelijk of beter
compare-year-ago-solo = Zelf zeg je, vergeleken met een jaar geleden: { $answer }.
compare-left-out = Wat we niet kunnen vergelijken
compare-reason-changed = de stelling is veranderd
compare-reason-not-in-both = maar één keer gevraagd
compare-reason-in-part = niet alle stellingen zijn hetzelfde gebleven; we vergelijken alleen de stellingen die gelijk bleven, één voor één
compare-reason-over-others = niet elke stelling telde twee keer mee, omdat te weinig mensen haar invulden; we vergelijken de stellingen één voor één
compare-over-others = Niet elke stelling telt twee keer mee. Het verschil kan ook daarvan komen.
compare-reason-too-few = een van de twee keer gaven minder dan { $limit } mensen antwoord; dan laten we geen cijfer zien
compare-rounded-apart = Verschillen zijn berekend met de cijfers van voor het afronden. Ze kunnen daardoor 0,1 anders zijn dan wat je hier van elkaar aftrekt.
compare-rounded = Met zo weinig mensen zijn de cijfers afgerond. Of het verschil meer is dan toeval, valt dan niet te zeggen.
compare-reason-no-detail = met zo weinig mensen vergelijken we geen losse stelling
compare-reason-no-figure = een van de twee keer is er geen cijfer

compare-refused-one = Om te vergelijken zijn er minstens twee afgeronde metingen met dezelfde naam nodig. Kijk met 'vlot list' welke er zijn.
compare-refused-networks = Deze metingen hebben twee namen: “{ $one }” en “{ $other }”. We vergelijken groepen niet met elkaar; een groep vergelijkt zich alleen met zichzelf. Is er een naam veranderd, geef de oude metingen dan de nieuwe naam: in het menu bij “Uitkomsten”, onder de toets m.
compare-refused-kinds = De ene meting is van één persoon, de andere van een groep. Die kun je niet eerlijk naast elkaar zetten.
compare-refused-banks = Deze metingen zijn met verschillende vragenlijsten gedaan: “{ $one }” en “{ $other }”. Dan valt er niets eerlijk te vergelijken.
compare-refused-nothing = Geen enkele stelling bleef gelijk tussen deze metingen. Dan is er niets eerlijk te vergelijken.
compare-refused-scales = Deze metingen zijn met een andere schaal gedaan. Dan valt er niets eerlijk te vergelijken.
compare-refused-away = De metingen van { $one } en { $other } lijken zo op elkaar dat ze naast elkaar verraden wat iemand heeft ingevuld. Daarom vergelijk ik ze niet. Hoort er één bij de andere, bewaar dan alleen de volledige en verwijder de andere.
compare-held-back = De meting van { $date } laat ik weg: naast een andere zou zij verraden wat iemand heeft ingevuld.
cli-help-compare-format = In welke vorm
cli-help-compare-sort = In welke volgorde: die van de vragenlijst, het hoogste van nu eerst, of wat het meest steeg eerst
cli-help-compare-out = Waar het komt; zonder verschijnt het hier
compare-drawn-first = eerst
compare-drawn-last = nu
compare-drawn-interval = hier ligt het nu waarschijnlijk
compare-drawn-scale = van { $lowest } (links) tot { $highest } (rechts)
compare-drawn-slopes = Van eerst naar nu
compare-drawn-solid = Een doorgetrokken lijn: het verschil is groter dan wat toeval meestal geeft. Een gestippelde: het kan ook toeval zijn, of er is niet te zeggen hoe zeker het is.
compare-drawn-people = Eerst { $first } mensen, nu { $second }.
