## Tipi di gradino, e se si possono usare

rung-kind-front = Servizio clienti
rung-kind-supervisor = Responsabile
rung-kind-formal = Reclamo scritto
rung-kind-executive = Direzione
rung-kind-review = Riesame interno
rung-kind-adr = Organismo per le controversie
rung-kind-regulator = Autorità di vigilanza
rung-kind-court = Tribunale
rung-kind-chargeback = Storno sulla carta
rung-kind-side = Via parallela

rung-status-open = Aperto
rung-status-not-yet = Non ancora
rung-status-closed = Chiuso
rung-status-done = Fatto
rung-status-not-eligible = Non per questo caso
rung-status-ask = Dipende da una risposta

rung-power-decides = Può decidere
rung-power-recommends = Può raccomandare
rung-power-mediates = Fa incontrare le parti
rung-power-registers = Prende nota, non decide
rung-power-pays-back = Può restituire il denaro
rung-power-reviews = Riesamina quello che ha fatto l’azienda

rung-side = Accanto alla scala
rung-optional = Si può saltare
rung-fee = Costo: { $fee }
rung-note = Inoltre: { $text }
rung-rights = I tuoi diritti e i termini
rung-will-not-handle = Non tratta: { $text }
rung-who = Chi può rivolgersi qui: { $text }
rung-before = Prima: { $text }
rung-opens = Dal { $date } puoi rivolgerti a: { $body }
rung-opened = Dal { $date } puoi già rivolgerti a: { $body }
rung-closes = Fino al { $date }
rung-still-missing = Manca ancora: { $item }
rung-need-have = C’è già
rung-need-missing = Manca ancora

## Perché un gradino è in questo stato

because-used = Usato il { $date }.
because-clock-runs-out = { $clock }: ultimo giorno { $lastday }. Puoi usare questo passo dal { $opens }.
because-happened = Aperto dal { $date }. Che cosa l’ha aperto: { $event }.
because-needs = Prima serve: { $events }.
because-not-started = Il tempo di attesa non è ancora partito. Parte con: { $events }.
because-last-day = Ultimo giorno: { $date } ({ $clock }).
because-last-day-past = L’ultimo giorno era il { $date } ({ $clock }).
because-open-any-time = Puoi usare questo passo in qualsiasi momento.
because-law-from = Questo passo esiste dal { $date }.
because-law-until = Questo passo è esistito fino al { $date }.
because-other-topic = Questo passo non è per questo argomento: { $topic }.
because-unfit = Questo passo non è adatto al caso. { $fact }: { $given }. Serve: { $wanted }.
because-unfit-amount = L’importo, { $given }, è fuori dal limite, { $wanted }.
because-in-doubt = Non è certo che questo passo sia adatto. { $fact }: { $given }. La regola dice: { $wanted }.
because-in-doubt-amount = Non è certo che questo passo sia adatto: l’importo, { $given }, è vicino a un limite dubbio, { $wanted }.
because-unknown = Dipende da una risposta: { $fact }

## Paesi, settori, argomenti

country-us = Stati Uniti
country-gb = Regno Unito
country-nl = Paesi Bassi
country-it = Italia
country-il = Israele
country-tr = Turchia
country-eu = Tra Paesi dell’Unione europea

sector-airline = Compagnia aerea o pacchetto turistico
sector-rail = Treno, autobus o nave
sector-bank = Banca, pagamenti o carte
sector-insurance = Assicurazione
sector-telecom = Telefono e internet
sector-energy = Luce o gas
sector-water = Acqua
sector-retail = Negozio
sector-parcel = Pacchi e posta
sector-health = Sanità
sector-education = Scuola o università
sector-government = Ente pubblico
sector-housing = Casa

topic-delay = Ritardo o cancellazione
topic-refund = Rimborso
topic-baggage = Bagagli
topic-disability = Disabilità
topic-package = Pacchetto turistico
topic-rail = Treno
topic-bus = Autobus
topic-ship = Nave
topic-account = Il contratto o il conto
topic-payments = Pagamenti
topic-cards = Carte
topic-direct-debit = Addebito diretto
topic-electronic-transfer = Trasferimento elettronico
topic-billing-error = Errore sull’estratto conto della carta
topic-credit-report = Segnalazione creditizia
topic-investments = Investimenti
topic-scam = Un pagamento fatto con l’inganno
topic-life = Assicurazione sulla vita
topic-non-life = Altre assicurazioni
topic-fault = Non funziona
topic-bill = La bolletta
topic-cancellation = Disdetta o recesso
topic-supply = La fornitura
topic-defect = Merce difettosa
topic-delivery = Consegna
topic-data-protection = Dati personali
topic-platform-moderation = Una decisione della piattaforma
topic-repairs = Riparazioni
topic-discrimination = Discriminazione
topic-decision = Una decisione
topic-information = Informazioni
topic-document-access = Accesso ai documenti
topic-tort-claim = Danno causato da un ente pubblico
topic-none = Nessun argomento in particolare
topic-ask = Di che cosa si tratta?

## Dati di fatto: il nome, e la domanda che li chiede

fact-amount = Importo in gioco
fact-consumer = Agisci da privato
fact-member = L’azienda aderisce all’organismo
fact-captive = Non puoi rivolgerti a un’altra azienda
fact-cross-border = Tu e l’azienda siete in Paesi diversi
fact-compulsory-insurance = L’assicurazione è obbligatoria per legge
fact-advisory-committee = Partecipa una commissione consultiva
fact-channel = Come hai fatto il reclamo
fact-part = Parte del Regno Unito
fact-state = Stato
fact-age = Età
fact-vulnerable = Hai bisogno di particolare attenzione o aiuto

fact-ask-amount = Di quanto denaro si tratta?
fact-ask-consumer = Agisci da privato e non per un’attività?
fact-ask-member = L’azienda aderisce all’organismo?
fact-ask-captive = Non c’è un’altra azienda a cui puoi rivolgerti?
fact-ask-cross-border = Tu e l’azienda siete in Paesi diversi?
fact-ask-compulsory-insurance = È un’assicurazione obbligatoria per legge, come la RC auto?
fact-ask-advisory-committee = Partecipa una commissione consultiva?
fact-ask-channel = Come hai mandato il reclamo?
fact-ask-part = Quale parte del Regno Unito?
fact-ask-state = Di quale Stato si tratta: uno Stato degli USA o un paese dell’Unione europea?
fact-ask-age = Quanti anni hai?
fact-ask-vulnerable = Hai bisogno di particolare attenzione o aiuto, per esempio per una malattia?

fact-value-yes = sì
fact-value-no = no
part-england = Inghilterra
part-wales = Galles
part-scotland = Scozia
part-northern-ireland = Irlanda del Nord

## Eventi: che cosa è successo, e la domanda che chiede il giorno

event-problem = il fatto stesso
event-delivered = la consegna
event-notified = la comunicazione della decisione
event-knew = il giorno in cui l’hai saputo
event-refund-due = il giorno in cui spettava il rimborso
event-statement-sent = l’invio dell’estratto conto
event-complained = l’invio del tuo reclamo scritto
event-received = la prova che il reclamo è stato ricevuto
event-acknowledged = la conferma di ricezione del reclamo
event-holding-reply = una risposta interlocutoria
event-final-response-sent = l’invio della risposta definitiva
event-final-response = la risposta definitiva che hai ricevuto
event-deadlock = la comunicazione dell’azienda che non può fare altro
event-refused = il rifiuto di passare la questione a un livello superiore
event-used = { $rung }
event-ended = la fine della procedura: { $rung }
event-decided = la decisione: { $rung }

event-ask-problem = In quale giorno è successo?
event-ask-delivered = In quale giorno è stato consegnato?
event-ask-notified = In quale giorno ti è stata comunicata la decisione?
event-ask-knew = In quale giorno l’hai saputo?
event-ask-refund-due = In quale giorno spettava il rimborso?
event-ask-statement-sent = In quale giorno ti è stato inviato l’estratto conto?
event-ask-complained = In quale giorno hai mandato il reclamo?
event-ask-received = In quale giorno il reclamo è stato ricevuto?
event-ask-acknowledged = In quale giorno l’azienda ha confermato di aver ricevuto il reclamo?
event-ask-holding-reply = In quale giorno l’azienda ha scritto che le serve più tempo?
event-ask-final-response-sent = In quale giorno l’azienda ha inviato la risposta definitiva?
event-ask-final-response = In quale giorno hai ricevuto la risposta definitiva?
event-ask-deadlock = In quale giorno l’azienda ha detto che non può fare altro?
event-ask-refused = In quale giorno l’azienda ha rifiutato di passare la questione a un livello superiore?
event-ask-used = In quale giorno hai usato questo passo: { $rung }?
event-ask-ended = In quale giorno è finita la procedura: { $rung }?
event-ask-decided = In quale giorno è stato deciso: { $rung }?

event-log-received = Il reclamo è stato ricevuto
event-log-complained = Ho mandato il reclamo
event-log-acknowledged = L’azienda ha confermato di aver ricevuto il reclamo
event-log-holding-reply = All’azienda serve più tempo
event-log-final-response = Ho ricevuto la risposta definitiva
event-log-deadlock = L’azienda non può fare altro
event-log-refused = L’azienda ha rifiutato di passare la questione

## Durate

length-hours = { $n ->
    [one] { $n } ora
   *[other] { $n } ore
  }
length-days = { $n ->
    [one] { $n } giorno
   *[other] { $n } giorni
  }
length-working-days = { $n ->
    [one] { $n } giorno lavorativo
   *[other] { $n } giorni lavorativi
  }
length-business-days = { $n ->
    [one] { $n } giorno lavorativo
   *[other] { $n } giorni lavorativi
  }
length-weeks = { $n ->
    [one] { $n } settimana
   *[other] { $n } settimane
  }
length-months = { $n ->
    [one] { $n } mese
   *[other] { $n } mesi
  }
length-years = { $n ->
    [one] { $n } anno
   *[other] { $n } anni
  }

## Di chi è il tempo

clock-role-firm = Il tempo dell’azienda
clock-role-wait = Tempo che passa prima
clock-role-window = Il tuo tempo per rivolgerti lì
clock-role-limit = Prescrizione
clock-role-right = Un tuo diritto
clock-role-body = Il tempo dell’organismo esterno
clock-purpose-opens = Apre questo passo
clock-purpose-closes = Chiude questo passo
clock-purpose-beside = Accanto a questo passo
clock-purpose-free = Per tutto il caso

## Come è stata contata una data

reckoning-title = Come si conta questa data
reckoning-last-day = Ultimo giorno: { $date }
reckoning-start-event = Parte il { $date }: { $event }.
reckoning-start-end-of = Parte il { $date }, ultimo giorno di: { $clock }.
reckoning-counted-calendar = { $length } dal { $from }, che è il giorno 0.
reckoning-counted-calendar-inclusive = { $length } dal { $from }, che è il giorno 1.
reckoning-counted-working = { $length } dal { $from }, a partire dal giorno dopo.
reckoning-counted-business = { $length } dal { $from }, a partire dal giorno dopo.
reckoning-counted-elapsed = { $length } dal { $from }, contando tutte le ore.
reckoning-skipped = Giorni non contati: { $list }.
reckoning-skipped-none = Nessun giorno è stato saltato.
reckoning-rolled = L’ultimo giorno era festivo ed è passato al primo giorno aperto.
reckoning-calendar = Calendario: { $calendar }.
reckoning-law = Regola: { $law }.
reckoning-source = Fonte: { $sources }.
reckoning-checked = Verificato il { $date }.
reckoning-confidence-verified = Letto nel testo ufficiale.
reckoning-confidence-secondary = Letto su una pagina di altri, non nel testo ufficiale.
reckoning-confidence-memory = A memoria: verifica prima di farci conto.
reckoning-check-first = Verifica prima questo punto: andava ricontrollato entro oggi.
reckoning-uncertain = Il calendario non è noto per tutti questi anni, quindi il giorno può spostarsi.

skipped-weekend = { $date } (fine settimana)
skipped-weekend-days = { $n ->
    [one] { $n } giorno di fine settimana
   *[other] { $n } giorni di fine settimana
  }
skipped-holiday = { $date } ({ $name })
skipped-recess = { $date } ({ $name })
skipped-recess-days = { $n ->
    [one] { $n } giorno ({ $name })
   *[other] { $n } giorni ({ $name })
  }

reckoning-extension-not-given = Questo lo porterebbe a { $length }, fino al { $date }: { $event }.
reckoning-extension-in-force = Il { $on } è stato prolungato da: { $event }. { $length } invece di { $first }. Altrimenti l’ultimo giorno era il { $date }.
reckoning-extension-too-late = { $on }: { $event }. È arrivato dopo l’ultimo giorno, { $date }, quindi non si aggiunge nulla.

reckoning-reading-described = La legge si può leggere anche così: { $text } In quel caso l’ultimo giorno è il { $date }.
reckoning-reading-in-force = La legge si può leggere in due modi, e questo è il più prudente: { $text } Altrimenti l’ultimo giorno è { $date }.
reckoning-reading-would-roll = La legge sposta al { $date } un ultimo giorno festivo. Il giorno sicuro è il { $safe }.
reckoning-reading-other-calendar = Con un’altra risposta a questo, l’ultimo giorno è il { $date }: { $fact }. Il calendario è allora { $calendar }.

reckoning-parts = Composto da: { $list }.
reckoning-part = { $clock }, { $date }
reckoning-part-decides = { $clock }, { $date }, che decide
reckoning-part-not-started = { $clock }, non ancora partito

reckoning-note-started-at = Contato da qui: { $used }. Non si conosce infatti il giorno di: { $wanted }. Se lo aggiungi, la data può spostarsi.
reckoning-note-safer-reading = Dove la legge non è chiara, il tempo dell’azienda si legge più lungo e il tuo più corto.
reckoning-note-start-moved = Ciò che è arrivato il { $date }, giorno di chiusura, vale come ricevuto il primo giorno aperto successivo.
reckoning-note-calendar-assumed = Contato con questo calendario: { $calendar }. Dipende da una risposta: { $fact }
reckoning-note-beyond-coverage = I giorni festivi di { $calendar } non sono noti per tutti questi anni.

pending-clock = { $clock }: non è ancora partito. Parte con: { $events }.

## Note su tutta la scala

ladder-note-topic-unused = Qui l’argomento non fa differenza: { $topic }.
ladder-note-fact-unused = Qui questo non fa differenza: { $fact }.
ladder-note-event-unused = Questo non riguarda nessun passo: { $event }.
ladder-note-future-event = Questo è nel futuro, il { $date }: { $event }.
ladder-note-other-currency = L’importo è in una valuta diversa da quella della regola di { $rung }, quindi la regola non è stata applicata.
ladder-note-cannot-count = Questo non si è potuto contare: { $clock }. { $why }

count-error-out-of-range = L’ultimo giorno è fuori dagli anni da 1 a 9999. Controlla l’inizio.
count-error-too-long = Il tempo è troppo lungo da contare.
count-error-never-open = Il calendario lì non ha giorni aperti. Controlla il calendario.
count-error-unit = I giorni lavorativi si contano solo in giorni.
count-error-no-calendar = Non è indicato nessun calendario.

ladder-may-go = Dal { $date } puoi rivolgerti a: { $body }.
ladder-final-response-opens = Una risposta definitiva apre subito il passo successivo.
ladder-no-outcome = La scala mostra che cosa puoi fare e quando. Non dice come andrà a finire.
