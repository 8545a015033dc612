# De adreslijst van bedrijven.

## The directory on the command line

cli-directory = Bewaart bedrijven, hoe je ze bereikt en wie er beslist.
cli-directory-list = Toont de bedrijven.
cli-directory-show = Toont wat er van een bedrijf bekend is.
cli-directory-add = Voegt een bedrijf toe, of iets bij een bedrijf: een adres, een persoon, een notitie over het menu.
cli-directory-remove = Verwijdert een bedrijf, of één gegeven ervan.
cli-directory-guess = Leidt een e-mailadres af van hoe andere adressen bij het bedrijf zijn opgebouwd; het blijft een gok.
cli-directory-import = Leest bedrijven in uit bedrijfsgegevens (JSON) of vCards.
cli-directory-list-arg-find = Alleen bedrijven met deze woorden in naam, land of branche.
cli-directory-show-arg-firm = Naam van het bedrijf.
cli-directory-add-arg-firm = Naam van het bedrijf.
cli-directory-remove-arg-firm = Naam van het bedrijf.
cli-directory-guess-arg-firm = Naam van het bedrijf.
cli-directory-remove-arg-entry = Het adres, de naam of de notitie die weg moet; zonder dit het hele bedrijf.
cli-directory-guess-arg-name = Voornaam en achternaam.
cli-directory-import-arg-files = De bestanden.
cli-directory-add-arg-alias = Een andere naam van het bedrijf, of iets wat het beheert.
cli-directory-add-arg-country = Een land waar het actief is, twee letters; mag vaker.
cli-directory-add-arg-sector = De branche, zoals bank; mag vaker.
cli-directory-add-arg-web = De website.
cli-directory-add-arg-service = Wat het voor anderen doet: connects-to-person of books-call-back.
cli-directory-add-arg-at = Het nummer, e-mailadres, postadres of de pagina.
cli-directory-add-arg-purpose = Waarvoor: service, complaints, cancellations, data-protection, office of executive.
cli-directory-add-arg-hours = Wanneer er iemand is.
cli-directory-add-arg-menu = Wat je in het keuzemenu intoetst of zegt.
cli-directory-add-arg-person = Iemand die daar voor klanten verantwoordelijk is.
cli-directory-add-arg-role = Wat die persoon daar is.
cli-directory-add-arg-area = Waarvoor die persoon verantwoordelijk is: service, region, product, legal, data of whole.
cli-directory-add-arg-email = Een zakelijk e-mailadres.
cli-directory-add-arg-guessed = Het adres is samengesteld; er heeft nog niemand vanaf geantwoord.
cli-directory-add-arg-scheme = Een instantie waarbij het is aangesloten, zoals nl.kifid.
cli-directory-add-arg-source = Waar dit vandaan komt: een pagina, een brief, iemand.
cli-directory-add-arg-checked = De dag waarop je het daar zag.
cli-letter-new-arg-names = Aan wie in de directie het is, op naam; mag vaker.
cli-letter-new-arg-reason = Waarom de brief toch uitgaat terwijl Redress zou wachten; dit blijft in het logboek.
cli-directory-added = { $firm }: { $added } toegevoegd, { $replaced } vervangen.
cli-directory-removed = Uit de adreslijst gehaald: { $firm }.
cli-directory-empty = Er staat nog geen bedrijf in.
cli-directory-line = { $ways ->
    [one] { $ways } manier om het te bereiken
   *[other] { $ways } manieren om het te bereiken
}, { $people ->
    [one] { $people } persoon
   *[other] { $people } personen
}

## What is in the directory

directory-services = Diensten die je met een mens verbinden
directory-service-connects-to-person = verbindt je met een mens
directory-service-books-call-back = laat je terugbellen
directory-purpose-service = Klantenservice
directory-purpose-complaints = Klachten
directory-purpose-cancellations = Opzeggen
directory-purpose-data-protection = Verzoeken om je eigen gegevens
directory-purpose-office = Kantoor van de afdeling
directory-purpose-executive = Directie
directory-channel-phone = telefoon
directory-channel-chat = chat
directory-channel-email = e-mail
directory-channel-letter = post
directory-channel-visit = langsgaan
directory-channel-form = webformulier
directory-channel-social = sociale media
directory-area-service = klantenservice
directory-area-region = regio
directory-area-product = product
directory-area-legal = juridische zaken
directory-area-data = gegevensbescherming
directory-area-whole = het hele bedrijf
directory-menu = Keuzemenu
directory-scheme = Aangesloten bij
directory-guessed = gok, niet bevestigd
directory-origin = bron: { $source }, gezien op { $date }
directory-origin-unchecked = bron: { $source }, niet gecontroleerd sinds het is ingelezen
directory-guess = { $address }: een gok, opgebouwd als { $like }
directory-no-guess = Er is nog geen adres samen te stellen. Daarvoor zijn twee adressen van het bedrijf met dezelfde opbouw nodig, met de namen erbij. Geef een voor- en achternaam op, in Latijnse letters.
directory-imported = { $new } nieuw, { $merged } aangevuld, { $same } ongewijzigd.
directory-dropped-no-role = Weggelaten omdat er niet bij staat wat de persoon daar doet: { $count }.
directory-dropped-no-firm = Weggelaten omdat er geen bedrijf bij staat: { $count }.
directory-dropped-private = Privégegevens van mensen, weggelaten: { $count }.
directory-dropped-private-mail = Privémailadressen, weggelaten: { $count }.
directory-dropped-unused = Gegevens die de adreslijst niet bewaart: { $count }.
directory-dropped-too-long = Te lange teksten, weggelaten: { $count }.

## What the directory does not take

directory-fault-missing = Dit is nodig: { $field }.
directory-fault-too-long = { $field }: dit is te lang voor de adreslijst. Maak het korter.
directory-fault-control = { $field }: er zit een teken in dat niet te tonen is. Typ het opnieuw.
directory-fault-no-mailbox = Schrijf een e-mailadres, zoals naam@example.org.
directory-fault-private-mail = Dit is een privémailadres. De adreslijst bewaart alleen zakelijke adressen.
directory-fault-no-source = Geef aan waar de naam vandaan komt. Mensen worden alleen met een bron bewaard.
directory-fault-too-many = { $field }: meer passen er niet bij één bedrijf. Haal er eerst een paar weg.
directory-import-unknown = Dit bestand bevat geen bedrijfsgegevens (JSON) en is geen vCard. Er is niets uit overgenomen.
directory-import-record = Onderdeel { $record } van het bestand is niet te lezen: { $why }. Er is niets uit het bestand overgenomen.
directory-import-too-large = Dit bestand is groter dan { $mb } MB. Splits het en lees de delen in. Er is niets uit overgenomen.
directory-why-not-json = vanaf regel { $line } is het geen JSON
directory-why-other-form = het is JSON, maar zonder bedrijfsgegevens
directory-why-no-name = de naam ontbreekt
directory-why-newer = het is gemaakt met een nieuwere Redress; werk deze eerst bij
directory-why-not-a-card = het is geen vCard
directory-why-cut-short = het einde ontbreekt; het bestand lijkt afgebroken
directory-why-too-many = het bestand heeft meer onderdelen dan in één keer worden gelezen; splits het
why-firm-changed = Dit bedrijf is intussen gewijzigd. Er is niets overschreven. Open het opnieuw en herhaal je wijziging.

## When a message to the head of a firm waits

held-lower-rungs = Eerst de gewone wegen: een schriftelijke klacht, of een vastgelegd verzoek om een leidinggevende. Zonder die stappen gaat zo’n bericht terug naar de klantenservice. Kan het niet wachten, geef dan de reden; die blijft in het logboek.
held-nobody = Noem ten minste één persoon.
held-too-many = Hiermee heb je dan { $people } mensen ongevraagd aangeschreven. Meer dan { $most } wordt een mailing, en die worden niet gelezen. Kies er minder, of geef de reden; die blijft in het logboek.
held-too-soon = { $name } is al aangeschreven en heeft tot en met { $date } om te antwoorden. Wacht zo lang, of geef de reden; die blijft in het logboek.

## Names of fields

field-role = Functie
field-at = Adres of nummer
field-source = Waar het vandaan komt
field-person = Naam
field-hours = Openingstijden
field-menu = Keuzemenu
field-alias = Andere naam
field-web = Website
field-scheme = Instantie waarbij het is aangesloten
field-purpose = Waarvoor
field-area = Verantwoordelijk voor
field-service = Dienst
field-ways = Manieren om het te bereiken
field-people = Mensen
field-schemes = Instanties
field-aliases = Andere namen
field-countries = Landen
field-sectors = Branches
field-notes = Notities


## Pages

page-directory-title = Adreslijst
page-directory-more = Bedrijven, hoe je ze bereikt en wie er beslist. Alles met de bron en de dag waarop je het zag. Het blijft op deze computer.
page-directory-find = Zoek een bedrijf
page-directory-none = Geen bedrijf met deze woorden.
page-directory-new = Bedrijf toevoegen
page-directory-add = Toevoegen
page-directory-import = Bestand inlezen
page-directory-file = Bestand
page-directory-file-hint = Bedrijfsgegevens (JSON) of vCards (.vcf). Privégegevens van mensen blijven erbuiten.
page-directory-import-button = Inlezen
page-back-directory = Adreslijst
page-directory-nothing = Van dit bedrijf is nog niets bekend.
page-directory-remove = Weghalen
page-directory-delete = Dit bedrijf verwijderen
page-directory-guess = E-mailadres samenstellen
page-directory-guess-name = Voor- en achternaam
page-directory-guess-button = Samenstellen
page-directory-like = een gok, opgebouwd als { $like }
page-directory-add-way = Nummer of adres toevoegen
page-directory-channel = Hoe
page-directory-add-person = Iemand toevoegen die beslist
page-directory-person-hint = Alleen naam, functie en zakelijk e-mailadres, met de bron. Geen privégegevens.
page-directory-mailbox = Zakelijk e-mailadres
page-directory-guessed = Dit adres is een gok
page-directory-add-rest = Iets anders toevoegen
page-directory-country = Land, twee letters
page-directory-checked = Dag waarop je het zag
page-to-executive = Directie
page-write-names = Aan wie, op naam
page-write-names-hint = Eén per regel, hoogstens drie. Eerst wie voor klanten verantwoordelijk is.
page-write-guessed = Deze adressen zijn een gok:
page-write-reason = Waarom het niet kan wachten
page-write-reason-hint = Dit blijft in het logboek.
page-case-firm = Hoe je het bedrijf bereikt
