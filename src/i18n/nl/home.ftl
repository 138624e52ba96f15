# The first screen, what every screen says of its keys, and what every bank has a word for. It is read before the first
# frame: what does not stand on that screen belongs in another file.
top-title = Trekt een groep die vastzit weer vlot

home-title = Waar loopt het bij jullie vast?
home-text = Je beantwoordt stellingen, ziet in één beeld hoe het bij jullie gaat en kiest één ding om de volgende keer te proberen. Na een paar minuten heb je jouw beeld.
home-scan = Nieuwe scan
home-scan-beside = hoe jij ernaar kijkt
home-go-on = Verder waar je was
home-open = { $network }, { $date }
home-open-many = { $count } metingen zijn nog niet af
home-nothing-begun-short = nog niets begonnen
home-nothing-open-short = alles is af
home-nothing-begun = Er is nog niets begonnen. Met “Nieuwe scan” begin je.
home-nothing-open = Alles is af. Met “Nieuwe scan” begin je een nieuwe.
home-results = Uitkomsten
home-results-count = { $count ->
    [0] nog geen metingen
    [one] 1 meting
   *[other] { $count } metingen
}
home-example = Voorbeeld
home-example-beside = een verzonnen groep; er wordt niets bewaard
home-about = Over vlot en privacy
home-about-beside = wat het is, en wie wat ziet
home-stop = Stoppen
home-privacy = Alles wat je invult, blijft op deze computer.
home-bank = Vragenlijst: { $title }
home-problems = { $count ->
    [one] ! 1 bestand doet niet mee. Bij “Uitkomsten” staat waarom.
   *[other] ! { $count } bestanden doen niet mee. Bij “Uitkomsten” staat waarom.
}
home-more = Met m kun je meer: een formulier op papier, inlezen, taal, kleuren.
home-session = Sessie met de groep
home-session-beside = samen, op de beamer
home-needs = Wie kan wat
home-needs-beside = wie is waar goed in, wie wil wat leren

key-take = kies
key-help = hulp
key-quit-short = stoppen
key-options = meer

# Wat een vragenlijst zelf een naam kan geven ([words]).
word-dont-know = weet ik niet
word-group = groep
word-this-group = deze groep
word-leader = de leiding
word-different = Wat doen wij nu anders?
word-need = tijd, ruimte, hulp
