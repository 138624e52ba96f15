# De opdrachtregel.
cli-about = vlot trekt je lerende netwerk vlot: vragen, een beeld, en één ding om de volgende keer te proberen.
cli-after-help =
    Zonder opdracht opent vlot het beginscherm.

    Je antwoorden blijven op deze computer. Er wordt niets verstuurd.
cli-heading-usage = Zo gebruik je het:
cli-heading-commands = Opdrachten
cli-heading-options = Opties
cli-heading-global = Altijd mogelijk
cli-heading-arguments = Wat je meegeeft
cli-value-options = [OPTIES]
cli-value-address = ADRES
cli-value-answers = ANTWOORDEN.csv
cli-value-bank = VRAGENLIJST
cli-value-column = KOLOM
cli-value-folder = MAP
cli-value-file = BESTAND
cli-value-pair = ID=WAARDE
cli-value-language = TAAL
cli-value-columns = KOLOMMEN.csv
cli-value-name = NAAM
cli-value-out = BESTAND
cli-value-password = WACHTWOORD
cli-value-port = POORT
cli-value-result = UITKOMST.json
cli-value-sheet = BLAD.csv
cli-value-words = WOORDEN
cli-value-day = JJJJ-MM-DD
cli-value-command = OPDRACHT
cli-help-default = { $help }; zonder: { $value }
cli-help-help = Laat deze hulp zien
cli-help-version = Laat zien welke versie dit is
cli-help-lang = Taal van de schermen en de hulp
cli-help-plain = Vraag voor vraag op een eigen regel, zonder schermen (voor schermlezers en scripts)
cli-help-ascii = Alleen eenvoudige tekens
cli-help-color = Wel of geen kleur (NO_COLOR werkt ook)
cli-help-data-dir = De map waarin de metingen staan (ook: VLOT_DATA_DIR)
cli-help-bank = Een andere vragenlijst: een bestand of een map
cli-help-quiet = Geen mededelingen
cli-help-verbose = Meer mededelingen

cli-command-scan = Kijk in je eentje naar je { $group }
cli-command-demo = Een ingevuld voorbeeld; er wordt niets bewaard
cli-command-show = Laat een beeld zien
cli-command-list = Welke metingen er zijn
cli-command-delete = Gooi een meting of alles van { $this-group } echt weg
cli-command-schema = Het JSON Schema van een vragenlijst, een uitkomst, de cijfers van een tabel of een vergelijking
cli-command-doctor = Wat deze terminal kan, waar de bestanden staan en wat daar mis mee is
cli-command-completions = Aanvullen met Tab in je shell
cli-command-man = De handleiding voor man
cli-argument-network = De naam van { $this-group }
cli-argument-file-or-network = Een bestand, of de naam van { $this-group }
cli-argument-shell = bash, zsh, fish, powershell of elvish
cli-argument-schema = Waarvan het schema is: bank (een vragenlijst), result (een uitkomst), score (de cijfers van een tabel) of compare (een vergelijking)
cli-value-network = NETWERK
cli-value-file-or-network = BESTAND of NETWERK
cli-value-shell = SHELL
cli-value-what = WAT
cli-help-new = Begin opnieuw, ook als er nog een scan openstaat
cli-help-format = In welke vorm: text, json of md
cli-help-with = Ook wat anders weggelaten wordt: names, remarks, needs (met komma's ertussen)
cli-help-yes = Vraag niet eerst of het zeker is

cli-error-prefix = vlot:
cli-usage-see-help = Typ “{ $help }” om te zien wat er kan.
cli-usage-no-value = Bij { $what } hoort een waarde.
cli-usage-invalid-value = “{ $value }” kan niet bij { $what }.
cli-usage-between = Het kan een getal van { $lowest } tot en met { $highest } zijn.
cli-usage-from = Het kan een getal vanaf { $lowest } zijn.
cli-out-no-output = Een meting kan niet naar de standaarduitvoer. Er is niets bewaard. Geef bij -o de naam van een bestand.
cli-usage-allowed = Het kan zijn: { $allowed }.
cli-usage-too-many = “{ $what }” is er hier één te veel.
cli-usage-unknown-argument = { $what } ken ik niet.
cli-usage-unknown-command = De opdracht “{ $what }” ken ik niet.
cli-usage-missing = Er ontbreekt nog iets: { $what }.
cli-usage-conflict = { $what } past niet bij de rest.
cli-usage-other = Zo kan ik de opdracht niet uitvoeren.
cli-did-you-mean = Bedoel je “{ $meant }”?
cli-no-data-folder = Ik weet niet waar ik metingen mag bewaren. Geef een map mee met --data-dir.
cli-cannot-print = Ik kon de uitkomst niet schrijven: { $detail }. Er is niets veranderd aan wat bewaard is.
cli-bank-unreadable = De vragenlijst { $path } kan ik niet lezen: { $detail }. Er is niets veranderd. { $advice }
cli-bank-empty-folder = In de map { $path } staat geen enkel .toml-bestand. Geef een map of bestand met een vragenlijst.
cli-bank-document = het is een document van Word of Excel, geen gewone tekst
cli-bank-picture = het is een afbeelding, geen gewone tekst
cli-bank-pdf = het is een PDF, geen gewone tekst
cli-bank-wide = het is bewaard als Unicode (UTF-16)
cli-bank-see-path = Kijk of de naam en de map kloppen.
cli-bank-see-open = Kijk of je het mag openen, en of een ander programma het vasthoudt.
cli-bank-see-utf8 = Bewaar het bestand in je editor als UTF-8. In Kladblok kies je dat bij Opslaan als, naast Codering.
cli-bank-see-plain = Bewaar je tekst als platte tekst (.txt), of begin met een voorbeeld: vlot new bank NAAM
cli-bank-hidden-ending = Er staat wel “{ $name }”: haal .txt van die naam.
cli-no-such-language = De taal “{ $asked }” is er niet voor deze vragenlijst. Er zijn: { $languages }. Een andere taal kan met een vragenlijst die hem heeft: --bank BESTAND
cli-language-of-vlot = De taal “{ $asked }” spreekt vlot zelf niet. Deze opdracht staat hier in het Nederlands; Engels kan ook: --lang en
cli-language-of-bank = Deze vragenlijst is er niet in de taal “{ $asked }”. Haar teksten staan hier in haar eigen taal: { $shown }
cli-bank-unknown = Deze meting is gemaakt met de vragenlijst “{ $id }”, versie { $version }. Die vind ik niet, dus patronen en werkvormen blijven weg. Geef het bestand erbij met: --bank BESTAND
cli-not-utf8 = het is geen UTF-8 (vanaf regel { $line })
cli-bank-broken = { $count ->
    [one] In de vragenlijst zit één fout. Er is niets gevraagd en niets veranderd.
   *[other] In de vragenlijst zitten { $count } fouten. Er is niets gevraagd en niets veranderd.
}
cli-needs-name = Geef een bestand of een naam mee. Met “vlot list” zie je wat er is.
cli-list-empty = Er zijn nog geen metingen. Begin met: vlot scan (Metingen komen in { $folder }.)
cli-list-open = nog bezig
cli-list-done = klaar
cli-list-broken = Deze bestanden kan ik niet lezen; ze blijven zoals ze zijn:
cli-kind-solo = één persoon
cli-kind-group = { $people } mensen
cli-delete-ask = Alles hiervan gaat echt weg: { $what }. Zeker weten? (ja/nee)
cli-delete-yes-words = ja j yes y
cli-delete-done = { $count ->
    [one] Eén bestand weggegooid.
   *[other] { $count } bestanden weggegooid.
}
cli-delete-kept = Er is niets weggegooid.
cli-delete-needs-yes = Zonder terminal kan ik het niet vragen. Geef --yes mee als je het zeker weet. Er is niets weggegooid.
cli-going-on-file = { $network } gaat verder waar het gebleven was.
cli-demo-note = Dit is een voorbeeld met verzonnen antwoorden. Er wordt niets bewaard.
cli-unknown-with = “{ $word }” kan niet bij --with. Het kan zijn: { $allowed }.

doctor-title = vlot { $version }
doctor-terminal = Terminal
doctor-size = grootte: { $columns } bij { $rows }
doctor-size-small = grootte: { $columns } bij { $rows }; vlot heeft 60 bij 18 nodig
doctor-no-terminal = geen terminal: vlot werkt hier met regels (--plain)
doctor-colour-yes = kleur: ja
doctor-colour-no = kleur: nee (NO_COLOR of --color never)
doctor-unicode-yes = tekens: braille en lijnen
doctor-unicode-no = tekens: alleen ASCII
doctor-language = taal: { $language }
doctor-files = Bestanden
doctor-folder = map: { $folder }
doctor-keys = Sleutels van nog dichte antwoorden: { $folder }
doctor-folder-missing = de map is er nog niet; die komt er bij de eerste meting
doctor-folder-writable = de map is beschrijfbaar
doctor-folder-not-writable = in de map kan niet geschreven worden: { $detail }
doctor-synced = deze map lijkt meegekopieerd te worden ({ $service }); dan staan je metingen ook daar
doctor-measurements = metingen: { $count }
doctor-all-well = er is niets mis mee
doctor-bank = vragenlijst: { $title } ({ $id } { $version })
cli-left-unsaved = De laatste antwoorden zijn niet bewaard. Aan de bestanden die er al waren, is niets veranderd. Maak ruimte of kies een andere map met --data-dir.
cli-command-score = Reken de cijfers van veel antwoorden tegelijk uit (voor onderzoekers en besturen)
cli-argument-answers = Een CSV-bestand met een rij per persoon; - leest van standaardinvoer
cli-help-group = De kolom met de naam van de groep
cli-help-score-format = In welke vorm: text, json of csv
cli-help-alpha = Hoe alfa omgaat met lege antwoorden: pairwise of listwise
cli-help-min-group = Onder dit aantal mensen geen cijfers (1 heft dat op)
cli-help-invalid = Een waarde die niet op de schaal ligt: error of missing
cli-help-strict = Geen andere kolommen toestaan

cli-exists = { $path } bestaat al. Er is niets overschreven. Kies een andere naam, of geef --force mee.
cli-not-a-file = { $path } is geen bestand waarin ik kan schrijven. Er is niets veranderd. Kies een andere naam.
cli-not-written = { $path } kon ik niet schrijven: { $detail }. Er is niets veranderd. Kies een andere plek, of kijk of de map er is.
cli-written = Geschreven: { $path }

window-close = Druk op Enter om dit venster te sluiten.
window-which-network = Van wie zijn deze antwoorden? Typ de naam van { $this-group } en druk op Enter; alleen Enter is: niets doen.
cli-bank-faults = { $count ->
    [one] In { $path } staat nog een fout.
   *[other] In { $path } staan nog { $count } fouten.
} De cijfers kloppen wel; een patroon kan ontbreken of er juist altijd zijn. Welke fout het is, zegt: vlot check "{ $path }"
