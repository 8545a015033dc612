# I consigli da leggere.

cli-advice = Mostra i consigli su cui si basa Redress.
cli-advice-list = Elenca le situazioni.
cli-advice-list-arg-side = Per chi: customer o rep.
cli-advice-show = Mostra una situazione, una regola, una frase o un disaccordo.
cli-advice-show-arg-which = Nome o codice: refused, T-11, R-01, D-01.
field-advice = consiglio
page-advice-title = Consigli da leggere
page-advice-intro = Tutto ciò su cui si basa Redress, per situazione. Le fonti non sono sempre d’accordo: in quel caso vedi quando ha ragione ciascuna.
page-advice-customers = Per i clienti
page-advice-reps = Per gli operatori
page-advice-rules = Che cosa è meglio non dire
page-advice-lines-customer = Che cosa possono dirti, e che cosa rispondere
page-advice-lines-rep = Che cosa possono dire i clienti, e che cosa rispondere
page-advice-disagree = Dove le fonti non concordano
page-advice-sounds = Suona così: { $text }
page-advice-instead = Meglio dire: { $text }
page-advice-one = Da una parte: { $text }
page-advice-other = Dall’altra: { $text }
page-advice-when = Quando vale l’una e quando l’altra: { $text }
page-advice-does = Redress: { $text }
page-advice-back = Tutte le situazioni
