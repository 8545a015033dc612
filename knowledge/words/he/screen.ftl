# The call on the whole terminal.

screen-more-to-say = יש עוד מה לומר אם זה נכון: מקש הרווח.
screen-if-true = אם זה נכון: { $fact }
screen-keys-field = Enter לשמירה · Esc לחזרה · Tab לחלק הבא
screen-keys-menu = מקש או Enter לבחירה · Esc לחזרה
screen-keys-help = כל מקש מחזיר
screen-space = רווח:
screen-help = כל המקשים
screen-leave = יציאה
screen-day = יום (2026-04-02)
screen-key-others = אחד המשפטים האחרים של הספרה האחרונה
screen-key-find = חיפוש משפט לפי מה שנאמר
screen-looking = מחפשים משפט דומה…
screen-key-more = מה המצב, ומה כדאי לדעת
screen-key-leave = יציאה מהמסך; השיחה נמשכת
