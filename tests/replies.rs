//! A message of the firm on the command line: what is read, what is logged, and what is offered.

use redress_testkit::Redress;
use serde_json::Value;

use crate::turns::case;

const NOW: &str = "2026-03-12T14:05";

fn reply(redress: &Redress, when: &str, text: &str, more: &[&str]) -> Value {
    let path = redress.file("reply.txt", text);
    let mut words = vec!["log", "reply", path.as_str(), "--case", "1"];
    words.extend(more);
    redress.json(when, &words)
}

fn ids(read: &Value) -> Vec<&str> {
    let found = read["in_the_way"].as_array().unwrap().iter();
    found.map(|one| one["id"].as_str().unwrap()).collect()
}

/// A first promise by language.
const PROMISES: [(&str, &str); 5] = [
    (
        "en",
        "Subject: Your case\nDear Ms Lodi,\nThank you for your message. You will receive a reply within 10 working days.\nKind regards,\nLuca - Customer Service",
    ),
    (
        "nl",
        "Onderwerp: Uw zaak\nGeachte mevrouw Lodi,\nBedankt voor uw bericht. U ontvangt binnen 10 werkdagen een reactie.\nMet vriendelijke groet,\nLuca - Klantenservice",
    ),
    (
        "it",
        "Oggetto: Sua segnalazione\nGentile Signora Lodi,\ngrazie per il messaggio. Riceverà un riscontro entro 10 giorni lavorativi.\nCordiali saluti,\nLuca - Servizio Clienti",
    ),
    (
        "he",
        "נושא: פנייתך\nגברת לודי שלום,\nתודה על הודעתך. נחזור אליך תוך 10 ימי עסקים.\nנא לא להשיב להודעה זו.\nבברכה,\nלוקה - שירות לקוחות",
    ),
    (
        "tr",
        "Konu: Başvurunuz\nSayın Lodi Hanım,\nMesajınız için teşekkür ederiz. 10 iş günü içinde size dönüş yapılacaktır.\nSaygılarımızla,\nLuca - Müşteri Hizmetleri",
    ),
];

#[test]
fn a_first_promise_is_offered_and_the_second_stands_in_the_way() {
    for (lang, text) in PROMISES {
        let redress = case(lang, &[]);
        let first = reply(&redress, NOW, text, &[]);
        assert!(ids(&first).is_empty(), "{lang}: {first}");
        assert_eq!(first["promises"][0]["within"], "10wd", "{lang}");
        let offered = first["next"][0].as_str().unwrap();
        assert!(
            offered.starts_with("redress promise add --case 1 --what '"),
            "{offered}"
        );
        assert!(offered.ends_with("' --within 10wd"), "{offered}");
        let add = [
            "promise", "add", "--case", "1", "--what", "Answer", "--within", "10wd",
        ];
        redress.at(NOW, &add);
        let second = reply(&redress, "2026-04-02T10:00", text, &[]);
        assert_eq!(ids(&second), ["promise-not-kept"], "{lang}: {second}");
    }
}

/// Each promise of a message has a command of its own.
#[test]
fn every_promise_of_a_message_is_offered() {
    let redress = case("en", &[]);
    let text = "We will refund you by 3 April and send a confirmation by 27 March.";
    let read = reply(&redress, NOW, text, &[]);
    let next: Vec<&str> = read["next"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(Value::as_str)
        .collect();
    let wanted = [
        "redress promise add --case 1 --what 'We will refund you by 3 April' --by 2026-04-03",
        "redress promise add --case 1 --what 'send a confirmation by 27 March.' --by 2026-03-27",
    ];
    assert_eq!(next, wanted, "{read}");
    let path = redress.file("reply.txt", text);
    let told = redress.at(NOW, &["log", "reply", &path, "--case", "1"]);
    assert!(
        wanted.iter().all(|command| told.contains(command)),
        "{told}"
    );
}

/// Without a day given, the day in the head of the message counts, and is told.
#[test]
fn the_day_in_the_head_of_a_message_is_its_day() {
    for (lang, text, named) in [
        (
            "en",
            "On 10 March 2026 at 10:14, Firm wrote:\nWe will answer you within 10 days.",
            "10 March 2026",
        ),
        (
            "nl",
            "Van: Firma\nVerzonden: dinsdag 10 maart 2026 10:14\n\nU ontvangt binnen 10 dagen antwoord.",
            "10 maart 2026",
        ),
        (
            "it",
            "Da: Azienda\nInviato: 10/03/2026\n\nRiceverà una risposta entro 10 giorni.",
            "10 marzo 2026",
        ),
        (
            "he",
            "מאת: החברה\nתאריך: 10 במרץ 2026\n\nנחזור אליך תוך 10 ימים.",
            "10 במרץ 2026",
        ),
        (
            "tr",
            "Kimden: Firma\nTarih: 10 Mart 2026\n\n10 gün içinde size dönüş yapılacaktır.",
            "10 Mart 2026",
        ),
    ] {
        let redress = case(lang, &[]);
        let read = reply(&redress, NOW, text, &[]);
        assert_eq!(read["day"]["on"], "2026-03-10", "{lang}: {read}");
        assert!(
            read["at"]
                .as_str()
                .unwrap_or_default()
                .starts_with("2026-03-10"),
            "{read}"
        );
        assert!(
            ids(&read).is_empty() && read["promises"][0]["within"] == "10d",
            "{lang}: {read}"
        );
        // The stretch of time runs from that day.
        assert_eq!(read["promises"][0]["by"], "2026-03-20", "{lang}: {read}");
        let given = reply(&redress, NOW, text, &["--at", "2026-03-11"]);
        assert!(given["day"].is_null(), "{given}");
        let path = redress.file("reply.txt", text);
        let told = redress.at(NOW, &["log", "reply", &path, "--case", "1"]);
        assert!(
            told.lines().next().unwrap().contains(named),
            "{lang}: {told}"
        );
    }
    let redress = case("en", &[]);
    let later = reply(
        &redress,
        NOW,
        "Date: 13 March 2026\n\nWe cannot refund you.",
        &[],
    );
    assert!(later["day"].is_null(), "a day to come: {later}");
}

#[test]
fn whose_lines_of_a_chat_were_read_is_told() {
    let redress = case("en", &[]);
    let text = "[11/03/2026, 10:14] Kim: We cannot refund you.\n[11/03/2026, 10:15] Jo: Hm";
    let path = redress.file("reply.txt", text);
    let log = [
        "log",
        "reply",
        path.as_str(),
        "--case",
        "1",
        "--channel",
        "chat",
    ];
    let told = redress.at(NOW, &log);
    assert!(
        told.contains("--with") && told.contains("Kim and Jo"),
        "{told}"
    );
    let read = reply(
        &redress,
        NOW,
        &text.replace("Jo:", "You:"),
        &["--channel", "chat"],
    );
    assert_eq!(
        read["speakers"]["taken"],
        serde_json::json!(["Kim"]),
        "{read}"
    );
}

#[test]
fn a_refusal_is_answered_and_one_that_is_left_out_is_not_logged() {
    let text = "Gentile cliente,\nnon è possibile procedere al rimborso.\nCordiali saluti\nLuca";
    let redress = case("it", &[]);
    let kept = reply(&redress, NOW, text, &[]);
    assert_eq!(ids(&kept), ["refused"], "{kept}");
    assert_eq!(kept["in_the_way"][0]["line"], "R-23");
    let letter = ["letter", "new", "--case", "1", "--kind", "answer"];
    let answer = redress.at("2026-03-12T15:00", &letter);
    assert!(
        answer.contains("Vorrei capire questa decisione"),
        "{answer}"
    );
    let other = case("it", &[]);
    let left_out = reply(&other, NOW, text, &["--not", "refused"]);
    assert!(ids(&left_out).is_empty(), "{left_out}");
    let answer = other.at("2026-03-12T15:00", &letter);
    assert!(
        !answer.contains("Vorrei capire questa decisione"),
        "{answer}"
    );
    let path = other.file("reply.txt", text);
    let unknown = [
        "--now", NOW, "log", "reply", &path, "--case", "1", "--not", "refuse",
    ];
    let run = other.run(&unknown);
    assert_eq!(run.code, 2, "{}", run.stderr);
    assert!(
        run.stderr.contains("refused"),
        "the nearest: {}",
        run.stderr
    );
}

#[test]
fn a_result_a_day_and_a_number_are_offered_as_commands() {
    let redress = case("en", &[]);
    let text = "Dear Ms Lodi,\nYour reference is CX-55120. The refund will be on your account by 3 April 2026.\nRegards\nBo";
    let read = reply(&redress, NOW, text, &[]);
    assert_eq!(read["promises"][0]["by"], "2026-04-03", "{read}");
    assert_eq!(read["reference"], "CX-55120", "{read}");
    let edit = "redress case edit --case 1 --reference 'CX-55120'";
    assert!(
        read["next"].as_array().unwrap().contains(&edit.into()),
        "{read}"
    );
    redress.at(
        NOW,
        &["case", "edit", "--case", "1", "--reference", "CX 55120"],
    );
    let known = reply(&redress, NOW, text, &[]);
    assert!(known["reference"].is_null(), "{known}");
    let good = "Dear Ms Lodi,\nWe have refunded the full amount to your account.\nRegards\nBo";
    let read = reply(&redress, "2026-03-20T10:00", good, &[]);
    let settle = "redress case settle --case 1 --stage in-writing --on 2026-03-20";
    assert_eq!(
        read["next"].as_array().unwrap().as_slice(),
        [settle],
        "no letter: {read}"
    );
    redress.at(
        "2026-03-20T10:01",
        &settle.split(' ').skip(1).collect::<Vec<_>>(),
    );
}

#[test]
fn one_text_goes_to_one_place() {
    let redress = case("en", &[]);
    let path = redress.file("reply.txt", "We cannot refund you\tfor this.");
    let out = redress.file("out.txt", "");
    let log = [
        "--now", NOW, "-o", &out, "log", "reply", &path, "--case", "1",
    ];
    let run = redress.run(&log);
    assert_eq!((run.code, run.stdout.as_str()), (0, ""), "{}", run.stderr);
    let written = std::fs::read_to_string(&out).unwrap();
    assert!(
        written.contains("(refused)") && written.contains("3: "),
        "{written}"
    );
    let plain = [
        "--now", NOW, "--plain", "log", "reply", &path, "--case", "1",
    ];
    let run = redress.run(&plain);
    let rows: Vec<usize> = run
        .stdout
        .lines()
        .map(|row| row.split('\t').count())
        .collect();
    assert_eq!(rows, [7, 7], "{}", run.stdout);
    assert!(
        run.stdout
            .contains("\trefused\tWe cannot refund you for this."),
        "{}",
        run.stdout
    );
}

#[test]
fn a_message_that_is_too_long_is_refused_whole() {
    let redress = case("en", &[]);
    let path = redress.file("long.txt", "We cannot refund you. ".repeat(5_000));
    let run = redress.run(&["--now", NOW, "log", "reply", &path, "--case", "1"]);
    assert_eq!(run.code, 2, "{}", run.stderr);
    let log = redress.at(NOW, &["log", "list", "--case", "1"]);
    assert!(!log.contains("We cannot refund"), "{log}");
}

/// What only the customer can confirm is shown and not logged, until it is named.
#[test]
fn what_only_the_customer_can_confirm_is_logged_when_it_is_named() {
    for (lang, text) in [
        (
            "en",
            "According to our records, the error was on your side.",
        ),
        ("nl", "Volgens onze gegevens lag de fout bij u."),
        ("it", "Dai nostri dati l'errore è stato Suo."),
        ("he", "לפי הרישומים שלנו, הטעות הייתה אצלך."),
        ("tr", "Kayıtlarımıza göre hata sizden kaynaklanmıştır."),
    ] {
        let redress = case(lang, &[]);
        let read = reply(&redress, NOW, text, &[]);
        assert!(ids(&read).contains(&"my-mistake"), "{lang}: {read}");
        let logged = || {
            let record = redress.record();
            let heard = record.iter().filter(|line| line.contains("my-mistake"));
            heard.count()
        };
        assert_eq!(logged(), 0, "{lang}");
        let path = redress.file("reply.txt", text);
        let told = redress.at(NOW, &["log", "reply", &path, "--case", "1"]);
        assert!(told.contains("--also my-mistake"), "{lang}: {told}");
        reply(&redress, NOW, text, &["--also", "my-mistake"]);
        assert_eq!(logged(), 1, "{lang}");
    }
}
