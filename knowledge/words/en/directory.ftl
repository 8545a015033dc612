# The directory of firms: who they are, how to reach them, who decides there.

## The directory on the command line

cli-directory = Keeps firms, how to reach them, and who decides there.
cli-directory-list = Lists the firms.
cli-directory-show = Shows what is known of a firm.
cli-directory-add = Adds a firm, or something to a firm: an address, a person, a menu note.
cli-directory-remove = Removes a firm, or one thing of it.
cli-directory-guess = Builds an e-mail address from how others at the firm are written; it is a guess.
cli-directory-import = Takes in firms from company records (JSON) or vCards.
cli-directory-list-arg-find = Only firms with these words in their name, country or trade.
cli-directory-show-arg-firm = Name of the firm.
cli-directory-add-arg-firm = Name of the firm.
cli-directory-remove-arg-firm = Name of the firm.
cli-directory-guess-arg-firm = Name of the firm.
cli-directory-remove-arg-entry = The address, name or note to remove; without it, the whole firm.
cli-directory-guess-arg-name = First name and last name.
cli-directory-import-arg-files = The files.
cli-directory-add-arg-alias = Another name of the firm, or something that it runs.
cli-directory-add-arg-country = A country where it works, two letters; may be given more than once.
cli-directory-add-arg-sector = Its trade, such as bank; may be given more than once.
cli-directory-add-arg-web = Its page.
cli-directory-add-arg-service = What it does for others: connects-to-person or books-call-back.
cli-directory-add-arg-at = The number, mailbox, postal address or page.
cli-directory-add-arg-purpose = What it is for: service, complaints, cancellations, data-protection, office or executive.
cli-directory-add-arg-hours = When somebody is there.
cli-directory-add-arg-menu = What to press or say in the telephone menu.
cli-directory-add-arg-person = Somebody who answers for customers there.
cli-directory-add-arg-role = What they are there.
cli-directory-add-arg-area = What they answer for: service, region, product, legal, data or whole.
cli-directory-add-arg-email = A business mailbox.
cli-directory-add-arg-guessed = The mailbox was built, nobody has answered from it.
cli-directory-add-arg-scheme = A body that it belongs to, such as it.abf.
cli-directory-add-arg-source = Where this is from: a page, a paper, a person.
cli-directory-add-arg-checked = The day on which you saw it there.
cli-letter-new-arg-names = Who it is for at the head of the firm, by name; may be given more than once.
cli-letter-new-arg-reason = Why it goes out although Redress would wait; kept in the record.
cli-directory-added = { $firm }: { $added } added, { $replaced } replaced.
cli-directory-removed = Removed from the directory: { $firm }.
cli-directory-empty = No firm is kept here yet.
cli-directory-line = { $ways ->
    [one] { $ways } way to reach it
   *[other] { $ways } ways to reach it
}, { $people ->
    [one] { $people } person
   *[other] { $people } people
}

## What is in the directory

directory-services = Services that reach a person
directory-service-connects-to-person = connects you with a person
directory-service-books-call-back = books a call back
directory-purpose-service = Customer service
directory-purpose-complaints = Complaints
directory-purpose-cancellations = Cancellations
directory-purpose-data-protection = Requests for your own data
directory-purpose-office = Office of the department
directory-purpose-executive = Executive office
directory-channel-phone = telephone
directory-channel-chat = chat
directory-channel-email = e-mail
directory-channel-letter = post
directory-channel-visit = in person
directory-channel-form = web form
directory-channel-social = social media
directory-area-service = customer service
directory-area-region = region
directory-area-product = product
directory-area-legal = legal matters
directory-area-data = data protection
directory-area-whole = the whole firm
directory-menu = Telephone menu
directory-scheme = Belongs to
directory-guessed = guessed, not confirmed
directory-origin = from { $source }, seen on { $date }
directory-origin-unchecked = from { $source }, not checked since it was taken in
directory-guess = { $address }: a guess, written like { $like }
directory-no-guess = No address can be built yet. Two addresses of the firm are needed, written alike, with the names they belong to. The name asked for needs a first and a last name in Latin letters.
directory-imported = { $new } new, { $merged } with more than before, { $same } as they were.
directory-dropped-no-role = Left out, because it does not say what the person does there: { $count }.
directory-dropped-no-firm = Left out, because it names no firm: { $count }.
directory-dropped-private = Private data of people, left out: { $count }.
directory-dropped-private-mail = Private mailboxes, left out: { $count }.
directory-dropped-unused = Things that the directory does not hold: { $count }.
directory-dropped-too-long = Texts that are too long, left out: { $count }.

## What the directory does not take

directory-fault-missing = This is needed: { $field }.
directory-fault-too-long = { $field }: this is too long for the directory. Shorten it.
directory-fault-control = { $field }: there is a character in it that cannot be shown. Type it again.
directory-fault-no-mailbox = Write an e-mail address, like name@example.org.
directory-fault-private-mail = This is a private mailbox. The directory keeps only mailboxes at work.
directory-fault-no-source = Say where the name is from. People are kept only with a source.
directory-fault-too-many = { $field }: the directory holds no more of these for one firm. Remove some first.
directory-import-unknown = This file is neither a company record (JSON) nor a vCard. Nothing was taken from it.
directory-import-record = Record { $record } of the file cannot be read: { $why }. Nothing was taken from the file.
directory-import-too-large = This file is larger than { $mb } MB. Split it and take in the parts. Nothing was taken from it.
directory-why-not-json = from line { $line } on it is not JSON
directory-why-other-form = it is JSON, but not a company record
directory-why-no-name = it has no name
directory-why-newer = a newer Redress wrote it; update this one first
directory-why-not-a-card = it is not a vCard
directory-why-cut-short = it does not end; the file seems to be cut short
directory-why-too-many = the file has more records than are read at once; split it
why-firm-changed = This firm was changed meanwhile. Nothing was overwritten. Open it again and repeat your change.

## When a message to the head of a firm waits

held-lower-rungs = The usual ways come first: a written complaint, or a request for a supervisor on record. Without them such a message is sent back to customer service. If it cannot wait, give your reason; it stays in the record.
held-nobody = Name at least one person.
held-too-many = With this, { $people } people would have been written to unasked. More than { $most } makes it a mailing, and mailings are not read. Choose fewer, or give your reason; it stays in the record.
held-too-soon = { $name } was written to and has time to answer until { $date }. Wait until then, or give your reason; it stays in the record.

## Names of fields

field-role = Role
field-at = Address or number
field-source = Where it is from
field-person = Name
field-hours = Hours
field-menu = Telephone menu
field-alias = Another name
field-web = Page
field-scheme = Body it belongs to
field-purpose = Purpose
field-area = Responsible for
field-service = Service
field-ways = Ways to reach it
field-people = People
field-schemes = Bodies
field-aliases = Other names
field-countries = Countries
field-sectors = Trades
field-notes = Notes


## Pages

page-directory-title = Directory
page-directory-more = Firms, how to reach them, and who decides there. Each thing with its source and the day you saw it. It stays on this computer.
page-directory-find = Find a firm
page-directory-none = No firm here has these words.
page-directory-new = Add a firm
page-directory-add = Add
page-directory-import = Take in a file
page-directory-file = File
page-directory-file-hint = Company records (JSON) or vCards (.vcf). Private data of people is left out.
page-directory-import-button = Take it in
page-back-directory = Directory
page-directory-nothing = Nothing is known of this firm yet.
page-directory-remove = Remove
page-directory-delete = Remove this firm
page-directory-guess = Build an e-mail address
page-directory-guess-name = First and last name
page-directory-guess-button = Build
page-directory-like = a guess, written like { $like }
page-directory-add-way = Add a number or an address
page-directory-channel = How
page-directory-add-person = Add somebody who decides
page-directory-person-hint = Only name, role and mailbox at work, with the source. Nothing private.
page-directory-mailbox = E-mail at work
page-directory-guessed = This address is a guess
page-directory-add-rest = Add something else
page-directory-country = Country, two letters
page-directory-checked = Day you saw it
page-to-executive = Head of the firm
page-write-names = For whom, by name
page-write-names-hint = One a line, three at most. Those who answer for customers first.
page-write-guessed = These addresses are guesses:
page-write-reason = Why it cannot wait
page-write-reason-hint = It stays in the record.
page-case-firm = How to reach the firm
