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
cli-log-reply-arg-at = When it came; without it, now.
cli-log-reply-none = Nothing in it stands in the way.
