cli-command-codebook = De vragenlijst in woorden, als formulier voor op papier, of het draaiboek
cli-help-codebook-format = In welke vorm
cli-help-codebook-out = Waar het komt; zonder verschijnt het hier
cli-help-form = Een formulier voor op papier
cli-help-script = Het draaiboek voor wie de bijeenkomst leidt
cli-help-script-details = Bij --script: ook op papier wat je thuis kunt lezen: tussen twee keer, na een jaar, en hoe elk patroon eruitziet

codebook-form-html = Het formulier is er alleen als html. Laat --format weg.
codebook-script-no-csv = Het draaiboek is er als html en md, niet als csv.
codebook-title = Codeboek: { $title }
codebook-id = Id
codebook-version = Versie
codebook-hash = Vingerafdruk van wat de cijfers bepaalt
codebook-content-hash = Vingerafdruk van alles
codebook-languages = Talen
codebook-licence = Licentie
codebook-authors = Makers
codebook-min-group = Kleinste groep waarvan cijfers te zien zijn
codebook-source = Bron
codebook-changes = Verandert een stelling, een gewicht of de schaal, dan verandert de eerste vingerafdruk. Metingen met een andere vingerafdruk zijn niet zomaar te vergelijken.
codebook-scale = Antwoorden
codebook-one-of = minstens één hiervan:
codebook-unknown-ending = Aan { $path } zie ik niet welke vorm je wilt. Er is niets geschreven. Laat de naam eindigen op .md, .html, .csv of .txt, of geef --format mee.
codebook-missing = “Weet ik niet” en overgeslagen tellen niet mee in een cijfer en worden apart geteld.
codebook-skipped = Overgeslagen telt niet mee in een cijfer en wordt apart geteld.
codebook-turned = Bij een omgekeerde stelling telt het antwoord als laagste + hoogste − antwoord.
codebook-no-patterns = Deze vragenlijst heeft geen patronen.
codebook-no-cards = Deze vragenlijst heeft geen werkvormen.
codebook-characteristics = Kenmerken en stellingen
codebook-strong = Zo klinkt een groep die het heeft
codebook-weak = Zo klinkt een groep die het mist
codebook-rule = { $items ->
    [one] Cijfer van een persoon: wat die persoon op deze ene stelling antwoordde.
   *[other] Cijfer van een persoon: het gewogen gemiddelde van wat die persoon beantwoordde, bij minstens { $needed } van de { $items } stellingen.
}
codebook-columns = heet in tabellen ook: { $names }
codebook-reversed = telt omgekeerd
codebook-weight = gewicht { $weight }
codebook-bands = Woorden bij een cijfer
codebook-bands-about = Dit zijn geen normen. De grenzen helpen alleen om erover te praten.
codebook-from = Vanaf { $from }: { $label }
codebook-context = Vragen over de situatie
codebook-ask-start = Wordt voor de stellingen gevraagd.
codebook-ask-later = Wordt na de stellingen gevraagd.
codebook-solo-only = Alleen bij een scan door één persoon.
codebook-number = Een getal van { $min } tot en met { $max }.
codebook-principles = Uitgangspunten
codebook-questions = Zelf aan de slag
codebook-gate = Te vroeg voor een beeld
codebook-signals = Patronen
codebook-when = Als dit allemaal klopt:
codebook-strengthens = Wat het waarschijnlijker maakt:
codebook-against = Wat het minder waarschijnlijk maakt:
codebook-ask = Vraag aan de groep
codebook-not-conclude = Wat je er niet uit mag halen
codebook-leads-to = Werkvormen
codebook-interventions = Werkvormen
codebook-not-when = Niet als dit allemaal klopt:
codebook-reason = Reden
codebook-online = Online
codebook-caution = Let op
codebook-routes = Routes

form-title = Formulier: { $title }
form-purpose = Met deze stellingen kijken we samen hoe het met { $this-group } gaat. Het is geen test. Het gaat over hoe wij het nu samen doen, niet over hoe goed jij het doet en niet over één bijeenkomst.
form-who-sees = Schrijf geen naam op dit blad. Straks zien we alleen het geheel; met minder dan { $limit } mensen alleen cijfers als iedereen dat goedvindt. Wie het beeld krijgt, spreken we af voordat je begint.
form-how = Hoe goed klopt dit voor ons? Zet in elk vakje één getal.
form-next = Klaar?
form-next-text = Vouw het blad dicht en lever het in. Een leeg blad mag ook; dat telt mee als iemand die er was. Daarna kijken we samen naar het beeld en kiezen we één ding voor de volgende keer. De bladen gaan in de versnipperaar.
form-typing = Voor wie intypt: lees de vakjes van boven naar beneden, één rij per persoon. Een leeg vakje is een streepje (-).

script-title = Draaiboek: { $title }
script-none = Bij deze vragenlijst hoort geen draaiboek. Een groepssessie kan ook zonder: het scherm leidt jullie van stap naar stap. Wil je er toch een, schrijf dan in de vragenlijst bij facilitation wat je per stap zegt, en vraag het draaiboek opnieuw.
script-about = Samen { $minutes } minuten. Wat achter “Zeg” staat, kun je voorlezen. Elke stap mag je overslaan.
script-keys = Toetsen: PageDown verder · PageUp terug · b afdekken · r het beeld · t de tijd · + en - een minuut · v nog eens stemmen · k een zin bewaren · e iemand kwam of ging · c als het spannend wordt · x geen tijd meer · F1 alle toetsen.
script-opening = Om te beginnen
script-privacy = Wie ziet wat
script-step = { $number }. { $title } ({ $minutes ->
    [one] 1 minuut
   *[other] { $minutes } minuten
})
script-extra = Extra: { $title }
script-say = Zeg
script-watch = Let op
script-avoid = Liever niet
script-result-strong = Als bijna alles hoog is
script-result-mixed = Als het wisselt
script-result-low = Als er veel laag is
script-result-split = Als jullie het verschillend zien
script-closing = Tot slot
script-before = Vooraf, en wanneer niet
script-home = Om thuis te lezen.
script-home-about = Wat hieronder staat, heb je tijdens de bijeenkomst niet nodig. Het komt alleen op papier met: vlot codebook --script --details
script-between = Tussen twee bijeenkomsten
script-year = Vijf keer in een jaar
script-afterwards = Na afloop, voor jezelf
script-patterns = De eerste tien minuten
script-patterns-about = Wat je ziet en hoort als dit patroon speelt, en wat je meteen kunt doen. Een vermoeden, geen oordeel.
script-stopping = Als de groep wil stoppen
script-tense = Als het spannend wordt
cli-help-form-year-ago = Met het formulier: bij elk kenmerk ook “vergeleken met een jaar geleden”
form-year-ago = Elk deel eindigt met een vraag in schuine letters: hoe gaat dit nu, vergeleken met een jaar geleden? Vul daar een cijfer in uit het vak met de stippelrand.
form-how-dont-know = Weet je het niet? Zet dan een vraagteken.
form-how-skip = Overslaan mag: laat het vakje leeg.
form-legend = Wat de cijfers betekenen
form-part = Deel { $number }
form-side = bladzijde { $side } van { $sides }
form-year-ago-short = vraag in schuine letters:
form-year-ago-row = Vergeleken met een jaar geleden gaat dit deel:
script-short = In het kort
script-from = tijd
script-minutes = min
script-what = wat
script-our-clock = onze klok
script-lasts = { $minutes ->
    [one] 1 minuut
   *[other] { $minutes } minuten
}
script-by-choice = alleen als je het kiest
script-bring = Wat neem je mee?
script-bring-text = Voor ieder een formulier en een pen, een paar formulieren extra. Deze bladzijden. Een doos voor de bladen. Een flap of bord. De laptop met de oplader, en de klikker als je die hebt.
script-begin = Hoe begin je?
script-begin-text = Een kwartier eerder. Start vlot, kies “Sessie met de groep” en typ de naam van jullie { $group }. Laat het eerste scherm staan tot iedereen zit.
script-projector = De beamer
script-projector-text = Ziet de zaal wat jij ziet? Antwoord dat op de eerste vraag van het scherm; dan blijft afgedekt wat niet voor de zaal is. Maak de letters van het venster zo groot dat er nog 24 regels op passen (Ctrl en +).
script-forty = Maar veertig minuten?
script-forty-text = Laat het formulier vooraf invullen, zet erop wie het beeld krijgt, en typ de bladen in voordat je begint. Dan: 3 welkom, 10 samen kijken, 12 één gesprek, 5 één verhaal, 7 één afspraak, 3 afsluiten. Met de toets x ga je meteen naar één afspraak en een datum.
cli-help-form-characteristic = Met het formulier: alleen de stellingen van dit kenmerk (voor een vervolgbijeenkomst)
form-file = formulier
script-file = draaiboek
codebook-no-characteristic = Er is geen kenmerk “{ $id }”. Kies een van: { $ids }.
cli-help-codebook-only = Alleen deze delen: items (stellingen en vragen), patterns (patronen), cards (werkvormen)
cli-help-codebook-pilot = Wat een proef met de vragenlijst per stelling laat zien, vanaf 30 mensen: uitersten, weet ik niet, overgeslagen, en hoe ze met de rest meegaat

pilot-title = Proef: { $title }
pilot-about = { $people } mensen vulden { $items ->
    [one] één stelling
   *[other] { $items } stellingen
} in.
pilot-no-verdict = Dit keurt niets goed of af. Een getal zegt waar je kunt kijken. Waarom het zo is, hoor je van mensen: lees de stelling voor aan drie van hen en vraag waar ze aan dachten.
pilot-too-few = Een proef heeft minstens { $needed } mensen nodig, en in { $path } staan er { $people }. Met minder zegt een getal per stelling te weinig, en het kan verraden wie wat invulde. Verzamel er meer en voeg de tabellen samen. Tot dan: lees de stellingen voor aan een paar mensen en vraag waar ze aan dachten.
pilot-no-json = json is er alleen met --pilot. Laat --format weg, of kies md, html, csv of text.
pilot-headline = { $count ->
    [one] Er is één fout in de antwoorden. Er is geen blad gemaakt.
   *[other] Er zijn { $count } fouten in de antwoorden. Er is geen blad gemaakt.
}
pilot-meaning = Er is geen blad gemaakt.
pilot-look = Waar je kunt kijken
pilot-look-against = Tegen de rest in
pilot-ask-against = Wie hier hoog antwoordt, antwoordt bij de andere stellingen van het kenmerk juist laag. Is “reversed” vergeten, of staat het er te veel? Of leest men de stelling anders dan jij bedoelt?
pilot-look-floor = Het vaakst het laagste antwoord
pilot-ask-floor = Staat bijna iedereen onderaan, dan kan de stelling niet laten zien dat het minder wordt. Is de stelling te streng?
pilot-look-ceiling = Het vaakst het hoogste antwoord
pilot-ask-ceiling = Staat bijna iedereen bovenaan, dan kan de stelling niet laten zien dat het beter wordt. Is de stelling te mild, of zegt iedereen wat hoort?
pilot-look-dont-know = Het vaakst “{ $dont-know }”
pilot-ask-dont-know = Kan iemand uit de groep dit weten? Staat er een woord dat niet iedereen kent?
pilot-look-skipped = Het vaakst overgeslagen
pilot-ask-skipped = Is de stelling te lang, te persoonlijk, of vraagt ze twee dingen tegelijk?
pilot-look-rest = Het minst samen met de rest
pilot-ask-rest = Gaat deze stelling over hetzelfde als de andere van dat kenmerk, of hoort ze ergens anders?
pilot-all = Alle stellingen
pilot-statement = Stelling
pilot-answers = antwoorden
pilot-floor = laagste
pilot-ceiling = hoogste
pilot-dont-know = { $dont-know }
pilot-skipped = overgeslagen
pilot-rest = met de rest
pilot-reading = Hoe je dit leest
pilot-reading-ends = “Laagste” en “hoogste”: welk deel van wie antwoordde het laagste of hoogste antwoord koos. “Weet ik niet” en “overgeslagen” zijn een deel van iedereen.
pilot-reading-reversed = Bij een stelling die omgekeerd telt, staat er wat mensen aankruisten. “Met de rest” is gerekend na het omkeren.
pilot-reading-rest = “Met de rest”: hoe de stelling meegaat met de andere van dat kenmerk, van -1 (tegen de rest in) tot 1 (helemaal mee). Het is er als een kenmerk twee of meer stellingen heeft en elk daarvan door minstens 30 mensen is beantwoord; zijn het er twee, dan is het voor beide hetzelfde.
pilot-reading-dash = Een streepje: dit cijfer is er niet, of er zitten te weinig mensen achter.

cli-help-codebook-to = Met --format csv: een lege kolom om in deze taal te vertalen, bijvoorbeeld pl
cli-help-codebook-translate = Zet een ingevuld vertaalblad in de vragenlijst; -o zegt waar die komt
translate-to-csv = --to maakt een vertaalblad. Zet er --format csv bij.
translate-no-tag = “{ $found }” is geen code van een taal. Een code heeft twee of drie kleine letters: pl, en, nl-BE.
translate-no-toml = Deze vragenlijst is niet als TOML te lezen. Kijk met vlot check wat eraan schort.
translate-no-sheet = { $path } is niet als tabel te lezen. Bewaar het vertaalblad als CSV of xlsx. Er is niets veranderd.
translate-no-key = In { $path } staat geen kolom “key”. Maak een vertaalblad met vlot codebook --format csv --to TAAL, en laat die kolom staan. Er is niets veranderd.
translate-no-column = In { $path } staat geen kolom om uit te vertalen. Zet boven de vertaling text_ en de code van de taal, bijvoorbeeld text_pl. Er is niets veranderd.
translate-empty = In { $path } staat nog geen vertaling. Vul de kolom van de nieuwe taal. Er is niets veranderd.
translate-faults = Deze regels passen niet bij de vragenlijst. Er is niets veranderd.
translate-broken = Met dit vertaalblad zou de vragenlijst niet meer kloppen. Er is niets veranderd. Verbeter het blad, in { $path } op regel: { $lines }. Zo zou het in de vragenlijst staan:
translate-unknown = { $path }:{ $line }: er is geen tekst “{ $key }” in de vragenlijst. Haal de regel weg, of maak een nieuw blad.
translate-twice = { $path }:{ $line }: “{ $key }” staat er twee keer met een vertaling. Laat er een staan.
translate-changed = { $count ->
    [one] Bij één tekst is het origineel veranderd sinds het blad is gemaakt
   *[other] Bij { $count } teksten is het origineel veranderd sinds het blad is gemaakt
}: { $keys }. Kijk of de vertaling nog past.
translate-written = { $count ->
    [0] Er was niets nieuws om in te zetten.
    [one] Eén vertaling is erin gezet.
   *[other] { $count } vertalingen zijn erin gezet.
}
translate-whole = Alles is er in “{ $language }”; de taal staat bij languages.
translate-missing = { $missing ->
    [one] In “{ $language }” ontbreekt nog één tekst
   *[other] In “{ $language }” ontbreken nog { $missing } teksten
}; de taal staat bij in_progress, en daar staat zolang het origineel.
translate-folder = Deze vragenlijst is een map. Zeg met -o in welke map de vertaalde komt.
