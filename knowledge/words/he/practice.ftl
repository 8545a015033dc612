# שיחה לתרגול.

## בשורת הפקודה

cli-practice = תרגול שיחה: מול נציג מדומה, ולנציגים מול לקוח מדומה. שום דבר לא נשמר.
cli-practice-list = רשימת המצבים ומי בצד השני.
cli-practice-arg-scene = המצב, כפי שהוא נקרא ברשימה; בלעדיו בוחר מספר השיחה.
cli-practice-arg-side = את מי משחקים: customer (לקוח) או rep (נציג).
cli-practice-arg-persona = מי בצד השני, כפי שהוא נקרא ברשימה.
cli-practice-arg-seed = מספר השיחה: אותו מספר ואותם משפטים נותנים אותה שיחה.
cli-practice-arg-lang = שפת השיחה: en, nl, it, he או tr.
practice-no-choice = אין אפשרות { $given }. אפשר להקליד מספר מ־1 עד { $count }, או את מה שהיה נאמר.
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
practice-heats = זה מחמם את השיחה: "{ $quote }"
practice-better = עדיף: { $text }

## מה יצא מזה

practice-end-closed = השיחה הסתיימה מהצד שלך.
practice-end-because-of-tone = הצד השני סיים את השיחה בגלל הטון.
practice-end-time-up = לצד השני נגמר הזמן.
practice-got = יש עכשיו
practice-missed = עדיין פתוח
practice-next-time = בפעם הבאה אפשר לומר: { $text }
practice-cost = מה חימם את השיחה
practice-item-name = שם
practice-item-facts = מה קרה
practice-item-wish = מה הלקוח רוצה
practice-item-solution = דרך לפתור
practice-item-reference = מספר פנייה
practice-item-promise = הבטחה עם תאריך
practice-item-transfer = העברה למי שמוסמך להחליט

## דפים

page-practice-title = תרגול שיחה
page-practice-more = תרגול מול נציג או לקוח בדוי. שום דבר לא נשמר, ואין ציונים.
page-practice-with = מי בצד השני
page-practice-group-customer = התפקיד שלך: לקוח
page-practice-group-rep = התפקיד שלך: נציג
page-practice-begin = התחלה
page-practice-seed = מספר השיחה
page-practice-seed-hint = אותו מספר ואותם משפטים נותנים אותה שיחה.
page-practice-use = להשתמש במספר הזה
page-practice-talk = השיחה
page-practice-you = הצד שלך
page-practice-they = הצד השני
page-practice-next = מה אומרים?
page-practice-own = במילים שלך
page-practice-say = לומר
page-practice-empty = יש לכתוב את מה שהיה נאמר
page-practice-other-talk = שיחה אחרת
page-practice-same = אותה שיחה שוב
field-scene = מצב
field-persona = הצד השני
field-seed = מספר השיחה
