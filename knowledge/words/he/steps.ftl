## הצעד הבא, ולמה דווקא עכשיו

step-what-ask-about-promise = לשאול על ההבטחה
step-what-call = להתקשר לחברה
step-what-write = לכתוב תלונה לחברה
step-what-answer = לענות לחברה
step-what-wait = { $dated ->
    [yes] לחכות עד { $due }
   *[no] לחכות
 }
step-what-send-recap = לשלוח את השיחה בכתב
step-what-add-evidence = להוסיף את מה שחסר
step-what-go-to = { $known ->
    [yes] לפנות אל: { $rung }
   *[no] לעבור לשלב הבא
 }
step-what-follow-up = לבדוק אם זה הגיע
step-what-close = לסגור את התיק
step-because-settled-not-written = החברה הסכימה. כדאי לבקש את זה בכתב.
step-because-settled-not-seen = החברה הסכימה בכתב. כדאי לתת לזה זמן להגיע, ולבדוק עד { $date }.
step-because-solved-then = בפנייה מ־{ $on } זה נפתר. כדאי לבדוק עד { $date } אם זה הגיע; אם לא, פונים שוב.
step-because-settled-seen = { $named ->
    [yes] מה שסוכם הגיע. כדאי להודות ל־{ $who }, ולסגור את התיק בתנאים שלך.
   *[no] מה שסוכם הגיע. כדאי להודות למי שעזר, ולסגור את התיק בתנאים שלך.
 }
step-because-window-closes = היום האחרון לשלב הזה הוא { $date }.
step-because-final-response = החברה נתנה את תשובתה הסופית.
step-because-replied = כדאי לענות להודעת החברה מ־{ $date }. אם זו המילה האחרונה שלה, רושמים את זה בסולם, ואז נפתח השלב הבא.
step-because-firm-time-over = לחברה היה זמן לענות עד { $date }.
step-because-promise-overdue = { $named ->
    [yes] ההבטחה של { $who } הייתה עד { $date }. אם זה הגיע, מסמנים; אם לא, שואלים.
   *[no] ההבטחה הייתה עד { $date }. אם זה הגיע, מסמנים; אם לא, שואלים.
 }
step-because-recap-unsent = השיחה מ־{ $date } עדיין לא בכתב.
step-because-promise-waiting = { $named ->
    [yes] ההבטחה של { $who } היא עד { $date }.
   *[no] החברה הבטיחה את זה עד { $date }.
 }
step-because-reminded = התזכורת נשלחה. כדאי לתת לה זמן עד { $date }.
step-because-firm-has-time = לחברה יש זמן עד { $date } לענות על התלונה.
step-because-rung-opens = השלב הבא נפתח ב־{ $date }.
step-because-refused-thrice = שלוש פעמים ביקשת לדבר עם מנהל, ושלוש פעמים סירבו.
step-because-no-answer = על התזכורת לא הגיעה תשובה.
step-because-contacts-without-result = { $count ->
    [one] פנייה אחת לא הביאה תוצאה.
    [two] שתי פניות לא הביאו תוצאה.
   *[other] { $count } פניות לא הביאו תוצאה.
 }
step-because-nothing-tried = עדיין לא נעשה ניסיון.
step-because-stop-first = עדיין לא נעשה ניסיון. אם התשלום לא נעשה על ידך, או נעשה בעקבות הונאה, כדאי קודם להודיע לבנק ולחסום את הכרטיס או את החשבון: מספר הטלפון לחסימה מופיע על הכרטיס ובאפליקציה של הבנק.
step-because-missing = { $count ->
    [one] דבר אחד חסר לשלב הזה.
    [two] שני דברים חסרים לשלב הזה.
   *[other] { $count } דברים חסרים לשלב הזה.
 }
step-because-unknown = כשידועים החברה, הענף והארץ, אפשר לחשב מועדים.
case-title-call = שיחה בשעה { $time }
promise-written-answer = תשובה בכתב

step-whom-promised = { $named ->
    [yes] כדאי לחזור למי שהבטיח, { $who }, ולא לפנות למישהו חדש.
   *[no] כדאי לחזור למי שהבטיח, ולא לפנות למישהו חדש.
}{ $numbered ->
    [yes] { " " }כדאי לציין את המספר { $reference }.
   *[no] { "" }
}
step-whom-granted = { $named ->
    [yes] כדאי לחזור למי שכבר החליט משהו: { $who }.
   *[no] כדאי לחזור למי שכבר החליט משהו.
}{ $numbered ->
    [yes] { " " }כדאי לציין את המספר { $reference }.
   *[no] { "" }
}
step-whom-answering = { $named ->
    [yes] כדאי להשיב למי שפנה אליך: { $who }.
   *[no] כדאי להשיב למי שפנה אליך.
}
step-whom-knows-the-case = { $named ->
    [yes] כדאי לבקש קודם את מי שמכיר את התיק: { $who }.
   *[no] כדאי לבקש קודם את מי שמכיר את התיק.
}{ $numbered ->
    [yes] { " " }כדאי לציין את המספר { $reference }.
   *[no] { "" }
}
step-whom-refused = בפנייה האחרונה התשובה הייתה לא, ואין שם דבר שדרוש לך. אולי מישהו אחר יוכל לעזור.{ $numbered ->
    [yes] { " " }כדאי לציין את המספר { $reference }, כדי לא להתחיל מהתחלה.
   *[no] { "" }
}
step-whom-may-decide = { $named ->
    [yes] כדאי לבקש קודם את מי שיש לו סמכות להחליט: { $who }.
   *[no] כדאי לבקש קודם את מי שיש לו סמכות להחליט.
}{ $numbered ->
    [yes] { " " }כדאי לציין את המספר { $reference }.
   *[no] { "" }
}

step-what-go-on = להמשיך בשיחה או לסיים אותה
step-because-call-runs = יש בתיק הזה שיחה שלא הסתיימה. אם היא כבר נגמרה, כדאי לסיים אותה כאן: ממנה נגזר הצעד הבא.
step-what-read = לבדוק מה משתנה בעקבות ההודעה של החברה
step-because-wrote = החברה כתבה ב־{ $date }. אם העניין נפתר, רושמים את זה; אם הובטח משהו, רושמים את ההבטחה; אחרת משיבים.
