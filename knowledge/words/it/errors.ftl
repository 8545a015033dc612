# Perché non è stato fatto nulla, e che cosa fare. Per le pagine e per la riga di comando.

why-unknown = { $field }: “{ $given }” qui non è conosciuto. L'aiuto elenca i nomi possibili.
why-unknown-near = { $field }: “{ $given }” qui non è conosciuto. Il più vicino è “{ $near }”.
why-bad-value = { $field }: “{ $given }” non si legge. Scrivilo in un altro modo.
why-needed = Prima serve questo: { $field }.
why-not-found = { $field }: { $given } non c'è. Cerca il numero nell'elenco.
why-no-ladder = Non abbiamo una scala verificata per { $sector }, { $country }. Il registro e le lettere funzionano lo stesso.
why-document = { $count ->
    [one] Una cosa in questo documento non è come era stata scritta. Non ne è stato preso nulla.
   *[other] { $count } cose in questo documento non sono come erano state scritte. Non ne è stato preso nulla.
 }
why-differs = La voce { $seq } qui è diversa da quella del documento. Non è cambiato nulla. Importalo in una cartella vuota per confrontarli.
why-letter = La lettera non si è potuta scrivere: { $why }
why-count = La data non si è potuta calcolare: { $why }
why-knowledge = Un file della cartella delle conoscenze non si può usare: { $why }
why-no-random = Questo computer non ha dato numeri casuali. Non è stato salvato nulla. Riavvialo e riprova.
why-file = { $path } non si è potuto leggere o scrivere ({ $reason }). Controlla il nome e i permessi.
why-busy = Un'altra parte di Redress sta scrivendo sugli stessi dati. Non è cambiato nulla. Riprova tra un attimo.
why-disk-full = Il disco è pieno. Non è cambiato nulla. Libera spazio e riprova.
why-damaged = Una parte dei dati è danneggiata. Non è cambiato nulla. Esegui redress doctor o ripristina un backup.
why-newer = Questi dati vengono da un Redress più recente. Non è cambiato nulla. Procurati la versione più recente.
why-gone = Quello che cercavi non c'è più. Guarda di nuovo l'elenco.
why-occupied = { $path } non è vuota. Scegli un'altra cartella.
why-store = I dati non si sono potuti leggere o scrivere. Non è cambiato nulla. Esegui redress doctor.

fault-entry = voce { $seq }
fault-evidence = file { $file }
fault-document = il documento nel suo insieme

refused-not-opened = Questo caso non è ancora aperto. Prima aprilo.
refused-already-opened = Questo caso esiste già.
refused-closed = Questo caso è chiuso. Prima riaprilo.
refused-not-closed = Questo caso è già aperto.
refused-deleted = Questo caso è stato eliminato.
refused-call-running = C'è già una telefonata in corso. Prima chiudila.
refused-frozen = Questa lettera è stata inviata e resta com'è. Scrivine una nuova.
refused-already-ended = { $field }: l'esito è già registrato. Correggi quella voce.
refused-empty = { $field }: compila questo campo.
refused-too-long = { $field }: qui stanno { $limit } caratteri, questi sono { $chars }.
refused-control = { $field }: contiene un carattere che non si può mostrare. Toglilo.
refused-too-early = { $field }: scegli il { $date } o un giorno successivo.
refused-out-of-range = { $field }: scegli un giorno tra il 1900 e il 2200.
refused-other-kind = Una voce si corregge solo con una dello stesso tipo.

thing-case = Caso
thing-contact = Contatto
thing-promise = Promessa
thing-ask = Richiesta
thing-message = Lettera
thing-letter = Lettera
thing-entry = Voce
thing-evidence = File
thing-line = Frase
thing-rung = Gradino della scala
thing-event = Evento
thing-fact = Dato
thing-value = Valore
thing-country = Paese
thing-language = Lingua
thing-by = Entro quando
thing-at = Quando
thing-on = Giorno
thing-dated = Giorno del file
thing-within = Entro
thing-what = Che cosa
thing-who = Chi
thing-name = Nome
thing-text = Testo
thing-said = Che cosa è stato detto
thing-reason = Motivo
thing-note = Nota
thing-body = Testo
thing-subject = Oggetto
thing-channel = Canale
thing-topic = Argomento
thing-sector = Settore
thing-zone = Fuso orario
thing-kind = Tipo
thing-date = Data
thing-time = Ora
thing-shows = Che cosa mostra
thing-firmness = Fermezza
thing-sha256 = Impronta
thing-item = Elemento
