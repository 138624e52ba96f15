cli-command-import = Maak een meting van antwoorden op papier of uit een online formulier
cli-command-merge = Maak één anonieme groepsmeting van scans die ieder apart invulde
cli-argument-merge = De scans; minstens één
cli-help-network = De naam van het netwerk
cli-help-date = De dag van de meting; zonder is dat vandaag
cli-help-import-out = Waar de meting komt; zonder komt die bij de andere metingen van het netwerk
cli-help-import-min-group = Onder dit aantal mensen blijft het beeld dicht (3 of meer)
cli-help-context = Iets over de situatie, zoals bijeenkomsten=6; mag vaker

import-others = Deze kolommen zijn geen stelling. Ze zijn niet gebruikt en nergens bewaard: { $columns }.
import-nobody = In { $path } staat geen enkel antwoord. Er is niets bewaard.
import-no-items = In { $path } is geen enkele kolom een stelling uit deze vragenlijst. Er is niets bewaard. Gevonden: { $found }. Een kolom heet naar de stelling zelf of naar haar id, zoals "{ $example }". Hoort hier een andere vragenlijst bij? Noem die met --bank.
import-no-date = "{ $date }" is geen datum. Schrijf die als 2026-11-24.
import-no-context = Met "{ $given }" kan ik niets. Schrijf ID=WAARDE. Het kan zijn: { $allowed }.
import-exists = { $path } bestaat al en is niet veranderd. Kies een andere naam, of overschrijf met --force.
import-not-written = { $path } is niet geschreven. Kijk of de map bestaat en of je daar mag schrijven.
import-done = { $count ->
    [one] Eén persoon ingelezen. De meting staat in { $path }
   *[other] { $count } mensen ingelezen. De meting staat in { $path }
}
import-few = Er zijn minder dan { $limit } mensen. Daarom laat vlot geen cijfers zien: anders is te raden wie wat antwoordde.
merge-group = { $path } is al een meting van een groep. Samenvoegen kan alleen met scans van één persoon. Er is niets bewaard.
merge-open = { $path } is nog niet af. Vul die eerst verder in. Er is niets bewaard.
merge-other-bank = { $path } is met een andere vragenlijst of een andere versie ingevuld. Noem die met --bank, of laat dit bestand weg. Er is niets bewaard.
merge-twice = { $path } is hetzelfde als een ander bestand in dit rijtje. Een mens telt één keer. Er is niets bewaard.
