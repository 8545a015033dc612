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
cli-log-reply-arg-at = Wanneer het kwam; anders de dag in het bericht zelf, en anders nu.
cli-log-reply-none = Er staat niets in de weg.
page-reply-keep = Leg dit vast: { $what }
page-reply-keep-hint = Wat niet is aangevinkt, komt niet in het logboek. Het bericht zelf wordt bewaard.
page-reply-promise = Ze zeggen toe: { $said }
page-reply-promise-keep = Leg deze toezegging vast, voor { $day }
page-reply-promise-undated = De dag is niet duidelijk. Op de pagina van de zaak kun je de toezegging met een dag noteren.
page-reply-reference = Het nummer van de zaak: { $value }
page-reply-reference-keep = Leg dit nummer vast
page-reply-result = Ze schrijven dat het is gedaan: { $said }
page-reply-result-hint = Klopt dat, noteer het dan als opgelost. Op een resultaat hoeft geen antwoord.
page-reply-settle = Noteer het op de pagina van de zaak
page-reply-log-only = Vastleggen
page-reply-again = Opnieuw bekijken
thing-obstacle = Obstakel
cli-log-reply-arg-leave-out = Laat dit obstakel uit het logboek, op zijn id. Mag vaker worden gegeven.
cli-log-reply-arg-also = Neemt er een op die alleen jij kunt bevestigen, met de id. Mag vaker worden gegeven.
cli-log-reply-unticked = Niet vastgelegd: alleen jij weet of het klopt. Zo ja, neem het bericht terug (redress log undo) en leg het vast met --also { $id }
cli-log-reply-promise = Ze zeggen toe: { $said }
cli-log-reply-promise-add = Om de toezegging te noteren: { $command }
cli-log-reply-reference-add = Om het nummer te noteren: { $command }
cli-log-reply-result = Ze schrijven dat het is gedaan: { $said }
cli-log-reply-settle = Als dat klopt: { $command }
page-reply-day-read = De dag is in het bericht zelf gelezen: { $day } (“{ $line }”). Was het een andere dag, pas die dan hieronder aan.
page-reply-speakers = Gelezen als van het bedrijf: { $names }.
page-reply-speakers-unsure = Hier schrijft meer dan één naam; alles is gelezen als van het bedrijf: { $names }. Vul bij de schrijver in wie voor het bedrijf schrijft.
cli-log-reply-day = De dag is in het bericht zelf gelezen: { $day } (“{ $line }”). Was het een andere dag, geef die dan met --at.
cli-log-reply-speakers-unsure = Hier schrijft meer dan één naam; alles is gelezen als van het bedrijf: { $names }. Geef met --with aan wie voor het bedrijf schrijft.
