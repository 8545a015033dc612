# The advice to read.

cli-advice = Shows the advice that Redress was built on.
cli-advice-list = Lists the situations.
cli-advice-list-arg-side = For whom: customer or rep.
cli-advice-show = Shows a situation, a rule, a line or a disagreement.
cli-advice-show-arg-which = Its name or id: refused, T-11, R-01, D-01.
field-advice = advice
page-advice-title = Advice to read
page-advice-intro = Everything Redress was built on, by situation. Its sources do not always agree; then you see when each is right.
page-advice-customers = For customers
page-advice-reps = For reps
page-advice-rules = Better not said
page-advice-lines-customer = What they may say, and what to answer
page-advice-lines-rep = What customers may say, and what to answer
page-advice-disagree = Where the sources disagree
page-advice-sounds = It sounds like: { $text }
page-advice-instead = Say instead: { $text }
page-advice-one = On one side: { $text }
page-advice-other = On the other: { $text }
page-advice-when = When each is right: { $text }
page-advice-does = Redress: { $text }
page-advice-back = All situations
