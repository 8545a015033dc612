# שיחה לתרגול.

## בשורת הפקודה

cli-practice = מאפשר לתרגל שיחה: מול נציג מדומה, ולנציגים מול לקוח מדומה. שום דבר ממנה לא נשמר.
cli-practice-list = מציג את התרחישים ואת מי שבצד השני.
cli-practice-arg-scene = התרחיש, כפי שהוא נקרא ברשימה; בלעדיו, הוא נבחר לפי מספר השיחה.
cli-practice-arg-side = את מי משחקים: customer (לקוח) או rep (נציג).
cli-practice-arg-persona = מי בצד השני, כפי שהוא נקרא ברשימה.
cli-practice-arg-seed = מספר השיחה: אותו מספר עם אותם משפטים נותן את אותה שיחה.
cli-practice-arg-lang = שפת השיחה: en, nl, it, he או tr.
practice-no-choice = אין אפשרות { $given }. אפשר להקליד מספר מ־1 עד { $count }, או את מה שרוצים לומר.
practice-keys = אפשר להקליד מספר של אפשרות, או משפט משלך. ? מציג את השורה הזאת; q מסיים את השיחה ומראה מה יצא ממנה.
practice-again = אותה שיחה שוב: { $command }

## השיחה

practice-as-customer = התפקיד שלך: לקוח.
practice-as-rep = התפקיד שלך: נציג.
practice-other = בצד השני: { $name }. { $about }
practice-seed = מספר השיחה: { $seed }
practice-you = הצד שלך: { $text }
practice-they = הצד השני: { $text }
practice-mood-calm = הצד השני רגוע.
practice-mood-tense = הצד השני מתוח.
practice-mood-heated = הצד השני עומד לסיים את השיחה.
practice-heats = זה מלהיט את הרוחות: "{ $quote }"
practice-better = עדיף: { $text }

## מה יצא מזה

practice-end-closed = סיימת את השיחה.
practice-end-because-of-tone = הצד השני סיים את השיחה בגלל הטון.
practice-end-time-up = לצד השני נגמר הזמן.
practice-got = עכשיו יש לך
practice-missed = עדיין פתוח
practice-next-time = בפעם הבאה אפשר לומר: { $text }
practice-cost = מה הלהיט את הרוחות
practice-item-name = שם
practice-item-facts = מה קרה
practice-item-wish = מה הלקוח רוצה
practice-item-solution = דרך לפתור את זה
practice-item-reference = מספר פנייה
practice-item-promise = הבטחה עם תאריך
practice-item-transfer = העברה למי שמוסמך להחליט

## דפים

page-practice-title = תרגול שיחה
page-practice-more = תרגול מול נציג או לקוח בדוי. שום דבר ממנו לא נשמר, ואין ניקוד.
page-practice-with = מי בצד השני
page-practice-group-customer = התפקיד שלך: לקוח
page-practice-group-rep = התפקיד שלך: נציג
page-practice-begin = התחלה
page-practice-seed = מספר השיחה
page-practice-seed-hint = אותו מספר עם אותם משפטים נותן את אותה שיחה.
page-practice-use = להשתמש במספר הזה
page-practice-talk = השיחה
page-practice-you = הצד שלך
page-practice-they = הצד השני
page-practice-next = מה אומרים?
page-practice-own = במילים שלך
page-practice-say = לומר את זה
page-practice-empty = יש לכתוב מה רוצים לומר
page-practice-other-talk = שיחה אחרת
page-practice-same = אותה שיחה שוב
field-scene = תרחיש
field-persona = הצד השני
field-seed = מספר השיחה
