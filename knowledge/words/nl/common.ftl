## Het product

app-name = Redress
app-tagline = Van “ze helpen me niet” naar “opgelost, op papier”.
app-stays-here = Alleen op deze computer bewaard.
app-no-advice = Redress is geen juridisch advies.

## Knoppen en links

button-save = Opslaan
button-cancel = Annuleren
button-change = Wijzigen
button-copy = Kopiëren
button-copied = Gekopieerd
button-undo = Ongedaan maken
button-back = Terug
button-next = Volgende
button-open = Openen
button-close = Sluiten
button-add = Toevoegen
button-remove = Weghalen
button-delete = Verwijderen
button-show = Tonen
button-hide = Verbergen
button-search = Zoeken
button-clear = Leegmaken
button-done = Klaar
button-skip = Niet nu
button-keep-mine = Mijn tekst houden
button-use = Gebruiken
button-yes = Ja
button-no = Nee
button-print = Afdrukken
button-try-again = Opnieuw proberen
button-write = Schrijven
button-call = Bellen
button-add-contact = Contact toevoegen
button-add-promise = Toezegging toevoegen
button-add-file = Bestand toevoegen
button-add-to-calendar = In agenda zetten
button-more = Meer
button-less = Minder
button-download = Downloaden
button-report-mistake = Fout melden
link-skip-to-content = Naar de inhoud
link-back-to-case = Terug naar de zaak

## Kleine woorden

word-yes = ja
word-no = nee
word-none = geen
word-unknown = niet bekend
word-today = vandaag
word-optional = (niet verplicht)
word-you = jij
word-from-time-to-time = Van { $from } tot { $to }
word-field-with-value = { $name }: { $value }

## Talen, in het Nederlands

lang-en = Engels
lang-nl = Nederlands
lang-it = Italiaans
lang-he = Hebreeuws
lang-tr = Turks

## Kanalen: de naam, en hoe iets is gezegd of verstuurd

channel-phone = Telefoongesprek
channel-chat = Chat
channel-email = E-mail
channel-letter = Brief
channel-visit = Bezoek
channel-social = Openbaar bericht
channel-form = Webformulier

by-channel-phone = per telefoon
by-channel-chat = per chat
by-channel-email = per e-mail
by-channel-letter = per brief
by-channel-visit = ter plaatse
by-channel-social = in een openbaar bericht
by-channel-form = via het webformulier

## Waar de zaak uit bestaat

case-goal = Wat je vraagt
case-firm = Bedrijf
case-reference = Dossiernummer
case-amount = Bedrag
case-contact = Contact
case-contacts = Contacten
case-promise = Toezegging
case-promises = Toezeggingen
case-ask = Verzoek
case-asks = Verzoeken
case-obstacle = Obstakel
case-obstacles = Obstakels
case-evidence = Bewijs
case-rep = Wie je sprak of schreef
case-ladder = Ladder
case-number = Zaak { $number }

case-state-open = Open
case-state-settling = Akkoord, nog niet gezien
case-state-closed = Gesloten
case-state-erased = Gewist

## Toezeggingen

promise-state-waiting = Loopt nog
promise-state-kept = Nagekomen
promise-state-broken = Niet nagekomen
promise-asked = Je hebt er op { $day } schriftelijk naar gevraagd.
promise-state-released = Losgelaten
promise-due = { $what }, uiterlijk { $date }
promise-late = { $days ->
    [one] { $days } dag te laat
   *[other] { $days } dagen te laat
  }

## Verzoeken en hun antwoorden

asked-supervisor = een leidinggevende
asked-reference = een dossiernummer
asked-reason-in-writing = de reden op papier
asked-options = andere mogelijkheden
asked-no-offers = een notitie: geen aanbiedingen
asked-receipt = een ontvangstbewijs
asked-other = iets anders

ask-answer-granted = Ingewilligd
ask-answer-refused = Geweigerd
ask-answer-open = Nog geen antwoord
ask-count-supervisor = Om een leidinggevende gevraagd: { $n } van 3

## Aantallen

count-contacts = { $n ->
    [0] geen contacten
    [one] { $n } contact
   *[other] { $n } contacten
  }
count-promises = { $n ->
    [0] geen toezeggingen
    [one] { $n } toezegging
   *[other] { $n } toezeggingen
  }
count-files = { $n ->
    [0] geen bestanden
    [one] { $n } bestand
   *[other] { $n } bestanden
  }
count-cases = { $n ->
    [0] geen zaken
    [one] { $n } zaak
   *[other] { $n } zaken
  }
count-times = { $n ->
    [1] één keer
    [2] twee keer
   *[other] { $n } keer
  }
count-days = { $n ->
    [one] { $n } dag
   *[other] { $n } dagen
  }
count-steps = Stap { $n } van { $all }

## Hoe ver een dag weg is

distance-today = vandaag
distance-tomorrow = morgen
distance-yesterday = gisteren
distance-in-days = { $n ->
    [one] over { $n } dag
   *[other] over { $n } dagen
  }
distance-days-ago = { $n ->
    [one] { $n } dag geleden
   *[other] { $n } dagen geleden
  }
distance-in-months = { $n ->
    [one] over ongeveer { $n } maand
   *[other] over ongeveer { $n } maanden
  }
distance-months-ago = { $n ->
    [one] ongeveer { $n } maand geleden
   *[other] ongeveer { $n } maanden geleden
  }
distance-in-years = { $n ->
    [one] over ongeveer { $n } jaar
   *[other] over ongeveer { $n } jaar
  }
distance-years-ago = { $n ->
    [one] ongeveer { $n } jaar geleden
   *[other] ongeveer { $n } jaar geleden
  }
date-with-distance = { $date }, { $distance }

## Hoe lang iets duurde

duration-under-a-minute = minder dan een minuut
duration-minutes = { $minutes ->
    [one] { $minutes } minuut
   *[other] { $minutes } minuten
  }
duration-hours = { $hours ->
    [one] { $hours } uur
   *[other] { $hours } uur
  }
duration-hours-minutes = { $hours ->
    [one] { $hours } uur
   *[other] { $hours } uur
  } en { $minutes ->
    [one] { $minutes } minuut
   *[other] { $minutes } minuten
  }
duration-with-hold = { $length }, waarvan { $hold } in de wacht

## Als er iets misgaat: wat je kunt doen, en wat veilig is

error-title = Hier is nog iets na te kijken
error-fields = Kijk naar { $n ->
    [one] dit veld
   *[other] deze { $n } velden
  }
error-field-empty = { $field }: vul dit in.
error-field-choose = { $field }: kies er een.
error-field-date = { $field }: schrijf een dag, zoals 2026-03-12.
error-field-time = { $field }: schrijf een tijd, zoals 14:05.
error-field-number = { $field }: schrijf een getal in cijfers, zoals 15.
error-field-amount = { $field }: schrijf een bedrag, zoals 120,50 EUR.
error-field-email = { $field }: schrijf een e-mailadres, zoals naam@example.org.
error-field-too-long = { $field }: hier passen { $max } tekens, dit zijn er { $length }.
error-field-after = { $field }: kies een dag na { $other }, { $date }.
error-field-not-future = { $field }: kies vandaag, { $date }, of een eerdere dag.
error-not-found-title = Hier staat niets
error-not-found = Deze pagina is er niet, of is verplaatst. Je gegevens zijn veilig.
error-case-not-found = Er is geen zaak { $number }. Zoek het nummer op in de lijst van zaken.
error-word-unknown = “{ $given }” is hier niet bekend. Het dichtst erbij komt “{ $nearest }”.
error-word-unknown-list = “{ $given }” is hier niet bekend. Je kunt dit gebruiken: { $list }.
error-busy = Een ander deel van Redress schrijft in dezelfde gegevens. Er is niets veranderd. Probeer het zo nog eens.
error-already-running = Redress draait al. We hebben het voor je geopend.
error-not-running = Redress draait niet. Start het opnieuw via het pictogram. Je gegevens zijn veilig.
error-disk-full = Opslaan lukte niet: de schijf is vol. Je laatste notitie staat nog op deze pagina. Maak ruimte vrij en druk dan op Opslaan.
error-disk-write = Opslaan in { $path } lukte niet. Je laatste notitie staat nog op deze pagina. Kijk of je daar mag schrijven en druk dan op Opslaan.
error-file-not-found = Er is geen bestand { $path }. Kijk de naam en de map na.
error-file-unreadable = Het bestand { $path } gaat niet open. Kijk of je het mag lezen.
error-file-too-big = Dit bestand is { $size }. Bestanden mogen { $max } zijn. Bewaar een kleinere kopie, of voeg een notitie toe.
error-file-not-text = { $path } is geen tekst. Sla het op als tekst in UTF-8 en probeer het dan opnieuw.
error-damaged = Eén bestand in deze zaak kan niet worden gelezen. De rest is veilig.
error-damaged-entry = Logregel { $seq } van zaak { $number } is buiten Redress om veranderd. De andere logregels zijn veilig. Je kunt een reservekopie terugzetten.
error-newer-data = Deze gegevens zijn gemaakt met een nieuwere Redress. Haal versie { $version } of later. Er is niets veranderd.
error-wrong-address = Deze pagina opent alleen op deze computer.
error-token = Deze link is al gebruikt of is van een andere dag. Start Redress opnieuw voor een nieuwe link. Je gegevens zijn veilig.
error-form-expired = Deze pagina stond te lang open. Je tekst staat er nog. Druk nog eens op Opslaan.
error-unexpected = Er ging iets mis in Redress. Wat je hebt opgeslagen, is veilig. Ga terug en probeer het opnieuw.
error-knowledge = Een bestand uit de kennismap kan niet worden gelezen: { $path }, regel { $line }. { $mend }
error-no-ladder = We hebben geen gecontroleerde ladder voor dit land en deze branche. Deze stappen zijn algemeen.

## Nog niets hier

empty-suggestions = Geen suggesties. De tekst is duidelijk.
empty-evidence = Nog geen bestanden. Een schermafbeelding of een e-mail is genoeg.
empty-promises = Geen open toezeggingen. Zegt iemand “dat gaan we doen”, schrijf het dan hier op.
empty-log = Nog niets opgeschreven. Begin met het laatste contact dat je je herinnert.
empty-cases = Nog geen zaken. In een zaak staan alle gesprekken, brieven en toezeggingen bij elkaar.
empty-search = Geen zaak voor “{ $text }”. Kijk de spelling na, of zoek in alle woorden.

## Gedaan

done-saved = Opgeslagen
done-deleted = Verwijderd.
done-deleted-undo = Verwijderd. Ongedaan maken
done-copied = Gekopieerd
done-added = Toegevoegd
