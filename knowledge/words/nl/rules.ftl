# Wat er mis is met een kennisbestand, en wat je eraan kunt doen.
# Elk probleem heeft twee berichten: wat het is, en met -mend wat je doet.

rules-folder-unreadable = De map gaat niet open: { $detail }
rules-folder-unreadable-mend = Kijk het pad bij --knowledge na, en of je de map mag lezen.

rules-file-unreadable = Het bestand kan niet worden gelezen: { $detail }
rules-file-unreadable-mend = Kijk of je het bestand mag lezen, of haal het uit de map.

rules-not-a-file = Dit is een koppeling, een pipe of een apparaat, geen bestand.
rules-not-a-file-mend = Zet hier een kopie van het bestand zelf.

rules-too-deep = Mappen zitten meer dan { $limit } diep in elkaar.
rules-too-deep-mend = Wijs de kennismap zelf aan: die met tone, ladders en words.

rules-too-many = De map bevat meer dan { $limit } bestanden.
rules-too-many-mend = Wijs de kennismap zelf aan, en laat er alleen kennisbestanden in staan.

rules-too-large = Het bestand heeft { $size } bytes; er worden er hoogstens { $limit } gelezen.
rules-too-large-mend = Splits het in meer bestanden, of haal het uit de map.

rules-binary = Dit is geen tekst in UTF-8.
rules-binary-mend = Sla het bestand op als tekst in UTF-8, of haal het uit de map.

rules-unknown-place = Op deze plaats hoort geen enkel soort kennisbestand.
rules-unknown-place-mend = Zet het waar zijn soort hoort, zoals tone/naam.toml, ladders/it/bank.toml of words/en/naam.ftl, of haal het weg.

rules-unknown-lang = “{ $lang }” is niet een van de talen.
rules-unknown-lang-mend = Noem het en, nl, it, he of tr.

rules-syntax = De regel kan niet als TOML worden gelezen: { $detail }
rules-syntax-mend = Zoek hier of een regel hoger naar een ontbrekend aanhalingsteken, haakje of isgelijkteken.

rules-unknown-key = Dit soort bestand kent geen sleutel “{ $key }”.
rules-unknown-key-mend = Gebruik dit, of haal de regel weg: { $known }

rules-missing-key = De sleutel “{ $key }” ontbreekt.
rules-missing-key-mend = Voeg hier { $key } = … toe.

rules-wrong-type = “{ $key }” heeft een waarde van de soort { $found }.
rules-wrong-type-mend = Schrijf een waarde van deze soort: { $expected }

rules-not-in-list = “{ $found }” is niet een van de bekende waarden.
rules-not-in-list-mend = Gebruik een van deze: { $known }

rules-out-of-range = “{ $key }” is { $found }.
rules-out-of-range-mend = Maak er { $expected } van.

rules-wrong-date = { $found } is geen dag van de kalender.
rules-wrong-date-mend = Schrijf het als 2026-11-22: het jaar, een maand van 01 tot 12, een dag van die maand.

rules-wrong-value = De waarde is niet te gebruiken: { $detail }
rules-wrong-value-mend = Vergelijk met dezelfde sleutel in een ander bestand van deze map.

rules-missing-lang = “{ $key }” heeft geen tekst in “{ $lang }”.
rules-missing-lang-mend = Voeg { $lang } = "…" toe naast de andere talen.

rules-unknown-cite = Geen rij van requirements.toml heeft de code { $id }.
rules-unknown-cite-mend = Verbeter de code, of voeg de rij toe aan requirements.toml.

rules-unknown-source = Geen bron heeft de code “{ $id }”.
rules-unknown-source-mend = Verbeter de code, of voeg de bron toe aan sources.toml of sources/law.toml.

rules-no-source = Nergens staat waar dit vandaan komt of welk advies het uitvoert.
rules-no-source-mend = Voeg cites = ["…"] of source = ["…"] toe; een wet die uit het hoofd komt, krijgt confidence = "memory".

rules-twice = “{ $id }” staat al in { $other }.
rules-twice-mend = Houd er één, of geef deze een andere naam.

rules-wrong-name = De naam “{ $id }” past niet op deze plaats.
rules-wrong-name-mend = Hier verwacht: { $expected }

rules-words-syntax = Het bericht kan niet als Fluent worden gelezen: { $detail }
rules-words-syntax-mend = Kijk de accolades na, en of elk bericht aan de kantlijn begint met “naam = ”.

rules-words-file-missing = “{ $lang }” mist dit hele bestand; een andere taal heeft { $other }.
rules-words-file-missing-mend = Voeg het bestand toe met dezelfde berichten.

rules-words-missing = “{ $lang }” mist het bericht “{ $id }”.
rules-words-missing-mend = Voeg het hier toe; een andere taal heeft het in { $other }.

rules-words-variables = “{ $id }” toont { $found }.
rules-words-variables-mend = Toon dezelfde waarden als de andere taal: { $expected }

rules-letter-syntax = Het sjabloon kan niet worden gelezen: { $detail }
rules-letter-syntax-mend = Kijk de accolades na, en of elke “if” en “for” een einde heeft.

rules-letter-about = Nergens staat waar de brief “{ $letter }” voor is.
rules-letter-about-mend = Voeg dit bestand toe; dat van een andere brief laat de vorm zien.

rules-letter-missing = De brief “{ $letter }” heeft geen tekst in “{ $lang }”.
rules-letter-missing-mend = Schrijf de brief in dit bestand.

rules-few-examples = “{ $lang }” heeft te weinig voorbeelden om de regel te toetsen.
rules-few-examples-mend = Geef er minstens { $expected } onder fires en { $expected } onder silent.

rules-example-silent = De regel vindt niets in dit voorbeeld: “{ $text }”
rules-example-silent-mend = Voeg een patroon toe dat het dekt, of zet het voorbeeld onder silent.

rules-example-fires = De regel vindt “{ $quote }” in een voorbeeld waarin niets hoort te worden gevonden: “{ $text }”
rules-example-fires-mend = Maak het patroon nauwer, of zet bij unless wat deze zin anders maakt.

rules-better-fires = De betere woorden geven zelf een bevinding ({ $rule }): “{ $text }”
rules-better-fires-mend = Herschrijf de suggestie tot er niets meer in wordt gevonden.

rules-engine = { $detail }
rules-engine-mend = { $mend }
