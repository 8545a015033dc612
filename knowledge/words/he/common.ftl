## המוצר

app-name = Redress
app-tagline = מ"לא מוכנים לעזור לי" אל "נפתר, בכתב".
app-stays-here = נשמר רק במחשב הזה.
app-no-advice = אין ב־Redress ייעוץ משפטי.

## כפתורים וקישורים

button-save = שמירה
button-cancel = ביטול
button-change = שינוי
button-copy = העתקה
button-copied = הועתק
button-undo = ביטול הפעולה
button-back = חזרה
button-next = הבא
button-open = פתיחה
button-close = סגירה
button-add = הוספה
button-remove = הסרה
button-delete = מחיקה
button-show = הצגה
button-hide = הסתרה
button-search = חיפוש
button-clear = ניקוי
button-done = סיום
button-skip = לא עכשיו
button-keep-mine = להשאיר את שלי
button-use = להשתמש
button-yes = כן
button-no = לא
button-print = הדפסה
button-try-again = לנסות שוב
button-write = כתיבה
button-call = שיחה
button-add-contact = הוספת פנייה
button-add-promise = הוספת הבטחה
button-add-file = הוספת קובץ
button-add-to-calendar = הוספה ללוח השנה
button-more = עוד
button-less = פחות
button-download = הורדה
button-report-mistake = דיווח על טעות
link-skip-to-content = אל התוכן
link-back-to-case = חזרה לתיק

## מילים קטנות

word-yes = כן
word-no = לא
word-none = אין
word-unknown = לא ידוע
word-today = היום
word-optional = (לא חובה)
word-you = אני
word-from-time-to-time = מ־{ $from } עד { $to }
word-field-with-value = { $name }: { $value }

## שפות

lang-en = אנגלית
lang-nl = הולנדית
lang-it = איטלקית
lang-he = עברית
lang-tr = טורקית

## ערוצים

channel-phone = שיחת טלפון
channel-chat = צ׳אט
channel-email = דוא״ל
channel-letter = מכתב
channel-visit = ביקור
channel-social = פוסט פומבי
channel-form = טופס מקוון
by-channel-phone = בטלפון
by-channel-chat = בצ׳אט
by-channel-email = בדוא״ל
by-channel-letter = במכתב
by-channel-visit = בביקור
by-channel-social = בפוסט פומבי
by-channel-form = בטופס המקוון

## ממה בנוי התיק

case-goal = מה מבוקש
case-firm = חברה
case-reference = מספר הפנייה
case-amount = סכום
case-contact = פנייה
case-contacts = פניות
case-promise = הבטחה
case-promises = הבטחות
case-ask = בקשה
case-asks = בקשות
case-obstacle = מכשול
case-obstacles = מכשולים
case-evidence = ראיות
case-rep = עם מי דיברת
case-ladder = סולם
case-number = תיק { $number }
case-state-open = פתוח
case-state-settling = סוכם, עדיין לא הגיע
case-state-closed = סגור
case-state-erased = נמחק

## הבטחות

promise-state-waiting = ממתינה
promise-state-kept = קוימה
promise-state-broken = לא קוימה
promise-asked = נשלחה על כך שאלה בכתב ב־{ $day }.
promise-state-released = ויתור
promise-due = { $what }, עד { $date }
promise-late = { $days ->
    [one] איחור של יום אחד
    [two] איחור של יומיים
   *[other] איחור של { $days } ימים
  }

## בקשות והתשובות להן

asked-supervisor = מנהל
asked-reference = מספר פנייה
asked-reason-in-writing = הנימוק בכתב
asked-options = אפשרויות אחרות
asked-no-offers = הערה: בלי הצעות
asked-receipt = אישור בכתב
asked-other = משהו אחר
ask-answer-granted = נענתה
ask-answer-refused = סורבה
ask-answer-open = עדיין אין תשובה
ask-count-supervisor = בקשה לדבר עם מנהל: { $n } מתוך 3

## כמויות

count-contacts = { $n ->
    [0] אין פניות
    [one] פנייה אחת
    [two] שתי פניות
   *[other] { $n } פניות
  }
count-promises = { $n ->
    [0] אין הבטחות
    [one] הבטחה אחת
    [two] שתי הבטחות
   *[other] { $n } הבטחות
  }
count-files = { $n ->
    [0] אין קבצים
    [one] קובץ אחד
    [two] שני קבצים
   *[other] { $n } קבצים
  }
count-cases = { $n ->
    [0] אין תיקים
    [one] תיק אחד
    [two] שני תיקים
   *[other] { $n } תיקים
  }
count-times = { $n ->
    [1] פעם אחת
    [2] פעמיים
   *[other] { $n } פעמים
  }
count-days = { $n ->
    [one] יום אחד
    [two] יומיים
   *[other] { $n } ימים
  }
count-steps = צעד { $n } מתוך { $all }

## מרחק בימים

distance-today = היום
distance-tomorrow = מחר
distance-yesterday = אתמול
distance-in-days = { $n ->
    [one] בעוד יום
    [two] בעוד יומיים
   *[other] בעוד { $n } ימים
  }
distance-days-ago = { $n ->
    [one] לפני יום
    [two] לפני יומיים
   *[other] לפני { $n } ימים
  }
distance-in-months = { $n ->
    [one] בעוד כחודש
    [two] בעוד כחודשיים
   *[other] בעוד כ־{ $n } חודשים
  }
distance-months-ago = { $n ->
    [one] לפני כחודש
    [two] לפני כחודשיים
   *[other] לפני כ־{ $n } חודשים
  }
distance-in-years = { $n ->
    [one] בעוד כשנה
    [two] בעוד כשנתיים
   *[other] בעוד כ־{ $n } שנים
  }
distance-years-ago = { $n ->
    [one] לפני כשנה
    [two] לפני כשנתיים
   *[other] לפני כ־{ $n } שנים
  }
date-with-distance = { $date }, { $distance }

## כמה זמן זה נמשך

duration-under-a-minute = פחות מדקה
duration-minutes = { $minutes ->
    [one] דקה אחת
    [two] שתי דקות
   *[other] { $minutes } דקות
  }
duration-hours = { $hours ->
    [one] שעה
    [two] שעתיים
   *[other] { $hours } שעות
  }
duration-hours-minutes = { $hours ->
    [one] שעה
    [two] שעתיים
   *[other] { $hours } שעות
  } { $minutes ->
    [one] ודקה
    [two] ושתי דקות
   *[other] ו־{ $minutes } דקות
  }
duration-with-hold = { $length }, מזה { $hold } בהמתנה

## כשמשהו משתבש: מה לעשות, ומה בטוח

error-title = כדאי להסתכל שוב
error-fields = { $n ->
    [one] כדאי להסתכל על השדה הזה
    [two] כדאי להסתכל על שני השדות האלה
   *[other] כדאי להסתכל על { $n } השדות האלה
  }
error-field-empty = { $field }: יש למלא.
error-field-choose = { $field }: יש לבחור אחת מהאפשרויות.
error-field-date = { $field }: יש לכתוב יום, למשל 2026-03-12.
error-field-time = { $field }: יש לכתוב שעה, למשל 14:05.
error-field-number = { $field }: יש לכתוב מספר בספרות, למשל 15.
error-field-amount = { $field }: יש לכתוב סכום, למשל 120.50 EUR.
error-field-email = { $field }: יש לכתוב כתובת דוא״ל, למשל name@example.org.
error-field-too-long = { $field }: יש כאן מקום ל־{ $max } תווים, ונכתבו { $length }.
error-field-after = { $field }: יש לבחור יום אחרי { $other }, { $date }.
error-field-not-future = { $field }: יש לבחור את היום, { $date }, או יום מוקדם יותר.
error-not-found-title = אין כאן כלום
error-not-found = הדף הזה לא נמצא, או שעבר למקום אחר. הנתונים שלך שמורים.
error-case-not-found = אין תיק { $number }. המספר שלו מופיע ברשימת התיקים.
error-word-unknown = "{ $given }" אינו מוכר כאן. הקרוב ביותר הוא "{ $nearest }".
error-word-unknown-list = "{ $given }" אינו מוכר כאן. אפשר להשתמש באחד מאלה: { $list }.
error-busy = חלק אחר של Redress כותב לאותם נתונים. דבר לא השתנה. אפשר לנסות שוב בעוד רגע.
error-already-running = התוכנה Redress כבר פועלת. פתחנו אותה.
error-not-running = התוכנה Redress אינה פועלת. אפשר להפעיל אותה שוב מהסמל שלה. הנתונים שלך שמורים.
error-disk-full = לא הצלחנו לשמור בדיסק: הוא מלא. ההערה האחרונה עדיין בדף הזה. יש לפנות מקום וללחוץ על "שמירה".
error-disk-write = לא הצלחנו לשמור ב־{ $path }. ההערה האחרונה עדיין בדף הזה. יש לבדוק שמותר לכתוב שם, וללחוץ על "שמירה".
error-file-not-found = אין קובץ { $path }. כדאי לבדוק את השם ואת התיקייה.
error-file-unreadable = אי אפשר לפתוח את הקובץ { $path }. כדאי לבדוק שיש הרשאה לקרוא אותו.
error-file-too-big = גודל הקובץ הוא { $size }. קבצים יכולים להגיע עד { $max }. אפשר לשמור עותק קטן יותר, או להוסיף הערה במקומו.
error-file-not-text = { $path } אינו טקסט. יש לשמור אותו כטקסט ב־UTF-8 ולנסות שוב.
error-damaged = קובץ אחד בתיק הזה אינו קריא. כל השאר שמור.
error-damaged-entry = רשומה { $seq } בתיק { $number } שונתה מחוץ ל־Redress. שאר הרשומות שמורות. אפשר לשחזר גיבוי.
error-newer-data = הנתונים נוצרו בגרסה חדשה יותר של Redress. דרושה גרסה { $version } ומעלה. דבר לא השתנה.
error-wrong-address = הדף הזה נפתח רק במחשב הזה.
error-token = הקישור הזה כבר שימש, או שהוא מיום אחר. הפעלה מחדש של Redress תיתן קישור חדש. הנתונים שלך שמורים.
error-form-expired = הדף היה פתוח זמן רב מדי. הטקסט שלך עדיין כאן. יש ללחוץ שוב על "שמירה".
error-unexpected = משהו השתבש בתוך Redress. מה שנשמר בטוח. אפשר לחזור ולנסות שוב.
error-knowledge = אי אפשר לקרוא קובץ בתיקיית הידע: { $path }, שורה { $line }. { $mend }
error-no-ladder = אין לנו סולם בדוק לארץ ולענף האלה. השלבים שכאן כלליים.

## עדיין ריק

empty-suggestions = אין הצעות. הטקסט ברור.
empty-evidence = עדיין אין קבצים. צילום מסך או הודעת דוא״ל מספיקים.
empty-promises = אין הבטחות פתוחות. כשאומרים "אנחנו נטפל בזה", כותבים את זה כאן.
empty-log = עדיין לא נרשם דבר. אפשר להתחיל מהפנייה האחרונה שזכורה לך.
empty-cases = עדיין אין תיקים. תיק שומר כל שיחה, מכתב והבטחה במקום אחד.
empty-search = אין תיק עם "{ $text }". אפשר לבדוק את האיות, או לחפש בכל המילים.

## בוצע

done-saved = נשמר
done-deleted = נמחק.
done-deleted-undo = נמחק. ביטול המחיקה
done-copied = הועתק
done-added = נוסף
