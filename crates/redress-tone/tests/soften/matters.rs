//! Texts taken apart into matters and conduct.

use redress_tone::spec::LanguageSpec;
use redress_tone::spec_split::SplitSpec;
use redress_tone::{MatterPart, Matters, PartKind};

use super::*;

static MATTERS: LazyLock<Matters> = LazyLock::new(|| {
    let knowledge = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../knowledge");
    let languages: Vec<LanguageSpec> = read_all(&knowledge.join("tone/language"));
    let spec: SplitSpec = read(&knowledge.join("split.toml"));
    Matters::compile(&spec, &languages).unwrap_or_else(|problems| {
        let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
        panic!("{}", lines.join("\n"))
    })
});

fn parts(lang: Lang, text: &str) -> Vec<MatterPart> {
    let mut desk = Desk::new(&BOOK.rules, &BOOK.wording);
    desk.parts(&MATTERS, text, &Options::new(lang))
}

/// Marks where a matter or the conduct of somebody starts, one line a part: `m` or `c`, what is
/// told, `?`, what is asked for.
fn told(lang: Lang, text: &str) -> Vec<String> {
    let line = |part: &MatterPart| {
        let kind = match part.kind {
            PartKind::Matter => "m",
            PartKind::Conduct => "c",
        };
        let ask = part.ask.as_deref().unwrap_or_default();
        format!("{kind} {} ? {ask}", part.told.replace('\n', "/"))
    };
    parts(lang, text).iter().map(line).collect()
}

#[test]
fn each_problem_of_a_text_is_a_part_with_its_own_ask() {
    let table: [(Lang, &str, &[&str]); 14] = [
        (
            Lang::En,
            "Dear team, the May bill is twice what it was. Please correct it. On top of that, the modem has been dead since 3 May. Please send a new one. Your agent hung up on me. Kind regards, Ann",
            &[
                "m Dear team, the May bill is twice what it was. Kind regards, Ann ? Please correct it.",
                "m On top of that, the modem has been dead since 3 May. ? Please send a new one.",
                "c Your agent hung up on me. ? ",
            ],
        ),
        (
            Lang::En,
            "Your agent was rude to me. He would not listen. The bill is wrong.",
            &[
                "m The bill is wrong. ? ",
                "c Your agent was rude to me. He would not listen. ? ",
            ],
        ),
        (
            Lang::En,
            "I have two complaints:\n1. The meter reading is wrong.\n2. The debit was taken twice.\n3. The clerk laughed at me.",
            &[
                "m I have two complaints:/1. The meter reading is wrong. ? ",
                "m 2. The debit was taken twice. ? ",
                "c 3. The clerk laughed at me. ? ",
            ],
        ),
        (
            Lang::En,
            "I tried this:\n1. I restarted it.\n2. I changed the cable.",
            &["m I tried this:/1. I restarted it./2. I changed the cable. ? "],
        ),
        (Lang::En, " \n ", &[]),
        (
            Lang::Nl,
            "De rekening van mei klopt niet. Wilt u die corrigeren? Daarnaast doet de modem het niet. Uw medewerker hing op toen ik ernaar vroeg.",
            &[
                "m De rekening van mei klopt niet. ? Wilt u die corrigeren?",
                "m Daarnaast doet de modem het niet. ? ",
                "c Uw medewerker hing op toen ik ernaar vroeg. ? ",
            ],
        ),
        (
            Lang::Nl,
            "De ketel lekt. Ik heb ook op 3 mei gebeld.",
            &["m De ketel lekt. Ik heb ook op 3 mei gebeld. ? "],
        ),
        (
            Lang::It,
            "La bolletta di maggio è sbagliata. Vi chiedo di correggerla. Inoltre il modem è spento dal 3 maggio. L'operatore mi ha sbattuto il telefono in faccia.",
            &[
                "m La bolletta di maggio è sbagliata. ? Vi chiedo di correggerla.",
                "m Inoltre il modem è spento dal 3 maggio. ? ",
                "c L'operatore mi ha sbattuto il telefono in faccia. ? ",
            ],
        ),
        (
            Lang::It,
            "La caldaia perde. Inoltre vorrei una copia del contratto.",
            &["m La caldaia perde. ? Inoltre vorrei una copia del contratto."],
        ),
        (
            Lang::He,
            "החשבון של מאי שגוי. אבקש לתקן אותו. בנוסף, המודם לא עובד מ-3 במאי. הנציג צעק עליי.",
            &[
                "m החשבון של מאי שגוי. ? אבקש לתקן אותו.",
                "m בנוסף, המודם לא עובד מ-3 במאי. ? ",
                "c הנציג צעק עליי. ? ",
            ],
        ),
        (
            Lang::He,
            "הדוד דולף. סגרו לי את החשבון בלי הודעה.",
            &["m הדוד דולף. סגרו לי את החשבון בלי הודעה. ? "],
        ),
        (
            Lang::Tr,
            "Mayıs faturası yanlış. Lütfen düzeltin. Ayrıca modem 3 Mayıs'tan beri çalışmıyor. Temsilci telefonu yüzüme kapattı.",
            &[
                "m Mayıs faturası yanlış. ? Lütfen düzeltin.",
                "m Ayrıca modem 3 Mayıs'tan beri çalışmıyor. ? ",
                "c Temsilci telefonu yüzüme kapattı. ? ",
            ],
        ),
        (
            Lang::Tr,
            "MAYIS FATURASI YANLIŞ. AYRICA MODEM BOZUK.",
            &["m MAYIS FATURASI YANLIŞ. ? ", "m AYRICA MODEM BOZUK. ? "],
        ),
        (
            Lang::Tr,
            "Kombi su kaçırıyor. Ayrıca sizi iki kez aradım.",
            &["m Kombi su kaçırıyor. Ayrıca sizi iki kez aradım. ? "],
        ),
    ];
    let mut wrong = String::new();
    for (lang, text, expected) in table {
        let found = told(lang, text);
        if found != expected {
            wrong += &format!("{lang}: {text}\n  {found:#?}\n");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn days_and_sums_go_with_their_part() {
    let text = "You took 89 euros twice on 3 May 2026. Also, the modem of 12 April is dead.";
    let values: Vec<Vec<String>> = parts(Lang::En, text)
        .into_iter()
        .map(|part| part.facts.into_iter().map(|fact| fact.value).collect())
        .collect();
    assert_eq!(values, [vec!["89.00 EUR", "2026-05-03"], vec!["--04-12"]]);
}

/// Sentences of both kinds and of neither, and marks that cut.
fn pieces() -> impl Strategy<Value = (Lang, String)> {
    let lang = prop::sample::select(Lang::ALL.to_vec());
    let piece = prop::sample::select(vec![
        "The bill is wrong.",
        "On top of that, the modem is dead.",
        "Your agent hung up on me!",
        "Please send 40 euros by 3 May.",
        "Daarnaast klopt de factuur niet.",
        "Hij lachte me uit.",
        "Inoltre manca lo sconto.",
        "Mi ha insultata.",
        "בנוסף, הדלת לא ננעלת.",
        "הנציגה צעקה עליי.",
        "Ayrıca kart gelmedi.",
        "Bana bağırdı.",
        "1.",
        "\n- ",
        "\n2. ",
        "\n\n",
        "Dear team,",
        "Kind regards\nAnn",
        "> also quoted",
        "\"rude to me\"",
        "…",
        "?!",
        "I have two complaints:",
    ]);
    (lang, prop::collection::vec(piece, 0..14)).prop_map(|(lang, all)| (lang, all.join(" ")))
}

/// The letters and digits of a text, in order.
fn letters(text: &str) -> Vec<char> {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    /// Each sentence of a text stands in one part, once, and no word is added.
    #[test]
    fn the_parts_hold_exactly_the_sentences_of_the_text((lang, text) in pieces(), noise in "\\PC{0,20}") {
        let text = format!("{text}{noise}");
        let parts = parts(lang, &text);
        let points: Vec<char> = text.chars().collect();
        let mut sentences: Vec<(usize, usize)> =
            parts.iter().flat_map(|part| part.sentences.clone()).collect();
        sentences.sort_unstable();
        let mut end = 0;
        let mut whole = String::new();
        for (from, to) in sentences {
            prop_assert!(end <= from && from < to, "{from}..{to} after {end} of {text:?}");
            end = to;
            whole.extend(&points[from..to]);
        }
        let survey = Desk::new(&BOOK.rules, &BOOK.wording).survey(&text, &Options::new(lang));
        let known: String = survey
            .sentences
            .iter()
            .flat_map(|sentence| points[sentence.start..sentence.end].iter())
            .collect();
        prop_assert_eq!(letters(&whole), letters(&known));
        for part in &parts {
            let own: String = part
                .sentences
                .iter()
                .flat_map(|(from, to)| points[*from..*to].iter())
                .collect();
            prop_assert_eq!(letters(&part.text), letters(&own));
            let ask = part.ask.clone().unwrap_or_default();
            let both = letters(&part.told).len() + letters(&ask).len();
            prop_assert!(both == letters(&own).len() || part.told == part.text);
        }
        let conduct = parts.iter().filter(|part| part.kind == PartKind::Conduct).count();
        prop_assert!(conduct <= 1);
    }
}
