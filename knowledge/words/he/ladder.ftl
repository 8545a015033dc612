## סוגי שלבים, ומתי אפשר להשתמש בהם

rung-kind-front = שירות לקוחות
rung-kind-supervisor = מנהל
rung-kind-formal = תלונה בכתב
rung-kind-executive = לשכת ההנהלה
rung-kind-review = בחינה פנימית מחדש
rung-kind-adr = גוף ליישוב סכסוכים
rung-kind-regulator = רשות מפקחת
rung-kind-court = בית משפט
rung-kind-chargeback = הכחשת עסקה
rung-kind-side = דרך צדדית
rung-status-open = פתוח
rung-status-not-yet = עדיין לא
rung-status-closed = סגור
rung-status-done = נעשה
rung-status-not-eligible = לא מתאים לתיק הזה
rung-status-ask = תלוי בתשובה
rung-power-decides = מוסמך להכריע
rung-power-recommends = מוסמך להמליץ
rung-power-mediates = מפגיש בין הצדדים
rung-power-registers = רושם לפניו, אינו מכריע
rung-power-pays-back = מוסמך להחזיר את הכסף
rung-power-reviews = בוחן שוב את מה שהחברה עשתה
rung-side = לצד הסולם
rung-optional = אפשר לדלג
rung-fee = עלות: { $fee }
rung-note = ועוד: { $text }
rung-rights = הזכויות והמועדים שלך
rung-will-not-handle = מה לא מטופל שם: { $text }
rung-who = מי רשאי לפנות: { $text }
rung-before = קודם: { $text }
rung-opens = אפשר לפנות אל { $body } החל מ־{ $date }
rung-opened = אפשר לפנות אל { $body } מאז { $date }
rung-closes = עד { $date }
rung-still-missing = עדיין חסר: { $item }
rung-need-have = יש ביד
rung-need-missing = עדיין חסר

## למה שלב נמצא במצבו

because-used = נוצל ב־{ $date }.
because-clock-runs-out = { $clock }: היום האחרון הוא { $lastday }. אפשר להשתמש בשלב הזה החל מ־{ $opens }.
because-happened = פתוח מאז { $date }. מה שפתח אותו: { $event }.
because-needs = קודם צריך לבוא: { $events }.
because-not-started = זמן ההמתנה עוד לא התחיל. הוא מתחיל עם: { $events }.
because-last-day = היום האחרון: { $date } ({ $clock }).
because-last-day-past = היום האחרון היה { $date } ({ $clock }).
because-open-any-time = אפשר להשתמש בשלב הזה בכל עת.
because-law-from = השלב הזה קיים החל מ־{ $date }.
because-law-until = השלב הזה היה קיים עד { $date }.
because-other-topic = השלב הזה אינו לנושא הזה: { $topic }.
because-unfit = השלב הזה אינו מתאים לתיק. { $fact }: { $given }. דרוש: { $wanted }.
because-unfit-amount = הסכום, { $given }, חורג מהגבול, { $wanted }.
because-in-doubt = לא בטוח שהשלב הזה מתאים. { $fact }: { $given }. הכלל אומר: { $wanted }.
because-in-doubt-amount = לא בטוח שהשלב הזה מתאים: הסכום, { $given }, קרוב לגבול שנתון בספק, { $wanted }.
because-unknown = זה תלוי בתשובה אחת: { $fact }

## ארצות, ענפים, נושאים

country-us = ארצות הברית
country-gb = הממלכה המאוחדת
country-nl = הולנד
country-it = איטליה
country-il = ישראל
country-tr = טורקיה
country-eu = בין ארצות באיחוד האירופי
sector-airline = תעופה או חבילות נופש
sector-rail = רכבת, אוטובוס או אונייה
sector-bank = בנק, תשלומים או כרטיסים
sector-insurance = ביטוח
sector-telecom = טלפון ואינטרנט
sector-energy = חשמל או גז
sector-water = מים
sector-retail = חנות
sector-parcel = חבילות ודואר
sector-health = בריאות
sector-education = בית ספר או אוניברסיטה
sector-government = גוף ציבורי
sector-housing = דיור
topic-delay = עיכוב או ביטול
topic-refund = החזר כספי
topic-baggage = כבודה
topic-disability = מוגבלות
topic-package = חבילת נופש
topic-rail = רכבת
topic-bus = אוטובוס
topic-ship = אונייה
topic-account = החוזה או החשבון
topic-payments = תשלומים
topic-cards = כרטיסים
topic-direct-debit = הרשאה לחיוב חשבון
topic-electronic-transfer = העברה אלקטרונית
topic-billing-error = טעות בפירוט הכרטיס
topic-credit-report = דוח אשראי
topic-investments = השקעות
topic-scam = תשלום שנעשה בעקבות הונאה
topic-life = ביטוח חיים
topic-non-life = ביטוח אחר
topic-fault = תקלה
topic-bill = החשבון לתשלום
topic-cancellation = סיום ההתקשרות
topic-supply = האספקה
topic-defect = מוצר פגום
topic-delivery = משלוח
topic-data-protection = מידע אישי
topic-platform-moderation = החלטה של פלטפורמה
topic-repairs = תיקונים
topic-discrimination = אפליה
topic-decision = החלטה
topic-information = מידע
topic-document-access = עיון במסמכים
topic-tort-claim = נזק שגרם גוף ציבורי
topic-none = ללא נושא מסוים
topic-ask = במה מדובר?

## עובדות: השם, והשאלה

fact-amount = הסכום שבמחלוקת
fact-consumer = פנייה כצרכן פרטי
fact-member = החברה משתייכת להסדר
fact-captive = אין אפשרות לעבור לחברה אחרת
fact-cross-border = הצדדים נמצאים בארצות שונות
fact-compulsory-insurance = הביטוח הוא ביטוח חובה
fact-advisory-committee = משתתפת ועדה מייעצת
fact-channel = איך הוגשה התלונה
fact-part = חלק בממלכה המאוחדת
fact-state = מדינה (בארצות הברית או באיחוד האירופי)
fact-age = גיל
fact-vulnerable = נחוצה התחשבות או עזרה מיוחדת
fact-ask-amount = בכמה כסף מדובר?
fact-ask-consumer = זו פנייה כצרכן פרטי, ולא כעסק?
fact-ask-member = האם החברה משתייכת להסדר?
fact-ask-captive = האם אין חברה אחרת שאפשר לעבור אליה?
fact-ask-cross-border = האם הצדדים נמצאים בארצות שונות?
fact-ask-compulsory-insurance = האם זה ביטוח שהחוק מחייב, כמו ביטוח חובה לרכב?
fact-ask-advisory-committee = האם משתתפת ועדה מייעצת?
fact-ask-channel = איך נשלחה התלונה?
fact-ask-part = באיזה חלק של הממלכה המאוחדת?
fact-ask-state = באיזו מדינה מדובר: מדינה בארצות הברית או מדינה באיחוד האירופי?
fact-ask-age = מה הגיל שלך?
fact-ask-vulnerable = האם נחוצה לך התחשבות או עזרה מיוחדת, למשל בגלל מחלה?
fact-value-yes = כן
fact-value-no = לא
part-england = אנגליה
part-wales = ויילס
part-scotland = סקוטלנד
part-northern-ireland = צפון אירלנד

## אירועים: מה קרה, והשאלה על היום

event-problem = הבעיה עצמה
event-delivered = המסירה
event-notified = ההודעה על ההחלטה
event-knew = היום שבו נודע לך
event-refund-due = היום שבו היה צריך לשלם את ההחזר
event-statement-sent = דף החשבון שנשלח אליך
event-complained = התלונה שלך, שנשלחה בכתב
event-received = אישור שהתלונה התקבלה
event-acknowledged = אישור החברה שהתלונה התקבלה
event-holding-reply = תשובת ביניים
event-final-response-sent = התשובה הסופית ששלחה החברה
event-final-response = התשובה הסופית שקיבלת
event-deadlock = הודעה של החברה שאין לה עוד מה להציע
event-refused = סירוב להעביר את העניין הלאה
event-used = { $rung }
event-ended = סיום ההליך: { $rung }
event-decided = ההחלטה: { $rung }
event-ask-problem = באיזה יום קרתה הבעיה?
event-ask-delivered = באיזה יום זה נמסר?
event-ask-notified = באיזה יום הודיעו לך על ההחלטה?
event-ask-knew = באיזה יום נודע לך על כך?
event-ask-refund-due = באיזה יום היה צריך לשלם את ההחזר?
event-ask-statement-sent = באיזה יום נשלח אליך דף החשבון?
event-ask-complained = באיזה יום שלחת את התלונה?
event-ask-received = באיזה יום התקבלה התלונה?
event-ask-acknowledged = באיזה יום החברה אישרה שהתלונה התקבלה?
event-ask-holding-reply = באיזה יום החברה כתבה שדרוש לה עוד זמן?
event-ask-final-response-sent = באיזה יום שלחה החברה את תשובתה הסופית?
event-ask-final-response = באיזה יום קיבלת את התשובה הסופית?
event-ask-deadlock = באיזה יום החברה הודיעה שאין לה עוד מה להציע?
event-ask-refused = באיזה יום סירבה החברה להעביר את העניין הלאה?
event-ask-used = באיזה יום השתמשת בשלב הזה: { $rung }?
event-ask-ended = באיזה יום הסתיים ההליך: { $rung }?
event-ask-decided = באיזה יום התקבלה ההחלטה: { $rung }?
event-log-received = התלונה התקבלה
event-log-complained = שלחתי את התלונה
event-log-acknowledged = החברה אישרה שהתלונה התקבלה
event-log-holding-reply = לחברה דרוש עוד זמן
event-log-final-response = קיבלתי את התשובה הסופית
event-log-deadlock = לחברה אין עוד מה להציע
event-log-refused = החברה סירבה להעביר את העניין הלאה

## אורכי זמן

length-hours = { $n ->
    [one] שעה
    [two] שעתיים
   *[other] { $n } שעות
  }
length-days = { $n ->
    [one] יום אחד
    [two] יומיים
   *[other] { $n } ימים
  }
length-working-days = { $n ->
    [one] יום עבודה אחד
    [two] שני ימי עבודה
   *[other] { $n } ימי עבודה
  }
length-business-days = { $n ->
    [one] יום עסקים אחד
    [two] שני ימי עסקים
   *[other] { $n } ימי עסקים
  }
length-weeks = { $n ->
    [one] שבוע
    [two] שבועיים
   *[other] { $n } שבועות
  }
length-months = { $n ->
    [one] חודש
    [two] חודשיים
   *[other] { $n } חודשים
  }
length-years = { $n ->
    [one] שנה
    [two] שנתיים
   *[other] { $n } שנים
  }

## של מי הזמן

clock-role-firm = הזמן של החברה
clock-role-wait = זמן שצריך לעבור קודם
clock-role-window = הזמן שלך לפנות לשם
clock-role-limit = תקופת התיישנות
clock-role-right = זכות שלך
clock-role-body = הזמן של הגוף החיצוני
clock-purpose-opens = פותח את השלב הזה
clock-purpose-closes = סוגר את השלב הזה
clock-purpose-beside = לצד השלב הזה
clock-purpose-free = לתיק כולו

## איך חושב תאריך

reckoning-title = איך חושב התאריך הזה
reckoning-last-day = היום האחרון: { $date }
reckoning-start-event = מתחיל ב־{ $date }: { $event }.
reckoning-start-end-of = מתחיל ב־{ $date }, היום האחרון של: { $clock }.
reckoning-counted-calendar = הספירה: { $length } מ־{ $from }, שהוא יום 0.
reckoning-counted-calendar-inclusive = הספירה: { $length } מ־{ $from }, שהוא יום 1.
reckoning-counted-working = הספירה: { $length } מ־{ $from }, החל מיום המחרת.
reckoning-counted-business = הספירה: { $length } מ־{ $from }, החל מיום המחרת.
reckoning-counted-elapsed = הספירה: { $length } מ־{ $from }, מסביב לשעון.
reckoning-skipped = לא נספרו: { $list }.
reckoning-skipped-none = לא דולג על שום יום.
reckoning-rolled = היום האחרון חל ביום סגור ועבר ליום הפתוח הבא.
reckoning-calendar = לוח: { $calendar }.
reckoning-law = כלל: { $law }.
reckoning-source = מקור: { $sources }.
reckoning-checked = נבדק ב־{ $date }.
reckoning-confidence-verified = נראה בנוסח הרשמי.
reckoning-confidence-secondary = נראה בדף של אחרים, לא בנוסח הרשמי.
reckoning-confidence-memory = מהזיכרון: כדאי לבדוק לפני שמסתמכים על זה.
reckoning-check-first = כדאי לבדוק את זה קודם: מועד הבדיקה החוזרת כבר עבר.
reckoning-uncertain = הלוח אינו ידוע לכל השנים האלה, ולכן המועד עשוי לזוז.
skipped-weekend = { $date } (סוף שבוע)
skipped-weekend-days = { $n ->
    [one] יום אחד של סוף שבוע
    [two] שני ימים של סוף שבוע
   *[other] { $n } ימים של סוף שבוע
  }
skipped-holiday = { $date } ({ $name })
skipped-recess = { $date } ({ $name })
skipped-recess-days = { $n ->
    [one] יום אחד של { $name }
    [two] יומיים של { $name }
   *[other] { $n } ימים של { $name }
  }
reckoning-extension-not-given = זה יאריך את הזמן ל־{ $length }, עד { $date }: { $event }.
reckoning-extension-in-force = הזמן הוארך ב־{ $on } בשל { $event }: { $length } במקום { $first }. בלי זה היום האחרון היה { $date }.
reckoning-extension-too-late = { $on }: { $event }. זה בא אחרי היום האחרון, { $date }, ולכן לא נוסף זמן.
reckoning-reading-described = אפשר לקרוא את החוק גם כך: { $text } אז היום האחרון הוא { $date }.
reckoning-reading-in-force = אפשר לקרוא את החוק בשתי דרכים, וזו הבטוחה יותר: { $text } אחרת היום האחרון הוא { $date }.
reckoning-reading-would-roll = החוק דוחה יום אחרון שחל ביום סגור אל { $date }. היום הבטוח הוא { $safe }.
reckoning-reading-other-calendar = עם תשובה אחרת לשאלה הזאת, היום האחרון הוא { $date }: { $fact }. הלוח הוא אז { $calendar }.
reckoning-parts = מורכב מאלה: { $list }.
reckoning-part = { $clock }, { $date }
reckoning-part-decides = { $clock }, { $date }, וזה הקובע
reckoning-part-not-started = { $clock }, עוד לא התחיל
reckoning-note-started-at = נספר מ־{ $used }, כי היום של זה אינו ידוע: { $wanted }. אחרי שהוא יתווסף, המועד עשוי לזוז.
reckoning-note-safer-reading = כשהחוק אינו ברור, הזמן של החברה נקרא לפי המועד המאוחר ושלך לפי המוקדם.
reckoning-note-start-moved = מה שהגיע ב־{ $date }, יום סגור, נחשב כאילו התקבל ביום הפתוח הבא.
reckoning-note-calendar-assumed = נספר לפי הלוח הזה: { $calendar }. הוא תלוי בתשובה אחת: { $fact }
reckoning-note-beyond-coverage = החגים של { $calendar } אינם ידועים לכל השנים האלה.
pending-clock = { $clock } עוד לא התחיל. הוא מתחיל עם: { $events }.

## הערות על הסולם כולו

ladder-note-topic-unused = הנושא אינו משנה כאן: { $topic }.
ladder-note-fact-unused = זה אינו משנה כאן: { $fact }.
ladder-note-event-unused = זה אינו שייך לאף שלב כאן: { $event }.
ladder-note-future-event = זה בעתיד, ב־{ $date }: { $event }.
ladder-note-other-currency = הסכום נקוב במטבע אחר מזה שבכלל של { $rung }, ולכן הכלל לא הוחל.
ladder-note-cannot-count = לא ניתן היה לחשב את זה: { $clock }. { $why }
count-error-out-of-range = היום האחרון חורג מהשנים 1 עד 9999. כדאי לבדוק את ההתחלה.
count-error-too-long = הזמן ארוך מכדי לספור.
count-error-never-open = בלוח אין שם יום פתוח. כדאי לבדוק את הלוח.
count-error-unit = ימי עבודה נספרים רק בימים.
count-error-no-calendar = לא נקבע לזה לוח.
ladder-may-go = אפשר לפנות אל { $body } החל מ־{ $date }.
ladder-final-response-opens = תשובה סופית פותחת מיד את השלב הבא.
ladder-no-outcome = הסולם מראה מה אפשר לעשות ומתי. הוא לא אומר איך זה ייגמר.
