# השיחה: איפה זה עומד, הדלפק, לפני ואחרי.

## The log
log-machine = מענה אוטומטי
log-person = עונה נציג אנושי
log-asked-person = נאמר למענה האוטומטי שמבוקש נציג
log-boiling = על סף התפרצות
log-calm = הרוגע חזר
log-may-decide = לדבריהם, יש להם סמכות להחליט
log-knows-case = מכירים את התיק
log-answering = עונים לשאלה
log-withdrew = נאמר בגלוי שמפסיקים כאן
log-saved = אומרים: נשמר במערכת שלהם
log-not-saved = לא נשמר במערכת שלהם
log-attested = נאמר שזה נכון: { $what }
log-waited-long = המתנה של { $length }. לחלק מנותני השירות הגבול הוא { $limit } דקות: { $law }.
case-title-visit = בחנות או בדלפק, בשעה { $time }

## The live call
page-call-title-visit = בחנות או בדלפק: { $case }
page-call-at-counter = בחנות או בדלפק
page-call-on-phone = בטלפון
page-call-where = איפה השיחה מתנהלת?
page-call-waiting = בהמתנה
page-call-left = סיימתי ויצאתי
page-call-before-leaving = לפני שעוזבים
page-call-turns = איפה זה עומד
page-call-machine = מענה אוטומטי
page-call-machine-said = ביקשת נציג: { $n } מתוך 4
page-call-person = עונה נציג אנושי
page-call-transferred = עכשיו מישהו אחר
page-call-solved = זה נפתר
page-call-unsolved = בעצם לא נפתר
page-call-boiling = אני על סף התפרצות
page-call-calm = נרגעתי
page-call-may-decide = יש להם סמכות להחליט
page-call-knows-case = מכירים את התיק
page-call-answering = עונים לי לעניין
page-call-no-offers = לבקש הערה: בלי הצעות
page-call-receipt = לבקש אישור בכתב
page-call-withdraw = לומר שמפסיקים כאן
page-call-if-true = רק אם זה נכון, אפשר לומר יותר:
page-call-it-is-true = כן, זה נכון
page-call-stay = להישאר או לסיים
page-call-menu-notes = תפריט הטלפון שלהם
page-call-menu-note = { $text } (מקור: { $source })
page-call-menu-own = { $text } (הערה שלך מ־{ $date })
page-call-fact-plan = הפעם: { $goal }
page-call-fact-limit = { $n ->
    [one] הוקצבה דקה אחת.
    [two] הוקצבו שתי דקות.
   *[other] הוקצבו { $n } דקות.
 }
page-call-fact-no-offers = ב־{ $date } ביקשת הערה: בלי הצעות.
page-call-waited-long = ההמתנה נמשכת יותר מ־{ $n } דקות. זה יירשם כשהשיחה תימשך.
page-call-waiting-law = כמה זמן מותר להם להשאיר אותי בהמתנה?
page-key-menu = מענה אוטומטי; לחיצה נוספת בכל בקשה לנציג

## Before the call
page-ready-link = להתכונן קודם
page-ready-title = לפני השיחה
page-ready-intro = שתי דקות עכשיו חוסכות עשרים בטלפון.
page-ready-at-hand = מה כבר יש
page-ready-nothing = עדיין לא נרשם דבר: כדאי להחזיק קרוב מכתבים, חשבונות ותאריכים.
page-ready-check = לבדוק
page-ready-papers = המסמכים מולי.
page-ready-quiet = שקט כאן, ויש לי קצת זמן.
page-ready-calm = יש לי סבלנות להקשיב.
page-ready-own-mistake = בדקתי אם הטעות יכולה להיות שלי.
page-ready-goal = מה השיחה הזאת צריכה להשיג?
page-ready-goal-hint = דבר אחד, למשל תאריך להחזר הכספי.
page-ready-minutes = כמה דקות להקצות לזה?
page-ready-call = להתחיל את השיחה
page-ready-counter = להתחיל בחנות או בדלפק
page-error-minutes = יש למלא דקות שלמות, מ־1 עד 600.

## After the call
page-after-heading-visit = יצאת. הכול נשמר.
page-after-close = לפני ששוכחים
page-after-saved = זה נשמר במערכת שלהם?
page-after-saved-yes = כן, כך אמרו
page-after-saved-no = לא
page-after-saved-unknown = לא שאלתי
page-after-still = מה עדיין לא בסדר?
page-after-still-hint = כדאי לומר את זה בבירור, גם אם השיחה הייתה נעימה.
page-after-close-save = הוספה ליומן
page-after-close-done = נוסף ליומן.
page-after-again = בפעם הבאה

## The command line
cli-call-start-arg-counter = בחנות או בדלפק, לא בטלפון.
cli-call-start-arg-goal = מה השיחה הזאת צריכה להשיג.
cli-call-start-arg-minutes = אחרי כמה דקות להפסיק.
cli-call-key-m = מענה אוטומטי; שוב בכל בקשה לנציג
cli-call-if-true = רק אם זה נכון: { $question } ואז מקלידים: true { $fact }
cli-call-goes-on = בתיק הזה כבר מתנהלת שיחה. המטרה, הגבול והמקום נשארים כפי שהם.
page-call-little-left = { $n ->
    [one] נותרה דקה אחת מהזמן שהוקצב.
    [two] נותרו שתי דקות מהזמן שהוקצב.
   *[other] נותרו { $n } דקות מהזמן שהוקצב.
 }
cli-case-opened = תיק { $number } נפתח: { $title }
cli-call-place = אומר אם השיחה בחנות או בדלפק, או בטלפון.
cli-call-place-arg-place = counter (חנות או דלפק) או phone (טלפון).
cli-call-close = מוסיף מה שידוע רק אחרי שיחה.
cli-call-close-arg-saved = האם נאמר שזה נשמר אצלם: yes או no.
cli-call-close-arg-still = מה עדיין לא בסדר.
cli-error-no-ended-call = בתיק { $case } אין שיחה שהסתיימה. אפשר להתחיל עם: redress call start --case { $case }
cli-call-promise-noted = נשמר כהערה פרטית: לא זוהה בו יום. כך עוקבים אחרי ההבטחה: p 10wd ואחריו מה שהובטח.
cli-call-none-found = לא נמצא דבר דומה. אפשר להקליד את זה במילים אחרות, או t ואחריו הטקסט, כדי לשמור אותו כהערה.
