# Le promesse e le date per il calendario.

page-promises-title = Promesse
page-promises-of = Promesse: { $case }
page-promises-show = Mostra
page-promises-all = Tutte: { $n }
page-promises-waiting = In attesa: { $n }
page-promises-broken = Non mantenute: { $n }
page-promises-kept = Mantenute: { $n }
page-promises-due = Entro il { $day }, { $distance }.
page-promises-ask = Chiedi che fine ha fatto
page-promises-undo = Annulla questa scelta
page-promises-about = sulla promessa: { $what }
page-promises-empty = Ancora nessuna promessa. Quando qualcuno dice «lo faremo», scrivilo nel registro del caso.
page-promises-none-here = Nessuna promessa in questo gruppo.
page-promises-some = Questi sono i casi cambiati per ultimi, { $n } su { $all }.
page-promises-cases = Vai ai casi
page-done-promise-undone = Annullato. La promessa è com’era prima.

page-calendar = Calendario
page-calendar-more = Oppure un calendario che si aggiorna da solo
page-calendar-who = Possono leggere questo indirizzo i calendari di questo computer, come Thunderbird o Calendario di Apple («Sul mio Mac»). Google Calendar e Outlook sul web no: lo chiedono da altrove.
page-calendar-runs = Risponde finché Redress è in funzione.
page-calendar-secret = Chi conosce l’indirizzo può leggere le tue date su questo computer. Con un indirizzo nuovo, il vecchio smette di funzionare.
page-calendar-address = Indirizzo per il tuo calendario
page-calendar-make = Crea un indirizzo
page-calendar-renew = Crea un indirizzo nuovo
page-calendar-off = Disattiva l’indirizzo
