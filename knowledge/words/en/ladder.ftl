## Kinds of rungs, and whether they may be used

rung-kind-front = Customer service
rung-kind-supervisor = Supervisor
rung-kind-formal = Written complaint
rung-kind-executive = Executive office
rung-kind-review = Internal review
rung-kind-adr = Dispute body
rung-kind-regulator = Regulator
rung-kind-court = Court
rung-kind-chargeback = Chargeback
rung-kind-side = Side route

rung-status-open = Open
rung-status-not-yet = Not yet
rung-status-closed = Closed
rung-status-done = Done
rung-status-not-eligible = Not for this case
rung-status-ask = Depends on an answer

rung-power-decides = Can decide
rung-power-recommends = Can recommend
rung-power-mediates = Brings both sides together
rung-power-registers = Takes note, does not decide
rung-power-pays-back = Can pay the money back
rung-power-reviews = Looks again at what the firm did

rung-side = Beside the ladder
rung-optional = May be left out
rung-fee = Cost: { $fee }
rung-note = Also: { $text }
rung-rights = Your rights and time limits
rung-will-not-handle = Does not handle: { $text }
rung-who = Who may go there: { $text }
rung-before = First: { $text }
rung-opens = You may go to { $body } from { $date }
rung-opened = You may go to { $body } since { $date }
rung-closes = Until { $date }
rung-still-missing = Still missing: { $item }
rung-need-have = At hand
rung-need-missing = Still missing

## Why a rung stands as it does

because-used = Used on { $date }.
because-clock-runs-out = { $clock }: last day { $lastday }. You may use this step from { $opens }.
because-happened = Open since { $date }. What opened it: { $event }.
because-needs = This comes first: { $events }.
because-not-started = The waiting time has not started. It starts with: { $events }.
because-last-day = Last day: { $date } ({ $clock }).
because-last-day-past = The last day was { $date } ({ $clock }).
because-open-any-time = You may use this step at any time.
because-law-from = This step exists from { $date }.
because-law-until = This step existed until { $date }.
because-other-topic = This step is not for this topic: { $topic }.
because-unfit = This step does not fit this case. { $fact }: { $given }. Needed: { $wanted }.
because-unfit-amount = The amount, { $given }, is outside the limit, { $wanted }.
because-in-doubt = It is not certain that this step fits. { $fact }: { $given }. The rule says: { $wanted }.
because-in-doubt-amount = It is not certain that this step fits: the amount, { $given }, is near a limit in doubt, { $wanted }.
because-unknown = This depends on one answer: { $fact }

## Countries, sectors, topics

country-us = United States
country-gb = United Kingdom
country-nl = Netherlands
country-it = Italy
country-il = Israel
country-tr = Turkey
country-eu = Across borders in the European Union

sector-airline = Airline or package travel
sector-rail = Train, bus or ship
sector-bank = Bank, payments or cards
sector-insurance = Insurance
sector-telecom = Phone and internet
sector-energy = Electricity or gas
sector-water = Water
sector-retail = Shop
sector-parcel = Parcels and post
sector-health = Health care
sector-education = School or university
sector-government = Public body
sector-housing = Housing

topic-delay = Delay or cancellation
topic-refund = Money back
topic-baggage = Baggage
topic-disability = Disability
topic-package = Package travel
topic-rail = Train
topic-bus = Bus
topic-ship = Ship
topic-account = The contract or account
topic-payments = Payments
topic-cards = Cards
topic-direct-debit = Direct debit
topic-electronic-transfer = Electronic transfer
topic-billing-error = Error on a card statement
topic-credit-report = Credit report
topic-investments = Investments
topic-scam = A payment made under deceit
topic-life = Life insurance
topic-non-life = Other insurance
topic-fault = It does not work
topic-bill = The bill
topic-cancellation = Leaving the contract
topic-supply = The supply
topic-defect = Faulty goods
topic-delivery = Delivery
topic-data-protection = Personal data
topic-platform-moderation = A platform’s decision
topic-repairs = Repairs
topic-discrimination = Discrimination
topic-decision = A decision
topic-information = Information
topic-document-access = Access to documents
topic-tort-claim = Damage done by a public body
topic-none = No particular topic
topic-ask = What is it about?

## Facts: their name, and the question that asks for them

fact-amount = Amount at stake
fact-consumer = You are a private customer
fact-member = The firm belongs to the scheme
fact-captive = You cannot go to another firm
fact-cross-border = You and the firm are in different countries
fact-compulsory-insurance = The insurance is one the law demands
fact-advisory-committee = An advisory committee takes part
fact-channel = How you complained
fact-part = Part of the United Kingdom
fact-state = State
fact-age = Age
fact-vulnerable = You need extra care or help

fact-ask-amount = How much money is it about?
fact-ask-consumer = Are you a private customer, not a business?
fact-ask-member = Does the firm belong to the scheme?
fact-ask-captive = Is there no other firm you could go to?
fact-ask-cross-border = Are you and the firm in different countries?
fact-ask-compulsory-insurance = Is this an insurance that the law demands, such as motor liability?
fact-ask-advisory-committee = Does an advisory committee take part?
fact-ask-channel = How did you send the complaint?
fact-ask-part = Which part of the United Kingdom?
fact-ask-state = Which state is it about: a state of the USA, or a country of the European Union?
fact-ask-age = How old are you?
fact-ask-vulnerable = Do you need extra care or help, for example because of illness?

fact-value-yes = yes
fact-value-no = no
part-england = England
part-wales = Wales
part-scotland = Scotland
part-northern-ireland = Northern Ireland

## Events: what happened, and the question that asks for the day

event-problem = the problem itself
event-delivered = the delivery
event-notified = the notice of the decision
event-knew = the day you came to know
event-refund-due = the day the refund fell due
event-statement-sent = the statement sent to you
event-complained = your complaint sent in writing
event-received = proof that the complaint was received
event-acknowledged = the firm’s confirmation that it has the complaint
event-holding-reply = a holding reply
event-final-response-sent = the final response sent by the firm
event-final-response = the final response you received
event-deadlock = word from the firm that it can go no further
event-refused = a refusal to pass the matter on
event-used = { $rung }
event-ended = the end of the procedure: { $rung }
event-decided = the decision: { $rung }

event-ask-problem = On which day did the problem happen?
event-ask-delivered = On which day was it delivered?
event-ask-notified = On which day were you told of the decision?
event-ask-knew = On which day did you come to know?
event-ask-refund-due = On which day was the refund due?
event-ask-statement-sent = On which day was the statement sent to you?
event-ask-complained = On which day did you send the complaint?
event-ask-received = On which day was the complaint received?
event-ask-acknowledged = On which day did the firm confirm that it has the complaint?
event-ask-holding-reply = On which day did the firm write that it needs more time?
event-ask-final-response-sent = On which day did the firm send its final response?
event-ask-final-response = On which day did you receive the final response?
event-ask-deadlock = On which day did the firm say that it can go no further?
event-ask-refused = On which day did the firm refuse to pass the matter on?
event-ask-used = On which day did you use this step: { $rung }?
event-ask-ended = On which day did the procedure end: { $rung }?
event-ask-decided = On which day was it decided: { $rung }?

event-log-received = The complaint was received
event-log-complained = I sent the complaint
event-log-acknowledged = The firm confirmed that it has the complaint
event-log-holding-reply = The firm needs more time
event-log-final-response = I got the final response
event-log-deadlock = The firm can go no further
event-log-refused = The firm refused to pass it on

## Lengths of time

length-hours = { $n ->
    [one] { $n } hour
   *[other] { $n } hours
  }
length-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
  }
length-working-days = { $n ->
    [one] { $n } working day
   *[other] { $n } working days
  }
length-business-days = { $n ->
    [one] { $n } business day
   *[other] { $n } business days
  }
length-weeks = { $n ->
    [one] { $n } week
   *[other] { $n } weeks
  }
length-months = { $n ->
    [one] { $n } month
   *[other] { $n } months
  }
length-years = { $n ->
    [one] { $n } year
   *[other] { $n } years
  }

## Whose time a clock is

clock-role-firm = The firm’s time
clock-role-wait = Time that goes by first
clock-role-window = Your time to go there
clock-role-limit = Limitation period
clock-role-right = Your right
clock-role-body = The outside body’s time
clock-purpose-opens = Opens this step
clock-purpose-closes = Closes this step
clock-purpose-beside = Beside this step
clock-purpose-free = For the whole case

## How a date was counted

reckoning-title = How this date is counted
reckoning-last-day = Last day: { $date }
reckoning-start-event = Starts on { $date }: { $event }.
reckoning-start-end-of = Starts on { $date }, the last day of: { $clock }.
reckoning-counted-calendar = { $length } counted from { $from }, which is day 0.
reckoning-counted-calendar-inclusive = { $length } counted from { $from }, which is day 1.
reckoning-counted-working = { $length } counted from { $from }, starting the day after.
reckoning-counted-business = { $length } counted from { $from }, starting the day after.
reckoning-counted-elapsed = { $length } counted from { $from }, around the clock.
reckoning-skipped = Not counted: { $list }.
reckoning-skipped-none = No day was left out.
reckoning-rolled = The last day fell on a closed day and moved to the next open one.
reckoning-calendar = Calendar: { $calendar }.
reckoning-law = Rule: { $law }.
reckoning-source = Source: { $sources }.
reckoning-checked = Checked on { $date }.
reckoning-confidence-verified = Seen in the official text.
reckoning-confidence-secondary = Seen on another’s page, not in the official text.
reckoning-confidence-memory = From memory: check it before you rely on it.
reckoning-check-first = Check this first: it was to be checked again by now.
reckoning-uncertain = The calendar is not known for all of these years, so the day may move.

skipped-weekend = { $date } (weekend)
skipped-weekend-days = { $n ->
    [one] { $n } weekend day
   *[other] { $n } weekend days
  }
skipped-holiday = { $date } ({ $name })
skipped-recess = { $date } ({ $name })
skipped-recess-days = { $n ->
    [one] { $n } day of { $name }
   *[other] { $n } days of { $name }
  }

reckoning-extension-not-given = This would lengthen it to { $length }, until { $date }: { $event }.
reckoning-extension-in-force = It was lengthened on { $on } by { $event }: { $length } instead of { $first }. Without it the last day was { $date }.
reckoning-extension-too-late = { $on }: { $event }. This came after the last day, { $date }, so nothing is added.

reckoning-reading-described = The law can also be read this way: { $text } Then the last day is { $date }.
reckoning-reading-in-force = The law can be read in two ways, and this one is the safer: { $text } Otherwise the last day is { $date }.
reckoning-reading-would-roll = The law moves a closed last day to { $date }. The safe day is { $safe }.
reckoning-reading-other-calendar = With another answer to this, the last day is { $date }: { $fact }. The calendar is then { $calendar }.

reckoning-parts = Put together from: { $list }.
reckoning-part = { $clock }, { $date }
reckoning-part-decides = { $clock }, { $date }, which decides
reckoning-part-not-started = { $clock }, not started

reckoning-note-started-at = Counted from { $used }, because the day of this is not known: { $wanted }. Once you add it, the day may move.
reckoning-note-safer-reading = Where the law is unclear, the firm’s time is read late and yours early.
reckoning-note-start-moved = What came on { $date }, a closed day, counts as received on the next open day.
reckoning-note-calendar-assumed = Counted with this calendar: { $calendar }. It depends on one answer: { $fact }
reckoning-note-beyond-coverage = The holidays of { $calendar } are not known for all of these years.

pending-clock = { $clock } has not started. It starts with: { $events }.

## Notes on the whole ladder

ladder-note-topic-unused = The topic makes no difference here: { $topic }.
ladder-note-fact-unused = This makes no difference here: { $fact }.
ladder-note-event-unused = This belongs to no step here: { $event }.
ladder-note-future-event = This lies in the future, on { $date }: { $event }.
ladder-note-other-currency = The amount is in another currency than the rule of { $rung }, so the rule was not applied.
ladder-note-cannot-count = This could not be counted: { $clock }. { $why }

count-error-out-of-range = The last day lies outside the years 1 to 9999. Check the start.
count-error-too-long = The time is too long to count.
count-error-never-open = The calendar has no open day there. Check the calendar.
count-error-unit = Working days are counted in days only.
count-error-no-calendar = No calendar is named for it.

ladder-may-go = You may go to { $body } from { $date }.
ladder-final-response-opens = A final response opens the next step at once.
ladder-no-outcome = The ladder shows what you may do and when. It does not say how it ends.
