# Più problemi in un caso: le parti, i casi collegati, il comportamento come caso a sé.
# fulfils: S2-67 S2-68 D-12 D-25

## Da riga di comando

cli-case-split = Mostra quali questioni contiene un caso e fa di ognuna un caso collegato.
cli-case-split-arg-apply = Esegue: tutte le parti, o quelle con questi numeri, come 2,3.
split-proposal = Questo caso parla di più questioni. Da sola, ognuna si risolve prima.
split-one = Questo caso parla di una sola questione. Non c’è niente da dividere.
split-part-first = { $part }. Resta in questo caso
split-part-matter = { $part }. Un’altra questione
split-part-conduct = { $part }. Come si è comportata una persona
split-facts = Date e importi
split-opened = Aperto il caso { $case }: { $title }
why-one-matter = Nessuna parte scelta diventa un caso a sé. Scegline almeno una.

## Casi collegati

related-split-from = { $here ->
    [yes] Diviso dal caso { $case }: { $title }
   *[no] Diviso da un caso che qui non c’è: { $case }
}
related-split-to = { $here ->
    [yes] Diviso nel caso { $case }: { $title }
   *[no] Diviso in un caso che qui non c’è: { $case }
}
field-related = casi collegati
field-part = Parte
case-title-conduct = { $named ->
    [yes] Comportamento di un operatore, { $firm }
   *[no] Comportamento di un operatore
}
step-because-conduct-later = Aspetta che il caso { $case } sia risolto. Il reclamo su una persona viene dopo, così lì non è un mezzo di pressione.
step-because-conduct-now = La questione non è più aperta. Ora puoi scrivere che cosa è successo, con calma e con i fatti.

## La pagina

page-case-related = Casi collegati
page-split-title = Dividi il caso
page-split-offer = { $count ->
    [one] Questo caso parla di { $count } questione.
   *[other] Questo caso parla di { $count } questioni. Da sola, ognuna si risolve prima.
}
page-split-why = Un caso, una richiesta: così l’azienda prende note precise e niente resta indietro. Sono parole tue; cambiale come vuoi.
page-split-conduct = Come si è comportata una persona è una questione a sé. Aspetta che l’altra sia risolta e va solo all’azienda.
page-split-new = Un caso a sé
page-split-stay = Lascia in questo caso
page-split-kept = Azienda, Paese, lingua e i tuoi dati vengono copiati. Quello che è annotato resta in questo caso.
page-split-do = Dividi
