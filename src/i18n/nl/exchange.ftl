cli-command-import = Maak een meting van antwoorden op papier of uit een online formulier
cli-command-merge = Maak één anonieme groepsmeting van scans die ieder apart invulde
cli-argument-merge = De scans; minstens één
cli-help-network = De naam van { $this-group }
cli-help-date = De dag van de meting; zonder is dat vandaag
cli-help-import-out = Waar de meting komt; zonder komt die bij de andere metingen van { $this-group }
cli-help-merge-out = Waar de meting komt; met --replace komt die in de datamap, op de plaats van de vorige
cli-help-import-min-group = Onder dit aantal mensen blijft het beeld dicht (3 of meer; zonder: wat de vragenlijst zegt)
cli-help-context = Iets over de situatie, zoals bijeenkomsten=6; mag vaker

import-nobody = In { $path } staat geen enkel antwoord. Er is niets bewaard.
import-no-date = “{ $date }” is geen datum. Schrijf die als 2026-11-24.
import-no-contexts = Met “{ $given }” kan ik niets: deze vragenlijst vraagt niets over de situatie van de groep. Laat --context weg.
import-no-context = Met “{ $given }” kan ik niets. Schrijf ID=WAARDE. Het kan zijn: { $allowed }.
import-done = { $count ->
    [one] Eén persoon ingelezen. De meting staat in { $path }
   *[other] { $count } mensen ingelezen. De meting staat in { $path }
}
import-bank-asks = Deze vragenlijst laat pas cijfers zien vanaf { $count } mensen, en daar houd ik me aan. Sprak de groep zelf een kleiner aantal af? Geef dan ook --agreed.
import-few = Er zijn minder dan { $limit } mensen. Daarom laat vlot geen cijfers zien: anders is te raden wie wat invulde.
merge-group = { $path } is al een meting van een groep. Samenvoegen kan alleen met scans van één persoon. Er is niets bewaard.
merge-open = { $path } is nog niet af. Vul die eerst verder in. Er is niets bewaard.
merge-other-bank = { $path } is met een andere vragenlijst of een andere versie ingevuld. Noem die met --bank, of laat dit bestand weg. Er is niets bewaard.
merge-other-bank-screen = { $path } is met een andere vragenlijst of een andere versie ingevuld. Kies die eerst, of laat dit bestand weg. Er is niets bewaard.
merge-too-many = Dit zijn de scans van { $count } mensen. Een meting houdt er hooguit { $most }. Er is niets bewaard. Neem ‘vlot score’ voor zoveel mensen.
merge-too-many-screen = Het zijn de scans van { $count } mensen. Een meting kan er hoogstens { $most } aan. Er is niets bewaard. Neem er minder.
merge-twice = { $path } is hetzelfde als een ander bestand in dit rijtje. Een mens telt één keer. Er is niets bewaard.
import-no-chance = De computer kan nu geen willekeurige getallen maken om de antwoorden door elkaar te schudden: { $detail }. Zonder schudden zou iemands hele antwoord te lezen zijn, dus er is niets bewaard. Start de computer opnieuw en probeer het nog eens.
import-problems = { $count ->
    [one] Er is één fout in de antwoorden. Er is niets bewaard.
   *[other] Er zijn { $count } fouten in de antwoorden. Er is niets bewaard.
}
import-labels = Woorden mogen ook: { $labels }. Een lege cel is een overgeslagen stelling.
merge-alike = { $one } en { $other } zijn tot op de letter gelijk. Ze tellen als twee mensen. Is het een kopie? Laat er dan één weg en voeg opnieuw samen.
merge-apart = De scans zijn niet van één tijd: de eerste is van { $first } en de laatste van { $last }. Ze tellen nu samen als één meting. Hoort er een bij een andere meting? Laat die dan weg en voeg opnieuw samen.
merge-again = { $one } en { $other } hebben dezelfde netwerknaam en zijn van een andere dag. Is dat dezelfde persoon? Dan telt die dubbel: laat er dan één weg en voeg opnieuw samen.
merge-networks = Deze scans hebben verschillende netwerknamen: { $names }. Ze tellen nu samen als één meting. Hoort er een bij een ander netwerk? Laat die dan weg en voeg opnieuw samen.
import-late-recent = Er staat al een meting van { $this-group }, van { $date } ({ $path }), minder dan 28 dagen ervoor of erna. Deze vragenlijst heeft één stelling per kenmerk. Daardoor is niet te zien of er één mens meer of minder meedeed, en naast elkaar kunnen die twee laten zien wat die ene invulde. Er is niets bewaard. Meet opnieuw na 28 dagen, of geef --replace, zonder -o, om deze meting in plaats van die andere te zetten.
import-late = Er staat al een meting van { $this-group }, van { $date }, met bijna dezelfde antwoorden ({ $path }). Naast elkaar zouden die twee laten zien wat één iemand invulde. Er is niets bewaard. Moet deze meting in plaats van die andere komen, geef dan --replace, zonder -o. De afspraken van die meting gaan dan ook weg, met wat er bij de vragen en de verhalen is gezegd; leerbehoeften en bewaarde zinnen komen mee.
import-replace-elsewhere = --replace en -o gaan niet samen. Met --replace komt de nieuwe meting in de datamap, op de plaats van de vorige. Met -o komt zij ergens anders, en dan zou de vorige weg zijn. Laat één van de twee weg. Er is niets veranderd.
import-replaced = { $count ->
    [one] Deze meting staat nu op de plaats van de vorige. Gooi ook weg wat er van de vorige al is uitgedeeld: naast elkaar kan dat laten zien wat één iemand invulde.
   *[other] Deze meting staat nu op de plaats van { $count } vorige. Gooi ook weg wat er van de vorige al is uitgedeeld: naast elkaar kan dat laten zien wat één iemand invulde.
}
import-searched = We zochten alleen in de datamap naar een meting met bijna dezelfde antwoorden. Zet dit bestand niet naast een eerdere kopie: het verschil kan laten zien wat één iemand invulde.
import-needs-agreed = Spraken deze mensen vooraf met elkaar af dat zij hun beeld toch willen zien? Geef dan --agreed.
cli-help-agreed = De groep sprak vooraf af wie het beeld ziet; nodig om drie of vier mensen te laten zien
cli-help-sharing = Wie het beeld mag zien: de groep, de leiding de afspraken, of de leiding alles
cli-help-replace = Zet deze meting op de plaats van een eerdere met bijna dezelfde antwoorden
