# Un messaggio dell’azienda: che cosa ostacola, e la risposta.

page-reply-link = Mi hanno scritto
page-reply-title = Che cosa hanno scritto
page-reply-intro = Incolla il messaggio. Redress mostra gli ostacoli e prepara la risposta. Non viene inviato nulla.
page-reply-text = Il loro messaggio
page-reply-channel = Come è arrivato
page-reply-who = Chi l’ha scritto
page-reply-date = Il giorno in cui è arrivato
page-reply-read = Esamina
page-reply-log = Annota e prepara la risposta
page-reply-found = Gli ostacoli
page-reply-none = Per quanto vede Redress, non ci sono ostacoli. La risposta chiede il prossimo passo e la sua data.
page-reply-said = Hanno scritto: { $said }
page-reply-count = { $n ->
    [one] Detto una volta in questo caso
    [many] Detto { $n } volte in questo caso
   *[other] Detto { $n } volte in questo caso
 }
page-reply-answer = Nella risposta: { $text }
page-error-reply-text = Prima incolla il messaggio.
cli-log-reply = Legge un messaggio dell’azienda e lo annota nel registro con gli ostacoli che contiene.
cli-log-reply-arg-file = Il file; senza, o con -, lo stdin.
cli-log-reply-arg-channel = Come è arrivato: email, chat, letter, social o form.
cli-log-reply-arg-at = Quando è arrivato; senza, adesso.
cli-log-reply-none = Il messaggio non contiene ostacoli.
