cli-command-verify = Reken de cijfers van een JSON opnieuw uit
cli-argument-result = De JSON van score, show of report
cli-help-verify-answers = De antwoorden: de meting (TOML) of de tabel (CSV); zonder wordt alleen nagerekend wat uit de tellingen volgt
cli-help-verify-group = De kolom met de groep; zonder zoekt vlot de kolom met deze groepen op

verify-unreadable = { $path } is niet te lezen ({ $detail }). Er is niets nagerekend. Kijk of de naam klopt.
verify-no-json = { $path }, regel { $line }, kolom { $column }: dit is geen geldige JSON. Er is niets nagerekend. Maak het bestand opnieuw met 'vlot score', 'vlot show' of 'vlot report'.
verify-no-result = { $path } is geen uitkomst van vlot. Er is niets nagerekend. Kies een JSON van 'vlot score', 'vlot show' of 'vlot report'.
verify-newer = { $path } heeft format { $format }; deze versie van vlot kent format 1. Er is niets nagerekend. Gebruik een nieuwere vlot.
verify-other-bank = Deze cijfers zijn met een andere vragenlijst gemaakt ({ $id }, versie { $version }). Er is niets nagerekend. Noem die vragenlijst met --bank, of kies de goede antwoorden.
verify-needs-table = Deze cijfers komen uit 'vlot score'. Geef bij --answers de CSV waar ze mee gemaakt zijn.
verify-no-column = Geen kolom heeft een van deze groepen. Er is niets nagerekend. Zijn dit de goede antwoorden? Noem dan de kolom met --group. Er zijn: { $columns }.
verify-no-groups = In de uitkomst staan groepen, en in de antwoorden staat geen kolom met groepen. Er is niets nagerekend. Neem de tabel waar ook de groepen in staan.
verify-problems = { $count ->
    [one] Er is één fout in de antwoorden. Er is niets nagekeken.
   *[other] Er zijn { $count } fouten in de antwoorden. Er is niets nagekeken.
}
verify-good = { $count ->
    [one] Eén cijfer nagerekend en goed.
   *[other] { $count } cijfers nagerekend en goed.
}
verify-unchecked = { $count ->
    [one] Eén cijfer is hiermee niet na te rekenen.
   *[other] { $count } cijfers zijn hiermee niet na te rekenen.
}
verify-differing = { $count ->
    [one] Eén cijfer wijkt af:
   *[other] { $count } cijfers wijken af:
}
verify-one = { "  " }{ $name }: er staat { $found }, het is { $expected }
verify-one-untold = { "  " }{ $name }: er staat { $found }, en dat klopt niet
verify-nothing = niets
verify-several = een heel onderdeel
verify-copy-changed = In deze meting is de kopie van de vragenlijst veranderd: ze hoort niet meer bij de vingerafdruk die erbij staat. Wat er met deze kopie uitkomt, bewijst niets. Er is niets nagerekend. Zet de meting terug zoals ze was.
