# Meer problemen in één zaak: de delen, de gekoppelde zaken, gedrag als een eigen zaak.
# fulfils: S2-67 S2-68 D-12 D-25

## Op de opdrachtregel

cli-case-split = Laat zien welke kwesties in een zaak zitten en maakt van elk een gekoppelde zaak.
cli-case-split-arg-apply = Uitvoeren: alle delen, of alleen die met deze nummers, zoals 2,3.
split-proposal = Deze zaak gaat over meer dan één kwestie. Los van elkaar zijn ze sneller opgelost.
split-one = Deze zaak gaat over één kwestie. Er valt niets te splitsen.
split-part-first = { $part }. Blijft in deze zaak
split-part-matter = { $part }. Een andere kwestie
split-part-conduct = { $part }. Hoe iemand zich gedroeg
split-facts = Data en bedragen
split-opened = Zaak { $case } geopend: { $title }
why-one-matter = Er is geen deel gekozen dat een eigen zaak wordt. Kies er minstens één.

## Gekoppelde zaken

related-split-from = { $here ->
    [yes] Afgesplitst van zaak { $case }: { $title }
   *[no] Afgesplitst van een zaak die hier niet staat: { $case }
}
related-split-to = { $here ->
    [yes] Afgesplitst naar zaak { $case }: { $title }
   *[no] Afgesplitst naar een zaak die hier niet staat: { $case }
}
field-related = gekoppelde zaken
field-part = Deel
case-title-conduct = { $named ->
    [yes] Gedrag van een medewerker, { $firm }
   *[no] Gedrag van een medewerker
}
step-because-conduct-later = Wacht tot zaak { $case } is opgelost. Een klacht over een persoon komt later, zodat die daar geen drukmiddel is.
step-because-conduct-now = De kwestie zelf speelt niet meer. Nu kun je rustig en feitelijk opschrijven wat er gebeurde.

## De pagina

page-case-related = Gekoppelde zaken
page-split-title = Zaak splitsen
page-split-offer = { $count ->
    [one] Deze zaak gaat over { $count } kwestie.
   *[other] Deze zaak gaat over { $count } kwesties. Los van elkaar zijn ze sneller opgelost.
}
page-split-why = Eén zaak, één verzoek: dan kan het bedrijf alles precies noteren en blijft er niets liggen. Het zijn je eigen woorden; pas ze gerust aan.
page-split-conduct = Hoe één persoon zich gedroeg, is een zaak op zich. Die wacht tot de andere is opgelost en gaat alleen naar het bedrijf.
page-split-new = Een eigen zaak
page-split-stay = In deze zaak laten
page-split-kept = Bedrijf, land, taal en je gegevens gaan mee. Wat in het logboek staat, blijft in deze zaak.
page-split-do = Splitsen
