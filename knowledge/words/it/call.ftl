# La chiamata: a che punto è, lo sportello, prima e dopo.

## The log
log-machine = Risponde una voce automatica
log-person = Risponde una persona
log-asked-person = Detto alla voce automatica: un operatore
log-boiling = Sul punto di esplodere
log-calm = Di nuovo calma
log-may-decide = Dice di poter decidere
log-knows-case = Conosce il caso
log-withdrew = Ritirato apertamente
log-saved = Dicono: salvato nel loro sistema
log-not-saved = Non salvato nel loro sistema
log-attested = Dichiarato vero: { $what }
log-waited = In attesa { $length }. Per alcuni fornitori il limite è di { $limit } minuti: { $law }.
log-still-wrong = Ancora non a posto: { $what }
case-title-visit = Allo sportello, { $time }

## The live call
page-call-title-visit = Allo sportello: { $case }
page-call-at-counter = Allo sportello
page-call-on-phone = Al telefono
page-call-where = Dove sei?
page-call-waiting = In attesa
page-call-left = Visita finita
page-call-before-leaving = Prima di andare
page-call-turns = A che punto è
page-call-machine = Una voce automatica
page-call-machine-said = Detto: { $n } di 4
page-call-person = Risponde una persona
page-call-transferred = Ora un’altra persona
page-call-solved = È risolto
page-call-unsolved = In fondo non è risolto
page-call-boiling = Sto per esplodere
page-call-calm = Ora ho ritrovato la calma
page-call-may-decide = Può decidere
page-call-knows-case = Conosce il caso
page-call-no-offers = Chiedi una nota: niente offerte
page-call-receipt = Chiedilo per iscritto
page-call-withdraw = Ritira apertamente
page-call-if-true = Solo se è vero, puoi dire di più:
page-call-it-is-true = Sì, è vero
page-call-stay = Restare o andare
page-call-menu-notes = Il loro menu telefonico
page-call-menu-note = { $text } (fonte: { $source })
page-call-fact-plan = Questa volta: { $goal }
page-call-fact-limit = Gli dedichi { $n } minuti.
page-call-fact-no-offers = Il { $date } hai chiesto una nota: niente offerte.
page-call-waited-long = Aspetti da più di { $n } minuti. Va nel registro appena torna qualcuno.
page-call-waiting-law = Quanto possono farmi aspettare?
page-key-menu = Una voce automatica; premi ancora ogni volta che chiedi una persona

## Before the call
page-ready-link = Preparati prima
page-ready-title = Prima di chiamare
page-ready-intro = Due minuti adesso ne risparmiano venti al telefono.
page-ready-at-hand = Che cosa hai
page-ready-nothing = Non c’è ancora nulla di annotato: tieni vicino lettere, bollette e date.
page-ready-check = Controlla
page-ready-papers = Ho i documenti davanti.
page-ready-quiet = Qui c’è silenzio e ho un po’ di tempo.
page-ready-calm = Ho la calma per ascoltare.
page-ready-own-mistake = Ho controllato che lo sbaglio non sia mio.
page-ready-goal = Che cosa deve portare questa chiamata?
page-ready-goal-hint = Una cosa sola, per esempio una data per il rimborso.
page-ready-minutes = Quanti minuti gli dedichi?
page-ready-call = Inizia la chiamata
page-ready-counter = Inizia allo sportello
page-error-minutes = Indica minuti interi, da 1 a 600.

## After the call
page-after-heading-visit = Visita finita. Salvata.
page-after-close = Prima di dimenticare
page-after-saved = È salvato nel loro sistema?
page-after-saved-yes = Sì, l’hanno detto
page-after-saved-no = No
page-after-saved-unknown = Non l’ho chiesto
page-after-still = Che cosa non va ancora?
page-after-still-hint = Dillo chiaramente, anche se la conversazione è stata cordiale.
page-after-close-save = Aggiungi al registro
page-after-close-done = Aggiunto al registro.
page-after-again = La prossima volta

## The command line
cli-call-start-arg-counter = Allo sportello, non al telefono.
cli-call-start-arg-goal = Che cosa deve portare questa chiamata.
cli-call-start-arg-minutes = Dopo quanti minuti smettere.
cli-call-key-m = una voce automatica; ancora ogni volta che chiedi una persona
cli-call-words = Parole da scrivere: { $list }
cli-call-if-true = Solo se è vero: { $question } Allora scrivi: true { $fact }
