# Het logboek: één logregel per feit. Namen, citaten en nummers komen afgezonderd binnen.

log-opened = Zaak geopend: { $title }
log-details = Ingevuld: { $fields }
log-contact = { $named ->
    [yes] { $channel }, { $who }
   *[no] { $channel }
 }{ $spoke ->
    [yes] : { $said }
   *[no] {""}
 }
log-contact-ended = { $held ->
    [yes] Einde van het gesprek, { $length } ({ $hold } gewacht)
   *[no] Einde van het gesprek, { $length }
 }
log-hold-on = Wachten
log-hold-off = Er is weer iemand
log-rep = Naam: { $who }
log-reference = Dossiernummer: { $reference }
log-obstacle = { $spoke ->
    [yes] { $label }: { $said }
   *[no] { $label }
 }
log-ask = { $answer ->
    [granted] Gevraagd om { $what }: ingewilligd
    [refused] Gevraagd om { $what }: geweigerd
   *[open] Gevraagd om { $what }
 }
log-answered = { $answer ->
    [granted] Ingewilligd
   *[refused] Geweigerd
 }{ $reasoned ->
    [yes] : { $reason }
   *[no] {""}
 }
log-transferred = Doorgegeven aan iemand anders
log-solved = In het gesprek opgelost
log-unsolved = Toch nog open
log-closing = Afscheid
log-note = Notitie: { $text }
log-promise = { $named ->
    [yes] Toezegging van { $who }: { $what }, uiterlijk { $date }
   *[no] Toezegging: { $what }, uiterlijk { $date }
 }
log-promise-ended = { $kept ->
    [yes] Toezegging nagekomen, { $date }
   *[no] Toezegging niet nagekomen, { $date }
 }
log-evidence = { $described ->
    [yes] Bestand { $name }, laat zien: { $shows }
   *[no] Bestand { $name }
 }
log-message = Concept: { $subject }
log-sent = Verstuurd { $by } op { $date }
log-event = { $date }: { $what }
log-fact = { $fact }: { $value }
log-skipped = Overgeslagen: { $rung }. Reden: { $reason }
log-settlement = { $stage ->
    [promised] { $date }: het bedrijf is akkoord
    [in-writing] { $date }: het bedrijf is op papier akkoord
   *[seen] { $date }: wat is afgesproken, is gekomen
 }
log-closed = Gesloten op { $date }: { $terms }
log-reopened = { $reasoned ->
    [yes] Opnieuw geopend op { $date }: { $reason }
   *[no] Opnieuw geopend op { $date }
 }
log-retraction = Er is een logregel teruggenomen
log-taken-back = Teruggenomen: { $what }
log-taken-back-with = Mee teruggenomen, want het is in het bericht gelezen: { $what }
log-erasure = { $count ->
    [one] Eén logregel is gewist: { $reason }
   *[other] { $count } logregels zijn gewist: { $reason }
 }
log-erased = Gewist: { $reason }
log-unreadable = Deze logregel kan niet worden gelezen

terms-goal-met = het doel is gehaald
terms-partly = het doel is deels gehaald en dat is aanvaard
terms-withdrawn = losgelaten

field-title = Titel
field-firm = Bedrijf
field-firm-address = Adres van het bedrijf
field-country = Land
field-sector = Branche
field-topic = Onderwerp
field-matter = Wat er is gebeurd
field-goal = Wat je vraagt
field-reference = Dossiernummer
field-lang = Taal van de contacten
field-zone = Tijdzone
field-customer = Je naam
field-reach = Hoe je te bereiken bent
field-amount = Bedrag

ics-promise = { $title }: vandaag verwacht: { $what }
ics-firm = { $title }: laatste dag waarop het bedrijf kan antwoorden ({ $rung })
ics-opens = { $title }: vanaf vandaag kun je terecht bij: { $rung }
ics-closes = { $title }: laatste dag voor { $rung }
ics-alarm = Morgen: { $title }
