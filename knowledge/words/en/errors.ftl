# Why nothing was done, and what to do. Used on the pages and on the command line.

why-unknown = { $field }: “{ $given }” is not known here. See the help for the names that are.
why-unknown-near = { $field }: “{ $given }” is not known here. The nearest is “{ $near }”.
why-bad-value = { $field }: “{ $given }” cannot be read. Write it another way.
why-needed = This is needed first: { $field }.
why-not-found = { $field }: there is no { $given }. Look at the list for its number.
why-no-ladder = We have no checked ladder for { $sector }, { $country }. Your log and letters work all the same.
why-document = { $count ->
    [one] One thing in this document is not what was written. Nothing was taken from it.
   *[other] { $count } things in this document are not what was written. Nothing was taken from it.
 }
why-differs = Entry { $seq } here is another one than in the document. Nothing was changed. Import it into an empty data folder to compare.
why-letter = The letter could not be written: { $why }
why-count = The date could not be counted: { $why }
why-knowledge = A file of the knowledge folder cannot be used: { $why }
why-no-random = This computer gave no random numbers. Nothing was saved. Restart it, then try again.
why-file = { $path } could not be read or written ({ $reason }). Check its name and that you may open it.
why-busy = Another part of Redress is writing to the same data. Nothing was changed. Try again in a moment.
why-disk-full = The disk is full. Nothing was changed. Free some space, then try again.
why-damaged = A part of the data is damaged. Nothing was changed. Run redress doctor, or restore a backup.
why-newer = This data was made by a newer Redress. Nothing was changed. Get the newer version.
why-gone = What you asked for is not there any more. Look at the list again.
why-occupied = { $path } is not empty. Choose another folder.
why-store = The data could not be read or written. Nothing was changed. Run redress doctor.

fault-entry = entry { $seq }
fault-evidence = file { $file }
fault-document = the document as a whole

refused-not-opened = This case is not open yet. Open it first.
refused-already-opened = This case exists already.
refused-closed = This case is closed. Open it again first.
refused-not-closed = This case is open already.
refused-deleted = This case was deleted.
refused-call-running = A call is running already. End it first.
refused-frozen = This letter was sent and stays as it is. Write a new one.
refused-already-ended = { $field }: its end is on record already. Correct that entry instead.
refused-empty = { $field }: fill this in.
refused-too-long = { $field }: { $limit } characters fit here, this has { $chars }.
refused-control = { $field }: it holds a character that cannot be shown. Remove it.
refused-too-early = { $field }: choose { $date } or a later day.
refused-out-of-range = { $field }: choose a day between 1900 and 2200.
refused-other-kind = An entry can be corrected only by one of its own kind.

thing-case = Case
thing-contact = Contact
thing-promise = Promise
thing-ask = Ask
thing-message = Letter
thing-letter = Letter
thing-entry = Entry
thing-evidence = File
thing-line = Line
thing-rung = Step of the ladder
thing-event = Event
thing-fact = Fact
thing-value = Value
thing-country = Country
thing-language = Language
thing-by = By when
thing-at = When
thing-on = Day
thing-dated = Day of the file
thing-within = Within
thing-what = What
thing-who = Who
thing-name = Name
thing-text = Text
thing-said = What was said
thing-reason = Reason
thing-note = Note
thing-body = Text
thing-subject = Subject
thing-channel = Channel
thing-topic = Topic
thing-sector = Trade
thing-zone = Time zone
thing-kind = Kind
thing-date = Date
thing-time = Time
thing-shows = What it shows
thing-firmness = Firmness
thing-sha256 = Checksum
thing-item = Item
