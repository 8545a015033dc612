# The log: one line an entry. Names, quotes and numbers arrive isolated.

log-opened = Case opened: { $title }
log-details = Set: { $fields }
log-contact = { $named ->
    [yes] { $channel }, { $who }
   *[no] { $channel }
 }{ $spoke ->
    [yes] : { $said }
   *[no] {""}
 }
log-contact-ended = { $held ->
    [yes] End of the conversation, { $length } ({ $hold } waiting)
   *[no] End of the conversation, { $length }
 }
log-hold-on = Waiting
log-hold-off = Somebody is back
log-rep = Name: { $who }
log-reference = Reference: { $reference }
log-obstacle = { $spoke ->
    [yes] { $label }: { $said }
   *[no] { $label }
 }
log-ask = { $answer ->
    [granted] Asked for { $what }: granted
    [refused] Asked for { $what }: refused
   *[open] Asked for { $what }
 }
log-answered = { $answer ->
    [granted] Granted
   *[refused] Refused
 }{ $reasoned ->
    [yes] : { $reason }
   *[no] {""}
 }
log-transferred = Passed on to somebody else
log-solved = Solved in the conversation
log-unsolved = Still open after all
log-closing = Goodbye
log-note = Note: { $text }
log-promise = { $named ->
    [yes] Promise by { $who }: { $what }, by { $date }
   *[no] Promise: { $what }, by { $date }
 }
log-promise-ended = { $kept ->
    [yes] Promise kept, { $date }
   *[no] Promise broken, { $date }
 }
log-evidence = { $described ->
    [yes] File { $name }, shows: { $shows }
   *[no] File { $name }
 }
log-message = Draft: { $subject }
log-sent = Sent { $by } on { $date }
log-event = { $date }: { $what }
log-fact = { $fact }: { $value }
log-skipped = Passed over: { $rung }. Reason: { $reason }
log-settlement = { $stage ->
    [promised] { $date }: the firm agreed
    [in-writing] { $date }: the firm agreed in writing
   *[seen] { $date }: what was agreed has come
 }
log-closed = Closed on { $date }: { $terms }
log-reopened = { $reasoned ->
    [yes] Opened again on { $date }: { $reason }
   *[no] Opened again on { $date }
 }
log-retraction = An entry was removed
log-taken-back = Taken back: { $what }
log-taken-back-with = Taken back with it, for it was read in the message: { $what }
log-erasure = { $count ->
    [one] One entry was erased: { $reason }
   *[other] { $count } entries were erased: { $reason }
 }
log-erased = Erased: { $reason }
log-unreadable = This entry cannot be read

terms-goal-met = the goal was met
terms-partly = part of the goal was met and accepted
terms-withdrawn = let go

field-title = Title
field-firm = Firm
field-firm-address = Address of the firm
field-country = Country
field-sector = Trade
field-topic = Topic
field-matter = What happened
field-goal = What you ask for
field-reference = Reference number
field-lang = Language of the contacts
field-zone = Time zone
field-customer = Your name
field-reach = How to reach you
field-amount = Amount

ics-promise = { $title }: { $what } is due
ics-firm = { $title }: last day for the firm to answer ({ $rung })
ics-opens = { $title }: from today you may go to { $rung }
ics-closes = { $title }: last day for { $rung }
ics-alarm = Tomorrow: { $title }
