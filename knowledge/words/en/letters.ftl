## Words inside letters

letter-team-complaints = Complaints Team

letter-answer-granted = yes
letter-answer-put-through = put through to somebody else
letter-answer-refused = no
letter-answer-open = no answer yet

letter-obstacle-survey = a survey was offered { count-times }
letter-obstacle-offer = another product was offered { count-times }
letter-obstacle-offer-return = the offer came back { count-times }
letter-obstacle-hold = the call was put on hold { count-times }
letter-obstacle-no-supervisor = it was said { count-times } that there is no supervisor
letter-obstacle-supervisors-busy = it was said { count-times } that every supervisor was busy
letter-obstacle-highest-person = it was said { count-times } that there is nobody to pass the case on to
letter-obstacle-can-do-nothing = it was said { count-times } that nothing can be done
letter-obstacle-does-not-qualify = it was said { count-times } that the case does not qualify to be passed on
letter-obstacle-higher-will-not-help = it was said { count-times } that a supervisor would give the same answer
letter-obstacle-sent-back-to-queue = the call went back to the queue { count-times }
letter-obstacle-callback-instead = a call back was offered instead { count-times }
letter-obstacle-refund-refused = it was said { count-times } that there is no refund

## What a letter wants to know

letter-need-reference = Do you have a reference number for this?
letter-need-goal = What do you ask for? One sentence is best.
letter-need-amount = Is there an amount?
letter-need-what-happened = What happened? A few sentences, with dates.
letter-need-contact = Which call or visit is this about?
letter-need-rep-name = Who did you deal with?
letter-need-contacts = What have you tried so far? Add your earlier calls and messages.
letter-need-asks = When did you ask, and what was the answer?
letter-need-promise = Which promise is this about?
letter-need-promises = Did anyone promise something, and by when?
letter-need-evidence = Is there something to send along, such as a statement or a screenshot?
letter-need-deadline = By which day do you want an answer?
letter-need-firm = Which firm is this for?
letter-need-sender-name = Which name goes under the letter?
letter-need-reach = How may they reach you, and when?
letter-needs-nothing = Nothing is missing.
letter-missing = Still missing: { $item }

## Around letters

letter-to = To
letter-subject = Subject
letter-body = Text
letter-save-as-email = Save as an e-mail file
letter-copy = Copy for e-mail
letter-sent-question = Sent it? Write down when, so that the days are counted.
letter-name-file = { $kind }-{ $number }
