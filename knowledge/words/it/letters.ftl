## Parole dentro le lettere

letter-team-complaints = Ufficio reclami

letter-answer-granted = sì
letter-answer-put-through = passata a un’altra persona
letter-answer-refused = no
letter-answer-open = ancora senza risposta

letter-obstacle-survey = un sondaggio è stato proposto { count-times }
letter-obstacle-offer = un altro prodotto è stato proposto { count-times }
letter-obstacle-offer-return = la proposta è tornata { count-times }
letter-obstacle-hold = la telefonata è stata messa in attesa { count-times }
letter-obstacle-no-supervisor = mi è stato detto { count-times } che non c’è un responsabile
letter-obstacle-supervisors-busy = mi è stato detto { count-times } che i responsabili erano tutti occupati
letter-obstacle-highest-person = mi è stato detto { count-times } che non c’è nessuno a cui passare il caso
letter-obstacle-can-do-nothing = mi è stato detto { count-times } che non si può fare altro
letter-obstacle-does-not-qualify = mi è stato detto { count-times } che il caso non si può passare ad altri
letter-obstacle-higher-will-not-help = mi è stato detto { count-times } che un responsabile darebbe la stessa risposta
letter-obstacle-sent-back-to-queue = la telefonata è tornata in coda { count-times }
letter-obstacle-callback-instead = mi è stata proposta { count-times } una richiamata
letter-obstacle-refund-refused = mi è stato detto { count-times } che non è previsto un rimborso

## Che cosa serve sapere per una lettera

letter-need-reference = Hai un numero di pratica?
letter-need-goal = Che cosa chiedi? Meglio in una frase.
letter-need-amount = C’è un importo?
letter-need-what-happened = Che cosa è successo? Poche frasi, con le date.
letter-need-contact = Di quale telefonata o visita si tratta?
letter-need-rep-name = Con chi hai parlato?
letter-need-contacts = Che cosa hai già tentato? Aggiungi le telefonate e i messaggi precedenti.
letter-need-asks = Quando l’hai chiesto, e qual è stata la risposta?
letter-need-promise = Di quale promessa si tratta?
letter-need-promises = Qualcuno ha promesso qualcosa, ed entro quando?
letter-need-evidence = C’è qualcosa da allegare, come un estratto conto o una schermata?
letter-need-deadline = Entro quale giorno vuoi una risposta?
letter-need-firm = A quale azienda è rivolta?
letter-need-sender-name = Con quale nome firmi?
letter-need-reach = Come possono contattarti, e quando?
letter-needs-nothing = Non manca niente.
letter-missing = Manca ancora: { $item }

## Intorno alle lettere

letter-to = A
letter-subject = Oggetto
letter-body = Testo
letter-save-as-email = Salva come file e-mail
letter-copy = Copia per l’e-mail
letter-sent-question = L’hai mandata? Annota quando, così si contano i giorni.
letter-name-file = { $kind }-{ $number }
