# ספריית החברות.

## The directory on the command line

cli-directory = שומר חברות, דרכים לפנות אליהן ומי מחליט בהן.
cli-directory-list = מציג את רשימת החברות.
cli-directory-show = מציג מה ידוע על חברה.
cli-directory-add = מוסיף חברה, או פרט לחברה: כתובת, אדם, הערה על התפריט הקולי.
cli-directory-remove = מוחק חברה, או פרט אחד שלה.
cli-directory-guess = בונה כתובת דוא״ל לפי הכתובות האחרות בחברה; זה ניחוש.
cli-directory-import = מייבא חברות מרשומות חברה (JSON) או מכרטיסי vCard.
cli-directory-list-arg-find = רק חברות שהמילים האלה מופיעות בשם, במדינה או בתחום שלהן.
cli-directory-show-arg-firm = שם החברה.
cli-directory-add-arg-firm = שם החברה.
cli-directory-remove-arg-firm = שם החברה.
cli-directory-guess-arg-firm = שם החברה.
cli-directory-remove-arg-entry = הכתובת, השם או ההערה למחיקה; בלי זה, החברה כולה.
cli-directory-guess-arg-name = שם פרטי ושם משפחה.
cli-directory-import-arg-files = הקבצים.
cli-directory-add-arg-alias = שם נוסף של החברה, או שירות שהיא מפעילה.
cli-directory-add-arg-country = מדינה שבה היא פועלת, שתי אותיות; אפשר לציין כמה פעמים.
cli-directory-add-arg-sector = התחום, למשל bank; אפשר לציין כמה פעמים.
cli-directory-add-arg-web = האתר.
cli-directory-add-arg-service = מה הוא עושה עבור אחרים: connects-to-person או books-call-back.
cli-directory-add-arg-at = המספר, תיבת הדוא״ל, הכתובת או הדף.
cli-directory-add-arg-purpose = למה זה משמש: service, complaints, cancellations, data-protection, office או executive.
cli-directory-add-arg-hours = מתי עונים.
cli-directory-add-arg-menu = מה להקיש או לומר בתפריט הקולי.
cli-directory-add-arg-person = מי שאחראי שם על הלקוחות.
cli-directory-add-arg-role = התפקיד שם.
cli-directory-add-arg-area = תחום האחריות: service, region, product, legal, data או whole.
cli-directory-add-arg-email = תיבת דוא״ל של מקום העבודה.
cli-directory-add-arg-guessed = הכתובת נבנתה בניחוש, איש עוד לא ענה ממנה.
cli-directory-add-arg-scheme = גוף שהיא חברה בו, למשל it.abf.
cli-directory-add-arg-source = מאיפה זה: דף, מסמך, אדם.
cli-directory-add-arg-checked = היום שבו זה נראה שם.
cli-letter-new-arg-names = למי בהנהלה היא מיועדת, בשם; אפשר לציין כמה פעמים.
cli-letter-new-arg-reason = למה היא יוצאת אף ש־Redress היה ממתין; נשמר בתיק.
cli-directory-added = { $firm }: נוספו { $added }, הוחלפו { $replaced }.
cli-directory-removed = הוסר מהספרייה: { $firm }.
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

directory-services = שירותים שמחברים לאדם
directory-service-connects-to-person = מחבר לנציג אנושי
directory-service-books-call-back = קובע שיחה חוזרת
directory-purpose-service = שירות לקוחות
directory-purpose-complaints = תלונות
directory-purpose-cancellations = ביטולים
directory-purpose-data-protection = בקשות לעיון במידע אישי
directory-purpose-office = משרדי המחלקה
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
directory-area-legal = משפטי
directory-area-data = הגנת מידע
directory-area-whole = כלל החברה
directory-menu = תפריט קולי
directory-scheme = חברה ב־
directory-guessed = ניחוש, לא אושר
directory-origin = מתוך { $source }, נראה ב־{ $date }
directory-origin-unchecked = מתוך { $source }, לא נבדק מאז הייבוא
directory-guess = { $address }: ניחוש, נכתב כמו { $like }
directory-no-guess = עדיין אי אפשר לבנות כתובת. דרושות שתי כתובות של החברה שכתובות באותה צורה, עם השמות שלהן. השם המבוקש צריך לכלול שם פרטי ושם משפחה באותיות לטיניות.
directory-imported = { $new } חדשות, { $merged } הושלמו, { $same } ללא שינוי.
directory-dropped-no-role = הושמטו כי לא כתוב מה תפקיד האדם שם: { $count }.
directory-dropped-no-firm = הושמטו כי לא צוינה חברה: { $count }.
directory-dropped-private = פרטים אישיים של אנשים, הושמטו: { $count }.
directory-dropped-private-mail = תיבות דוא״ל פרטיות, הושמטו: { $count }.
directory-dropped-unused = פרטים שהספרייה אינה שומרת: { $count }.
directory-dropped-too-long = טקסטים ארוכים מדי, הושמטו: { $count }.

## What the directory does not take

directory-fault-missing = דרוש כאן: { $field }.
directory-fault-too-long = { $field }: ארוך מדי לספרייה. יש לקצר.
directory-fault-control = { $field }: יש בו תו שאי אפשר להציג. יש להקליד מחדש.
directory-fault-no-mailbox = יש לכתוב כתובת דוא״ל, כמו name@example.org.
directory-fault-private-mail = זו תיבת דוא״ל פרטית. הספרייה שומרת רק תיבות של מקום העבודה.
directory-fault-no-source = יש לציין מאיפה השם. אנשים נשמרים רק עם מקור.
directory-fault-too-many = { $field }: אי אפשר לשמור עוד מאלה לחברה אחת. יש להסיר קודם כמה.
directory-import-unknown = הקובץ אינו רשומת חברה (JSON) ואינו vCard. לא נלקח ממנו דבר.
directory-import-record = אי אפשר לקרוא את רשומה { $record } בקובץ: { $why }. לא נלקח דבר מהקובץ.
why-firm-changed = החברה הזו שונתה בינתיים. לא נמחק דבר. כדאי לפתוח אותה שוב ולחזור על השינוי.

## When a message to the head of a firm waits

held-lower-rungs = קודם באות הדרכים הרגילות: תלונה בכתב, או בקשה רשומה לדבר עם מנהל. בלעדיהן הודעה כזו מוחזרת לשירות הלקוחות. אם אי אפשר לחכות, אפשר לציין את הסיבה; היא נשמרת בתיק.
held-nobody = יש לציין לפחות אדם אחד.
held-too-many = כך תישלח פנייה ל־{ $people } אנשים שלא ביקשו אותה. מעל { $most } זו דיוור, ודיוור לא קוראים. כדאי לבחור פחות, או לציין את הסיבה; היא נשמרת בתיק.
held-too-soon = כבר נשלחה פנייה אל { $name }, ויש זמן לתשובה עד { $date }. כדאי לחכות, או לציין את הסיבה; היא נשמרת בתיק.

## Names of fields

field-role = תפקיד
field-at = כתובת או מספר
field-source = מקור
field-person = שם
field-hours = שעות מענה
field-menu = תפריט קולי
field-alias = שם נוסף
field-web = אתר
field-scheme = גוף שהיא חברה בו
field-purpose = מטרה
field-area = תחום אחריות
field-service = שירות
field-ways = דרכי פנייה
field-people = אנשים
field-schemes = גופים
field-aliases = שמות נוספים
field-countries = מדינות
field-sectors = תחומים
field-notes = הערות


## Pages

page-directory-title = ספריית חברות
page-directory-more = חברות, איך פונים אליהן ומי מחליט בהן. לכל פרט יש מקור והיום שבו נראה. הכול נשאר במחשב הזה.
page-directory-find = חיפוש חברה
page-directory-none = אין כאן חברה עם המילים האלה.
page-directory-new = הוספת חברה
page-directory-add = הוספה
page-directory-import = ייבוא קובץ
page-directory-file = קובץ
page-directory-file-hint = רשומות חברה (JSON) או כרטיסי vCard (‎.vcf). פרטים אישיים של אנשים נשארים בחוץ.
page-directory-import-button = ייבוא
page-back-directory = ספריית החברות
page-directory-nothing = עדיין לא ידוע דבר על החברה הזו.
page-directory-remove = הסרה
page-directory-delete = הסרת החברה
page-directory-guess = בניית כתובת דוא״ל
page-directory-guess-name = שם פרטי ושם משפחה
page-directory-guess-button = בנייה
page-directory-like = ניחוש, נכתב כמו { $like }
page-directory-add-way = הוספת מספר או כתובת
page-directory-channel = איך
page-directory-add-person = הוספת מישהו שמחליט
page-directory-person-hint = רק שם, תפקיד ותיבת דוא״ל של העבודה, עם המקור. שום דבר אישי.
page-directory-mailbox = דוא״ל בעבודה
page-directory-guessed = הכתובת הזו היא ניחוש
page-directory-add-rest = הוספת פרט אחר
page-directory-country = מדינה, שתי אותיות
page-directory-checked = היום שבו זה נראה
page-to-executive = הנהלת החברה
page-write-names = למי, בשם
page-write-names-hint = שם אחד בשורה, עד שלושה. קודם מי שאחראי על לקוחות.
page-write-guessed = הכתובות האלה הן ניחוש:
page-write-reason = למה אי אפשר לחכות
page-write-reason-hint = נשמר בתיק.
page-case-firm = איך פונים לחברה
