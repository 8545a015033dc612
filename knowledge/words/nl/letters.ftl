## Woorden in brieven

letter-team-complaints = Klachtenafdeling

letter-answer-granted = ja
letter-answer-put-through = doorverbonden met iemand anders
letter-answer-refused = nee
letter-answer-open = nog geen antwoord

letter-obstacle-survey = er is { count-times } een enquête voorgelegd
letter-obstacle-offer = er is { count-times } een ander product aangeboden
letter-obstacle-offer-return = de aanbieding kwam { count-times } terug
letter-obstacle-hold = het gesprek is { count-times } in de wacht gezet
letter-obstacle-no-supervisor = er is { count-times } gezegd dat er geen leidinggevende is
letter-obstacle-supervisors-busy = er is { count-times } gezegd dat alle leidinggevenden in gesprek waren
letter-obstacle-highest-person = er is { count-times } gezegd dat er niemand is aan wie de zaak kan worden doorgegeven
letter-obstacle-can-do-nothing = er is { count-times } gezegd dat er niets aan te doen is
letter-obstacle-does-not-qualify = er is { count-times } gezegd dat de zaak niet in aanmerking komt om te worden doorgegeven
letter-obstacle-higher-will-not-help = er is { count-times } gezegd dat een leidinggevende hetzelfde antwoord zou geven
letter-obstacle-sent-back-to-queue = het gesprek ging { count-times } terug in de wachtrij
letter-obstacle-callback-instead = er is { count-times } aangeboden terug te bellen in plaats van door te verbinden
letter-obstacle-refund-refused = er is { count-times } gezegd dat er geen geld wordt terugbetaald

## Wat een brief wil weten

letter-need-reference = Heb je hier een dossiernummer voor?
letter-need-goal = Wat vraag je? Het liefst in één zin.
letter-need-amount = Gaat het om een bedrag?
letter-need-what-happened = Wat is er gebeurd? Een paar zinnen, met data.
letter-need-contact = Over welk gesprek of bezoek gaat dit?
letter-need-rep-name = Wie sprak je?
letter-need-contacts = Wat heb je tot nu toe geprobeerd? Voeg je eerdere gesprekken en berichten toe.
letter-need-asks = Wanneer heb je het gevraagd, en wat was het antwoord?
letter-need-promise = Over welke toezegging gaat dit?
letter-need-promises = Heeft iemand iets toegezegd, en voor wanneer?
letter-need-evidence = Is er iets om mee te sturen, zoals een afschrift of een schermafbeelding?
letter-need-deadline = Op welke dag wil je uiterlijk antwoord?
letter-need-firm = Voor welk bedrijf is dit?
letter-need-sender-name = Welke naam komt er onder de brief?
letter-need-reach = Hoe kunnen ze je bereiken, en wanneer?
letter-needs-nothing = Er ontbreekt niets.
letter-missing = Nog nodig: { $item }

## Rond brieven

letter-to = Aan
letter-subject = Onderwerp
letter-body = Tekst
letter-save-as-email = Opslaan als e-mailbestand
letter-copy = Kopiëren voor e-mail
letter-sent-question = Verstuurd? Schrijf op wanneer, dan worden de dagen geteld.
letter-name-file = { $kind }-{ $number }
