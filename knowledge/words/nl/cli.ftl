# De opdrachtregel: hulp, uitkomsten, vragen en fouten.

cli = Van “ze helpen me niet” naar “opgelost, op papier”. Zonder opdracht opent de pagina in je browser.

cli-usage = Gebruik
cli-heading-verbs = Opdrachten
cli-heading-options = Opties
cli-heading-global = Opties van elke opdracht
cli-heading-arguments = Waarden

cli-examples =
    redress
    redress case new --firm "Banca Esempio" --about "Afschrijving die ik niet herken" --country IT --sector bank
    redress log add --case 1 --channel phone --with Marco --said "eerst een enquête" --at 14:10
    redress phrase find "er is hier geen leidinggevende" --lang nl
    redress promise add --case 1 --what "schriftelijk antwoord" --within 15wd
    redress next --case 1
    redress ladder show --country IT --sector bank --topic payments --event received=2026-04-13
    redress letter new --case 1 --kind recap
    redress tone check brief.txt --lang nl --fail-on insult,threat
    redress tone soften brief.txt --lang nl
    redress calendar ics --case 1 -o data.ics
    redress timeline text --case 1
    redress case export --case 1 -o zaak.json
    redress case verify --case 1

cli-codes =
    Afsluitcodes:
      0    gelukt
      1    mislukt, met de oorzaak erbij
      2    verkeerd gebruikt
      3    een controle heeft iets gevonden
      4    niet gevonden
      5    bezet of vergrendeld
      6    gegevens niet leesbaar
      130  gestopt met Ctrl-C

## De pagina

cli-serve = Start de pagina en opent die in je browser.
cli-open = Opent de pagina die al draait.
cli-stop = Stopt de pagina die draait.
cli-status = Zegt of de pagina draait, en waar.

## Zaken

cli-case = Opent, toont, wijzigt en sluit zaken.
cli-case-new = Opent een zaak.
cli-case-list = Geeft de lijst van zaken, de laatst gewijzigde eerst.
cli-case-show = Toont een zaak: feiten, toezeggingen, volgende stap en logboek.
cli-case-edit = Wijzigt wat er over een zaak bekend is.
cli-case-settle = Noteert dat het bedrijf akkoord is, en hoe ver het is.
cli-case-close = Sluit een zaak.
cli-case-reopen = Opent een gesloten zaak opnieuw.
cli-case-delete = Wist alles in een zaak en verbergt de zaak.
cli-case-export = Schrijft een hele zaak weg als één document.
cli-case-import = Neemt een zaak over uit zo’n document.
cli-case-verify = Controleert dat er niets in de vastlegging is veranderd.
cli-case-erase = Wist wat er in bepaalde logregels staat; hun plaats in de vastlegging blijft.

## Het logboek

cli-log = Legt vast wat er is gezegd en wanneer.
cli-log-add = Voegt een telefoongesprek, bericht, brief of bezoek toe.
cli-log-note = Voegt een notitie toe.
cli-log-list = Toont het logboek, het nieuwste eerst.
cli-log-show = Toont één logregel.
cli-log-edit = Verbetert een logregel; de eerste versie blijft bewaard.
cli-log-undo = Neemt een logregel terug; een bericht met alles wat erin gelezen is.

## Een gesprek dat nu loopt

cli-call = Geeft je tijdens het gesprek de woorden en houdt het logboek bij.
cli-call-start = Begint een gesprek.
cli-call-press = Legt één ding uit het gesprek vast en toont wat je nu kunt zeggen.
cli-call-show = Toont wat je nu kunt zeggen.
cli-call-end = Beëindigt het gesprek.
cli-call-recording = Zegt of je een gesprek mag opnemen.

cli-call-key-h = in de wacht, of weer eruit
cli-call-key-s = je hebt om een leidinggevende gevraagd
cli-call-key-n = een naam: n Marco
cli-call-key-r = een dossiernummer: r 12345-AB
cli-call-key-p = een toezegging, wanneer en wat: p 15wd schriftelijk antwoord
cli-call-key-t = een notitie: t eerst een enquête
cli-call-key-e = beleefd afronden; daarna Enter zodra het gesprek voorbij is
cli-call-key-z = de laatste regel ongedaan maken
cli-call-key-q = weggaan; het gesprek blijft open
cli-call-choose = Er staat nog niets in het logboek. Typ het nummer, zoals R-03, of t en je woorden.

cli-missing-name = de naam
cli-missing-reference = het dossiernummer
cli-missing-promise = een toezegging met een dag
cli-call-missing = Vraag voor je ophangt nog om: { $list }.
cli-call-nothing-missing = Je hebt de naam, het dossiernummer en een toezegging. Je kunt het gesprek afsluiten.

## Toezeggingen, verzoeken, gebeurtenissen, feiten

cli-promise = Legt vast wat het bedrijf heeft toegezegd.
cli-promise-add = Voegt een toezegging met de dag toe.
cli-promise-list = Geeft de lijst van toezeggingen, de vroegste eerst.
cli-promise-keep = Merkt een toezegging aan als nagekomen.
cli-promise-break = Merkt een toezegging aan als niet nagekomen.
cli-ask = Legt vast wat je hebt gevraagd en wat het bedrijf antwoordde.
cli-ask-add = Voegt een verzoek toe, bijvoorbeeld om een leidinggevende.
cli-ask-answer = Voegt het antwoord op een verzoek toe.
cli-ask-list = Toont je verzoeken met de antwoorden.
cli-event = Legt de gebeurtenissen vast vanaf wanneer de termijnen lopen.
cli-event-add = Voegt een gebeurtenis toe, zoals de dag waarop je klacht is verstuurd.
cli-event-list = Toont de gebeurtenissen van een zaak.
cli-fact = Legt de feiten vast waar de ladder van afhangt.
cli-fact-set = Vult feiten in, zoals amount=120.50EUR.
cli-fact-list = Toont de feiten van een zaak.

## Bewijs

cli-evidence = Bewaart kopieën van bestanden die laten zien wat er is gebeurd.
cli-evidence-add = Bewaart een kopie van een bestand bij de zaak.
cli-evidence-list = Toont de bestanden van een zaak.
cli-evidence-get = Schrijft een bestand weg zoals het is toegevoegd.
cli-evidence-verify = Controleert dat elk bestand nog is zoals het is toegevoegd.

## De ladder en de data

cli-ladder = Toont wie kan helpen, vanaf welke dag en tot welke dag.
cli-ladder-show = Toont elke stap van de ladder met zijn data.
cli-ladder-next = Toont de volgende stap.
cli-ladder-missing = Toont wat er voor de volgende stap nog nodig is.
cli-ladder-explain = Toont bij elke stap de wet en hoe de data zijn berekend.
cli-ladder-skip = Laat een stap weg en noteert waarom.
cli-ladder-countries = Toont de landen, branches en onderwerpen waarvoor er een ladder is.
cli-next = Zegt wat je nu kunt doen, en waarom.
cli-calendar = Schrijft de data weg voor je agenda.
cli-calendar-ics = Schrijft de data weg als agendabestand (iCalendar).
cli-calendar-list = Toont de data die nog komen.

## Brieven, toon en zinnen

cli-letter = Schrijft brieven met wat er in de zaak staat.
cli-letter-new = Schrijft een concept van een brief.
cli-letter-list = Toont de brieven van een zaak.
cli-letter-show = Toont een brief.
cli-letter-edit = Vervangt de tekst van een concept.
cli-letter-check = Controleert de toon van een brief.
cli-letter-sent = Noteert dat een brief is verstuurd; de tekst ligt dan vast.
cli-letter-kinds = Toont de soorten brieven.
cli-tone = Controleert hoe een tekst klinkt.
cli-tone-check = Vindt woorden die tegen je kunnen werken, en stelt andere voor.
cli-tone-soften = Herschrijft een tekst zodat die voor je werkt, en zegt wat er is veranderd.
cli-tone-survey = Laat zien wat elke zin doet: felheid, feiten, verzoeken.
cli-phrase = Vindt de woorden om te zeggen.
cli-phrase-find = Vindt een antwoord op wat er tegen je is gezegd.
cli-phrase-show = Toont de antwoorden op één uitspraak, van mild naar stevig.
cli-phrase-list = Toont de uitspraken waar een antwoord op is.
cli-phrase-lint = Controleert de toon van elke zin.

## De rest

cli-search = Zoekt woorden in alle zaken.
cli-rules = Toont en controleert de kennis die Redress gebruikt.
cli-rules-list = Toont de toonregels.
cli-rules-show = Toont één regel.
cli-rules-lint = Controleert de kennisbestanden en zegt hoe je ze herstelt.
cli-rules-sources = Toont de adviezen, en welk bestand ze uitvoert.
cli-lsp = Start de taalserver voor editors, op stdin en stdout.
cli-backup = Maakt reservekopieën, toont ze en zet ze terug.
cli-backup-create = Kopieert alle gegevens naar een map.
cli-backup-restore = Zet de gegevens van een reservekopie terug.
cli-backup-list = Toont de reservekopieën in een map.
cli-index = Onderhoudt de index waarmee wordt gezocht.
cli-index-rebuild = Bouwt de index opnieuw op uit de vastlegging.
cli-wipe = Verwijdert de gegevensmap met alles erin.
cli-doctor = Zegt wat er is geïnstalleerd, waar de gegevens staan en wat er mis is.
cli-completions = Schrijft het bestand waarmee je shell opdrachten aanvult.
cli-man = Schrijft de handleidingpagina.

## Opties die elke opdracht heeft

cli-arg-help = Deze hulp tonen.
cli-arg-version = De versie tonen.
cli-arg-data = Map met je gegevens; zonder deze optie: Redress in je Documenten.
cli-arg-knowledge = Map met je eigen kennisbestanden, die voorgaan op de ingebouwde.
cli-arg-ui-lang = Taal van Redress: en, nl, it, he of tr; zonder deze optie die van je systeem.
cli-arg-json = Eén JSON-document afdrukken.
cli-arg-plain = Eén gegeven per regel afdrukken, met tabs tussen de velden.
cli-arg-output = Het resultaat naar een bestand schrijven; - is stdout.
cli-arg-quiet = Alleen het resultaat afdrukken.
cli-arg-verbose = Meer afdrukken over wat er gebeurt.
cli-arg-dry-run = Zeggen wat er zou gebeuren en niets veranderen.
cli-arg-no-input = Nooit vragen stellen; stoppen en noemen wat er ontbreekt.
cli-arg-force = De vraag voor het verwijderen overslaan.
cli-arg-color = Wanneer er kleur wordt gebruikt.
cli-arg-now = Dit als tijdstip nemen: 2026-03-12 of 2026-03-12T14:05.

## Opties en waarden, in het algemeen

cli-arg-port = Poort van de pagina op deze computer.
cli-arg-no-open = De browser niet openen.
cli-arg-case = Nummer van de zaak.
cli-arg-firm = Naam van het bedrijf.
cli-arg-firm-address = Adres van het bedrijf, voor brieven.
cli-arg-title = Korte naam van de zaak; zonder deze optie het bedrijf.
cli-arg-about = Wat er is gebeurd, in een of twee zinnen.
cli-arg-goal = Wat je vraagt, zoals “148 EUR terug”.
cli-arg-amount = Het bedrag waar het om gaat, zoals 120.50EUR.
cli-arg-country = Land: US, GB, NL, IT, IL, TR, of EU voor een bedrijf in een ander EU-land.
cli-arg-sector = Branche van het bedrijf, zoals bank of telecom; “redress ladder countries” toont ze.
cli-arg-topic = Onderwerp, zoals payments; “redress ladder countries” toont ze.
cli-arg-reference = Nummer waaronder het bedrijf je kent: klant-, bestel- of dossiernummer.
cli-arg-lang = Taal: en, nl, it, he of tr.
cli-arg-zone = Tijdzone, zoals Europe/Amsterdam; zonder deze optie die van het land.
cli-arg-customer = Je naam, voor brieven.
cli-arg-reach = Waar en wanneer het bedrijf je kan bereiken.
cli-arg-all = Ook gesloten zaken.
cli-arg-stage = Hoe ver het is: toegezegd, op papier, of door jou gezien.
cli-arg-what = Waar het over gaat.
cli-arg-on = De dag waarop het gebeurde, zoals 2026-03-12; zonder deze optie vandaag.
cli-arg-terms = Hoe het eindigt: doel gehaald, deels gehaald en aanvaard, of losgelaten. Zonder: doel gehaald.
cli-arg-note = Een notitie.
cli-arg-reason = Waarom, in je eigen woorden.
cli-arg-confirm = Het woord dat het bevestigt.
cli-arg-file = Een bestand; - is stdin.
cli-arg-files = Bestanden met de teksten; zonder bestand, of met -, stdin.
cli-arg-entry = Nummer van de logregel in het logboek.
cli-arg-entries = Nummers van de logregels in het logboek.
cli-arg-channel = Hoe: phone, chat, email, letter, visit, social of form.
cli-arg-with = Naam van wie je sprak of schreef.
cli-arg-team = Team of afdeling van die persoon.
cli-arg-role = Functie van die persoon, zoals leidinggevende.
cli-arg-said = Wat er is gezegd, in het kort.
cli-arg-at = Wanneer het was: 14:05, 2026-03-12 of 2026-03-12T14:05; zonder deze optie nu.
cli-arg-minutes = Hoeveel minuten het duurde.
cli-arg-hold-minutes = Hoeveel van die minuten je in de wacht stond.
cli-arg-heard = Een uitspraak die je hoorde, zoals R-11; mag vaker dan één keer.
cli-arg-promise = Nummer van de toezegging in het logboek.
cli-arg-by = De dag tot wanneer het is toegezegd, zoals 2026-04-02.
cli-arg-within = Tijd tot dan: 15wd (werkdagen), 5d (dagen), 8w (weken) of 2m (maanden).
cli-arg-incoming = Het bedrijf nam contact op met jou.
cli-arg-text = De tekst.
cli-arg-set = Een veld en de nieuwe waarde, zoals said="terugbetaling akkoord"; een lege waarde haalt het veld weg.
cli-arg-key = Een toets van het gesprek.
cli-arg-value = Wat erbij hoort.
cli-arg-who = Wie het heeft toegezegd.
cli-arg-ask = Nummer van het verzoek in het logboek.
cli-arg-answer = Wat het bedrijf antwoordde.
cli-arg-event = Een gebeurtenis en de dag, zoals received=2026-04-13; mag vaker dan één keer.
cli-arg-fact = Een feit en de waarde, zoals amount=120.50EUR; mag vaker dan één keer.
cli-arg-facts = Feiten en hun waarden, zoals amount=120.50EUR consumer=yes.
cli-arg-shows = Wat het bestand laat zien.
cli-arg-dated = De dag die op het bestand zelf staat, zoals 2026-03-12.
cli-arg-item = Waar het voor nodig is: een naam uit “redress ladder missing”.
cli-arg-rung = Naam van de stap, zoals it.abf; “redress ladder show” toont ze.
cli-arg-kind = Soort brief; “redress letter kinds” toont ze.
cli-arg-deadline = De dag waarop je uiterlijk antwoord vraagt, zoals 2026-04-02.
cli-arg-eml = Als e-mailbestand wegschrijven (.eml).
cli-arg-letter = Nummer van de brief in het logboek; zonder nummer de laatste.
cli-arg-subject = Het onderwerp.
cli-arg-side = Van wie de woorden zijn: customer (klant) of rep (medewerker).
cli-arg-context = Wat de tekst niet kan laten zien, zoals opening,on-hold,solved,open-items=2.
cli-arg-explain-in = Taal van de uitleg; zonder deze optie die van Redress.
cli-arg-fail-on = Met 3 eindigen als een van deze is gevonden: soorten zoals insult,threat, namen van regels, of warn.
cli-arg-sarif = De bevindingen als SARIF 2.1.0 schrijven, voor editors en codereview.
cli-arg-jsonl = Eén JSON-object per regel van stdin lezen, en er één per regel schrijven.
cli-arg-line = Code van de uitspraak, zoals R-11; “redress phrase list” toont ze.
cli-arg-firmness = Hoe stevig, van 1 tot 3; zonder deze optie alle drie.
cli-arg-words = Woorden om te zoeken.
cli-arg-limit = Hoeveel resultaten hoogstens.
cli-arg-rule = Naam of nummer van de regel; “redress rules list” toont ze.
cli-arg-folder = Een map.
cli-arg-shell = De shell.

## Waar de algemene woorden op een verkeerd spoor zetten

cli-case-list-arg-all = Ook gesloten zaken tonen.
cli-case-list-none-open = Er staat geen zaak open. “redress case list --all” toont de gesloten zaken.
cli-case-new-arg-lang = Taal waarin je met het bedrijf spreekt: en, nl, it, he of tr.
cli-case-edit-arg-lang = Taal waarin je met het bedrijf spreekt: en, nl, it, he of tr.
cli-case-settle-arg-what = Waarmee het bedrijf akkoord is.
cli-case-close-arg-note = Hoe het is afgelopen, in je eigen woorden.
cli-case-reopen-arg-reason = Wat er weer openstaat.
cli-case-delete-arg-confirm = Nog eens het nummer van de zaak, in plaats van de vraag.
cli-case-import-arg-file = Het document van “redress case export”; - is stdin.
cli-case-verify-arg-case = Nummer van de zaak; zonder nummer elke zaak.
cli-log-add-arg-promise = Wat er is toegezegd; wanneer staat in die woorden, of in --by of --within.
cli-log-add-arg-reference = Dossiernummer dat je hebt gekregen.
cli-log-note-arg-text = De notitie.
cli-log-undo-arg-entry = Nummer van de logregel; zonder nummer wat het laatst is vastgelegd.
cli-call-arg-case = Nummer van de zaak; zonder nummer wordt een nieuwe geopend.
cli-call-recording-arg-case = Nummer van de zaak, in plaats van --country en --state.
cli-call-recording-arg-country = Land: US, GB, NL, IT, IL, TR of EU.
cli-call-recording-arg-state = Staat met een eigen regel, zoals CA.
cli-call-start-arg-case = Nummer van de zaak; zonder nummer wordt een nieuwe geopend.
cli-call-arg-text = Het gesprek in deze terminal voeren.
cli-call-start-arg-text = Het gesprek in deze terminal voeren.
cli-call-press-arg-key = 1 tot 9 of R-11 voor wat ze zeggen; h s n r p t e; transferred, solved, unsolved, end, undo.
cli-call-press-arg-value = Wat bij n, r, t en p hoort, zoals “Marco” of “15wd schriftelijk antwoord”.
cli-promise-add-arg-what = Wat er is toegezegd; wanneer staat in die woorden, of in --by of --within.
cli-promise-add-arg-at = Wanneer het is toegezegd: 14:05, 2026-03-12 of 2026-03-12T14:05; zonder deze optie nu.
cli-call-end-arg-at = Wanneer het eindigde: 14:05, 2026-03-12 of 2026-03-12T14:05; zonder deze optie nu.
cli-promise-list-arg-case = Nummer van de zaak; zonder nummer elke zaak.
cli-promise-keep-arg-on = De dag waarop het is nagekomen, zoals 2026-03-12; zonder deze optie vandaag.
cli-promise-break-arg-on = De dag waarop je zag dat het niet is nagekomen, zoals 2026-03-12; zonder deze optie vandaag.
cli-ask-add-arg-what = Waar je om vroeg: supervisor, reference, reason-in-writing, options of other.
cli-ask-add-arg-text = Waar je om vroeg, in je eigen woorden.
cli-ask-add-arg-answer = Wat het bedrijf antwoordde; zonder deze optie is er nog geen antwoord.
cli-ask-answer-arg-reason = De reden die het bedrijf gaf.
cli-event-add-arg-event = Wat er gebeurde, zoals complained, received of final-response, of de naam van een stap.
cli-evidence-add-arg-file = Het bestand om te bewaren.
cli-evidence-get-arg-entry = Nummer van het bestand in het logboek.
cli-ladder-show-arg-case = Nummer van de zaak, in plaats van --country en --sector.
cli-ladder-next-arg-case = Nummer van de zaak, in plaats van --country en --sector.
cli-ladder-missing-arg-case = Nummer van de zaak, in plaats van --country en --sector.
cli-ladder-explain-arg-case = Nummer van de zaak, in plaats van --country en --sector.
cli-ladder-explain-arg-clock = Naam van de termijn, zoals it.c.bank_reply; zonder naam wordt alles uitgelegd.
cli-ladder-skip-arg-reason = Waarom je de stap weglaat.
cli-next-arg-case = Nummer van de zaak; zonder nummer elke open zaak.
cli-letter-new-arg-lang = Taal van de brief: en, nl, it, he of tr; zonder deze optie die van de zaak.
cli-letter-new-arg-about = Nummer van de logregel waar de brief over gaat.
cli-letter-edit-arg-letter = Nummer van de brief in het logboek.
cli-letter-edit-arg-file = Bestand met de nieuwe tekst; - is stdin.
cli-letter-edit-arg-subject = Het nieuwe onderwerp; zonder deze optie blijft het onderwerp.
cli-letter-sent-arg-channel = Hoe de brief is verstuurd: email, letter, form, chat, visit, social of phone.
cli-letter-sent-arg-at = Wanneer de brief is verstuurd: 14:05, 2026-03-12 of 2026-03-12T14:05; zonder deze optie nu.
cli-tone-check-arg-lang = Taal van de tekst: en, nl, it, he, tr, of auto om het te laten uitzoeken.
cli-tone-check-arg-side = Wie het schreef: customer (klant) of rep (medewerker).
cli-tone-check-arg-channel = Waar het heen gaat: email, letter, chat, phone, form, social of visit.
cli-tone-check-arg-case = Nummer van de zaak waar de tekst bij hoort; het verloop telt mee.
cli-tone-soften-arg-lang = { cli-tone-check-arg-lang }
cli-tone-soften-arg-side = { cli-tone-check-arg-side }
cli-tone-soften-arg-channel = { cli-tone-check-arg-channel }
cli-tone-soften-arg-case = { cli-tone-check-arg-case }
cli-tone-survey-arg-lang = { cli-tone-check-arg-lang }
cli-tone-survey-arg-side = { cli-tone-check-arg-side }
cli-tone-survey-arg-channel = { cli-tone-check-arg-channel }
cli-tone-survey-arg-case = { cli-tone-check-arg-case }
cli-phrase-find-arg-text = Wat er tegen je is gezegd.
cli-phrase-find-arg-lang = Taal van wat er is gezegd; zonder deze optie zoekt Redress het uit.
cli-phrase-find-arg-side = Wie het vraagt: customer (klant) of rep (medewerker).
cli-phrase-show-arg-lang = Taal van de zinnen; zonder deze optie die van Redress.
cli-phrase-list-arg-lang = Taal van de lijst; zonder deze optie die van Redress.
cli-calendar-ics-arg-case = Nummer van de zaak; zonder nummer elke open zaak.
cli-calendar-list-arg-case = Nummer van de zaak; zonder nummer elke open zaak.
cli-search-arg-case = Nummer van de zaak; zonder nummer elke zaak.
cli-rules-lint-arg-folder = Map met je eigen kennisbestanden; zonder map de ingebouwde.
cli-backup-create-arg-folder = Een nieuwe of lege map voor de kopie.
cli-backup-restore-arg-folder = De map van de reservekopie.
cli-backup-list-arg-folder = De map waarin de reservekopieën staan.
cli-wipe-arg-confirm = Het woord “wipe”; zonder dat woord wordt er niets verwijderd.

## Uitkomsten

cli-next-command = Volgende: { $command }
cli-close-otherwise = Is het anders afgelopen? redress case reopen --case { $case }, en dan redress case close --case { $case } --terms partly, of withdrawn.
cli-next-step = Volgende: { $what }. { $why }
cli-dry-run = Proefloop: er is niets geschreven.
cli-nothing-to-do = Er is nu niets te doen.
cli-ladder-top = Er is voorlopig geen verdere stap. “redress ladder show” toont ze allemaal.
cli-clock-not-started = “{ $clock }” loopt nog niet. Het begin is: { $events }.
cli-phrase-none = Daar is nog geen zin voor. “redress phrase list” toont de uitspraken waar een antwoord op is.
cli-phrase-nearest = Niets lijkt er echt op; het dichtst erbij:
cli-progress = Berichten: { $count }
cli-progress-of = Berichten: { $count } van { $total }
cli-lint-clean = Niets te herstellen.
cli-imported = Zaak { $case } staat hier: { $added ->
    [0] geen nieuwe logregels
    [one] { $added } nieuwe logregel
   *[other] { $added } nieuwe logregels
 }, { $files ->
    [0] geen nieuwe bestanden
    [one] { $files } nieuw bestand
   *[other] { $files } nieuwe bestanden
 }.
cli-verify-whole = Zaak { $case } is compleet: { $entries ->
    [one] { $entries } logregel
   *[other] { $entries } logregels
 }, { $files ->
    [one] { $files } bestand
   *[other] { $files } bestanden
 }, { $erased } gewist.
cli-verify-faulty = Zaak { $case } heeft { $entries ->
    [one] { $entries } logregel
   *[other] { $entries } logregels
 }, { $files ->
    [one] { $files } bestand
   *[other] { $files } bestanden
 }, { $erased } gewist. Wat hier beschadigd is, staat misschien nog in een reservekopie. { $faults ->
    [one] Eén ding is niet zoals het is geschreven:
   *[other] { $faults } dingen zijn niet zoals ze zijn geschreven:
 }
cli-file-whole = zoals het is toegevoegd
cli-file-missing = niet aanwezig
cli-file-changed = veranderd sinds het is toegevoegd
cli-asks = Leidinggevende: { $asked ->
    [0] nog niet om gevraagd
    [one] één keer om gevraagd
   *[other] { $asked } keer om gevraagd
 }, { $refused ->
    [0] niet geweigerd
    [one] één keer geweigerd
   *[other] { $refused } keer geweigerd
 }.
cli-tone-warn = Kan tegen je werken:
cli-tone-info = Tip:
cli-tone-better = Beter: { $text }
cli-mark-heat = felheid
cli-mark-fact = feit
cli-mark-ask = verzoek
cli-mark-goal = doel
cli-mark-tried = wat er is geprobeerd
cli-mark-thanks = dank
cli-mark-greeting = aanhef
cli-mark-closing = afsluiting
cli-mark-reach = bereikbaarheid
cli-mark-quoted = aangehaald
cli-mark-other = overig
cli-tone-left-out = Weggelaten: “{ $text }”. Staat er een feit of een wens in, zeg die dan met andere woorden.
cli-tone-softened = { $changes ->
    [0] Er is niets veranderd
    [one] Er is één ding veranderd
   *[other] Er zijn { $changes } dingen veranderd
 }, { $left ->
    [0] en er is verder niets gevonden.
    [one] en er blijft één bevinding over.
   *[other] en er blijven { $left } bevindingen over.
 }
cli-tone-missing = Nog niet duidelijk in de tekst: { $list }.
cli-checklist-goal = wat je vraagt
cli-checklist-reference = een dossiernummer
cli-checklist-facts = wat er op welke dag is gebeurd
cli-checklist-tried = wat je al hebt geprobeerd
cli-checklist-deadline = de dag waarop je uiterlijk antwoord vraagt
cli-checklist-please = een beleefd verzoek
cli-checklist-thanks = een woord van dank
cli-checklist-reach = hoe je te bereiken bent
cli-serve-address = Redress staat op { $address }
cli-serve-open-yourself = De browser ging niet open. Kopieer het adres hierboven in de adresbalk.
cli-serve-stopped = Redress is gestopt. Je gegevens zijn veilig.
cli-backup-made = Reservekopie gemaakt in { $path }: { $cases ->
    [one] { $cases } zaak
   *[other] { $cases } zaken
 }, { $entries ->
    [one] { $entries } logregel
   *[other] { $entries } logregels
 }, { $files ->
    [one] { $files } bestand
   *[other] { $files } bestanden
 }.
cli-backup-restored = Reservekopie teruggezet in { $path }: { $cases ->
    [one] { $cases } zaak
   *[other] { $cases } zaken
 }, { $entries ->
    [one] { $entries } logregel
   *[other] { $entries } logregels
 }, { $files ->
    [one] { $files } bestand
   *[other] { $files } bestanden
 }.
cli-index-rebuilt = Index opnieuw opgebouwd: { $cases ->
    [one] { $cases } zaak
   *[other] { $cases } zaken
 }, { $entries ->
    [one] { $entries } logregel
   *[other] { $entries } logregels
 }.
cli-wiped = Verwijderd: { $path }
cli-doctor-report =
    Redress { $version }
    Gegevensmap: { $data }
    Talen: { $langs }
    Zaken: { $cases }
    Logregels: { $entries }
    Bestanden: { $files }
    { $faults ->
        [0] Er is niets mis.
        [one] Er is één ding mis:
       *[other] Er zijn { $faults } dingen mis:
    }

## Vragen

cli-ask-delete = Dit wist alles in zaak { $word } en kan niet ongedaan worden gemaakt. Typ het nummer om door te gaan: { $word }

## Als een opdracht niet is uitgevoerd

cli-error-see = Voor hulp: { $command }
cli-error-command = Onbekende opdracht “{ $given }”.
cli-error-command-near = Onbekende opdracht “{ $given }”. Bedoelde je “{ $near }”?
cli-error-flag = Onbekende optie of waarde “{ $given }”.
cli-error-flag-near = Onbekende optie “{ $given }”. Bedoelde je “{ $near }”?
cli-error-missing = Voeg toe wat ontbreekt: { $given }.
cli-error-no-value = Zet een waarde achter { $given }.
cli-error-subcommand = Zet een opdracht achter “{ $given }”: { $known }.
cli-error-no-call = Er loopt geen gesprek in zaak { $case }. Om er een te beginnen: redress call start --case { $case }
cli-error-value = “{ $value }” kan niet bij { $given }. Geef een andere waarde.
cli-error-value-list = “{ $value }” is niet bekend bij { $given }. Gebruik een van deze: { $known }.
cli-error-conflict = { $given } en { $other } gaan niet samen. Laat er een weg.
cli-error-count = Kijk na hoeveel waarden { $given } heeft: het zijn er te veel of te weinig.
cli-error-utf8 = Een deel van de opdracht is geen UTF-8-tekst. Typ het opnieuw.
cli-error-other = Deze opdracht kan niet worden gelezen. Er is niets veranderd.
cli-error-stdin = Hier wordt een tekst verwacht. Noem een bestand, of geef er een door met: redress … < brief.txt
cli-error-file-big = { $path } kan niet worden opgenomen: het is groter dan { $max }, of geen bestand. Kies een kleiner bestand, of voeg een notitie toe.
cli-error-jsonl = { $count ->
    [one] Eén regel kon niet worden gelezen; het antwoord staat op de plek ervan. Herstel die regel en stuur hem opnieuw.
   *[other] { $count } regels konden niet worden gelezen; de antwoorden staan op de plek ervan. Herstel ze en stuur ze opnieuw.
 }
cli-error-line = Deze regel is geen JSON-object met “id” en “text”.
cli-error-line-long = Deze regel is langer dan { $max }. Splits hem.
cli-error-binary = Dit is een bestand en geen tekst voor een terminal. Voeg --output FILE toe.
cli-error-no-home = Er is geen thuismap om de gegevens in te bewaren. Noem een map met --data.
cli-error-no-data = Er staan geen gegevens in { $path }. Er is niets verwijderd. Noem de map met --data.
cli-error-nothing-to-change = Er is niet genoemd wat er verandert. Voeg toe wat nieuw is, zoals --goal TEXT.
cli-error-confirm = Er is niets verwijderd. Voeg om te verwijderen --confirm { $word } toe.
cli-error-wipe = Er is niets verwijderd. Voeg --confirm { $word } toe om { $path } met alles erin te verwijderen. Eerst een reservekopie maken is een goed idee.
cli-error-port = Poort { $port } is in gebruik door een ander programma. Kies een andere: redress serve --port 7338

## Waar een fout over gaat

thing-side = Kant
thing-context = Context
thing-rule = Regel

## In een editor

lsp-write = Schrijf “{ $text }”
lsp-leave-out = Laat dit weg
lsp-soften = Het hele bericht rustig herschrijven
lsp-better = Beter:
lsp-from = Bron: { $from }
lsp-setting-unknown = Instelling { $name }: “{ $given }” is hier niet bekend. Wat was ingesteld, blijft staan.
lsp-error-unreadable = Dit bericht kon niet worden gelezen en is overgeslagen.
lsp-error-too-long = Dit bericht telt { $bytes } bytes; tot { $most } kan worden gelezen.
lsp-error-method = { $method } is hier niet bekend.
lsp-error-params = { $method } kwam met waarden die niet te lezen zijn.
lsp-error-early = Vóór “initialize” kan er niets worden gevraagd.
lsp-error-late = Na “shutdown” kan alleen nog “exit” komen.
lsp-error-twice = “initialize” is al gestuurd.
