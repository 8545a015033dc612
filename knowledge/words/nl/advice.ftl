# Het advies om te lezen.

cli-advice = Toont het advies waarop Redress is gebouwd.
cli-advice-list = Toont de situaties.
cli-advice-list-arg-side = Voor wie: customer (klant) of rep (medewerker).
cli-advice-show = Toont een situatie, een regel, een uitspraak of een meningsverschil.
cli-advice-show-arg-which = Naam of nummer: refused, T-11, R-01, D-01.
field-advice = advies
page-advice-title = Advies om te lezen
page-advice-intro = Alles waarop Redress is gebouwd, per situatie. De bronnen zijn het niet altijd eens; je ziet dan wanneer welke gelijk heeft.
page-advice-customers = Voor klanten
page-advice-reps = Voor medewerkers
page-advice-rules = Wat je beter niet zegt
page-advice-lines-customer = Wat ze kunnen zeggen, en wat je antwoordt
page-advice-lines-rep = Wat klanten kunnen zeggen, en wat je antwoordt
page-advice-disagree = Waar de bronnen het oneens zijn
page-advice-sounds = Het klinkt als: { $text }
page-advice-instead = Zeg liever: { $text }
page-advice-one = Enerzijds: { $text }
page-advice-other = Anderzijds: { $text }
page-advice-when = Wanneer wat klopt: { $text }
page-advice-does = Redress: { $text }
page-advice-back = Alle situaties
