## מסגרת

page-title = { $screen } – Redress
page-error-prefix = שגיאה:
page-skip = אל התוכן
page-nav = ראשי
page-nav-today = היום
page-nav-cases = תיקים
page-nav-settings = הגדרות
page-nav-help = עזרה
page-language = שפה
page-saved-here = נשמר רק במחשב הזה
page-quit = יציאה
page-keys = מקשים
page-keys-here = המקשים במסך הזה
page-close = סגירה
page-save = שמירה
page-change = שינוי
page-open = פתיחה
page-copy = העתקה
page-copied = הועתק
page-copy-by-hand = כדי להעתיק, מסמנים את הטקסט ולוחצים Ctrl+C.
page-choose = בחירה
page-optional = (לא חובה)
page-not-given = עדיין לא נמסר
page-on = פועל
page-off = כבוי
page-minutes =
    { $n ->
        [one] דקה אחת
        [two] שתי דקות
       *[other] { $n } דקות
    }
page-back-today = היום
page-back-case = חזרה לתיק

## מה נעשה

page-done-saved = נשמר.
page-done-sent = סומן כנשלח. הטקסט נשמר כפי שהיה.
page-done-contact = הפנייה נוספה ליומן.
page-done-promise = ההבטחה מעודכנת.
page-done-recorded = נרשם.
page-done-settled = נרשם. התיק נשאר פתוח עד שמה שסוכם יגיע.
page-done-seen = נרשם שזה הגיע. אפשר לסגור את התיק.
page-done-closed = התיק סגור. אפשר לפתוח אותו שוב בכל עת.
page-done-reopened = התיק פתוח שוב, באותו שלב שבו היה.

## שגיאות

page-errors =
    { $n ->
        [one] דבר אחד לשנות
        [two] שני דברים לשנות
       *[other] { $n } דברים לשנות
    }
page-error-contact-channel = יש לבחור איך נעשתה הפנייה
page-error-contact-date = יש להזין את יום הפנייה, למשל 12/03/2026
page-error-contact-future = יום הפנייה צריך להיות היום או מוקדם יותר
page-error-contact-time = יש להזין את שעת הפנייה, למשל 14:05, או להשאיר ריק
page-error-contact-said = יש לכתוב מה נאמר, בכמה מילים
page-error-promise-date = יש להזין את יום ההבטחה, למשל 02/04/2026
page-error-promise-before = יום ההבטחה אינו יכול להיות לפני הפנייה
page-error-promise-what = יש לכתוב מה הובטח
page-error-name = יש לכתוב את השם
page-error-reference = יש לכתוב את מספר הפנייה
page-error-note = יש לכתוב את ההערה
page-error-key = המקש הזה לא עושה כאן דבר. אפשר להשתמש בכפתורים.
page-error-event-date = יש להזין את היום שבו זה קרה, למשל 12/03/2026

## התחלה

page-start-title = התחלה
page-start-question = מה קורה עכשיו?
page-start-phone = אני בטלפון, בחנות או מול הדלפק
page-start-phone-hint = המילים לומר מופיעות מיד. את השאר אפשר למלא אחר כך.
page-start-write = אני רוצה לכתוב לחברה
page-start-write-hint = אפשר להדביק טקסט או להתחיל מטיוטה. רואים מיד מה עלול לפעול נגדך.
page-start-step = אני רוצה לדעת מה הצעד הבא שלי
page-start-step-hint = מי יכול לעזור, מאיזה יום, ומה עדיין חסר.
page-start-cases = אל התיקים שלי
page-start-private = נשמר רק במחשב הזה. בלי חשבון. דבר לא נשלח לשום מקום.

## היום

page-today-title = היום
page-today-heading = היום, { $day }
page-today-new-call = שיחה חדשה
page-today-new-case = תיק חדש
page-today-running = מתנהלת שיחה:
page-today-back-to-call = חזרה לשיחה
page-today-next = הדבר הבא
page-today-also = עוד להיום ({ $n })
page-today-waiting = בהמתנה ({ $n })
page-today-done = נעשו השבוע ({ $n })
page-today-why = למה דווקא זה?
page-today-due = מועד: { $day }
page-today-from = מ־{ $day }.
page-today-nothing = אין דבר שמועדו היום.
page-today-nothing-next = הבא בתור: { $case }, { $day }.
page-do-ask-about-promise = לשאול על ההבטחה
page-do-call = להתקשר
page-do-go-on = חזרה לשיחה
page-do-write = לכתוב
page-do-wait = לראות למה מחכים
page-do-send-recap = לשלוח את סיכום השיחה בדוא״ל
page-do-add-evidence = להוסיף את מה שחסר
page-do-go-to = לעבור לשלב הבא
page-do-follow-up = לבדוק אם זה הגיע
page-do-close = לסגור את התיק

## תיקים

page-cases-title = תיקים
page-cases-find = חיפוש תיק
page-cases-find-button = חיפוש
page-cases-count =
    { $n ->
        [one] תיק אחד
        [two] שני תיקים
       *[other] { $n } תיקים
    }
page-cases-found =
    { $n ->
        [one] נמצא תיק אחד
        [two] נמצאו שני תיקים
       *[other] נמצאו { $n } תיקים
    }
page-cases-more = אלה { $n } הראשונים. מילה נוספת תצמצם את הרשימה.
page-cases-none-found = אין תיק עם "{ $find }". אפשר לבדוק את האיות, או לחפש מילה אחת בלבד.
page-cases-clear = הצגת כל התיקים
page-cases-empty = עדיין אין תיקים. תיק שומר כל שיחה, מכתב והבטחה במקום אחד.

## תיק

page-case-title = תיק: { $case }
page-case-open = פתוח
page-case-settled = סוכם, עדיין לא הגיע
page-case-closed = סגור
page-case-call = שיחה
page-case-write = כתיבה
page-case-facts = מה ידוע
page-case-rung = שלב בסולם
page-case-promises = הבטחות
page-case-log = יומן, מהחדש לישן
page-case-log-empty = עדיין לא נרשם דבר. אפשר להתחיל מהפנייה האחרונה שזכורה לך.
page-case-add = הוספת פנייה
page-case-files = קבצים:
page-case-ladder = סולם
page-case-calendar = הוספה ללוח השנה
page-case-export = שמירת כל התיק כקובץ
page-case-solved = הסכימו לפתור את זה
page-case-solved-hint = כאן כותבים מה סוכם. התיק נשאר פתוח עד שרואים שזה הגיע.
page-case-agreed = מה סוכם
page-case-settle = רישום ההסכמה
page-case-settled-heading = סוכם, עדיין לא הגיע
page-case-settled-hint = כדאי לבדוק בדף החשבון, בדואר או בקו. סוגרים כשזה שם.
page-case-seen = זה הגיע
page-case-close = סגירת התיק
page-case-not-come = זה לא הגיע
page-case-reopen = פתיחת התיק מחדש
page-case-reopen-hint = חוזרים לאותו שלב ולאותם אנשים.
page-case-reopen-why = מה נפתח שוב
page-promise-waiting = ממתינה
page-promise-broken = לא קוימה
page-promise-kept = קוימה
page-promise-by = עד { $day }.
page-promise-made = נאמר ב־{ $day }.
page-promise-mark-kept = ההבטחה קוימה
page-promise-mark-broken = ההבטחה לא קוימה
page-contact-channel = איך
page-contact-date = יום
page-contact-time = שעה
page-contact-who = עם מי
page-contact-said = מה נאמר
page-contact-promise = מה הובטח
page-contact-promise-due = עד איזה יום
page-contact-files = קבצים
page-contact-files-hint = צילום מסך או הודעת דוא״ל מספיקים. כל הקבצים יחד: עד 64 MB.
page-contact-save = הוספה ליומן

## פרטים

page-details-new = תיק חדש
page-details-change = במה עוסק התיק
page-details-all-optional = אפשר להשאיר ריק מה שלא ידוע, ולהוסיף אחר כך.
page-details-firm = חברה
page-details-country = ארץ
page-details-country-hint = איפה גרים או איפה נקנה הדבר. הכללים תלויים בזה.
page-details-about = במה מדובר
page-details-about-hint = זה קובע את השלבים ואת המועדים.
page-details-matter = מה קרה
page-details-matter-hint = משפט או שניים: מה, מתי, כמה.
page-details-goal = מה מבוקש
page-details-goal-hint = למשל: החזר כספי, ואישור בכתב.
page-details-amount = סכום
page-details-currency = מטבע
page-details-reference = מספר הפנייה

## שיחה

page-call-title = שיחה: { $case }
page-call-in-call = בשיחה
page-call-since = מ־{ $time }
page-call-hold = בהמתנה
page-call-you-can-say = אפשר לומר
page-call-now = עכשיו
page-call-means = הכוונה:
page-call-for-you = בשבילך:
page-call-firmness = צעד { $n } מתוך 3
page-call-why = למה אולי אומרים את זה
page-call-write-down = לרשום
page-call-they-say = מה אומרים לך?
page-call-times =
    { $n ->
        [one] פעם אחת
        [two] פעמיים
       *[other] { $n } פעמים
    }
page-call-log = יומן
page-call-undo = ביטול האחרון
page-call-name = שם
page-call-name-label = עם מי מדברים
page-call-reference = מספר פנייה
page-call-reference-label = מספר הפנייה
page-call-promise = הבטחה
page-call-promise-what = מה הובטח
page-call-promise-default = תשובה בכתב
page-call-promise-by = עד מתי
page-call-promise-who = מי
page-call-by-today = היום
page-call-by-2 = 2 ימי עבודה
page-call-by-5 = 5 ימי עבודה
page-call-by-10 = 10 ימי עבודה
page-call-by-15 = 15 ימי עבודה
page-call-by-day = יום אחר
page-call-by-none = לא נאמר יום
page-call-day-label = היום האחר
page-call-note = הערה
page-call-note-label = ההערה שלך
page-call-supervisor = בקשה לדבר עם מנהל: { $n } מתוך 3
page-call-end = סיום בנימוס
page-call-ended = השיחה הסתיימה
page-call-ticks = לפני שמנתקים
page-call-tick-have = כבר יש
page-call-tick-missing = כדאי לבקש
page-call-say-it-in = לומר את זה בשפה
page-call-keys-on = מקשים בודדים: פועלים
page-call-keys-off = מקשים בודדים: כבויים
page-call-lost = לא הצלחנו לשמור את זה. יש להפעיל שוב את Redress וללחוץ עוד פעם.
page-key-obstacle = מה אומרים: מציג את המשפט ורושם ביומן
page-key-hold = להמתנה, או חזרה מהמתנה
page-key-supervisor = ביקשת לדבר עם מנהל
page-key-name = רישום השם
page-key-reference = רישום מספר הפנייה
page-key-promise = רישום הבטחה
page-key-note = כתיבת הערה
page-key-end = סיום בנימוס; ואז Enter כשהשיחה הסתיימה
page-key-undo = ביטול השורה האחרונה
page-key-close = סגירת השדה וחזרה למשפט
page-key-next = ההצעה הבאה
page-key-previous = ההצעה הקודמת
page-key-use = להשתמש בהצעה
page-key-keep = להשאיר את המילים שלי
page-key-main = הכפתור הראשי בטופס
page-key-to-text = חזרה לטקסט

## אחרי השיחה

page-after-title = אחרי השיחה
page-after-heading = השיחה הסתיימה. הכול נשמר.
page-after-length = משך: { $length }.
page-after-length-held = משך: { $length }, מזה בהמתנה: { $held }.
page-after-name = שם
page-after-promise = הבטחה
page-after-missing = חסר
page-after-missing-nothing = לא חסר דבר
page-after-no-name = השם
page-after-no-reference = מספר הפנייה
page-after-no-promise = הבטחה עם יום
page-after-send = כדאי לשלוח את זה היום
page-after-send-why = כך מה שנאמר הופך לכתוב.
page-after-text = טקסט
page-after-lacks = עדיין חסר בטקסט:
page-after-copy = העתקת ההודעה
page-after-copy-subject = העתקת הנדון
page-after-change = שינוי הטקסט
page-after-not-now = לא עכשיו
page-after-complete = השלמת התיק
page-after-complete-hint = זה משלים את הודעת הדוא״ל ונותן את המועדים של הצעדים הבאים.
page-after-save = שמירה והשלמת ההודעה
page-after-look-again = נסתכל שוב ב־{ $day }.
page-after-to-case = אל התיק

## כתיבה

page-write-title = כתיבה: { $case }
page-write-heading = לכתוב אל { $case }
page-write-kind = מכתב
page-write-to = אל
page-write-choose = להתחיל את המכתב הזה
page-write-subject = הנדון
page-write-your-text = הטקסט שלך
page-write-saved = נשמר ב־{ $time }.
page-write-saved-now = נשמר.
page-write-pages =
    { $n ->
        [one] אורך: כעמוד אחד.
        [two] אורך: כשני עמודים.
       *[other] אורך: כ־{ $n } עמודים.
    }
page-write-facts = עובדות להוספה
page-write-copy = העתקה
page-write-check = בדיקה
page-write-soften = ניסוח רגוע
page-write-softened = הטקסט נוסח מחדש: קודם הבקשה, אחריה העובדות, ואז מה שכבר נעשה. כדאי לקרוא שוב; הטקסט המקורי נשמר.
page-write-soften-same = אין מה לנסח מחדש.
page-write-restore = חזרה לטקסט שלי
page-write-asks = מה מבקשים ממי שקורא:
page-write-found-facts = עובדות שנמצאות בטקסט:
page-write-email = שמירה כהודעת דוא״ל
page-write-sent = שלחתי את זה
page-write-sent-on = נשלח ב־{ $day }.
page-write-suggestions = הצעות
page-write-none = אין הצעות. הטקסט ברור.
page-write-count = { $shown } מתוך { $total }
page-write-status =
    { $n ->
        [0] אין הצעות
        [one] הצעה אחת
        [two] שתי הצעות
       *[other] { $n } הצעות
    }
page-write-missing = עדיין חסר בטקסט:
page-write-use = להשתמש:
page-write-leave-out = להשמיט
page-write-keep = להשאיר את שלי
page-write-hide = להסתיר את הסוג הזה

## סולם

page-ladder-title = סולם: { $case }
page-ladder-heading = הצעד הבא שלך: { $case }
page-ladder-at = השלב הנוכחי: { $n } מתוך { $all }.
page-ladder-none = עדיין אין לנו סולם בדוק לארץ ולענף האלה.
page-ladder-tell = לפרט במה עוסק התיק
page-ladder-ask = קודם יש לענות על זה
page-ladder-power = מה בסמכותו
page-ladder-power-decides = הוא מכריע.
page-ladder-power-recommends = הוא ממליץ. החברה רשאית לסרב.
page-ladder-power-mediates = הוא מגשר. שני הצדדים צריכים להסכים.
page-ladder-power-registers = הוא רק רושם. הוא לא מחליט על הכסף שלך.
page-ladder-power-pays-back = הוא יכול להחזיר את הכסף.
page-ladder-power-reviews = הוא בוחן את ההחלטה שוב.
page-ladder-not-handled = במה אינו מטפל
page-ladder-fee = כמה זה עולה
page-ladder-who = למי
page-ladder-before = מה קודם
page-ladder-note = כדאי לדעת: { $text }
page-ladder-more = עוד על השלב הזה
page-ladder-opens = ממתי
page-ladder-closes = עד מתי
page-ladder-needs = מה דרוש
page-ladder-have = כבר יש
page-ladder-missing = עדיין חסר
page-ladder-open = פתוח היום
page-ladder-not-yet = עדיין לא
page-ladder-from = אפשר לפנות החל מ־{ $day }
page-ladder-closed = הזמן שלו עבר
page-ladder-done = נעשה
page-ladder-done-on = נעשה ב־{ $day }
page-ladder-not-eligible = לא מתאים לתיק הזה
page-ladder-ask-status = קודם יש לענות על השאלה
page-ladder-reckoning = איך חושבו המועדים
page-ladder-from-to = מ־{ $from } עד { $to }.
page-ladder-law = החוק:
page-ladder-confidence-verified = נקרא במקור.
page-ladder-confidence-secondary = נקרא ממקור משני.
page-ladder-confidence-memory = עדיין לא נבדק במקור. כדאי לבדוק לפני שמסתמכים על זה.
page-ladder-check-first = כדאי לבדוק את זה קודם: מועד הבדיקה החוזרת כבר עבר.
page-ladder-checked = נבדק ב־{ $day }.
page-ladder-web = באינטרנט:
page-ladder-happened = קרה משהו?
page-ladder-event = מה
page-ladder-event-day = באיזה יום
page-ladder-record = רישום
page-ladder-side = דרכים צדדיות
page-ladder-side-hint = הן פועלות לצד הסולם.
page-ladder-rights = זכויות ומועדים אחרים
page-ladder-not-advice = המועדים מחושבים לפי כללים פומביים, כל אחד עם המקור שלו. זה אינו ייעוץ משפטי.

## הגדרות

page-settings-title = הגדרות
page-settings-keys = מקשים בודדים בשיחה
page-settings-keys-hint = מקש אחד רושם שורה ביומן, כל עוד המיקוד בלוח השיחה.
page-settings-clock = שעון בשיחה
page-settings-hidden = סוגי הצעות מוסתרים
page-settings-hidden-none = אין. סוג שהוסתר יופיע כאן.
page-settings-show = להציג שוב
page-settings-data = הנתונים שלך
page-settings-data-more = הכול בתיקייה אחת במחשב הזה. דבר לא נשלח לשום מקום.
page-settings-stops = התוכנה Redress נעצרת מעצמה 20 דקות אחרי סגירת הכרטיסייה האחרונה. בזמן שיחה היא לא נעצרת.

## עזרה

page-help-title = עזרה
page-help-way = מהשיחה ועד התשובה
page-help-call = בטלפון, לוחצים על מה שאומרים לך. מופיע משפט, והיומן נכתב.
page-help-recap = אחרי השיחה, שולחים את הסיכום בדוא״ל. כך מה שנאמר הופך לכתוב.
page-help-promise = להבטחה יש יום. למחרת, Redress מזכיר לשאול עליה.
page-help-write = בזמן הכתיבה רואים אילו מילים עלולות לפעול נגדך, ובמה אפשר להחליף אותן.
page-help-ladder = הסולם מראה מי הבא בתור, מאיזה יום ועד איזה יום.
page-help-keys = מקשים בזמן שיחה
page-help-keys-more = הם פועלים רק כשהמיקוד בלוח השיחה. אפשר לכבות אותם.
page-help-not = מה Redress אינו
page-help-not-more = הוא אינו ייעוץ משפטי ואינו מבטיח תוצאה. כל כלל מראה את מקורו ומתי נבדק.

## תקלות

page-problem-not-here = הדף הזה נפתח רק במחשב הזה
page-problem-not-here-more = אפשר להפעיל שוב את Redress מהסמל שלו. הוא יפתח את הדף. הנתונים שלך שמורים.
page-problem-token-used = הכתובת הזאת כבר שימשה
page-problem-token-used-more = היא פועלת פעם אחת. הפעלה מחדש של Redress מהסמל תיתן כתובת חדשה. הנתונים שלך שמורים.
page-problem-foreign = זה הגיע מדף אחר
page-problem-foreign-more = התוכנה Redress מקבלת טפסים רק מהדפים שלה. דבר לא השתנה.
page-problem-wrong-host = הדף הזה נפתח רק במחשב הזה
page-problem-wrong-host-more = אפשר לפתוח את הכתובת ש־Redress הדפיס כשהופעל.
page-problem-not-found = אין כאן כלום
page-problem-not-found-more = ייתכן שהכתובת ישנה. התיקים שלך נמצאים ברשימה.
page-problem-too-large = זה גדול מדי
page-problem-too-large-more = קבצים יכולים להגיע יחד עד 64 MB, וטקסט עד 1 MB. אפשר לשמור עותק קטן יותר, או להוסיף הערה במקומו.
page-problem-unreadable = לא ניתן היה לקרוא את הטופס
page-problem-unreadable-more = אפשר לחזור, לטעון את הדף מחדש ולשלוח שוב.
page-problem-busy = תוכנה אחרת משתמשת בנתונים
page-problem-busy-more = כדאי להמתין כמה שניות, לחזור וללחוץ שוב.
page-problem-broken = משהו לא פעל
page-problem-broken-more = אפשר לחזור וללחוץ שוב. אם זה קורה שוב, כדאי להפעיל את Redress מחדש.
page-problem-said = לא ניתן היה לעשות את זה
page-problem-safe = מה שביומן שלך שמור.
page-problem-on = להמשיך
page-stopped = התוכנה Redress נעצרה
page-stopped-more = הנתונים שלך שמורים במחשב הזה. אפשר לסגור את הכרטיסייה, ולהפעיל שוב את Redress מהסמל שלו.

## מה הדפים אומרים על תיק

page-step-what = { $what }. { $because }
page-why-ask-about-promise = הבטחה שעבר זמנה קודמת לכול: מי שהבטיח מכיר את התיק.
page-why-call = שיחה היא הדרך המהירה, ונותנת שם ומספר.
page-why-write = לבקשה בכתב יש תאריך, והחברה צריכה לענות.
page-why-wait = לצד השני עדיין יש זמן. שאלה מוקדמת לא תקדם דבר.
page-why-send-recap = כל עוד שני הצדדים זוכרים את השיחה, הודעה קצרה מקבעת את מה שנאמר.
page-why-add-evidence = מסמכים חסרים מעכבים את השלב הבא.
page-why-go-to = לחברה כבר הייתה הזדמנות. השלב הבא פתוח לפניך.
page-why-follow-up = הסכמה נחשבת כשרואים שהיא הגיעה.
page-why-close = כל מה שהובטח לך הגיע.
page-row-over = המועד עבר: { $date }
page-case-place = { $n } מתוך { $all }
page-case-place-next = { $n } מתוך { $all }. החל מ־{ $date }: { $next }
page-case-in-writing = זה אצלי בכתב
page-error-amount = יש לכתוב את הסכום בספרות, למשל 148.00
page-error-agreed = יש לכתוב מה סוכם
page-error-event-future = יש לבחור את היום הנוכחי או יום מוקדם יותר
page-promise-no-day = הובטח בלי יום: { $what }
page-log-title = { $channel }, { $length }
page-log-heard = אמרו לך: { $list }
page-log-heard-item = { $label } ({ $times })
page-call-started = תחילת השיחה
page-call-again = { $text } ({ $n })
page-call-hold-over = חזרו לקו, אחרי { $length } בהמתנה
page-call-hold-card = כשאין מוזיקה, ייתכן שעדיין שומעים אותך.
page-call-fact-goal = לבקש: { $goal }
page-call-fact-promise = { $named ->
    [yes] { $who }, { $made }: { $what }, עד { $date }
   *[no] הובטח ב־{ $made }: { $what }, עד { $date }
 }
page-call-or = ואולי אמרו:
page-call-find = משפט אחר
page-call-found = הקרוב ביותר:
page-call-none-found = אין דבר דומה. "משהו אחר" ישמור את זה ביומן.
page-call-recording = האם מותר להקליט את השיחה?
page-to-firm = שירות הלקוחות
page-to-complaints = המחלקה לפניות הציבור
page-fact-contact = יום הפנייה
page-fact-promise = יום ההבטחה
page-event-final-response-sent = החברה שלחה תשובה סופית
page-event-used = השתמשתי בשלב הזה: { $rung }
page-act-ask-supervisor = לבקש מנהל בכתב
page-act-complain = לכתוב את התלונה
page-act-used = השתמשתי בשלב הזה
page-tone-insult = כעס
page-tone-threat = איום
page-tone-blame = האשמה
page-tone-pressure = לחץ
page-tone-identity = על האדם
page-tone-intimacy = קרוב מדי
page-tone-focus = לא לעניין
page-tone-completeness = משהו חסר
page-tone-register = צורת הפנייה
page-tone-manipulation = תירוץ
page-tone-refusal = סירוב
page-tone-absolute = תמיד, אף פעם
page-tone-vague = כללי מדי
page-tone-too-long = ארוך מדי
page-tone-mixed-address = פנייה לא אחידה
page-check-goal = מה מבוקש
page-check-reference = מספר פנייה
page-check-facts = מה קרה ומתי
page-check-tried = מה ניסית
page-check-deadline = היום שעד אליו מבוקשת תשובה
page-check-please = לשון בקשה מנומסת
page-check-thanks = תודה
page-check-reach = איך להשיג אותך
page-details-customer = השם שלך
page-details-reach = איך להשיג אותך
page-details-reach-hint = כתובת דוא״ל או מספר טלפון, והשעות הנוחות. זה מופיע בסוף המכתבים שלך.
