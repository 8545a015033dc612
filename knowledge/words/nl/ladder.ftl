## Soorten stappen, en of je ze kunt gebruiken

rung-kind-front = Klantenservice
rung-kind-supervisor = Leidinggevende
rung-kind-formal = Schriftelijke klacht
rung-kind-executive = Directie
rung-kind-review = Interne herbeoordeling
rung-kind-adr = Geschilleninstantie
rung-kind-regulator = Toezichthouder
rung-kind-court = Rechter
rung-kind-chargeback = Chargeback (geld terug via je kaart)
rung-kind-side = Zijroute

rung-status-open = Open
rung-status-not-yet = Nog niet
rung-status-closed = Gesloten
rung-status-done = Gedaan
rung-status-not-eligible = Niet voor deze zaak
rung-status-ask = Hangt af van een antwoord

rung-power-decides = Kan beslissen
rung-power-recommends = Kan een advies geven
rung-power-mediates = Brengt beide kanten bij elkaar
rung-power-registers = Neemt er kennis van, beslist niet
rung-power-pays-back = Kan het geld terugbetalen
rung-power-reviews = Kijkt opnieuw naar wat het bedrijf deed

rung-side = Naast de ladder
rung-optional = Kan worden overgeslagen
rung-fee = Kosten: { $fee }
rung-note = Ook: { $text }
rung-rights = Je rechten en termijnen
rung-will-not-handle = Behandelt niet: { $text }
rung-who = Wie er terechtkan: { $text }
rung-before = Eerst: { $text }
rung-opens = Vanaf { $date } kun je terecht bij: { $body }
rung-opened = Sinds { $date } kun je terecht bij: { $body }
rung-closes = Tot en met { $date }
rung-still-missing = Nog nodig: { $item }
rung-need-have = Aanwezig
rung-need-missing = Nog nodig

## Waarom een stap zo staat

because-used = Gebruikt op { $date }.
because-clock-runs-out = { $clock }: laatste dag { $lastday }. Je kunt deze stap gebruiken vanaf { $opens }.
because-happened = Open sinds { $date }. Dit heeft de stap geopend: { $event }.
because-needs = Dit komt eerst: { $events }.
because-not-started = De wachttijd is nog niet begonnen. Die begint met: { $events }.
because-last-day = Laatste dag: { $date } ({ $clock }).
because-last-day-past = De laatste dag was { $date } ({ $clock }).
because-open-any-time = Je kunt deze stap op elk moment gebruiken.
because-law-from = Deze stap bestaat vanaf { $date }.
because-law-until = Deze stap bestond tot en met { $date }.
because-other-topic = Deze stap is niet voor dit onderwerp: { $topic }.
because-unfit = Deze stap past niet bij deze zaak. { $fact }: { $given }. Nodig: { $wanted }.
because-unfit-amount = Het bedrag, { $given }, valt buiten de grens, { $wanted }.
because-in-doubt = Het staat niet vast dat deze stap past. { $fact }: { $given }. De regel zegt: { $wanted }.
because-in-doubt-amount = Het staat niet vast dat deze stap past: het bedrag, { $given }, ligt dicht bij een onzekere grens, { $wanted }.
because-unknown = Dit hangt af van één antwoord: { $fact }

## Landen, branches, onderwerpen

country-us = Verenigde Staten
country-gb = Verenigd Koninkrijk
country-nl = Nederland
country-it = Italië
country-il = Israël
country-tr = Turkije
country-eu = Over de grens in de Europese Unie

sector-airline = Vliegreis of pakketreis
sector-rail = Trein, bus of boot
sector-bank = Bank, betalingen of kaarten
sector-insurance = Verzekering
sector-telecom = Telefoon en internet
sector-energy = Stroom of gas
sector-water = Water
sector-retail = Winkel
sector-parcel = Pakketten en post
sector-health = Zorg
sector-education = School of universiteit
sector-government = Overheid
sector-housing = Wonen

topic-delay = Vertraging of annulering
topic-refund = Geld terug
topic-baggage = Bagage
topic-disability = Handicap
topic-package = Pakketreis
topic-rail = Trein
topic-bus = Bus
topic-ship = Boot
topic-account = Het contract of de rekening
topic-payments = Betalingen
topic-cards = Kaarten
topic-direct-debit = Automatische incasso
topic-electronic-transfer = Elektronische overschrijving
topic-billing-error = Fout op een kaartafschrift
topic-credit-report = Kredietregistratie
topic-investments = Beleggingen
topic-scam = Een betaling door misleiding
topic-life = Levensverzekering
topic-non-life = Andere verzekering
topic-fault = Het werkt niet
topic-bill = De rekening of factuur
topic-cancellation = Opzeggen
topic-supply = De levering van stroom, gas of water
topic-defect = Een product met een gebrek
topic-delivery = Bezorging
topic-data-protection = Persoonsgegevens
topic-platform-moderation = Een besluit van een platform
topic-repairs = Reparaties
topic-discrimination = Discriminatie
topic-decision = Een besluit
topic-information = Informatie
topic-document-access = Inzage in documenten
topic-tort-claim = Schade door de overheid
topic-none = Geen bepaald onderwerp
topic-ask = Waar gaat het over?

## Feiten: de naam, en de vraag ernaar

fact-amount = Bedrag waar het om gaat
fact-consumer = Je bent klant als particulier
fact-member = Het bedrijf is aangesloten
fact-captive = Je kunt niet naar een ander bedrijf
fact-cross-border = Jij en het bedrijf zitten in verschillende landen
fact-compulsory-insurance = De wet eist deze verzekering
fact-advisory-committee = Een adviescommissie doet mee
fact-channel = Hoe je hebt geklaagd
fact-part = Deel van het Verenigd Koninkrijk
fact-state = Staat
fact-age = Leeftijd
fact-vulnerable = Je hebt extra zorg of hulp nodig

fact-ask-amount = Om hoeveel geld gaat het?
fact-ask-consumer = Ben je klant als particulier, dus niet als bedrijf?
fact-ask-member = Is het bedrijf aangesloten bij de regeling?
fact-ask-captive = Is er geen ander bedrijf waar je heen kunt?
fact-ask-cross-border = Zitten jij en het bedrijf in verschillende landen?
fact-ask-compulsory-insurance = Eist de wet deze verzekering, zoals de WA-verzekering voor een auto?
fact-ask-advisory-committee = Doet er een adviescommissie mee?
fact-ask-channel = Hoe heb je de klacht verstuurd?
fact-ask-part = Welk deel van het Verenigd Koninkrijk?
fact-ask-state = Om welke staat gaat het: een staat van de VS of een land van de Europese Unie?
fact-ask-age = Hoe oud ben je?
fact-ask-vulnerable = Heb je extra zorg of hulp nodig, bijvoorbeeld door ziekte?

fact-value-yes = ja
fact-value-no = nee
part-england = Engeland
part-wales = Wales
part-scotland = Schotland
part-northern-ireland = Noord-Ierland

## Gebeurtenissen: wat er gebeurde, en de vraag naar de dag

event-problem = het probleem zelf
event-delivered = de levering
event-notified = de bekendmaking van het besluit
event-knew = de dag waarop je het te weten kwam
event-refund-due = de dag waarop het geld terug had moeten zijn
event-statement-sent = het afschrift dat je is toegestuurd
event-complained = het versturen van je schriftelijke klacht
event-received = bewijs dat de klacht is ontvangen
event-acknowledged = de ontvangstbevestiging van het bedrijf
event-holding-reply = bericht van het bedrijf dat het meer tijd nodig heeft
event-final-response-sent = het definitieve antwoord dat het bedrijf verstuurde
event-final-response = het definitieve antwoord dat je ontving
event-deadlock = bericht van het bedrijf dat het niet verder kan
event-refused = een weigering om de zaak door te geven
event-used = { $rung }
event-ended = het einde van de procedure: { $rung }
event-decided = de beslissing: { $rung }

event-ask-problem = Op welke dag gebeurde het?
event-ask-delivered = Op welke dag werd het geleverd?
event-ask-notified = Op welke dag kreeg je het besluit te horen?
event-ask-knew = Op welke dag kwam je het te weten?
event-ask-refund-due = Op welke dag had het geld terug moeten zijn?
event-ask-statement-sent = Op welke dag is het afschrift je toegestuurd?
event-ask-complained = Op welke dag verstuurde je de klacht?
event-ask-received = Op welke dag is de klacht ontvangen?
event-ask-acknowledged = Op welke dag bevestigde het bedrijf de ontvangst van de klacht?
event-ask-holding-reply = Op welke dag schreef het bedrijf dat het meer tijd nodig heeft?
event-ask-final-response-sent = Op welke dag verstuurde het bedrijf zijn definitieve antwoord?
event-ask-final-response = Op welke dag ontving je het definitieve antwoord?
event-ask-deadlock = Op welke dag zei het bedrijf dat het niet verder kan?
event-ask-refused = Op welke dag weigerde het bedrijf de zaak door te geven?
event-ask-used = Op welke dag gebruikte je deze stap: { $rung }?
event-ask-ended = Op welke dag eindigde de procedure: { $rung }?
event-ask-decided = Op welke dag is er beslist: { $rung }?

event-log-received = De klacht is ontvangen
event-log-complained = Ik heb de klacht verstuurd
event-log-acknowledged = Het bedrijf bevestigde de ontvangst van de klacht
event-log-holding-reply = Het bedrijf heeft meer tijd nodig
event-log-final-response = Ik kreeg het definitieve antwoord
event-log-deadlock = Het bedrijf kan niet verder
event-log-refused = Het bedrijf weigerde de zaak door te geven

## Lengtes van tijd

length-hours = { $n ->
    [one] { $n } uur
   *[other] { $n } uur
  }
length-days = { $n ->
    [one] { $n } dag
   *[other] { $n } dagen
  }
length-working-days = { $n ->
    [one] { $n } werkdag
   *[other] { $n } werkdagen
  }
length-business-days = { $n ->
    [one] { $n } werkdag
   *[other] { $n } werkdagen
  }
length-weeks = { $n ->
    [one] { $n } week
   *[other] { $n } weken
  }
length-months = { $n ->
    [one] { $n } maand
   *[other] { $n } maanden
  }
length-years = { $n ->
    [one] { $n } jaar
   *[other] { $n } jaar
  }

## Van wie een termijn is

clock-role-firm = Tijd van het bedrijf
clock-role-wait = Tijd die eerst voorbijgaat
clock-role-window = Jouw tijd om erheen te gaan
clock-role-limit = Verjaringstermijn
clock-role-right = Jouw recht
clock-role-body = Tijd van de instantie
clock-purpose-opens = Opent deze stap
clock-purpose-closes = Sluit deze stap
clock-purpose-beside = Naast deze stap
clock-purpose-free = Voor de hele zaak

## Hoe een datum is berekend

reckoning-title = Hoe deze datum is berekend
reckoning-last-day = Laatste dag: { $date }
reckoning-start-event = Begint op { $date }: { $event }.
reckoning-start-end-of = Begint op { $date }, de laatste dag van: { $clock }.
reckoning-counted-calendar = { $length }, geteld vanaf { $from }; die dag is dag 0.
reckoning-counted-calendar-inclusive = { $length }, geteld vanaf { $from }; die dag is dag 1.
reckoning-counted-working = { $length }, geteld vanaf de dag na { $from }.
reckoning-counted-business = { $length }, geteld vanaf de dag na { $from }.
reckoning-counted-elapsed = { $length }, geteld vanaf { $from }, dag en nacht door.
reckoning-skipped = Niet meegeteld: { $list }.
reckoning-skipped-none = Er is geen dag overgeslagen.
reckoning-rolled = De laatste dag viel op een vrije dag en schoof door naar de eerstvolgende open dag.
reckoning-calendar = Kalender: { $calendar }.
reckoning-law = Regel: { $law }.
reckoning-source = Bron: { $sources }.
reckoning-checked = Gecontroleerd op { $date }.
reckoning-confidence-verified = Gezien in de officiële tekst.
reckoning-confidence-secondary = Gezien bij een ander, niet in de officiële tekst.
reckoning-confidence-memory = Uit het geheugen: kijk het na voor je erop vertrouwt.
reckoning-check-first = Kijk dit eerst na: dit had inmiddels opnieuw gecontroleerd moeten zijn.
reckoning-uncertain = De kalender is niet voor al deze jaren bekend, dus de dag kan nog verschuiven.

skipped-weekend = { $date } (weekend)
skipped-weekend-days = { $n ->
    [one] { $n } weekenddag
   *[other] { $n } weekenddagen
  }
skipped-holiday = { $date } ({ $name })
skipped-recess = { $date } ({ $name })
skipped-recess-days = { $n ->
    [one] { $n } dag: { $name }
   *[other] { $n } dagen: { $name }
  }

reckoning-extension-not-given = Dit zou het verlengen tot { $length }, tot en met { $date }: { $event }.
reckoning-extension-in-force = Op { $on } verlengd door { $event }: { $length } in plaats van { $first }. Anders was de laatste dag { $date }.
reckoning-extension-too-late = { $on }: { $event }. Dit kwam na de laatste dag, { $date }, en verlengt dus niets.

reckoning-reading-described = De wet is ook zo te lezen: { $text } Dan is de laatste dag { $date }.
reckoning-reading-in-force = De wet kan op twee manieren worden gelezen, en deze is de veiligste: { $text } Anders is de laatste dag { $date }.
reckoning-reading-would-roll = De wet schuift een laatste dag die op een vrije dag valt door naar { $date }. De veilige dag is { $safe }.
reckoning-reading-other-calendar = Met een ander antwoord hierop is de laatste dag { $date }: { $fact }. De kalender is dan { $calendar }.

reckoning-parts = Samengesteld uit: { $list }.
reckoning-part = { $clock }, { $date }
reckoning-part-decides = { $clock }, { $date }, en die is bepalend
reckoning-part-not-started = { $clock }, nog niet begonnen

reckoning-note-started-at = Geteld vanaf { $used }, omdat de dag hiervan niet bekend is: { $wanted }. Vul je die in, dan kan de dag verschuiven.
reckoning-note-safer-reading = Waar de wet onduidelijk is, rekenen we de tijd van het bedrijf ruim en die van jou krap.
reckoning-note-start-moved = Wat op { $date } kwam, een gesloten dag, telt als ontvangen op de eerstvolgende open dag.
reckoning-note-calendar-assumed = Geteld met deze kalender: { $calendar }. Dat hangt af van één antwoord: { $fact }
reckoning-note-beyond-coverage = De feestdagen van { $calendar } zijn niet voor al deze jaren bekend.

pending-clock = { $clock } is nog niet begonnen. Het begint met: { $events }.

## Opmerkingen bij de hele ladder

ladder-note-topic-unused = Het onderwerp maakt hier geen verschil: { $topic }.
ladder-note-fact-unused = Dit maakt hier geen verschil: { $fact }.
ladder-note-event-unused = Dit hoort hier bij geen enkele stap: { $event }.
ladder-note-future-event = Dit ligt in de toekomst, op { $date }: { $event }.
ladder-note-other-currency = Het bedrag is in een andere munt dan de regel van { $rung }; die regel is daarom niet toegepast.
ladder-note-cannot-count = Dit kon niet worden berekend: { $clock }. { $why }

count-error-out-of-range = De laatste dag ligt buiten de jaren 1 tot 9999. Kijk het begin na.
count-error-too-long = De tijd is te lang om te tellen.
count-error-never-open = De kalender heeft daar geen open dag. Kijk de kalender na.
count-error-unit = Werkdagen worden alleen in dagen geteld.
count-error-no-calendar = Er is geen kalender voor genoemd.

ladder-may-go = Vanaf { $date } kun je terecht bij: { $body }.
ladder-final-response-opens = Een definitief antwoord opent meteen de volgende stap.
ladder-no-outcome = De ladder toont wat je kunt doen en wanneer. Hij zegt niet hoe het afloopt.
