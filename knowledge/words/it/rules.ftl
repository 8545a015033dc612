# Che cosa non va in un file delle conoscenze, e come rimediare.
# Ogni problema ha due messaggi: che cos’è e, con -mend, che cosa fare.

rules-folder-unreadable = La cartella non si apre: { $detail }
rules-folder-unreadable-mend = Controlla il percorso dato con --knowledge e il permesso di leggerlo.

rules-file-unreadable = Il file non si legge: { $detail }
rules-file-unreadable-mend = Controlla il permesso di leggerlo, oppure toglilo dalla cartella.

rules-not-a-file = Questo è un collegamento, una pipe o un dispositivo, non un file.
rules-not-a-file-mend = Metti qui una copia del file vero e proprio.

rules-too-deep = Le cartelle hanno più di { $limit } livelli.
rules-too-deep-mend = Indica la cartella delle conoscenze: quella che contiene tone, ladders e words.

rules-too-many = La cartella contiene più di { $limit } file.
rules-too-many-mend = Indica la cartella delle conoscenze, con dentro soltanto i suoi file.

rules-too-large = Il file ha { $size } byte; se ne leggono al massimo { $limit }.
rules-too-large-mend = Dividilo in più file, oppure toglilo dalla cartella.

rules-binary = Questo non è testo in UTF-8.
rules-binary-mend = Salva il file come testo in UTF-8, oppure toglilo dalla cartella.

rules-unknown-place = Nessun tipo di file delle conoscenze va in questo posto.
rules-unknown-place-mend = Spostalo dove sta il suo tipo, per esempio tone/nome.toml, ladders/it/bank.toml o words/it/nome.ftl, oppure toglilo.

rules-unknown-lang = «{ $lang }» non è una delle lingue.
rules-unknown-lang-mend = Chiamalo en, nl, it, he o tr.

rules-syntax = La riga non si legge come TOML: { $detail }
rules-syntax-mend = Cerca virgolette, parentesi o un segno di uguale che mancano qui o nella riga sopra.

rules-unknown-key = Questo tipo di file non ha la chiave «{ $key }».
rules-unknown-key-mend = Usa questa, oppure togli la riga: { $known }

rules-missing-key = Manca la chiave «{ $key }».
rules-missing-key-mend = Aggiungi { $key } = … in questo punto.

rules-wrong-type = «{ $key }» ha un valore di tipo { $found }.
rules-wrong-type-mend = Scrivi un valore di questo tipo: { $expected }

rules-not-in-list = «{ $found }» non è uno dei valori noti.
rules-not-in-list-mend = Usa uno di questi: { $known }

rules-out-of-range = «{ $key }» vale { $found }.
rules-out-of-range-mend = Deve essere { $expected }.

rules-wrong-date = { $found } non è un giorno del calendario.
rules-wrong-date-mend = Scrivila come 2026-11-22: anno, mese da 01 a 12, un giorno di quel mese.

rules-wrong-value = Il valore non si può usare: { $detail }
rules-wrong-value-mend = Confrontalo con la stessa chiave in un altro file di questa cartella.

rules-missing-lang = «{ $key }» non ha un testo in «{ $lang }».
rules-missing-lang-mend = Aggiungi { $lang } = "…" accanto alle altre lingue.

rules-unknown-cite = Nessuna riga di requirements.toml ha il codice { $id }.
rules-unknown-cite-mend = Correggi il codice, oppure aggiungi la riga a requirements.toml.

rules-unknown-source = Nessuna fonte ha il codice «{ $id }».
rules-unknown-source-mend = Correggi il codice, oppure aggiungi la fonte a sources.toml o a sources/law.toml.

rules-no-source = Niente dice da dove viene o quale consiglio soddisfa.
rules-no-source-mend = Aggiungi cites = ["…"] oppure source = ["…"]; una legge citata a memoria ha confidence = "memory".

rules-twice = «{ $id }» c’è già in { $other }.
rules-twice-mend = Tieni uno dei due, oppure dai a questo un altro nome.

rules-wrong-name = Il nome «{ $id }» non va bene in questo posto.
rules-wrong-name-mend = Qui ci vuole: { $expected }

rules-words-syntax = Il messaggio non si legge come Fluent: { $detail }
rules-words-syntax-mend = Controlla le graffe, e che ogni messaggio cominci al margine con «nome = ».

rules-words-file-missing = In «{ $lang }» manca tutto questo file; un’altra lingua ha { $other }.
rules-words-file-missing-mend = Aggiungi il file con gli stessi messaggi.

rules-words-missing = In «{ $lang }» manca il messaggio «{ $id }».
rules-words-missing-mend = Aggiungilo qui; un’altra lingua lo ha in { $other }.

rules-words-variables = «{ $id }» mostra { $found }.
rules-words-variables-mend = Mostra gli stessi valori dell’altra lingua: { $expected }

rules-letter-syntax = Il modello non si legge: { $detail }
rules-letter-syntax-mend = Controlla le graffe, e che ogni «if» e ogni «for» abbia la sua fine.

rules-letter-about = Niente dice a che cosa serve la lettera «{ $letter }».
rules-letter-about-mend = Aggiungi questo file; quello di un’altra lettera ne mostra la forma.

rules-letter-missing = La lettera «{ $letter }» non ha un testo in «{ $lang }».
rules-letter-missing-mend = Scrivi la lettera in questo file.

rules-few-examples = «{ $lang }» ha troppi pochi esempi per provare la regola.
rules-few-examples-mend = Mettine almeno { $expected } in fires e { $expected } in silent.

rules-example-silent = La regola non trova niente in questo esempio: «{ $text }»
rules-example-silent-mend = Aggiungi un modello che lo copra, oppure sposta l’esempio in silent.

rules-example-fires = La regola trova «{ $quote }» in un esempio che dovrebbe tacere: «{ $text }»
rules-example-fires-mend = Restringi il modello, oppure aggiungi a unless ciò che distingue questa frase.

rules-better-fires = La formulazione migliore dà essa stessa un rilievo ({ $rule }): «{ $text }»
rules-better-fires-mend = Riscrivi il suggerimento finché non vi si trova più niente.

rules-engine = { $detail }
rules-engine-mend = { $mend }
