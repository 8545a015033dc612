# The timeline of a case: its page, its picture, its file, its verbs.

page-case-timeline = Timeline
page-timeline-title = Timeline: { $case }
page-timeline-save = Save picture
page-timeline-print = Print
page-timeline-strip = Picture of the timeline
page-timeline-list = The same facts, newest first
page-timeline-to-list = Go to the list with the same facts
page-timeline-empty = Nothing here yet. The first contact that you write down begins the timeline.
page-timeline-proof = Proof:
page-timeline-how = How the day was counted
page-timeline-ahead = still to come

timeline-picture = { $n ->
    [one] Timeline of { $case } with one thing and today. The list has the same in words.
   *[other] Timeline of { $case } with { $n } things and today. The list has the same in words.
 }
timeline-today = Today
timeline-sent = Sent { $by }
timeline-promised = A promise was made
timeline-promise-waiting = Promise due
timeline-promise-broken = Promise not kept
timeline-promise-kept = Promise kept
timeline-skipped = Step passed over: { $rung }
timeline-evidence = File added
timeline-note = Note
timeline-agreed = The firm agreed
timeline-in-writing = The firm agreed in writing
timeline-seen = What was agreed has come
timeline-closed = Case closed
timeline-reopened = Case opened again
timeline-firm = Last day for the firm to answer
timeline-opens = From this day you may go to { $rung }
timeline-closes = Last day for { $rung }

cli-timeline = Shows what happened in a case and what is to come.
cli-timeline-text = Lists the timeline, newest first: when, what, by whom, proof.
cli-timeline-svg = Writes the timeline as a picture (SVG).
cli-timeline-proof = Proof: { $files }
cli-timeline-empty = Nothing on the timeline yet.
