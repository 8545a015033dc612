# A message of the firm: what stands in the way in it, and the answer.

page-reply-link = They wrote to me
page-reply-title = What they wrote
page-reply-intro = Paste the message. Redress shows what stands in the way and drafts the answer. Nothing is sent.
page-reply-text = Their message
page-reply-channel = How it came
page-reply-who = Who wrote it
page-reply-date = The day it came
page-reply-read = Look at it
page-reply-log = Add to the log and draft the answer
page-reply-found = What stands in the way
page-reply-none = Nothing in it stands in the way as far as Redress can tell. The answer asks for the next step and its date.
page-reply-said = They wrote: { $said }
page-reply-count = { $n ->
    [one] Said once in this case
   *[other] Said { $n } times in this case
 }
page-reply-answer = In the answer: { $text }
page-error-reply-text = Paste the message first.
cli-log-reply = Reads a message from the firm and logs it with what stands in the way.
cli-log-reply-arg-file = The file; - or nothing for what is piped in.
cli-log-reply-arg-channel = How it came: email, chat, letter, social or form.
cli-log-reply-arg-at = When it came; without it, the day in its own head, else now.
cli-log-reply-none = Nothing in it stands in the way.
page-reply-keep = Put this on record: { $what }
page-reply-keep-hint = What is not ticked stays out of the log. The message itself is kept.
page-reply-promise = They promise: { $said }
page-reply-promise-keep = Put this promise on record, by { $day }
page-reply-promise-undated = Its day is not clear. On the page of the case it can be noted with its day.
page-reply-reference = The number of the case: { $value }
page-reply-reference-keep = Put this number on record
page-reply-result = They write that it is done: { $said }
page-reply-result-hint = If that is so, note it as settled. A result needs no answer.
page-reply-settle = Note it on the page of the case
page-reply-log-only = Add to the log
page-reply-again = Look at it again
thing-obstacle = Obstacle
cli-log-reply-arg-leave-out = Leaves this one out of the log, by its id. May be given several times.
cli-log-reply-arg-also = Takes in one that only you can confirm, by its id. May be given several times.
cli-log-reply-unticked = Not logged: only you know whether it is so. If it is, take the message back (redress log undo) and log it with --also { $id }
cli-log-reply-promise = They promise: { $said }
cli-log-reply-promise-add = To note the promise: { $command }
cli-log-reply-reference-add = To note the number: { $command }
cli-log-reply-result = They write that it is done: { $said }
cli-log-reply-settle = If that is so: { $command }
page-reply-day-read = The day was read in the message itself: { $day } (“{ $line }”). If it is another, change it below.
page-reply-speakers = Read as the firm’s: { $names }.
page-reply-speakers-unsure = More than one name writes here, and all were read as the firm’s: { $names }. Name under “Who wrote it” who writes for the firm.
cli-log-reply-day = The day was read in the message itself: { $day } (“{ $line }”). If it is another, say it with --at.
cli-log-reply-speakers-unsure = More than one name writes here, and all were read as the firm’s: { $names }. Say with --with who writes for the firm.
