# A talk that is rehearsed.

## On the command line

cli-practice = Rehearses a call: with a simulated rep, or for reps with a simulated customer. Nothing of it is kept.
cli-practice-list = Lists the scenes and who is on the other side.
cli-practice-arg-scene = The scene, as the list names it; without it, the number of the talk chooses.
cli-practice-arg-side = Whom you play: customer or rep.
cli-practice-arg-persona = Who is on the other side, as the list names it.
cli-practice-arg-seed = The number of the talk: the same number and the same lines give the same talk.
cli-practice-arg-lang = Language of the talk: en, nl, it, he or tr.
practice-no-choice = There is no choice { $given }. Type a number from 1 to { $count }, or what you would say.
practice-keys = Type a number to choose it, or a sentence of your own. ? shows this line; q ends the call and shows what came of it.
practice-again = The same talk again: { $command }

## The talk

practice-as-customer = You are the customer.
practice-as-rep = You are the rep.
practice-other = On the other side: { $name }. { $about }
practice-seed = Number of this talk: { $seed }
practice-you = You: { $text }
practice-they = They: { $text }
practice-mood-calm = The other side is calm.
practice-mood-tense = The other side is tense.
practice-mood-heated = The other side is about to end the call.
practice-heats = This heats it up: “{ $quote }”
practice-better = Better: { $text }

## What it brought

practice-end-closed = You have ended the call.
practice-end-because-of-tone = The other side has ended the call because of the tone.
practice-end-time-up = The other side had no more time.
practice-got = You now have
practice-missed = Still open
practice-next-time = Next time you can say: { $text }
practice-cost = What heated it up
practice-item-name = Name
practice-item-facts = What happened
practice-item-wish = What the customer wants
practice-item-solution = A way to solve it
practice-item-reference = Reference number
practice-item-promise = Promise with a date
practice-item-transfer = Put through to somebody who may decide

## Pages

page-practice-title = Practise a call
page-practice-more = Rehearse with a made-up rep or customer. Nothing of it is kept, and there is no score.
page-practice-with = Who is on the other side
page-practice-group-customer = You are the customer
page-practice-group-rep = You are the rep
page-practice-begin = Begin
page-practice-seed = Number of the talk
page-practice-seed-hint = The same number and the same lines give the same talk.
page-practice-use = Use this number
page-practice-talk = The talk
page-practice-you = You
page-practice-they = They
page-practice-next = What do you say?
page-practice-own = In your own words
page-practice-say = Say it
page-practice-empty = Write what you would say
page-practice-other-talk = Another talk
page-practice-same = The same again
field-scene = Scene
field-persona = Other side
field-seed = Number of the talk
