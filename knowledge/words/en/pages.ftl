### Words of the pages.

## Frame
page-title = { $screen } – Redress
page-error-prefix = Error:
page-skip = Skip to the content
page-nav = Main
page-nav-today = Today
page-nav-cases = Cases
page-nav-settings = Settings
page-nav-help = Help
page-language = Language
page-saved-here = Saved on this computer only
page-quit = Quit
page-keys = Keys
page-keys-here = Keys on this screen
page-close = Close
page-save = Save
page-change = Change
page-open = Open
page-copy = Copy
page-copied = Copied
page-copy-by-hand = To copy, select the text and press Ctrl+C.
page-choose = Choose
page-optional = (optional)
page-not-given = Not given yet
page-on = On
page-off = Off
page-minutes =
    { $n ->
        [one] { $n } minute
       *[other] { $n } minutes
    }
page-back-today = Today
page-back-case = Back to the case

## What was done
page-done-saved = Saved.
page-done-sent = Marked as sent. The text is kept as it was.
page-done-contact = The contact is in the log.
page-done-promise = The promise is up to date.
page-done-recorded = Recorded.
page-done-settled = Noted. The case stays open until you have seen what was agreed.
page-done-seen = Noted that it has come. You may close the case.
page-done-closed = The case is closed. You may open it again at any time.
page-done-reopened = The case is open again, at the step where it was.

## Errors
page-errors =
    { $n ->
        [one] One thing to change
       *[other] { $n } things to change
    }
page-error-contact-channel = Choose how you had contact
page-error-contact-date = Enter the day of the contact, for example 12/03/2026
page-error-contact-future = The day of the contact must be today or earlier
page-error-contact-time = Enter the time of the contact, for example 14:05, or leave it empty
page-error-contact-said = Write what was said, in a few words
page-error-promise-date = Enter the day of the promise, for example 02/04/2026
page-error-promise-before = The day of the promise must not be before the contact
page-error-promise-what = Write what was promised
page-error-name = Write the name
page-error-reference = Write the reference
page-error-note = Write the note
page-error-key = This key does nothing here. Use the buttons.
page-error-event-date = Enter the day on which it happened, for example 12/03/2026

## Start
page-start-title = Start
page-start-question = What is happening now?
page-start-phone = I am on the phone, in a shop or at a counter
page-start-phone-hint = You get words to say at once. You can fill in the rest later.
page-start-write = I want to write to the company
page-start-write-hint = Paste your text or start from a draft. You see what may backfire.
page-start-step = I want to know my next step
page-start-step-hint = Who can help, from which day, and what is still missing.
page-start-cases = Go to my cases
page-start-private = Saved on this computer only. No account. Nothing is sent anywhere.

## Today
page-today-title = Today
page-today-heading = Today, { $day }
page-today-new-call = New call
page-today-new-case = New case
page-today-running = A call is running:
page-today-back-to-call = Back to the call
page-today-next = Next
page-today-also = Also today ({ $n })
page-today-waiting = Waiting ({ $n })
page-today-done = Done this week ({ $n })
page-today-why = Why this one?
page-today-due = Day: { $day }
page-today-from = From { $day }.
page-today-nothing = Nothing is due today.
page-today-nothing-next = Next: { $case }, { $day }.
page-do-ask-about-promise = Ask about the promise
page-do-call = Call
page-do-go-on = Back to the conversation
page-do-write = Write
page-do-wait = See what you wait for
page-do-send-recap = Send the recap e-mail
page-do-add-evidence = Add what is missing
page-do-go-to = Go to the next step
page-do-follow-up = Look whether it has come
page-do-close = Close the case

## Cases
page-cases-title = Cases
page-cases-find = Find a case
page-cases-find-button = Find
page-cases-count =
    { $n ->
        [one] One case
       *[other] { $n } cases
    }
page-cases-found =
    { $n ->
        [one] One case found
       *[other] { $n } cases found
    }
page-cases-more = These are the first { $n }. Add a word to find fewer.
page-cases-none-found = No case for “{ $find }”. Check the spelling, or look for one word only.
page-cases-clear = Show all cases
page-cases-empty = No cases yet. A case keeps every call, letter and promise in one place.

## Case
page-case-title = Case: { $case }
page-case-open = Open
page-case-settled = Agreed, not seen yet
page-case-closed = Closed
page-case-call = Call
page-case-write = Write
page-case-facts = What is known
page-case-rung = Step on the ladder
page-case-promises = Promises
page-case-log = Log, newest first
page-case-log-empty = Nothing written down yet. Start with the last contact you remember.
page-case-add = Add contact
page-case-files = Files:
page-case-ladder = Ladder
page-case-calendar = Add to calendar
page-case-export = Save the whole case as a file
page-case-solved = They agreed to solve it
page-case-solved-hint = Write what they agreed to. The case stays open until you have seen it.
page-case-agreed = What they agreed to
page-case-settle = Note the agreement
page-case-settled-heading = Agreed, not seen yet
page-case-settled-hint = Look on your statement, in your post or on your line. Close when it is there.
page-case-seen = It has come
page-case-close = Close the case
page-case-not-come = It has not come
page-case-reopen = Open the case again
page-case-reopen-hint = You go back to the same step and the same people.
page-case-reopen-why = What is open again
page-promise-waiting = Waiting
page-promise-broken = Broken
page-promise-kept = Kept
page-promise-by = By { $day }.
page-promise-made = Said on { $day }.
page-promise-mark-kept = It was kept
page-promise-mark-broken = It was not kept
page-contact-channel = How
page-contact-date = Day
page-contact-time = Time
page-contact-who = With whom
page-contact-said = What was said
page-contact-promise = What they promised
page-contact-promise-due = By which day
page-contact-files = Files
page-contact-files-hint = A screenshot or an e-mail is enough. All files together: up to 64 MB.
page-contact-save = Add to the log

## Details
page-details-new = New case
page-details-change = What the case is about
page-details-all-optional = Leave empty what you do not know. You can add it later.
page-details-firm = Company
page-details-country = Country
page-details-country-hint = Where you live or bought it. The rules depend on it.
page-details-about = What it is about
page-details-about-hint = This chooses the steps and the dates.
page-details-matter = What happened
page-details-matter-hint = One or two sentences: what, when, how much.
page-details-goal = What you ask for
page-details-goal-hint = For example: the money back, in writing.
page-details-amount = Amount
page-details-currency = Currency
page-details-reference = Reference

## Call
page-call-title = Call: { $case }
page-call-in-call = In call
page-call-since = since { $time }
page-call-hold = On hold
page-call-you-can-say = You can say
page-call-now = Now
page-call-means = It means:
page-call-for-you = For you:
page-call-firmness = Step { $n } of 3
page-call-why = Why they may be saying this
page-call-write-down = Write down
page-call-they-say = What do they say?
page-call-times =
    { $n ->
        [one] once
       *[other] { $n } times
    }
page-call-log = Log
page-call-undo = Undo last
page-call-name = Name
page-call-name-label = Who you are talking to
page-call-reference = Reference
page-call-reference-label = The reference number
page-call-promise = Promise
page-call-promise-what = What they promise
page-call-promise-default = a written answer
page-call-promise-by = By when
page-call-promise-who = Who
page-call-by-today = today
page-call-by-2 = 2 working days
page-call-by-5 = 5 working days
page-call-by-10 = 10 working days
page-call-by-15 = 15 working days
page-call-by-day = another day
page-call-by-none = no day given
page-call-day-label = The other day
page-call-note = Note
page-call-note-label = Your note
page-call-supervisor = Supervisor asked: { $n } of 3
page-call-end = End politely
page-call-ended = The call has ended
page-call-ticks = Before you hang up
page-call-tick-have = you have it
page-call-tick-missing = ask for it
page-call-say-it-in = Say it in
page-call-keys-on = Single keys: on
page-call-keys-off = Single keys: off
page-call-lost = We could not save this. Start Redress again, then press once more.
page-key-obstacle = What they say: shows the phrase and logs it
page-key-hold = On hold, or off hold
page-key-supervisor = You asked for a supervisor
page-key-name = Write down the name
page-key-reference = Write down the reference
page-key-promise = Write down a promise
page-key-note = Write a note
page-key-end = End politely; then Enter when the call has ended
page-key-undo = Take back the last line
page-key-close = Close the field and go back to the phrase
page-key-next = Next suggestion
page-key-previous = Previous suggestion
page-key-use = Use the suggestion
page-key-keep = Keep my words
page-key-main = Main button of the form
page-key-to-text = Back to the text

## After the call
page-after-title = After the call
page-after-heading = Call ended. Saved.
page-after-length = Length: { $length }.
page-after-length-held = Length: { $length }, of which on hold: { $held }.
page-after-name = Name
page-after-promise = Promise
page-after-missing = Missing
page-after-missing-nothing = Nothing
page-after-no-name = the name
page-after-no-reference = the reference
page-after-no-promise = a promise with its day
page-after-send = Send this today
page-after-send-why = It turns what was said into writing.
page-after-text = Text
page-after-lacks = Still missing in the text:
page-after-copy = Copy e-mail
page-after-copy-subject = Copy subject
page-after-change = Change the text
page-after-not-now = Not now
page-after-complete = Complete the case
page-after-complete-hint = This completes the e-mail and gives you the dates of your next steps.
page-after-save = Save and complete the e-mail
page-after-look-again = We look again on { $day }.
page-after-to-case = Go to the case

## Write
page-write-title = Write: { $case }
page-write-heading = Write to { $case }
page-write-kind = Letter
page-write-to = To
page-write-choose = Start this letter
page-write-subject = Subject
page-write-your-text = Your text
page-write-saved = Saved at { $time }.
page-write-saved-now = Saved.
page-write-pages =
    { $n ->
        [one] Length: about one page.
       *[other] Length: about { $n } pages.
    }
page-write-facts = Facts to insert
page-write-copy = Copy
page-write-check = Check
page-write-soften = Rewrite it calmly
page-write-softened = Rewritten: first what is asked for, then the facts, then what was tried. Read it once more; your own text is kept.
page-write-soften-same = There is nothing to rewrite.
page-write-restore = Back to my text
page-write-asks = What the reader is asked for:
page-write-found-facts = Facts the reader finds:
page-write-email = Save as e-mail
page-write-sent = I have sent it
page-write-sent-on = Sent on { $day }.
page-write-suggestions = Suggestions
page-write-none = No suggestions. The text is clear.
page-write-count = { $shown } of { $total }
page-write-status =
    { $n ->
        [0] No suggestions
        [one] One suggestion
       *[other] { $n } suggestions
    }
page-write-missing = Still missing in the text:
page-write-use = Use:
page-write-leave-out = Leave it out
page-write-keep = Keep mine
page-write-hide = Hide this kind

## Ladder
page-ladder-title = Ladder: { $case }
page-ladder-heading = Your next step: { $case }
page-ladder-at = You are on step { $n } of { $all }.
page-ladder-none = We have no checked ladder for this country and trade yet.
page-ladder-tell = Say what the case is about
page-ladder-ask = Answer this first
page-ladder-power = What it can do
page-ladder-power-decides = It decides.
page-ladder-power-recommends = It recommends. The company may say no.
page-ladder-power-mediates = It mediates. Both sides must agree.
page-ladder-power-registers = It only registers. It does not decide about your money.
page-ladder-power-pays-back = It can pay back.
page-ladder-power-reviews = It looks at the decision again.
page-ladder-not-handled = What it will not handle
page-ladder-fee = What it costs
page-ladder-who = For whom
page-ladder-before = What comes first
page-ladder-note = Good to know: { $text }
page-ladder-more = More about this step
page-ladder-opens = From
page-ladder-closes = Until
page-ladder-needs = What it needs
page-ladder-have = you have it
page-ladder-missing = still missing
page-ladder-open = Open today
page-ladder-not-yet = Not yet
page-ladder-from = You may go there from { $day }
page-ladder-closed = Its time is over
page-ladder-done = Done
page-ladder-done-on = Done on { $day }
page-ladder-not-eligible = Not for this case
page-ladder-ask-status = Answer the question first
page-ladder-reckoning = How the dates were reckoned
page-ladder-from-to = From { $from } to { $to }.
page-ladder-law = Law:
page-ladder-confidence-verified = Read at the source.
page-ladder-confidence-secondary = Read at second hand.
page-ladder-confidence-memory = Not checked at the source yet. Check it before you rely on it.
page-ladder-check-first = Check this first: it was to be checked again by now.
page-ladder-checked = Checked on { $day }.
page-ladder-web = On the web:
page-ladder-happened = Something happened?
page-ladder-event = What
page-ladder-event-day = On which day
page-ladder-record = Record it
page-ladder-side = Side routes
page-ladder-side-hint = These run beside the ladder.
page-ladder-rights = Rights and other dates
page-ladder-not-advice = Dates are reckoned from public rules, each with its source. This is not legal advice.

## Settings
page-settings-title = Settings
page-settings-keys = Single keys in calls
page-settings-keys-hint = One key writes a line in the log, while the call pad has the focus.
page-settings-clock = Clock in calls
page-settings-hidden = Hidden kinds of suggestion
page-settings-hidden-none = None. When you hide a kind, you find it here.
page-settings-show = Show again
page-settings-data = Your data
page-settings-data-more = Everything is in one folder on this computer. Nothing is sent anywhere.
page-settings-stops = Redress stops by itself 20 minutes after the last tab is closed. It never stops during a call.

## Help
page-help-title = Help
page-help-way = From the call to the answer
page-help-call = On the phone, press what they say. You get a sentence and the log is written.
page-help-recap = After the call, send the recap e-mail. It turns what was said into writing.
page-help-promise = A promise has a day. On the day after it, Redress asks you to ask.
page-help-write = When you write, you see which words may backfire, and others to use.
page-help-ladder = The ladder shows who is next, from which day and until which day.
page-help-keys = Keys during a call
page-help-keys-more = They work only while the call pad has the focus. You can turn them off.
page-help-not = What Redress is not
page-help-not-more = It is not legal advice and promises no outcome. Each rule shows its source and when it was checked.

## Problems
page-problem-not-here = This page opens only on this computer
page-problem-not-here-more = Start Redress again from its icon. It opens the page for you. Your data is safe.
page-problem-token-used = This address has been used
page-problem-token-used-more = It works once. Start Redress again from its icon for a new one. Your data is safe.
page-problem-foreign = This came from another page
page-problem-foreign-more = Redress takes forms from its own pages only. Nothing was changed.
page-problem-wrong-host = This page opens only on this computer
page-problem-wrong-host-more = Open the address that Redress printed when it started.
page-problem-not-found = There is nothing here
page-problem-not-found-more = The address may be old. Your cases are in the list.
page-problem-too-large = This is too large
page-problem-too-large-more = Files can be 64 MB together, a text 1 MB. Save a smaller copy, or add a note instead.
page-problem-unreadable = This form could not be read
page-problem-unreadable-more = Go back, load the page again and send it once more.
page-problem-busy = Another program is using the data
page-problem-busy-more = Wait a few seconds, go back and press again.
page-problem-broken = Something did not work
page-problem-broken-more = Go back and press again. If it happens again, start Redress anew.
page-problem-said = This could not be done
page-problem-safe = What is in your log is safe.
page-problem-on = Go on
page-stopped = Redress has stopped
page-stopped-more = Your data is safe on this computer. You may close this tab. Start Redress again from its icon.

## What the pages say of a case

page-step-what = { $what }. { $because }
page-why-ask-about-promise = An overdue promise comes first: who made it knows the case.
page-why-call = A call is the quickest way, and gives you a name and a number.
page-why-write = What is asked for in writing has a date, and the firm must answer.
page-why-wait = The other side still has its time. Asking earlier moves nothing.
page-why-send-recap = While both sides remember the call, a short e-mail fixes what was said.
page-why-add-evidence = Papers that are missing hold the next step up.
page-why-go-to = The firm has had its turn. The next step is open to you.
page-why-follow-up = An agreement counts once you have seen it come.
page-why-close = Everything you were promised has come.
page-row-over = The day has passed: { $date }
page-case-place = { $n } of { $all }
page-case-place-next = { $n } of { $all }. From { $date }: { $next }
page-case-in-writing = I have it in writing
page-error-amount = Write the amount in digits, for example 148.00
page-error-agreed = Write what they agreed to
page-error-event-future = The day must be today or earlier
page-promise-no-day = Promised, no day given: { $what }
page-log-title = { $channel }, { $length }
page-log-heard = They said: { $list }
page-log-heard-item = { $label } ({ $times })
page-call-started = Start of the call
page-call-again = { $text } ({ $n })
page-call-hold-over = Somebody is back, after { $length } on hold
page-call-hold-card = No music may mean that they can still hear you.
page-call-fact-goal = Ask for: { $goal }
page-call-fact-promise = { $named ->
    [yes] { $who }, { $made }: { $what }, by { $date }
   *[no] Promised on { $made }: { $what }, by { $date }
 }
page-call-or = Or did they say:
page-call-find = Another sentence
page-call-found = The nearest:
page-call-none-found = Nothing like it. “Something else” keeps it in the log.
page-call-recording = May I record this call?
page-to-firm = Customer service
page-to-complaints = Complaints office
page-fact-contact = day of the contact
page-fact-promise = day of the promise
page-event-final-response-sent = The firm sent its final response
page-event-used = I used this step: { $rung }
page-act-ask-supervisor = Ask for a supervisor in writing
page-act-complain = Write the complaint
page-act-used = I used this step
page-tone-insult = anger
page-tone-threat = threat
page-tone-blame = blame
page-tone-pressure = pressure
page-tone-identity = about the person
page-tone-intimacy = too familiar
page-tone-focus = off the matter
page-tone-completeness = something missing
page-tone-register = form of address
page-tone-manipulation = pretext
page-tone-refusal = refusal
page-tone-absolute = always, never
page-tone-vague = vague
page-tone-too-long = too long
page-tone-mixed-address = mixed address
page-check-goal = what you ask for
page-check-reference = a reference number
page-check-facts = what happened and when
page-check-tried = what you have tried
page-check-deadline = the day by which you ask for an answer
page-check-please = a polite way of asking
page-check-thanks = a thank you
page-check-reach = how they can reach you
page-details-customer = Your name
page-details-reach = How they can reach you
page-details-reach-hint = An e-mail address or a telephone number, and the best times. It stands under your letters.
