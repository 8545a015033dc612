# Promises, and the dates for the calendar.

page-promises-title = Promises
page-promises-of = Promises: { $case }
page-promises-show = Show
page-promises-all = All: { $n }
page-promises-waiting = Waiting: { $n }
page-promises-broken = Broken: { $n }
page-promises-kept = Kept: { $n }
page-promises-due = By { $day }, { $distance }.
page-promises-ask = Ask about it
page-promises-undo = Take this back
page-promises-about = about the promise: { $what }
page-promises-empty = No promises yet. When someone says “we will”, write it in the log of the case.
page-promises-none-here = No promise is in this group.
page-promises-some = These are the cases that changed last, { $n } of { $all }.
page-promises-cases = Go to the cases
page-done-promise-undone = Taken back. The promise stands as it did before.

page-calendar = Calendar
page-calendar-more = Or a calendar that keeps itself up to date
page-calendar-who = Calendar programs on this computer can read this address, such as Thunderbird or Apple Calendar (“On My Mac”). Google Calendar and Outlook on the web cannot: they ask from elsewhere.
page-calendar-runs = It answers while Redress is running.
page-calendar-secret = Who knows the address can read your dates on this computer. With a new address, the old one stops working.
page-calendar-address = Address for your calendar
page-calendar-make = Make an address
page-calendar-renew = Make a new address
page-calendar-off = Turn the address off
