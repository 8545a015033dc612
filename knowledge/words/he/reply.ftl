# הודעה של החברה: מה עומד בדרך, והתשובה.

page-reply-link = כתבו לי
page-reply-title = מה כתבו
page-reply-intro = מדביקים כאן את ההודעה. Redress מראה מה עומד בדרך ומכינה תשובה. שום דבר לא נשלח.
page-reply-text = ההודעה שלהם
page-reply-channel = איך היא הגיעה
page-reply-who = מי כתב
page-reply-date = היום שבו הגיעה
page-reply-read = לעיין בה
page-reply-log = להוסיף לרישום ולהכין תשובה
page-reply-found = מה עומד בדרך
page-reply-none = עד כמה ש-Redress רואה, אין כאן מכשול. התשובה מבקשת את הצעד הבא ואת התאריך.
page-reply-said = כך נכתב: { $said }
page-reply-count = { $n ->
    [one] נאמר פעם אחת בתיק הזה
    [two] נאמר פעמיים בתיק הזה
   *[other] נאמר { $n } פעמים בתיק הזה
 }
page-reply-answer = בתשובה: { $text }
page-error-reply-text = קודם מדביקים את ההודעה.
cli-log-reply = קוראת הודעה של החברה ורושמת מה עומד בדרך.
cli-log-reply-arg-file = הקובץ; - או כלום לקלט מהצינור.
cli-log-reply-arg-channel = איך הגיעה: email, chat, letter, social או form.
cli-log-reply-arg-at = מתי הגיעה; בלעדיו: עכשיו.
cli-log-reply-none = שום דבר בה לא עומד בדרך.
