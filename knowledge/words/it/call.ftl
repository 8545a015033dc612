# La chiamata: a che punto è, lo sportello, prima e dopo.

## The log
log-machine = Risponde una voce automatica
log-person = Risponde una persona
log-asked-person = Chiesto un operatore alla voce automatica
log-boiling = Sul punto di esplodere
log-calm = Ritrovata la calma
log-may-decide = Dice di poter decidere
log-knows-case = Conosce il caso
log-answering = Sta rispondendo alla domanda
log-withdrew = Detto apertamente: mi fermo qui
log-saved = Dicono che è salvato nel loro sistema
log-not-saved = Non salvato nel loro sistema
log-attested = Dichiarato vero: { $what }
log-waited-long = In attesa { $length }. Per alcuni fornitori il limite è di { $limit } minuti: { $law }.
case-title-visit = In negozio o allo sportello, { $time }

## The live call
page-call-title-visit = In negozio o allo sportello: { $case }
page-call-at-counter = In negozio o allo sportello
page-call-on-phone = Al telefono
page-call-where = Dove sei?
page-call-waiting = In attesa
page-call-left = Visita finita
page-call-before-leaving = Prima di andare
page-call-turns = A che punto è
page-call-machine = Risponde una voce automatica
page-call-machine-said = Operatore richiesto: { $n } di 4
page-call-person = Risponde una persona
page-call-transferred = Ora un’altra persona
page-call-solved = È risolto
page-call-unsolved = Invece non è risolto
page-call-boiling = Sto per esplodere
page-call-calm = Ora ho ritrovato la calma
page-call-may-decide = Può decidere
page-call-knows-case = Conosce il caso
page-call-answering = Mi stanno rispondendo
page-call-no-offers = Fai annotare: niente offerte
page-call-receipt = Chiedi una conferma scritta
page-call-withdraw = Di’ che ti fermi qui
page-call-if-true = Solo se è vero, puoi dire di più:
page-call-it-is-true = Sì, è vero
page-call-stay = Restare o andare
page-call-menu-notes = Il loro menu telefonico
page-call-menu-note = { $text } (fonte: { $source })
page-call-menu-own = { $text } (tua nota del { $date })
page-call-fact-plan = Questa volta: { $goal }
page-call-fact-limit = { $n ->
    [one] Ti dai un minuto.
    [many] Ti dai { $n } minuti.
   *[other] Ti dai { $n } minuti.
 }
page-call-fact-no-offers = Il { $date } hai chiesto una nota contro le offerte.
page-call-waited-long = Aspetti da più di { $n } minuti. Va nel registro appena torna qualcuno.
page-call-waiting-law = Quanto possono farmi aspettare?
page-key-menu = Risponde una voce automatica; premi di nuovo ogni volta che chiedi un operatore

## Before the call
page-ready-link = Preparati prima
page-ready-title = Prima di chiamare
page-ready-intro = Due minuti adesso ne risparmiano venti al telefono.
page-ready-at-hand = Che cosa hai
page-ready-nothing = Non c’è ancora nulla di annotato: tieni a portata di mano lettere, bollette e date.
page-ready-check = Controlla
page-ready-papers = Ho i documenti davanti.
page-ready-quiet = Qui c’è silenzio e ho un po’ di tempo.
page-ready-calm = Ho la calma per ascoltare.
page-ready-own-mistake = Ho controllato se lo sbaglio può essere mio.
page-ready-goal = Che cosa vuoi ottenere questa volta?
page-ready-goal-hint = Una cosa sola, per esempio una data per il rimborso.
page-ready-minutes = Quanti minuti ti dai?
page-ready-call = Inizia la chiamata
page-ready-counter = Inizia in negozio o allo sportello
page-error-minutes = Scrivi un numero intero di minuti, da 1 a 600.

## After the call
page-after-heading-visit = Visita finita. Salvata.
page-after-close = Finché lo hai in mente
page-after-saved = È salvato nel loro sistema?
page-after-saved-yes = Sì, l’hanno detto
page-after-saved-no = No
page-after-saved-unknown = Non l’ho chiesto
page-after-still = Che cosa ancora non va?
page-after-still-hint = Dillo chiaramente, anche se la conversazione è stata cordiale.
page-after-close-save = Aggiungi al registro
page-after-close-done = Aggiunto al registro.
page-after-again = La prossima volta

## The command line
cli-call-start-arg-counter = In negozio o allo sportello, non al telefono.
cli-call-start-arg-goal = Che cosa vuoi ottenere questa volta.
cli-call-start-arg-minutes = Dopo quanti minuti smettere.
cli-call-key-m = risponde una voce automatica; di nuovo ogni volta che chiedi un operatore
cli-call-if-true = Solo se è vero: { $question } In quel caso scrivi: true { $fact }
cli-call-goes-on = In questo caso c’è già un colloquio in corso. Scopo, limite e luogo restano come sono.
page-call-little-left = { $n ->
    [one] Resta un minuto del tempo previsto.
    [many] Restano { $n } minuti del tempo previsto.
   *[other] Restano { $n } minuti del tempo previsto.
 }
cli-case-opened = Caso { $number } aperto: { $title }
cli-call-place = Dice se sei al telefono oppure in negozio o allo sportello.
cli-call-place-arg-place = counter (negozio o sportello) o phone (telefono).
cli-call-close = Aggiunge quello che si sa solo dopo una chiamata.
cli-call-close-arg-saved = Se dicono che è salvato nel loro sistema: yes o no.
cli-call-close-arg-still = Che cosa ancora non va.
cli-error-no-ended-call = Nel caso { $case } non c’è una chiamata finita. Comincia con: redress call start --case { $case }
cli-call-promise-noted = Tenuto come tua nota: non vi si legge un giorno. Scritta così resta in attesa: p 10wd, poi che cosa è stato promesso.
cli-call-none-found = Non è stato trovato nulla di simile. Scrivilo con altre parole, oppure t e le tue parole per tenerlo come nota.
