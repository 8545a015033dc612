# כמה בעיות בתיק אחד: החלקים, התיקים המקושרים, והתנהגות כתיק בפני עצמו.
# fulfils: S2-67 S2-68 D-12 D-25

## בשורת הפקודה

cli-case-split = מראה אילו עניינים יש בתיק, ועושה מכל אחד תיק מקושר.
cli-case-split-arg-apply = לבצע: כל החלקים, או אלה שמספריהם כאן, למשל 2,3.
split-proposal = בתיק הזה יש כמה עניינים. כל אחד לבדו נפתר מהר יותר.
split-one = בתיק הזה יש עניין אחד. אין מה לפצל.
split-part-first = { $part }. נשאר בתיק הזה
split-part-matter = { $part }. עניין אחר
split-part-conduct = { $part }. איך מישהו התנהג
split-facts = תאריכים וסכומים
split-opened = נפתח תיק { $case }: { $title }
why-one-matter = לא נבחר אף חלק שיהיה תיק בפני עצמו. כדאי לבחור לפחות אחד.

## תיקים מקושרים

related-split-from = { $here ->
    [yes] פוצל מתיק { $case }: { $title }
   *[no] פוצל מתיק שאינו כאן: { $case }
}
related-split-to = { $here ->
    [yes] פוצל אל תיק { $case }: { $title }
   *[no] פוצל אל תיק שאינו כאן: { $case }
}
field-related = תיקים מקושרים
field-part = חלק
case-title-conduct = { $named ->
    [yes] התנהגות של נציג, { $firm }
   *[no] התנהגות של נציג
}
step-because-conduct-later = כדאי לחכות עד שתיק { $case } ייפתר. תלונה על אדם באה אחר כך, כדי שלא תהיה שם אמצעי לחץ.
step-because-conduct-now = העניין עצמו כבר לא פתוח. עכשיו אפשר לכתוב מה קרה, בעובדות וברוגע.

## הדף

page-case-related = תיקים מקושרים
page-split-title = פיצול התיק
page-split-offer = { $count ->
    [one] בתיק הזה יש עניין אחד.
    [two] בתיק הזה יש שני עניינים. כל אחד לבדו נפתר מהר יותר.
   *[other] בתיק הזה יש { $count } עניינים. כל אחד לבדו נפתר מהר יותר.
}
page-split-why = תיק אחד, בקשה אחת: כך החברה יכולה לרשום במדויק ושום דבר לא נשכח. אלה המילים שכתבת; אפשר לשנות אותן.
page-split-conduct = איך אדם אחד התנהג הוא עניין בפני עצמו. הוא מחכה עד שהאחר ייפתר, ופונים בו לחברה בלבד.
page-split-new = תיק בפני עצמו
page-split-stay = להשאיר בתיק הזה
page-split-kept = החברה, המדינה, השפה והפרטים עוברים גם לתיק החדש. מה שנרשם נשאר בתיק הזה.
page-split-do = לפצל
