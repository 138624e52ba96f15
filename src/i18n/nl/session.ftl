cli-command-session = Leid een bijeenkomst met de groep, op de beamer
cli-help-short = Een korte keer: terugkijken op één kenmerk
cli-help-session-new = Begin opnieuw, ook als er een sessie niet af is
meeting-which = Wat gaan jullie doen?
meeting-whole = Een hele bijeenkomst, met een beeld: { $minutes } minuten
meeting-return = Terugkijken op de vorige keer: { $minutes } minuten
meeting-return-which = Op welke bijeenkomst kijken jullie terug?

context-session = groepssessie
context-row = regel intypen
key-session-next = verder
key-hide-timer = klok verbergen of tonen
key-session-back = terug
key-reveal = laat zien
key-undo = laatste regel weg
key-cover = afdekken
key-answering = invullen open of dicht
key-timer = tijd
key-more = minuut erbij
key-less = minuut eraf
key-vote = nog eens stemmen
key-keep = zin bewaren
key-people = komt of gaat
key-short = geen tijd meer
key-notes = notities

session-left-over = nog { $minutes } min · { $network }
session-covered = Het scherm is even dicht
session-done = { $done } van { $people } klaar
session-card-number = Kaartje { $number } van { $total }
session-turn = stelling { $number } van { $total }
session-slide-type = je kunt al typen
session-slide-choose = wat je kunt kiezen, komt hierna
session-masked = { $count } van { $total } getypt

session-big-mirrored = Wie kijkt mee?
session-text-mirrored = Zien de anderen wat jij op dit scherm ziet?
session-mirrored-1 = Ja, het staat op de beamer of het grote scherm
session-mirrored-2 = Nee, alleen ik zie dit
session-big-network = Hoe heten jullie?
session-text-network = Typ de naam van jullie { $group } en druk op Enter.
session-big-people = Met hoeveel?
session-text-people = Hoeveel mensen doen er vandaag mee? Tel jezelf mee als je invult.
session-big-few = Kleine groep
session-text-few = Met drie of vier mensen is te raden wie wat invulde. Vraag het iedereen. Eén nee is genoeg voor een gesprek zonder cijfers. Wie de cijfers ziet, kiezen jullie hierna.
session-few-1 = Iedereen vindt cijfers goed
session-few-2 = Liever een gesprek zonder cijfers
session-big-context = Over jullie
session-big-too-early = Nog te vroeg
session-too-early-1 = Toch een beeld maken
session-too-early-2 = Samen de vragen langs, zonder beeld
session-too-early-3 = Eerst een leerbehoeftenoverzicht, dan de vragen, zonder beeld
session-big-sharing = Wie ziet dit?
session-text-sharing = Spreek dit samen af, vóór de eerste vraag. Het verslag houdt zich eraan.
session-sharing-1 = Alleen wij
session-sharing-2 = { $Leader } krijgt de afspraken
session-sharing-3 = { $Leader } krijgt de afspraken en het beeld
session-sharing-few = Bij 3 ziet { $leader } ook de cijfers van jullie { $people }. Wil één van jullie dat niet, kies dan 1 of 2.
session-few-leader = Jullie spraken af dat { $leader } het beeld krijgt. Daar staan deze cijfers dan ook in.
session-big-welcome = Welkom
session-big-look-back = Waar kijken we naar terug?
session-text-look-back = Waar kijken jullie vandaag naar terug? Kies er één: alleen dat vullen jullie weer in. Ga je verder zonder te kiezen, dan is het { $title }.
session-look-back-lowest = { $title } · stond het laagst
session-big-last-time = Vorige keer
session-last-time-1 = Gedaan
session-last-time-2 = Loopt nog
session-last-time-3 = Laten we los
session-last-time-was = Vorige keer was op { $date }.
session-big-tried = Vorige keer
session-text-tried-card = Vorige keer kozen jullie de werkvorm “{ $title }”. Wat kwam ervan?
session-text-tried-route = Vorige keer kozen jullie de route “{ $title }”, bijeenkomst { $meeting } van { $meetings }. Hebben jullie die gedaan?
session-tried-helped = Gedaan, en het hielp
session-tried-little = Gedaan, het hielp weinig
session-tried-not-done = Niet gedaan
session-tried-done = Ja, we gaan naar bijeenkomst { $meeting }
session-tried-last = Ja, en daarmee is de route klaar
session-tried-not-yet = Nog niet
session-tried-stopped = We stoppen met deze route
session-big-extras = Nog iets erbij?
session-text-extras = Kies wat jullie erbij willen; dat komt bij de { $plan } minuten.{ $count ->
    [0] {""}
   *[other] {" "}{ session-extras-later }
}
session-extras-later = Na het invullen vraag ik nog { $count ->
    [one] één kort ding
   *[other] { $count } korte dingen
} over jullie { $group }: { $minutes ->
    [one] 1 minuut
   *[other] { $minutes } minuten
}, al meegeteld.
session-extra-minutes = { $extra } ({ $minutes ->
    [one] 1 minuut
   *[other] { $minutes } minuten
})
session-extra-principles = De uitgangspunten: zie je ze bij ons terug?
session-extra-predict = Eerst raden wat het hoogst en het laagst is
session-extra-vote = Over één stelling nog eens stemmen
session-extra-questions = De vragen van “zelf aan de slag”
session-extra-needs = Wie is waar goed in, en wie wil wat leren?
session-extra-situation = Nog meer vragen over jullie: dan passen de voorstellen beter
session-big-way = Hoe vullen we in?
session-text-way = Kies hoe jullie invullen. Papier kan erbij, naast de laptop of de telefoons.
session-way-1 = Op papier, en ik typ het in: ongeveer { $minutes ->
    [one] 1 minuut
   *[other] { $minutes } minuten
}
session-way-2 = Uit een online formulier dat al is ingevuld: { $minutes ->
    [one] 1 minuut
   *[other] { $minutes } minuten
}
session-way-3 = De laptop gaat rond: ongeveer { $minutes ->
    [one] 1 minuut
   *[other] { $minutes } minuten
}
session-way-4 = Met nummerkaarten: ongeveer { $minutes ->
    [one] 1 minuut
   *[other] { $minutes } minuten
}; dan ziet iedereen elkaars nummer
session-way-5 = Op de telefoon, met papier ernaast: ongeveer { $minutes ->
    [one] 1 minuut
   *[other] { $minutes } minuten
}
session-phones-opening = Even wachten: vlot zet het invullen met telefoons open.
session-phones-scan = Scan de code. Of typ in je browser:
session-phones-digits = en dan:
session-phones-seen = Er zijn telefoons binnen. Wie geen telefoon heeft, vult papier in.
session-phones-moved = De laptop heeft een ander adres gekregen. Wie nog bezig was, scant de code opnieuw.
session-phones-beside = Telefoons blijven intussen welkom. Alle manieren staan een stap terug, ook de code.
session-phones-shut = Invullen met telefoons is gestopt: het stond drie kwartier open. Ga verder op papier, of kies de telefoons opnieuw.
session-phones-of = van { $people } klaar
session-phones-all = Alle { $done } zijn binnen, van telefoons en papier samen. Ga verder met PageDown. Kwam er iemand bij? Druk op e.
session-phones-too-many = { $count ->
    [one] Er kwam een blad te veel.
   *[other] Er kwamen { $count } bladen te veel.
} Tel samen hoeveel jullie zijn en druk op e als het er meer zijn. Heeft iemand twee keer ingevuld, begin dan opnieuw.
session-phones-first-code = 1 Eerst: op de hotspot
session-phones-second-code = 2 Dan: de pagina
session-phones-second-code-done = 2 Dan: de pagina · { $done } van { $people } klaar
session-other-address = Ander netwerk: { $address }
session-mirrored-3 = Nog niet: eerst proberen of mijn telefoon deze laptop vindt
session-big-trial = Ziet je telefoon deze laptop?
session-mirrored-4 = Nog niet: eerst van mijn telefoon een klikker maken
session-big-clicker = Je telefoon als klikker
session-clicker-enough = Klaar: de code mag weg
session-trial-back = Terug
session-trial-enough = Klaar met proberen
session-collect-1 = Een blad van papier intypen, of verder op papier
session-collect-paper-in = Naar de bladen van papier, om er een terug te halen
session-collect-2 = Opnieuw beginnen met invullen
session-ask-hand-over-big = Terug?
session-ask-hand-over = Dit is voor wie de bijeenkomst leidt: terug naar hoe jullie invullen. Wat af is, blijft. Heb jij de laptop net gekregen? Kies dan nee.
session-ask-hand-over-1 = Ja, terug naar hoe we invullen
session-ask-hand-over-2 = Nee, ik ga invullen
session-ask-anew-big = Opnieuw?
session-ask-anew = Alles wat binnen is, gaat dan weg. Iedereen scant de nieuwe code en vult opnieuw in.
session-ask-anew-1 = Ja, opnieuw beginnen
session-ask-anew-2 = Nee, zo laten
session-way-laptop-long = Met meer dan vier mensen duurt het lang voor de laptop rond is.
session-big-collect = Invullen
session-choose-a-way = Kies eerst hoe jullie invullen. Ga een stap terug.
session-paper = Typ per blad één regel met { $total ->
    [one] 1 antwoord
   *[other] { $total } antwoorden
}: de cijfers{ $unknown ->
    [0] {""}
   *[other] , ? voor { $dont-know }
}, - voor een leeg vakje{ $spaced ->
    [0] {""}
   *[other] , met een spatie ertussen
}. Eén los streepje is een leeg blad. Enter bewaart de regel; met u haal je het laatste blad weg; een lege regel gaat verder.
session-table-ask = Typ waar het bestand staat (een CSV uit het formulier) en druk op Enter. Namen en tijden nemen we niet over.
session-table = { $path } kan ik niet gebruiken: er staan cellen in die geen antwoord zijn. Er is niets veranderd. Neem papier, of lees het straks in bij het beginscherm (m): daar staat per cel wat er mis is.
session-slips = Geen formulier bij de hand? Schrijf je cijfers op een blaadje
session-cards = Op “drie” steekt iedereen een kaartje op. Typ hoeveel kaartjes je telt, van laag naar hoog, met een spatie ertussen.{ $unknown ->
    [0] {""}
   *[other] {" "}Als laatste mag erbij hoeveel mensen “{ $dont-know }” zeggen.
} Wie niets opsteekt, slaat over.
session-laptop-hand = Geef de laptop aan de volgende. Alleen jij kijkt. Je antwoorden worden bewaard als je na de laatste stelling klaar bent. Druk op Enter als je begint.
session-turn-done = Klaar? Druk op Enter en geef de laptop door
session-text-turn-done = Na Enter zijn je antwoorden bewaard en kan niemand ze meer zien. Wil je nog iets veranderen? Met ← ga je terug.
session-turn-done-lines = Klaar? Typ Enter en geef de laptop door
session-text-turn-done-lines = Na Enter zijn je antwoorden bewaard en kan niemand ze meer zien. Wil je nog iets veranderen? Met < ga je terug.
session-laptop-off = Haal de laptop eerst van de beamer (Windows-toets en P, kies “Alleen pc-scherm”).
session-laptop-all = Iedereen heeft ingevuld. Zet de laptop weer op de beamer en ga verder.
session-big-predict = Eerst raden
session-text-predict = Welk kenmerk staat bij ons het hoogst? En welk het laagst? Kies er twee, in die volgorde.
session-big-reveal = Klaar voor het beeld?
session-text-reveal = Iedereen heeft ingevuld. Druk op r om het beeld te laten zien. Kijk eerst een halve minuut stil: wat valt op?
session-reveal-with-r = Druk op r voor het beeld. Zo opent niemand het per ongeluk.
session-big-strongest = Wat gaat goed
session-text-strongest = Hier zijn we het sterkst. Wanneer lukte dat? Wie kan een voorbeeld geven?
session-as-high = { $count ->
    [one] { $title } staat ongeveer even hoog.
   *[other] Nog { $count } kenmerken staan ongeveer even hoog.
}
session-as-low = { $count ->
    [one] { $title } staat ongeveer even laag.
   *[other] Nog { $count } kenmerken staan ongeveer even laag.
}
session-big-difference = Wat verschilt?
session-big-difference-own = Wat zien wij verschillend?
session-text-difference-own = Uit de antwoorden blijkt geen duidelijk verschil. Waarover denken jullie verschillend, als je eerlijk bent? Kies er één. We vragen nooit wie wat invulde.
session-text-difference-besides = Over wat het hoogst en het laagst staat, praten we apart.
session-text-difference-all = Over alle { $count } kenmerken lopen onze antwoorden uiteen. Welk verschil willen jullie bespreken? Kies er één. We vragen nooit wie wat invulde.
session-text-difference = { $count ->
    [one] Hier zien we het verschillend. Zullen we dat bespreken?
   *[other] Welk verschil willen jullie bespreken? Kies er één. We vragen nooit wie wat invulde.
}
session-big-level = Waarover praten we?
session-text-level = De cijfers liggen zo dicht bij elkaar dat er geen hoogste en geen laagste is. Kies er samen één om over te praten. Wanneer lukt het? En wat kan beter?
session-big-lowest = Wat kan beter
session-text-lowest = Hier kan het beter. Wat zou een kleine stap zijn?
session-statement-silent = Waar bij een stelling geen cijfer staat, gaven te weinig mensen antwoord, of zou te zien zijn wie wat invulde.
session-no-figures = Er zijn te weinig antwoorden om cijfers te laten zien. Praat erover zonder cijfers: wanneer lukt het ons wel?
session-split = we zien dit verschillend
session-predicted = Geraden: hoogst { $high }, laagst { $low }.
session-big-vote = Nog eens stemmen
session-empty-goes-on = Leeg: verder.
session-vote-which-of = Over welke stelling stemmen we nog eens? Typ het nummer dat ervoor staat. Een andere kan ook: typ het nummer van blad of telefoon.
session-vote-which = Over welke stelling? Typ het nummer van het formulier.
session-big-signal = Herken je dit?
session-big-no-pattern = Herken je dit?
session-differs = { $everywhere ->
    [1] We zien het wel verschillend: over alle { $all } kenmerken lopen onze antwoorden uiteen.
   *[0] We zien het niet overal hetzelfde: over { $count } van de { $all } kenmerken lopen onze antwoorden uiteen.
}
session-signal-closed = Verhaal { $number } van { $total }. Druk op 1 om het te openen.
session-signal-1 = Ja, dat zijn wij
session-signal-2 = Deels
session-signal-3 = Nee, dat klopt niet
session-big-principle = Zie je dit bij ons?
session-big-question = Zelf aan de slag
session-big-needs = Wat brengen we mee?
session-needs-parts = Zet een ; tussen de stukjes, bijvoorbeeld: AB; dyslexie; oudergesprekken; meekijken. Er is niets bewaard van deze regel.
session-text-needs = Per persoon één regel, met een ; ertussen: voorletters; goed in; wil leren; hoe. Bijvoorbeeld: AB; dyslexie; oudergesprekken; meekijken. Typ dezelfde voorletters nog eens om een regel te veranderen of weg te halen.
session-big-work = Wat doen we?
session-text-work = Kies één werkvorm voor de volgende keer, of iets van jullie zelf.
session-no-work = Er is nu geen werkvorm om voor te stellen. Kies iets van jullie zelf, of spreek straks iets af.
session-big-action-what = Wat gaan we doen?
session-text-action-what = Eén ding, klein en snel. Dit komt op de poster, dus zonder naam: wie het doet, vragen we hierna. Leeg: geen afspraak.
session-big-action-who = Wie?
session-text-action-who = Wie zei zelf ja? Een voornaam is genoeg. Die staat straks bij de afspraken op dit scherm, en niet op de poster.
session-big-action-when = Wanneer?
session-text-action-when = Wanneer is het klaar? Bijvoorbeeld dinsdag, 8 december of over twee weken.
session-big-action-seen = Wat zien we dan?
session-text-action-seen = Waaraan merken we dat het gelukt is?
session-big-different = { $different }
session-text-different = Eén zin, zonder namen. Weten jullie het nog niet, laat het dan leeg.
session-big-need = Wat hebben we nodig?
session-text-need = Van { $leader }: { $need }. Leeg mag.
session-big-back = Wanneer kijken we terug?
session-text-back = Op welke dag kijken we terug? Bijvoorbeeld 8 december, 8-12 of dinsdag over twee weken.
session-big-agreed = Onze afspraken
session-big-agreed-none = Tot de volgende keer
session-nothing-agreed = Jullie hebben vandaag niets afgesproken. Dat mag. Kies wel een dag waarop jullie elkaar weer zien.
session-nothing-agreed-day = Jullie hebben vandaag niets afgesproken. Dat mag.
session-next-meeting = De volgende bijeenkomst
session-no-photo = Enter sluit af en bewaart.
session-photo = Maak een foto. Enter sluit af en bewaart.
session-photo-agenda = Maak een foto. Verder met Enter: daarna komt de agenda van de volgende keer.

session-sentence = Welke zin willen jullie bewaren?
session-sentence-kept = Bewaard. De zin komt alleen in een verslag als je daarom vraagt.
session-notes-on-paper = De groep ziet dit scherm, dus je notities staan er niet op. Je vindt ze in het draaiboek op papier, en met vlot notes op een eigen scherm.
session-no-such-choice = Dat cijfer kun je hier niet kiezen.
session-out-of-range = Typ een getal van { $min } tot en met { $max }.
session-needed = Vul hier iets in, dan kunnen we verder.
session-row-unclear = Deze regel is op meer dan één manier te lezen. Typ een spatie tussen de antwoorden; er is niets bewaard van deze regel.
session-row-length = Op deze regel { $found ->
        [one] staat 1 cijfer
       *[other] staan { $found } cijfers
    } en het moeten er { $expected } zijn.
session-row-values = Typ op deze regel de nummers van het formulier, { $low } tot en met { $high }, en niet de waarden van de schaal. Er is niets bewaard van deze regel.
session-too-many-hands = Dat zijn { $raised } kaartjes, meer dan er mensen zijn. Tel nog eens.
session-everybody = { $people ->
    [one] Het enige blad is binnen
   *[other] Alle { $people } bladen zijn binnen
}; dit blad is niet bewaard. Kwam er iemand bij? Druk op e, en typ dit blad daarna. Anders: maak de regel leeg en druk op Enter.
session-nothing-to-undo = Er is niets om terug te halen.
session-phones-not-seen = Nog geen telefoon gezien. Op de volgende bladzijde staat wat het kan zijn.
session-phones-not-seen-lines = Nog geen telefoon gezien. Hieronder staat wat het kan zijn.
session-phones-say = Pak je telefoon en scan de code, of typ het adres dat ernaast staat. Denk aan de laatste drie keer dat jij erbij was, en vul stil in. Ben je klaar? Lever in en leg je telefoon weg.
session-phones-watch = Wie geen telefoon heeft of niet op het netwerk komt, vult een blad in. Dat typ je erbij; het telt in hetzelfde getal mee. De code blijft staan tot iedereen binnen is.
session-looking = Even geduld: we zoeken op wat jullie vorige keer afspraken. Daarna gaat het vanzelf verder.
session-last-time-late = Wat jullie vorige keer afspraken, is nu gevonden. Wil je het erover hebben? Ga dan terug tot je het ziet.
session-nothing-to-return-to = Van { $this-group } is er nog geen bijeenkomst met deze vragenlijst om op terug te kijken. Daarom wordt dit een hele bijeenkomst.
session-two-questions-say = Lees de vraag voor. Is het antwoord bij ons scherp, half, of is het er nog niet? Horen we twee verschillende antwoorden, dan is het half.
session-next-picture = Het beeld, en wat we erin zien
session-half-row = Wat je hier typte, is nog niet bewaard. Maak de regel af en druk op Enter, of haal hem weg met u.
session-half-typed = Wat je hier typte, is nog niet bewaard. Enter bewaart het.
session-half-day = Er is niets bewaard. Maak de dag af, of maak het veld leeg met Ctrl+U.
session-not-counted = Deze stelling is nog niet geteld. Typ voor elk cijfer hoeveel kaartjes je ziet; steekt niemand iets op, typ dan overal 0.
session-text-reveal-cards = Geteld: { $done } van de { $total } stellingen. De andere tellen niet mee. Druk op r om het beeld te laten zien, of ga terug en tel verder.
session-text-welcome-talk = We vullen vandaag niets in en er komt geen beeld met cijfers. We praten met elkaar. Wat hier gezegd wordt, blijft hier; wat we afspreken, schrijven we op.
session-nobody-yet = Er is nog niemand klaar. Vul eerst in, of ga een stap terug.

session-sentence-keys = Enter bewaart de zin · Tab parkeert hem voor later · Esc: toch niet
session-sentence-parked = Geparkeerd. Aan het eind staat het bij de afspraken.
session-parked = Geparkeerd voor later
session-paper-year-ago = Na elk kenmerk komt één teken voor “vergeleken met een jaar geleden”: 1 veel slechter tot 5 veel beter, of ?.
session-vote-first = eerst
session-vote-second = nu
session-vote-no-first = Van de eerste keer laten we hier geen cijfers zien.
session-vote-ask = Wat maakte dat je bij je antwoord bleef, of juist niet? Verder met Enter.
session-big-question-line = In één regel
session-text-question-line = Wat schrijven we hierbij op? Leeg mag.
session-extra-year-ago = Bij elk kenmerk: hoe is het vergeleken met een jaar geleden?
key-projector = grote letters voor de beamer
session-text-focus = Hier kijken we vandaag op terug. Wat is er sindsdien gebeurd?
session-was-last-time = Vorige keer was dit { $mean } ({ $date }); het verschil is { $difference }.
session-no-last-time = Van de vorige keer is hier geen cijfer om naast te leggen.
session-focus-look = Kijk eerst een halve minuut stil. Wat merk je hiervan in je eigen werk?
session-text-reveal-none = Er is nog niets ingevuld. Ga terug en kies hoe jullie invullen.
session-text-reveal-some = Ingevuld: { $done } van { $people }. Druk op r om het beeld te laten zien. Kijk eerst een halve minuut stil: wat valt op?
key-tense = als het spannend wordt
session-tense = Als het spannend wordt
session-choose-first = Kies eerst. Daarna kunnen we verder.
session-choose-second = Kies er nog één: wat staat het laagst? Met s laten jullie het raden zitten.
session-answer-first = Typ het nummer dat voor je keuze staat. Met Esc ga je terug.
session-too-many = Meer dan { $most } mensen kan deze bijeenkomst niet aan. Er is niets veranderd.
session-not-here = Dat kan hier niet.
session-closed = Het invullen is gesloten. Met o gaat het weer open.
session-over = Het beeld is al getoond. Wie nu nog invult, telt niet meer mee.
session-cards-all = Alle stellingen zijn geteld. Ga verder.
session-card-label = { $number }  { $label }
session-people-now = { $people ->
    [one] Nu met 1 persoon.
   *[other] Nu met { $people } mensen.
}
session-left-form = Er zijn al { $done } ingevulde bladen, dus we blijven met zoveel rekenen. Het blad van wie weggaat, telt gewoon mee.
session-came-late = Wie nu binnenkomt, kijkt mee en praat mee. Het beeld verandert niet meer.
session-left-late = Dank en tot ziens. Het beeld blijft zoals het is.
session-signal-open = Open dit verhaal
session-signal-recognise = Herkennen jullie dit?
session-signal-story = Zo klinkt het wel eens: { $story }
session-own = Iets van onszelf
session-own-what = Wat gaan jullie de volgende keer samen doen? Eén regel.
session-own-minutes = Hoeveel minuten is dat ongeveer?
session-box = Zelf zoeken in de doos met werkvormen
session-box-which = Bij welk kenmerk?
session-box-card = { $title } · { $minutes }
session-box-count = { $count ->
    [0] Daar zit nu geen werkvorm bij die past.
    [one] 1 werkvorm. Wat nu niet bij deze groep past, staat er niet bij.
   *[other] { $count } werkvormen. Wat nu niet bij deze groep past, staat er niet bij.
}
session-box-take = Deze kiezen we
session-box-back = terug
session-work-card = { $title } · { $purpose }
session-work-route = { $title } (bijeenkomst { $meeting } van { $meetings }) · { $about }
session-note-answer = In één zin: { $text }
session-note-seen = Hieraan merk je het: { $text }
session-note-before = Vooraf: { $text }
session-note-between = Tussendoor: { $text }
session-note-afterwards = Na afloop: { $text }
session-note-say = Zeg: { $text }
session-note-watch = Let op: { $text }
session-note-avoid = Liever niet: { $text }
session-told-who = Wie: { $text }
session-told-when = Wanneer: { $text }
session-told-seen = We merken het aan: { $text }
session-told-different = { $different } { $text }
session-told-need = Dit hebben we nodig van { $leader }: { $text }
session-told-back = Op { $date } kijken we hoe het ging.
session-big-back-day = { $day }
session-big-end = Klaar
session-text-end = Alles is bewaard. Wil je nog iets om op te hangen of mee te geven?
session-file-poster = poster
session-file-leader = leiding
session-handed-out-poster = De poster staat klaar: { $path }
session-handed-out-poster-screen = De poster staat klaar: { $file }, in de map “{ $folder }”.
session-handed-out-leader = Het blad voor { $leader } staat klaar: { $path }
session-handed-out-leader-screen = Het blad voor { $leader } staat klaar: { $file }, in de map “{ $folder }”.
session-not-set-aside = De oude, gesloten antwoorden kon ik niet opzij zetten ({ $detail }). Ze staan er nog.
session-ask-close-big = Sluiten?
session-ask-close = Sluiten jullie het invullen? Daarna kan er niemand meer bij. Met o gaat het weer open, tot het beeld er is.
session-ask-close-busy = { $count ->
    [one] Van één van jullie is er nog niets binnen.
   *[other] Van { $count } van jullie is er nog niets binnen.
}
session-ask-close-1 = Ja, sluit het invullen
session-ask-close-2 = Nee, nog niet
session-ask-lose-forms-big = Weggooien?
session-ask-lose-forms = { $count ->
    [one] Er is al één ingevuld blad. Met nummerkaarten beginnen jullie opnieuw, en dan is dat blad weg.
   *[other] Er zijn al { $count } ingevulde bladen. Met nummerkaarten beginnen jullie opnieuw, en dan zijn die bladen weg.
}
session-ask-lose-forms-1 = Gooi weg en begin met kaarten
session-ask-lose-forms-2 = Houd wat er is
session-ask-lose-cards-big = Weggooien?
session-ask-lose-cards = { $count ->
    [one] Er is al één stelling met kaarten geteld. Op een andere manier beginnen jullie opnieuw.
   *[other] Er zijn al { $count } stellingen met kaarten geteld. Op een andere manier beginnen jullie opnieuw.
}
session-ask-lose-cards-1 = Gooi weg en begin opnieuw
session-ask-lose-cards-2 = Houd wat er is
session-ask-short-big = Te weinig tijd?
session-ask-short = We slaan over wat er nog komt, en spreken één ding af met een datum. Terug kan met Esc.
session-ask-short-1 = Ja, naar de afspraak
session-ask-short-2 = Nee, ga door
session-ask-undo-big = Blad eruit?
session-ask-undo = Het laatste blad dat je intypte gaat eruit. Typ het daarna goed in.
session-ask-undo-1 = Ja, haal het laatste blad eruit
session-ask-undo-2 = Nee, laat het staan
session-ask-people-big = Wie is er?
session-ask-people = Komt er iemand bij, of gaat er iemand weg? Wat al is ingevuld, blijft.
session-ask-people-1 = Er kwam iemand bij
session-ask-people-2 = Er ging iemand weg
session-ask-people-3 = Toch niet
session-ask-few-in-big = Kleine groep
session-ask-few-in = { $count } mensen vulden iets in. Bij zo weinig mensen is te raden wie wat antwoordde. Vraag het iedereen. Eén nee is genoeg voor een gesprek zonder cijfers.
session-ask-few-in-1 = Iedereen vindt cijfers goed
session-ask-few-in-2 = Liever een gesprek zonder cijfers
session-ask-too-few-in-big = Te weinig
session-ask-too-few-in = { $count ->
    [0] Op geen enkel blad staat een antwoord. Dan is er geen beeld.
    [one] Er vulde één iemand iets in. Dan laten we geen cijfers zien.
   *[other] { $count } mensen vulden iets in. Dan laten we geen cijfers zien.
}
session-ask-too-few-in-1 = Praat verder zonder cijfers
session-ask-too-few-in-2 = Terug, er komt nog iets bij
session-ask-late-big = Lijkt te veel op de vorige
session-ask-late = Jullie meting van { $date } en deze lijken erg op elkaar: er kwam iemand bij, of er ging iemand weg. Naast elkaar laten ze zien wat die ene antwoordde. Daarom kan er maar één blijven. Komt deze in de plaats, dan gaat die van { $date } weg, met de afspraken ervan en met wat jullie bij de vragen en de verhalen zeiden. Leerbehoeften en bewaarde zinnen komen mee.
session-ask-late-1 = Ga verder zonder beeld
session-ask-late-2 = Laat deze zien en gooi de vorige weg
session-ask-late-3 = Terug
session-ask-screen-big = Zien de anderen dit scherm?
session-ask-screen = Voor jullie stopten, zag alleen jij dit scherm. Dat kan nu anders zijn.
session-ask-screen-1 = Ja, het staat op de beamer
session-ask-screen-2 = Nee, alleen ik zie dit
session-ask-left-big = Verder gaan?
session-ask-left = Van { $this-group } ligt er een bijeenkomst van { $date } die niet af is.
session-ask-left-1 = Ga daarmee verder
session-ask-left-2 = Begin een nieuwe bijeenkomst (die andere blijft bewaard)
session-ask-slow-big = Dit duurt lang
session-ask-slow = Wat jullie vorige keer afspraken, is nog niet gelezen: de schijf antwoordt niet. Er gaat niets van verloren.
session-ask-slow-1 = Wachten
session-ask-slow-2 = Verder zonder wat er vorige keer was
session-ask-other-version-big = Eerst dit
session-ask-other-version = Van { $this-group } ligt er een bijeenkomst van { $date } die niet af is. Die gaat over andere kenmerken dan jullie vragenlijst nu (versie { $version }), en is hier niet af te maken. Met de vlot van toen kan dat wel. Er gaat niets van verloren.
session-ask-other-version-1 = Begin een nieuwe bijeenkomst; de oude blijft bewaard
session-ask-other-version-2 = Stop hier
session-ask-other-bank-big = Eerst dit
session-ask-other-bank = Van { $this-group } ligt er een bijeenkomst van { $date } die niet af is. Die is met een andere vragenlijst begonnen (“{ $id }”, versie { $version }). Wil je die afmaken? Stop hier en kies eerst die vragenlijst. Er gaat niets van verloren.
session-ask-other-bank-1 = Begin een nieuwe bijeenkomst; de oude blijft bewaard
session-ask-other-bank-2 = Stop hier
session-ask-today-big = Nog een?
session-ask-today = Van { $this-group } is er vandaag al een bijeenkomst afgerond. Die staat bij “Uitkomsten”.
session-ask-today-1 = Begin een nieuwe bijeenkomst; die andere blijft bewaard
session-ask-today-2 = Stop hier
session-ask-newer-big = Niet te lezen
session-ask-newer = De antwoorden die al binnen waren, zijn bewaard door een nieuwere vlot. Deze kan ze niet lezen. Stop met q en open ze met die nieuwe, of vul opnieuw in; de oude antwoorden blijven dan apart bewaard.
session-ask-newer-1 = Opnieuw invullen
session-ask-unreadable-big = Niet te lezen
session-ask-unreadable = De antwoorden die al binnen waren, zijn beschadigd en niet te lezen. Vul opnieuw in; het oude bestand blijft apart bewaard.
session-ask-unreadable-1 = Opnieuw invullen
session-ask-read-big = Ingelezen
session-ask-read = { $count ->
    [one] Eén persoon is ingelezen.
   *[other] { $count } mensen zijn ingelezen.
}
session-ask-read-1 = Verder
session-all-in = { $done } bladen ingetypt. Klopt je stapel? Dan verder met Enter. Met u haal je het laatste blad eruit; kwam er iemand bij, druk dan op e.
session-not-in-the-open = Over deze stelling stemmen we niet openlijk: dat kan iemand pijn doen. Kies een andere.
session-ask-crowd-big = Klopt dat?
session-ask-crowd = { $count } mensen, klopt dat? Een sessie is gemaakt voor drie tot dertig mensen.
session-ask-crowd-1 = Ja, zo veel zijn we
session-ask-crowd-2 = Nee, ik typ het opnieuw
session-ask-numbers-big = Klopt dit?
session-ask-numbers = Er zijn { $people } mensen, en bij { $this-group } horen er { $members }.
session-ask-numbers-1 = Dat klopt: er zijn gasten bij
session-ask-numbers-2 = Nee, ik pas het aantal mensen aan
session-ask-numbers-3 = Nee, ik pas aan hoeveel mensen erbij horen
session-big-action-besides = Wat spreken we af?
session-next-time = Volgende keer doen we: { $what }
session-next-route = { $about } ({ $title })
session-big-action-second = Nog iets?
session-text-action-second = Nog één ding dat jullie afspreken? Meer dan twee onthoudt niemand. Leeg: dit was het.
session-end-poster = Maak de poster voor aan de muur
session-end-leader = Maak het blad voor { $leader }
session-end-close = Sluit de bijeenkomst af

meeting-begin = De bijeenkomst, regel voor regel. Typ het nummer van je keuze of wat er gevraagd wordt, en druk op Enter. Ook kan: h hulp, < terug, s overslaan, q bewaren en stoppen.
meeting-going-on = We gaan verder waar jullie gebleven waren.
meeting-onward = (Enter: verder)
meeting-left-over = nog { $minutes ->
    [one] 1 minuut
   *[other] { $minutes } minuten
}
meeting-timer = de klok loopt: nog { $left }
meeting-timer-stands = de klok staat stil op { $left }
meeting-quit-again = Toch stoppen? Typ nog een keer q. Ga anders verder waar je was.
meeting-not-kept = nog niet bewaard
meeting-read = Hier is niets te kiezen. Enter gaat verder; met h hoor je wat er nog meer kan.
meeting-sheet-too-late = Vanaf de notities is verdergegaan terwijl hier een blad werd getypt. Die regel is niet gebruikt. Typ het blad opnieuw als het weer aan de beurt is.
meeting-answer = Hier is een antwoord nodig. Typ een van de nummers, of < om alles te laten zoals het is.
meeting-phones-type = Laat iedereen dit in de browser van de telefoon typen:
meeting-sentence = Wat doen we met deze zin?
meeting-sentence-1 = Bewaren bij deze meting
meeting-sentence-2 = Parkeren voor later: hij komt aan het eind bij de afspraken
meeting-sentence-help = Typ de zin en druk op Enter. Een lege regel of < betekent: toch niet.
meeting-sentence-then = Typ 1 of 2. Met < wordt er van deze zin niets bewaard.
meeting-sentence-dropped = Van die zin is niets bewaard.
meeting-refused = Deze bijeenkomst kan ik hier nu niet leiden. Er is niets veranderd.
meeting-closed =
    De bijeenkomst is bewaard in:
    { $file }
meeting-over = De bijeenkomst is klaar en bewaard. Nog eens zien? Typ:
    vlot show "{ $network }"{ $plain }{ $bank }
meeting-stopped = Bewaard. Verder gaan? Typ:
    vlot session "{ $network }"{ $plain }{ $bank }
meeting-help =
    Typ het nummer van je keuze, of wat er gevraagd wordt, en druk op Enter.
    ?  { $dont-know } (als het erbij staat)
    s  verder zonder antwoord; een antwoord dat er staat gaat weg
    S  de rest van dit deel overslaan
    <  een stap terug
    h  deze hulp
    q  bewaren en stoppen
meeting-help-empty = Een lege regel laat staan wat er al stond.
meeting-help-empty-on = Een lege regel gaat verder, als je niet eerst hoeft te kiezen.
meeting-help-empty-row = Een lege regel betekent: er komt niets meer bij, verder.
meeting-help-unseen = Wat mensen invulden, typ je ongezien: het komt nergens te staan.
meeting-help-also = Hier kan ook:
session-ask-short-lines = We slaan over wat er nog komt, en spreken één ding af met een datum. Terug kan met <.
session-answer-first-lines = Typ het nummer van je keuze, of < om alles te laten zoals het is.
session-phones-all-lines = Alle { $done } zijn binnen, van telefoons en papier samen. Enter gaat verder. Kwam er iemand bij? Typ e.
session-phones-beside-lines = Telefoons blijven intussen welkom. Een stap terug staan alle manieren; kies daar de telefoons, en je hoort het adres weer.
session-laptop-hand-lines = Geef de laptop aan de volgende. Alleen jij luistert en typt; wat je typt is niet te zien, en het wordt niet voorgelezen. Enter als je begint.
session-paper-lines = Typ per blad één regel met { $total ->
    [one] 1 antwoord
   *[other] { $total } antwoorden
}: de cijfers{ $unknown ->
    [0] {""}
   *[other] , ? voor { $dont-know }
}, - voor een leeg vakje{ $spaced ->
    [0] {""}
   *[other] , met een spatie ertussen
}. Je typt ongezien. Eén los streepje is een leeg blad. Enter bewaart de regel; met u haal je het laatste blad weg; een lege regel gaat verder.
session-ask-known-big = Nog eens?
session-ask-known = { $who } staat er al.
session-ask-known-1 = Zet deze regel in de plaats van wat er staat
session-ask-known-2 = Haal weg wat er staat
session-ask-known-3 = Dit is iemand anders: zet er een regel bij
session-clock = dit deel nog { $left }
session-big-cards = Kaartjes omhoog
session-notes-on-paper-lines = De groep hoort of ziet dit mee. De notities staan op papier: vlot codebook --script.
session-phones-too-many-lines = { $count ->
    [one] Er kwam een blad te veel.
   *[other] Er kwamen { $count } bladen te veel.
} Tel samen hoeveel jullie zijn en typ e als het er meer zijn. Heeft iemand twee keer ingevuld, begin dan opnieuw.
session-text-reveal-lines = Iedereen heeft ingevuld. Typ r om het beeld te horen. Wees daarna eerst een halve minuut stil: wat valt op?
session-text-reveal-some-lines = Ingevuld: { $done } van { $people }. Typ r om het beeld te horen. Wees daarna eerst een halve minuut stil: wat valt op?
session-reveal-with-r-lines = Het beeld komt als je r typt, zodat niemand het per ongeluk opent.
session-signal-closed-lines = Verhaal { $number } van { $total }. Typ 1 om het te openen. Een lege regel slaat het over, zonder dat iemand het hoort.
session-photo-agenda-lines = Lees de afspraken samen na. Enter gaat verder en bewaart; daarna kun je de poster maken.
session-no-photo-lines = Enter gaat verder en bewaart; daarna kun je de poster maken.
session-photo-lines = Lees de afspraken samen na. Enter gaat verder en bewaart; daarna kun je de poster maken.
session-everybody-lines = { $people ->
    [one] Het enige blad is binnen
   *[other] Alle { $people } bladen zijn binnen
}; dit blad is niet bewaard. Kwam er iemand bij? Typ e, en typ dit blad daarna. Anders gaat Enter verder.
session-all-in-lines = { $done } bladen ingetypt. Klopt je stapel? Dan verder met Enter. Met u haal je het laatste blad eruit; kwam er iemand bij, typ dan e.
session-table-late = De lijst is niet ingelezen, want intussen deed je iets anders. Typ de naam van het bestand nog een keer.
context-turn = laptop die rondgaat
session-row-first = Er staat een regel half. Maak hem af met Enter, of haal hem weg met u. Daarna kan het. Stoppen kan altijd met Ctrl+C.
session-row-full = De regel is vol: { $total } antwoorden.
session-row-stop = Bij ✗ staat het teken dat niet kan. { $after ->
    [0] {""}
    [one] Eén teken daarna telt niet mee.{" "}
   *[other] { $after } tekens daarna tellen niet mee.{" "}
}Haal het weg met Backspace en typ daar verder, of maak de regel leeg met u.
session-row-no-answer = Dat kan op plaats { $place } niet: daar staat { $low } tot en met { $high }, { $unknown ->
    [0] {""}
   *[other] ? voor { $dont-know }{" "}
}of - voor een leeg vakje.
session-cards-letter = Typ hoeveel kaartjes je telt: voor elk cijfer één getal, met een spatie ertussen. Stoppen kan met Ctrl+C.
session-paste-nothing = Van wat je plakte, is niets overgenomen.
session-pasted-line = Regel { $line } van wat je plakte klopt niet. { $why } Er is geen enkel blad overgenomen.
session-pasted-too-many = Je plakte { $found } bladen, en er kunnen er nog { $room } bij. Er is niets overgenomen. Kwamen er mensen bij? Druk op e.
session-pasted-too-many-lines = Je plakte { $found } bladen, en er kunnen er nog { $room } bij. Er is niets overgenomen. Kwamen er mensen bij? Typ e.
session-ask-pasted-big = Klopt je stapel?
session-ask-pasted = { $count ->
    [one] Er is één blad geplakt.
   *[other] Er zijn { $count } bladen geplakt: elke regel is er één.
} Klopt dat met je stapel?
session-ask-pasted-1 = Ja, neem ze over
session-ask-pasted-2 = Nee, neem niets over
session-ask-fewer-cards-big = Klopt je telling?
session-ask-fewer-cards = Je telde { $raised } van de { $people } kaartjes. Wie er geen opsteekt, telt als overgeslagen.
session-ask-fewer-cards-1 = Ja, dat klopt
session-ask-fewer-cards-2 = Nee, ik tel opnieuw
session-ask-undo-card-big = Opnieuw tellen?
session-ask-undo-card = De telling van de vorige stelling gaat weg. Tel die daarna opnieuw.
session-ask-undo-card-1 = Ja, haal die telling weg
session-ask-undo-card-2 = Nee, laat die staan
session-ask-undo-vote-big = Opnieuw tellen?
session-ask-undo-vote = De telling van nu gaat weg. De antwoorden van de eerste keer blijven. Tel daarna opnieuw.
session-ask-undo-vote-1 = Ja, haal die telling weg
session-ask-undo-vote-2 = Nee, laat die staan
session-way-too-long = { $way } (te lang voor vandaag)
session-way-little-left = { $way } (dan is er weinig tijd voor het gesprek)
session-row-letter = Hier typ je een blad over: cijfers, ? en -. Stoppen kan met Ctrl+C.
session-turn-letter = Typ het cijfer van je antwoord, of s om over te slaan. Stoppen kan alleen met Ctrl+C.
session-cards-spaced = Er zijn { $people } mensen, dus zo'n groot aantal kan niet. Typ een spatie tussen de aantallen: voor elk cijfer één getal.
session-unlinked = Wat af is, zit al tussen de andere en is niet meer te vinden. Dat is met opzet: zo weet niemand wie wat invulde.
session-ask-anew-typed-big = Te laat
session-ask-anew-typed = Alleen het blad dat je als laatste intypte, kan terug. De andere bladen zitten al door elkaar: zo weet niemand wie wat invulde. Eén tikfout verandert het beeld weinig; laat het dan zo. Klopt er meer niet, begin dan opnieuw: alles wat binnen is gaat weg, en je typt de hele stapel nog eens.
session-ask-anew-typed-1 = Gooi alles weg en begin opnieuw
session-ask-anew-typed-2 = Laat het zo
session-looks-like-a-row = Dit lijkt een ingevuld blad, en dat hoort hier niet. Maak het veld leeg met Ctrl+U. Bladen typ je in na “Op papier, en ik typ het in”.
meeting-help-turn =
    Typ het nummer van je antwoord en druk op Enter.
    ?  { $dont-know } (als het erbij staat)
    s  deze stelling overslaan
    <  een stap terug
    h  deze hulp
    q  bewaren en stoppen
    Wat je typt is niet te zien en wordt niet voorgelezen.
session-cleared = Wat daar stond, is weggehaald. Een stap terug kun je het weer invullen.
session-welcome-short = Vandaag kijken we terug. Wat kwam er van onze afspraken, en hoe staat het er nu voor? Daarna weten we of we doorgaan, iets veranderen of iets loslaten. We bewaren nooit wie wat invulde.
session-welcome-focus = Vandaag vullen we alleen dit in: { $title }.
session-sharing-last = Vorige keer kozen jullie: “{ $who }”.
session-no-picture = Met { $people ->
    [one] één persoon
   *[other] { $people } mensen
} komt er geen beeld met cijfers. Jullie praten over de vragen.
session-welcome-agreed = Wie ziet dit? { $who }.
session-paper-task = Vul je blad in, ieder voor zich. Klaar? Vouw het dubbel.
session-scale-point = { $sign }{"\u00A0"}{ $label }
session-scale-next = { $first }{"\u00A0"}· { $next }
session-sentence-waits = De zin is nog niet bewaard. Met k staat hij er weer.
session-half-number = Dit getal is nog niet bewaard. Typ een getal dat past, of maak het veld leeg met Ctrl+U.
session-counts-length = Op deze regel { $found ->
        [one] staat 1 aantal
       *[other] staan { $found } aantallen
    } en het moeten er { $expected } zijn: voor elk cijfer één. Er is niets bewaard van deze regel.
session-big-picture = Ons beeld
key-uncover = weer tonen
key-undo-card = laatste telling weg
key-undo-jump = terug naar waar jullie waren
key-empty-row = regel leegmaken
help-saved-turn = Je antwoorden worden bewaard als je na de laatste stelling zegt dat je klaar bent. Tot dan ziet niemand ze.
session-answer-turn = Hier staat nog geen antwoord. Typ het cijfer van je antwoord, of s om over te slaan.
session-ask-too-soon-big = Klopt de dag?
session-ask-too-soon = Jullie kijken terug op { $day }. Pas op { $agreed } is alles klaar wat jullie afspraken.
session-ask-too-soon-1 = Ja, dat klopt
session-ask-too-soon-2 = Nee, ik kies een andere dag
session-sheets-all-in = Alle bladen zijn al ingetypt: dit telt niet mee. Kwam er iemand bij? Druk op e.
session-laptop-begin = Er is nog niet begonnen: dit telt niet mee. Druk op Enter als je begint.
session-cards-all-in = Alle kaartjes zijn al geteld: dit telt niet mee.
session-enter-again = Wat je net typte, telt niet mee. Nog een keer Enter gaat verder.
session-look-first = Hier staat wat je kiest. Druk nog een keer op { $number }.
session-look-first-enter = Hier staat wat je kiest. Nog een keer Enter kiest { $number }.
session-row-again = { $why } Er is niets bewaard van deze regel. Druk op u en typ dit blad opnieuw.
session-row-again-lines = { $why } Er is niets bewaard van deze regel. Typ dit blad gewoon opnieuw.
session-looks-like-a-row-lines = Dit lijkt een ingevuld blad, en dat hoort hier niet. Er is niets van bewaard. Bladen typ je in na “Op papier, en ik typ het in”.
session-no-such-choice-lines = Dat staat er niet bij. Kies een van de nummers hierboven.
session-text-reveal-cards-lines = Geteld: { $done } van de { $total } stellingen. De andere tellen niet mee. Typ r om het beeld te horen, of ga met < terug en tel verder.
session-closed-lines = Het invullen is gesloten. Typ o om het weer open te zetten.
