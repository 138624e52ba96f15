# Wat mee naar huis gaat: de poster, het blad voor de leiding, de bestanden.
cli-command-report = Maak een document om uit te delen: een poster, een blad voor de leiding, cijfers
cli-help-report-out = Waar het komt te staan: een bestand, of een map bij meer metingen; zonder -o op het scherm
cli-help-report-format = In welke vorm: html, md, svg, csv of json (anders zoals het bestand van -o heet)
cli-help-report-for = Voor wie: group of leader (de leiding)
cli-help-report-with = Ook wat anders weggelaten wordt: names, remarks, needs, answers (met komma's ertussen)
cli-help-report-bars = Bij svg: het web met de balken ernaast
cli-help-force = Schrijf over een bestand heen dat er al staat
report-unknown-ending = Aan { $path } zie ik niet welke vorm je wilt. Er is niets geschreven. Laat de naam eindigen op .html, .md, .svg, .csv of .json, of geef --format mee. Een pdf maak je door de html te openen en af te drukken.
report-needs-folder = Voor meer metingen tegelijk heb ik een map nodig. Er is niets geschreven. Geef er een mee: -o MAP
report-answers-need-place = De antwoorden komen in losse bestanden, een per kenmerk. Er is niets geschreven. Geef een plek mee: -o BESTAND of -o MAP
report-bars-only-svg = --bars hoort bij svg. Er is niets geschreven.
report-leader-not-with = Dit hoort bij de groep en gaat niet naar { $leader }: { $what }. Er is niets geschreven. Laat het weg bij --with.
report-leader-not-shared = De cijfers van { $network } gaan niet naar { $leader }: { $agreed ->
    [yes] zo heeft de groep het afgesproken
   *[no] met de groep is niet afgesproken dat het mag
}. Er is niets geschreven. Een blad met wat wel mag, maak je met --format html of md.
report-answers-kept = De antwoorden bij “{ $title }” blijven hier: er is te weinig ingevuld om ze veilig mee te geven.
report-answers-none = Van deze meting zijn er geen losse antwoorden om mee te geven.

report-group-word = Ons beeld
report-group-word-solo = Mijn blik op { $this-group }
report-date-people = { $date } · { $people }
report-picture = Zo staan we ervoor
report-picture-solo = Zo zie ik het
report-levels-farthest = Het verst: { $what }
report-levels-all = Overal: { $band }
report-picture-none = Een beeld met cijfers is er niet
report-picture-hidden = Het beeld laten we niet zien
report-split = Hier zien we het verschillend
report-split-asked = Zien we het verschillend?
report-split-none = Er is geen stelling waarbij een flink deel van ons laag antwoordt en een flink deel hoog.
report-split-none-apart = Bij { $what } liggen onze antwoorden verspreid. Twee groepen tegenover elkaar zien we bij geen enkele stelling.
report-split-more = { $count ->
    [one] En nog 1 stelling waarbij dat zo is.
   *[other] En nog { $count } stellingen waarbij dat zo is.
}
report-cut-offs = De woorden bij de cijfers zijn een gesprekshulp, geen norm.
report-rounded = Met minder dan { $from } mensen ronden we af. Precieze cijfers kunnen verraden wie wat invulde.
report-split-none-shown = Bij geen van de stellingen die we mogen laten zien, antwoordt een flink deel van ons laag en een flink deel hoog.
report-signals = Zo zou het kunnen zitten
report-signals-more = { $count ->
    [one] En nog 1 patroon: in vlot, bij “Herken je dit?”.
   *[other] En nog { $count } patronen: in vlot, bij “Herken je dit?”.
}
report-signals-none = Er springt geen patroon uit.
report-signals-nearly = Er springt geen patroon uit. Het meest lijkt het op: { $what }.
report-signals-doubtful = Bij elk patroon spreekt er minstens zoveel tegen als voor. Misschien speelt toch: { $what }.
report-judged-yes = wij herkennen dit
report-judged-partly = wij herkennen dit deels
report-judged-no = wij herkennen dit niet
report-judged-yes-solo = ik herken dit
report-judged-partly-solo = ik herken dit deels
report-judged-no-solo = ik herken dit niet
report-judged-open = nog niet besproken
report-work = Dit kunnen we proberen
report-work-solo = Dit kan ik voorstellen
report-actions = Onze afspraken
report-actions-solo = Wat ik ga proberen
report-actions-write = Schrijf hier op wat jullie afspreken: wat, wanneer, en waaraan je het ziet.
report-actions-write-solo = Schrijf hier op wat je gaat proberen: wat, wanneer, en waaraan je het ziet.
report-next-time = Volgende keer doen we: { $what }
report-next-time-solo = Ik neem een werkvorm mee: { $what }
report-action-done = gedaan
report-action-dropped = losgelaten
report-back-write = We kijken hoe het ging op
report-back-write-solo = Ik kijk hoe het ging op
report-back = Op { $date } kijken we hoe het ging
report-back-solo = Op { $date } kijk ik hoe het ging
report-limits = Wat dit beeld wel en niet zegt
report-limits-group = Zo keken wij er die dag zelf naar. Het is geen rapportcijfer en geen norm, en we vergelijken ons met niemand anders. Een laag cijfer zegt waar een gesprek kan beginnen.
report-limits-solo = Zo keek ik er die dag naar. Het is geen rapportcijfer en geen norm. Een laag cijfer zegt waar een gesprek kan beginnen.

report-behind = Achter het beeld
report-table = Het beeld in cijfers en woorden
report-rows-scale = De balken lopen van { $lowest } tot { $highest }.
report-rows-before = vorige keer
report-column-name = kenmerk
report-column-mean = cijfer
report-column-words = in woorden
report-column-people-solo = stellingen
report-column-people = ingevuld door
report-column-spread = verdeeld, laag naar hoog
report-column-agreement = zijn we het eens?
report-column-before = vorige keer
report-scale = De schaal loopt van { $lowest } tot { $highest }.
report-scale-labels = De schaal loopt van { $lowest } ({ $lowest_label }) tot { $highest } ({ $highest_label }).
report-near = Dit scheelt weinig
report-also = Dit zou ook kunnen spelen
report-too-early = Hiervoor is het nog te vroeg
report-origin = Waar dit op rust
report-bank = Vragenlijst: { $id } { $version }, { $hash }
report-made-with = Gemaakt met vlot { $version } en de vragenlijst { $bank } { $own }.
report-program = Gemaakt met vlot { $version }
report-rules-solo = Regels: de precieze cijfers van één persoon
report-rules = Regels: geen cijfers onder { $min } mensen, precieze cijfers vanaf { $detail }; varianties met n-1; alfa paarsgewijs
report-with = Hierin staan ook: { $what }.
report-nothing-with-solo = Namen, opmerkingen en leerbehoeften staan hier niet op. In een zin die ik zelf typte, kan wel een naam staan.
report-nothing-with = Namen, opmerkingen en leerbehoeften staan hier niet op. In een zin die de groep zelf typte, kan wel een naam staan.
report-names = namen
report-remarks = opmerkingen
report-needs = leerbehoeften
report-answers = antwoorden
report-names-title = Wie erbij waren
report-remarks-title = Wat er gezegd is
report-extra = Alleen voor ons

report-card = Werkvorm

report-agenda = De volgende bijeenkomst
report-agenda-minutes = duurt
report-agenda-stretch = Vanaf { $from } min · duurt { $minutes } min
report-agenda-what = wat we doen

report-leader-title = Voor { $leader }: { $network }
report-leader-for = Voor { $leader }
report-leader-shared = Met jou deelt { $this-group } de afspraken. Wat mensen hebben ingevuld, blijft in de groep.
report-leader-talk = Met jou deelt { $this-group } de afspraken. Een beeld met cijfers is er niet: wij hielden het gesprek zonder.
report-leader-all = Met jou deelt { $this-group } de afspraken en het beeld dat we samen maakten.
report-leader-group = De groep heeft vooraf afgesproken dat de uitkomst en de afspraken binnen de groep blijven. Daarom staat er hier verder niets.
report-leader-unasked = Of de groep vooraf afsprak wie de uitkomst ziet, is niet vastgelegd. Daarom staat er hier verder niets.
report-leader-group-solo = Dit is de blik van één persoon, en die is niet bedoeld om door te geven. Daarom staat er hier verder niets.
report-leader-group-means = Dat zegt niets over hoe het gaat. Mensen vullen eerlijker in als ze weten wie er meekijkt. Wil je weten waar ze mee bezig zijn, vraag het dan aan de groep zelf.
report-leader-actions-none = Er is nog niets afgesproken.
report-leader-need = Wat we van jou nodig hebben
report-leader-picture = Het beeld
report-agenda-from = vanaf
cli-help-report-cards = Met de poster: ook de kaarten van de werkvormen, elk op een bladzijde
cli-help-report-details = Met de poster: ook de bladzijde met de regels en cijfers erachter
report-action-who = wie doet dit
report-folder-wanted = Meer dan één meting past niet in één bestand, en { $path } heet als een bestand. Geef bij -o een map. Er is niets geschreven.
