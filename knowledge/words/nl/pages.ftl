### Woorden van de pagina’s.

## Kader
page-title = { $screen } – Redress
page-error-prefix = Fout:
page-skip = Naar de inhoud
page-nav = Hoofdmenu
page-nav-today = Vandaag
page-nav-cases = Zaken
page-nav-settings = Instellingen
page-nav-help = Hulp
page-language = Taal
page-saved-here = Alleen op deze computer bewaard
page-quit = Afsluiten
page-keys = Toetsen
page-keys-here = Toetsen op dit scherm
page-close = Sluiten
page-save = Opslaan
page-change = Wijzigen
page-open = Openen
page-copy = Kopiëren
page-copied = Gekopieerd
page-copy-by-hand = Selecteer de tekst en druk op Ctrl+C om te kopiëren.
page-choose = Kies
page-optional = (niet verplicht)
page-not-given = Nog niet ingevuld
page-on = Aan
page-off = Uit
page-minutes =
    { $n ->
        [one] { $n } minuut
       *[other] { $n } minuten
    }
page-back-today = Vandaag
page-back-case = Terug naar de zaak

## Wat er is gedaan
page-done-saved = Opgeslagen.
page-done-sent = Gemarkeerd als verstuurd. De tekst blijft bewaard zoals hij was.
page-done-contact = Het contact staat in het logboek.
page-done-promise = De toezegging is bijgewerkt.
page-done-recorded = Vastgelegd.
page-done-settled = Genoteerd. De zaak blijft open tot je hebt gezien wat is afgesproken.
page-done-seen = Genoteerd dat het er is. Je kunt de zaak sluiten.
page-done-closed = De zaak is gesloten. Je kunt die altijd weer openen.
page-done-reopened = De zaak is weer open, bij de stap waar je was.

## Fouten
page-errors =
    { $n ->
        [one] Eén ding om te wijzigen
       *[other] { $n } dingen om te wijzigen
    }
page-error-contact-channel = Kies hoe je contact had
page-error-contact-date = Vul de dag van het contact in, bijvoorbeeld 12-03-2026
page-error-contact-future = De dag van het contact is vandaag of eerder
page-error-contact-time = Vul de tijd van het contact in, bijvoorbeeld 14:05, of laat dit leeg
page-error-contact-said = Schrijf in een paar woorden wat er is gezegd
page-error-promise-date = Vul de dag van de toezegging in, bijvoorbeeld 02-04-2026
page-error-promise-before = De dag van de toezegging ligt niet voor het contact
page-error-promise-what = Schrijf op wat er is toegezegd
page-error-name = Schrijf de naam op
page-error-reference = Schrijf het dossiernummer op
page-error-note = Schrijf de notitie op
page-error-key = Deze toets doet hier niets. Gebruik de knoppen.
page-error-event-date = Vul de dag in waarop het gebeurde, bijvoorbeeld 12-03-2026

## Start
page-start-title = Start
page-start-question = Wat is er nu aan de hand?
page-start-phone = Ik ben aan de telefoon, in de winkel of aan de balie
page-start-phone-hint = Je krijgt meteen woorden om te zeggen. De rest kun je later invullen.
page-start-write = Ik wil het bedrijf schrijven
page-start-write-hint = Plak je tekst of begin met een concept. Je ziet wat tegen je kan werken.
page-start-step = Ik wil mijn volgende stap weten
page-start-step-hint = Wie kan helpen, vanaf welke dag, en wat er nog nodig is.
page-start-cases = Naar mijn zaken
page-start-private = Alleen op deze computer bewaard. Geen account. Er wordt niets verstuurd.

## Vandaag
page-today-title = Vandaag
page-today-heading = Vandaag, { $day }
page-today-new-call = Nieuw gesprek
page-today-new-case = Nieuwe zaak
page-today-running = Er loopt een gesprek:
page-today-back-to-call = Terug naar het gesprek
page-today-next = Volgende
page-today-also = Ook vandaag ({ $n })
page-today-waiting = In afwachting ({ $n })
page-today-done = Deze week gedaan ({ $n })
page-today-why = Waarom deze?
page-today-due = Dag: { $day }
page-today-from = Vanaf { $day }.
page-today-nothing = Vandaag hoeft er niets.
page-today-nothing-next = Volgende: { $case }, { $day }.
page-do-ask-about-promise = Naar de toezegging vragen
page-do-call = Bellen
page-do-go-on = Terug naar het gesprek
page-do-write = Schrijven
page-do-wait = Zien waar je op wacht
page-do-send-recap = De samenvatting mailen
page-do-add-evidence = Toevoegen wat ontbreekt
page-do-go-to = Naar de volgende stap
page-do-follow-up = Kijken of het er is
page-do-close = De zaak sluiten

## Zaken
page-cases-title = Zaken
page-cases-find = Een zaak zoeken
page-cases-find-button = Zoeken
page-cases-count =
    { $n ->
        [one] Eén zaak
       *[other] { $n } zaken
    }
page-cases-found =
    { $n ->
        [one] Eén zaak gevonden
       *[other] { $n } zaken gevonden
    }
page-cases-more = Dit zijn de eerste { $n }. Voeg een woord toe om er minder te vinden.
page-cases-none-found = Geen zaak voor “{ $find }”. Kijk de spelling na, of zoek op één woord.
page-cases-clear = Alle zaken tonen
page-cases-empty = Nog geen zaken. In een zaak staan alle gesprekken, brieven en toezeggingen bij elkaar.

## Zaak
page-case-title = Zaak: { $case }
page-case-open = Open
page-case-settled = Akkoord, nog niet gezien
page-case-closed = Gesloten
page-case-call = Bellen
page-case-write = Schrijven
page-case-facts = Wat bekend is
page-case-rung = Stap op de ladder
page-case-promises = Toezeggingen
page-case-log = Logboek, het nieuwste eerst
page-case-log-empty = Nog niets opgeschreven. Begin met het laatste contact dat je je herinnert.
page-case-add = Contact toevoegen
page-case-files = Bestanden:
page-case-ladder = Ladder
page-case-calendar = In agenda zetten
page-case-export = De hele zaak opslaan als bestand
page-case-solved = Ze gaan het oplossen
page-case-solved-hint = Schrijf op waarmee ze akkoord zijn. De zaak blijft open tot je het hebt gezien.
page-case-agreed = Waarmee ze akkoord zijn
page-case-settle = Het akkoord noteren
page-case-settled-heading = Akkoord, nog niet gezien
page-case-settled-hint = Kijk op je afschrift, in je post of op je lijn. Sluit de zaak als het er is.
page-case-seen = Het is er
page-case-close = De zaak sluiten
page-case-not-come = Het is er niet
page-case-reopen = De zaak weer openen
page-case-reopen-hint = Je gaat terug naar dezelfde stap en dezelfde mensen.
page-case-reopen-why = Wat er weer openstaat
page-promise-waiting = Loopt nog
page-promise-broken = Niet nagekomen
page-promise-kept = Nagekomen
page-promise-by = Uiterlijk { $day }.
page-promise-made = Gezegd op { $day }.
page-promise-mark-kept = Het is nagekomen
page-promise-mark-broken = Het is niet nagekomen
page-contact-channel = Hoe
page-contact-date = Dag
page-contact-time = Tijd
page-contact-who = Met wie
page-contact-said = Wat er is gezegd
page-contact-promise = Wat ze hebben toegezegd
page-contact-promise-due = Uiterlijk op welke dag
page-contact-files = Bestanden
page-contact-files-hint = Een schermafbeelding of een e-mail is genoeg. Alle bestanden samen: tot 64 MB.
page-contact-save = In het logboek zetten

## Gegevens
page-details-new = Nieuwe zaak
page-details-change = Waar de zaak over gaat
page-details-all-optional = Laat leeg wat je niet weet. Je kunt het later invullen.
page-details-firm = Bedrijf
page-details-country = Land
page-details-country-hint = Waar je woont of het kocht. De regels hangen ervan af.
page-details-about = Waar het over gaat
page-details-about-hint = Dit bepaalt de stappen en de data.
page-details-matter = Wat er is gebeurd
page-details-matter-hint = Een of twee zinnen: wat, wanneer, hoeveel.
page-details-goal = Wat je vraagt
page-details-goal-hint = Bijvoorbeeld: het geld terug, met bevestiging op papier.
page-details-amount = Bedrag
page-details-currency = Munt
page-details-reference = Dossiernummer

## Gesprek
page-call-title = Aan de telefoon: { $case }
page-call-in-call = In gesprek
page-call-since = sinds { $time }
page-call-hold = In de wacht
page-call-you-can-say = Je kunt zeggen
page-call-now = Nu
page-call-means = Het betekent:
page-call-for-you = Voor jou:
page-call-firmness = Stap { $n } van 3
page-call-why = Waarom ze dit misschien zeggen
page-call-write-down = Opschrijven
page-call-they-say = Wat zeggen ze?
page-call-times =
    { $n ->
        [one] één keer
       *[other] { $n } keer
    }
page-call-log = Logboek
page-call-undo = Laatste terugnemen
page-call-name = Naam
page-call-name-label = Met wie je praat
page-call-reference = Nummer
page-call-reference-label = Het dossiernummer
page-call-promise = Toezegging
page-call-promise-what = Wat ze toezeggen
page-call-promise-default = een schriftelijk antwoord
page-call-promise-by = Uiterlijk wanneer
page-call-promise-who = Wie
page-call-by-today = vandaag
page-call-by-2 = 2 werkdagen
page-call-by-5 = 5 werkdagen
page-call-by-10 = 10 werkdagen
page-call-by-15 = 15 werkdagen
page-call-by-day = een andere dag
page-call-by-none = geen dag genoemd
page-call-day-label = De andere dag
page-call-note = Notitie
page-call-note-label = Je notitie
page-call-supervisor = Leidinggevende gevraagd: { $n } van 3
page-call-end = Beleefd afronden
page-call-ended = Het gesprek is voorbij
page-call-ticks = Voor je ophangt
page-call-tick-have = heb je
page-call-tick-missing = vraag erom
page-call-say-it-in = Taal van wat je zegt
page-call-keys-on = Losse toetsen: aan
page-call-keys-off = Losse toetsen: uit
page-call-lost = Opslaan lukte niet. Start Redress opnieuw en druk dan nog een keer.
page-key-obstacle = Wat ze zeggen: toont de zin en legt het vast
page-key-hold = In de wacht, of weer eruit
page-key-supervisor = Je hebt om een leidinggevende gevraagd
page-key-name = De naam opschrijven
page-key-reference = Het dossiernummer opschrijven
page-key-promise = Een toezegging opschrijven
page-key-note = Een notitie schrijven
page-key-end = Beleefd afronden; daarna Enter als het gesprek voorbij is
page-key-undo = De laatste logregel terugnemen
page-key-close = Het veld sluiten en terug naar de zin
page-key-next = Volgende suggestie
page-key-previous = Vorige suggestie
page-key-use = De suggestie gebruiken
page-key-keep = Mijn woorden houden
page-key-main = Hoofdknop van het formulier
page-key-to-text = Terug naar de tekst

## Na het gesprek
page-after-title = Na het gesprek
page-after-heading = Gesprek voorbij. Opgeslagen.
page-after-length = Duur: { $length }.
page-after-length-held = Duur: { $length }, waarvan in de wacht: { $held }.
page-after-name = Naam
page-after-promise = Toezegging
page-after-missing = Ontbreekt nog
page-after-missing-nothing = Niets
page-after-no-name = de naam
page-after-no-reference = het dossiernummer
page-after-no-promise = een toezegging met een dag
page-after-send = Verstuur dit vandaag
page-after-send-why = Zo komt wat er is gezegd op papier.
page-after-text = Tekst
page-after-lacks = Nog nodig in de tekst:
page-after-copy = E-mail kopiëren
page-after-copy-subject = Onderwerp kopiëren
page-after-change = De tekst wijzigen
page-after-not-now = Niet nu
page-after-complete = De zaak aanvullen
page-after-complete-hint = Dit maakt de e-mail compleet en geeft je de data van je volgende stappen.
page-after-save = Opslaan en e-mail aanvullen
page-after-look-again = We kijken opnieuw op { $day }.
page-after-to-case = Naar de zaak

## Schrijven
page-write-title = Schrijven: { $case }
page-write-heading = Schrijven aan { $case }
page-write-kind = Brief
page-write-to = Aan
page-write-choose = Met deze brief beginnen
page-write-subject = Onderwerp
page-write-your-text = Je tekst
page-write-saved = Opgeslagen om { $time }.
page-write-saved-now = Opgeslagen.
page-write-pages =
    { $n ->
        [one] Lengte: ongeveer één pagina.
       *[other] Lengte: ongeveer { $n } pagina’s.
    }
page-write-facts = Feiten om in te voegen
page-write-copy = Kopiëren
page-write-check = Nakijken
page-write-soften = Rustig herschrijven
page-write-softened = Herschreven: eerst wat je vraagt, dan de feiten, dan wat al geprobeerd is. Lees het nog eens door; je eigen tekst is bewaard.
page-write-soften-same = Er valt niets te herschrijven.
page-write-restore = Terug naar mijn tekst
page-write-asks = Wat je van de lezer vraagt:
page-write-found-facts = Feiten die de lezer vindt:
page-write-email = Opslaan als e-mail
page-write-sent = Ik heb het verstuurd
page-write-sent-on = Verstuurd op { $day }.
page-write-suggestions = Suggesties
page-write-none = Geen suggesties. De tekst is duidelijk.
page-write-count = { $shown } van { $total }
page-write-status =
    { $n ->
        [0] Geen suggesties
        [one] Eén suggestie
       *[other] { $n } suggesties
    }
page-write-missing = Nog nodig in de tekst:
page-write-use = Gebruik:
page-write-leave-out = Weglaten
page-write-keep = Mijn tekst houden
page-write-hide = Deze soort verbergen

## Ladder
page-ladder-title = Ladder: { $case }
page-ladder-heading = Je volgende stap: { $case }
page-ladder-at = Je bent op stap { $n } van { $all }.
page-ladder-none = We hebben nog geen gecontroleerde ladder voor dit land en deze branche.
page-ladder-tell = Zeg waar de zaak over gaat
page-ladder-ask = Beantwoord dit eerst
page-ladder-power = Wat deze stap kan doen
page-ladder-power-decides = Beslist.
page-ladder-power-recommends = Geeft een advies. Het bedrijf kan nee zeggen.
page-ladder-power-mediates = Bemiddelt. Beide kanten moeten akkoord gaan.
page-ladder-power-registers = Legt alleen vast. Beslist niet over je geld.
page-ladder-power-pays-back = Kan terugbetalen.
page-ladder-power-reviews = Kijkt opnieuw naar het besluit.
page-ladder-not-handled = Wat hier niet kan
page-ladder-fee = Wat het kost
page-ladder-who = Voor wie
page-ladder-before = Wat eerst komt
page-ladder-note = Goed om te weten: { $text }
page-ladder-more = Meer over deze stap
page-ladder-opens = Vanaf
page-ladder-closes = Tot en met
page-ladder-needs = Wat er nodig is
page-ladder-have = heb je
page-ladder-missing = nog nodig
page-ladder-open = Vandaag open
page-ladder-not-yet = Nog niet
page-ladder-from = Je kunt er terecht vanaf { $day }
page-ladder-closed = De tijd hiervoor is voorbij
page-ladder-done = Gedaan
page-ladder-done-on = Gedaan op { $day }
page-ladder-not-eligible = Niet voor deze zaak
page-ladder-ask-status = Beantwoord eerst de vraag
page-ladder-reckoning = Hoe de data zijn berekend
page-ladder-from-to = Van { $from } tot en met { $to }.
page-ladder-law = Wet:
page-ladder-confidence-verified = Gelezen bij de bron.
page-ladder-confidence-secondary = Gelezen uit de tweede hand.
page-ladder-confidence-memory = Nog niet bij de bron nagekeken. Kijk het na voor je erop vertrouwt.
page-ladder-check-first = Kijk dit eerst na: dit had inmiddels opnieuw gecontroleerd moeten zijn.
page-ladder-checked = Gecontroleerd op { $day }.
page-ladder-web = Op internet:
page-ladder-happened = Is er iets gebeurd?
page-ladder-event = Wat
page-ladder-event-day = Op welke dag
page-ladder-record = Vastleggen
page-ladder-side = Zijroutes
page-ladder-side-hint = Deze lopen naast de ladder.
page-ladder-rights = Rechten en andere data
page-ladder-not-advice = De data zijn berekend met openbare regels, elk met de bron erbij. Dit is geen juridisch advies.

## Instellingen
page-settings-title = Instellingen
page-settings-keys = Losse toetsen tijdens gesprekken
page-settings-keys-hint = Eén toets schrijft een logregel, zolang het belpaneel actief is.
page-settings-clock = Klok tijdens gesprekken
page-settings-hidden = Verborgen soorten suggesties
page-settings-hidden-none = Geen. Verberg je een soort, dan vind je die hier.
page-settings-show = Weer tonen
page-settings-data = Je gegevens
page-settings-data-more = Alles staat in één map op deze computer. Er wordt niets verstuurd.
page-settings-stops = Redress stopt vanzelf 20 minuten nadat het laatste tabblad is gesloten. Tijdens een gesprek stopt het nooit.

## Hulp
page-help-title = Hulp
page-help-way = Van het gesprek naar het antwoord
page-help-call = Druk aan de telefoon op wat ze zeggen. Je krijgt een zin, en het logboek wordt bijgehouden.
page-help-recap = Mail na het gesprek de samenvatting. Zo komt wat er is gezegd op papier.
page-help-promise = Een toezegging heeft een dag. De dag erna herinnert Redress je eraan om ernaar te vragen.
page-help-write = Als je schrijft, zie je welke woorden tegen je kunnen werken, en welke beter zijn.
page-help-ladder = De ladder toont wie er nu is, vanaf welke dag en tot welke dag.
page-help-keys = Toetsen tijdens een gesprek
page-help-keys-more = Ze werken alleen zolang het belpaneel actief is. Je kunt ze uitzetten.
page-help-not = Wat Redress niet is
page-help-not-more = Het is geen juridisch advies en belooft geen uitkomst. Bij elke regel staat de bron en wanneer die is gecontroleerd.

## Problemen
page-problem-not-here = Deze pagina opent alleen op deze computer
page-problem-not-here-more = Start Redress opnieuw via het pictogram. Dan gaat de pagina open. Je gegevens zijn veilig.
page-problem-token-used = Dit adres is al gebruikt
page-problem-token-used-more = Het werkt één keer. Start Redress opnieuw via het pictogram voor een nieuw adres. Je gegevens zijn veilig.
page-problem-foreign = Dit kwam van een andere pagina
page-problem-foreign-more = Redress neemt alleen formulieren aan van zijn eigen pagina’s. Er is niets veranderd.
page-problem-wrong-host = Deze pagina opent alleen op deze computer
page-problem-wrong-host-more = Open het adres dat Redress bij het starten toonde.
page-problem-not-found = Hier staat niets
page-problem-not-found-more = Het adres is misschien oud. Je zaken staan in de lijst.
page-problem-too-large = Dit is te groot
page-problem-too-large-more = Bestanden mogen samen 64 MB zijn, een tekst 1 MB. Bewaar een kleinere kopie, of voeg een notitie toe.
page-problem-unreadable = Dit formulier kon niet worden gelezen
page-problem-unreadable-more = Ga terug, laad de pagina opnieuw en verstuur het nog een keer.
page-problem-busy = Een ander programma gebruikt de gegevens
page-problem-busy-more = Wacht een paar seconden, ga terug en druk opnieuw.
page-problem-broken = Er ging iets mis
page-problem-broken-more = Ga terug en druk opnieuw. Gebeurt het weer, start Redress dan opnieuw.
page-problem-said = Dit kon niet worden gedaan
page-problem-safe = Wat in je logboek staat, is veilig.
page-problem-on = Verder
page-stopped = Redress is gestopt
page-stopped-more = Je gegevens staan veilig op deze computer. Je kunt dit tabblad sluiten. Start Redress opnieuw via het pictogram.

## Wat de pagina’s over een zaak zeggen

page-step-what = { $what }. { $because }
page-why-ask-about-promise = Een toezegging die te laat is, gaat voor: wie het toezegde, kent de zaak.
page-why-call = Bellen gaat het snelst, en je krijgt een naam en een nummer.
page-why-write = Wat je schriftelijk vraagt, heeft een datum, en het bedrijf moet antwoorden.
page-why-wait = De andere kant heeft nog tijd. Eerder vragen versnelt niets.
page-why-send-recap = Zolang beide kanten zich het gesprek herinneren, legt een korte e-mail vast wat er is gezegd.
page-why-add-evidence = Papieren die ontbreken, houden de volgende stap op.
page-why-go-to = Het bedrijf heeft zijn beurt gehad. De volgende stap staat voor je open.
page-why-follow-up = Een akkoord telt pas als je het hebt zien komen.
page-why-close = Alles wat je is toegezegd, is gekomen.
page-row-over = De dag is voorbij: { $date }
page-case-place = { $n } van { $all }
page-case-place-next = { $n } van { $all }. Vanaf { $date }: { $next }
page-case-in-writing = Ik heb het op papier
page-error-amount = Schrijf het bedrag in cijfers, bijvoorbeeld 148,00
page-error-agreed = Schrijf op waarmee ze akkoord zijn
page-error-event-future = De dag is vandaag of eerder
page-promise-no-day = Toegezegd, geen dag genoemd: { $what }
page-log-title = { $channel }, { $length }
page-log-heard = Ze zeiden: { $list }
page-log-heard-item = { $label } ({ $times })
page-call-started = Begin van het gesprek
page-call-again = { $text } ({ $n })
page-call-hold-over = Er is weer iemand, na { $length } in de wacht
page-call-hold-card = Geen muziek? Dan kunnen ze je misschien nog horen.
page-call-fact-goal = Vraag om: { $goal }
page-call-fact-promise = { $named ->
    [yes] { $who }, { $made }: { $what }, uiterlijk { $date }
   *[no] Toegezegd op { $made }: { $what }, uiterlijk { $date }
 }
page-call-or = Of zeiden ze:
page-call-find = Een andere zin
page-call-found = Het dichtst erbij:
page-call-none-found = Niets wat erop lijkt. Met “Iets anders” komt het in het logboek.
page-call-recording = Mag ik dit gesprek opnemen?
page-to-firm = Klantenservice
page-to-complaints = Klachtenafdeling
page-fact-contact = dag van het contact
page-fact-promise = dag van de toezegging
page-event-final-response-sent = Het bedrijf verstuurde zijn definitieve antwoord
page-event-used = Ik heb deze stap gebruikt: { $rung }
page-act-ask-supervisor = Schriftelijk om een leidinggevende vragen
page-act-complain = De klacht schrijven
page-act-used = Ik heb deze stap gebruikt
page-tone-insult = boosheid
page-tone-threat = dreiging
page-tone-blame = verwijt
page-tone-pressure = druk
page-tone-identity = over de persoon
page-tone-intimacy = te vertrouwelijk
page-tone-focus = naast de zaak
page-tone-completeness = er ontbreekt iets
page-tone-register = aanspreekvorm
page-tone-manipulation = voorwendsel
page-tone-refusal = weigering
page-tone-absolute = altijd, nooit
page-tone-vague = vaag
page-tone-too-long = te lang
page-tone-mixed-address = je en u door elkaar
page-check-goal = wat je vraagt
page-check-reference = een dossiernummer
page-check-facts = wat er gebeurde en wanneer
page-check-tried = wat je al hebt geprobeerd
page-check-deadline = de dag waarop je uiterlijk antwoord vraagt
page-check-please = een beleefde vraag
page-check-thanks = een bedankje
page-check-reach = hoe ze je kunnen bereiken
page-details-customer = Je naam
page-details-reach = Hoe ze je kunnen bereiken
page-details-reach-hint = Een e-mailadres of telefoonnummer, en de beste tijden. Het staat onder je brieven.
