# De schermen.
top-title = Brengt een lerend netwerk weer vlot
home-title = Waar loopt jullie netwerk vast?
home-text = Je beantwoordt stellingen, ziet een beeld van jullie netwerk en kiest één ding om de volgende keer te proberen. Na ongeveer zes minuten heb je jouw beeld.
home-scan = Nieuwe scan
home-scan-beside = jouw kijk op jullie netwerk
home-go-on = Verder waar je was
home-open = { $network }, { $date }
home-nothing-open-short = er ligt niets open
home-nothing-open = Er ligt geen scan open. Met “Nieuwe scan” begin je er een.
home-results = Uitkomsten
home-results-count = { $count ->
    [0] nog geen metingen
    [one] 1 meting
   *[other] { $count } metingen
}
home-example = Voorbeeld
home-example-beside = een verzonnen netwerk; er wordt niets bewaard
home-about = Over vlot en privacy
home-about-beside = wat het is, en wie wat ziet
home-stop = Stoppen
home-privacy = Alles wat je invult, blijft op deze computer.
home-problems = { $count ->
    [one] ! 1 bestand kan ik niet lezen. Kijk bij “Uitkomsten”.
   *[other] ! { $count } bestanden kan ik niet lezen. Kijk bij “Uitkomsten”.
}

list-search = Zoek op naam
list-empty = Er is nog niets bewaard. Begin met een nieuwe scan: Esc brengt je terug naar het begin.
list-nothing-found = Geen netwerk met deze naam. Esc wist de zoekregel.
list-one-person = 1 mens
list-unfinished = nog niet af

about-what-title = Wat het is
about-what = vlot helpt een lerend netwerk dat is vastgelopen. Je beantwoordt stellingen, ziet een beeld, leest wat er zou kunnen spelen en kiest één ding om te proberen. Het is een gesprekshulp, geen oordeel.
about-picture-title = Wat het beeld wel en niet zegt
about-picture = Er is geen totaal en geen vergelijking met anderen. Wat je ziet, is hoe jullie er zelf naar kijken. Alleen jullie eigen vorige keer is een maat.
about-privacy-title = Wie ziet wat
about-privacy = Alles blijft op deze computer, in een gewoon tekstbestand. Er gaat niets over internet. Wie op deze computer kan inloggen, kan dat bestand lezen. Wissen kan met: vlot delete
about-room-title = Als je dit met een groep bekijkt
about-room = Doen er te weinig mensen mee, dan laat vlot geen cijfers zien. Geeft iedereen hetzelfde antwoord, dan ziet ook iedereen dat.
about-sources-title = Waar het vandaan komt
about-sources = De kenmerken, de uitgangspunten en de vragen komen uit de vragenlijst die nu geladen is. Die noemt deze bronnen:
about-version = vlot { $version }

broken-title = ! Met deze vragenlijst kan ik niet werken.
broken-text = Er is niets gewist. Verbeter wat hieronder staat en begin opnieuw. Enter sluit af.

network-intro = Eerst wie jullie zijn, dan de stellingen. Je kunt altijd terug, en stoppen kan op elk moment: alles wordt meteen bewaard.
network-privacy = Een bijnaam mag ook. De naam blijft op deze computer.
gate-title = Te vroeg voor een beeld
context-title = Over de groep
context-place = vraag { $number } van { $total }
number-hint = Een getal van { $min } tot en met { $max }.
digits-typed = Getypt: { $typed }. Druk op Enter.
principle-title = Uitgangspunten
status-given = Jullie antwoord: { $status }
line-hint = Eén regel is genoeg. Niets te zeggen? Druk op Enter.
question-follow-up = Vraag door
question-examples = Zo kan een antwoord eruitzien
action-hint = Eén is genoeg. Een lege regel: klaar.
agreed-who = wie:
agreed-when = wanneer:
agreed-seen = te zien aan:
closing-title = Klaar
closing-no-actions = Je hebt nu niets afgesproken. Dat kan later nog: met ← ga je terug.
closing-no-day = Wanneer kom je hierop terug? Met d zet je er een dag bij.
closing-again = Later nog eens kijken? Typ: vlot show "{ $network }"
closing-different = Wat doen wij of kinderen nu anders?
closing-need = Wat we van de schoolleider nodig hebben
return-day-ask = Op welke dag kom je hierop terug?
return-day-hint = Bijvoorbeeld 12-1 of 12-1-2027. Een lege regel haalt de dag weg.
return-day-unclear = Deze dag begrijp ik niet. Typ hem als 12-1 of 12-1-2027.

tab-picture = Beeld
tab-items = Per stelling
tab-signals = Herken je dit?
tab-work = Werkvormen
tab-questions = Zelf aan de slag
tab-before = Vorige keer
picture-one-person = Dit is jouw beeld. Wat zouden de anderen zeggen?
picture-no-agreement = Of jullie het eens zijn, kan één mens niet laten zien.
radar-ends = midden { $lowest }, rand { $highest }
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
    [one] 1 keer “weet ik niet”
   *[other] { $n } keer “weet ik niet”
}
signals-intro = Dit zou kunnen spelen. Het zijn vermoedens om samen te bespreken, geen uitkomsten.
signals-none-hidden = Zonder cijfers zijn er geen patronen te zien.
work-none = Er is nu niets om voor te stellen.
work-held-back-hint = { $count ->
    [one] 1 werkvorm is niet voorgesteld. Met w zie je waarom.
   *[other] { $count } werkvormen zijn niet voorgesteld. Met w zie je waarom.
}
before-one-person = Jouw beeld van nu naast dat van de vorige keer. Bij één mens zegt een klein verschil weinig.
before-group = Jullie beeld van nu naast dat van de vorige keer.
before-ask = Wat is er intussen veranderd, en waaraan merk je dat?

saved = bewaard ✓
not-saved = ! niet bewaard
not-kept = voorbeeld
small = Dit venster is te klein. Maak het minstens { $width } breed en { $height } hoog. Wat je hebt ingevuld, is veilig.
quit-title = Stoppen?
quit-text = Wat je hebt ingevuld, bewaar ik eerst. Je kunt later verder waar je was.
quit-stop = bewaren en stoppen
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
unfinished-text = Van { $network } ligt er een scan die nog niet af is, van { $date }. Wil je daarmee verder?
unfinished-go-on = verder waar je was
unfinished-new = opnieuw beginnen

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
key-take = kies
key-on = verder
key-agreements = afspraken
key-ready = klaar
key-back = terug
key-skip = overslaan
key-skip-part = de rest van dit deel overslaan
key-next-tab = volgend blad
key-previous-tab = vorig blad
key-next-part = volgend deel
key-previous-part = vorig deel
key-picture = beeld
key-held-back = niet voorgesteld
key-return-day = dag
key-search = zoeken
key-top = naar het begin
key-end = naar het eind
key-page-up = een scherm omhoog
key-page-down = een scherm omlaag
key-help = hulp
key-quit = bewaren en stoppen
key-quit-short = stoppen
