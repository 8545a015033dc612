cli = מ"לא מוכנים לעזור לי" אל "נפתר, בכתב". בלי פקודה, הדף נפתח בדפדפן.
cli-usage = שימוש
cli-heading-verbs = פקודות
cli-heading-options = אפשרויות
cli-heading-global = אפשרויות של כל פקודה
cli-heading-arguments = ערכים
cli-examples =
    redress
    redress case new --firm "בנק לדוגמה" --about "חיוב לא מוכר" --country IT --sector bank
    redress log add --case 1 --channel phone --with דנה --said "קודם סקר" --at 14:10
    redress phrase find "אין כאן מנהלים" --lang he
    redress promise add --case 1 --what "תשובה בכתב" --within 15wd
    redress next --case 1
    redress ladder show --country IT --sector bank --topic payments --event received=2026-04-13
    redress letter new --case 1 --kind recap
    redress tone check letter.txt --lang he --fail-on insult,threat
    redress tone soften letter.txt --lang he
    redress calendar ics --case 1 -o dates.ics
    redress timeline text --case 1
    redress case export --case 1 -o case.json
    redress case verify --case 1
cli-codes =
    קודי יציאה:
      0    בוצע
      1    נכשל, הסיבה הודפסה
      2    שימוש שגוי
      3    בדיקה מצאה משהו
      4    לא נמצא
      5    תפוס או נעול
      6    הנתונים אינם קריאים
      130  נעצר עם Ctrl-C

## הדף

cli-serve = מפעיל את הדף ופותח אותו בדפדפן.
cli-open = פותח את הדף שכבר פועל.
cli-stop = עוצר את הדף שפועל.
cli-status = אומר אם הדף פועל, והיכן.

## תיקים

cli-case = פותח, מציג, משנה וסוגר תיקים.
cli-case-new = פותח תיק.
cli-case-list = מציג את רשימת התיקים, מהאחרון ששונה.
cli-case-show = מציג תיק: עובדות, הבטחות, הצעד הבא והיומן.
cli-case-edit = משנה את מה שידוע על תיק.
cli-case-settle = רושם שהחברה הסכימה, ולאן זה הגיע.
cli-case-close = סוגר תיק.
cli-case-reopen = פותח מחדש תיק סגור.
cli-case-delete = מוחק את כל מה שבתיק ומסתיר אותו.
cli-case-export = כותב תיק שלם כמסמך אחד.
cli-case-import = קולט תיק ממסמך כזה.
cli-case-verify = בודק שדבר ברישום לא השתנה.
cli-case-erase = מוחק את תוכן הרשומות ושומר את מקומן ברישום.

## היומן

cli-log = רושם מה נאמר ומתי.
cli-log-add = מוסיף שיחת טלפון, הודעה, מכתב או ביקור.
cli-log-note = מוסיף הערה.
cli-log-list = מציג את היומן, מהחדש לישן.
cli-log-show = מציג רשומה אחת.
cli-log-edit = מתקן רשומה; הנוסח הראשון נשאר ברישום.
cli-log-undo = מבטל רשומה; הודעה מתבטלת עם כל מה שנקרא בה.

## שיחה חיה

cli-call = נותן את המילים לומר בזמן שיחה, וכותב את היומן.
cli-call-start = מתחיל שיחה.
cli-call-press = רושם דבר אחד בשיחה ומציג מה לומר עכשיו.
cli-call-show = מציג מה לומר עכשיו.
cli-call-end = מסיים את השיחה.
cli-call-recording = אומר אם מותר להקליט שיחה.
cli-call-key-h = להמתנה, או חזרה ממנה
cli-call-key-s = ביקשת לדבר עם מנהל
cli-call-key-n = שם: n דנה
cli-call-key-r = מספר פנייה: r 12345-AB
cli-call-key-p = הבטחה, מתי ומה: p 15wd תשובה בכתב
cli-call-key-t = הערה: t קודם סקר
cli-call-key-e = סיום בנימוס; ואז Enter כשהשיחה הסתיימה
cli-call-key-z = ביטול השורה האחרונה
cli-call-key-q = יציאה; השיחה נשארת פתוחה
cli-call-choose = עוד לא נרשם דבר. אפשר להקליד את המספר, למשל R-03, או t ואחריו את המילים.
cli-missing-name = השם
cli-missing-reference = מספר הפנייה
cli-missing-promise = הבטחה עם יום
cli-call-missing = לפני שמנתקים, כדאי לבקש: { $list }.
cli-call-nothing-missing = יש לך שם, מספר פנייה והבטחה. אפשר לסיים את השיחה.

## הבטחות, בקשות, אירועים, עובדות

cli-promise = רושם את ההבטחות של החברה.
cli-promise-add = מוסיף הבטחה עם היום שלה.
cli-promise-list = מציג את ההבטחות, מהמוקדמת למאוחרת.
cli-promise-keep = מסמן שהבטחה קוימה.
cli-promise-break = מסמן שהבטחה לא קוימה.
cli-ask = רושם מה ביקשת ומה החברה ענתה.
cli-ask-add = מוסיף דבר שביקשת, למשל מנהל.
cli-ask-answer = מוסיף את התשובה לדבר שביקשת.
cli-ask-list = מציג את מה שביקשת, עם התשובות.
cli-event = רושם את האירועים שמהם נספרים המועדים.
cli-event-add = מוסיף אירוע, למשל היום שבו נשלחה התלונה.
cli-event-list = מציג את האירועים של תיק.
cli-fact = רושם את העובדות שהסולם תלוי בהן.
cli-fact-set = קובע עובדות, למשל amount=120.50EUR.
cli-fact-list = מציג את העובדות של תיק.

## ראיות

cli-evidence = שומר עותקים של קבצים שמראים מה קרה.
cli-evidence-add = שומר עם התיק עותק של קובץ.
cli-evidence-list = מציג את הקבצים של תיק.
cli-evidence-get = כותב קובץ החוצה כפי שנוסף.
cli-evidence-verify = בודק שכל קובץ הוא כפי שנוסף.

## הסולם והמועדים

cli-ladder = מציג מי יכול לעזור, מאיזה יום ועד איזה יום.
cli-ladder-show = מציג כל שלב בסולם עם המועדים שלו.
cli-ladder-next = מציג את השלב הבא.
cli-ladder-missing = מציג מה עדיין חסר לשלב הבא.
cli-ladder-explain = מציג כל שלב עם החוק ועם חישוב המועדים.
cli-ladder-skip = מדלג על שלב ורושם למה.
cli-ladder-countries = מציג את הארצות, הענפים והנושאים שיש להם סולם.
cli-next = אומר מה הצעד הבא, ולמה.
cli-calendar = כותב את המועדים ללוח השנה.
cli-calendar-ics = כותב את המועדים כקובץ לוח שנה (iCalendar).
cli-calendar-list = מציג את המועדים הבאים.

## מכתבים, טון ומשפטים

cli-letter = כותב מכתבים ממה שיש בתיק.
cli-letter-new = כותב טיוטה של מכתב.
cli-letter-list = מציג את המכתבים של תיק.
cli-letter-show = מציג מכתב.
cli-letter-edit = מחליף את הטקסט של טיוטה.
cli-letter-check = בודק את הטון של מכתב.
cli-letter-sent = רושם שמכתב נשלח; הטקסט שלו נשאר כפי שהוא.
cli-letter-kinds = מציג את סוגי המכתבים.
cli-tone = בודק איך טקסט נשמע.
cli-tone-check = מוצא מילים שעלולות לפעול נגדך, ומציע אחרות.
cli-tone-soften = משכתב טקסט כך שיפעל לטובתך, ואומר מה השתנה.
cli-tone-survey = מסמן מה עושה כל משפט: כעס, עובדות, בקשות.
cli-phrase = מוצא את המילים לומר.
cli-phrase-find = מוצא תשובה למה שאמרו לך.
cli-phrase-show = מציג את התשובות לשורה אחת, מהרכה אל התקיפה.
cli-phrase-list = מציג את השורות שיש להן תשובה.
cli-phrase-lint = בודק את הטון של כל משפט.

## כל השאר

cli-search = מוצא מילים בכל התיקים.
cli-rules = מציג ובודק את הידע שבו Redress משתמש.
cli-rules-list = מציג את כללי הטון.
cli-rules-show = מציג כלל אחד.
cli-rules-lint = בודק את קובצי הידע ואומר איך לתקן אותם.
cli-rules-sources = מציג את העצות, ובאיזה קובץ כל אחת מיושמת.
cli-lsp = מפעיל את שרת השפה לעורכי טקסט, דרך stdin ו־stdout.
cli-backup = יוצר, מציג ומשחזר גיבויים.
cli-backup-create = מעתיק את כל הנתונים לתיקייה.
cli-backup-restore = מחזיר את הנתונים מגיבוי.
cli-backup-list = מציג את הגיבויים שבתיקייה.
cli-index = מטפל באינדקס שהחיפוש משתמש בו.
cli-index-rebuild = בונה מחדש את האינדקס מהרישום.
cli-wipe = מסיר את תיקיית הנתונים עם כל מה שבה.
cli-doctor = אומר מה מותקן, איפה הנתונים, ומה לא בסדר.
cli-completions = כותב את הקובץ שמאפשר למעטפת להשלים פקודות.
cli-man = כותב את דף העזר (man).

## אפשרויות שיש לכל פקודה

cli-arg-help = להציג את העזרה הזאת.
cli-arg-version = להציג את הגרסה.
cli-arg-data = תיקיית הנתונים שלך; בלעדיה, Redress בתיקיית המסמכים.
cli-arg-knowledge = תיקייה עם קובצי ידע משלך, מעל המובנים.
cli-arg-ui-lang = השפה של Redress: en, nl, it, he או tr; בלעדיה, שפת המערכת.
cli-arg-json = להדפיס מסמך JSON אחד.
cli-arg-plain = להדפיס רשומה אחת בשורה, עם טאבים בין השדות.
cli-arg-output = לכתוב את התוצאה לקובץ; - הוא stdout.
cli-arg-quiet = להדפיס את התוצאה ותו לא.
cli-arg-verbose = להדפיס יותר על מה שנעשה.
cli-arg-dry-run = לומר מה היה קורה, בלי לשנות דבר.
cli-arg-no-input = לא לשאול; לעצור ולומר מה חסר.
cli-arg-force = לדלג על השאלה לפני מחיקה.
cli-arg-color = מתי להשתמש בצבע.
cli-arg-now = להתייחס לזה כאל השעה הנוכחית: 2026-03-12 או 2026-03-12T14:05.

## אפשרויות וערכים, באופן כללי

cli-arg-port = הפורט של הדף במחשב הזה.
cli-arg-no-open = לא לפתוח את הדפדפן.
cli-arg-case = מספר התיק.
cli-arg-firm = שם החברה.
cli-arg-firm-address = כתובת החברה, בשביל מכתבים.
cli-arg-title = שם קצר לתיק; בלעדיו, שם החברה.
cli-arg-about = מה קרה, במשפט או שניים.
cli-arg-goal = מה מבוקש, למשל "148 EUR בחזרה".
cli-arg-amount = הסכום שבמחלוקת, למשל 120.50EUR.
cli-arg-country = ארץ: US, GB, NL, IT, IL, TR, או EU לחברה בארץ אחרת באיחוד האירופי.
cli-arg-sector = ענף החברה, למשל bank או telecom; הרשימה ב־"redress ladder countries".
cli-arg-topic = נושא, למשל payments; הרשימה ב־"redress ladder countries".
cli-arg-reference = המספר שלך אצל החברה: מספר לקוח, הזמנה או תיק.
cli-arg-lang = שפה: en, nl, it, he או tr.
cli-arg-zone = אזור זמן, למשל Europe/Rome; בלעדיו, זה של הארץ.
cli-arg-customer = השם שלך, בשביל מכתבים.
cli-arg-reach = איפה ומתי החברה יכולה להשיג אותך.
cli-arg-all = גם תיקים סגורים.
cli-arg-stage = לאן זה הגיע: הובטח, בכתב, או שכבר ראית שהגיע.
cli-arg-what = במה מדובר.
cli-arg-on = היום שבו זה קרה, למשל 2026-03-12; בלעדיו, היום.
cli-arg-terms = באילו תנאים זה מסתיים: המטרה הושגה, הושגה בחלקה והתקבלה, או ויתור. בלעדיו: המטרה הושגה.
cli-arg-note = הערה.
cli-arg-reason = למה, במילים שלך.
cli-arg-confirm = המילה שמאשרת את זה.
cli-arg-file = קובץ; - הוא stdin.
cli-arg-files = קבצים עם הטקסטים; בלי קובץ, או עם -, נקרא stdin.
cli-arg-entry = מספר הרשומה ביומן.
cli-arg-entries = מספרי הרשומות ביומן.
cli-arg-channel = איך: phone, chat, email, letter, visit, social או form.
cli-arg-with = השם של מי שדיברת איתו.
cli-arg-team = הצוות או המחלקה שלו.
cli-arg-role = התפקיד שלו, למשל מנהל.
cli-arg-said = מה נאמר, בקצרה.
cli-arg-at = מתי זה קרה: 14:05, 2026-03-12 או 2026-03-12T14:05; בלעדיו, עכשיו.
cli-arg-minutes = כמה דקות זה נמשך.
cli-arg-hold-minutes = כמה מהדקות האלה היו בהמתנה.
cli-arg-heard = שורה ששמעת, למשל R-11; אפשר לתת יותר מאחת.
cli-arg-promise = מספר ההבטחה ביומן.
cli-arg-by = היום שעד אליו זה הובטח, למשל 2026-04-02.
cli-arg-within = הזמן עד אז: 15wd (ימי עבודה), 5d (ימים), 8w (שבועות) או 2m (חודשים).
cli-arg-incoming = החברה פנתה אליך.
cli-arg-text = הטקסט.
cli-arg-set = שדה והערך החדש שלו, למשל said="הוסכם על החזר"; ערך ריק מסיר אותו.
cli-arg-key = מקש של השיחה.
cli-arg-value = מה שבא איתו.
cli-arg-who = מי הבטיח.
cli-arg-ask = מספר הבקשה ביומן.
cli-arg-answer = מה החברה ענתה.
cli-arg-event = אירוע והיום שלו, למשל received=2026-04-13; אפשר לתת יותר מאחד.
cli-arg-fact = עובדה והערך שלה, למשל amount=120.50EUR; אפשר לתת יותר מאחת.
cli-arg-facts = עובדות וערכיהן, למשל amount=120.50EUR consumer=yes.
cli-arg-shows = מה רואים בקובץ.
cli-arg-dated = היום שעל הקובץ עצמו, למשל 2026-03-12.
cli-arg-item = למה זה דרוש: שם מתוך "redress ladder missing".
cli-arg-rung = שם השלב, למשל it.abf; הרשימה ב־"redress ladder show".
cli-arg-kind = סוג המכתב; הרשימה ב־"redress letter kinds".
cli-arg-deadline = היום שעד אליו מבוקשת תשובה, למשל 2026-04-02.
cli-arg-eml = לכתוב כקובץ דוא״ל (.eml).
cli-arg-letter = מספר המכתב ביומן; בלעדיו, האחרון.
cli-arg-subject = הנדון.
cli-arg-side = של מי המילים: customer (לקוח) או rep (נציג).
cli-arg-context = מה שהטקסט לא יכול להראות, למשל opening,on-hold,solved,open-items=2.
cli-arg-explain-in = שפת ההסברים; בלעדיה, זו של Redress.
cli-arg-fail-on = לצאת עם 3 אם נמצא אחד מאלה: סוגים כמו insult,threat, שמות של כללים, או warn.
cli-arg-sarif = לכתוב את הממצאים כ־SARIF 2.1.0, לעורכי טקסט ולסקירת קוד.
cli-arg-jsonl = לקרוא אובייקט JSON אחד בשורה מ־stdin, ולכתוב אחד בשורה.
cli-arg-line = מזהה השורה, למשל R-11; הרשימה ב־"redress phrase list".
cli-arg-firmness = עד כמה תקיף, מ־1 עד 3; בלעדיו, כל השלושה.
cli-arg-words = מילים לחיפוש.
cli-arg-limit = כמה תוצאות לכל היותר.
cli-arg-rule = שם או מספר של הכלל; הרשימה ב־"redress rules list".
cli-arg-folder = תיקייה.
cli-arg-shell = המעטפת.

## היכן שהמילים הכלליות מטעות

cli-case-list-arg-all = להציג גם תיקים סגורים.
cli-case-list-none-open = אין תיק פתוח. "redress case list --all" מציג את הסגורים.
cli-case-new-arg-lang = השפה שבה פונים לחברה: en, nl, it, he או tr.
cli-case-edit-arg-lang = השפה שבה פונים לחברה: en, nl, it, he או tr.
cli-case-settle-arg-what = למה החברה הסכימה.
cli-case-close-arg-note = איך זה הסתיים, במילים שלך.
cli-case-reopen-arg-reason = מה נפתח שוב.
cli-case-delete-arg-confirm = מספר התיק פעם נוספת, במקום השאלה.
cli-case-import-arg-file = המסמך, כפי ש־"redress case export" כתב אותו; - הוא stdin.
cli-case-verify-arg-case = מספר התיק; בלעדיו, כל התיקים.
cli-log-add-arg-promise = מה הובטח; עד מתי נאמר במילים עצמן, או עם --by או --within.
cli-log-add-arg-reference = מספר הפנייה שקיבלת.
cli-log-note-arg-text = ההערה.
cli-log-undo-arg-entry = מספר הרשומה; בלעדיו, מה שנרשם אחרון.
cli-call-arg-case = מספר התיק; בלעדיו, נפתח תיק חדש.
cli-call-recording-arg-case = מספר התיק, במקום --country ו--state.
cli-call-recording-arg-country = ארץ: US, GB, NL, IT, IL, TR או EU.
cli-call-recording-arg-state = מדינה שיש לה כלל משלה, כגון CA.
cli-call-start-arg-case = מספר התיק; בלעדיו, נפתח תיק חדש.
cli-call-arg-text = לנהל את השיחה במסוף הזה.
cli-call-start-arg-text = לנהל את השיחה במסוף הזה.
cli-call-press-arg-key = 1 עד 9 או R-11 למה שאומרים לך; h s n r p t e; transferred, solved, unsolved, end, undo.
cli-call-press-arg-value = מה שבא עם n, r, t ו־p, למשל "דנה" או "15wd תשובה בכתב".
cli-promise-add-arg-what = מה הובטח; עד מתי נאמר במילים עצמן, או עם --by או --within.
cli-promise-add-arg-at = מתי הובטח: 14:05, 2026-03-12 או 2026-03-12T14:05; בלעדיו, עכשיו.
cli-call-end-arg-at = מתי היא הסתיימה: 14:05, 2026-03-12 או 2026-03-12T14:05; בלעדיו, עכשיו.
cli-promise-list-arg-case = מספר התיק; בלעדיו, כל התיקים.
cli-promise-keep-arg-on = היום שבו ההבטחה קוימה, למשל 2026-03-12; בלעדיו, היום.
cli-promise-break-arg-on = היום שבו ראית שההבטחה לא קוימה, למשל 2026-03-12; בלעדיו, היום.
cli-ask-add-arg-what = מה ביקשת: supervisor, reference, reason-in-writing, options או other.
cli-ask-add-arg-text = מה ביקשת, במילים שלך.
cli-ask-add-arg-answer = מה החברה ענתה; בלעדיו, עדיין אין תשובה.
cli-ask-answer-arg-reason = הנימוק שהחברה נתנה.
cli-event-add-arg-event = מה קרה, למשל complained, received או final-response, או שם של שלב.
cli-evidence-add-arg-file = הקובץ לשמירה.
cli-evidence-get-arg-entry = מספר הקובץ ביומן.
cli-ladder-show-arg-case = מספר התיק, במקום --country וגם --sector.
cli-ladder-next-arg-case = מספר התיק, במקום --country וגם --sector.
cli-ladder-missing-arg-case = מספר התיק, במקום --country וגם --sector.
cli-ladder-explain-arg-case = מספר התיק, במקום --country וגם --sector.
cli-ladder-explain-arg-clock = שם המועד, כגון it.c.bank_reply; בלי שם מוסבר הכול.
cli-ladder-skip-arg-reason = למה מדלגים עליו.
cli-next-arg-case = מספר התיק; בלעדיו, כל התיקים הפתוחים.
cli-letter-new-arg-lang = שפת המכתב: en, nl, it, he או tr; בלעדיה, זו של התיק.
cli-letter-new-arg-about = מספר הרשומה שהמכתב עוסק בה.
cli-letter-edit-arg-letter = מספר המכתב ביומן.
cli-letter-edit-arg-file = קובץ עם הטקסט החדש; - הוא stdin.
cli-letter-edit-arg-subject = הנדון החדש; בלעדיו, הנדון נשאר.
cli-letter-sent-arg-channel = איך נשלח: email, letter, form, chat, visit, social או phone.
cli-letter-sent-arg-at = מתי נשלח: 14:05, 2026-03-12 או 2026-03-12T14:05; בלעדיו, עכשיו.
cli-tone-check-arg-lang = שפת הטקסט: en, nl, it, he, tr, או auto כדי לזהות.
cli-tone-check-arg-side = מי כתב: customer (לקוח) או rep (נציג).
cli-tone-check-arg-channel = לאן זה נשלח: email, letter, chat, phone, form, social או visit.
cli-tone-check-arg-case = מספר התיק שהטקסט שייך אליו; ההיסטוריה שלו נלקחת בחשבון.
cli-tone-soften-arg-lang = { cli-tone-check-arg-lang }
cli-tone-soften-arg-side = { cli-tone-check-arg-side }
cli-tone-soften-arg-channel = { cli-tone-check-arg-channel }
cli-tone-soften-arg-case = { cli-tone-check-arg-case }
cli-tone-survey-arg-lang = { cli-tone-check-arg-lang }
cli-tone-survey-arg-side = { cli-tone-check-arg-side }
cli-tone-survey-arg-channel = { cli-tone-check-arg-channel }
cli-tone-survey-arg-case = { cli-tone-check-arg-case }
cli-phrase-find-arg-text = מה אמרו לך.
cli-phrase-find-arg-lang = השפה של מה שאמרו לך; בלעדיה, Redress מזהה אותה.
cli-phrase-find-arg-side = מי שואל: customer (לקוח) או rep (נציג).
cli-phrase-show-arg-lang = שפת המשפטים; בלעדיה, זו של Redress.
cli-phrase-list-arg-lang = שפת הרשימה; בלעדיה, זו של Redress.
cli-calendar-ics-arg-case = מספר התיק; בלעדיו, כל התיקים הפתוחים.
cli-calendar-list-arg-case = מספר התיק; בלעדיו, כל התיקים הפתוחים.
cli-search-arg-case = מספר התיק; בלעדיו, כל התיקים.
cli-rules-lint-arg-folder = תיקייה עם קובצי ידע משלך; בלעדיה, המובנים.
cli-backup-create-arg-folder = תיקייה חדשה או ריקה בשביל העותק.
cli-backup-restore-arg-folder = התיקייה של הגיבוי.
cli-backup-list-arg-folder = התיקייה שבה נמצאים הגיבויים.
cli-wipe-arg-confirm = המילה "wipe"; בלעדיה, דבר לא מוסר.

## תוצאות

cli-next-command = הבא: { $command }
cli-close-otherwise = אם זה נגמר אחרת: redress case reopen --case { $case }, ואחר כך redress case close --case { $case } --terms partly, או withdrawn.
cli-next-step = הבא: { $what }. { $why }
cli-dry-run = הרצה לניסיון: דבר לא נכתב.
cli-nothing-to-do = אין מה לעשות כרגע.
cli-ladder-top = אין לעת עתה שלב נוסף. "redress ladder show" מציג את כולם.
cli-clock-not-started = המניין של ”{ $clock }” עוד לא התחיל. הוא מתחיל עם: { $events }.
cli-phrase-none = עדיין אין לזה משפט. "redress phrase list" מציג את השורות שיש להן.
cli-phrase-nearest = אין משהו שדומה באמת; הקרוב ביותר:
cli-progress = הודעות: { $count }
cli-progress-of = הודעות: { $count } מתוך { $total }
cli-lint-clean = אין מה לתקן.
cli-imported = תיק { $case } כאן: { $added ->
    [0] אין רשומות חדשות
    [one] רשומה חדשה אחת
    [two] שתי רשומות חדשות
   *[other] { $added } רשומות חדשות
 }, { $files ->
    [0] אין קבצים חדשים
    [one] קובץ חדש אחד
    [two] שני קבצים חדשים
   *[other] { $files } קבצים חדשים
 }.
cli-verify-whole = תיק { $case } שלם: { $entries ->
    [one] רשומה אחת
    [two] שתי רשומות
   *[other] { $entries } רשומות
 }, { $files ->
    [one] קובץ אחד
    [two] שני קבצים
   *[other] { $files } קבצים
 }, { $erased } נמחקו.
cli-verify-faulty = בתיק { $case } יש { $entries ->
    [one] רשומה אחת
    [two] שתי רשומות
   *[other] { $entries } רשומות
 }, { $files ->
    [one] קובץ אחד
    [two] שני קבצים
   *[other] { $files } קבצים
 }, { $erased } נמחקו. ייתכן שמה שפגום כאן נמצא בגיבוי. { $faults ->
    [one] דבר אחד אינו כפי שנכתב:
    [two] שני דברים אינם כפי שנכתבו:
   *[other] { $faults } דברים אינם כפי שנכתבו:
 }
cli-file-whole = כפי שנוסף
cli-file-missing = לא נמצא
cli-file-changed = השתנה מאז שנוסף
cli-asks = מנהל: { $asked ->
    [0] עדיין לא ביקשת
    [one] ביקשת פעם אחת
    [two] ביקשת פעמיים
   *[other] ביקשת { $asked } פעמים
 }, { $refused ->
    [0] לא סירבו
    [one] סירבו פעם אחת
    [two] סירבו פעמיים
   *[other] סירבו { $refused } פעמים
 }.
cli-tone-warn = עלול לפעול נגדך:
cli-tone-info = רמז:
cli-tone-better = עדיף: { $text }
cli-mark-heat = כעס
cli-mark-fact = עובדה
cli-mark-ask = בקשה
cli-mark-goal = מטרה
cli-mark-tried = מה נוסה
cli-mark-thanks = תודה
cli-mark-greeting = פתיחה
cli-mark-closing = סיום
cli-mark-reach = פרטי קשר
cli-mark-quoted = ציטוט
cli-mark-other = אחר
cli-tone-left-out = הושמט: "{ $text }". אם יש בזה עובדה או בקשה, כדאי לומר אותה במילים אחרות.
cli-tone-softened = { $changes ->
    [0] דבר לא השתנה
    [one] דבר אחד השתנה
    [two] שני דברים השתנו
   *[other] { $changes } דברים השתנו
 }, { $left ->
    [0] ולא נמצא דבר נוסף.
    [one] ונשאר ממצא אחד.
    [two] ונשארו שני ממצאים.
   *[other] ונשארו { $left } ממצאים.
 }
cli-tone-missing = עדיין לא ברור בטקסט: { $list }.
cli-checklist-goal = מה מבוקש
cli-checklist-reference = מספר פנייה
cli-checklist-facts = מה קרה ובאיזה יום
cli-checklist-tried = מה ניסית
cli-checklist-deadline = היום שעד אליו מבוקשת תשובה
cli-checklist-please = לשון בקשה מנומסת
cli-checklist-thanks = מילת תודה
cli-checklist-reach = איך להשיג אותך
cli-serve-address = הכתובת של Redress: { $address }
cli-serve-open-yourself = הדפדפן לא נפתח. אפשר להעתיק אליו את הכתובת שלמעלה.
cli-serve-stopped = התוכנה Redress נעצרה. הנתונים שלך שמורים.
cli-backup-made = הגיבוי נוצר ב־{ $path }: { $cases ->
    [one] תיק אחד
    [two] שני תיקים
   *[other] { $cases } תיקים
 }, { $entries ->
    [one] רשומה אחת
    [two] שתי רשומות
   *[other] { $entries } רשומות
 }, { $files ->
    [one] קובץ אחד
    [two] שני קבצים
   *[other] { $files } קבצים
 }.
cli-backup-restored = הגיבוי שוחזר אל { $path }: { $cases ->
    [one] תיק אחד
    [two] שני תיקים
   *[other] { $cases } תיקים
 }, { $entries ->
    [one] רשומה אחת
    [two] שתי רשומות
   *[other] { $entries } רשומות
 }, { $files ->
    [one] קובץ אחד
    [two] שני קבצים
   *[other] { $files } קבצים
 }.
cli-index-rebuilt = האינדקס נבנה מחדש: { $cases ->
    [one] תיק אחד
    [two] שני תיקים
   *[other] { $cases } תיקים
 }, { $entries ->
    [one] רשומה אחת
    [two] שתי רשומות
   *[other] { $entries } רשומות
 }.
cli-wiped = הוסר: { $path }
cli-doctor-report =
    Redress { $version }
    תיקיית הנתונים: { $data }
    שפות: { $langs }
    תיקים: { $cases }
    רשומות: { $entries }
    קבצים: { $files }
    { $faults ->
        [0] הכול תקין.
        [one] דבר אחד אינו תקין:
        [two] שני דברים אינם תקינים:
       *[other] { $faults } דברים אינם תקינים:
    }

## שאלות

cli-ask-delete = זה מוחק את כל מה שבתיק { $word }, ואי אפשר לבטל. כדי להמשיך, יש להקליד את מספרו: { $word }

## כשפקודה לא הורצה

cli-error-see = לעזרה: { $command }
cli-error-command = הפקודה "{ $given }" אינה מוכרת.
cli-error-command-near = הפקודה "{ $given }" אינה מוכרת. אולי הכוונה ל־"{ $near }"?
cli-error-flag = האפשרות או הערך "{ $given }" אינם מוכרים.
cli-error-flag-near = האפשרות "{ $given }" אינה מוכרת. אולי הכוונה ל־"{ $near }"?
cli-error-missing = יש להוסיף את מה שחסר: { $given }.
cli-error-no-value = יש להוסיף ערך אחרי { $given }.
cli-error-subcommand = יש להוסיף פקודה אחרי "{ $given }": { $known }.
cli-error-no-call = לא מתנהלת שיחה בתיק { $case }. כדי להתחיל: redress call start --case { $case }
cli-error-value = אי אפשר להשתמש ב־"{ $value }" בשביל { $given }. אפשר לתת ערך אחר.
cli-error-value-list = "{ $value }" אינו מוכר בשביל { $given }. אפשר להשתמש באחד מאלה: { $known }.
cli-error-conflict = { $given } ו־{ $other } אינם הולכים יחד. יש להשמיט אחד מהם.
cli-error-count = כדאי לבדוק כמה ערכים יש ל־{ $given }: דרוש מספר אחר שלהם.
cli-error-utf8 = חלק מהפקודה אינו טקסט UTF-8. אפשר להקליד אותו שוב.
cli-error-other = אי אפשר לקרוא את הפקודה הזאת. דבר לא השתנה.
cli-error-stdin = כאן צפוי טקסט. אפשר לציין קובץ, או להזרים אחד כך: redress … < letter.txt
cli-error-file-big = אי אפשר לקלוט את { $path }: הוא גדול מ־{ $max }, או שאינו קובץ. אפשר לבחור קובץ קטן יותר, או להוסיף הערה במקומו.
cli-error-jsonl = { $count ->
    [one] שורה אחת לא ניתנת לקריאה; התשובה עליה מופיעה במקומה. יש לתקן אותה ולשלוח שוב.
    [two] שתי שורות לא ניתנות לקריאה; התשובות עליהן מופיעות במקומן. יש לתקן אותן ולשלוח שוב.
   *[other] { $count } שורות לא ניתנות לקריאה; התשובות עליהן מופיעות במקומן. יש לתקן אותן ולשלוח שוב.
 }
cli-error-line = השורה הזאת אינה אובייקט JSON עם "id" ו־"text".
cli-error-line-long = השורה הזאת ארוכה מ־{ $max }. יש לחלק אותה.
cli-error-binary = זה קובץ, לא טקסט למסוף. יש להוסיף --output FILE.
cli-error-no-home = אין תיקיית בית לשמור בה את הנתונים. אפשר לציין תיקייה עם --data.
cli-error-no-data = אין נתונים ב־{ $path }. דבר לא הוסר. אפשר לציין את התיקייה עם --data.
cli-error-nothing-to-change = לא צוין מה לשנות. אפשר להוסיף את החדש, למשל --goal TEXT.
cli-error-confirm = דבר לא נמחק. כדי למחוק, יש להוסיף --confirm { $word }.
cli-error-wipe = דבר לא הוסר. כדי להסיר את { $path } עם כל מה שבה, יש להוסיף --confirm { $word }. גיבוי קודם הוא רעיון טוב.
cli-error-port = פורט { $port } תפוס בידי תוכנה אחרת. אפשר לבחור אחר: redress serve --port 7338

## במה עוסקת הטעות

thing-side = צד
thing-context = הקשר
thing-rule = כלל

## בעורך טקסט

lsp-write = לכתוב "{ $text }"
lsp-leave-out = להשמיט את זה
lsp-soften = לשכתב את כל ההודעה ברוגע
lsp-better = עדיף:
lsp-from = מקור: { $from }
lsp-setting-unknown = ההגדרה { $name }: הערך "{ $given }" לא מוכר כאן. מה שהוגדר קודם נשאר.
lsp-error-unreadable = לא ניתן היה לקרוא את ההודעה הזאת, והיא דולגה.
lsp-error-too-long = בהודעה הזאת { $bytes } בתים; אפשר לקרוא עד { $most }.
lsp-error-method = הבקשה { $method } לא מוכרת כאן.
lsp-error-params = הבקשה { $method } הגיעה עם ערכים שלא ניתן לקרוא.
lsp-error-early = לפני "initialize" אין מה לבקש.
lsp-error-late = אחרי "shutdown" נשאר רק "exit".
lsp-error-twice = "initialize" כבר נשלח.
