# De tijdlijn van een zaak: pagina, afbeelding, bestand, opdrachten.

page-case-timeline = Tijdlijn
page-timeline-title = Tijdlijn: { $case }
page-timeline-save = Afbeelding opslaan
page-timeline-print = Afdrukken
page-timeline-strip = Afbeelding van de tijdlijn
page-timeline-list = Dezelfde feiten, nieuwste eerst
page-timeline-to-list = Naar de lijst met dezelfde feiten
page-timeline-empty = Hier staat nog niets. De tijdlijn begint bij het eerste contact dat je noteert.
page-timeline-proof = Bewijs:
page-timeline-how = Zo is de dag geteld
page-timeline-ahead = komt nog

timeline-picture = { $n ->
    [one] Tijdlijn van { $case } met één feit en vandaag. De lijst zegt hetzelfde in woorden.
   *[other] Tijdlijn van { $case } met { $n } feiten en vandaag. De lijst zegt hetzelfde in woorden.
 }
timeline-today = Vandaag
timeline-sent = Verstuurd { $by }
timeline-promised = Er is iets toegezegd
timeline-promise-waiting = Laatste dag toezegging
timeline-promise-broken = Toezegging niet nagekomen
timeline-promise-kept = Toezegging nagekomen
timeline-skipped = Stap overgeslagen: { $rung }
timeline-evidence = Bestand toegevoegd
timeline-note = Notitie
timeline-agreed = Het bedrijf is akkoord
timeline-in-writing = Het bedrijf is op papier akkoord
timeline-seen = Wat is afgesproken, is gekomen
timeline-closed = Zaak gesloten
timeline-reopened = Zaak opnieuw geopend
timeline-firm = Laatste dag waarop het bedrijf kan antwoorden
timeline-opens = Vanaf deze dag kun je terecht bij: { $rung }
timeline-closes = Laatste dag voor { $rung }

cli-timeline = Toont wat er in een zaak is gebeurd en wat er nog komt.
cli-timeline-text = Toont de tijdlijn, nieuwste eerst: wanneer, wat, wie, bewijs.
cli-timeline-svg = Schrijft de tijdlijn als afbeelding (SVG).
cli-timeline-proof = Bewijs: { $files }
cli-timeline-empty = Er staat nog niets op de tijdlijn.
