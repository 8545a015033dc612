//! What the firm asks for, the first time and again.

use redress_app::Keep;
use redress_tone::Lang;

use crate::common::Walk;

/// Words and what the log calls them, the first time and the second.
const ASKED: [(Lang, &str, &str, &str); 5] = [
    (
        Lang::En,
        "Please send us a copy of your invoice and your order number.",
        "They ask for details",
        "They ask for the details again",
    ),
    (
        Lang::Nl,
        "Wilt u ons een kopie van de factuur en uw bestelnummer sturen?",
        "Ze vragen om gegevens",
        "Ze vragen de gegevens opnieuw",
    ),
    (
        Lang::It,
        "La preghiamo di inviarci una copia della fattura e il numero d'ordine.",
        "Chiedono dei dati",
        "Chiedono di nuovo i dati",
    ),
    (
        Lang::He,
        "נא לשלוח לנו העתק של החשבונית ומספר הזמנה.",
        "מבקשים פרטים",
        "מבקשים שוב את הפרטים",
    ),
    (
        Lang::Tr,
        "Lütfen fatura kopyasını ve sipariş numaranızı bize gönderin.",
        "Bilgi istiyorlar",
        "Bilgileri yeniden istiyorlar",
    ),
];

#[test]
fn a_first_request_for_papers_is_not_called_a_second() {
    let mut wrong = Vec::new();
    for (lang, text, first, second) in ASKED {
        let walk = Walk::case(lang);
        let ctx = walk.at("2026-03-13");
        let mut answers = Vec::new();
        for label in [first, second, second] {
            let read = walk.read(&ctx, text);
            let one = read.in_the_way.first().cloned();
            if one.as_ref().map(|one| one.label.as_str()) != Some(label) {
                wrong.push((text, read));
                break;
            }
            walk.reply(&ctx, text, Keep::all());
            let state = walk.app.load("1").unwrap().state;
            let log = walk.app.log_lines(lang, &state);
            assert!(log.last().unwrap().text.contains(label), "{log:?}");
            answers.extend(one.map(|one| one.answer));
        }
        answers.dedup();
        assert_eq!(answers.len(), 3, "{lang}: {wrong:?}");
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
