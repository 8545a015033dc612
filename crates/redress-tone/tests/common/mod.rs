//! A small rule book for the tests: the hard cases of three languages.

use redress_tone::Rules;
use redress_tone::spec::{ChecklistSpec, LanguageSpec, RuleSpec};

const LANGUAGES: [&str; 4] = [
    r#"
lang = "en"
endings = ["s", "ed", "ing", "'s"]
abbreviations = ["mr"]
apostrophe-matters = ["we're"]
months = [["january"], ["february"], ["march"], ["april"], ["may"], ["june"], ["july"], ["august"], ["september"], ["october"], ["november"], ["december"]]
reference-words = ["order"]
requests = ["[please|could you]"]
grievances = ["[late|broken]"]
[classes]
SECOND_PERSON = ["you", "your"]
NEGATION = ["not", "never", "don't"]
"#,
    r#"
lang = "it"
endings = ["o", "a", "i", "ate", "ato"]
[classes]
ALWAYS = ["sempre", "ogni volta", "mai"]
"#,
    r#"
lang = "he"
endings = ["ים", "ות"]
"#,
    r#"
lang = "tr"
chains = [["ler|lar", "im|um|iniz|unuz", "i|u|a|e|de|da|den|dan"], ["miyor|iyor", "sunuz|um"]]
"#,
];

const RULES: [&str; 7] = [
    r#"
id = "T-01"
name = "second-person-blame"
category = "blame"
severity = "warn"
source = "S2"
cites = ["S2-04"]
[lang.en]
why = "Blame closes ears."
suggest = ["The bill is wrong again; could we look at it together?", "the bill is wrong"]
unless = ["not saying"]
classes = { FAULT = ["fail~", "mess~ ..2 up", "botch*"] }
[[lang.en.pattern]]
match = "[you|you people] ..2 {FAULT}"
[lang.it]
why = "Chi è accusato aiuta meno."
suggest = "La bolletta è sbagliata."
[[lang.it.pattern]]
match = "voi sbagli~ ..1 {ALWAYS}"
[[lang.it.pattern]]
match = "colpa <<dell'azienda>>"
[lang.he]
why = "האשמה סוגרת אוזניים."
suggest = "נפלה טעות בחשבון."
[[lang.he.pattern]]
match = "+חשבון~ ..1 מקולקל"
[lang.tr]
why = "Suçlama kapıyı kapatır."
suggest = "Faturada bir hata var."
[[lang.tr.pattern]]
match = "müdür~ ..1 dinlemiyor~"
unless = ["ışık~ sön*"]
"#,
    r#"
id = "T-02"
name = "anger-opener"
category = "register"
severity = "warn"
source = "S2"
[lang.en]
why = "Anger first, help last."
suggest = "Good morning."
[[lang.en.pattern]]
match = "i am furious"
needs = ["opening"]
"#,
    r#"
id = "T-09"
name = "profanity"
category = "insult"
severity = "warn"
source = "S2"
[lang.en]
why = "Heat."
suggest = ""
[[lang.en.pattern]]
match = "[fuck*|idiot~|shit|{GRAWLIX}]"
"#,
    r#"
id = "T-11"
name = "demand-manager"
category = "pressure"
severity = "warn"
source = "S2"
[context]
info-with = ["refused-twice"]
[lang.en]
why = "Too early."
suggest = "What other options are there?"
[[lang.en.pattern]]
match = "[get|give] me ..2 manager"
"#,
    r#"
id = "T-27"
name = "false-satisfaction"
category = "completeness"
severity = "warn"
source = "S2"
[context]
silent-without = ["open-items>=1"]
[lang.en]
why = "Something is open."
suggest = "One thing is not right yet: …"
[[lang.en.pattern]]
match = "^ everything is perfect $"
"#,
    r#"
id = "Y-09"
name = "bare-refusal"
category = "refusal"
severity = "warn"
side = "rep"
source = "S4"
[lang.en]
why = "No way on."
suggest = "Here is what can be done."
[[lang.en.pattern]]
match = "nothing i can do"
"#,
    r#"
id = "F-01"
name = "absolute"
category = "register"
severity = "info"
source = "S2"
[lang.en]
why = "One exception is an answer."
suggest = "three times"
[[lang.en.pattern]]
match = "[always|never]"
[[lang.en.pattern]]
needs = ["words>30"]
"#,
];

const CHECKLIST: &str = r#"
[[item]]
item = "goal"
[item.lang.en]
present = ["refund"]
unsure = ["fix"]
[[item]]
item = "facts"
detect = ["date", "reference"]
at-least = 2
[[item]]
item = "reach"
detect = ["phone", "email"]
"#;

/// Compiles the rule book.
pub(crate) fn rules() -> Rules {
    let languages: Vec<LanguageSpec> = LANGUAGES
        .iter()
        .map(|text| toml::from_str(text).expect("a language"))
        .collect();
    Rules::compile(&languages, &specs(), &checklist()).expect("the rule book compiles")
}

/// Returns the rules as they are written.
pub(crate) fn specs() -> Vec<RuleSpec> {
    RULES
        .iter()
        .map(|text| toml::from_str(text).expect("a rule"))
        .collect()
}

/// Returns the checklist as it is written.
pub(crate) fn checklist() -> ChecklistSpec {
    toml::from_str(CHECKLIST).expect("a checklist")
}
