# Een gesprek om te oefenen.

## Op de opdrachtregel

cli-practice = Oefent een gesprek: met een verzonnen medewerker, of voor medewerkers met een verzonnen klant. Er wordt niets bewaard.
cli-practice-list = Toont de oefeningen en wie er aan de andere kant zit.
cli-practice-arg-scene = De oefening, zoals de lijst die noemt; zonder deze optie kiest het nummer van het gesprek.
cli-practice-arg-side = Wie je speelt: customer (klant) of rep (medewerker).
cli-practice-arg-persona = Wie er aan de andere kant zit, zoals de lijst die persoon noemt.
cli-practice-arg-seed = Het nummer van het gesprek: hetzelfde nummer en dezelfde zinnen geven hetzelfde gesprek.
cli-practice-arg-lang = Taal van het gesprek: en, nl, it, he of tr.
practice-no-choice = Keuze { $given } is er niet. Typ een nummer van 1 tot en met { $count }, of wat je zou zeggen.
practice-keys = Typ het nummer van een keuze, of een eigen zin. ? toont deze regel; q beëindigt het gesprek en laat zien wat het opleverde.
practice-again = Nog eens hetzelfde gesprek: { $command }

## Het gesprek

practice-as-customer = Jij bent de klant.
practice-as-rep = Jij bent de medewerker.
practice-other = Aan de andere kant: { $name }. { $about }
practice-seed = Nummer van dit gesprek: { $seed }
practice-you = Jij: { $text }
practice-they = De ander: { $text }
practice-mood-calm = De ander is rustig.
practice-mood-tense = De ander is gespannen.
practice-mood-heated = De ander staat op het punt op te hangen.
practice-heats = Hierdoor loopt het op: “{ $quote }”
practice-better = Beter: { $text }

## Wat het opleverde

practice-end-closed = Je hebt het gesprek afgesloten.
practice-end-because-of-tone = De ander heeft het gesprek beëindigd vanwege de toon.
practice-end-time-up = De ander had geen tijd meer.
practice-got = Je hebt nu
practice-missed = Nog open
practice-next-time = De volgende keer kun je zeggen: { $text }
practice-cost = Waardoor het opliep
practice-item-name = Naam
practice-item-facts = Wat er is gebeurd
practice-item-wish = Wat de klant wil
practice-item-solution = Een oplossing
practice-item-reference = Dossiernummer
practice-item-promise = Toezegging met een datum
practice-item-transfer = Doorverbonden met iemand die mag beslissen

## Pagina’s

page-practice-title = Een gesprek oefenen
page-practice-more = Oefen met een verzonnen medewerker of klant. Er wordt niets bewaard, en je krijgt geen cijfer.
page-practice-with = Wie er aan de andere kant zit
page-practice-group-customer = Jij bent de klant
page-practice-group-rep = Jij bent de medewerker
page-practice-begin = Beginnen
page-practice-seed = Nummer van het gesprek
page-practice-seed-hint = Hetzelfde nummer en dezelfde zinnen geven hetzelfde gesprek.
page-practice-use = Dit nummer gebruiken
page-practice-talk = Het gesprek
page-practice-you = Jij
page-practice-they = De ander
page-practice-next = Wat zeg je?
page-practice-own = In je eigen woorden
page-practice-say = Zeggen
page-practice-empty = Schrijf wat je zou zeggen
page-practice-other-talk = Een ander gesprek
page-practice-same = Hetzelfde nog eens
field-scene = Oefening
field-persona = Andere kant
field-seed = Nummer van het gesprek
