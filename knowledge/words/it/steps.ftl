# Il prossimo passo e perché arriva adesso. Date e nomi arrivano già scritti.

step-what-ask-about-promise = Chiedi della promessa
step-what-call = Chiama l’azienda
step-what-write = Scrivi un reclamo all’azienda
step-what-answer = Rispondi all’azienda
step-what-wait = { $dated ->
    [yes] Aspetta fino al { $due }
   *[no] Aspetta
 }
step-what-send-recap = Metti per iscritto il colloquio
step-what-add-evidence = Aggiungi quello che manca
step-what-go-to = { $known ->
    [yes] Rivolgiti a: { $rung }
   *[no] Vai al passo successivo
 }
step-what-follow-up = Controlla se è arrivato
step-what-close = Chiudi il caso

step-because-settled-not-written = L’azienda ha detto di sì. Chiedilo per iscritto.
step-because-settled-not-seen = L’azienda ha detto di sì per iscritto. Dai il tempo che arrivi e controlla entro il { $date }.
step-because-solved-then = Nel contatto del { $on } la questione è stata risolta. Controlla entro il { $date } che tutto sia arrivato; se no, fatti risentire.
step-because-settled-seen = { $named ->
    [yes] Quello che era stato concordato è arrivato. Ringrazia { $who } e chiudi il caso alle tue condizioni.
   *[no] Quello che era stato concordato è arrivato. Ringrazia chi ti ha aiutato e chiudi il caso alle tue condizioni.
 }
step-because-window-closes = L’ultimo giorno per questo passo è il { $date }.
step-because-final-response = L’azienda ha dato la sua risposta definitiva.
step-because-replied = Rispondi al messaggio dell’azienda del { $date }. Se era l’ultima parola, annotalo sulla scala: così si apre il passo successivo.
step-because-firm-time-over = L’azienda aveva tempo fino al { $date } per rispondere.
step-because-promise-overdue = { $named ->
    [yes] { $who } aveva promesso entro il { $date }. Se è arrivato, segnalo; se no, chiedi.
   *[no] Era stato promesso entro il { $date }. Se è arrivato, segnalo; se no, chiedi.
 }
step-because-recap-unsent = Il colloquio del { $date } non è ancora messo per iscritto.
step-because-promise-waiting = { $named ->
    [yes] { $who } ha tempo fino al { $date }.
   *[no] L’azienda l’ha promesso entro il { $date }.
 }
step-because-reminded = Il sollecito è partito. Lascia tempo fino al { $date }.
step-because-firm-has-time = L’azienda ha tempo fino al { $date } per rispondere al reclamo.
step-because-rung-opens = Il passo successivo si apre il { $date }.
step-because-refused-thrice = Hai chiesto tre volte un responsabile, e per tre volte la risposta è stata no.
step-because-no-answer = Il sollecito non ha avuto risposta.
step-because-contacts-without-result = { $count ->
    [one] Un contatto non ha portato a nulla.
   *[other] { $count } contatti non hanno portato a nulla.
 }
step-because-nothing-tried = Non è ancora stato tentato nulla.
step-because-stop-first = Non è ancora stato tentato nulla. Il pagamento non l’hai fatto tu, o l’hai fatto per un raggiro? Allora avvisa prima la banca e fai bloccare la carta o il conto: il numero da chiamare è sulla carta e nell’app della banca.
step-because-missing = { $count ->
    [one] Per questo passo manca una cosa.
   *[other] Per questo passo mancano { $count } cose.
 }
step-because-unknown = Indica azienda, settore e paese: così Redress può calcolare le date.

case-title-call = Telefonata delle { $time }
promise-written-answer = una risposta scritta

step-whom-promised = { $named ->
    [yes] Torna da { $who }, che l’ha promesso, e non da qualcun altro.
   *[no] Torna da chi l’ha promesso, e non da qualcun altro.
}{ $numbered ->
    [yes] { " " }Indica il numero { $reference }.
   *[no] { "" }
}
step-whom-granted = { $named ->
    [yes] Torna da { $who }, che ha già potuto decidere qualcosa.
   *[no] Torna da chi ha già potuto decidere qualcosa.
}{ $numbered ->
    [yes] { " " }Indica il numero { $reference }.
   *[no] { "" }
}
step-whom-answering = { $named ->
    [yes] Rispondi a { $who }, che ti ha contattato.
   *[no] Rispondi a chi ti ha contattato.
}
step-whom-knows-the-case = { $named ->
    [yes] Chiedi subito di { $who }, che conosce il caso.
   *[no] Chiedi subito di chi conosce il caso.
}{ $numbered ->
    [yes] { " " }Indica il numero { $reference }.
   *[no] { "" }
}
step-whom-refused = L’ultima persona ha detto di no e non ha nulla che ti serva. Un’altra forse può aiutarti.{ $numbered ->
    [yes] { " " }Indica il numero { $reference }, così non ricominci da capo.
   *[no] { "" }
}
step-whom-may-decide = { $named ->
    [yes] Chiedi subito di { $who }, che può decidere.
   *[no] Chiedi subito di chi può decidere.
}{ $numbered ->
    [yes] { " " }Indica il numero { $reference }.
   *[no] { "" }
}

step-what-go-on = Riprendi il colloquio, o chiudilo
step-because-call-runs = Un colloquio di questo caso non è stato chiuso. Se è finito, chiudilo qui: da lì si ricava il prossimo passo.
step-what-read = Guarda che cosa cambia il messaggio dell’azienda
step-because-wrote = L’azienda ha scritto il { $date }. Se la questione è risolta, segnalo; se promette qualcosa, annota la promessa; altrimenti rispondi.
