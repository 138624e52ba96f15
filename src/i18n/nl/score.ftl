# vlot score: voor onderzoekers en besturen.
score-unreadable = { $path } kan ik niet lezen: { $detail }. Kijk of het bestand er is en of je het mag openen.
score-strict = Deze kolommen horen niet bij de vragenlijst en met --strict mag dat niet: { $columns }. Haal ze weg, of laat --strict weg.
score-problems = { $count ->
    [one] Er is één fout in de antwoorden. Er is niets uitgerekend.
   *[other] Er zijn { $count } fouten in de antwoorden. Er is niets uitgerekend.
}
score-cells = { $path }:{ $line }: { $found ->
    [one] hier staat één cel
   *[other] hier staan { $found } cellen
}, en het moeten er { $expected } zijn
score-more = en nog { $count } andere
score-mend = Verbeter ze, of tel verkeerde waarden als overgeslagen met --invalid missing.
score-mend-scale = De schaal van de vragenlijst loopt van { $low } tot en met { $high }, en hier staat meer dan eens een { $value }. Is dit een andere schaal? Zet de waarden dan om naar die van de vragenlijst. Zijn het vergissingen? Verbeter ze.
score-mend-screen = Verbeter ze, en lees het bestand opnieuw in.
score-note-nobody = In deze tabel staat geen enkel antwoord.
score-note-missing = Elke stelling is gerekend over wie haar beantwoordde.
score-note-others = Niet gebruikt, want geen stelling: { $columns }.
score-note-absent = Zonder kolom, dus overgeslagen: { $items }.
score-note-empty = { $count ->
    [one] Eén rij zonder antwoorden is weggelaten.
   *[other] { $count } rijen zonder antwoorden zijn weggelaten.
}
score-note-detail = Van minder dan { $from } mensen staan er afgeronde cijfers: precieze cijfers zouden verraden wie wat invulde.
score-note-items = Een stelling die te weinig mensen invulden, telt niet mee in het cijfer van dat kenmerk.
score-note-against = { $count ->
    [one] { $items } loopt tegen de rest van het kenmerk in. Is die stelling omgekeerd, of andersom gecodeerd?
   *[other] { $items } lopen tegen de rest van hun kenmerk in. Zijn die stellingen omgekeerd, of andersom gecodeerd?
}
score-note-wide = Bij { $characteristics } zijn er heel veel stellingen, en bijna elke stelling is door andere mensen overgeslagen: alfa per paar en de samenhang van stellingen staan er daarom niet bij. Vraag --alpha listwise, of bereken de delen apart.
score-note-lowered = De ondergrens voor kleine groepen is verlaagd (--min-group { $min }): wie meedeed, kan uit deze cijfers opmaken wat een ander invulde.
score-note-lifted = De ondergrens voor kleine groepen is opgeheven (--min-group 1): deze cijfers kunnen mensen herkenbaar maken.
score-all = Alles samen
score-no-name = (zonder naam)
score-suppressed = te weinig mensen om te laten zien, of verborgen omwille van een andere kleine groep
score-hidden = verborgen
score-column-people = mensen
score-column-mean = gemiddeld
score-column-sd = SD
score-column-ad = AD
score-column-alpha = alfa [95%]
score-column-between = Tussen groepen
score-column-groups = groepen
