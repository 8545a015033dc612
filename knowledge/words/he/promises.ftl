# הבטחות, והמועדים ללוח השנה.

page-promises-title = הבטחות
page-promises-of = הבטחות: { $case }
page-promises-show = מה להציג
page-promises-all = הכול: { $n }
page-promises-waiting = ממתינות: { $n }
page-promises-broken = לא קוימו: { $n }
page-promises-kept = קוימו: { $n }
page-promises-due = עד { $day }, { $distance }.
page-promises-ask = לשאול על כך
page-promises-undo = ביטול הסימון
page-promises-about = על ההבטחה: { $what }
page-promises-empty = עדיין אין הבטחות. כשאומרים "אנחנו נטפל בזה", כותבים את זה ביומן התיק.
page-promises-none-here = אין הבטחות בקבוצה הזאת.
page-promises-some = אלה התיקים שהשתנו לאחרונה, { $n } מתוך { $all }.
page-promises-cases = מעבר לתיקים
page-done-promise-undone = הסימון בוטל. ההבטחה חזרה למצבה הקודם.

page-calendar = לוח שנה
page-calendar-more = או לוח שנה שמתעדכן מעצמו
page-calendar-who = תוכנות לוח שנה במחשב הזה יכולות לקרוא את הכתובת, למשל Thunderbird או לוח השנה של Apple ("ב־Mac שלי"). לוח השנה של Google ו־Outlook באינטרנט לא יכולים: הם פונים ממקום אחר.
page-calendar-runs = הכתובת עונה כל עוד Redress פועל.
page-calendar-secret = מי שמכיר את הכתובת יכול לקרוא במחשב הזה את המועדים שלך. כשיוצרים כתובת חדשה, הקודמת מפסיקה לעבוד.
page-calendar-address = כתובת ללוח השנה שלך
page-calendar-make = יצירת כתובת
page-calendar-renew = יצירת כתובת חדשה
page-calendar-off = כיבוי הכתובת
