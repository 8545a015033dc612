//! Wrong files of every kind: each is told with its path, its line and a mend, and none panics.

use std::fs;
use std::path::Path;

use proptest::prelude::*;
use redress_knowledge::{Files, Kind, Knowledge, Problem, REQUIRED_LANGS, check};

const BASE: [(&str, &str); 2] = [
    (
        "sources.toml",
        "[S0]\ntitle = \"a\"\nsubject = \"b\"\nlanguage = \"nl\"\nkind = \"advice\"\nchecked = 2026-11-22\n",
    ),
    (
        "requirements.toml",
        "at_least = 0\n[rows]\nS0-10 = { part = \"call\", line = \"x\" }\n",
    ),
];

/// Checks a small whole folder with this file laid over it, and returns what is said of the file.
fn problems_of(path: &str, bytes: &[u8]) -> Vec<Problem> {
    let base = BASE.map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()));
    let (base, none) = Files::from_bytes(base);
    assert_eq!(none, []);
    let (over, mut problems) = Files::from_bytes([(path.to_owned(), bytes.to_vec())]);
    problems.extend(check(&base.overlaid(&over)));
    problems.retain(|problem| problem.path == path);
    problems
}

#[test]
fn the_small_folder_is_whole() {
    assert_eq!(problems_of("sources.toml", BASE[0].1.as_bytes()), []);
}

#[test]
fn each_fault_is_told_with_its_line() {
    let calendar = "id = \"xx\"\nname = { en = \"X\", it = \"X\", nl = \"X\", he = \"X\", tr = \"X\" }\nlaw = \"l\"\nsource = [\"S0\"]\nconfidence = \"verified\"\nreviewed_on = \"2026-11-22\"\nweekend = [\"saturday\"]\n[coverage]\nfrom = 2024\nto = 2030\n";
    assert_eq!(problems_of("calendars/xx.toml", calendar.as_bytes()), []);
    let with = |from: &str, to: &str| {
        assert!(calendar.contains(from), "{from}");
        calendar.replacen(from, to, 1).into_bytes()
    };
    let long = vec![b'#'; 5 * 1024 * 1024];
    let table: Vec<(&str, Vec<u8>, usize, Kind)> = vec![
        ("calendars/xx.toml", with("2026-11-22", "2026-13-40"), 6, Kind::WrongDate),
        ("calendars/xx.toml", with("\"2026-11-22\"", "2026-13-40"), 6, Kind::WrongDate),
        ("calendars/xx.toml", with("\"2026-11-22\"", "7"), 6, Kind::WrongType),
        ("calendars/xx.toml", with("law =", "lwa ="), 3, Kind::UnknownKey),
        ("calendars/xx.toml", with("law = \"l\"\n", ""), 1, Kind::MissingKey),
        ("calendars/xx.toml", with("verified", "verifed"), 5, Kind::NotInList),
        ("calendars/xx.toml", with(", it = \"X\"", ""), 2, Kind::MissingLang),
        ("calendars/xx.toml", with("[\"S0\"]", "[\"S9\"]"), 4, Kind::UnknownSource),
        ("calendars/xx.toml", with("source = [\"S0\"]", "cites = [\"S0-99\"]"), 4, Kind::UnknownCite),
        ("calendars/xx.toml", with("source = [\"S0\"]\n", ""), 4, Kind::NoSource),
        ("calendars/xx.toml", with("id = \"xx\"", "id = \"yy\""), 1, Kind::WrongName),
        ("calendars/xx.toml", with("law = \"l\"", "law = \"l"), 3, Kind::Syntax),
        ("calendars/xx.toml", with("2024", "20240000000000000000000"), 9, Kind::OutOfRange),
        ("calendars/xx.toml", b"id = \"x\"\n\0".to_vec(), 2, Kind::Binary),
        ("calendars/xx.toml", b"a = 1\nb = \"\xff\"\n".to_vec(), 2, Kind::Binary),
        ("calendars/xx.toml", long, 1, Kind::TooLarge),
        ("calendars/xx.toml", Vec::new(), 1, Kind::MissingKey),
        ("calendars/xx.toml", calendar.as_bytes()[..calendar.len() / 2].to_vec(), 5, Kind::Syntax),
        ("ladders/it/bank.toml", b"country = \"IT\"\nsector = \"bnak\"\n".to_vec(), 2, Kind::NotInList),
        ("tone/a.toml", b"id = 3\n".to_vec(), 1, Kind::WrongType),
        ("playbooks/call.toml", b"schema = 1\nplaybook = \"call\"\nlines = []\n".to_vec(), 3, Kind::UnknownKey),
        ("playbooks/call.toml", b"schema = 1\nplaybook = \"call\"\n".to_vec(), 1, Kind::Engine),
        ("letters/a/en.j2", b"Hello\n{% if %}\n".to_vec(), 2, Kind::LetterSyntax),
        ("letters/a/it.j2", b"Hello {{ name\n".to_vec(), 1, Kind::LetterSyntax),
        ("letters/a/xx.j2", b"Hello".to_vec(), 1, Kind::UnknownLang),
        ("words/en/a.ftl", b"one = 1\n? = 2\n".to_vec(), 2, Kind::WordsSyntax),
        ("words/en/a.ftl", [b"a = ", "{".repeat(9_000).as_bytes()].concat(), 1, Kind::WordsSyntax),
        ("words/en/a.ftl", b"one = 1\none = 2\n".to_vec(), 1, Kind::Twice),
        ("words/klingon/a.ftl", b"one = 1\n".to_vec(), 1, Kind::UnknownLang),
        ("requirements.toml", b"at_least = 0\n[rows]\nS9 = { part = \"call\", line = \"x\" }\n".to_vec(), 3, Kind::WrongName),
        ("sources.toml", BASE[0].1.replace("advice", "advise").into_bytes(), 5, Kind::NotInList),
        ("sources.toml", BASE[0].1.replace("\"nl\"", "\"xx\"").into_bytes(), 4, Kind::NotInList),
        ("sources/law.toml", b"\n[S0]\ntitle = \"a\"\nhost = \"b\"\ngrade = \"official\"\nseen = \"2026\"\nchecked = \"2026-11-22\"\n".to_vec(), 2, Kind::Twice),
        (
            "letters/a/letter.toml",
            b"id = \"a\"\ncites = [\"S0-10\"]\ntitle = { en = \"A\" }\n".to_vec(),
            3,
            Kind::MissingLang,
        ),
        ("letters/a/letter.toml", b"id = \"a\"\nto = \"frim\"\n".to_vec(), 2, Kind::NotInList),
        ("rules/a.toml", b"a = 1\n".to_vec(), 1, Kind::UnknownPlace),
        ("notes.txt", b"hello\n".to_vec(), 1, Kind::UnknownPlace),
    ];
    for (path, bytes, line, kind) in table {
        let found = problems_of(path, &bytes);
        assert!(
            found
                .iter()
                .any(|problem| problem.line == line && problem.kind == kind),
            "{path}: {:?} at {line} is not told of {:.120}: {found:#?}",
            kind,
            String::from_utf8_lossy(&bytes),
        );
    }
}

#[test]
fn all_faults_of_a_file_are_told_at_once() {
    let text =
        "id = 7\nnmae = 1\nlaw = [1]\nreviewed_on = \"2026-02-30\"\nconfidence = \"maybe\"\n";
    let found = problems_of("calendars/xx.toml", text.as_bytes());
    for line in [1, 2, 3, 4, 5] {
        assert!(
            found.iter().any(|problem| problem.line == line),
            "line {line}: {found:#?}"
        );
    }
}

#[test]
fn a_language_that_lags_behind_is_told() {
    let (files, _) = Files::from_bytes([
        (
            "words/en/a.ftl".to_owned(),
            b"one = 1\ntwo = { $n } of { $m }\n".to_vec(),
        ),
        (
            "words/it/a.ftl".to_owned(),
            b"two = { $n }\nthree = 3\n".to_vec(),
        ),
        ("letters/a/en.j2".to_owned(), b"Hello\n".to_vec()),
        (
            "words/en/b.ftl".to_owned(),
            b"four = 4\nfive = 5\n".to_vec(),
        ),
    ]);
    let mut found: Vec<(String, Kind)> = check(&files)
        .into_iter()
        .map(|problem| (problem.path, problem.kind))
        .collect();
    found.sort();
    let mut expected = vec![
        ("letters/a/letter.toml".to_owned(), Kind::LetterAbout),
        ("words/en/a.ftl".to_owned(), Kind::WordsMissing),
        ("words/it/a.ftl".to_owned(), Kind::WordsMissing),
        ("words/it/a.ftl".to_owned(), Kind::WordsVariables),
    ];
    for lang in REQUIRED_LANGS.iter().filter(|lang| lang.code() != "en") {
        expected.push((format!("letters/a/{lang}.j2"), Kind::LetterMissing));
        expected.push((format!("words/{lang}/b.ftl"), Kind::WordsFileMissing));
        if lang.code() != "it" {
            // Each of the files that have the topic tells that the language has it not.
            let whole = (format!("words/{lang}/a.ftl"), Kind::WordsFileMissing);
            expected.extend([whole.clone(), whole]);
        }
    }
    expected.sort();
    assert_eq!(found, expected);
}

#[test]
fn a_folder_that_cannot_be_read_is_told_and_the_rest_is_read() {
    let folder = tempfile::tempdir().expect("a folder");
    let inside = |name: &str| folder.path().join(name);
    fs::create_dir_all(inside("words/en")).expect("folders");
    fs::create_dir_all(inside("a/b/c/d/e/f/g/h")).expect("folders");
    fs::write(inside("words/en/a.ftl"), "one = 1\n").expect("a file");
    fs::write(inside("notes.md"), "left out\n").expect("a file");
    fs::write(inside(".hidden.toml"), "left = out\n").expect("a file");
    fs::File::create(inside("big.toml"))
        .and_then(|file| file.set_len(2 << 30))
        .expect("2 GB");
    #[cfg(unix)]
    std::os::unix::fs::symlink(folder.path(), inside("words/again")).expect("a link");

    let (files, problems) = Files::from_dir(folder.path());
    assert_eq!(
        files.iter().collect::<Vec<_>>(),
        [("words/en/a.ftl", "one = 1\n")]
    );
    let kinds: Vec<(String, Kind)> = problems
        .into_iter()
        .map(|problem| (problem.path, problem.kind))
        .collect();
    assert!(
        kinds.contains(&("a/b/c/d/e/f/g".to_owned(), Kind::TooDeep)),
        "{kinds:?}"
    );
    assert!(
        kinds.contains(&("big.toml".to_owned(), Kind::TooLarge)),
        "{kinds:?}"
    );
    #[cfg(unix)]
    assert!(
        kinds.contains(&("words/again".to_owned(), Kind::NotAFile)),
        "{kinds:?}"
    );
}

#[test]
fn a_folder_that_is_not_there_is_told() {
    let (files, problems) = Files::from_dir(Path::new("/nowhere/at/all"));
    assert!(files.is_empty());
    assert_eq!(
        problems
            .iter()
            .map(|problem| problem.kind)
            .collect::<Vec<_>>(),
        [Kind::FolderUnreadable]
    );
}

#[test]
fn a_wrong_folder_is_refused_whole() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::create_dir_all(folder.path().join("calendars")).expect("a folder");
    fs::write(
        folder.path().join("calendars/zz.toml"),
        "id = \"zz\"\nreviewed_on = 2026-13-40\n",
    )
    .expect("a file");
    let problems = Knowledge::load(Some(folder.path())).expect_err("it is refused");
    let told = problems
        .iter()
        .find(|problem| problem.path == "calendars/zz.toml")
        .expect("told");
    assert_eq!((told.line, told.kind), (2, Kind::WrongDate));
}

const PATHS: [&str; 12] = [
    "sources.toml",
    "sources/law.toml",
    "requirements.toml",
    "tone/a.toml",
    "tone/checklist.toml",
    "tone/language/en.toml",
    "playbooks/a.toml",
    "ladders/it/bank.toml",
    "ladders/terms.toml",
    "calendars/a.toml",
    "letters/a/en.j2",
    "words/en/a.ftl",
];

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 128, ..ProptestConfig::default() })]

    /// Whatever a file holds, the check ends, and every place it names is in the file.
    #[test]
    fn arbitrary_bytes_never_panic(
        path in proptest::sample::select(PATHS.to_vec()),
        bytes in prop_oneof![
            proptest::collection::vec(any::<u8>(), 0..400),
            "[\\[\\]{}=\"'#.,$%|a-z0-9\n -]{0,200}".prop_map(String::into_bytes),
        ],
    ) {
        let lines = bytes.iter().filter(|byte| **byte == b'\n').count() + 1;
        for problem in problems_of(path, &bytes) {
            prop_assert!((1..=lines).contains(&problem.line), "{problem}");
            prop_assert!(problem.column >= 1);
        }
    }

    /// A real file with a piece cut out or put in never panics either.
    #[test]
    fn a_damaged_file_never_panics(pick in any::<usize>(), at in any::<usize>(), cut in 0..40_usize, put in "[\\[\\]{}=\"a-z0\n]{0,6}") {
        let files = Files::embedded();
        let Some((path, text)) = files.iter().nth(pick % files.len().max(1)) else {
            return Ok(());
        };
        let mut bytes = text.as_bytes().to_vec();
        let at = at % (bytes.len() + 1);
        let end = (at + cut).min(bytes.len());
        bytes.splice(at..end, put.into_bytes());
        let _ = problems_of(path, &bytes);
    }
}

/// A tone rule and its language, whole but for what a row of the table changes.
const RULE: &str = r#"id = "T-02"
name = "anger-opener"
category = "blame"
severity = "warn"
source = "S0"
[lang.en]
why = "w"
suggest = "Could you look at this bill with me?"
fires = [{ text = "I am furious." }, { text = "Now I am furious." }]
silent = [{ text = "I am well." }, { text = "He was furious." }]
[[lang.en.pattern]]
match = "i am furious"
[lang.it]
why = "w"
suggest = "Possiamo guardare insieme la bolletta?"
fires = [{ text = "Sono furioso." }, { text = "Oggi sono furioso." }]
silent = [{ text = "Sto bene." }, { text = "Era furioso." }]
[[lang.it.pattern]]
match = "sono furioso"
[lang.nl]
why = "w"
suggest = "Zullen we samen naar de rekening kijken?"
fires = [{ text = "Ik ben woest." }, { text = "Nu ben ik woest." }]
silent = [{ text = "Het gaat goed." }, { text = "Hij was woest." }]
[[lang.nl.pattern]]
match = "[ik ben|ben ik] woest"
[lang.he]
why = "w"
suggest = "אפשר לבדוק יחד את החשבון?"
fires = [{ text = "אני רותח." }, { text = "עכשיו אני רותח." }]
silent = [{ text = "הכול בסדר." }, { text = "הוא כעס." }]
[[lang.he.pattern]]
match = "אני רותח"
[lang.tr]
why = "w"
suggest = "Faturaya birlikte bakabilir miyiz?"
fires = [{ text = "Çok öfkeliyim." }, { text = "Şimdi öfkeliyim." }]
silent = [{ text = "İyiyim." }, { text = "O öfkeliydi." }]
[[lang.tr.pattern]]
match = "öfkeliyim"
"#;

#[test]
fn a_rule_proves_itself_by_its_examples() {
    let table = [
        ("", "", None),
        (
            "Now I am furious.",
            "Now I am cross.",
            Some((9, Kind::ExampleSilent)),
        ),
        (
            "I am well.",
            "I am furious too.",
            Some((10, Kind::ExampleFires)),
        ),
        (
            ", { text = \"Oggi sono furioso.\" }",
            "",
            Some((16, Kind::FewExamples)),
        ),
        (
            "Could you look at this bill with me?",
            "I am furious.",
            Some((8, Kind::BetterFires)),
        ),
        (
            "match = \"i am furious\"",
            "match = \"[i am\"",
            Some((12, Kind::Engine)),
        ),
        (
            "[[lang.it.pattern]]\nmatch = \"sono furioso\"\n[lang.nl]",
            "[[lang.it.pattern]]\nmatch = \"sono furioso\"\n[lang.xx]",
            Some((20, Kind::WrongValue)),
        ),
    ];
    for (from, to, expected) in table {
        assert!(RULE.contains(from), "{from}");
        let rule = if from.is_empty() {
            RULE.to_owned()
        } else {
            RULE.replace(from, to)
        };
        let file = |path: &str, text: &str| (path.to_owned(), text.as_bytes().to_vec());
        let base = BASE.map(|(path, text)| file(path, text));
        let more = [
            file("tone/anger-opener.toml", &rule),
            file("tone/language/en.toml", "lang = \"en\"\n"),
            file("tone/language/it.toml", "lang = \"it\"\n"),
            file("tone/language/nl.toml", "lang = \"nl\"\n"),
            file("tone/language/he.toml", "lang = \"he\"\n"),
            file("tone/language/tr.toml", "lang = \"tr\"\n"),
        ];
        let (files, _) = Files::from_bytes(base.into_iter().chain(more));
        let found: Vec<Problem> = check(&files)
            .into_iter()
            .filter(|problem| problem.path == "tone/anger-opener.toml")
            .collect();
        match expected {
            None => assert_eq!(found, []),
            Some((line, kind)) => assert!(
                found
                    .iter()
                    .any(|problem| (problem.line, problem.kind) == (line, kind)),
                "{from} -> {to}: {kind:?} at {line} is not told: {found:#?}"
            ),
        }
    }
}

const CHECKLIST: &str = r#"
[[item]]
item = "goal"
cites = ["S0-10"]
[item.lang.en]
present = ["please send"]
fires = ["Please send a new key."]
silent = ["The key broke."]
"#;

#[test]
fn the_checklist_proves_itself_by_its_examples() {
    for (from, to, expected) in [
        ("", "", None),
        ("Please send a new key.", "Bring a new key.", Some(6)),
        ("The key broke.", "I said please send a key.", Some(7)),
    ] {
        assert!(CHECKLIST.contains(from), "{from}");
        let list = CHECKLIST.trim_start().replacen(from, to, 1);
        let english = (
            "tone/language/en.toml".to_owned(),
            b"lang = \"en\"\n".to_vec(),
        );
        let base = BASE.map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()));
        let list = ("tone/checklist.toml".to_owned(), list.into_bytes());
        let (files, _) = Files::from_bytes(base.into_iter().chain([english, list]));
        let told: Vec<(usize, Kind)> = check(&files)
            .iter()
            .filter(|problem| problem.kind == Kind::Engine)
            .map(|problem| (problem.line, problem.kind))
            .collect();
        let wanted: Vec<(usize, Kind)> = expected
            .map(|line| (line, Kind::Engine))
            .into_iter()
            .collect();
        assert_eq!(told, wanted, "{from} -> {to}");
    }
}
