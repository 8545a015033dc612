# Una telefonata di prova.

## Dal terminale

cli-practice = Prova una telefonata con un operatore simulato o, per gli operatori, con un cliente simulato. Non viene salvato nulla.
cli-practice-list = Elenca le scene e chi c’è dall’altra parte.
cli-practice-arg-scene = La scena, come la chiama l’elenco; senza, la sceglie il numero della prova.
cli-practice-arg-side = La tua parte: customer (cliente) o rep (operatore).
cli-practice-arg-persona = Chi c’è dall’altra parte, come lo chiama l’elenco.
cli-practice-arg-seed = Il numero della prova: stesso numero e stesse frasi danno la stessa telefonata.
cli-practice-arg-lang = Lingua della telefonata: en, nl, it, he o tr.
practice-no-choice = La scelta { $given } non c’è. Scrivi un numero da 1 a { $count }, o quello che diresti.
practice-keys = Scrivi il numero di una scelta, o una frase tua. ? mostra questa riga; q chiude la telefonata e mostra che cosa hai ottenuto.
practice-again = La stessa telefonata da capo: { $command }

## La telefonata

practice-as-customer = Fai la parte del cliente.
practice-as-rep = Fai la parte dell’operatore.
practice-other = Dall’altra parte: { $name }. { $about }
practice-seed = Numero di questa prova: { $seed }
practice-you = Tu: { $text }
practice-they = L’altra parte: { $text }
practice-mood-calm = L’altra parte è calma.
practice-mood-tense = L’altra parte è tesa.
practice-mood-heated = L’altra parte sta per riagganciare.
practice-heats = Questo scalda gli animi: “{ $quote }”
practice-better = Meglio: { $text }

## Che cosa ne è venuto

practice-end-closed = Hai chiuso la telefonata.
practice-end-because-of-tone = L’altra parte ha riagganciato per via del tono.
practice-end-time-up = L’altra parte non aveva più tempo.
practice-got = Ora hai
practice-missed = Manca ancora
practice-next-time = La prossima volta puoi dire: { $text }
practice-cost = Che cosa ha scaldato gli animi
practice-item-name = Nome
practice-item-facts = Che cosa è successo
practice-item-wish = Che cosa vuole il cliente
practice-item-solution = Un modo per risolvere
practice-item-reference = Numero di pratica
practice-item-promise = Promessa con una data
practice-item-transfer = Passaggio a chi può decidere

## Pagine

page-practice-title = Provare una telefonata
page-practice-more = Prova con un operatore o un cliente inventato. Non viene salvato nulla e non ci sono punteggi.
page-practice-with = Chi c’è dall’altra parte
page-practice-group-customer = Fai la parte del cliente
page-practice-group-rep = Fai la parte dell’operatore
page-practice-begin = Inizia
page-practice-seed = Numero della prova
page-practice-seed-hint = Stesso numero e stesse frasi danno la stessa telefonata.
page-practice-use = Usa questo numero
page-practice-talk = La telefonata
page-practice-you = Tu
page-practice-they = L’altra parte
page-practice-next = Che cosa dici?
page-practice-own = Con parole tue
page-practice-say = Dillo
page-practice-empty = Scrivi quello che diresti
page-practice-other-talk = Un’altra telefonata
page-practice-same = La stessa da capo
field-scene = Scena
field-persona = Altra parte
field-seed = Numero della prova
