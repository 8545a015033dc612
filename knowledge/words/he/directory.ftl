# מדריך החברות.

## The directory on the command line

cli-directory = שומר פרטים של חברות: איך פונים אליהן ומי מחליט בהן.
cli-directory-list = מציג את רשימת החברות.
cli-directory-show = מציג מה ידוע על חברה.
cli-directory-add = מוסיף חברה, או פרט לחברה: כתובת, אדם, הערה על התפריט הקולי.
cli-directory-remove = מסיר חברה, או פרט אחד שלה.
cli-directory-guess = בונה כתובת דוא״ל לפי הכתובות האחרות בחברה; זה ניחוש.
cli-directory-import = מייבא חברות מרשומות חברה (JSON) או מכרטיסי vCard.
cli-directory-list-arg-find = רק חברות שהמילים האלה מופיעות בשם, בארץ או בענף שלהן.
cli-directory-show-arg-firm = שם החברה.
cli-directory-add-arg-firm = שם החברה.
cli-directory-remove-arg-firm = שם החברה.
cli-directory-guess-arg-firm = שם החברה.
cli-directory-remove-arg-entry = הכתובת, השם או ההערה להסרה; בלי זה, החברה כולה.
cli-directory-guess-arg-name = שם פרטי ושם משפחה.
cli-directory-import-arg-files = הקבצים.
cli-directory-add-arg-alias = שם נוסף של החברה, או שירות שהיא מפעילה.
cli-directory-add-arg-country = ארץ שבה היא פועלת, שתי אותיות; אפשר לציין כמה פעמים.
cli-directory-add-arg-sector = הענף, למשל bank; אפשר לציין כמה פעמים.
cli-directory-add-arg-web = האתר.
cli-directory-add-arg-service = מה היא עושה עבור אחרים: connects-to-person או books-call-back.
cli-directory-add-arg-at = המספר, תיבת הדוא״ל, הכתובת או הדף.
cli-directory-add-arg-purpose = לאיזה צורך: service, complaints, cancellations, data-protection, office או executive.
cli-directory-add-arg-hours = מתי עונים.
cli-directory-add-arg-menu = מה להקיש או לומר בתפריט הקולי.
cli-directory-add-arg-person = מי שאחראי שם על הלקוחות.
cli-directory-add-arg-role = התפקיד שם.
cli-directory-add-arg-area = תחום האחריות: service, region, product, legal, data או whole.
cli-directory-add-arg-email = תיבת דוא״ל של מקום העבודה.
cli-directory-add-arg-guessed = הכתובת נבנתה בניחוש, ועוד לא הגיעה ממנה תשובה.
cli-directory-add-arg-scheme = גוף שהיא שייכת אליו, למשל it.abf.
cli-directory-add-arg-source = מאיפה זה: דף, מסמך, אדם.
cli-directory-add-arg-checked = היום שבו ראית את זה שם.
cli-letter-new-arg-names = שם של מי שהמכתב מיועד לו בהנהלה; אפשר לציין כמה פעמים.
cli-letter-new-arg-reason = למה לשלוח אף ש־Redress היה ממתין; הסיבה נשמרת בתיק.
cli-directory-added = { $firm }: נוספו { $added }, הוחלפו { $replaced }.
cli-directory-removed = הוסר מהמדריך: { $firm }.
cli-directory-empty = עדיין אין כאן חברות.
cli-directory-line = { $ways ->
    [one] דרך פנייה אחת
    [two] שתי דרכי פנייה
   *[other] { $ways } דרכי פנייה
}, { $people ->
    [one] אדם אחד
    [two] שני אנשים
   *[other] { $people } אנשים
}

## What is in the directory

directory-services = שירותים שמחברים לנציג
directory-service-connects-to-person = מחבר לנציג אנושי
directory-service-books-call-back = קובע שיחה חוזרת
directory-purpose-service = שירות לקוחות
directory-purpose-complaints = תלונות
directory-purpose-cancellations = ביטולים
directory-purpose-data-protection = בקשות לעיון במידע אישי
directory-purpose-office = משרד המחלקה
directory-purpose-executive = לשכת ההנהלה
directory-channel-phone = טלפון
directory-channel-chat = צ׳אט
directory-channel-email = דוא״ל
directory-channel-letter = דואר
directory-channel-visit = ביקור במקום
directory-channel-form = טופס מקוון
directory-channel-social = רשתות חברתיות
directory-area-service = שירות לקוחות
directory-area-region = אזור
directory-area-product = מוצר
directory-area-legal = משפט
directory-area-data = פרטיות
directory-area-whole = החברה כולה
directory-menu = תפריט קולי
directory-scheme = שייכת אל
directory-guessed = ניחוש, לא אושר
directory-origin = מקור: { $source }, נראה שם ב־{ $date }
directory-origin-unchecked = מקור: { $source }, לא נבדק מאז הייבוא
directory-guess = { $address }: ניחוש, נכתב כמו { $like }
directory-no-guess = עדיין אי אפשר לבנות כתובת. דרושות שתי כתובות בחברה שבנויות באותה צורה, ושמות בעליהן. השם המבוקש צריך לכלול שם פרטי ושם משפחה באותיות לטיניות.
directory-imported = { $new } חדשות, { $merged } הושלמו, { $same } ללא שינוי.
directory-dropped-no-role = הושמטו אנשים שלא כתוב מה תפקידם שם: { $count }.
directory-dropped-no-firm = הושמטו כי לא צוינה חברה: { $count }.
directory-dropped-private = פרטים אישיים של אנשים, הושמטו: { $count }.
directory-dropped-private-mail = תיבות דוא״ל פרטיות, הושמטו: { $count }.
directory-dropped-unused = פרטים שהמדריך אינו שומר: { $count }.
directory-dropped-too-long = טקסטים ארוכים מדי, הושמטו: { $count }.

## What the directory does not take

directory-fault-missing = יש למלא: { $field }.
directory-fault-too-long = { $field }: ארוך מדי למדריך. יש לקצר.
directory-fault-control = { $field }: יש כאן תו שאי אפשר להציג. יש להקליד מחדש.
directory-fault-no-mailbox = יש לכתוב כתובת דוא״ל, למשל name@example.org.
directory-fault-private-mail = זו תיבת דוא״ל פרטית. המדריך שומר רק תיבות של מקום העבודה.
directory-fault-no-source = יש לציין מה מקור השם. אנשים נשמרים רק עם מקור.
directory-fault-too-many = { $field }: אי אפשר לשמור עוד כאלה בחברה אחת. יש להסיר קודם כמה.
directory-import-unknown = הקובץ אינו רשומת חברה (JSON) ואינו vCard. לא נלקח ממנו דבר.
directory-import-record = הרשומה { $record } בקובץ אינה קריאה: { $why }. לא נלקח דבר מהקובץ.
directory-import-too-large = הקובץ גדול מ־{ $mb } MB. אפשר לפצל אותו ולייבא כל חלק לחוד. לא נלקח ממנו דבר.
directory-why-not-json = משורה { $line } והלאה זה אינו JSON
directory-why-other-form = זה JSON, אבל לא רשומת חברה
directory-why-no-name = חסר שם
directory-why-newer = היא נכתבה בגרסה חדשה יותר של Redress; כדאי קודם לעדכן כאן
directory-why-not-a-card = זה אינו vCard
directory-why-cut-short = חסר הסוף; נראה שהקובץ נקטע
directory-why-too-many = יש בקובץ יותר רשומות ממה שנקרא בפעם אחת; אפשר לפצל אותו
why-firm-changed = פרטי החברה השתנו בינתיים. דבר לא נדרס. כדאי לפתוח אותה שוב ולחזור על השינוי.

## When a message to the head of a firm waits

held-lower-rungs = קודם באות הדרכים הרגילות: תלונה בכתב, או בקשה רשומה לדבר עם מנהל. בלעדיהן פנייה כזאת מוחזרת לשירות הלקוחות. אם זה לא יכול לחכות, אפשר לציין את הסיבה; היא נשמרת בתיק.
held-nobody = יש לציין לפחות שם אחד.
held-too-many = בסך הכול תישלח כך פנייה ל־{ $people } אנשים שלא ביקשו אותה. מעל { $most } זה כבר דיוור, ודיוור לא קוראים. כדאי לבחור פחות, או לציין את הסיבה; היא נשמרת בתיק.
held-too-soon = כבר נשלחה פנייה אל { $name }, ויש זמן לתשובה עד { $date }. כדאי לחכות עד אז, או לציין את הסיבה; היא נשמרת בתיק.

## Names of fields

field-role = תפקיד
field-at = כתובת או מספר
field-source = מקור
field-person = שם
field-hours = שעות מענה
field-menu = תפריט קולי
field-alias = שם נוסף
field-web = אתר
field-scheme = גוף שהיא שייכת אליו
field-purpose = ייעוד
field-area = תחום אחריות
field-service = שירות
field-ways = דרכי פנייה
field-people = אנשים
field-schemes = גופים
field-aliases = שמות נוספים
field-countries = ארצות
field-sectors = ענפים
field-notes = הערות


## Pages

page-directory-title = מדריך חברות
page-directory-more = חברות, איך פונים אליהן ומי מחליט בהן. לכל פרט רשומים המקור והיום שבו ראית אותו. הכול נשאר במחשב הזה.
page-directory-find = חיפוש חברה
page-directory-none = אין כאן חברה עם המילים האלה.
page-directory-new = הוספת חברה
page-directory-add = הוספה
page-directory-import = ייבוא קובץ
page-directory-file = קובץ
page-directory-file-hint = רשומות חברה (JSON) או כרטיסי vCard (‎.vcf). פרטים אישיים של אנשים מושמטים.
page-directory-import-button = ייבוא
page-back-directory = מדריך החברות
page-directory-nothing = עדיין לא ידוע דבר על החברה הזאת.
page-directory-remove = הסרה
page-directory-delete = הסרת החברה
page-directory-guess = בניית כתובת דוא״ל
page-directory-guess-name = שם פרטי ושם משפחה
page-directory-guess-button = בנייה
page-directory-like = ניחוש, נכתב כמו { $like }
page-directory-add-way = הוספת מספר או כתובת
page-directory-channel = איך
page-directory-add-person = הוספת מי שמחליט
page-directory-person-hint = רק שם, תפקיד ותיבת דוא״ל בעבודה, עם המקור. שום דבר אישי.
page-directory-mailbox = דוא״ל בעבודה
page-directory-guessed = הכתובת הזאת היא ניחוש
page-directory-add-rest = הוספת פרט אחר
page-directory-country = ארץ, שתי אותיות
page-directory-checked = היום שבו ראית את זה
page-to-executive = הנהלת החברה
page-write-names = נמענים
page-write-names-hint = שם אחד בשורה, עד שלושה. קודם מי שאחראי על הלקוחות.
page-write-guessed = הכתובות האלה הן ניחוש:
page-write-reason = למה אי אפשר לחכות
page-write-reason-hint = נשמר בתיק.
page-case-firm = איך פונים לחברה
