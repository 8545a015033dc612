# Een bericht van het bedrijf: wat er in de weg staat, en het antwoord.

page-reply-link = Ze hebben me geschreven
page-reply-title = Wat ze schreven
page-reply-intro = Plak het bericht hier. Redress laat zien wat er in de weg staat en stelt het antwoord op. Er wordt niets verstuurd.
page-reply-text = Hun bericht
page-reply-channel = Hoe het binnenkwam
page-reply-who = Wie het schreef
page-reply-date = De dag waarop het binnenkwam
page-reply-read = Bekijken
page-reply-log = Vastleggen en antwoord maken
page-reply-found = Wat er in de weg staat
page-reply-none = Voor zover Redress ziet, staat er niets in de weg. Het antwoord vraagt naar de volgende stap en de datum.
page-reply-said = Ze schreven: { $said }
page-reply-count = { $n ->
    [one] In deze zaak één keer gezegd
   *[other] In deze zaak { $n } keer gezegd
 }
page-reply-answer = In het antwoord: { $text }
page-error-reply-text = Plak eerst het bericht.
cli-log-reply = Leest een bericht van het bedrijf en legt het vast, met wat er in de weg staat.
cli-log-reply-arg-file = Het bestand; zonder bestand, of met -, stdin.
cli-log-reply-arg-channel = Hoe het binnenkwam: email, chat, letter, social of form.
cli-log-reply-arg-at = Wanneer het binnenkwam; zonder deze optie nu.
cli-log-reply-none = Er staat niets in de weg.
