# De schermen.

list-search = Zoek op naam
list-empty = Er is nog niets bewaard. Begin met een nieuwe scan: Esc brengt je terug naar het begin.
list-nothing-found = Er is niets met deze naam. Esc wist de zoekregel.
list-one-person = 1 persoon
list-agreed = { $count ->
    [one] 1 afspraak loopt
   *[other] { $count } afspraken lopen
}
list-number = { $date }, nr. { $number }
field-full = Hier passen { $most } tekens. De rest is weggelaten.
list-unfinished = nog niet af

about-what-title = Wat het is
about-what = Een boot die vastzit, trek je vlot. Dat doet dit programma met een groep die vastzit. Je beantwoordt stellingen, ziet een beeld, leest wat er zou kunnen spelen en kiest één ding om te proberen. Het is een gesprekshulp, geen oordeel.
about-why-title = Waarom samen?
about-picture-title = Wat het beeld wel en niet zegt
about-picture = Er is geen totaal en geen vergelijking met anderen. Wat je ziet, is hoe jullie er zelf naar kijken. Je kunt het alleen vergelijken met jullie eigen vorige keer.
about-privacy-title = Wie ziet wat
about-privacy = Alles blijft op deze computer, in een gewoon tekstbestand. Er gaat niets over internet. Wie op deze computer kan inloggen, kan dat bestand lezen. Wissen kan bij “Uitkomsten”, met m.
about-room-title = Als je dit met een groep bekijkt
about-room = Doen er te weinig mensen mee, dan laat vlot geen cijfers zien. Geeft iedereen hetzelfde antwoord, dan ziet ook iedereen dat.
about-sources-title = Waar het vandaan komt
about-sources = De kenmerken, de uitgangspunten en de vragen komen uit de vragenlijst die nu geladen is. Die noemt deze bronnen:
about-version = vlot { $version }

broken-title = ! Met deze vragenlijst kan ik niet werken.
broken-text = Er is niets gewist. Verbeter wat hieronder staat en begin opnieuw. Enter sluit af.

network-privacy = Een bijnaam mag ook. De naam blijft op deze computer.
gate-title = Te vroeg voor een beeld
context-title = Over de groep
context-place = vraag { $number } van { $total }
number-hint = Een getal van { $min } tot en met { $max }.
number-only = Hier past alleen een getal. Typ het in cijfers, bijvoorbeeld 6.
digits-typed = Getypt: { $typed }. Druk op Enter.
principle-title = Uitgangspunten
status-given = Jouw antwoord: { $status }
line-hint = Eén regel is genoeg. Niets te zeggen? Druk op Enter.
question-follow-up = Vraag door
question-examples = Zo kan een antwoord eruitzien
action-hint = Eén is genoeg. Zet er geen naam in: dit komt op de poster. Leeg: klaar.
agreed-who = wie:
agreed-when = wanneer:
agreed-seen = te zien aan:
closing-title = Klaar
closing-no-actions = Je hebt nu niets afgesproken. Dat kan later nog: met ← ga je terug.
closing-no-actions-group = Er is niets afgesproken.
closing-no-day = Wanneer kom je hierop terug? Met d zet je er een dag bij.
closing-again = Later nog eens kijken? Je vindt “{ $network }” bij “Uitkomsten”.
closing-take-along = Iets om mee te nemen?
closing-papers-alone = Een poster en een agenda voor de volgende keer maak je met m.
closing-papers = Een poster, een blad voor { $leader } en een agenda voor de volgende keer maak je met m.
left-kept-open = Alles is bewaard. Verder gaan? Start vlot en kies “Verder waar je was”.
left-kept = Alles is bewaard. Met vlot zie je het terug, bij “Uitkomsten”.
closing-different = { $different }
closing-need = Wat we van { $leader } nodig hebben
return-day-ask = Op welke dag kom je hierop terug?
return-day-hint = Bijvoorbeeld 8 december, 8-12 of dinsdag over twee weken. Een lege regel haalt de dag weg.
return-day-too-soon = Je komt erop terug op { $day }. Pas op { $agreed } is alles klaar wat je afsprak.

tab-picture = Beeld
tab-items = Stellingen
tab-signals = Herken je dit?
tab-work = Werkvormen
tab-questions = Aan de slag
tab-before = Vorige keer
picture-one-person = Dit is jouw beeld. Wat zouden de anderen zeggen?
picture-no-agreement = Of jullie het eens zijn, zie je niet aan één persoon.
picture-scale = De cijfers lopen van { $lowest } tot { $highest }.
radar-ends = binnenste ring { $lowest }, rand { $highest }
radar-now = nu
radar-before = vorige keer
axis-no-figure = geen cijfer
bin-low = laag
bin-middle = midden
bin-high = hoog
bin-low-middle = laag of midden
bin-middle-high = midden of hoog
bins-all = van laag naar hoog: { $numbers }
item-skipped = overgeslagen
item-dont-know = { $n ->
    [one] 1 keer “{ $dont-know }”
   *[other] { $n } keer “{ $dont-know }”
}
signals-intro = Zo klinkt het wel eens:
signals-none-in-bank = In deze vragenlijst staan geen patronen.
signals-none-hidden = Zonder cijfers zijn er geen patronen te zien.
work-none = Er is nu niets om voor te stellen.
work-held-back-hint = { $count ->
    [one] 1 werkvorm is niet voorgesteld. Met w zie je waarom.
   *[other] { $count } werkvormen zijn niet voorgesteld. Met w zie je waarom.
}
before-one-person = Jouw beeld van nu naast dat van de vorige keer. Bij één persoon zegt een klein verschil weinig.
before-group = Jullie beeld van nu naast dat van de vorige keer.
before-ask = Wat is er intussen veranderd, en waaraan merk je dat?

saved = bewaard ✓
not-saved = ! niet bewaard
not-kept = voorbeeld
small = Dit venster is te klein. Maak het minstens { $width } breed en { $height } hoog. { $state ->
    [unsaved] Het laatste is nog niet bewaard
    [typing] Wat je aan het typen was, staat er dan nog, en is nog niet bewaard
   *[kept] Wat je hebt ingevuld, is veilig
}; wat je nu typt, neem ik niet over.
small-asked = Dan zie je ook wat hier gevraagd wordt. Met nog eens Ctrl+C stop je.
quit-title = Stoppen?
quit-half-row = De regel die je nu typt, is nog niet af en wordt niet bewaard.
quit-text = Wat je hebt ingevuld, bewaar ik eerst. Je kunt later verder waar je was.
quit-stop = bewaren en stoppen
quit-home = bewaren, en terug naar het beginscherm
quit-half-turn = Er vult nu iemand in. Die antwoorden zijn nog niet bewaard: dat gebeurt pas na de laatste stelling. Stop je nu, dan moet dat blad later opnieuw. Wie al klaar was, blijft bewaard.
quit-stay = verder gaan
trouble-open = ! Dit kan ik niet openen
trouble-save = ! Dit is nog niet bewaard
trouble-seal = ! De antwoorden van daarnet zijn nog niet veilig
trouble-notice = Goed om te weten
trouble-again = nog eens proberen
trouble-stay = terug naar de vragen
trouble-leave = stoppen zonder te bewaren
dialog-understood = begrepen
unfinished-title = Je was al begonnen
unfinished-text = Van { $network } ligt er { $what ->
    [meeting] een bijeenkomst met de groep
   *[scan] een scan
} die nog niet af is, van { $date }. Wil je daarmee verder?
unfinished-go-on = verder waar je was
unfinished-new = iets nieuws beginnen; dit blijft bewaard
half-typed-title = Toch terug?
half-typed-stay = hier blijven
half-typed-back = terug, zonder wat hier getypt is
today-title = Vandaag al gedaan
today-text = Van { $network } is er vandaag al { $what ->
    [meeting] een bijeenkomst met de groep
   *[scan] een scan
} afgerond. Wil je die bekijken, of een nieuwe beginnen?
today-look = die van vandaag bekijken
today-new = een nieuwe beginnen; die andere blijft bewaard
unfinished-elsewhere = Van { $network } ligt er iets van { $date } dat niet af is. Het is begonnen met { $kind ->
    [version] een andere versie van deze vragenlijst ({ $version }), en hier niet af te maken. Met die versie kan het wel.
   *[bank] een andere vragenlijst (“{ $id }”, versie { $version }). Wil je het afmaken? Kies dan eerst die vragenlijst.
} Wat erin staat, blijft bewaard.

help-title = Toetsen op dit scherm
help-key = Toets
help-does = Wat hij doet
help-where = Waar
help-mouse = De muis hoeft niet, maar mag: klikken kiest, het wiel schuift.
help-saved = Alles wat je antwoordt, wordt meteen bewaard. “bewaard ✓” staat er pas als het echt op de schijf staat.
help-close = Met Enter, Esc of F1 ga je terug.
context-menu = menu
context-list = lijst
context-choice = vraag met nummers
context-number = vraag naar een getal
context-text = tekstregel
context-result = beeld
context-closing = afspraken
context-reading = leestekst
context-everywhere = overal
key-answer = antwoord
key-choose = kiezen
key-dont-know = weet niet
key-up = omhoog
key-down = omlaag
key-on = verder
key-agreements = afspraken
key-ready = klaar
key-back = terug
key-skip = overslaan
key-skip-part = de rest van dit deel overslaan
key-next-tab = volgend tabblad
key-previous-tab = vorig tabblad
key-next-part = volgend deel
key-previous-part = vorig deel
key-picture = beeld
key-held-back = niet voorgesteld
key-return-day = dag
key-search = zoeken
key-empty = het veld leegmaken
key-top = naar het begin
key-end = naar het eind
key-page-up = een scherm omhoog
key-page-down = een scherm omlaag
key-quit = bewaren en stoppen
key-skip-short = sla over
key-answer-short = kies

network-intro = { $questions ->
    [0] Je krijgt
    [one] Eerst 1 vraag over de groep, dan
   *[other] Eerst { $questions } vragen over de groep, dan
} { $statements ->
    [one] 1 stelling
   *[other] { $statements } stellingen
}: ongeveer { $minutes ->
    [one] 1 minuut
   *[other] { $minutes } minuten
}. Daarna mag je meteen kijken. Je kunt altijd terug en alles wordt meteen bewaard.
network-known = Deze ken ik al:
network-none = Weet je nog geen naam? Druk op Enter, dan heet het “Mijn { $group }”.
network-default = Mijn { $group }
nearly-title = Bedoel je deze?
nearly-text = Je typte “{ $typed }”. Er is al iets dat bijna zo heet: “{ $known }”.
nearly-known = ja, dat is het
nearly-new = nee, dit is iets nieuws
nearly-back = terug naar de naam
number-unknown = Weet je het niet? Laat het leeg en druk op Enter.
skip-title = De rest van dit deel overslaan?
skip-text = { $count ->
    [one] Dan blijft er 1 vraag open.
   *[other] Dan blijven er { $count } vragen open.
} Wat je al invulde, blijft staan. Terug kan altijd.
skip-yes = overslaan
skip-no = hier verdergaan
crossroads-title = De stellingen zijn klaar
crossroads-text = { $count ->
    [one] Je kunt meteen naar je beeld. Er is nog 1 andere vraag.
   *[other] Je kunt meteen naar je beeld. Er zijn nog { $count } andere vragen, over jullie { $group } en over wat jullie willen maken. Dat kost ongeveer { $minutes ->
        [one] 1 minuut
       *[other] { $minutes } minuten
    } en dan passen de werkvormen beter. Het mag ook later.
}
crossroads-picture = nu mijn beeld
crossroads-rest = eerst de rest
page-of = { $number } van { $total }
work-route-page = { $number } van { $total } · een route, werkvorm { $card } van { $cards }
action-offers = Of kies een werkvorm die bij jullie beeld past:
card-chosen = Gekozen: { $what }
action-removed = Die afspraak is weggehaald. { $next ->
    [0] Nog eens Enter gaat verder. Typ hier iets als je toch iets afspreekt.
   *[other] Hier staat de volgende.
}
card-let-go = Niet meer gekozen: { $what }
card-is-chosen = gekozen
closing-open = Nog open: { $parts }. Met Tab ga je erheen.
context-offer = tekstregel met keuzes
key-open = openen
key-tick = afvinken
key-agree = afspreken
key-let-go = toch niet kiezen
key-palette = licht of donker
option-title = Wat wil je doen?
option-agree = een afspraak erbij zetten
option-tick = zeggen hoe het met een afspraak staat
option-day = de dag kiezen waarop je erop terugkomt
option-import = antwoorden inlezen uit een bestand
option-merge-folder = scans van anderen samenvoegen
option-bank = een andere vragenlijst gebruiken
option-language = in English
option-appearance = hoe het eruitziet
option-places = waar staan mijn bestanden?
option-show = openen
option-rename = een andere naam geven
option-merge = scans samenvoegen tot een groep
option-delete = deze meting weggooien
option-box = alle werkvormen bekijken
box-title = De hele doos
box-text = Je mag ook een werkvorm kiezen die we niet voorstelden. Waar wil je op zoeken?
box-time = { $minutes ->
    [20] kort: tot 20 minuten
    [45] 21 tot 45 minuten
   *[other] langer dan 45 minuten
}
box-size = past bij hoeveel we zijn
box-trust = kan ook als je elkaar nog weinig vertrouwt
box-characteristic = bij een kenmerk
box-all = alles
box-routes = een route van een paar bijeenkomsten
box-next = verder in de doos
box-count = { $count ->
    [one] 1 werkvorm
   *[other] { $count } werkvormen
}
box-empty = Daar zit geen werkvorm bij.
box-route = { $title } · { $meetings } bijeenkomsten van { $minutes }
box-route-text = Een route bouwt in een paar bijeenkomsten iets op. De minuten zijn voor de werkvormen zelf; het begin en het slot komen erbij.
box-route-blocked = Deze route past nu niet bij jullie groep. Ze is wel onthouden: de volgende keer kijken we opnieuw.
work-chosen = Zelf gekozen uit de doos
work-box-hint = Liever iets anders? Druk op m: alle werkvormen op tijd, grootte, vertrouwen of kenmerk.
option-agenda = de volgende bijeenkomst plannen
option-compare = naast een andere meting leggen
option-on = aan
option-off = uit
option-light = licht: donkere letters op wit
option-dark = donker: lichte letters op zwart
option-large = grote letters
option-ascii = eenvoudige tekens
option-colour = kleur
option-ready = klaar
paper-poster = poster met het beeld, voor de groep
paper-poster-file = poster
paper-leader = blad voor { $leader }
paper-leader-file = leiding
paper-radar = het beeld als tekening
paper-radar-file = beeld
paper-bars = beeld en balken als tekening
paper-bars-file = balken
paper-figures = de cijfers als tabel, om mee verder te rekenen
paper-figures-about = Elk cijfer staat op een eigen regel, met korte Engelse namen. Dit is voor wie er in een rekenblad of met R mee verder wil rekenen; om te lezen is er de poster.
paper-figures-file = cijfers
paper-answers = de antwoorden, om te delen of samen te voegen
paper-answers-file = antwoorden
paper-agenda = agenda voor de volgende bijeenkomst
paper-agenda-file = agenda
paper-calendar = de dag van terugkomen, voor in je agenda
paper-calendar-file = terugkomen
paper-form = de stellingen op papier
paper-form-file = formulier
paper-script = draaiboek voor een groepsbijeenkomst
paper-script-file = draaiboek
paper-codebook = codeboek: wat er gevraagd wordt en hoe het telt
paper-codebook-file = codeboek
type-place = Waar wil je het neerzetten?
type-place-hint = Enter zet het hier neer. Je mag de map en de naam veranderen. Er wordt nooit iets overschreven.
type-minutes = Hoeveel minuten hebben jullie de volgende keer?
type-minutes-hint = Een getal van 15 tot en met 480.
type-minutes-range = Vul een getal in van 15 tot en met 480.
type-table = Welk bestand met antwoorden?
type-table-hint = Sleep het bestand op dit venster, of typ waar het staat. Excel, CSV en de export van een onlineformulier kunnen.
type-network = Van wie is dit?
type-network-hint = De naam waaronder je het terugvindt.
type-scans = In welke map staan de scans?
type-scans-hint = Sleep de map op dit venster, of typ waar hij staat. Het zijn de bestanden die anderen met “de antwoorden, om te delen” maakten.
type-name = Hoe moet jullie { $group } heten?
type-name-hint = De nieuwe naam geldt voor alle metingen van { $this-group }.
type-bank = Welke vragenlijst?
type-bank-hint = Sleep het bestand of de map op dit venster, of typ waar het staat.
type-nothing = Hier staat nog niets. Typ iets, of ga met Esc terug.
compare-none = Er is nog niets om mee te vergelijken. Een groep vergelijk je met een andere meting van de groep, en je eigen scan met een andere eigen scan.
compare-once-more = Ik zoek eerst op wat er is. Kies het nog een keer.
merge-own = { $count } scans van { $network } op deze computer
merge-text = De scans worden door elkaar gehusseld tot één meting van de groep. Namen en opmerkingen gaan niet mee.
delete-title = Echt weggooien?
delete-text = { $what }. Weg is weg: dit is niet terug te halen. Kies met een cijfer.
delete-yes = weggooien
delete-no = laten staan
errand-made-title = Klaar
errand-made = Het staat hier: { $path }
errand-made-together = { $count } bestanden, voor elk kenmerk één. Ze staan in { $folder }
share-title = Mag dat?
share-text = In deze bestanden staat precies wat ieder invulde, per kenmerk. Dat is meer dan het beeld laat zien, en wie de groep kent, kan er iemand in herkennen. Maak ze alleen als dat is afgesproken, bijvoorbeeld voor een onderzoeker.
share-no = Nee, maak ze niet
share-yes = Ja, dat is afgesproken
errand-open = openen
errand-exists = { $path } bestaat al. Er is niets overschreven. Kies een andere naam.
errand-not-a-file = { $path } is een map en geen bestand. Er is niets gemaakt. Zet er een naam achter.
errand-not-written = Hier kan ik niets neerzetten: { $path }. Er is niets gemaakt. Kies een andere map.
errand-not-opened = Dit kan ik niet voor je openen: { $path }. Het bestand staat er wel. Zoek het op in die map.
errand-settings = Hoe het eruitziet kon ik niet bewaren in { $path }. Het geldt tot je stopt.
errand-no-bank = De vragenlijst is nog niet gelezen. Er is niets gemaakt. Probeer het zo nog eens.
errand-no-day = Er is nog geen dag afgesproken om terug te komen. Er is niets gemaakt. Zet bij de afspraken eerst een dag.
errand-too-few-scans = Samenvoegen kan met twee of meer scans. Er is niets veranderd. Zet de bestanden bij elkaar in één map.
errand-session-open = Van { $this-group } loopt nog een groepssessie. Er is niets veranderd. Maak die eerst af.
errand-imported = { $count } mensen ingelezen.
errand-merged = { $count } scans samengevoegd tot één meting.
errand-ask-late-title = Lijkt te veel op de vorige
errand-ask-late = Er staat al een meting van { $this-group }, van { $date }, met bijna dezelfde antwoorden. Naast elkaar zouden die twee laten zien wat één iemand invulde. Daarom kan er maar één blijven. Komt deze in de plaats van die andere, dan gaan de afspraken daarvan weg, met wat er bij de vragen en de verhalen is gezegd; leerbehoeften en bewaarde zinnen blijven.
errand-ask-late-recent = Er staat al een meting van { $this-group }, van { $date }, minder dan 28 dagen ervoor of erna. Deze vragenlijst heeft één stelling per kenmerk. Daardoor is niet te zien of er één persoon meer of minder meedeed, en naast elkaar kunnen die twee laten zien wat die ene invulde. Daarom kan er maar één blijven. Komt deze in de plaats van die andere, dan gaan de afspraken daarvan weg, met wat er bij de vragen en de verhalen is gezegd; leerbehoeften en bewaarde zinnen blijven.
errand-ask-late-1 = Bewaar deze niet
errand-ask-late-2 = Bewaar deze in de plaats van die andere
errand-ask-agreed-title = Was dat afgesproken?
errand-ask-agreed = Het zijn { $count } mensen. Bij minder dan { $limit } mensen laat vlot alleen een beeld zien als ze dat zelf willen: wie de anderen goed kent, kan dan raden wie wat invulde. Is vooraf met elkaar afgesproken dat ze hun beeld willen zien?
errand-ask-agreed-1 = Ja, dat was afgesproken
errand-ask-agreed-2 = Nee: bewaar hun antwoorden, zonder beeld
errand-ask-sharing-title = Wie mag de uitkomst zien?
errand-ask-sharing = Wat is daarover met de groep afgesproken? Het blad voor { $leader } houdt zich eraan.
errand-ask-sharing-1 = Alleen de groep. Ook als er niets over is afgesproken
errand-ask-sharing-2 = { $Leader } krijgt de afspraken
errand-ask-sharing-3 = { $Leader } krijgt de afspraken en het beeld
errand-kept-title = Ingelezen en bewaard
errand-look = Bekijk de uitkomst
errand-busy = Even geduld: ik ben bezig. Met Esc hoef je er niet op te wachten.
errand-kept-late = Het staat bij “Uitkomsten”.
errand-few = Het zijn er minder dan { $limit }; daarom laat vlot geen cijfers zien.
errand-renamed = De naam is nu { $network }.
errand-bank = Je werkt nu met de vragenlijst “{ $title }”.
trouble-errand = ! Dit is niet gelukt
places-text = Je metingen staan in { $measurements }. Wat je laat maken komt in { $documents }, tenzij je een andere map kiest.
places-open = de map met metingen openen
number-still-none = Er staat nog geen getal. Typ het in cijfers, bijvoorbeeld 6. Druk nog eens op Enter als je dit wilt overslaan.
answer-cleared = Je antwoord is weggehaald. Met u zet je het terug.
answer-back = Je antwoord staat er weer.
key-put-back = antwoord terug
errand-ask-joins-title = Twee netwerken worden één
errand-ask-joins = Er is al een netwerk dat “{ $known }” heet. Krijgt “{ $network }” die naam ook, dan worden het samen één netwerk, met alle metingen bij elkaar. Dat is niet terug te draaien.
errand-ask-joins-1 = Houd ze apart
errand-ask-joins-2 = Maak er één netwerk van
errand-ask-nearly-title = Bijna dezelfde naam
errand-ask-nearly = “{ $typed }” lijkt erg op “{ $known }”, en dat is een ander netwerk.
errand-ask-nearly-1 = Laat de naam zoals hij was
errand-ask-nearly-2 = De nieuwe naam klopt
type-other-network = Een ander netwerk
type-day = Wanneer is het ingevuld?
type-day-hint = De dag waarop de mensen antwoordden, bijvoorbeeld 3-11. Enter neemt de dag die er staat.
import-day-future = Die dag moet nog komen. Typ de dag waarop het is ingevuld.
card-and-now = Gekozen: “{ $what }”. Wat ga je daarvoor doen? Typ het hier. Leeg mag ook.
