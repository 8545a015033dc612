# The command line: help, results, questions and mistakes.

cli = From “they won’t help me” to “resolved, in writing”. Without a command, the page opens in your browser.

cli-usage = Usage
cli-heading-verbs = Commands
cli-heading-options = Options
cli-heading-global = Options of every command
cli-heading-arguments = Values

cli-examples =
    redress
    redress case new --firm "Banca Esempio" --about "Charge not recognised" --country IT --sector bank
    redress log add --case 1 --channel phone --with Marco --said "survey first" --at 14:10
    redress phrase find "there are no supervisors here" --lang en
    redress promise add --case 1 --what "written answer" --within 15wd
    redress next --case 1
    redress ladder show --country IT --sector bank --topic payments --event received=2026-04-13
    redress letter new --case 1 --kind recap
    redress tone check letter.txt --lang it --fail-on insult,threat
    redress tone soften letter.txt --lang it
    redress calendar ics --case 1 -o dates.ics
    redress timeline text --case 1
    redress case export --case 1 -o case.json
    redress case verify --case 1

cli-codes =
    Exit codes:
      0    done
      1    failed, cause printed
      2    used wrongly
      3    a check found something
      4    not found
      5    busy or locked
      6    data not readable
      130  stopped with Ctrl-C

## The page

cli-serve = Starts the page and opens it in your browser.
cli-open = Opens the page that runs already.
cli-stop = Stops the page that runs.
cli-status = Says whether the page runs, and where.

## Cases

cli-case = Opens, shows, changes and closes cases.
cli-case-new = Opens a case.
cli-case-list = Lists the cases, the one changed last first.
cli-case-show = Shows a case: facts, promises, next step and log.
cli-case-edit = Changes what is known about a case.
cli-case-settle = Notes that the firm agreed, and how far it has come.
cli-case-close = Closes a case.
cli-case-reopen = Opens a closed case again.
cli-case-delete = Erases everything in a case and hides it.
cli-case-export = Writes a whole case as one document.
cli-case-import = Takes in a case from such a document.
cli-case-verify = Checks that nothing in the record was changed.
cli-case-erase = Erases what some entries say and keeps their place in the record.

## The log

cli-log = Writes down what was said and when.
cli-log-add = Adds a phone call, message, letter or visit.
cli-log-note = Adds a note.
cli-log-list = Lists the log, newest first.
cli-log-show = Shows one entry.
cli-log-edit = Corrects an entry; the first version stays in the record.
cli-log-undo = Takes back an entry; a message goes with what was read in it.

## A live call

cli-call = Gives you the words to say during a call, and writes the log.
cli-call-start = Starts a call.
cli-call-press = Logs one thing in the call and shows what to say next.
cli-call-show = Shows what to say now.
cli-call-end = Ends the call.
cli-call-recording = Says whether you may record a call.

cli-call-key-h = on hold, or off again
cli-call-key-s = you asked for a supervisor
cli-call-key-n = a name: n Marco
cli-call-key-r = a reference number: r 12345-AB
cli-call-key-p = a promise, when and what: p 15wd written answer
cli-call-key-t = a note: t survey first
cli-call-key-e = close politely; then Enter once the call has ended
cli-call-key-z = undo the last line
cli-call-key-q = leave; the call stays open
cli-call-choose = Nothing is logged yet. Type the number, such as R-03, or t and your words.

cli-missing-name = the name
cli-missing-reference = the reference number
cli-missing-promise = a promise with its day
cli-call-missing = Before you hang up, ask for: { $list }.
cli-call-nothing-missing = You have the name, the reference number and a promise. You may end the call.

## Promises, asks, events, facts

cli-promise = Records the promises that the firm made.
cli-promise-add = Adds a promise with its day.
cli-promise-list = Lists the promises, earliest first.
cli-promise-keep = Marks a promise as kept.
cli-promise-break = Marks a promise as broken.
cli-ask = Records what you asked for and what the firm answered.
cli-ask-add = Adds something you asked for, such as a supervisor.
cli-ask-answer = Adds the answer to something you asked for.
cli-ask-list = Lists what you asked for, with the answers.
cli-event = Records the events from which the dates are counted.
cli-event-add = Adds an event, such as the day your complaint was sent.
cli-event-list = Lists the events of a case.
cli-fact = Records the facts on which the ladder depends.
cli-fact-set = Sets facts, such as amount=120.50EUR.
cli-fact-list = Lists the facts of a case.

## Evidence

cli-evidence = Keeps copies of files that show what happened.
cli-evidence-add = Keeps a copy of a file with the case.
cli-evidence-list = Lists the files of a case.
cli-evidence-get = Writes out a file as it was added.
cli-evidence-verify = Checks that each file is as it was added.

## The ladder and the dates

cli-ladder = Shows who can help, from which day and until which day.
cli-ladder-show = Shows every step of the ladder with its dates.
cli-ladder-next = Shows the next step.
cli-ladder-missing = Lists what is still missing for the next step.
cli-ladder-explain = Shows each step with the law and how its dates were counted.
cli-ladder-skip = Leaves out a step and notes why.
cli-ladder-countries = Lists the countries, trades and topics that have a ladder.
cli-next = Says what to do next, and why.
cli-calendar = Writes the dates for your calendar.
cli-calendar-ics = Writes the dates as a calendar file (iCalendar).
cli-calendar-list = Lists the dates to come.

## Letters, tone and phrases

cli-letter = Writes letters from what is in the case.
cli-letter-new = Writes a draft of a letter.
cli-letter-list = Lists the letters of a case.
cli-letter-show = Shows a letter.
cli-letter-edit = Replaces the text of a draft.
cli-letter-check = Checks the tone of a letter.
cli-letter-sent = Notes that a letter was sent; its text stays as it is.
cli-letter-kinds = Lists the kinds of letters.
cli-tone = Checks how a text sounds.
cli-tone-check = Finds words that may act against you, and suggests others.
cli-tone-soften = Rewrites a text so that it works for you, and says what was changed.
cli-tone-survey = Marks what each sentence does: heat, facts, asks.
cli-phrase = Finds the words to say.
cli-phrase-find = Finds an answer to something you were told.
cli-phrase-show = Shows the answers to one line, from mild to firm.
cli-phrase-list = Lists the lines that have an answer.
cli-phrase-lint = Checks the tone of every phrase.

## Everything else

cli-search = Finds words in all cases.
cli-rules = Shows and checks the knowledge that Redress uses.
cli-rules-list = Lists the rules of tone.
cli-rules-show = Shows one rule.
cli-rules-lint = Checks the knowledge files and says how to mend them.
cli-rules-sources = Lists the advice, and which file fulfils it.
cli-lsp = Runs the language server for editors, on stdin and stdout.
cli-backup = Makes, lists and restores backups.
cli-backup-create = Copies all data to a folder.
cli-backup-restore = Brings back the data from a backup.
cli-backup-list = Lists the backups in a folder.
cli-index = Looks after the index that search uses.
cli-index-rebuild = Builds the index again from the record.
cli-wipe = Removes the data folder with everything in it.
cli-doctor = Says what is installed, where the data is, and what is wrong.
cli-completions = Writes the file that lets your shell complete commands.
cli-man = Writes the manual page.

## Options that every command has

cli-arg-help = Show this help.
cli-arg-version = Show the version.
cli-arg-data = Folder of your data; without it, Redress in your Documents.
cli-arg-knowledge = Folder with your own knowledge files, laid over the built-in ones.
cli-arg-ui-lang = Language of Redress: en, nl, it, he or tr; without it, that of your system.
cli-arg-json = Print one JSON document.
cli-arg-plain = Print one record a line, with tabs between the fields.
cli-arg-output = Write the result to a file; - is stdout.
cli-arg-quiet = Print the result and nothing beside it.
cli-arg-verbose = Print more about what is being done.
cli-arg-dry-run = Say what would happen and change nothing.
cli-arg-no-input = Never ask; stop and name what is missing.
cli-arg-force = Skip the question before deleting.
cli-arg-color = When to use colour.
cli-arg-now = Take this as the time: 2026-03-12 or 2026-03-12T14:05.

## Options and values, in general

cli-arg-port = Port of the page on this computer.
cli-arg-no-open = Do not open the browser.
cli-arg-case = Number of the case.
cli-arg-firm = Name of the firm.
cli-arg-firm-address = Address of the firm, for letters.
cli-arg-title = Short name of the case; without it, the firm.
cli-arg-about = What happened, in a sentence or two.
cli-arg-goal = What you ask for, such as “148 EUR back”.
cli-arg-amount = The amount at stake, such as 120.50EUR.
cli-arg-country = Country: US, GB, NL, IT, IL, TR, or EU for a firm in another EU country.
cli-arg-sector = Trade of the firm, such as bank or telecom; “redress ladder countries” lists them.
cli-arg-topic = Topic, such as payments; “redress ladder countries” lists them.
cli-arg-reference = Number under which the firm knows you: customer, order or file number.
cli-arg-lang = Language: en, nl, it, he or tr.
cli-arg-zone = Time zone, such as Europe/Rome; without it, that of the country.
cli-arg-customer = Your name, for letters.
cli-arg-reach = Where and when the firm can reach you.
cli-arg-all = Closed cases too.
cli-arg-stage = How far it has come: promised, in writing, or seen by you.
cli-arg-what = What it is about.
cli-arg-on = The day it happened, such as 2026-03-12; without it, today.
cli-arg-terms = On what terms it ends: goal met, partly met and accepted, or withdrawn. Without it, goal met.
cli-arg-note = A note.
cli-arg-reason = Why, in your words.
cli-arg-confirm = The word that confirms it.
cli-arg-file = A file; - is stdin.
cli-arg-files = Files with the texts; without one, or with -, stdin.
cli-arg-entry = Number of the entry in the log.
cli-arg-entries = Numbers of the entries in the log.
cli-arg-channel = How: phone, chat, email, letter, visit, social or form.
cli-arg-with = Name of the person you dealt with.
cli-arg-team = Their team or department.
cli-arg-role = Their role, such as supervisor.
cli-arg-said = What was said, in short.
cli-arg-at = When it happened: 14:05, 2026-03-12 or 2026-03-12T14:05; without it, now.
cli-arg-minutes = How many minutes it took.
cli-arg-hold-minutes = How many of those minutes were on hold.
cli-arg-heard = A line you heard, such as R-11; may be given more than once.
cli-arg-promise = Number of the promise in the log.
cli-arg-by = The day by which it is promised, such as 2026-04-02.
cli-arg-within = Time until then: 15wd (working days), 5d (days), 8w (weeks) or 2m (months).
cli-arg-incoming = The firm contacted you.
cli-arg-text = The text.
cli-arg-set = A field and its new value, such as said="refund agreed"; an empty value removes it.
cli-arg-key = A key of the call.
cli-arg-value = What goes with it.
cli-arg-who = Who promised it.
cli-arg-ask = Number of the request in the log.
cli-arg-answer = What the firm answered.
cli-arg-event = An event and its day, such as received=2026-04-13; may be given more than once.
cli-arg-fact = A fact and its value, such as amount=120.50EUR; may be given more than once.
cli-arg-facts = Facts and their values, such as amount=120.50EUR consumer=yes.
cli-arg-shows = What the file shows.
cli-arg-dated = The day on the file itself, such as 2026-03-12.
cli-arg-item = What it is needed for: a name from “redress ladder missing”.
cli-arg-rung = Name of the step, such as it.abf; “redress ladder show” lists them.
cli-arg-kind = Kind of letter; “redress letter kinds” lists them.
cli-arg-deadline = The day by which you ask for an answer, such as 2026-04-02.
cli-arg-eml = Write it as an e-mail file (.eml).
cli-arg-letter = Number of the letter in the log; without it, the last one.
cli-arg-subject = The subject.
cli-arg-side = Whose words they are: customer or rep.
cli-arg-context = What the text cannot show, such as opening,on-hold,solved,open-items=2.
cli-arg-explain-in = Language of the explanations; without it, that of Redress.
cli-arg-fail-on = Exit with 3 if one of these is found: kinds such as insult,threat, names of rules, or warn.
cli-arg-sarif = Write the findings as SARIF 2.1.0, for editors and code review.
cli-arg-jsonl = Read one JSON object a line from stdin, and write one a line.
cli-arg-line = Id of the line, such as R-11; “redress phrase list” lists them.
cli-arg-firmness = How firm, from 1 to 3; without it, all three.
cli-arg-words = Words to look for.
cli-arg-limit = How many results at most.
cli-arg-rule = Name or number of the rule; “redress rules list” lists them.
cli-arg-folder = A folder.
cli-arg-shell = The shell.

## Where the general words would mislead

cli-case-list-arg-all = List closed cases too.
cli-case-list-none-open = No case is open. “redress case list --all” shows the closed ones.
cli-case-new-arg-lang = Language you use with the firm: en, nl, it, he or tr.
cli-case-edit-arg-lang = Language you use with the firm: en, nl, it, he or tr.
cli-case-settle-arg-what = What the firm agreed to.
cli-case-close-arg-note = How it ended, in your words.
cli-case-reopen-arg-reason = What is open again.
cli-case-delete-arg-confirm = The number of the case once more, in place of the question.
cli-case-import-arg-file = The document, as “redress case export” wrote it; - is stdin.
cli-case-verify-arg-case = Number of the case; without it, every case.
cli-log-add-arg-promise = What was promised; by when stands in its words, or in --by or --within.
cli-log-add-arg-reference = Reference number you were given.
cli-log-note-arg-text = The note.
cli-log-undo-arg-entry = Number of the entry; without it, what was logged last.
cli-call-arg-case = Number of the case; without it, a new one is opened.
cli-call-recording-arg-case = Number of the case, in place of --country and --state.
cli-call-recording-arg-country = Country: US, GB, NL, IT, IL, TR or EU.
cli-call-recording-arg-state = State with a rule of its own, such as CA.
cli-call-start-arg-case = Number of the case; without it, a new one is opened.
cli-call-arg-text = Run the call in this terminal.
cli-call-start-arg-text = Run the call in this terminal.
cli-call-press-arg-key = 1 to 9 or R-11 for what they say; h s n r p t e; transferred, solved, unsolved, end, undo.
cli-call-press-arg-value = What goes with n, r, t and p, such as “Marco” or “15wd written answer”.
cli-promise-add-arg-what = What was promised; by when stands in its words, or in --by or --within.
cli-promise-add-arg-at = When it was promised: 14:05, 2026-03-12 or 2026-03-12T14:05; without it, now.
cli-call-end-arg-at = When it ended: 14:05, 2026-03-12 or 2026-03-12T14:05; without it, now.
cli-promise-list-arg-case = Number of the case; without it, every case.
cli-promise-keep-arg-on = The day it was kept, such as 2026-03-12; without it, today.
cli-promise-break-arg-on = The day you saw it was broken, such as 2026-03-12; without it, today.
cli-ask-add-arg-what = What you asked for: supervisor, reference, reason-in-writing, options or other.
cli-ask-add-arg-text = What you asked for, in your words.
cli-ask-add-arg-answer = What the firm answered; without it, there is no answer yet.
cli-ask-answer-arg-reason = The reason that the firm gave.
cli-event-add-arg-event = What happened, such as complained, received or final-response, or the name of a step.
cli-evidence-add-arg-file = The file to keep.
cli-evidence-get-arg-entry = Number of the file in the log.
cli-ladder-show-arg-case = Number of the case, in place of --country and --sector.
cli-ladder-next-arg-case = Number of the case, in place of --country and --sector.
cli-ladder-missing-arg-case = Number of the case, in place of --country and --sector.
cli-ladder-explain-arg-case = Number of the case, in place of --country and --sector.
cli-ladder-explain-arg-clock = Name of the time limit, such as it.c.bank_reply; without it, everything is explained.
cli-ladder-skip-arg-reason = Why you leave it out.
cli-next-arg-case = Number of the case; without it, every open case.
cli-letter-new-arg-lang = Language of the letter: en, nl, it, he or tr; without it, that of the case.
cli-letter-new-arg-about = Number of the entry that the letter is about.
cli-letter-edit-arg-letter = Number of the letter in the log.
cli-letter-edit-arg-file = File with the new text; - is stdin.
cli-letter-edit-arg-subject = The new subject; without it, the subject stays.
cli-letter-sent-arg-channel = How it was sent: email, letter, form, chat, visit, social or phone.
cli-letter-sent-arg-at = When it was sent: 14:05, 2026-03-12 or 2026-03-12T14:05; without it, now.
cli-tone-check-arg-lang = Language of the text: en, nl, it, he, tr, or auto to find out.
cli-tone-check-arg-side = Who wrote it: customer or rep.
cli-tone-check-arg-channel = Where it goes: email, letter, chat, phone, form, social or visit.
cli-tone-check-arg-case = Number of the case that the text is part of; its history counts.
cli-tone-soften-arg-lang = { cli-tone-check-arg-lang }
cli-tone-soften-arg-side = { cli-tone-check-arg-side }
cli-tone-soften-arg-channel = { cli-tone-check-arg-channel }
cli-tone-soften-arg-case = { cli-tone-check-arg-case }
cli-tone-survey-arg-lang = { cli-tone-check-arg-lang }
cli-tone-survey-arg-side = { cli-tone-check-arg-side }
cli-tone-survey-arg-channel = { cli-tone-check-arg-channel }
cli-tone-survey-arg-case = { cli-tone-check-arg-case }
cli-phrase-find-arg-text = What you were told.
cli-phrase-find-arg-lang = Language of what you were told; without it, Redress finds out.
cli-phrase-find-arg-side = Who is asking: customer or rep.
cli-phrase-show-arg-lang = Language of the phrases; without it, that of Redress.
cli-phrase-list-arg-lang = Language of the list; without it, that of Redress.
cli-calendar-ics-arg-case = Number of the case; without it, every open case.
cli-calendar-list-arg-case = Number of the case; without it, every open case.
cli-search-arg-case = Number of the case; without it, every case.
cli-rules-lint-arg-folder = Folder with your own knowledge files; without it, the built-in ones.
cli-backup-create-arg-folder = A new or empty folder for the copy.
cli-backup-restore-arg-folder = The folder of the backup.
cli-backup-list-arg-folder = The folder in which the backups are.
cli-wipe-arg-confirm = The word “wipe”; without it, nothing is removed.

## Results

cli-next-command = Next: { $command }
cli-close-otherwise = If it ended otherwise: redress case reopen --case { $case }, then redress case close --case { $case } --terms partly, or withdrawn.
cli-next-step = Next: { $what }. { $why }
cli-dry-run = A dry run: nothing was written.
cli-nothing-to-do = Nothing to do now.
cli-ladder-top = There is no further step for now. “redress ladder show” lists them all.
cli-clock-not-started = “{ $clock }” has not started. It starts with: { $events }.
cli-phrase-none = There is no phrase for that yet. “redress phrase list” lists the lines that have one.
cli-phrase-nearest = Nothing comes close; the nearest:
cli-progress = Messages: { $count }
cli-progress-of = Messages: { $count } of { $total }
cli-lint-clean = Nothing to mend.
cli-imported = Case { $case } is here: { $added ->
    [0] no new entries
    [one] { $added } new entry
   *[other] { $added } new entries
 }, { $files ->
    [0] no new files
    [one] { $files } new file
   *[other] { $files } new files
 }.
cli-verify-whole = Case { $case } is whole: { $entries ->
    [one] { $entries } entry
   *[other] { $entries } entries
 }, { $files ->
    [one] { $files } file
   *[other] { $files } files
 }, { $erased } erased.
cli-verify-faulty = Case { $case } has { $entries ->
    [one] { $entries } entry
   *[other] { $entries } entries
 }, { $files ->
    [one] { $files } file
   *[other] { $files } files
 }, { $erased } erased. A backup may hold what is damaged here. { $faults ->
    [one] One thing is not as it was written:
   *[other] { $faults } things are not as they were written:
 }
cli-file-whole = as it was added
cli-file-missing = not there
cli-file-changed = changed since it was added
cli-asks = Supervisor: { $asked ->
    [0] not asked for yet
    [one] asked for once
   *[other] asked for { $asked } times
 }, { $refused ->
    [0] not refused
    [one] refused once
   *[other] refused { $refused } times
 }.
cli-tone-warn = May act against you:
cli-tone-info = Hint:
cli-tone-better = Better: { $text }
cli-mark-heat = heat
cli-mark-fact = fact
cli-mark-ask = ask
cli-mark-goal = goal
cli-mark-tried = what was tried
cli-mark-thanks = thanks
cli-mark-greeting = greeting
cli-mark-closing = closing
cli-mark-reach = how to reach you
cli-mark-quoted = quoted
cli-mark-other = other
cli-tone-left-out = Left out: “{ $text }”. If it holds a fact or a wish, say that in other words.
cli-tone-softened = { $changes ->
    [0] Nothing was changed
    [one] One thing was changed
   *[other] { $changes } things were changed
 }, { $left ->
    [0] and nothing more was found.
    [one] and one finding is left.
   *[other] and { $left } findings are left.
 }
cli-tone-missing = Not clear in the text yet: { $list }.
cli-checklist-goal = what you ask for
cli-checklist-reference = a reference number
cli-checklist-facts = what happened on which day
cli-checklist-tried = what you have tried
cli-checklist-deadline = the day by which you ask for an answer
cli-checklist-please = a polite request
cli-checklist-thanks = a word of thanks
cli-checklist-reach = how to reach you
cli-serve-address = Redress is at { $address }
cli-serve-open-yourself = The browser did not open. Copy the address above into it.
cli-serve-stopped = Redress has stopped. Your data is safe.
cli-backup-made = Backup made in { $path }: { $cases ->
    [one] { $cases } case
   *[other] { $cases } cases
 }, { $entries ->
    [one] { $entries } entry
   *[other] { $entries } entries
 }, { $files ->
    [one] { $files } file
   *[other] { $files } files
 }.
cli-backup-restored = Backup restored to { $path }: { $cases ->
    [one] { $cases } case
   *[other] { $cases } cases
 }, { $entries ->
    [one] { $entries } entry
   *[other] { $entries } entries
 }, { $files ->
    [one] { $files } file
   *[other] { $files } files
 }.
cli-index-rebuilt = Index built again: { $cases ->
    [one] { $cases } case
   *[other] { $cases } cases
 }, { $entries ->
    [one] { $entries } entry
   *[other] { $entries } entries
 }.
cli-wiped = Removed: { $path }
cli-doctor-report =
    Redress { $version }
    Data folder: { $data }
    Languages: { $langs }
    Cases: { $cases }
    Entries: { $entries }
    Files: { $files }
    { $faults ->
        [0] Nothing is wrong.
        [one] One thing is wrong:
       *[other] { $faults } things are wrong:
    }

## Questions

cli-ask-delete = This erases everything in case { $word } and cannot be undone. To go on, type its number: { $word }

## When a command was not run

cli-error-see = For help: { $command }
cli-error-command = Unknown command “{ $given }”.
cli-error-command-near = Unknown command “{ $given }”. Did you mean “{ $near }”?
cli-error-flag = Unknown option or value “{ $given }”.
cli-error-flag-near = Unknown option “{ $given }”. Did you mean “{ $near }”?
cli-error-missing = Add what is missing: { $given }.
cli-error-no-value = Add a value after { $given }.
cli-error-subcommand = Add a command after “{ $given }”: { $known }.
cli-error-no-call = No call is running in case { $case }. To start one: redress call start --case { $case }
cli-error-value = “{ $value }” cannot be used for { $given }. Give another value.
cli-error-value-list = “{ $value }” is not known for { $given }. Use one of these: { $known }.
cli-error-conflict = { $given } and { $other } do not go together. Leave one out.
cli-error-count = Check how many values { $given } has: it takes another number of them.
cli-error-utf8 = Part of the command is not UTF-8 text. Type it again.
cli-error-other = This command cannot be read. Nothing was changed.
cli-error-stdin = A text is expected here. Name a file, or send one in with: redress … < letter.txt
cli-error-file-big = { $path } cannot be taken in: it is larger than { $max }, or not a file. Choose a smaller file, or add a note instead.
cli-error-jsonl = { $count ->
    [one] One line could not be read; its answer stands in its place. Mend it and send it again.
   *[other] { $count } lines could not be read; their answers stand in their places. Mend them and send them again.
 }
cli-error-line = This line is not a JSON object with “id” and “text”.
cli-error-line-long = This line is longer than { $max }. Split it.
cli-error-binary = This is a file, not text for a terminal. Add --output FILE.
cli-error-no-home = There is no home folder to keep the data in. Name a folder with --data.
cli-error-no-data = There is no data in { $path }. Nothing was removed. Name the folder with --data.
cli-error-nothing-to-change = Nothing to change was named. Add what is new, such as --goal TEXT.
cli-error-confirm = Nothing was deleted. To delete it, add --confirm { $word }.
cli-error-wipe = Nothing was removed. To remove { $path } with everything in it, add --confirm { $word }. A backup first is a good idea.
cli-error-port = Port { $port } is in use by another program. Choose another one: redress serve --port 7338

## What a mistake is about

thing-side = Side
thing-context = Context
thing-rule = Rule

## In an editor

lsp-write = Write “{ $text }”
lsp-leave-out = Leave this out
lsp-soften = Rewrite the whole message calmly
lsp-better = Better:
lsp-from = From: { $from }
lsp-setting-unknown = Setting { $name }: “{ $given }” is not known here. What was set before stays.
lsp-error-unreadable = This message could not be read and was passed over.
lsp-error-too-long = This message has { $bytes } bytes; up to { $most } can be read.
lsp-error-method = { $method } is not known here.
lsp-error-params = { $method } came with values that cannot be read.
lsp-error-early = Nothing can be asked before “initialize”.
lsp-error-late = After “shutdown” only “exit” is left.
lsp-error-twice = “initialize” was sent already.
