# Het gesprek: hoe het ervoor staat, de balie, ervoor en erna.

## The log
log-machine = Een keuzemenu neemt op
log-person = Er is iemand aan de lijn
log-asked-person = Tegen het menu gezegd: een medewerker graag
log-boiling = Op het kookpunt
log-calm = Weer rustig
log-may-decide = Zegt te mogen beslissen
log-knows-case = Kent de zaak
log-answering = Geeft antwoord op de vraag
log-withdrew = Openlijk ingetrokken
log-saved = Ze zeggen: opgeslagen in hun systeem
log-not-saved = Niet opgeslagen in hun systeem
log-attested = Aangegeven dat dit waar is: { $what }
log-waited-long = { $length } in de wacht. Voor sommige bedrijven is de grens { $limit } minuten: { $law }.
case-title-visit = In de winkel of aan de balie, { $time }

## The live call
page-call-title-visit = In de winkel of aan de balie: { $case }
page-call-at-counter = In de winkel of aan de balie
page-call-on-phone = Aan de telefoon
page-call-where = Waar ben je?
page-call-waiting = Wachten
page-call-left = Ik ben weg
page-call-before-leaving = Voor je weggaat
page-call-turns = Hoe het ervoor staat
page-call-machine = Een keuzemenu
page-call-machine-said = Om een medewerker gevraagd: { $n } van 4
page-call-person = Iemand neemt op
page-call-transferred = Nu iemand anders
page-call-solved = Het is opgelost
page-call-unsolved = Toch niet opgelost
page-call-boiling = Ik zit op het kookpunt
page-call-calm = Ik ben weer rustig
page-call-may-decide = Mag beslissen
page-call-knows-case = Kent de zaak
page-call-answering = Ik krijg antwoord
page-call-no-offers = Notitie vragen: geen aanbiedingen
page-call-receipt = Een schriftelijke bevestiging vragen
page-call-withdraw = Openlijk intrekken
page-call-if-true = Alleen als het waar is, kun je meer zeggen:
page-call-it-is-true = Ja, het is waar
page-call-stay = Blijven of gaan
page-call-menu-notes = Hun keuzemenu
page-call-menu-note = { $text } (bron: { $source })
page-call-menu-own = { $text } (je notitie van { $date })
page-call-fact-plan = Deze keer: { $goal }
page-call-fact-limit = { $n ->
    [one] Je trekt er één minuut voor uit.
   *[other] Je trekt er { $n } minuten voor uit.
 }
page-call-fact-no-offers = Op { $date } vroeg je om een notitie: geen aanbiedingen.
page-call-waited-long = Je wacht al langer dan { $n } minuten. Dat komt in het logboek zodra er weer iemand is.
page-call-waiting-law = Hoe lang mogen ze me laten wachten?
page-key-menu = Een keuzemenu; druk opnieuw als je weer om een medewerker vraagt

## Before the call
page-ready-link = Eerst voorbereiden
page-ready-title = Voor je belt
page-ready-intro = Twee minuten nu schelen er twintig aan de lijn.
page-ready-at-hand = Wat je hebt
page-ready-nothing = Er is nog niets vastgelegd. Houd brieven, rekeningen en data bij de hand.
page-ready-check = Nagaan
page-ready-papers = Mijn papieren liggen voor me.
page-ready-quiet = Het is hier rustig en ik heb even de tijd.
page-ready-calm = Ik ben rustig genoeg om te luisteren.
page-ready-own-mistake = Ik heb nagegaan of de fout bij mij kan liggen.
page-ready-goal = Wat moet dit gesprek opleveren?
page-ready-goal-hint = Eén ding, bijvoorbeeld een datum voor de terugbetaling.
page-ready-minutes = Hoeveel minuten trek je ervoor uit?
page-ready-call = Gesprek beginnen
page-ready-counter = Beginnen in de winkel of aan de balie
page-error-minutes = Vul hele minuten in, van 1 tot en met 600.

## After the call
page-after-heading-visit = Je bent weg. Opgeslagen.
page-after-close = Voor je het vergeet
page-after-saved = Staat het in hun systeem?
page-after-saved-yes = Ja, dat zeiden ze
page-after-saved-no = Nee
page-after-saved-unknown = Niet gevraagd
page-after-still = Wat is nog niet in orde?
page-after-still-hint = Zeg het gewoon, ook als het een prettig gesprek was.
page-after-close-save = In het logboek zetten
page-after-close-done = Het staat in het logboek.
page-after-again = De volgende keer

## The command line
cli-call-start-arg-counter = In een winkel of aan een balie, niet aan de telefoon.
cli-call-start-arg-goal = Wat dit ene gesprek moet opleveren.
cli-call-start-arg-minutes = Na hoeveel minuten je stopt.
cli-call-key-m = een keuzemenu; opnieuw bij elke vraag om een medewerker
cli-call-if-true = Alleen als het waar is: { $question } Typ dan: true { $fact }
cli-call-goes-on = In deze zaak loopt al een gesprek. Doel, grens en plaats blijven zoals ze zijn.
page-call-little-left = { $n ->
    [one] Nog één minuut van de tijd die je ervoor uittrok.
   *[other] Nog { $n } minuten van de tijd die je ervoor uittrok.
 }
cli-case-opened = Zaak { $number } geopend: { $title }
cli-call-place = Zegt of het gesprek in een winkel of aan een balie is, of aan de telefoon.
cli-call-place-arg-place = counter (winkel of balie) of phone (telefoon).
cli-call-close = Voegt toe wat je pas na een gesprek weet.
cli-call-close-arg-saved = Of ze zeggen dat het bij hen is vastgelegd: yes of no.
cli-call-close-arg-still = Wat nog niet klopt.
cli-error-no-ended-call = Zaak { $case } heeft geen gesprek dat afgelopen is. Begin er een met: redress call start --case { $case }
cli-call-promise-noted = Bewaard als je eigen notitie: er kon geen dag in worden gelezen. Zo wordt erop gewacht: p 10wd, en dan wat is toegezegd.
cli-call-none-found = Er is niets gevonden dat erop lijkt. Typ het met andere woorden, of t en je woorden om het als notitie te bewaren.
