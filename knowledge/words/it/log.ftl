# Il registro: una riga per voce. Nomi, citazioni e numeri arrivano già isolati.

log-opened = Caso aperto: { $title }
log-details = Impostato: { $fields }
log-contact = { $named ->
    [yes] { $channel }, { $who }
   *[no] { $channel }
 }{ $spoke ->
    [yes] : { $said }
   *[no] {""}
 }
log-contact-ended = { $held ->
    [yes] Fine del colloquio, { $length } ({ $hold } in attesa)
   *[no] Fine del colloquio, { $length }
 }
log-hold-on = In attesa
log-hold-off = Qualcuno è tornato
log-rep = Nome: { $who }
log-reference = Numero di pratica: { $reference }
log-obstacle = { $spoke ->
    [yes] { $label }: { $said }
   *[no] { $label }
 }
log-ask = { $answer ->
    [granted] Richiesta: { $what }. Concessa
    [refused] Richiesta: { $what }. Rifiutata
   *[open] Richiesta: { $what }
 }
log-answered = { $answer ->
    [granted] Concesso
   *[refused] Rifiutato
 }{ $reasoned ->
    [yes] : { $reason }
   *[no] {""}
 }
log-transferred = Passaggio a un’altra persona
log-solved = Risolto durante il colloquio
log-unsolved = Ancora da risolvere
log-closing = Saluti
log-note = Nota: { $text }
log-promise = { $named ->
    [yes] Promessa di { $who }: { $what }, entro il { $date }
   *[no] Promessa: { $what }, entro il { $date }
 }
log-promise-ended = { $kept ->
    [yes] Promessa mantenuta, { $date }
   *[no] Promessa non mantenuta, { $date }
 }
log-evidence = { $described ->
    [yes] File { $name }, mostra: { $shows }
   *[no] File { $name }
 }
log-message = Bozza: { $subject }
log-sent = Inviato { $by } il { $date }
log-event = { $date }: { $what }
log-fact = { $fact }: { $value }
log-skipped = Saltato: { $rung }. Motivo: { $reason }
log-settlement = { $stage ->
    [promised] { $date }: l’azienda ha detto di sì
    [in-writing] { $date }: l’azienda ha detto di sì per iscritto
   *[seen] { $date }: quello che era concordato è arrivato
 }
log-closed = Chiuso il { $date }: { $terms }
log-reopened = { $reasoned ->
    [yes] Riaperto il { $date }: { $reason }
   *[no] Riaperto il { $date }
 }
log-retraction = Una voce è stata tolta
log-taken-back = Voce ritirata: { $what }
log-taken-back-with = Ritirata insieme al messaggio in cui è stata letta: { $what }
log-erasure = { $count ->
    [one] Una voce è stata cancellata: { $reason }
   *[other] { $count } voci sono state cancellate: { $reason }
 }
log-erased = Cancellato: { $reason }
log-unreadable = Questa voce non si legge

terms-goal-met = obiettivo raggiunto
terms-partly = obiettivo raggiunto in parte e accettato
terms-withdrawn = lasciato perdere

field-title = Titolo
field-firm = Azienda
field-firm-address = Indirizzo dell’azienda
field-country = Paese
field-sector = Settore
field-topic = Argomento
field-matter = Che cosa è successo
field-goal = Che cosa chiedi
field-reference = Numero di pratica
field-lang = Lingua dei contatti
field-zone = Fuso orario
field-customer = Il tuo nome
field-reach = Come contattarti
field-amount = Importo

ics-promise = { $title }: scade la promessa, { $what }
ics-firm = { $title }: ultimo giorno per la risposta dell’azienda ({ $rung })
ics-opens = { $title }: da oggi puoi rivolgerti a: { $rung }
ics-closes = { $title }: ultimo giorno per: { $rung }
ics-alarm = Domani: { $title }
