# La riga di comando: aiuto, risultati, domande ed errori.

cli = Da «non mi aiutano» a «risolto, per iscritto». Senza un comando, la pagina si apre nel browser.

cli-usage = Uso
cli-heading-verbs = Comandi
cli-heading-options = Opzioni
cli-heading-global = Opzioni di tutti i comandi
cli-heading-arguments = Valori

cli-examples =
    redress
    redress case new --firm "Banca Esempio" --about "Addebito non riconosciuto" --country IT --sector bank
    redress log add --case 1 --channel phone --with Marco --said "prima il sondaggio" --at 14:10
    redress phrase find "qui non ci sono responsabili" --lang it
    redress promise add --case 1 --what "risposta scritta" --within 15wd
    redress next --case 1
    redress ladder show --country IT --sector bank --topic payments --event received=2026-04-13
    redress letter new --case 1 --kind recap
    redress tone check lettera.txt --lang it --fail-on insult,threat
    redress tone soften lettera.txt --lang it
    redress calendar ics --case 1 -o date.ics
    redress timeline text --case 1
    redress case export --case 1 -o caso.json
    redress case verify --case 1

cli-codes =
    Codici di uscita:
      0    fatto
      1    non riuscito, con la causa
      2    usato in modo sbagliato
      3    un controllo ha trovato qualcosa
      4    non trovato
      5    occupato o bloccato
      6    dati non leggibili
      130  fermato con Ctrl-C

## La pagina

cli-serve = Avvia la pagina e la apre nel browser.
cli-open = Apre la pagina già avviata.
cli-stop = Ferma la pagina avviata.
cli-status = Dice se la pagina è avviata, e dove.

## I casi

cli-case = Apre, mostra, modifica e chiude i casi.
cli-case-new = Apre un caso.
cli-case-list = Elenca i casi, a partire dall’ultimo modificato.
cli-case-show = Mostra un caso: dati, promesse, prossimo passo e registro.
cli-case-edit = Modifica i dati di un caso.
cli-case-settle = Annota che l’azienda ha detto di sì, e a che punto si è.
cli-case-close = Chiude un caso.
cli-case-reopen = Riapre un caso chiuso.
cli-case-delete = Cancella tutto il contenuto di un caso e lo nasconde.
cli-case-export = Scrive tutto il caso in un solo documento.
cli-case-import = Legge un caso da uno di questi documenti.
cli-case-verify = Controlla che nel registro non sia stato cambiato nulla.
cli-case-erase = Cancella il contenuto di alcune voci; il loro posto nel registro resta.

## Il registro

cli-log = Mette per iscritto che cosa è stato detto, e quando.
cli-log-add = Aggiunge una telefonata, un messaggio, una lettera o una visita.
cli-log-note = Aggiunge una nota.
cli-log-list = Elenca il registro, dalla voce più recente.
cli-log-show = Mostra una voce.
cli-log-edit = Corregge una voce; la prima versione resta nel registro.
cli-log-undo = Ritira una voce; un messaggio, insieme a ciò che vi è stato letto.

## Una telefonata in corso

cli-call = Ti dà le parole da dire al telefono e scrive il registro.
cli-call-start = Comincia una telefonata.
cli-call-press = Annota una cosa della telefonata e mostra che cosa dire dopo.
cli-call-show = Mostra che cosa dire adesso.
cli-call-end = Chiude la telefonata.
cli-call-recording = Dice se puoi registrare una chiamata.

cli-call-key-h = in attesa, o fine dell’attesa
cli-call-key-s = hai chiesto un responsabile
cli-call-key-n = un nome: n Marco
cli-call-key-r = un numero di pratica: r 12345-AB
cli-call-key-p = una promessa, entro quando e che cosa: p 15wd risposta scritta
cli-call-key-t = una nota: t prima il sondaggio
cli-call-key-e = chiudi con cortesia; poi Invio a telefonata finita
cli-call-key-z = annulla l’ultima riga
cli-call-key-q = esci; la telefonata resta aperta
cli-call-choose = Non è ancora registrato nulla. Scrivi il numero, per esempio R-03, oppure t e le tue parole.

cli-missing-name = il nome
cli-missing-reference = il numero di pratica
cli-missing-promise = una promessa con il suo giorno
cli-call-missing = Prima di riagganciare, chiedi: { $list }.
cli-call-nothing-missing = Hai il nome, il numero di pratica e una promessa. Puoi chiudere la telefonata.

## Promesse, richieste, eventi, dati

cli-promise = Registra le promesse fatte dall’azienda.
cli-promise-add = Aggiunge una promessa con il suo giorno.
cli-promise-list = Elenca le promesse, dalla più vicina.
cli-promise-keep = Segna una promessa come mantenuta.
cli-promise-break = Segna una promessa come non mantenuta.
cli-ask = Registra quello che hai chiesto e le risposte dell’azienda.
cli-ask-add = Aggiunge una tua richiesta, per esempio un responsabile.
cli-ask-answer = Aggiunge la risposta a una tua richiesta.
cli-ask-list = Elenca le tue richieste, con le risposte.
cli-event = Registra gli eventi da cui si contano i giorni.
cli-event-add = Aggiunge un evento, per esempio il giorno in cui hai mandato il reclamo.
cli-event-list = Elenca gli eventi di un caso.
cli-fact = Registra i dati da cui dipende la scala.
cli-fact-set = Registra dei dati, per esempio amount=120.50EUR.
cli-fact-list = Elenca i dati di un caso.

## Prove

cli-evidence = Conserva copie dei file che mostrano che cosa è successo.
cli-evidence-add = Mette una copia di un file insieme al caso.
cli-evidence-list = Elenca i file di un caso.
cli-evidence-get = Scrive un file così come era stato aggiunto.
cli-evidence-verify = Controlla che ogni file sia come era stato aggiunto.

## La scala e le date

cli-ladder = Mostra chi può aiutarti, da quale giorno ed entro quale giorno.
cli-ladder-show = Mostra tutti i gradini della scala con le loro date.
cli-ladder-next = Mostra il prossimo gradino.
cli-ladder-missing = Elenca che cosa manca ancora per il prossimo gradino.
cli-ladder-explain = Mostra ogni gradino con la legge e il conto delle date.
cli-ladder-skip = Salta un gradino e annota il motivo.
cli-ladder-countries = Elenca i Paesi, i settori e gli argomenti che hanno una scala.
cli-next = Dice che cosa fare adesso, e perché.
cli-calendar = Scrive le date per il tuo calendario.
cli-calendar-ics = Scrive le date come file di calendario (iCalendar).
cli-calendar-list = Elenca le prossime date.

## Lettere, tono e frasi

cli-letter = Scrive lettere con quello che c’è nel caso.
cli-letter-new = Scrive la bozza di una lettera.
cli-letter-list = Elenca le lettere di un caso.
cli-letter-show = Mostra una lettera.
cli-letter-edit = Sostituisce il testo di una bozza.
cli-letter-check = Controlla il tono di una lettera.
cli-letter-sent = Annota che una lettera è partita; il testo resta com’è.
cli-letter-kinds = Elenca i tipi di lettera.
cli-tone = Controlla come suona un testo.
cli-tone-check = Trova le parole che possono ritorcersi contro di te e ne suggerisce altre.
cli-tone-soften = Riscrive un testo in modo che ti aiuti, e dice che cosa è cambiato.
cli-tone-survey = Mostra che cosa fa ogni frase: sfogo, fatti, richieste.
cli-phrase = Trova le parole da dire.
cli-phrase-find = Trova una risposta a quello che ti hanno detto.
cli-phrase-show = Mostra le risposte a una frase, dalla più mite alla più ferma.
cli-phrase-list = Elenca le frasi che hanno una risposta.
cli-phrase-lint = Controlla il tono di tutte le frasi.

## Il resto

cli-search = Cerca parole in tutti i casi.
cli-rules = Mostra e controlla le conoscenze che Redress usa.
cli-rules-list = Elenca le regole del tono.
cli-rules-show = Mostra una regola.
cli-rules-lint = Controlla i file delle conoscenze e dice come correggerli.
cli-rules-sources = Elenca i consigli e dice quale file li realizza.
cli-lsp = Avvia il server linguistico per gli editor, su stdin e stdout.
cli-backup = Crea, elenca e ripristina i backup.
cli-backup-create = Copia tutti i dati in una cartella.
cli-backup-restore = Riporta i dati da un backup.
cli-backup-list = Elenca i backup in una cartella.
cli-index = Cura l’indice che serve alla ricerca.
cli-index-rebuild = Ricostruisce l’indice dal registro.
cli-wipe = Elimina la cartella dei dati con tutto il contenuto.
cli-doctor = Dice che cosa è installato, dove sono i dati e che cosa non va.
cli-completions = Scrive il file con cui la shell completa i comandi.
cli-man = Scrive la pagina di manuale.

## Opzioni di tutti i comandi

cli-arg-help = Mostra questo aiuto.
cli-arg-version = Mostra la versione.
cli-arg-data = Cartella dei tuoi dati; senza, Redress nei tuoi Documenti.
cli-arg-knowledge = Cartella con i tuoi file delle conoscenze, aggiunti a quelli del programma.
cli-arg-ui-lang = Lingua di Redress: en, nl, it, he o tr; senza, quella del sistema.
cli-arg-json = Scrive un solo documento JSON.
cli-arg-plain = Scrive un elemento per riga, con i campi divisi da tabulazioni.
cli-arg-output = Scrive il risultato in un file; - è lo stdout.
cli-arg-quiet = Scrive il risultato e nient’altro.
cli-arg-verbose = Dice di più su quello che sta facendo.
cli-arg-dry-run = Dice che cosa farebbe, senza cambiare nulla.
cli-arg-no-input = Non fa domande; si ferma e dice che cosa manca.
cli-arg-force = Salta la domanda prima di eliminare.
cli-arg-color = Quando usare il colore.
cli-arg-now = Considera questa come ora attuale: 2026-03-12 o 2026-03-12T14:05.

## Opzioni e valori, in generale

cli-arg-port = Porta della pagina su questo computer.
cli-arg-no-open = Non apre il browser.
cli-arg-case = Numero del caso.
cli-arg-firm = Nome dell’azienda.
cli-arg-firm-address = Indirizzo dell’azienda, per le lettere.
cli-arg-title = Nome breve del caso; senza, l’azienda.
cli-arg-about = Che cosa è successo, in una o due frasi.
cli-arg-goal = Che cosa chiedi, per esempio «il rimborso di 148 EUR».
cli-arg-amount = L’importo in gioco, per esempio 120.50EUR.
cli-arg-country = Paese: US, GB, NL, IT, IL, TR, oppure EU per un’azienda di un altro Paese dell’Unione.
cli-arg-sector = Settore dell’azienda, per esempio bank o telecom; li elenca «redress ladder countries».
cli-arg-topic = Argomento, per esempio payments; li elenca «redress ladder countries».
cli-arg-reference = Numero con cui l’azienda ti conosce: di cliente, d’ordine o di pratica.
cli-arg-lang = Lingua: en, nl, it, he o tr.
cli-arg-zone = Fuso orario, per esempio Europe/Rome; senza, quello del Paese.
cli-arg-customer = Il tuo nome, per le lettere.
cli-arg-reach = Dove e quando l’azienda può contattarti.
cli-arg-all = Anche i casi chiusi.
cli-arg-stage = A che punto si è: promesso, per iscritto, o visto da te.
cli-arg-what = Di che cosa si tratta.
cli-arg-on = Il giorno in cui è successo, per esempio 2026-03-12; senza, oggi.
cli-arg-terms = Come finisce: obiettivo raggiunto, raggiunto in parte e accettato, o lasciato perdere. Se manca: obiettivo raggiunto.
cli-arg-note = Una nota.
cli-arg-reason = Il motivo, con le tue parole.
cli-arg-confirm = La parola che conferma.
cli-arg-file = Un file; - è lo stdin.
cli-arg-files = File con i testi; senza, o con -, lo stdin.
cli-arg-entry = Numero della voce nel registro.
cli-arg-entries = Numeri delle voci nel registro.
cli-arg-channel = Come: phone, chat, email, letter, visit, social o form.
cli-arg-with = Nome della persona con cui hai parlato.
cli-arg-team = Il suo gruppo o reparto.
cli-arg-role = Il suo ruolo, per esempio responsabile.
cli-arg-said = Che cosa è stato detto, in breve.
cli-arg-at = Quando è successo: 14:05, 2026-03-12 o 2026-03-12T14:05; senza, adesso.
cli-arg-minutes = Quanti minuti è durato.
cli-arg-hold-minutes = Quanti di quei minuti in attesa.
cli-arg-heard = Una frase che hai sentito, per esempio R-11; si può ripetere.
cli-arg-promise = Numero della promessa nel registro.
cli-arg-by = Il giorno entro cui è promesso, per esempio 2026-04-02.
cli-arg-within = Tempo promesso: 15wd (giorni lavorativi), 5d (giorni), 8w (settimane) o 2m (mesi).
cli-arg-incoming = È stata l’azienda a contattarti.
cli-arg-text = Il testo.
cli-arg-set = Un campo e il suo nuovo valore, per esempio said="rimborso concesso"; un valore vuoto lo toglie.
cli-arg-key = Un tasto della telefonata.
cli-arg-value = Quello che va insieme.
cli-arg-who = Chi l’ha promesso.
cli-arg-ask = Numero della richiesta nel registro.
cli-arg-answer = Che cosa ha risposto l’azienda.
cli-arg-event = Un evento e il suo giorno, per esempio received=2026-04-13; si può ripetere.
cli-arg-fact = Un dato e il suo valore, per esempio amount=120.50EUR; si può ripetere.
cli-arg-facts = Dati con i loro valori, per esempio amount=120.50EUR consumer=yes.
cli-arg-shows = Che cosa mostra il file.
cli-arg-dated = Il giorno scritto sul file, per esempio 2026-03-12.
cli-arg-item = A che cosa serve: un nome da «redress ladder missing».
cli-arg-rung = Nome del gradino, per esempio it.abf; li elenca «redress ladder show».
cli-arg-kind = Tipo di lettera; li elenca «redress letter kinds».
cli-arg-deadline = Il giorno entro cui chiedi una risposta, per esempio 2026-04-02.
cli-arg-eml = Scrive la lettera come file e-mail (.eml).
cli-arg-letter = Numero della lettera nel registro; senza, l’ultima.
cli-arg-subject = L’oggetto.
cli-arg-side = Di chi sono le parole: customer (cliente) o rep (operatore).
cli-arg-context = Quello che il testo non mostra, per esempio opening,on-hold,solved,open-items=2.
cli-arg-explain-in = Lingua delle spiegazioni; senza, quella di Redress.
cli-arg-fail-on = Esce con 3 se trova uno di questi: tipi come insult,threat, nomi di regole, o warn.
cli-arg-sarif = Scrive i rilievi in formato SARIF 2.1.0, per editor e revisione del codice.
cli-arg-jsonl = Legge dallo stdin un oggetto JSON per riga e ne scrive uno per riga.
cli-arg-line = Codice della frase, per esempio R-11; le elenca «redress phrase list».
cli-arg-firmness = Quanta fermezza, da 1 a 3; senza, tutte e tre.
cli-arg-words = Parole da cercare.
cli-arg-limit = Quanti risultati al massimo.
cli-arg-rule = Nome o numero della regola; le elenca «redress rules list».
cli-arg-folder = Una cartella.
cli-arg-shell = La shell.

## Dove le parole generali ingannerebbero

cli-case-list-arg-all = Elenca anche i casi chiusi.
cli-case-list-none-open = Nessun caso è aperto. «redress case list --all» mostra quelli chiusi.
cli-case-new-arg-lang = Lingua che usi con l’azienda: en, nl, it, he o tr.
cli-case-edit-arg-lang = Lingua che usi con l’azienda: en, nl, it, he o tr.
cli-case-settle-arg-what = Che cosa ha concesso l’azienda.
cli-case-close-arg-note = Come è finita, con le tue parole.
cli-case-reopen-arg-reason = Che cosa è di nuovo aperto.
cli-case-delete-arg-confirm = Ancora il numero del caso, al posto della domanda.
cli-case-import-arg-file = Il documento scritto da «redress case export»; - è lo stdin.
cli-case-verify-arg-case = Numero del caso; senza, tutti i casi.
cli-log-add-arg-promise = Che cosa è stato promesso; entro quando lo dicono le parole stesse, oppure --by o --within.
cli-log-add-arg-reference = Numero di pratica che ti hanno dato.
cli-log-note-arg-text = La nota.
cli-log-undo-arg-entry = Numero della voce; senza, l’ultima registrazione.
cli-call-arg-case = Numero del caso; senza, se ne apre uno nuovo.
cli-call-recording-arg-case = Numero del caso, al posto di --country e --state.
cli-call-recording-arg-country = Paese: US, GB, NL, IT, IL, TR o EU.
cli-call-recording-arg-state = Stato con una regola propria, per esempio CA.
cli-call-start-arg-case = Numero del caso; senza, se ne apre uno nuovo.
cli-call-arg-text = Segue la telefonata in questo terminale.
cli-call-start-arg-text = Segue la telefonata in questo terminale.
cli-call-press-arg-key = Da 1 a 9 o R-11 per quello che dicono; h s n r p t e; transferred, solved, unsolved, end, undo.
cli-call-press-arg-value = Quello che va con n, r, t e p, per esempio «Marco» o «15wd risposta scritta».
cli-promise-add-arg-what = Che cosa è stato promesso; entro quando lo dicono le parole stesse, oppure --by o --within.
cli-promise-add-arg-at = Quando è stato promesso: 14:05, 2026-03-12 o 2026-03-12T14:05; senza, adesso.
cli-call-end-arg-at = Quando è finita: 14:05, 2026-03-12 o 2026-03-12T14:05; senza, adesso.
cli-promise-list-arg-case = Numero del caso; senza, tutti i casi.
cli-promise-keep-arg-on = Il giorno in cui è stata mantenuta, per esempio 2026-03-12; senza, oggi.
cli-promise-break-arg-on = Il giorno in cui hai visto che non era mantenuta, per esempio 2026-03-12; senza, oggi.
cli-ask-add-arg-what = Che cosa hai chiesto: supervisor, reference, reason-in-writing, options o other.
cli-ask-add-arg-text = Che cosa hai chiesto, con le tue parole.
cli-ask-add-arg-answer = Che cosa ha risposto l’azienda; senza, non c’è ancora risposta.
cli-ask-answer-arg-reason = Il motivo dato dall’azienda.
cli-event-add-arg-event = Che cosa è successo, per esempio complained, received o final-response, o il nome di un gradino.
cli-evidence-add-arg-file = Il file da conservare.
cli-evidence-get-arg-entry = Numero del file nel registro.
cli-ladder-show-arg-case = Numero del caso, al posto di --country e --sector.
cli-ladder-next-arg-case = Numero del caso, al posto di --country e --sector.
cli-ladder-missing-arg-case = Numero del caso, al posto di --country e --sector.
cli-ladder-explain-arg-case = Numero del caso, al posto di --country e --sector.
cli-ladder-explain-arg-clock = Nome del termine, per esempio it.c.bank_reply; senza nome, spiega tutto.
cli-ladder-skip-arg-reason = Perché lo salti.
cli-next-arg-case = Numero del caso; senza, tutti i casi aperti.
cli-letter-new-arg-lang = Lingua della lettera: en, nl, it, he o tr; senza, quella del caso.
cli-letter-new-arg-about = Numero della voce di cui parla la lettera.
cli-letter-edit-arg-letter = Numero della lettera nel registro.
cli-letter-edit-arg-file = File con il nuovo testo; - è lo stdin.
cli-letter-edit-arg-subject = Il nuovo oggetto; senza, l’oggetto resta.
cli-letter-sent-arg-channel = Come è partita: email, letter, form, chat, visit, social o phone.
cli-letter-sent-arg-at = Quando è partita: 14:05, 2026-03-12 o 2026-03-12T14:05; senza, adesso.
cli-tone-check-arg-lang = Lingua del testo: en, nl, it, he, tr, oppure auto per riconoscerla.
cli-tone-check-arg-side = Chi l’ha scritto: customer (cliente) o rep (operatore).
cli-tone-check-arg-channel = Dove va: email, letter, chat, phone, form, social o visit.
cli-tone-check-arg-case = Numero del caso di cui il testo fa parte; la sua storia conta.
cli-tone-soften-arg-lang = { cli-tone-check-arg-lang }
cli-tone-soften-arg-side = { cli-tone-check-arg-side }
cli-tone-soften-arg-channel = { cli-tone-check-arg-channel }
cli-tone-soften-arg-case = { cli-tone-check-arg-case }
cli-tone-survey-arg-lang = { cli-tone-check-arg-lang }
cli-tone-survey-arg-side = { cli-tone-check-arg-side }
cli-tone-survey-arg-channel = { cli-tone-check-arg-channel }
cli-tone-survey-arg-case = { cli-tone-check-arg-case }
cli-phrase-find-arg-text = Che cosa ti hanno detto.
cli-phrase-find-arg-lang = Lingua di quello che ti hanno detto; senza, Redress la riconosce.
cli-phrase-find-arg-side = Chi chiede: customer (cliente) o rep (operatore).
cli-phrase-show-arg-lang = Lingua delle frasi; senza, quella di Redress.
cli-phrase-list-arg-lang = Lingua dell’elenco; senza, quella di Redress.
cli-calendar-ics-arg-case = Numero del caso; senza, tutti i casi aperti.
cli-calendar-list-arg-case = Numero del caso; senza, tutti i casi aperti.
cli-search-arg-case = Numero del caso; senza, tutti i casi.
cli-rules-lint-arg-folder = Cartella con i tuoi file delle conoscenze; senza, quelli del programma.
cli-backup-create-arg-folder = Una cartella nuova o vuota per la copia.
cli-backup-restore-arg-folder = La cartella del backup.
cli-backup-list-arg-folder = La cartella in cui si trovano i backup.
cli-wipe-arg-confirm = La parola «wipe»; senza, non si elimina nulla.

## Risultati

cli-next-command = Prossimo passo: { $command }
cli-close-otherwise = Se è finita diversamente: redress case reopen --case { $case }, poi redress case close --case { $case } --terms partly, oppure withdrawn.
cli-next-step = Prossimo passo: { $what }. { $why }
cli-dry-run = Era una prova: non è stato scritto nulla.
cli-nothing-to-do = Per ora non c’è nulla da fare.
cli-ladder-top = Per ora non ci sono altri gradini. «redress ladder show» li elenca tutti.
cli-clock-not-started = “{ $clock }” non è ancora iniziato. Inizia con: { $events }.
cli-phrase-none = Per questo non c’è ancora una risposta. «redress phrase list» elenca le frasi che ne hanno una.
cli-phrase-nearest = Niente di davvero simile; le più vicine:
cli-progress = Messaggi: { $count }
cli-progress-of = Messaggi: { $count } di { $total }
cli-lint-clean = Nulla da correggere.
cli-imported = Il caso { $case } è qui: { $added ->
    [0] nessuna voce nuova
    [one] { $added } voce nuova
   *[other] { $added } voci nuove
 }, { $files ->
    [0] nessun file nuovo
    [one] { $files } file nuovo
   *[other] { $files } file nuovi
 }.
cli-verify-whole = Il caso { $case } è integro: { $entries ->
    [one] { $entries } voce
   *[other] { $entries } voci
 }, { $files } file, { $erased ->
    [one] { $erased } cancellata
   *[other] { $erased } cancellate
 }.
cli-verify-faulty = Il caso { $case } ha { $entries ->
    [one] { $entries } voce
   *[other] { $entries } voci
 }, { $files } file, { $erased ->
    [one] { $erased } cancellata
   *[other] { $erased } cancellate
 }. Un backup può contenere ciò che qui è danneggiato. { $faults ->
    [one] Una cosa non è come era stata scritta:
   *[other] { $faults } cose non sono come erano state scritte:
 }
cli-file-whole = come era stato aggiunto
cli-file-missing = non c’è
cli-file-changed = cambiato da quando è stato aggiunto
cli-asks = Responsabile: { $asked ->
    [0] non ancora chiesto
    [one] chiesto una volta
   *[other] chiesto { $asked } volte
 }, { $refused ->
    [0] mai rifiutato
    [one] rifiutato una volta
   *[other] rifiutato { $refused } volte
 }.
cli-tone-warn = Può ritorcersi contro di te:
cli-tone-info = Suggerimento:
cli-tone-better = Meglio: { $text }
cli-mark-heat = sfogo
cli-mark-fact = fatto
cli-mark-ask = richiesta
cli-mark-goal = obiettivo
cli-mark-tried = tentativi fatti
cli-mark-thanks = ringraziamento
cli-mark-greeting = saluto
cli-mark-closing = chiusura
cli-mark-reach = recapito
cli-mark-quoted = parole altrui
cli-mark-other = altro
cli-tone-left-out = Tolto: «{ $text }». Se contiene un fatto o una richiesta, dillo con altre parole.
cli-tone-softened = { $changes ->
    [0] Non è cambiato nulla
    [one] È cambiata una cosa
   *[other] Sono cambiate { $changes } cose
 }, { $left ->
    [0] e non resta altro da guardare.
    [one] e resta un rilievo.
   *[other] e restano { $left } rilievi.
 }
cli-tone-missing = Nel testo non è ancora chiaro: { $list }.
cli-checklist-goal = che cosa chiedi
cli-checklist-reference = un numero di pratica
cli-checklist-facts = che cosa è successo e in quale giorno
cli-checklist-tried = che cosa hai già tentato
cli-checklist-deadline = il giorno entro cui chiedi una risposta
cli-checklist-please = una richiesta cortese
cli-checklist-thanks = un ringraziamento
cli-checklist-reach = come contattarti
cli-serve-address = Redress è qui: { $address }
cli-serve-open-yourself = Il browser non si è aperto. Copiaci l’indirizzo che vedi sopra.
cli-serve-stopped = Redress si è fermato. I tuoi dati sono al sicuro.
cli-backup-made = Backup creato in { $path }: { $cases ->
    [one] { $cases } caso
   *[other] { $cases } casi
 }, { $entries ->
    [one] { $entries } voce
   *[other] { $entries } voci
 }, { $files } file.
cli-backup-restored = Backup ripristinato in { $path }: { $cases ->
    [one] { $cases } caso
   *[other] { $cases } casi
 }, { $entries ->
    [one] { $entries } voce
   *[other] { $entries } voci
 }, { $files } file.
cli-index-rebuilt = Indice ricostruito: { $cases ->
    [one] { $cases } caso
   *[other] { $cases } casi
 }, { $entries ->
    [one] { $entries } voce
   *[other] { $entries } voci
 }.
cli-wiped = Eliminata: { $path }
cli-doctor-report =
    Redress { $version }
    Cartella dei dati: { $data }
    Lingue: { $langs }
    Casi: { $cases }
    Voci: { $entries }
    File: { $files }
    { $faults ->
        [0] Tutto a posto.
        [one] Una cosa non va:
       *[other] { $faults } cose non vanno:
    }

## Domande

cli-ask-delete = Così cancelli tutto il contenuto del caso { $word }, e non si torna indietro. Per continuare, scrivi il suo numero: { $word }

## Quando un comando non è stato eseguito

cli-error-see = Per l’aiuto: { $command }
cli-error-command = Il comando «{ $given }» qui non è conosciuto.
cli-error-command-near = Il comando «{ $given }» qui non è conosciuto. Intendevi «{ $near }»?
cli-error-flag = L’opzione o il valore «{ $given }» qui non è conosciuto.
cli-error-flag-near = L’opzione «{ $given }» qui non è conosciuta. Intendevi «{ $near }»?
cli-error-missing = Aggiungi quello che manca: { $given }.
cli-error-no-value = Aggiungi un valore dopo { $given }.
cli-error-subcommand = Aggiungi un comando dopo «{ $given }»: { $known }.
cli-error-no-call = Nel caso { $case } non c’è una telefonata in corso. Per cominciarne una: redress call start --case { $case }
cli-error-value = «{ $value }» non si può usare per { $given }. Scrivi un altro valore.
cli-error-value-list = «{ $value }» non è conosciuto per { $given }. Usa uno di questi: { $known }.
cli-error-conflict = { $given } e { $other } non vanno insieme. Togline uno.
cli-error-count = Controlla quanti valori ha { $given }: ne prende un altro numero.
cli-error-utf8 = Una parte del comando non è testo in UTF-8. Riscrivila.
cli-error-other = Questo comando non si legge. Non è cambiato nulla.
cli-error-stdin = Qui serve un testo. Indica un file, oppure mandane uno così: redress … < lettera.txt
cli-error-file-big = { $path } non si può prendere: supera { $max }, oppure non è un file. Scegli un file più piccolo, oppure aggiungi una nota.
cli-error-jsonl = { $count ->
    [one] Una riga non si è potuta leggere; la risposta sta al suo posto. Correggila e mandala di nuovo.
   *[other] { $count } righe non si sono potute leggere; le risposte stanno al loro posto. Correggile e mandale di nuovo.
 }
cli-error-line = Questa riga non è un oggetto JSON con «id» e «text».
cli-error-line-long = Questa riga supera { $max }. Dividila.
cli-error-binary = Questo è un file, non un testo per il terminale. Aggiungi --output FILE.
cli-error-no-home = Non c’è una cartella personale in cui tenere i dati. Indica una cartella con --data.
cli-error-no-data = In { $path } non ci sono dati. Non è stato eliminato nulla. Indica la cartella con --data.
cli-error-nothing-to-change = Non hai indicato che cosa cambiare. Aggiungi ciò che è nuovo, per esempio --goal TESTO.
cli-error-confirm = Non è stato eliminato nulla. Per eliminare, aggiungi --confirm { $word }.
cli-error-wipe = Non è stato eliminato nulla. Per eliminare { $path } con tutto il contenuto, aggiungi --confirm { $word }. Prima conviene fare un backup.
cli-error-port = La porta { $port } è già usata da un altro programma. Scegline un’altra: redress serve --port 7338

## Di che cosa si tratta

thing-side = Parte
thing-context = Contesto
thing-rule = Regola

## In un editor

lsp-write = Scrivi «{ $text }»
lsp-leave-out = Togli queste parole
lsp-soften = Riscrivi tutto il messaggio con calma
lsp-better = Meglio:
lsp-from = Fonte: { $from }
lsp-setting-unknown = Impostazione { $name }: qui «{ $given }» non è noto. Resta quella di prima.
lsp-error-unreadable = Questo messaggio non si è potuto leggere ed è stato saltato.
lsp-error-too-long = Questo messaggio ha { $bytes } byte; se ne possono leggere fino a { $most }.
lsp-error-method = Qui { $method } non è noto.
lsp-error-params = { $method } è arrivato con valori che non si possono leggere.
lsp-error-early = Prima di «initialize» non si può chiedere nulla.
lsp-error-late = Dopo «shutdown» resta solo «exit».
lsp-error-twice = «initialize» è già arrivato.
