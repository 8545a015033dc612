# What is wrong with a knowledge file, and what to do about it.
# Each problem has two messages: what it is, and with -mend what to do.

rules-folder-unreadable = The folder cannot be opened: { $detail }
rules-folder-unreadable-mend = Check the path given with --knowledge, and that you may read it.

rules-file-unreadable = The file cannot be read: { $detail }
rules-file-unreadable-mend = Check that you may read the file, or take it out of the folder.

rules-not-a-file = This is a link, a pipe or a device, not a file.
rules-not-a-file-mend = Put a copy of the file itself here.

rules-too-deep = Folders are nested more than { $limit } deep.
rules-too-deep-mend = Point at the knowledge folder itself: the one that holds tone, ladders and words.

rules-too-many = The folder holds more than { $limit } files.
rules-too-many-mend = Point at the knowledge folder itself, and keep only knowledge files in it.

rules-too-large = The file has { $size } bytes; at most { $limit } are read.
rules-too-large-mend = Split it into several files, or take it out of the folder.

rules-binary = This is not text in UTF-8.
rules-binary-mend = Save the file as text in UTF-8, or take it out of the folder.

rules-unknown-place = No kind of knowledge file belongs at this place.
rules-unknown-place-mend = Move it to where its kind lives, such as tone/name.toml, ladders/it/bank.toml or words/en/name.ftl, or take it out.

rules-unknown-lang = “{ $lang }” is not one of the languages.
rules-unknown-lang-mend = Name it en, nl, it, he or tr.

rules-syntax = The line cannot be read as TOML: { $detail }
rules-syntax-mend = Look for a missing quote, bracket or equals sign here or one line above.

rules-unknown-key = This kind of file has no key “{ $key }”.
rules-unknown-key-mend = Use this instead, or remove the line: { $known }

rules-missing-key = The key “{ $key }” is missing.
rules-missing-key-mend = Add { $key } = … at this place.

rules-wrong-type = “{ $key }” has a value of the kind { $found }.
rules-wrong-type-mend = Write a value of this kind: { $expected }

rules-not-in-list = “{ $found }” is not one of the known values.
rules-not-in-list-mend = Use one of these: { $known }

rules-out-of-range = “{ $key }” is { $found }.
rules-out-of-range-mend = Make it { $expected }.

rules-wrong-date = { $found } is not a day of the calendar.
rules-wrong-date-mend = Write it as in 2026-11-22: the year, a month from 01 to 12, a day of that month.

rules-wrong-value = The value cannot be used: { $detail }
rules-wrong-value-mend = Compare it with the same key in another file of this folder.

rules-missing-lang = “{ $key }” has no text in “{ $lang }”.
rules-missing-lang-mend = Add { $lang } = "…" beside the other languages.

rules-unknown-cite = No row of requirements.toml has the id { $id }.
rules-unknown-cite-mend = Correct the id, or add the row to requirements.toml.

rules-unknown-source = No source has the id “{ $id }”.
rules-unknown-source-mend = Correct the id, or add the source to sources.toml or to sources/law.toml.

rules-no-source = Nothing says where this comes from or which advice it fulfils.
rules-no-source-mend = Add cites = ["…"] or source = ["…"]; a law that is known by heart has confidence = "memory".

rules-twice = “{ $id }” is already in { $other }.
rules-twice-mend = Keep one of the two, or give this one another name.

rules-wrong-name = The name “{ $id }” does not fit this place.
rules-wrong-name-mend = Expected here: { $expected }

rules-words-syntax = The message cannot be read as Fluent: { $detail }
rules-words-syntax-mend = Check the braces, and that each message starts at the margin with “name = ”.

rules-words-file-missing = “{ $lang }” lacks this whole file; another language has { $other }.
rules-words-file-missing-mend = Add the file with the same messages.

rules-words-missing = “{ $lang }” lacks the message “{ $id }”.
rules-words-missing-mend = Add it here; another language has it at { $other }.

rules-words-variables = “{ $id }” shows { $found }.
rules-words-variables-mend = Show the same values as the other language: { $expected }

rules-letter-syntax = The template cannot be read: { $detail }
rules-letter-syntax-mend = Check the braces, and that every “if” and “for” has its end.

rules-letter-about = Nothing says what the letter “{ $letter }” is for.
rules-letter-about-mend = Add this file; the one of another letter shows its form.

rules-letter-missing = The letter “{ $letter }” has no text in “{ $lang }”.
rules-letter-missing-mend = Write the letter in this file.

rules-few-examples = “{ $lang }” has too few examples to prove the rule.
rules-few-examples-mend = Give at least { $expected } under fires and { $expected } under silent.

rules-example-silent = The rule finds nothing in this example: “{ $text }”
rules-example-silent-mend = Add a pattern that covers it, or move the example to silent.

rules-example-fires = The rule finds “{ $quote }” in an example that should stay silent: “{ $text }”
rules-example-fires-mend = Narrow the pattern, or add what tells this sentence apart to unless.

rules-better-fires = The better wording gives a finding of its own ({ $rule }): “{ $text }”
rules-better-fires-mend = Reword the suggestion until nothing is found in it.

rules-engine = { $detail }
rules-engine-mend = { $mend }
