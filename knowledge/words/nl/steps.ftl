# De volgende stap, en waarom die nu komt. Data en namen komen uitgeschreven binnen.

step-what-ask-about-promise = Vraag naar de toezegging
step-what-call = Bel het bedrijf
step-what-write = Schrijf een klacht aan het bedrijf
step-what-answer = Geef het bedrijf antwoord
step-what-wait = { $dated ->
    [yes] Wacht tot { $due }
   *[no] Wacht
 }
step-what-send-recap = Zet het gesprek op papier
step-what-add-evidence = Voeg toe wat nog ontbreekt
step-what-go-to = { $known ->
    [yes] Ga naar: { $rung }
   *[no] Ga naar de volgende stap
 }
step-what-follow-up = Kijk of het er is
step-what-close = Sluit de zaak

step-because-settled-not-written = Het bedrijf is akkoord. Vraag het op papier.
step-because-settled-not-seen = Het bedrijf is op papier akkoord. Wacht nog even, en kijk uiterlijk { $date } of het er is.
step-because-solved-then = In het contact van { $on } is het opgelost. Kijk uiterlijk { $date } of het er is; zo niet, kom erop terug.
step-because-settled-seen = { $named ->
    [yes] Wat is afgesproken, is gekomen. Bedank { $who }, en sluit de zaak zoals jij het wilt.
   *[no] Wat is afgesproken, is gekomen. Bedank wie je hielp, en sluit de zaak zoals jij het wilt.
 }
step-because-window-closes = De laatste dag voor deze stap is { $date }.
step-because-final-response = Het bedrijf heeft zijn definitieve antwoord gegeven.
step-because-replied = Beantwoord het bericht van het bedrijf van { $date }. Was dat het laatste woord, noteer dat dan op de ladder: dan gaat de volgende stap open.
step-because-firm-time-over = Het bedrijf had tot en met { $date } om te antwoorden.
step-because-promise-overdue = { $named ->
    [yes] Toezegging van { $who }: uiterlijk { $date }. Is het er, leg dat dan vast; zo niet, vraag ernaar.
   *[no] De toezegging was: uiterlijk { $date }. Is het er, leg dat dan vast; zo niet, vraag ernaar.
 }
step-because-recap-unsent = Het gesprek van { $date } staat nog niet op papier.
step-because-promise-waiting = { $named ->
    [yes] { $who } heeft tot en met { $date }.
   *[no] Het bedrijf heeft tot en met { $date } voor zijn toezegging.
 }
step-because-reminded = Je herinnering is verstuurd. Geef het tot en met { $date }.
step-because-firm-has-time = Het bedrijf heeft tot en met { $date } om op je klacht te antwoorden.
step-because-rung-opens = De volgende stap gaat open op { $date }.
step-because-refused-thrice = Er is drie keer om een leidinggevende gevraagd, en drie keer geweigerd.
step-because-no-answer = Op je herinnering is geen antwoord gekomen.
step-because-contacts-without-result = { $count ->
    [one] Eén contact heeft niets opgeleverd.
   *[other] { $count } contacten hebben niets opgeleverd.
 }
step-because-nothing-tried = Er is nog niets geprobeerd.
step-because-stop-first = Er is nog niets geprobeerd. Heb je de betaling niet zelf gedaan, of ben je erin geluisd? Waarschuw dan eerst de bank en laat de kaart of de rekening blokkeren: het telefoonnummer staat op de kaart en in de app van de bank.
step-because-missing = { $count ->
    [one] Voor deze stap ontbreekt één ding.
   *[other] Voor deze stap ontbreken { $count } dingen.
 }
step-because-unknown = Zeg welk bedrijf, welke branche en welk land het is. Dan kan Redress de data uitrekenen.

case-title-call = Gesprek van { $time }
promise-written-answer = een schriftelijk antwoord

step-whom-promised = { $named ->
    [yes] Ga terug naar { $who }, die het heeft toegezegd, en niet naar een ander.
   *[no] Ga terug naar degene die het heeft toegezegd, en niet naar een ander.
}{ $numbered ->
    [yes] { " " }Noem nummer { $reference }.
   *[no] { "" }
}
step-whom-granted = { $named ->
    [yes] Ga terug naar { $who }, die eerder iets kon beslissen.
   *[no] Ga terug naar degene die eerder iets kon beslissen.
}{ $numbered ->
    [yes] { " " }Noem nummer { $reference }.
   *[no] { "" }
}
step-whom-answering = { $named ->
    [yes] Stuur je antwoord aan { $who }, die zelf contact opnam.
   *[no] Stuur je antwoord aan degene die zelf contact opnam.
}
step-whom-knows-the-case = { $named ->
    [yes] Vraag eerst naar { $who }, die de zaak kent.
   *[no] Vraag eerst naar degene die de zaak kent.
}{ $numbered ->
    [yes] { " " }Noem nummer { $reference }.
   *[no] { "" }
}
step-whom-refused = De laatste persoon zei nee en heeft niets wat je nodig hebt. Een ander kan misschien helpen.{ $numbered ->
    [yes] { " " }Noem nummer { $reference }, dan begin je niet van voren af aan.
   *[no] { "" }
}
step-whom-may-decide = { $named ->
    [yes] Vraag eerst naar { $who }, die mag beslissen.
   *[no] Vraag eerst naar degene die mag beslissen.
}{ $numbered ->
    [yes] { " " }Noem nummer { $reference }.
   *[no] { "" }
}

step-what-go-on = Ga verder met het gesprek, of sluit het af
step-because-call-runs = Een gesprek in deze zaak is niet afgesloten. Is het voorbij, sluit het dan af: daaruit volgt de volgende stap.
step-what-read = Kijk wat het bericht van het bedrijf verandert
step-because-wrote = Het bedrijf schreef op { $date }. Is de zaak daarmee rond, leg dat vast; staat er een toezegging in, noteer die; antwoord anders.
