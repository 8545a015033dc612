# La linea del tempo di un caso: pagina, immagine, file, comandi.

page-case-timeline = Linea del tempo
page-timeline-title = Linea del tempo: { $case }
page-timeline-save = Salva l’immagine
page-timeline-print = Stampa
page-timeline-strip = Immagine della linea del tempo
page-timeline-list = Gli stessi fatti, dal più recente
page-timeline-to-list = Vai all’elenco con gli stessi fatti
page-timeline-empty = Ancora niente. La linea del tempo comincia con il primo contatto che annoti.
page-timeline-proof = Prova:
page-timeline-how = Come è stato contato il giorno
page-timeline-ahead = ancora da venire

timeline-picture = { $n ->
    [one] Linea del tempo di { $case } con un fatto e il giorno di oggi. L’elenco dice lo stesso a parole.
   *[other] Linea del tempo di { $case } con { $n } fatti e il giorno di oggi. L’elenco dice lo stesso a parole.
 }
timeline-today = Oggi
timeline-sent = Inviato { $by }
timeline-promised = È stata fatta una promessa
timeline-promise-waiting = Scade la promessa
timeline-promise-broken = Promessa non mantenuta
timeline-promise-kept = Promessa mantenuta
timeline-skipped = Passo saltato: { $rung }
timeline-evidence = File aggiunto
timeline-note = Nota
timeline-agreed = L’azienda ha detto di sì
timeline-in-writing = L’azienda ha detto di sì per iscritto
timeline-seen = È arrivato ciò che era concordato
timeline-closed = Caso chiuso
timeline-reopened = Caso riaperto
timeline-firm = Ultimo giorno per la risposta dell’azienda
timeline-opens = Da questo giorno puoi rivolgerti a: { $rung }
timeline-closes = Ultimo giorno per: { $rung }

cli-timeline = Mostra che cosa è successo in un caso e che cosa deve venire.
cli-timeline-text = Elenca la linea del tempo dal più recente: quando, che cosa, chi, prova.
cli-timeline-svg = Scrive la linea del tempo come immagine (SVG).
cli-timeline-proof = Prova: { $files }
cli-timeline-empty = Ancora niente sulla linea del tempo.
