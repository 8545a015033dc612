# The call on the whole terminal.

screen-more-to-say = C’è altro da dire, se è vero: premi la barra spaziatrice.
screen-if-true = Se è vero: { $fact }
screen-keys-field = Invio salva · Esc torna indietro · Tab: parte successiva
screen-keys-menu = Un tasto o Invio sceglie · Esc torna indietro
screen-keys-help = Qualsiasi tasto torna indietro
screen-space = spazio:
screen-help = tutti i tasti
screen-leave = esci
screen-day = Giorno (2026-04-02)
screen-key-others = una delle altre frasi dell’ultima cifra
screen-key-find = cerca una frase da quello che hanno detto
screen-looking = Cerco una frase simile …
screen-key-more = a che punto siamo, e che cosa è utile sapere
screen-key-leave = esce dallo schermo; la chiamata continua
