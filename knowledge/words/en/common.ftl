## The product

app-name = Redress
app-tagline = From “they won’t help me” to “resolved, in writing”.
app-stays-here = Saved on this computer only.
app-no-advice = Redress is not legal advice.

## Buttons and links

button-save = Save
button-cancel = Cancel
button-change = Change
button-copy = Copy
button-copied = Copied
button-undo = Undo
button-back = Back
button-next = Next
button-open = Open
button-close = Close
button-add = Add
button-remove = Remove
button-delete = Delete
button-show = Show
button-hide = Hide
button-search = Search
button-clear = Clear
button-done = Done
button-skip = Not now
button-keep-mine = Keep mine
button-use = Use
button-yes = Yes
button-no = No
button-print = Print
button-try-again = Try again
button-write = Write
button-call = Call
button-add-contact = Add contact
button-add-promise = Add promise
button-add-file = Add file
button-add-to-calendar = Add to calendar
button-more = More
button-less = Less
button-download = Download
button-report-mistake = Report a mistake
link-skip-to-content = Go to the content
link-back-to-case = Back to the case

## Small words

word-yes = yes
word-no = no
word-none = none
word-unknown = not known
word-today = today
word-optional = (optional)
word-you = you
word-from-time-to-time = From { $from } to { $to }
word-field-with-value = { $name }: { $value }

## Languages, named in English

lang-en = English
lang-nl = Dutch
lang-it = Italian
lang-he = Hebrew
lang-tr = Turkish

## Channels: the name, and how a thing was said or sent

channel-phone = Phone call
channel-chat = Chat
channel-email = E-mail
channel-letter = Letter
channel-visit = Visit
channel-social = Public post
channel-form = Web form

by-channel-phone = by phone
by-channel-chat = by chat
by-channel-email = by e-mail
by-channel-letter = by letter
by-channel-visit = in person
by-channel-social = in a public post
by-channel-form = through the web form

## What the case is made of

case-goal = What you ask for
case-firm = Firm
case-reference = Reference number
case-amount = Amount
case-contact = Contact
case-contacts = Contacts
case-promise = Promise
case-promises = Promises
case-ask = Ask
case-asks = Asks
case-obstacle = Obstacle
case-obstacles = Obstacles
case-evidence = Evidence
case-rep = The person you dealt with
case-ladder = Ladder
case-number = Case { $number }

case-state-open = Open
case-state-settling = Settled, waiting to be seen
case-state-closed = Closed
case-state-erased = Erased

## Promises

promise-state-waiting = Waiting
promise-state-kept = Kept
promise-state-broken = Broken
promise-asked = You asked about it in writing on { $day }.
promise-state-released = Given up
promise-due = { $what }, by { $date }
promise-late = { $days ->
    [one] { $days } day late
   *[other] { $days } days late
  }

## Asks and their answers

asked-supervisor = a supervisor
asked-reference = a reference number
asked-reason-in-writing = the reason in writing
asked-options = other options
asked-no-offers = a note against offers
asked-receipt = a receipt
asked-other = something else

ask-answer-granted = Granted
ask-answer-refused = Refused
ask-answer-open = No answer yet
ask-count-supervisor = Asked for a supervisor: { $n } of 3

## Counts

count-contacts = { $n ->
    [0] no contacts
    [one] { $n } contact
   *[other] { $n } contacts
  }
count-promises = { $n ->
    [0] no promises
    [one] { $n } promise
   *[other] { $n } promises
  }
count-files = { $n ->
    [0] no files
    [one] { $n } file
   *[other] { $n } files
  }
count-cases = { $n ->
    [0] no cases
    [one] { $n } case
   *[other] { $n } cases
  }
count-times = { $n ->
    [1] once
    [2] twice
   *[other] { $n } times
  }
count-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
  }
count-steps = Step { $n } of { $all }

## How far away a day is

distance-today = today
distance-tomorrow = tomorrow
distance-yesterday = yesterday
distance-in-days = { $n ->
    [one] in { $n } day
   *[other] in { $n } days
  }
distance-days-ago = { $n ->
    [one] { $n } day ago
   *[other] { $n } days ago
  }
distance-in-months = { $n ->
    [one] in about { $n } month
   *[other] in about { $n } months
  }
distance-months-ago = { $n ->
    [one] about { $n } month ago
   *[other] about { $n } months ago
  }
distance-in-years = { $n ->
    [one] in about { $n } year
   *[other] in about { $n } years
  }
distance-years-ago = { $n ->
    [one] about { $n } year ago
   *[other] about { $n } years ago
  }
date-with-distance = { $date }, { $distance }

## How long something took

duration-under-a-minute = less than a minute
duration-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
  }
duration-hours = { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
  }
duration-hours-minutes = { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
  } and { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
  }
duration-with-hold = { $length }, of which { $hold } on hold

## When something goes wrong: what to do, and what is safe

error-title = Something needs another look
error-fields = Look at { $n ->
    [one] this field
   *[other] these { $n } fields
  }
error-field-empty = { $field }: fill this in.
error-field-choose = { $field }: choose one.
error-field-date = { $field }: write a day, like 2026-03-12.
error-field-time = { $field }: write a time, like 14:05.
error-field-number = { $field }: write a number in digits, like 15.
error-field-amount = { $field }: write an amount, like 120.50 EUR.
error-field-email = { $field }: write an e-mail address, like name@example.org.
error-field-too-long = { $field }: { $max } characters fit here, this has { $length }.
error-field-after = { $field }: choose a day after { $other }, { $date }.
error-field-not-future = { $field }: choose today, { $date }, or an earlier day.
error-not-found-title = There is nothing here
error-not-found = This page is not there, or it has moved. Your data is safe.
error-case-not-found = There is no case { $number }. Look at the list of cases for its number.
error-word-unknown = “{ $given }” is not known here. The nearest is “{ $nearest }”.
error-word-unknown-list = “{ $given }” is not known here. You may use: { $list }.
error-busy = Another part of Redress is writing to the same data. Nothing was changed. Try again in a moment.
error-already-running = Redress is already running. We opened it for you.
error-not-running = Redress is not running. Start it again from its icon. Your data is safe.
error-disk-full = We could not save to the disk: it is full. Your last note is still on this page. Free some space, then press Save.
error-disk-write = We could not save to { $path }. Your last note is still on this page. Check that you may write there, then press Save.
error-file-not-found = There is no file { $path }. Check its name and folder.
error-file-unreadable = The file { $path } cannot be opened. Check that you may read it.
error-file-too-big = This file is { $size }. Files can be { $max }. Save a smaller copy, or add a note instead.
error-file-not-text = { $path } is not text. Save it as text in UTF-8, then try again.
error-damaged = One file in this case cannot be read. The rest is safe.
error-damaged-entry = Entry { $seq } of case { $number } was changed outside Redress. The other entries are safe. You may restore a backup.
error-newer-data = This data was made by a newer Redress. Get version { $version } or later. Nothing was changed.
error-wrong-address = This page opens only on this computer.
error-token = This link was used before or is from another day. Start Redress again to get a new one. Your data is safe.
error-form-expired = This page was open for too long. Your text is still here. Press Save again.
error-unexpected = Something went wrong inside Redress. What you saved is safe. Go back and try again.
error-knowledge = A file of the knowledge folder cannot be read: { $path }, line { $line }. { $mend }
error-no-ladder = We have no checked ladder for this country and trade. These steps are general.

## Nothing here yet

empty-suggestions = No suggestions. The text is clear.
empty-evidence = No files yet. A screenshot or an e-mail is enough.
empty-promises = No open promises. When someone says “we will”, write it here.
empty-log = Nothing written down yet. Start with the last contact you remember.
empty-cases = No cases yet. A case keeps every call, letter and promise in one place.
empty-search = No case for “{ $text }”. Check the spelling, or search all words.

## Done

done-saved = Saved
done-deleted = Deleted.
done-deleted-undo = Deleted. Undo
done-copied = Copied
done-added = Added
