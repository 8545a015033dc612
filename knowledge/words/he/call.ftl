# השיחה: איפה זה עומד, הדלפק, לפני ואחרי.

## The log
log-machine = מענה אוטומטי
log-person = עונה בן אדם
log-asked-person = נאמר למענה האוטומטי: נציג
log-boiling = על סף התפרצות
log-calm = רוגע חזר
log-may-decide = אומרים שיש סמכות להחליט
log-knows-case = העניין מוכר שם
log-withdrew = בוטל בגלוי
log-saved = אומרים: נשמר במערכת שלהם
log-not-saved = לא נשמר במערכת שלהם
log-attested = הוצהר כנכון: { $what }
log-waited = המתנה של { $length }. לחלק מהעוסקים הגבול הוא { $limit } דקות: { $law }.
log-still-wrong = עדיין לא תקין: { $what }
case-title-visit = בדלפק, { $time }

## The live call
page-call-title-visit = בדלפק: { $case }
page-call-at-counter = בדלפק
page-call-on-phone = בטלפון
page-call-where = איפה השיחה מתנהלת?
page-call-waiting = בהמתנה
page-call-left = סיימתי ויצאתי
page-call-before-leaving = לפני שעוזבים
page-call-turns = איפה זה עומד
page-call-machine = מענה אוטומטי
page-call-machine-said = נאמר: { $n } מתוך 4
page-call-person = עונה בן אדם
page-call-transferred = עכשיו מישהו אחר
page-call-solved = זה נפתר
page-call-unsolved = בעצם לא נפתר
page-call-boiling = אני על סף התפרצות
page-call-calm = נרגעתי
page-call-may-decide = יש סמכות להחליט
page-call-knows-case = העניין מוכר
page-call-no-offers = לבקש הערה: בלי הצעות
page-call-receipt = לבקש בכתב
page-call-withdraw = לבטל בגלוי
page-call-if-true = רק אם זה נכון, אפשר לומר יותר:
page-call-it-is-true = כן, זה נכון
page-call-stay = להישאר או לסיים
page-call-menu-notes = תפריט הטלפון שלהם
page-call-menu-note = { $text } (מקור: { $source })
page-call-fact-plan = הפעם: { $goal }
page-call-fact-limit = הוקצבו { $n } דקות.
page-call-fact-no-offers = ב־{ $date } ביקשת הערה: בלי הצעות.
page-call-waited-long = ההמתנה נמשכת יותר מ־{ $n } דקות. זה יירשם כשמישהו יחזור לקו.
page-call-waiting-law = כמה זמן מותר להם להשאיר בהמתנה?
page-key-menu = מענה אוטומטי; לחיצה נוספת בכל בקשה לנציג

## Before the call
page-ready-link = להתכונן קודם
page-ready-title = לפני השיחה
page-ready-intro = שתי דקות עכשיו חוסכות עשרים בטלפון.
page-ready-at-hand = מה יש ביד
page-ready-nothing = עדיין לא נרשם דבר: כדאי להחזיק קרוב מכתבים, חשבונות ותאריכים.
page-ready-check = לבדוק
page-ready-papers = המסמכים מולי.
page-ready-quiet = שקט כאן, ויש לי קצת זמן.
page-ready-calm = יש לי סבלנות להקשיב.
page-ready-own-mistake = בדקתי אם הטעות יכולה להיות שלי.
page-ready-goal = מה השיחה הזו צריכה להשיג?
page-ready-goal-hint = דבר אחד, למשל תאריך להחזר.
page-ready-minutes = כמה דקות להקצות לזה?
page-ready-call = להתחיל את השיחה
page-ready-counter = להתחיל בדלפק
page-error-minutes = יש למלא דקות שלמות, מ־1 עד 600.

## After the call
page-after-heading-visit = יצאת. הכול נשמר.
page-after-close = לפני ששוכחים
page-after-saved = זה נשמר במערכת שלהם?
page-after-saved-yes = כן, כך נאמר
page-after-saved-no = לא
page-after-saved-unknown = לא נשאל
page-after-still = מה עדיין לא בסדר?
page-after-still-hint = כדאי לומר את זה ישר, גם אם השיחה הייתה נעימה.
page-after-close-save = להוסיף לרישום
page-after-close-done = נוסף לרישום.
page-after-again = בפעם הבאה

## The command line
cli-call-start-arg-counter = בדלפק ולא בטלפון.
cli-call-start-arg-goal = מה השיחה הזו צריכה להשיג.
cli-call-start-arg-minutes = אחרי כמה דקות להפסיק.
cli-call-key-m = מענה אוטומטי; שוב בכל בקשה לנציג
cli-call-words = מילים להקלדה: { $list }
cli-call-if-true = רק אם זה נכון: { $question } ואז מקלידים: true { $fact }
