cli-command-agenda = Maak een agenda voor de volgende bijeenkomst
cli-help-minutes = Hoeveel minuten de bijeenkomst duurt
cli-help-agenda-format = In welke vorm; ics is de dag voor in een agenda
cli-command-needs = Het leerbehoeftenoverzicht: wie is waar goed in en wie wil wat leren

agenda-title = Volgende bijeenkomst: { $network }
agenda-when = { $date }, { $minutes } minuten
agenda-minutes = { $minutes ->
    [one] 1 minuut
   *[other] { $minutes } minuten
}
agenda-route = { $title }, bijeenkomst { $meeting } van { $meetings }: { $about }
agenda-proposal = Nog geen werkvorm gekozen. Dit is een voorstel.
agenda-row = { $from ->
    [0] Eerst { $minutes } min: { $what }
   *[other] Na { $from } min, { $minutes } min lang: { $what }
}
agenda-check-in = Binnenkomen: wat houdt je vandaag bezig? Ieder één zin
agenda-begin = Binnenkomen met “{ $title }”: het begin
agenda-end = “{ $title }”: het slot
agenda-actions = Onze afspraken langs: gedaan, loopt nog, of laten we los?
agenda-question = Gesprek: { $question }
agenda-spare = Ruimte over, voor wat er op tafel komt
agenda-close = Afsluiten: wat is er vandaag af, wat spreken we af, wie doet het, en wanneer zien we elkaar?
agenda-hoofd = hoofd: uitzoeken
agenda-hart = hart: luisteren
agenda-handen = handen: maken
agenda-step = { $minutes }: { $text }
agenda-say = Zeg
agenda-caution = Let op
agenda-too-short = “{ $title }” past niet in deze tijd. Met deze werkvorm duurt de bijeenkomst minstens { $minutes } minuten.
agenda-no-room = Dit is kort: er is geen ruimte voor een werkvorm. Spreek één ding af en kies een langere keer.
agenda-missing = In dit plan zit nog niet: { $part }.
agenda-fits = “{ $title }” past er nog bij, { $minutes } minuten.
agenda-missing-hoofd = samen iets uitzoeken
agenda-missing-hart = naar elkaar luisteren
agenda-missing-handen = samen iets maken
agenda-agreed = { $what } ({ $when })
compare-unknown-ending = Aan { $path } zie ik niet welke vorm je wilt. Er is niets geschreven. Laat de naam eindigen op .txt, .md, .html, .svg of .json, of geef --format mee.
agenda-unknown-ending = Aan { $path } zie ik niet welke vorm je wilt. Er is niets geschreven. Laat de naam eindigen op .txt, .md, .html of .ics, of geef --format mee.
agenda-no-day = Er is nog geen dag afgesproken om terug te komen. Zet die eerst bij de afspraken.

needs-network = Hoe heet jullie { $group }?
needs-about = Om de beurt, in een paar woorden. Voorletters zijn genoeg. Dit blijft op deze laptop en komt in geen enkel verslag, tenzij je daar zelf om vraagt. Een lege regel bij de naam: klaar.
needs-who = Persoon { $number }: voorletters (leeg: klaar)
needs-strong = Waar ben je goed in?
needs-learn = Wat wil je leren?
needs-how = Hoe leer je dat het liefst? (kijken, doen, lezen, praten …)
needs-help = Typ een paar woorden en Enter. s slaat over, < gaat een vraag terug, q stopt en bewaart.
needs-nobody = Er is niemand ingevuld. Er is niets veranderd.
needs-overview = Dit brengen jullie mee:
needs-standing = (Er staat: { $text }. Een lege regel laat dat staan.)
needs-first = Dit is de eerste vraag van deze keer. Wie er al stond, blijft staan.
needs-nameless = Persoon { $number }
needs-is-strong = sterk in { $text }
needs-wants = wil leren { $text }
needs-likes = liefst { $text }
needs-matches = Wie zou met wie kunnen praten?
needs-match = { $learner } wil leren wat { $expert } goed kan: { $words }
needs-no-match = De woorden passen niet vanzelf bij elkaar. Lees de lijst samen: wie herkent zich in een ander?
needs-kept = Bewaard bij jullie metingen.
needs-done = Dit blijft op deze laptop. Enter: klaar.
agenda-agreed-minutes = { $what } · { $minutes } min
needs-known = { $who } staat er al.
needs-edit = Veranderen wat er staat
needs-remove = Weghalen
needs-other = Dit is iemand anders
needs-keep = Zo laten
needs-remove-title = Weghalen?
needs-remove-text = Wat er van { $who } staat, is dan weg.
needs-remove-yes = Ja, haal weg
needs-removed = Weg.
needs-arrows = Met de pijl omlaag kies je iemand om te veranderen of weg te halen.
