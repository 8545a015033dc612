//! A call on the command line: whose language is read, when it ended, and the time that is left.

use redress_testkit::Redress;

use crate::turns::case;

const NOW: &str = "2026-03-12T14:05";

/// What is typed in the customer's own language is read too, where the call is held in another.
#[test]
fn a_promise_is_read_in_the_language_of_the_call_and_in_the_own_one() {
    let redress = case("nl", &["--country", "GB", "--lang", "en"]);
    redress.at(NOW, &["call", "start", "--case", "1", "--text"]);
    for (typed, day) in [
        ("a refund by Friday", Some("2026-03-13")),
        ("binnen 3 werkdagen een nieuwe kaart", Some("2026-03-17")),
        ("uiterlijk zaterdag een mail", Some("2026-03-14")),
        ("richiamano entro domani", None),
    ] {
        redress.at(NOW, &["call", "press", "p", typed, "--case", "1"]);
        let list = redress.json(NOW, &["promise", "list", "--case", "1"]);
        let kept = list["promises"].as_array().unwrap();
        let found = kept
            .iter()
            .find(|one| typed.contains(one["what"].as_str().unwrap()));
        let found = found.map(|one| one["by"].as_str().unwrap());
        assert_eq!(found, day, "{typed}: {list}");
    }
}
