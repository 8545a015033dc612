## מילים בתוך מכתבים

letter-team-complaints = המחלקה לפניות הציבור

letter-answer-granted = כן
letter-answer-put-through = העברה לאדם אחר
letter-answer-refused = לא
letter-answer-open = עדיין אין תשובה
letter-obstacle-survey = סקר הוצע { count-times }
letter-obstacle-offer = מוצר אחר הוצע { count-times }
letter-obstacle-offer-return = ההצעה חזרה { count-times }
letter-obstacle-hold = השיחה הועברה להמתנה { count-times }
letter-obstacle-no-supervisor = נאמר { count-times } שאין מנהל
letter-obstacle-supervisors-busy = נאמר { count-times } שכל המנהלים עסוקים
letter-obstacle-highest-person = נאמר { count-times } שאין למי להעביר את הפנייה
letter-obstacle-can-do-nothing = נאמר { count-times } שאי אפשר לעשות דבר
letter-obstacle-does-not-qualify = נאמר { count-times } שהפנייה אינה עומדת בתנאים להעברה
letter-obstacle-higher-will-not-help = נאמר { count-times } שמנהל ייתן אותה תשובה
letter-obstacle-sent-back-to-queue = השיחה הוחזרה לתור { count-times }
letter-obstacle-callback-instead = במקום זאת הוצעה שיחה חוזרת { count-times }
letter-obstacle-refund-refused = נאמר { count-times } שאין החזר כספי

## מה צריך לדעת בשביל מכתב

letter-need-reference = יש לך מספר פנייה בעניין הזה?
letter-need-goal = מה מבוקש? עדיף במשפט אחד.
letter-need-amount = יש סכום?
letter-need-what-happened = מה קרה? כמה משפטים, עם תאריכים.
letter-need-contact = באיזו שיחה או באיזה ביקור מדובר?
letter-need-rep-name = עם מי דיברת?
letter-need-contacts = מה ניסית עד עכשיו? אפשר להוסיף את השיחות וההודעות הקודמות.
letter-need-asks = מתי ביקשת, ומה הייתה התשובה?
letter-need-promise = באיזו הבטחה מדובר?
letter-need-promises = האם הובטח משהו, ועד מתי?
letter-need-evidence = יש משהו לצרף, כמו דף חשבון או צילום מסך?
letter-need-deadline = עד איזה יום מבוקשת תשובה?
letter-need-firm = לאיזו חברה המכתב?
letter-need-sender-name = איזה שם יופיע בסוף המכתב?
letter-need-reach = איך ומתי אפשר להשיג אותך?
letter-needs-nothing = לא חסר דבר.
letter-missing = עדיין חסר: { $item }

## סביב המכתב

letter-to = אל
letter-subject = הנדון
letter-body = טקסט
letter-save-as-email = שמירה כקובץ דוא״ל
letter-copy = העתקה לדוא״ל
letter-sent-question = נשלח? כדאי לרשום מתי, כדי שהימים ייספרו.
letter-name-file = { $kind }-{ $number }
