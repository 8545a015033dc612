# העצות לקריאה.

cli-advice = מציג את העצות ש־Redress נבנה עליהן.
cli-advice-list = מציג את רשימת המצבים.
cli-advice-list-arg-side = למי: customer או rep.
cli-advice-show = מציג מצב, כלל, משפט או מחלוקת.
cli-advice-show-arg-which = שם או מזהה: refused, T-11, R-01, D-01.
field-advice = עצה
page-advice-title = עצות לקריאה
page-advice-intro = כל מה ש־Redress נבנה עליו, לפי מצב. המקורות לא תמיד מסכימים ביניהם, ואז רואים מתי כל אחד צודק.
page-advice-customers = ללקוחות
page-advice-reps = לנציגים
page-advice-rules = עדיף לא לומר
page-advice-lines-customer = מה אולי יאמרו לך, ומה לענות
page-advice-lines-rep = מה אולי יאמרו לקוחות, ומה לענות
page-advice-disagree = איפה המקורות חלוקים
page-advice-sounds = זה נשמע כך: { $text }
page-advice-instead = עדיף לומר: { $text }
page-advice-one = מצד אחד: { $text }
page-advice-other = מצד שני: { $text }
page-advice-when = מתי כל צד צודק: { $text }
page-advice-does = Redress: { $text }
page-advice-back = כל המצבים
