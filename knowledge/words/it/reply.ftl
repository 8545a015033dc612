# Un messaggio dell’azienda: che cosa ostacola, e la risposta.

page-reply-link = Mi hanno scritto
page-reply-title = Che cosa hanno scritto
page-reply-intro = Incolla il messaggio. Redress mostra che cosa ostacola e prepara la risposta. Non viene inviato nulla.
page-reply-text = Il loro messaggio
page-reply-channel = Come è arrivato
page-reply-who = Chi l’ha scritto
page-reply-date = Il giorno in cui è arrivato
page-reply-read = Esamina
page-reply-log = Aggiungi al registro e prepara la risposta
page-reply-found = Che cosa ostacola
page-reply-none = Per quanto vede Redress, nulla ostacola. La risposta chiede il prossimo passo e la data.
page-reply-said = Hanno scritto: { $said }
page-reply-count = { $n ->
    [one] Detto una volta in questo caso
    [many] Detto { $n } volte in questo caso
   *[other] Detto { $n } volte in questo caso
 }
page-reply-answer = Nella risposta: { $text }
page-error-reply-text = Prima incolla il messaggio.
cli-log-reply = Legge un messaggio dell’azienda e annota che cosa ostacola.
cli-log-reply-arg-file = Il file; - o nulla per ciò che arriva dalla pipe.
cli-log-reply-arg-channel = Come è arrivato: email, chat, letter, social o form.
cli-log-reply-arg-at = Quando è arrivato; senza: adesso.
cli-log-reply-none = Nulla ostacola.
