# ציר הזמן של תיק: הדף, התמונה, הקובץ, הפקודות.

page-case-timeline = ציר הזמן
page-timeline-title = ציר הזמן: { $case }
page-timeline-save = שמירת התמונה
page-timeline-print = הדפסה
page-timeline-strip = תמונה של ציר הזמן
page-timeline-list = אותן העובדות, מהחדשה לישנה
page-timeline-to-list = מעבר לרשימה עם אותן העובדות
page-timeline-empty = עדיין אין כאן דבר. ציר הזמן מתחיל בפנייה הראשונה שנרשמת.
page-timeline-proof = הוכחה:
page-timeline-how = איך נספר היום
page-timeline-ahead = עוד צפוי

timeline-picture = { $n ->
    [one] ציר הזמן של { $case }: פריט אחד והיום הנוכחי. ברשימה אותו הדבר במילים.
    [two] ציר הזמן של { $case }: שני פריטים והיום הנוכחי. ברשימה אותו הדבר במילים.
   *[other] ציר הזמן של { $case }: { $n } פריטים והיום הנוכחי. ברשימה אותו הדבר במילים.
 }
timeline-today = היום
timeline-sent = נשלח { $by }
timeline-promised = ניתנה הבטחה
timeline-promise-waiting = מועד ההבטחה
timeline-promise-broken = ההבטחה לא קוימה
timeline-promise-kept = ההבטחה קוימה
timeline-skipped = דילוג על שלב: { $rung }
timeline-evidence = נוסף קובץ
timeline-note = הערה
timeline-agreed = החברה הסכימה
timeline-in-writing = החברה הסכימה בכתב
timeline-seen = מה שסוכם הגיע
timeline-closed = התיק נסגר
timeline-reopened = התיק נפתח שוב
timeline-firm = היום האחרון של החברה לענות
timeline-opens = מהיום הזה אפשר לפנות אל { $rung }
timeline-closes = היום האחרון לפנות אל { $rung }

cli-timeline = מציג מה קרה בתיק ומה עוד צפוי.
cli-timeline-text = מציג את ציר הזמן מהחדש לישן: מתי, מה, מי, הוכחה.
cli-timeline-svg = כותב את ציר הזמן כתמונה (SVG).
cli-timeline-proof = הוכחה: { $files }
cli-timeline-empty = עדיין אין דבר בציר הזמן.
