# Bestanden: wat er gebeurde, wat het voor de gegevens betekent, wat je kunt doen.
store-in-use = Deze meting staat al open in een ander venster: { $path }. Er is niets veranderd. Ga daar verder, of sluit dat venster en probeer het opnieuw.
store-missing = Er is geen bestand { $path }. Misschien is het verplaatst of verwijderd. Met “vlot list” zie je wat er is.
store-unreadable = Dit bestand is niet als meting te lezen: { $path }. { $more ->
    [0] Regel { $line }: { $detail }.
    [one] Regel { $line }: { $detail }, en er is nog één fout.
   *[other] Regel { $line }: { $detail }, en er zijn nog { $more } fouten.
} Het bestand blijft staan zoals het is. Zet een kopie terug die nog goed was, of verbeter het met de hand.
store-unwritable = Wat er nu ingevuld is, kan ik niet zo bewaren dat het straks weer te lezen is ({ $detail }). { $path } is niet veranderd: wat er al bewaard was, staat er nog; het nieuwste nog niet. Verbeter wat je het laatst invulde, of schrijf het over voor je vlot sluit.
store-no-last-time = Wat er van de afspraken van vorige keer geworden is, kon ik nergens bij zetten: de meting van “{ $network }” waar ze in stonden, is er niet meer of is veranderd. Aan deze bijeenkomst ontbreekt niets. Kijk bij de eerdere metingen wat er is, of schrijf het op een blad.
store-last-time = Wat er van de afspraken van vorige keer geworden is, staat nog niet bij die vorige meting. { $why }
store-replaced = De vorige meting staat er nog, terwijl deze ervoor in de plaats komt. Naast elkaar kunnen die twee laten zien wat één iemand invulde. { $why } Lukt het niet, gooi dan die vorige weg: { $path }
store-former-stays = Onder de vorige naam staat nog een bestand, terwijl alles nu onder de nieuwe naam staat. Ik probeer vanzelf nog eens of het weg kan. { $why }
store-leftover-stays = Een bestand dat niet meer nodig is, staat er nog. Aan jullie antwoorden verandert dat niets, en ik probeer vanzelf nog eens of het weg kan. { $why }
store-earlier = Een eerdere meting van deze groep kan ik niet lezen. Nu telt ze niet mee, ook niet als “vorige keer”. { $why }
store-not-compared = Een eerdere meting van deze groep kan ik niet lezen: { $path }. Zo weet ik niet of de twee naast elkaar zouden verraden wat iemand heeft ingevuld, en daarom is er niets bewaard. { $why } Hoort dat bestand hier niet, zet het dan in een andere map en probeer het opnieuw.
store-newer = { $path } is gemaakt met een nieuwere versie van vlot (formaat { $format }). Er is niets mis mee en het blijft zoals het is. Zet een nieuwere vlot op deze computer om het te openen.
store-changed = Een ander programma heeft { $path } veranderd terwijl het hier openstond. Er is niets overschreven, maar wat je hier invulde staat nog niet in het bestand. Geef het bestand een andere naam; bij de volgende keer bewaren komt het hier dan opnieuw te staan.
store-meanwhile = In een ander venster is aan deze meting gewerkt nadat ze hier was geopend: { $path }. Er is niets overschreven. Open de meting opnieuw; dan ga je verder waar dat andere venster gebleven was.
store-not-a-file = { $path } is geen bestand met een meting. Er is niets veranderd. Kies een ander bestand.
store-not-a-folder = Hier zou een map moeten staan, maar het is een bestand: { $path }. Er is niets overschreven, en er is hier nog niets bewaard. Geef dat bestand een andere naam, of kies een andere map met --data-dir.
store-not-ours = { $path } is geen meting van vlot. Daarom is het niet verwijderd. Wil je het toch kwijt? Haal het dan zelf weg.
store-may-not-read = Je mag { $path } niet lezen. Er is niets veranderd. Vraag wie deze computer beheert om toegang.
store-may-not-write = Je mag niet schrijven in { $path }. Het nieuwste is nog niet bewaard; aan de bestanden die er al waren, is niets veranderd. Zorg dat je er mag schrijven, of kies een andere map met --data-dir.
store-disk-full = De schijf is vol, dus { $path } kon niet bewaard worden. Het nieuwste is nog niet bewaard; aan de bestanden die er al waren, is niets veranderd. Maak wat ruimte; bij de volgende keer bewaren gaat alles mee.
store-could-not-read = { $path } kon niet gelezen worden: { $detail }. Er is niets veranderd. Probeer het zo nog eens.
store-could-not-write = { $path } kon niet bewaard worden: { $detail }. Het nieuwste is nog niet bewaard; aan de bestanden die er al waren, is niets veranderd. Kijk of de schijf er nog is en probeer het opnieuw.
store-not-removed = { $path } kon niet weg: { $detail }. Het bestand staat er nog; verder is er niets door veranderd. Kijk of je daar iets mag weggooien en of een ander programma het open heeft. Daarna kan het alsnog weg.
store-not-sealed = De antwoorden die binnen zijn, staan nog niet op de schijf ({ $detail }). In dit venster zijn ze er nog: ga gerust verder, maar sluit het niet. Bij elk volgend antwoord probeer ik het opnieuw.
store-no-answer = De schijf geeft geen antwoord. Wat er al bewaard was, staat er nog; van het nieuwste weet ik het niet. Zodra de schijf weer antwoordt, bewaar ik alles: laat dit venster open. Staat de map op een stick of een netwerkschijf, kijk dan of die er nog is.
store-stopped = Het bewaren is gestopt door een fout in vlot. Wat er al bewaard was, staat er nog; het nieuwste niet. Sluit vlot, open het opnieuw en ga verder waar je was.
store-unknown-network = Er is geen meting van “{ $network }”. Met “vlot list” zie je wat er is.
store-unknown-network-meant = Er is geen meting van “{ $network }”. Bedoel je “{ $meant }”?
store-some-bank = { " " }--bank BESTAND
store-nothing-finished = “{ $network }” heeft nog geen afgeronde meting. Maak die af met: vlot scan "{ $network }"{ $bank }
store-missing-screen = Dit bestand is er niet meer: { $path }. Misschien is het verplaatst of verwijderd. Er is niets veranderd. Kijk bij “Uitkomsten” wat er is.
store-unknown-network-screen = Er is geen meting van “{ $network }”. Er is niets veranderd. Kijk bij “Uitkomsten” wat er is.
store-strange = { $path } is { $kind ->
    [json] een bestand met JSON
    [page] een webpagina
   *[pdf] een PDF
}, geen meting. Er is niets veranderd. Een meting is het bestand op .toml; welke er zijn, zie je met: vlot list{ $kind ->
    [json] {" "}(cijfers in JSON kijk je na met: vlot verify)
   *[other] {""}
}
store-strange-screen = { $path } is { $kind ->
    [json] een bestand met JSON
    [page] een webpagina
   *[pdf] een PDF
}, geen meting. Er is niets veranderd. Een meting is het bestand op .toml.
store-table = { $path } is een tabel, geen meting. Er is niets veranderd. Staan er antwoorden in, lees hem dan in met: vlot import
store-table-screen = { $path } is een tabel, geen meting. Er is niets veranderd. Staan er antwoorden in, kies dan voor inlezen.
store-nothing-finished-meeting = “{ $network }” heeft nog geen afgeronde meting: de bijeenkomst is nog bezig. Ga verder met: vlot session "{ $network }"{ $bank }
store-nothing-finished-meeting-screen = “{ $network }” heeft nog geen afgeronde meting. Er is niets veranderd. Maak die eerst af: kies “Verder waar je was”.
store-nothing-finished-screen = “{ $network }” heeft nog geen afgeronde meting. Er is niets veranderd. Maak die eerst af: kies “Verder waar je was”.
store-not-a-folder-screen = Hier zou een map moeten staan, maar het is een bestand: { $path }. Er is niets overschreven, en er is hier nog niets bewaard. Geef dat bestand een andere naam.
store-may-not-write-screen = Je mag niet schrijven in { $path }. Het nieuwste is nog niet bewaard; aan de bestanden die er al waren, is niets veranderd. Zorg dat je er mag schrijven, of vraag wie deze computer beheert.

store-conflict-copy = { $path } is een kopie die een gedeelde map maakte omdat twee computers tegelijk bewaarden. Ik tel hem niet mee en laat hem staan. Kijk welke van de twee klopt, en gooi de andere weg.
store-editor-file = { $path } hoort bij een programma dat een meting open heeft of had. Ik tel het niet mee. Sluit dat programma; het bestand mag weg.

# Wat er in het bestand van een meting mis kan zijn.
file-table = dit is een tabel, geen meting
file-syntax = dit is geen goede TOML
file-empty = dit bestand is leeg
file-not-text = dit is geen leesbare tekst (geen UTF-8)
file-strange = dit is een bestand van een andere soort
file-shape = hier hoort iets anders te staan
file-word = hier kan alleen een van deze woorden staan: { $allowed }
file-word-typed = hier staat “{ $typed }”, en hier kan alleen een van deze woorden staan: { $allowed }
file-missing-key = hier hoort “{ $key }” bij te staan
file-unknown-key = “{ $key }” hoort hier niet
file-unknown-key-meant = “{ $key }” hoort hier niet; bedoel je “{ $meant }”?
file-out-of-range = dit getal kan niet; het moet van { $lowest } tot en met { $highest } zijn
file-ill-formed-id = dit is geen naam met alleen kleine letters, cijfers en streepjes
file-duplicate-id = “{ $id }” staat er twee keer
file-unknown-id = “{ $id }” komt in deze vragenlijst niet voor
file-unknown-id-meant = “{ $id }” komt in deze vragenlijst niet voor; bedoel je “{ $meant }”?
file-scale-points = een schaal heeft 2 tot en met 11 punten, geen { $found }
file-scale-steps = de waarden lopen niet met gelijke stappen op (bij { $found })
file-weight = een gewicht is groter dan 0, niet { $found }
file-not-a-point = dit is geen punt van de schaal
file-no-dont-know = “weet ik niet” kan in deze vragenlijst niet
file-length = hier staan er { $found }, en het moeten er { $expected } zijn
file-people = { $found } past niet bij de antwoorden of het aantal mensen; verwacht { $expected }
file-not-here = “{ $key }” hoort niet bij deze soort meting
file-too-long = tot hier staan er al meer regels dan een meting heeft
file-hidden = hier staat een teken dat de terminal stuurt, de schrijfrichting omdraait of onzichtbaar is; typ deze tekst opnieuw
store-no-key = Wat er voor deze meting al binnen was, kan ik niet openen: de sleutel ({ $key }) ontbreekt of is beschadigd. Het bestand { $path } blijft liggen zoals het is. Zet de sleutel terug als je die nog hebt, en open de meting dan opnieuw; anders vullen jullie het opnieuw in.
store-unguarded = Deze schijf kan bestanden niet op slot zetten. Alles wordt gewoon bewaard, maar niets houdt een tweede venster tegen: open { $path } maar op één plek tegelijk.
store-also-left = { $count ->
    [one] Van { $this-group } ligt er nog een bijeenkomst die niet af is: die van { $dates }. Die blijft liggen zoals ze is. Wil je met die verder, kies haar dan in het menu bij “Verder waar je was”.
   *[other] Van { $this-group } liggen er nog { $count } bijeenkomsten die niet af zijn: die van { $dates }. Die blijven liggen zoals ze zijn. Wil je met een daarvan verder, kies haar dan in het menu bij “Verder waar je was”.
}
store-set-aside = Dit bestand was intussen door een ander programma veranderd of kon niet gelezen worden. Ik heb het opzij gezet, er is niets uit verdwenen: { $path }
store-leftover = Dit bestand bleef achter en is niet meer nodig: { $path }. Je mag het weggooien; “vlot delete” neemt het ook mee.

# Wat het systeem zegt als iets niet gaat; staat achter een dubbele punt.
system-not-found = het is er niet
system-not-allowed = het mag niet
system-exists = er staat al iets
system-full = de schijf is vol
system-folder = het is een map
system-no-folder = een deel van de weg erheen is geen map
system-broken = het bestand is beschadigd
system-too-large = het is te groot
system-busy = een ander programma is ermee bezig
system-away = de schijf of het netwerk geeft geen antwoord
system-name = die naam kan hier niet
system-address = een ander programma gebruikt dit adres al
system-other = het systeem geeft fout { $number }
system-unknown = het systeem zegt niet waarom
