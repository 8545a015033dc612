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
cli-log-reply-arg-at = מתי זה הגיע; בלי זה, היום שבראש ההודעה, ואם אין כזה, עכשיו.
cli-log-reply-none = אין בה דבר שעומד בדרך.
page-reply-keep = לרשום ביומן: { $what }
page-reply-keep-hint = מה שלא מסומן לא נרשם ביומן. ההודעה עצמה נשמרת.
page-reply-promise = הבטיחו: { $said }
page-reply-promise-keep = לרשום את ההבטחה הזאת, עד { $day }
page-reply-promise-undated = היום אינו ברור. בדף התיק אפשר לרשום את ההבטחה עם היום שלה.
page-reply-reference = מספר הפנייה: { $value }
page-reply-reference-keep = לרשום את המספר הזה
page-reply-result = כתבו שהדבר נעשה: { $said }
page-reply-result-hint = אם כך, אפשר לרשום שהעניין נפתר. תוצאה אינה דורשת תשובה.
page-reply-settle = לרשום זאת בדף התיק
page-reply-log-only = להוסיף ליומן
page-reply-again = לעיין שוב
thing-obstacle = מכשול
cli-log-reply-arg-leave-out = משאיר את המכשול הזה מחוץ ליומן, לפי המזהה שלו. אפשר לחזור על האפשרות.
cli-log-reply-arg-also = מוסיף גם דבר שרק לך ידוע אם הוא נכון, לפי המזהה. אפשר לציין כמה פעמים.
cli-log-reply-unticked = לא נרשם: רק לך ידוע אם זה נכון. אם כן, מבטלים את ההודעה (redress log undo) ורושמים אותה עם ‎--also { $id }
cli-log-reply-promise = הבטיחו: { $said }
cli-log-reply-promise-add = לרישום ההבטחה: { $command }
cli-log-reply-reference-add = לרישום המספר: { $command }
cli-log-reply-result = כתבו שהדבר נעשה: { $said }
cli-log-reply-settle = אם כך: { $command }
page-reply-day-read = היום נקרא מתוך ההודעה עצמה: { $day } ("{ $line }"). אם זה יום אחר, אפשר לשנות אותו למטה.
page-reply-speakers = נקרא כדברי החברה: { $names }.
page-reply-speakers-unsure = יש כאן יותר משם אחד, והכול נקרא כדברי החברה: { $names }. אפשר לציין למטה מי כותב בשם החברה.
cli-log-reply-day = היום נקרא מתוך ההודעה עצמה: { $day } ("{ $line }"). אם זה יום אחר, אפשר לציין אותו עם --at.
cli-log-reply-speakers-unsure = יש כאן יותר משם אחד, והכול נקרא כדברי החברה: { $names }. אפשר לציין עם --with מי כותב בשם החברה.
