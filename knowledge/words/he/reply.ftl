# הודעה של החברה: מה עומד בדרך, והתשובה.

page-reply-link = כתבו לי
page-reply-title = מה כתבו
page-reply-intro = מדביקים כאן את ההודעה. Redress מראה מה עומד בדרך ומכין טיוטת תשובה. שום דבר לא נשלח.
page-reply-text = ההודעה שלהם
page-reply-channel = איך היא הגיעה
page-reply-who = מי כתב
page-reply-date = היום שבו הגיעה
page-reply-read = לעיין בהודעה
page-reply-log = להוסיף ליומן ולהכין תשובה
page-reply-found = מה עומד בדרך
page-reply-none = ככל ש־Redress יכול לדעת, אין בה מכשול. התשובה מבקשת את הצעד הבא ואת התאריך שלו.
page-reply-said = כך נכתב: { $said }
page-reply-count = { $n ->
    [one] נאמר פעם אחת בתיק הזה
    [two] נאמר פעמיים בתיק הזה
   *[other] נאמר { $n } פעמים בתיק הזה
 }
page-reply-answer = בתשובה: { $text }
page-error-reply-text = יש להדביק קודם את ההודעה.
cli-log-reply = קורא הודעה של החברה ורושם אותה ביומן עם מה שעומד בדרך.
cli-log-reply-arg-file = הקובץ; בלי קובץ, או עם -, נקרא stdin.
cli-log-reply-arg-channel = איך הגיעה: email, chat, letter, social או form.
cli-log-reply-arg-at = מתי הגיעה; בלעדיו, עכשיו.
cli-log-reply-none = אין בה דבר שעומד בדרך.
