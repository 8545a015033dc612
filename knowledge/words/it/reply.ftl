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
cli-log-reply-arg-at = Quando è arrivato; altrimenti il giorno nel messaggio stesso, o adesso.
cli-log-reply-none = Il messaggio non contiene ostacoli.
page-reply-keep = Annota questo: { $what }
page-reply-keep-hint = Ciò che non è spuntato resta fuori dal registro. Il messaggio stesso viene conservato.
page-reply-promise = Promettono: { $said }
page-reply-promise-keep = Annota questa promessa, entro { $day }
page-reply-promise-undated = Il giorno non è chiaro. Nella pagina del caso puoi annotare la promessa con il suo giorno.
page-reply-reference = Il numero della pratica: { $value }
page-reply-reference-keep = Annota questo numero
page-reply-result = Scrivono che è stato fatto: { $said }
page-reply-result-hint = Se è così, annotalo come risolto. Un risultato non richiede risposta.
page-reply-settle = Annotalo nella pagina del caso
page-reply-log-only = Annota nel registro
page-reply-again = Esamina di nuovo
thing-obstacle = Ostacolo
cli-log-reply-arg-leave-out = Lascia questo ostacolo fuori dal registro, con il suo id. Si può ripetere.
cli-log-reply-arg-also = Registra anche ciò che solo tu puoi confermare, con il suo id. Si può dare più volte.
cli-log-reply-unticked = Non registrato: solo tu sai se è così. Se lo è, annulla il messaggio (redress log undo) e registralo con --also { $id }
cli-log-reply-promise = Promettono: { $said }
cli-log-reply-promise-add = Per annotare la promessa: { $command }
cli-log-reply-reference-add = Per annotare il numero: { $command }
cli-log-reply-result = Scrivono che è stato fatto: { $said }
cli-log-reply-settle = Se è così: { $command }
page-reply-day-read = Il giorno è stato letto nel messaggio: { $day } («{ $line }»). Se è un altro, cambialo qui sotto.
page-reply-speakers = Letto come scritto dall’azienda: { $names }.
page-reply-speakers-unsure = Qui scrive più di una persona e tutto è stato letto come scritto dall’azienda: { $names }. Indica sotto chi scrive per l’azienda.
cli-log-reply-day = Il giorno è stato letto nel messaggio: { $day } («{ $line }»). Se è un altro, indicalo con --at.
cli-log-reply-speakers-unsure = Qui scrive più di una persona e tutto è stato letto come scritto dall’azienda: { $names }. Indica con --with chi scrive per l’azienda.
