# The call on the whole terminal.

screen-more-to-say = Meer te zeggen als iets klopt: druk op de spatiebalk.
screen-if-true = Als dit klopt: { $fact }
screen-keys-field = Enter bewaart · Esc terug · Tab: volgende deel
screen-keys-menu = Met een toets of Enter kies je · Esc terug
screen-keys-help = Elke toets gaat terug
screen-space = spatie:
screen-help = alle toetsen
screen-leave = weggaan
screen-day = Dag (2026-04-02)
screen-key-others = een van de andere zinnen bij het laatste cijfer
screen-key-find = zoekt een zin op wat ze zeiden
screen-looking = Er wordt een zin gezocht die hierop lijkt …
screen-key-more = hoe het ervoor staat, en wat goed is om te weten
screen-key-leave = verlaat het scherm; het gesprek loopt door
