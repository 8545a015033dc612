//! Which numbers of a message are the number of a case.

use redress_tone::Lang;

use crate::common::Walk;

/// Numbers for calling, and numbers of cases beside them.
const NUMBERS: [(Lang, &str, Option<&str>); 24] = [
    (
        Lang::En,
        "About your case you may call our freephone number 0800 123 456.",
        None,
    ),
    (
        Lang::En,
        "Your case is with our hotline on 08001234567.",
        None,
    ),
    (
        Lang::En,
        "Your reference is 998877, please call 0800 123 456.",
        Some("998877"),
    ),
    (
        Lang::Nl,
        "Over uw zaak kunt u bellen met ons gratis nummer 0800 123 456.",
        None,
    ),
    (
        Lang::Nl,
        "Voor uw dossiernummer belt u onze klantenlijn 08001234567.",
        None,
    ),
    (
        Lang::Nl,
        "Uw kenmerk is 998877, belt u met 0800 123 456.",
        Some("998877"),
    ),
    (
        Lang::It,
        "Per la pratica può chiamare il numero verde 800 123 456.",
        None,
    ),
    (
        Lang::It,
        "Per la Sua segnalazione c'è WhatsApp al numero 3331234567.",
        None,
    ),
    (
        Lang::It,
        "Il numero di pratica è 998877, per informazioni chiami il numero verde 800 123 456.",
        Some("998877"),
    ),
    (
        Lang::It,
        "Per la pratica chiami il numero verde 800 123 456. La pratica è la n. 998877.",
        Some("998877"),
    ),
    (
        Lang::He,
        "בעניין הפנייה אפשר להתקשר למספר 1 800 123 456.",
        None,
    ),
    (Lang::He, "לבירור הפנייה: מוקד טלפוני 1800123456.", None),
    (
        Lang::He,
        "מספר הפנייה הוא 998877, לבירורים אפשר להתקשר למוקד 1800123456.",
        Some("998877"),
    ),
    (
        Lang::Tr,
        "Başvurunuz için 444 0 123 numaralı hattımızı arayabilirsiniz.",
        None,
    ),
    (
        Lang::Tr,
        "Başvurunuz hakkında 08501234567 numaralı hattımızı arayabilirsiniz.",
        None,
    ),
    (
        Lang::Tr,
        "444 0 123 numaralı hattımızı arayabilirsiniz.",
        None,
    ),
    (
        Lang::Tr,
        "Başvuru numaranız 998877, bilgi için 444 0 123 numaralı hattımızı arayınız.",
        Some("998877"),
    ),
    (
        Lang::Tr,
        "998877 numaralı başvurunuz incelenmektedir.",
        Some("998877"),
    ),
    (
        Lang::En,
        "Your reference is 998877. 14 days from now we will write again.",
        Some("998877"),
    ),
    (Lang::Nl, "Zaaknummer 998877 (2 bijlagen)", Some("998877")),
    (
        Lang::En,
        "Ticket of 12.05.2026 (BX-204518)",
        Some("BX-204518"),
    ),
    (
        Lang::En,
        "We have looked at your case 12/2026 - 998877 again.",
        Some("998877"),
    ),
    (
        Lang::He,
        "בעניין הפנייה אפשר להתקשר: 03-\u{200e}1234567\u{200f} 89012.",
        None,
    ),
    (
        Lang::It,
        "Per la pratica chiami il numero verde 800\u{202f}123\u{202f}45678.",
        None,
    ),
];

#[test]
fn a_number_for_calling_is_no_number_of_a_case() {
    let wrong: Vec<_> = NUMBERS
        .iter()
        .map(|(lang, text, wanted)| {
            let walk = Walk::case(*lang);
            let read = walk.read(&walk.at("2026-03-13"), text);
            (text, *wanted, read.reference)
        })
        .filter(|(_, wanted, found)| *wanted != found.as_deref())
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Of a message the first 20 000 characters are read, whatever their lines.
#[test]
fn a_line_of_numbers_without_end_keeps_nobody_waiting() {
    let walk = Walk::case(Lang::En);
    let ctx = walk.at("2026-03-13");
    let numbers: String = (0..15_000).map(|n| format!("{}, ", 10_000 + n)).collect();
    let text = format!("Your case: call 0800 123 456 {numbers}");
    assert!(walk.read(&ctx, &text).promises.is_empty());
    let late = format!(
        "{}\nYour case number is 998877.",
        "Good morning. ".repeat(1_500)
    );
    assert_eq!(walk.read(&ctx, &late).reference, None);
}
