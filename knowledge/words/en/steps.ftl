# The next step and why it comes now. Dates and names arrive written out.

step-what-ask-about-promise = Ask about the promise
step-what-call = Call the firm
step-what-write = Write a complaint to the firm
step-what-answer = Answer the firm
step-what-wait = { $dated ->
    [yes] Wait until { $due }
   *[no] Wait
 }
step-what-send-recap = Confirm the conversation in writing
step-what-add-evidence = Add what is missing
step-what-go-to = { $known ->
    [yes] Go to: { $rung }
   *[no] Go to the next step
 }
step-what-follow-up = Check whether it has come
step-what-close = Close the case

step-because-settled-not-written = The firm agreed. Ask for it in writing.
step-because-settled-not-seen = The firm agreed in writing. Give it time to arrive, and check by { $date }.
step-because-solved-then = When you were in touch on { $on }, it was solved. Check by { $date } whether it has come; if not, raise it again.
step-because-settled-seen = { $named ->
    [yes] What was agreed has come. Thank { $who }, and close the case on your terms.
   *[no] What was agreed has come. Thank who helped, and close the case on your terms.
 }
step-because-window-closes = The last day for this step is { $date }.
step-because-final-response = The firm has given its final answer.
step-because-replied = Answer the firm’s message of { $date }. If it was its last word, note that on the ladder: the next step then opens.
step-because-firm-time-over = The firm had until { $date } to answer.
step-because-promise-overdue = { $named ->
    [yes] { $who } promised it by { $date }. If it has come, note that; if not, ask about it.
   *[no] It was promised by { $date }. If it has come, note that; if not, ask about it.
 }
step-because-recap-unsent = The conversation of { $date } is not in writing yet.
step-because-promise-waiting = { $named ->
    [yes] { $who } has until { $date }.
   *[no] The firm has promised it by { $date }.
 }
step-because-reminded = Your reminder was sent. Give it until { $date }.
step-because-firm-has-time = The firm has until { $date } to answer your complaint.
step-because-rung-opens = The next step opens on { $date }.
step-because-refused-thrice = A supervisor was asked for three times and refused three times.
step-because-no-answer = Your reminder has had no answer.
step-because-contacts-without-result = { $count ->
    [one] One contact has brought no result.
   *[other] { $count } contacts have brought no result.
 }
step-because-nothing-tried = Nothing has been tried yet.
step-because-stop-first = Nothing has been tried yet. Did you not make the payment yourself, or were you tricked into it? Then tell the bank first and have the card or the account blocked: the number to call is on the card and in the bank’s app.
step-because-missing = { $count ->
    [one] One thing is missing for this step.
   *[other] { $count } things are missing for this step.
 }
step-because-unknown = Say which firm, trade and country it is. Redress can then work out the dates.

case-title-call = Call of { $time }
promise-written-answer = a written answer

step-whom-promised = { $named ->
    [yes] Go back to { $who }, who promised it, and not to somebody new.
   *[no] Go back to the person who promised it, and not to somebody new.
}{ $numbered ->
    [yes] { " " }Give the number { $reference }.
   *[no] { "" }
}
step-whom-granted = { $named ->
    [yes] Go back to { $who }, who was able to decide something before.
   *[no] Go back to the person who was able to decide something before.
}{ $numbered ->
    [yes] { " " }Give the number { $reference }.
   *[no] { "" }
}
step-whom-answering = { $named ->
    [yes] Answer { $who }, who contacted you.
   *[no] Answer the person who contacted you.
}
step-whom-knows-the-case = { $named ->
    [yes] Ask first for { $who }, who knows the case.
   *[no] Ask first for the person who knows the case.
}{ $numbered ->
    [yes] { " " }Give the number { $reference }.
   *[no] { "" }
}
step-whom-refused = The last person said no and has nothing that you need. Somebody else may help.{ $numbered ->
    [yes] { " " }Give the number { $reference }, so that you do not have to start again from nothing.
   *[no] { "" }
}
step-whom-may-decide = { $named ->
    [yes] Ask for { $who } first, who may decide.
   *[no] Ask first for the one who may decide.
}{ $numbered ->
    [yes] { " " }Give the number { $reference }.
   *[no] { "" }
}

step-what-go-on = Go on with the call, or end it
step-because-call-runs = A conversation in this case has not been ended. If it is over, end it here: the next step follows from it.
step-what-read = See what the firm’s message changes
step-because-wrote = The firm wrote on { $date }. If that settles the matter, note it; if it promises something, note the promise; else answer it.
