# The call: how it stands, the counter, before and after.

## The log
log-machine = A machine answers
log-person = A person answers
log-asked-person = Asked the machine for a person
log-boiling = Boiling
log-calm = Calm again
log-may-decide = Says that they may decide
log-knows-case = Knows the case
log-answering = Answers the question
log-withdrew = Withdrawn openly
log-saved = They say: saved in their system
log-not-saved = Not saved in their system
log-attested = Said to be true: { $what }
log-waited-long = On hold for { $length }. The limit is { $limit } minutes for some providers: { $law }.
case-title-visit = In a shop or at a counter, { $time }

## The live call
page-call-title-visit = In a shop or at a counter: { $case }
page-call-at-counter = In a shop or at a counter
page-call-on-phone = On the phone
page-call-where = Where are you?
page-call-waiting = Waiting
page-call-left = I have left
page-call-before-leaving = Before you leave
page-call-turns = How it stands
page-call-machine = A machine answers
page-call-machine-said = Asked for a person: { $n } of 4
page-call-person = A person answers
page-call-transferred = Somebody else now
page-call-solved = It is solved
page-call-unsolved = Not solved after all
page-call-boiling = I am boiling
page-call-calm = I am calm again
page-call-may-decide = They may decide
page-call-knows-case = They know the case
page-call-answering = They are answering me
page-call-no-offers = Ask for a note: no offers
page-call-receipt = Ask for a written confirmation
page-call-withdraw = Withdraw openly
page-call-if-true = Only if it is true, you may say more:
page-call-it-is-true = Yes, it is true
page-call-stay = Stay or go
page-call-menu-notes = Their telephone menu
page-call-menu-note = { $text } (from: { $source })
page-call-menu-own = { $text } (your note of { $date })
page-call-fact-plan = This time: { $goal }
page-call-fact-limit = { $n ->
    [one] You set aside one minute.
   *[other] You set aside { $n } minutes.
 }
page-call-fact-no-offers = On { $date } you asked for a note: no offers.
page-call-waited-long = You have waited longer than { $n } minutes. It goes on record when somebody is back.
page-call-waiting-law = How long may they keep me waiting?
page-key-menu = A machine answers; press again each time you ask for a person

## Before the call
page-ready-link = Get ready first
page-ready-title = Before you call
page-ready-intro = Two minutes now save twenty on the line.
page-ready-at-hand = What you have
page-ready-nothing = Nothing is on record yet: have letters, bills and dates within reach.
page-ready-check = Check
page-ready-papers = My papers are in front of me.
page-ready-quiet = It is quiet here, and I can stay a while.
page-ready-calm = I am calm enough to listen.
page-ready-own-mistake = I have checked whether the mistake could be mine.
page-ready-goal = What do you want to achieve this time?
page-ready-goal-hint = One thing, such as a date for the refund.
page-ready-minutes = How many minutes do you set aside?
page-ready-call = Start the call
page-ready-counter = Start in a shop or at a counter
page-error-minutes = Enter whole minutes, from 1 to 600.

## After the call
page-after-heading-visit = You have left. Saved.
page-after-close = Before you forget
page-after-saved = Is it saved in their system?
page-after-saved-yes = Yes, they said so
page-after-saved-no = No
page-after-saved-unknown = I did not ask
page-after-still = What is still not right?
page-after-still-hint = Say it plainly, even if the talk was pleasant.
page-after-close-save = Add to the log
page-after-close-done = Added to the log.
page-after-again = Next time

## The command line
cli-call-start-arg-counter = In a shop or at a counter, not on the telephone.
cli-call-start-arg-goal = What you want to achieve this time.
cli-call-start-arg-minutes = After how many minutes to stop.
cli-call-key-m = a machine answers; again each time you ask for a person
cli-call-if-true = Only if it is true: { $question } Then type: true { $fact }
cli-call-goes-on = A call or visit is already under way in this case. Its goal, its limit and its place stay as they are.
page-call-little-left = { $n ->
    [one] One minute is left of the time you set aside.
   *[other] { $n } minutes are left of the time you set aside.
 }
cli-case-opened = Case { $number } opened: { $title }
cli-call-place = Says whether you are in a shop or at a counter, or on the telephone.
cli-call-place-arg-place = counter (shop or counter) or phone.
cli-call-close = Adds what is only known after a call.
cli-call-close-arg-saved = Whether they say that it is saved with them: yes or no.
cli-call-close-arg-still = What is still not right.
cli-error-no-ended-call = Case { $case } has no call that has ended. Start one with: redress call start --case { $case }
cli-call-promise-noted = Kept as your own note: no day could be read in it. Written so, it is waited for: p 10wd, then what was promised.
cli-call-none-found = Nothing near that was found. Type it in other words, or t and your words to keep it as a note.
