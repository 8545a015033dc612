# Several problems in one case: the parts, the linked cases, conduct as a case of its own.
# fulfils: S2-67 S2-68 D-12 D-25

## On the command line

cli-case-split = Shows which matters a case holds, and makes a linked case of each.
cli-case-split-arg-apply = Do it: all parts, or those with these numbers, as in 2,3.
split-proposal = This case tells of several matters. Each is solved sooner on its own.
split-one = This case tells of one matter. There is nothing to split.
split-part-first = { $part }. Stays in this case
split-part-matter = { $part }. Another matter
split-part-conduct = { $part }. How somebody behaved
split-facts = Dates and amounts
split-opened = Case { $case } opened: { $title }
why-one-matter = No part was chosen that becomes a case of its own. Choose at least one.

## Linked cases

related-split-from = { $here ->
    [yes] Split from case { $case }: { $title }
   *[no] Split from a case that is not here: { $case }
}
related-split-to = { $here ->
    [yes] Split into case { $case }: { $title }
   *[no] Split into a case that is not here: { $case }
}
field-related = linked cases
field-part = Part
case-title-conduct = { $named ->
    [yes] Conduct of a rep, { $firm }
   *[no] Conduct of a rep
}
step-because-conduct-later = Wait until case { $case } is settled. A complaint about a person comes later, so that it is no means of pressure there.
step-because-conduct-now = The matter is no longer open. Now you can write down what happened, calmly and in facts.

## The page

page-case-related = Linked cases
page-split-title = Split the case
page-split-offer = { $count ->
    [one] This case tells of { $count } matter.
   *[other] This case tells of { $count } matters. Each is solved sooner on its own.
}
page-split-why = One case, one ask: then the firm can take exact notes and nothing is left lying. These are your own words; change them as you like.
page-split-conduct = How one person behaved is a matter of its own. It waits until the other is settled, and goes to the firm only.
page-split-new = A case of its own
page-split-stay = Leave it in this case
page-split-kept = Firm, country, language and your details go along. What is logged stays in this case.
page-split-do = Split
