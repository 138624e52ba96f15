# De weg door de vragen: gedeeld door de schermen en de regels.
part-group = Groep
part-statements = Kenmerken
part-background = Achtergrond
part-questions = Zelf aan de slag
part-picture = Beeld
part-agreements = Afspraken

gate-go-on = toch doorgaan
gate-questions = met de vragen beginnen, en de stellingen later
gate-needs = met een leerbehoeftenoverzicht beginnen
gate-stop = nu stoppen
principle-yes = ja
principle-partly = deels
principle-no = nee
principle-ask = Zie je dit bij jullie terug?
status-sharp = scherp
status-half = half
status-not-yet = nog niet
status-dont-know = weet ik niet
status-ask = Hoe scherp hebben jullie dit?
line-ask = Wil je er één regel bij schrijven?
network-ask = Hoe heet jullie { $group }?

statement-place = stelling { $number } van { $total }
year-ago-place = vergeleken met een jaar geleden
year-ago-ask = Hoe gaat het hiermee, vergeleken met een jaar geleden?
year-ago-much-worse = veel slechter
year-ago-worse = slechter
year-ago-same = ongeveer gelijk
year-ago-better = beter
year-ago-much-better = veel beter
year-ago-dont-know = weet ik niet, of ik was er toen nog niet bij
characteristic-place = kenmerk { $number } van { $total }
principle-place = uitgangspunt { $number } van { $total }
question-place = vraag { $number } van { $total }
last-time-ask = Dit sprak je vorige keer af. Wat is ervan gekomen?
last-time-done = Dat is gedaan
last-time-open = Dat loopt nog
last-time-dropped = Dat laat ik los
tried-ask-card = Vorige keer nam je een werkvorm mee: “{ $title }”. Heb je die gebruikt?
tried-ask-route = Vorige keer koos je de route “{ $title }”, bijeenkomst { $meeting } van { $meetings }. Hebben jullie die gedaan?
tried-helped = Ja, en het hielp
tried-little = Ja, maar het hielp weinig
tried-not-done = Nee
tried-done = Ja, we gaan naar de volgende bijeenkomst
tried-last = Ja, en daarmee is de route klaar
tried-not-yet = Nog niet
tried-stopped = We stoppen met deze route
tried-line = Van vorige keer: “{ $title }”, { $came }
tried-line-route = Van vorige keer: “{ $title }”, bijeenkomst { $meeting }, { $came }
tried-came-helped = gedaan, en het hielp
tried-came-little = gedaan, het hielp weinig
tried-came-not-done = niet gedaan
tried-came-done = gedaan
tried-came-not-yet = nog niet gedaan
tried-came-stopped = daarmee is gestopt
action-place = afspraak { $number }
action-what = Wat spreken jullie af?
action-what-solo = Wat ga je doen of voorstellen?
action-who = Wie zorgt daarvoor?
action-no-card = Er is geen werkvorm { $number }. Kies een nummer dat er wel staat, of typ wat je gaat doen.
action-when = Wanneer?
action-seen = Waaraan zien jullie dat het gelukt is?
action-seen-solo = Waaraan zie je dat het gelukt is?

choice-letter = Die toets doet hier niets. Typ het cijfer van je antwoord; onderaan staat wat er nog meer kan.
refusal-no-such-choice = Dat staat er niet bij. Kies een van de nummers hierboven.
refusal-out-of-range = Vul een getal in van { $min } tot en met { $max }.
refusal-no-dont-know = “Weet ik niet” kan hier niet. Met s sla je deze vraag over.
refusal-nothing-to-keep = Hier staat nog geen antwoord. Kies een nummer, of s om over te slaan.
refusal-no-words = Daar staat alleen een getal of een dag, en het is niet bewaard. Typ er een paar woorden bij, of maak het veld leeg.
refusal-name-needed = Zonder naam kan ik niets bewaren. Vul een naam in; een bijnaam mag ook.
refusal-at-start = Dit is de eerste vraag; verder terug kan niet.
refusal-other-kind = Hier past een nummer. Kies een van de nummers hierboven.

plain-number = (een getal van { $min } tot en met { $max })
plain-standing = nu: { $answer }
plain-help =
    Typ het nummer van je antwoord en druk op Enter.
    ?  { $dont-know } (als het erbij staat)
    s  deze vraag overslaan, of je antwoord wissen
    S  de rest van dit deel overslaan
    <  terug naar de vorige vraag
    h  deze hulp
    q  bewaren en stoppen
    Een lege regel laat staan wat er al stond. Alles wat je antwoordt, wordt meteen bewaard.
plain-help-picture = g  meteen naar het beeld
plain-begin = Typ het nummer van je antwoord en druk op Enter. Ook kan: h hulp, < terug, s overslaan, q bewaren en stoppen.
plain-about-statements = { $count ->
    [one] Hierna komt nog 1 stelling.
   *[other] Hierna komen { $count } stellingen met steeds dezelfde antwoorden. Die staan de eerste keer onder elkaar, en daarna op één regel.{ $yearago ->
        [0] {""}
       *[other] {" "}Bij elk kenmerk komt ook de vraag hoe het is vergeleken met een jaar geleden.
    }
}
plain-about-background = { $count ->
    [one] Hierna komt 1 vraag over jullie groep.
   *[other] Hierna komen { $count } vragen over jullie groep. Met S sla je ze in één keer over.
}{ $early ->
    [0] {""}
   *[other] {" "}Wil je eerst je beeld zien? Typ g.
}
plain-about-questions = { $count ->
    [one] Hierna komt 1 vraag om zelf aan de slag te gaan.
   *[other] Hierna komen { $count } vragen om zelf aan de slag te gaan. Met S sla je ze in één keer over.
}{ $early ->
    [0] {""}
   *[other] {" "}Wil je eerst je beeld zien? Typ g.
}
plain-about-agreements = Tot slot wat je gaat doen. Een lege regel betekent: klaar.
plain-stopped = Bewaard. Verder gaan? Typ: vlot scan "{ $network }"{ $plain }{ $bank }
plain-nothing-kept = Gestopt. Er was nog niets om te bewaren.
plain-finished = Bewaard in { $file }. Een poster, de agenda of iets ernaast leggen? Typ vlot{ $plain } en kies “Uitkomsten”. Nog eens zien? Typ: vlot show "{ $network }"{ $plain }{ $bank }
plain-network-pick = Typ het nummer ervoor, of een andere naam.
plain-card-pick = Typ het nummer om een werkvorm mee te nemen, of typ zelf wat je gaat doen.
plain-still-open = { $count ->
    [one] 1 vraag die nog openstaat
   *[other] de { $count } vragen die nog openstaan
}
plain-going-on = We gaan verder waar je gebleven was.
plain-other-unfinished = Van “{ $network }” is er nog een scan die niet af is, met { $kind ->
    [version] een andere versie van deze vragenlijst ({ $version })
   *[bank] een andere vragenlijst (“{ $id }”, versie { $version })
}. Die blijft bewaard; hier begin je een nieuwe.
plain-other-going-on = Liever die afmaken? Typ: vlot scan "{ $network }"{ $plain }{ $bank }
plain-other-missing = Die vragenlijst vind ik niet meer. Heb je hem nog? Maak de scan dan af met: vlot scan "{ $network }"{ $plain } --bank BESTAND
plain-not-kept = Dit antwoord is nog niet bewaard. Bij elk volgend antwoord, en bij q, probeer ik het opnieuw.
plain-home = Typ het nummer van je keuze en druk op Enter. Ook kan: h hulp, < terug, q stoppen.
plain-home-help =
    Typ het nummer dat voor je keuze staat en druk op Enter.
    <  een stap terug
    h  deze hulp
    q  stoppen
plain-home-which = Wat wil je doen?
plain-nothing-saved = Er is nog niets bewaard. Begin met een nieuwe scan.
plain-back-home = Terug naar het begin
plain-which = Welke?
day-none = Die dag bestaat niet. De dag staat voorop en dan de maand: 25-12. Typ hem opnieuw.
day-read = Dat is { $weekday } { $date }.{ $timed ->
    [0] {""}
   *[other] {" "}De tijd bewaren we niet: zet die in je agenda.
}{ $before ->
    [0] {""}
   *[other] {" "}We bewaren de dag zelf, zonder “voor”.
}
day-several = Dat is meer dan één dag. Kies er één, bijvoorbeeld 8 december.
day-period = Welke dag is dat? Typ de dag erbij: dinsdag volgende week, dinsdag week 50 of 29 januari.
day-unclear = Deze dag begrijp ik niet. Typ hem bijvoorbeeld als 8 december of 8-12.
day-next-meeting = Welke dag is dat? Typ de dag van jullie volgende bijeenkomst, bijvoorbeeld 8 december of dinsdag over twee weken.
day-over = Die dag is al voorbij. Kies een dag die nog komt.
day-other-weekday = De dag en de datum passen niet bij elkaar. Typ alleen de datum, bijvoorbeeld 12-1.
plain-cleared = Je antwoord is weggehaald. Met < ga je terug en geef je het weer.
