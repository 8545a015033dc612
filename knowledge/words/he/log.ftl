## היומן: שורה לכל רשומה

log-opened = תיק נפתח: { $title }
log-details = נרשמו פרטים: { $fields }
log-contact = { $named ->
    [yes] { $channel }, { $who }
   *[no] { $channel }
 }{ $spoke ->
    [yes] : { $said }
   *[no] {""}
 }
log-contact-ended = { $held ->
    [yes] סוף השיחה, { $length } ({ $hold } בהמתנה)
   *[no] סוף השיחה, { $length }
 }
log-hold-on = בהמתנה
log-hold-off = חזרו לשיחה
log-rep = שם: { $who }
log-reference = מספר הפנייה: { $reference }
log-obstacle = { $spoke ->
    [yes] { $label }: { $said }
   *[no] { $label }
 }
log-ask = { $answer ->
    [granted] ביקשת: { $what }. הבקשה נענתה
    [refused] ביקשת: { $what }. הבקשה סורבה
   *[open] ביקשת: { $what }
 }
log-answered = { $answer ->
    [granted] הבקשה נענתה
   *[refused] הבקשה סורבה
 }{ $reasoned ->
    [yes] : { $reason }
   *[no] {""}
 }
log-transferred = הטיפול עבר לאדם אחר
log-solved = נפתר בשיחה
log-unsolved = בסופו של דבר עדיין פתוח
log-closing = פרידה
log-note = הערה: { $text }
log-promise = { $named ->
    [yes] הבטחה של { $who }: { $what }, עד { $date }
   *[no] הבטחה: { $what }, עד { $date }
 }
log-promise-ended = { $kept ->
    [yes] ההבטחה קוימה, { $date }
   *[no] ההבטחה לא קוימה, { $date }
 }
log-evidence = { $described ->
    [yes] קובץ { $name }, מה רואים בו: { $shows }
   *[no] קובץ { $name }
 }
log-message = טיוטה: { $subject }
log-sent = נשלח { $by } ב־{ $date }
log-event = { $date }: { $what }
log-fact = { $fact }: { $value }
log-skipped = דילוג על: { $rung }. הסיבה: { $reason }
log-settlement = { $stage ->
    [promised] { $date }: החברה הסכימה
    [in-writing] { $date }: החברה הסכימה בכתב
   *[seen] { $date }: מה שסוכם הגיע
 }
log-closed = נסגר ב־{ $date }: { $terms }
log-reopened = { $reasoned ->
    [yes] נפתח שוב ב־{ $date }: { $reason }
   *[no] נפתח שוב ב־{ $date }
 }
log-retraction = רשומה הוסרה
log-taken-back = הרשומה בוטלה: { $what }
log-taken-back-with = בוטל יחד עם ההודעה שבה זה נקרא: { $what }
log-erasure = { $count ->
    [one] רשומה אחת נמחקה: { $reason }
    [two] שתי רשומות נמחקו: { $reason }
   *[other] { $count } רשומות נמחקו: { $reason }
 }
log-erased = נמחק: { $reason }
log-unreadable = אי אפשר לקרוא את הרשומה הזאת
terms-goal-met = המטרה הושגה
terms-partly = חלק מהמטרה הושג, וזה התקבל
terms-withdrawn = ויתור
field-title = כותרת
field-firm = חברה
field-firm-address = כתובת החברה
field-country = ארץ
field-sector = ענף
field-topic = נושא
field-matter = מה קרה
field-goal = מה מבוקש
field-reference = מספר הפנייה
field-lang = שפת הפניות
field-zone = אזור זמן
field-customer = השם שלך
field-reach = איך להשיג אותך
field-amount = סכום
ics-promise = { $title }: הגיע מועד ההבטחה, { $what }
ics-firm = { $title }: היום האחרון של החברה לענות ({ $rung })
ics-opens = { $title }: מהיום אפשר לפנות אל { $rung }
ics-closes = { $title }: היום האחרון לפנות אל { $rung }
ics-alarm = מחר: { $title }
