# Più problemi in un caso: le parti, i casi collegati, il comportamento come caso a sé.
# fulfils: S2-67 S2-68 D-12 D-25

## Da riga di comando

cli-case-split = Mostra quali questioni contiene un caso e di ognuna fa un caso collegato.
cli-case-split-arg-apply = Lo divide: tutte le parti, o quelle con questi numeri, per esempio 2,3.
split-proposal = Questo caso parla di più questioni. Separate, si risolvono prima.
split-one = Questo caso parla di una sola questione. Non c’è niente da dividere.
split-part-first = { $part }. Resta in questo caso
split-part-matter = { $part }. Un’altra questione
split-part-conduct = { $part }. Come si è comportata una persona
split-facts = Date e importi
split-opened = Aperto il caso { $case }: { $title }
why-one-matter = Nessuna parte scelta diventa un caso a sé. Scegline almeno una.

## Casi collegati

related-split-from = { $here ->
    [yes] Nato dalla divisione del caso { $case }: { $title }
   *[no] Nato dalla divisione di un caso che qui non c’è: { $case }
}
related-split-to = { $here ->
    [yes] Ne è nato il caso { $case }: { $title }
   *[no] Ne è nato un caso che qui non c’è: { $case }
}
field-related = casi collegati
field-part = Parte
case-title-conduct = { $named ->
    [yes] Comportamento di un operatore, { $firm }
   *[no] Comportamento di un operatore
}
step-because-conduct-later = Aspetta che il caso { $case } sia risolto. Il reclamo su una persona viene dopo, così non diventa un mezzo di pressione.
step-because-conduct-now = La questione non è più aperta. Ora puoi scrivere che cosa è successo, con calma e con i fatti.

## La pagina

page-case-related = Casi collegati
page-split-title = Dividi il caso
page-split-offer = { $count ->
    [one] Questo caso parla di { $count } questione.
   *[other] Questo caso parla di { $count } questioni. Separate, si risolvono prima.
}
page-split-why = Un caso, una richiesta: così l’azienda annota tutto con precisione e niente resta indietro. Sono parole tue; cambiale come vuoi.
page-split-conduct = Il comportamento di una persona è una questione a sé. Aspetta che l’altra sia risolta e va solo all’azienda.
page-split-new = Un caso a sé
page-split-stay = Lascia in questo caso
page-split-kept = Azienda, Paese, lingua e i tuoi dati vengono copiati. Quello che è nel registro resta in questo caso.
page-split-do = Dividi
