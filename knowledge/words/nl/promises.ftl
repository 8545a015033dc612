# Toezeggingen, en de data voor de agenda.

page-promises-title = Toezeggingen
page-promises-of = Toezeggingen: { $case }
page-promises-show = Tonen
page-promises-all = Alle: { $n }
page-promises-waiting = Loopt nog: { $n }
page-promises-broken = Niet nagekomen: { $n }
page-promises-kept = Nagekomen: { $n }
page-promises-due = Uiterlijk { $day }, { $distance }.
page-promises-ask = Ernaar vragen
page-promises-undo = Dit terugnemen
page-promises-about = over de toezegging: { $what }
page-promises-empty = Nog geen toezeggingen. Zegt iemand “dat gaan we doen”, schrijf het dan in het logboek van de zaak.
page-promises-none-here = In deze groep staat geen toezegging.
page-promises-some = Dit zijn de zaken die het laatst zijn veranderd, { $n } van { $all }.
page-promises-cases = Naar de zaken
page-done-promise-undone = Teruggenomen. De toezegging staat weer zoals eerst.

page-calendar = Agenda
page-calendar-more = Of een agenda die zichzelf bijwerkt
page-calendar-who = Agendaprogramma’s op deze computer, zoals Thunderbird of Apple Agenda (“Op mijn Mac”), kunnen dit adres lezen. Google Agenda en Outlook op het web kunnen dat niet: die lezen vanaf een andere plek.
page-calendar-runs = Het adres werkt zolang Redress draait.
page-calendar-secret = Wie het adres kent, kan op deze computer de data van je zaken lezen. Maak je een nieuw adres, dan werkt het oude niet meer.
page-calendar-address = Adres voor je agenda
page-calendar-make = Adres maken
page-calendar-renew = Nieuw adres maken
page-calendar-off = Adres uitzetten
