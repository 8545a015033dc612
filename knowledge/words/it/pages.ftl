### Parole delle pagine.

## Cornice
page-title = { $screen } – Redress
page-error-prefix = Errore:
page-skip = Vai al contenuto
page-nav = Principale
page-nav-today = Oggi
page-nav-cases = Casi
page-nav-settings = Impostazioni
page-nav-help = Aiuto
page-language = Lingua
page-saved-here = Salvato solo su questo computer
page-quit = Esci
page-keys = Tasti
page-keys-here = Tasti di questa schermata
page-close = Chiudi
page-save = Salva
page-change = Modifica
page-open = Apri
page-copy = Copia
page-copied = Copiato
page-copy-by-hand = Per copiare, seleziona il testo e premi Ctrl+C.
page-choose = Scegli
page-optional = (facoltativo)
page-not-given = Non ancora indicato
page-on = Sì
page-off = No
page-minutes =
    { $n ->
        [one] { $n } minuto
       *[other] { $n } minuti
    }
page-back-today = Oggi
page-back-case = Torna al caso

## Che cosa è stato fatto
page-done-saved = Salvato.
page-done-sent = Segnato come inviato. Il testo resta com’era.
page-done-contact = Il contatto è nel registro.
page-done-promise = La promessa è aggiornata.
page-done-recorded = Registrato.
page-done-settled = Annotato. Il caso resta aperto finché non vedi ciò che è stato concordato.
page-done-seen = Annotato che è arrivato. Ora puoi chiudere il caso.
page-done-closed = Il caso è chiuso. Puoi riaprirlo quando vuoi.
page-done-reopened = Il caso è di nuovo aperto, al passo in cui era.

## Errori
page-errors =
    { $n ->
        [one] Una cosa da correggere
       *[other] { $n } cose da correggere
    }
page-error-contact-channel = Scegli com’è avvenuto il contatto
page-error-contact-date = Inserisci il giorno del contatto, per esempio 12/03/2026
page-error-contact-future = Il giorno del contatto deve essere oggi o prima
page-error-contact-time = Inserisci l’ora del contatto, per esempio 14:05, oppure lasciala vuota
page-error-contact-said = Scrivi in poche parole che cosa è stato detto
page-error-promise-date = Inserisci la data della promessa, per esempio 02/04/2026
page-error-promise-before = La data della promessa non può essere prima del contatto
page-error-promise-what = Scrivi che cosa è stato promesso
page-error-name = Scrivi il nome
page-error-reference = Scrivi il numero di pratica
page-error-note = Scrivi la nota
page-error-key = Questo tasto qui non fa nulla. Usa i pulsanti.
page-error-event-date = Inserisci il giorno in cui è successo, per esempio 12/03/2026

## Inizio
page-start-title = Inizio
page-start-question = Che cosa succede adesso?
page-start-phone = Sono al telefono, in negozio o allo sportello
page-start-phone-hint = Trovi subito le parole da dire. Il resto lo completi dopo.
page-start-write = Voglio scrivere all’azienda
page-start-write-hint = Incolla il tuo testo o parti da una bozza. Vedi che cosa può ritorcersi contro di te.
page-start-step = Voglio sapere il prossimo passo
page-start-step-hint = Chi può aiutarti, da quale giorno, e che cosa manca ancora.
page-start-cases = Vai ai miei casi
page-start-private = Salvato solo su questo computer. Nessun account. Non viene inviato nulla.

## Oggi
page-today-title = Oggi
page-today-heading = Oggi, { $day }
page-today-new-call = Nuova chiamata
page-today-new-case = Nuovo caso
page-today-running = C’è una chiamata in corso:
page-today-back-to-call = Torna alla chiamata
page-today-next = Adesso
page-today-also = Anche oggi ({ $n })
page-today-waiting = In attesa ({ $n })
page-today-done = Fatto questa settimana ({ $n })
page-today-why = Perché questo?
page-today-due = Giorno: { $day }
page-today-from = Dal { $day }.
page-today-nothing = Oggi non scade nulla.
page-today-nothing-next = Prossima data: { $case }, { $day }.
page-do-ask-about-promise = Chiedi della promessa
page-do-call = Chiama
page-do-go-on = Torna al colloquio
page-do-write = Scrivi
page-do-wait = Vedi che cosa aspetti
page-do-send-recap = Invia l’e-mail di riepilogo
page-do-add-evidence = Aggiungi ciò che manca
page-do-go-to = Vai al prossimo passo
page-do-follow-up = Controlla se è arrivato
page-do-close = Chiudi il caso

## Casi
page-cases-title = Casi
page-cases-find = Cerca un caso
page-cases-find-button = Cerca
page-cases-count =
    { $n ->
        [one] Un caso
       *[other] { $n } casi
    }
page-cases-found =
    { $n ->
        [one] Un caso trovato
       *[other] { $n } casi trovati
    }
page-cases-more = Queste sono le prime { $n }. Aggiungi una parola per trovarne meno.
page-cases-none-found = Nessun caso per “{ $find }”. Controlla come è scritto, o cerca una sola parola.
page-cases-clear = Mostra tutti i casi
page-cases-empty = Ancora nessun caso. Un caso tiene insieme chiamate, lettere e promesse.

## Caso
page-case-title = Caso: { $case }
page-case-open = Aperto
page-case-settled = Concordato, non ancora visto
page-case-closed = Chiuso
page-case-call = Chiama
page-case-write = Scrivi
page-case-facts = Che cosa si sa
page-case-rung = Gradino della scala
page-case-promises = Promesse
page-case-log = Registro, dal più recente
page-case-log-empty = Ancora niente di scritto. Parti dall’ultimo contatto che ricordi.
page-case-add = Aggiungi un contatto
page-case-files = File:
page-case-ladder = Scala
page-case-calendar = Aggiungi al calendario
page-case-export = Salva tutto il caso in un file
page-case-solved = Hanno accettato di risolvere
page-case-solved-hint = Scrivi che cosa hanno accettato. Il caso resta aperto finché non lo vedi.
page-case-agreed = Che cosa hanno accettato
page-case-settle = Annota l’accordo
page-case-settled-heading = Concordato, non ancora visto
page-case-settled-hint = Guarda l’estratto conto, la posta o la linea. Chiudi quando è arrivato.
page-case-seen = È arrivato
page-case-close = Chiudi il caso
page-case-not-come = Non è arrivato
page-case-reopen = Riapri il caso
page-case-reopen-hint = Torni allo stesso gradino e alle stesse persone.
page-case-reopen-why = Che cosa è di nuovo aperto
page-promise-waiting = In attesa
page-promise-broken = Non mantenuta
page-promise-kept = Mantenuta
page-promise-by = Entro il { $day }.
page-promise-made = Detto il { $day }.
page-promise-mark-kept = È stata mantenuta
page-promise-mark-broken = Non è stata mantenuta
page-contact-channel = Come
page-contact-date = Giorno
page-contact-time = Ora
page-contact-who = Con chi
page-contact-said = Che cosa è stato detto
page-contact-promise = Che cosa hanno promesso
page-contact-promise-due = Entro quale giorno
page-contact-files = File
page-contact-files-hint = Basta una schermata o un’e-mail. Tutti i file insieme: fino a 64 MB.
page-contact-save = Aggiungi al registro

## Dati
page-details-new = Nuovo caso
page-details-change = Di che cosa si tratta
page-details-all-optional = Lascia vuoto ciò che non sai. Puoi aggiungerlo dopo.
page-details-firm = Azienda
page-details-country = Paese
page-details-country-hint = Dove vivi o dove hai comprato. Le regole dipendono da questo.
page-details-about = Di che cosa si tratta
page-details-about-hint = Da qui dipendono i passi e le date.
page-details-matter = Che cosa è successo
page-details-matter-hint = Una o due frasi: che cosa, quando, quanto.
page-details-goal = Che cosa chiedi
page-details-goal-hint = Per esempio: il rimborso, per iscritto.
page-details-amount = Importo
page-details-currency = Valuta
page-details-reference = Numero di pratica

## Chiamata
page-call-title = Chiamata: { $case }
page-call-in-call = In linea
page-call-since = dalle { $time }
page-call-hold = In attesa
page-call-you-can-say = Puoi dire
page-call-now = Adesso
page-call-means = Significa:
page-call-for-you = Per te:
page-call-firmness = Passo { $n } di 3
page-call-why = Perché forse lo dicono
page-call-write-down = Scrivi
page-call-they-say = Che cosa dicono?
page-call-times =
    { $n ->
        [one] una volta
       *[other] { $n } volte
    }
page-call-log = Registro
page-call-undo = Annulla l’ultima riga
page-call-name = Nome
page-call-name-label = Con chi parli
page-call-reference = Numero
page-call-reference-label = Il numero di pratica
page-call-promise = Promessa
page-call-promise-what = Che cosa promettono
page-call-promise-default = una risposta scritta
page-call-promise-by = Entro quando
page-call-promise-who = Chi
page-call-by-today = oggi
page-call-by-2 = 2 giorni lavorativi
page-call-by-5 = 5 giorni lavorativi
page-call-by-10 = 10 giorni lavorativi
page-call-by-15 = 15 giorni lavorativi
page-call-by-day = un altro giorno
page-call-by-none = nessun giorno
page-call-day-label = L’altro giorno
page-call-note = Nota
page-call-note-label = La tua nota
page-call-supervisor = Responsabile richiesto: { $n } di 3
page-call-end = Chiudi con cortesia
page-call-ended = La chiamata è finita
page-call-ticks = Prima di riagganciare
page-call-tick-have = ce l’hai
page-call-tick-missing = da chiedere
page-call-say-it-in = Lingua della chiamata
page-call-keys-on = Tasti singoli: sì
page-call-keys-off = Tasti singoli: no
page-call-lost = Non è stato possibile salvare. Riavvia Redress, poi premi di nuovo.
page-key-obstacle = Che cosa dicono: mostra la frase e scrive nel registro
page-key-hold = In attesa, o fine dell’attesa
page-key-supervisor = Hai chiesto un responsabile
page-key-name = Scrivi il nome
page-key-reference = Scrivi il numero di pratica
page-key-promise = Scrivi una promessa
page-key-note = Scrivi una nota
page-key-end = Chiudi con cortesia; poi Invio quando la chiamata è finita
page-key-undo = Annulla l’ultima riga
page-key-close = Chiudi il campo e torna alla frase
page-key-next = Suggerimento successivo
page-key-previous = Suggerimento precedente
page-key-use = Usa il suggerimento
page-key-keep = Tieni le mie parole
page-key-main = Pulsante principale del modulo
page-key-to-text = Torna al testo

## Dopo la chiamata
page-after-title = Dopo la chiamata
page-after-heading = Chiamata finita. Salvata.
page-after-length = Durata: { $length }.
page-after-length-held = Durata: { $length }, di cui in attesa: { $held }.
page-after-name = Nome
page-after-promise = Promessa
page-after-missing = Manca
page-after-missing-nothing = Niente
page-after-no-name = il nome
page-after-no-reference = il numero di pratica
page-after-no-promise = una promessa con la sua data
page-after-send = Invia questo oggi
page-after-send-why = Mette per iscritto ciò che è stato detto.
page-after-text = Testo
page-after-lacks = Nel testo manca ancora:
page-after-copy = Copia l’e-mail
page-after-copy-subject = Copia l’oggetto
page-after-change = Cambia il testo
page-after-not-now = Non adesso
page-after-complete = Completa il caso
page-after-complete-hint = Così l’e-mail è completa e hai le date dei prossimi passi.
page-after-save = Salva e completa l’e-mail
page-after-look-again = Ci torniamo il { $day }.
page-after-to-case = Vai al caso

## Scrivere
page-write-title = Scrivi: { $case }
page-write-heading = Scrivi a { $case }
page-write-kind = Lettera
page-write-to = A
page-write-choose = Inizia questa lettera
page-write-subject = Oggetto
page-write-your-text = Il tuo testo
page-write-saved = Salvato alle { $time }.
page-write-saved-now = Salvato.
page-write-pages =
    { $n ->
        [one] Lunghezza: circa una pagina.
       *[other] Lunghezza: circa { $n } pagine.
    }
page-write-facts = Dati da inserire
page-write-copy = Copia
page-write-check = Controlla
page-write-soften = Riscrivi con calma
page-write-softened = Riscritto: prima che cosa chiedi, poi i fatti, poi che cosa hai già provato. Rileggilo; il tuo testo è conservato.
page-write-soften-same = Non c’è niente da riscrivere.
page-write-restore = Torna al mio testo
page-write-asks = Che cosa chiedi a chi legge:
page-write-found-facts = Fatti che trova chi legge:
page-write-email = Salva come e-mail
page-write-sent = L’ho inviata
page-write-sent-on = Inviata il { $day }.
page-write-suggestions = Suggerimenti
page-write-none = Nessun suggerimento. Il testo è chiaro.
page-write-count = { $shown } di { $total }
page-write-status =
    { $n ->
        [0] Nessun suggerimento
        [one] Un suggerimento
       *[other] { $n } suggerimenti
    }
page-write-missing = Nel testo manca ancora:
page-write-use = Usa:
page-write-leave-out = Toglilo
page-write-keep = Tieni il mio
page-write-hide = Nascondi questo tipo

## Scala
page-ladder-title = Scala: { $case }
page-ladder-heading = Il prossimo passo: { $case }
page-ladder-at = Sei al gradino { $n } di { $all }.
page-ladder-none = Non abbiamo ancora una scala verificata per questo paese e settore.
page-ladder-tell = Indica di che cosa si tratta
page-ladder-ask = Rispondi prima a questo
page-ladder-power = Che cosa può fare
page-ladder-power-decides = Decide.
page-ladder-power-recommends = Raccomanda. L’azienda può dire di no.
page-ladder-power-mediates = Media. Devono essere d’accordo tutti e due.
page-ladder-power-registers = Registra soltanto. Non decide sui tuoi soldi.
page-ladder-power-pays-back = Può rimborsare.
page-ladder-power-reviews = Riesamina la decisione.
page-ladder-not-handled = Di che cosa non si occupa
page-ladder-fee = Quanto costa
page-ladder-who = Per chi
page-ladder-before = Che cosa viene prima
page-ladder-note = Da sapere: { $text }
page-ladder-more = Di più su questo passo
page-ladder-opens = Da quando
page-ladder-closes = Fino a quando
page-ladder-needs = Che cosa serve
page-ladder-have = ce l’hai
page-ladder-missing = manca ancora
page-ladder-open = Aperto oggi
page-ladder-not-yet = Non ancora
page-ladder-from = Puoi rivolgerti qui dal { $day }
page-ladder-closed = Il tempo è scaduto
page-ladder-done = Fatto
page-ladder-done-on = Fatto il { $day }
page-ladder-not-eligible = Non riguarda questo caso
page-ladder-ask-status = Rispondi prima alla domanda
page-ladder-reckoning = Come sono state calcolate le date
page-ladder-from-to = Dal { $from } al { $to }.
page-ladder-law = Norma:
page-ladder-confidence-verified = Letto alla fonte.
page-ladder-confidence-secondary = Letto di seconda mano.
page-ladder-confidence-memory = Non ancora verificato alla fonte. Controlla prima di contarci.
page-ladder-check-first = Verifica prima questo punto: andava ricontrollato entro oggi.
page-ladder-checked = Verificato il { $day }.
page-ladder-web = Sul web:
page-ladder-happened = È successo qualcosa?
page-ladder-event = Che cosa
page-ladder-event-day = In quale giorno
page-ladder-record = Registra
page-ladder-side = Vie laterali
page-ladder-side-hint = Corrono accanto alla scala.
page-ladder-rights = Diritti e altre date
page-ladder-not-advice = Le date vengono da regole pubbliche, ognuna con la sua fonte. Non è un parere legale.

## Impostazioni
page-settings-title = Impostazioni
page-settings-keys = Tasti singoli nelle chiamate
page-settings-keys-hint = Un tasto scrive una riga nel registro, quando il focus è sul pannello della chiamata.
page-settings-clock = Orologio nelle chiamate
page-settings-hidden = Tipi di suggerimento nascosti
page-settings-hidden-none = Nessuno. Quando nascondi un tipo, lo trovi qui.
page-settings-show = Mostra di nuovo
page-settings-data = I tuoi dati
page-settings-data-more = Tutto è in una cartella di questo computer. Non viene inviato nulla.
page-settings-stops = Redress si ferma da solo 20 minuti dopo la chiusura dell’ultima scheda. Mai durante una chiamata.

## Aiuto
page-help-title = Aiuto
page-help-way = Dalla chiamata alla risposta
page-help-call = Al telefono, premi ciò che dicono. Trovi una frase e il registro si scrive.
page-help-recap = Dopo la chiamata, invia l’e-mail di riepilogo. Mette per iscritto ciò che è stato detto.
page-help-promise = Una promessa ha un giorno. Il giorno dopo, Redress ti propone di chiedere.
page-help-write = Quando scrivi, vedi quali parole possono nuocerti e quali usare al loro posto.
page-help-ladder = La scala mostra chi viene dopo, da quale giorno e fino a quale giorno.
page-help-keys = Tasti durante una chiamata
page-help-keys-more = Funzionano solo quando il focus è sul pannello della chiamata. Puoi disattivarli.
page-help-not = Che cosa Redress non è
page-help-not-more = Non è un parere legale e non promette risultati. Ogni regola mostra la fonte e la data di verifica.

## Problemi
page-problem-not-here = Questa pagina si apre solo su questo computer
page-problem-not-here-more = Riavvia Redress dalla sua icona. Ti apre la pagina. I tuoi dati sono al sicuro.
page-problem-token-used = Questo indirizzo è già stato usato
page-problem-token-used-more = Funziona una volta. Riavvia Redress dalla sua icona per averne uno nuovo. I tuoi dati sono al sicuro.
page-problem-foreign = Questo arriva da un’altra pagina
page-problem-foreign-more = Redress accetta moduli solo dalle sue pagine. Non è cambiato nulla.
page-problem-wrong-host = Questa pagina si apre solo su questo computer
page-problem-wrong-host-more = Apri l’indirizzo che Redress ha mostrato all’avvio.
page-problem-not-found = Qui non c’è nulla
page-problem-not-found-more = Forse l’indirizzo è vecchio. I tuoi casi sono nell’elenco.
page-problem-too-large = È troppo grande
page-problem-too-large-more = I file possono arrivare a 64 MB insieme, un testo a 1 MB. Salva una copia più piccola, o aggiungi una nota.
page-problem-unreadable = Questo modulo non è leggibile
page-problem-unreadable-more = Torna indietro, ricarica la pagina e invia di nuovo.
page-problem-busy = Un altro programma sta usando i dati
page-problem-busy-more = Aspetta qualche secondo, torna indietro e premi di nuovo.
page-problem-broken = Qualcosa non ha funzionato
page-problem-broken-more = Torna indietro e premi di nuovo. Se succede ancora, riavvia Redress.
page-problem-said = Non è stato possibile
page-problem-safe = Ciò che è nel registro è al sicuro.
page-problem-on = Continua
page-stopped = Redress si è fermato
page-stopped-more = I tuoi dati sono al sicuro su questo computer. Puoi chiudere questa scheda. Riavvia Redress dalla sua icona.

## Che cosa dicono le pagine di un caso

page-step-what = { $what }. { $because }
page-why-ask-about-promise = Una promessa scaduta viene prima di tutto: chi l’ha fatta conosce il caso.
page-why-call = Una telefonata è la via più rapida e ti dà un nome e un numero.
page-why-write = Una richiesta scritta ha una data, e l’azienda deve rispondere.
page-why-wait = L’altra parte ha ancora tempo. Chiedere prima non cambia nulla.
page-why-send-recap = Finché tutti ricordano la telefonata, una breve e-mail fissa quello che è stato detto.
page-why-add-evidence = I documenti che mancano fermano il prossimo passo.
page-why-go-to = L’azienda ha avuto il suo tempo. Il prossimo passo è aperto.
page-why-follow-up = Un accordo vale quando lo hai visto arrivare.
page-why-close = È arrivato tutto quello che era stato promesso.
page-row-over = Il giorno è passato: { $date }
page-case-place = { $n } di { $all }
page-case-place-next = { $n } di { $all }. Dal { $date }: { $next }
page-case-in-writing = Ce l’ho per iscritto
page-error-amount = Scrivi l’importo in cifre, per esempio 148,00
page-error-agreed = Scrivi che cosa hanno accettato
page-error-event-future = Il giorno deve essere oggi o prima
page-promise-no-day = Promesso, senza una data: { $what }
page-log-title = { $channel }, { $length }
page-log-heard = Hanno detto: { $list }
page-log-heard-item = { $label } ({ $times })
page-call-started = Inizio della telefonata
page-call-again = { $text } ({ $n })
page-call-hold-over = Qualcuno è tornato, dopo { $length } di attesa
page-call-hold-card = Se non c’è musica, forse ti sentono ancora.
page-call-fact-goal = Chiedi: { $goal }
page-call-fact-promise = { $named ->
    [yes] { $who }, { $made }: { $what }, entro il { $date }
   *[no] Promesso il { $made }: { $what }, entro il { $date }
 }
page-call-or = Oppure hanno detto:
page-call-find = Un’altra frase
page-call-found = Le più vicine:
page-call-none-found = Nessuna frase simile. Con «Altro» resta nel registro.
page-call-recording = Posso registrare questa chiamata?
page-to-firm = Servizio clienti
page-to-complaints = Ufficio reclami
page-fact-contact = giorno del contatto
page-fact-promise = giorno della promessa
page-event-final-response-sent = L’azienda ha inviato la risposta definitiva
page-event-used = Ho usato questo passo: { $rung }
page-act-ask-supervisor = Chiedi un responsabile per iscritto
page-act-complain = Scrivi il reclamo
page-act-used = Ho usato questo passo
page-tone-insult = rabbia
page-tone-threat = minaccia
page-tone-blame = accusa
page-tone-pressure = pressione
page-tone-identity = sulla persona
page-tone-intimacy = troppa confidenza
page-tone-focus = fuori tema
page-tone-completeness = manca qualcosa
page-tone-register = forma di cortesia
page-tone-manipulation = pretesto
page-tone-refusal = rifiuto
page-tone-absolute = sempre, mai
page-tone-vague = vago
page-tone-too-long = troppo lungo
page-tone-mixed-address = tu e Lei insieme
page-check-goal = che cosa chiedi
page-check-reference = un numero di pratica
page-check-facts = che cosa è successo e quando
page-check-tried = che cosa hai già provato
page-check-deadline = il giorno entro cui chiedi una risposta
page-check-please = una formula di cortesia
page-check-thanks = un grazie
page-check-reach = come possono contattarti
page-details-customer = Il tuo nome
page-details-reach = Come possono contattarti
page-details-reach-hint = Un’e-mail o un telefono, e gli orari migliori. Sta in fondo alle tue lettere.
