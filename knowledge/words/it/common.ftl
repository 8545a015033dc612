## Il prodotto

app-name = Redress
app-tagline = Da «non mi aiutano» a «risolto, per iscritto».
app-stays-here = Salvato solo su questo computer.
app-no-advice = Redress non è una consulenza legale.

## Pulsanti e collegamenti

button-save = Salva
button-cancel = Annulla
button-change = Modifica
button-copy = Copia
button-copied = Copiato
button-undo = Ripristina
button-back = Indietro
button-next = Avanti
button-open = Apri
button-close = Chiudi
button-add = Aggiungi
button-remove = Rimuovi
button-delete = Elimina
button-show = Mostra
button-hide = Nascondi
button-search = Cerca
button-clear = Cancella
button-done = Fatto
button-skip = Non ora
button-keep-mine = Tieni il mio
button-use = Usa
button-yes = Sì
button-no = No
button-print = Stampa
button-try-again = Riprova
button-write = Scrivi
button-call = Chiama
button-add-contact = Aggiungi contatto
button-add-promise = Aggiungi promessa
button-add-file = Aggiungi file
button-add-to-calendar = Aggiungi al calendario
button-more = Di più
button-less = Di meno
button-download = Scarica
button-report-mistake = Segnala un errore
link-skip-to-content = Vai al contenuto
link-back-to-case = Torna al caso

## Parole brevi

word-yes = sì
word-no = no
word-none = nessuno
word-unknown = non si sa
word-today = oggi
word-optional = (facoltativo)
word-you = tu
word-from-time-to-time = Dalle { $from } alle { $to }
word-field-with-value = { $name }: { $value }

## Le lingue, in italiano

lang-en = inglese
lang-nl = olandese
lang-it = italiano
lang-he = ebraico
lang-tr = turco

## Canali: il nome, e come una cosa è stata detta o mandata

channel-phone = Telefonata
channel-chat = Chat
channel-email = E-mail
channel-letter = Lettera
channel-visit = Visita
channel-social = Messaggio pubblico
channel-form = Modulo online

by-channel-phone = al telefono
by-channel-chat = in chat
by-channel-email = via e-mail
by-channel-letter = per lettera
by-channel-visit = di persona
by-channel-social = in un messaggio pubblico
by-channel-form = con il modulo online

## Di che cosa è fatto il caso

case-goal = Che cosa chiedi
case-firm = Azienda
case-reference = Numero di pratica
case-amount = Importo
case-contact = Contatto
case-contacts = Contatti
case-promise = Promessa
case-promises = Promesse
case-ask = Richiesta
case-asks = Richieste
case-obstacle = Ostacolo
case-obstacles = Ostacoli
case-evidence = Prove
case-rep = La persona con cui hai parlato
case-ladder = Scala
case-number = Caso { $number }

case-state-open = Aperto
case-state-settling = Risolto, in attesa di conferma
case-state-closed = Chiuso
case-state-erased = Cancellato

## Promesse

promise-state-waiting = In attesa
promise-state-kept = Mantenuta
promise-state-broken = Non mantenuta
promise-asked = Ne hai chiesto conto per iscritto il { $day }.
promise-state-released = Lasciata cadere
promise-due = { $what }, entro il { $date }
promise-late = { $days ->
    [one] { $days } giorno di ritardo
   *[other] { $days } giorni di ritardo
  }

## Richieste e risposte

asked-supervisor = un responsabile
asked-reference = un numero di pratica
asked-reason-in-writing = la motivazione per iscritto
asked-options = altre possibilità
asked-no-offers = una nota contro le offerte
asked-receipt = una ricevuta
asked-other = altro

ask-answer-granted = Accolta
ask-answer-refused = Rifiutata
ask-answer-open = Ancora senza risposta
ask-count-supervisor = Responsabile richiesto: { $n } di 3

## Quantità

count-contacts = { $n ->
    [0] nessun contatto
    [one] { $n } contatto
   *[other] { $n } contatti
  }
count-promises = { $n ->
    [0] nessuna promessa
    [one] { $n } promessa
   *[other] { $n } promesse
  }
count-files = { $n ->
    [0] nessun file
   *[other] { $n } file
  }
count-cases = { $n ->
    [0] nessun caso
    [one] { $n } caso
   *[other] { $n } casi
  }
count-times = { $n ->
    [one] una volta
   *[other] { $n } volte
  }
count-days = { $n ->
    [one] { $n } giorno
   *[other] { $n } giorni
  }
count-steps = Passo { $n } di { $all }

## Quanto manca a un giorno

distance-today = oggi
distance-tomorrow = domani
distance-yesterday = ieri
distance-in-days = { $n ->
    [one] tra { $n } giorno
   *[other] tra { $n } giorni
  }
distance-days-ago = { $n ->
    [one] { $n } giorno fa
   *[other] { $n } giorni fa
  }
distance-in-months = { $n ->
    [one] tra circa { $n } mese
   *[other] tra circa { $n } mesi
  }
distance-months-ago = { $n ->
    [one] circa { $n } mese fa
   *[other] circa { $n } mesi fa
  }
distance-in-years = { $n ->
    [one] tra circa { $n } anno
   *[other] tra circa { $n } anni
  }
distance-years-ago = { $n ->
    [one] circa { $n } anno fa
   *[other] circa { $n } anni fa
  }
date-with-distance = { $date }, { $distance }

## Quanto è durata una cosa

duration-under-a-minute = meno di un minuto
duration-minutes = { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minuti
  }
duration-hours = { $hours ->
    [one] { $hours } ora
   *[other] { $hours } ore
  }
duration-hours-minutes = { $hours ->
    [one] { $hours } ora
   *[other] { $hours } ore
  } e { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minuti
  }
duration-with-hold = { $length }, di cui { $hold } in attesa

## Quando qualcosa non va: che cosa fare, e che cosa è al sicuro

error-title = C’è qualcosa da rivedere
error-fields = { $n ->
    [one] Controlla questo campo
   *[other] Controlla questi { $n } campi
  }
error-field-empty = { $field }: da compilare.
error-field-choose = { $field }: scegli una voce.
error-field-date = { $field }: scrivi un giorno, per esempio 2026-03-12.
error-field-time = { $field }: scrivi un’ora, per esempio 14:05.
error-field-number = { $field }: scrivi un numero in cifre, per esempio 15.
error-field-amount = { $field }: scrivi un importo, per esempio 120.50 EUR.
error-field-email = { $field }: scrivi un indirizzo e-mail, per esempio nome@example.org.
error-field-too-long = { $field }: sono ammessi { $max } caratteri, qui ce ne sono { $length }.
error-field-after = { $field }: scegli un giorno successivo a { $other }, { $date }.
error-field-not-future = { $field }: scegli oggi, { $date }, o un giorno precedente.
error-not-found-title = Qui non c’è niente
error-not-found = Questa pagina non c’è o è stata spostata. I tuoi dati sono al sicuro.
error-case-not-found = Il caso { $number } non c’è. Trovi il numero nell’elenco dei casi.
error-word-unknown = «{ $given }» qui non è previsto. La voce più vicina è «{ $nearest }».
error-word-unknown-list = «{ $given }» qui non è previsto. Puoi usare: { $list }.
error-busy = Un’altra parte di Redress sta scrivendo sugli stessi dati. Non è cambiato niente. Riprova tra un momento.
error-already-running = Redress è già in funzione. Te lo abbiamo aperto.
error-not-running = Redress non è in funzione. Riavvialo dalla sua icona. I tuoi dati sono al sicuro.
error-disk-full = Non siamo riusciti a salvare: il disco è pieno. La tua ultima nota è ancora su questa pagina. Libera un po’ di spazio, poi premi Salva.
error-disk-write = Non siamo riusciti a salvare in { $path }. La tua ultima nota è ancora su questa pagina. Controlla di poter scrivere in quella cartella, poi premi Salva.
error-file-not-found = Il file { $path } non c’è. Controlla il nome e la cartella.
error-file-unreadable = Il file { $path } non si apre. Controlla di poterlo leggere.
error-file-too-big = Questo file è di { $size }. I file possono arrivare a { $max }. Salva una copia più piccola, oppure aggiungi una nota.
error-file-not-text = { $path } non è un testo. Salvalo come testo in UTF-8, poi riprova.
error-damaged = Un file di questo caso non si legge. Il resto è al sicuro.
error-damaged-entry = La voce { $seq } del caso { $number } è stata cambiata fuori da Redress. Le altre voci sono al sicuro. Puoi ripristinare una copia di riserva.
error-newer-data = Questi dati vengono da un Redress più recente. Procurati la versione { $version } o una successiva. Non è cambiato niente.
error-wrong-address = Questa pagina si apre solo su questo computer.
error-token = Questo collegamento è già stato usato o è di un altro giorno. Riavvia Redress per averne uno nuovo. I tuoi dati sono al sicuro.
error-form-expired = Questa pagina è rimasta aperta troppo a lungo. Il tuo testo è ancora qui. Premi di nuovo Salva.
error-unexpected = Qualcosa non ha funzionato dentro Redress. Quello che hai salvato è al sicuro. Torna indietro e riprova.
error-knowledge = Un file della cartella knowledge non si legge: { $path }, riga { $line }. { $mend }
error-no-ladder = Per questo Paese e questo settore non abbiamo una scala verificata. Questi passi sono generali.

## Ancora niente qui

empty-suggestions = Nessun suggerimento. Il testo è chiaro.
empty-evidence = Ancora nessun file. Basta una schermata o un’e-mail.
empty-promises = Nessuna promessa aperta. Quando qualcuno dice «lo faremo», scrivilo qui.
empty-log = Ancora niente di scritto. Comincia dall’ultimo contatto che ricordi.
empty-cases = Ancora nessun caso. Un caso tiene insieme telefonate, lettere e promesse.
empty-search = Nessun caso per «{ $text }». Controlla come è scritto, oppure cerca tutte le parole.

## Fatto

done-saved = Salvato
done-deleted = Eliminato.
done-deleted-undo = Eliminato. Ripristina
done-copied = Copiato
done-added = Aggiunto
