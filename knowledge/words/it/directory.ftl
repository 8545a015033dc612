# La rubrica delle aziende.

## The directory on the command line

cli-directory = Raccoglie le aziende, i modi per contattarle e chi decide.
cli-directory-list = Elenca le aziende.
cli-directory-show = Mostra quello che si sa di un’azienda.
cli-directory-add = Aggiunge un’azienda, o qualcosa a un’azienda: un recapito, una persona, una nota sul menu.
cli-directory-remove = Elimina un’azienda, o un suo dato.
cli-directory-guess = Ricava un indirizzo e-mail da come sono scritti gli altri dell’azienda; resta un’ipotesi.
cli-directory-import = Importa aziende da schede aziendali (JSON) o vCard.
cli-directory-list-arg-find = Solo le aziende con queste parole nel nome, nel paese o nel settore.
cli-directory-show-arg-firm = Nome dell’azienda.
cli-directory-add-arg-firm = Nome dell’azienda.
cli-directory-remove-arg-firm = Nome dell’azienda.
cli-directory-guess-arg-firm = Nome dell’azienda.
cli-directory-remove-arg-entry = Il recapito, il nome o la nota da eliminare; senza, tutta l’azienda.
cli-directory-guess-arg-name = Nome e cognome.
cli-directory-import-arg-files = I file.
cli-directory-add-arg-alias = Un altro nome dell’azienda, o qualcosa che gestisce.
cli-directory-add-arg-country = Un paese in cui opera, due lettere; si può ripetere.
cli-directory-add-arg-sector = Il settore, come bank; si può ripetere.
cli-directory-add-arg-web = Il sito.
cli-directory-add-arg-service = Che cosa fa per gli altri: connects-to-person o books-call-back.
cli-directory-add-arg-at = Il numero, l’e-mail, l’indirizzo postale o la pagina.
cli-directory-add-arg-purpose = A che cosa serve: service, complaints, cancellations, data-protection, office o executive.
cli-directory-add-arg-hours = Quando risponde qualcuno.
cli-directory-add-arg-menu = Che cosa premere o dire nel menu telefonico.
cli-directory-add-arg-person = Una persona che lì è responsabile dei clienti.
cli-directory-add-arg-role = Il suo ruolo.
cli-directory-add-arg-area = Di che cosa è responsabile: service, region, product, legal, data o whole.
cli-directory-add-arg-email = Un’e-mail di lavoro.
cli-directory-add-arg-guessed = L’indirizzo è stato ricavato; da lì nessuno ha ancora risposto.
cli-directory-add-arg-scheme = Un organismo a cui aderisce, come it.abf.
cli-directory-add-arg-source = Da dove viene: una pagina, un documento, una persona.
cli-directory-add-arg-checked = Il giorno in cui lo hai visto.
cli-letter-new-arg-names = A chi è rivolta nella direzione, per nome; si può ripetere.
cli-letter-new-arg-reason = Perché parte anche se Redress aspetterebbe; resta nel registro.
cli-directory-added = { $firm }. Aggiunti: { $added }. Sostituiti: { $replaced }.
cli-directory-removed = Tolto dalla rubrica: { $firm }.
cli-directory-empty = Non c’è ancora nessuna azienda.
cli-directory-line = { $ways ->
    [one] { $ways } recapito
   *[other] { $ways } recapiti
}, { $people ->
    [one] { $people } persona
   *[other] { $people } persone
}

## What is in the directory

directory-services = Servizi che mettono in contatto con una persona
directory-service-connects-to-person = mette in contatto con una persona
directory-service-books-call-back = prenota una richiamata
directory-purpose-service = Servizio clienti
directory-purpose-complaints = Reclami
directory-purpose-cancellations = Disdette
directory-purpose-data-protection = Richieste sui propri dati
directory-purpose-office = Ufficio competente
directory-purpose-executive = Direzione
directory-channel-phone = telefono
directory-channel-chat = chat
directory-channel-email = e-mail
directory-channel-letter = posta
directory-channel-visit = di persona
directory-channel-form = modulo online
directory-channel-social = social
directory-area-service = servizio clienti
directory-area-region = area geografica
directory-area-product = prodotto
directory-area-legal = ufficio legale
directory-area-data = protezione dei dati
directory-area-whole = tutta l’azienda
directory-menu = Menu telefonico
directory-scheme = Aderisce a
directory-guessed = ipotesi, non confermata
directory-origin = fonte: { $source }, visto il { $date }
directory-origin-unchecked = fonte: { $source }, non verificato dopo l’importazione
directory-guess = { $address }: un’ipotesi, sul modello di { $like }
directory-no-guess = Per ora non si può ricavare un indirizzo. Servono due indirizzi dell’azienda, scritti allo stesso modo, con i nomi a cui appartengono. Della persona servono nome e cognome in caratteri latini.
directory-imported = Nuove: { $new }. Integrate: { $merged }. Invariate: { $same }.
directory-dropped-no-role = Tralasciati, perché non dicono che ruolo ha la persona: { $count }.
directory-dropped-no-firm = Tralasciati, perché non indicano un’azienda: { $count }.
directory-dropped-private = Dati privati di persone, tralasciati: { $count }.
directory-dropped-private-mail = Caselle private, tralasciate: { $count }.
directory-dropped-unused = Dati che la rubrica non tiene: { $count }.
directory-dropped-too-long = Testi troppo lunghi, tralasciati: { $count }.

## What the directory does not take

directory-fault-missing = Serve questo: { $field }.
directory-fault-too-long = { $field }: è troppo lungo per la rubrica. Accorcialo.
directory-fault-control = { $field }: contiene un carattere che non si può mostrare. Riscrivilo.
directory-fault-no-mailbox = Scrivi un indirizzo e-mail, come nome@example.org.
directory-fault-private-mail = È una casella privata. La rubrica tiene solo quelle di lavoro.
directory-fault-no-source = Indica da dove viene il nome. Senza una fonte le persone restano fuori.
directory-fault-too-many = { $field }: per un’azienda non c’è altro posto. Prima togli qualcosa.
directory-import-unknown = Questo file non è né una scheda aziendale (JSON) né una vCard. Non ne è stato preso nulla.
directory-import-record = La scheda { $record } del file non si legge: { $why }. Dal file non è stato preso nulla.
directory-import-too-large = Questo file supera { $mb } MB. Dividilo e importa le parti. Non ne è stato preso nulla.
directory-why-not-json = dalla riga { $line } in poi non è JSON
directory-why-other-form = è JSON, ma non è una scheda aziendale
directory-why-no-name = manca il nome
directory-why-newer = l’ha scritta un Redress più recente; prima va aggiornato questo
directory-why-not-a-card = non è una vCard
directory-why-cut-short = manca la fine; il file sembra interrotto
directory-why-too-many = il file ha più schede di quante se ne leggano in una volta; va diviso
why-firm-changed = Questa azienda è stata modificata nel frattempo. Non è stato sovrascritto nulla. Riaprila e ripeti la modifica.

## When a message to the head of a firm waits

held-lower-rungs = Prima vengono le vie normali: un reclamo scritto, o una richiesta annotata di parlare con un responsabile. Senza, un messaggio così torna al servizio clienti. Se non può aspettare, indica il motivo: resta nel registro.
held-nobody = Indica almeno una persona.
held-too-many = Così avresti scritto a { $people } persone che non l’hanno chiesto. Oltre { $most } diventa un invio di massa, e quelli non si leggono. Scegline meno, o indica il motivo: resta nel registro.
held-too-soon = { $name } ha già ricevuto un tuo messaggio e ha tempo fino al { $date }. Aspetta, o indica il motivo: resta nel registro.

## Names of fields

field-role = Ruolo
field-at = Recapito
field-source = Fonte
field-person = Nome
field-hours = Orari
field-menu = Menu telefonico
field-alias = Altro nome
field-web = Sito
field-scheme = Organismo a cui aderisce
field-purpose = Scopo
field-area = Responsabile di
field-service = Servizio
field-ways = Recapiti
field-people = Persone
field-schemes = Organismi
field-aliases = Altri nomi
field-countries = Paesi
field-sectors = Settori
field-notes = Note


## Pages

page-directory-title = Rubrica
page-directory-more = Le aziende, come contattarle e chi decide. Ogni dato con la fonte e il giorno in cui l’hai visto. Resta su questo computer.
page-directory-find = Cerca un’azienda
page-directory-none = Nessuna azienda con queste parole.
page-directory-new = Aggiungi un’azienda
page-directory-add = Aggiungi
page-directory-import = Importa un file
page-directory-file = File
page-directory-file-hint = Schede aziendali (JSON) o vCard (.vcf). I dati privati delle persone restano fuori.
page-directory-import-button = Importa
page-back-directory = Rubrica
page-directory-nothing = Di questa azienda non si sa ancora nulla.
page-directory-remove = Rimuovi
page-directory-delete = Elimina questa azienda
page-directory-guess = Ricava un indirizzo e-mail
page-directory-guess-name = Nome e cognome
page-directory-guess-button = Ricava
page-directory-like = un’ipotesi, sul modello di { $like }
page-directory-add-way = Aggiungi un numero o un indirizzo
page-directory-channel = Come
page-directory-add-person = Aggiungi qualcuno che decide
page-directory-person-hint = Solo nome, ruolo e casella di lavoro, con la fonte. Nulla di privato.
page-directory-mailbox = E-mail di lavoro
page-directory-guessed = Questo indirizzo è un’ipotesi
page-directory-add-rest = Aggiungi altro
page-directory-country = Paese, due lettere
page-directory-checked = Giorno in cui l’hai visto
page-to-executive = Direzione
page-write-names = A chi, per nome
page-write-names-hint = Uno per riga, al massimo tre. Prima chi è responsabile dei clienti.
page-write-guessed = Questi indirizzi sono ipotesi:
page-write-reason = Perché non può aspettare
page-write-reason-hint = Resta nel registro.
page-case-firm = Come contattare l’azienda
