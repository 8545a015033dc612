//! The words of the pages.

use redress_tone::Lang;
use redress_words::Words;

/// The words of the pages, as they are shipped.
pub(crate) fn words() -> Words {
    macro_rules! files {
        ($lang:literal) => {
            [
                (
                    "pages.ftl",
                    include_str!(concat!("../../../../knowledge/words/", $lang, "/pages.ftl")),
                ),
                (
                    "call.ftl",
                    include_str!(concat!("../../../../knowledge/words/", $lang, "/call.ftl")),
                ),
                (
                    "reply.ftl",
                    include_str!(concat!("../../../../knowledge/words/", $lang, "/reply.ftl")),
                ),
                (
                    "advice.ftl",
                    include_str!(concat!(
                        "../../../../knowledge/words/",
                        $lang,
                        "/advice.ftl"
                    )),
                ),
                (
                    "directory.ftl",
                    include_str!(concat!(
                        "../../../../knowledge/words/",
                        $lang,
                        "/directory.ftl"
                    )),
                ),
                (
                    "split.ftl",
                    include_str!(concat!("../../../../knowledge/words/", $lang, "/split.ftl")),
                ),
                (
                    "practice.ftl",
                    include_str!(concat!(
                        "../../../../knowledge/words/",
                        $lang,
                        "/practice.ftl"
                    )),
                ),
                (
                    "promises.ftl",
                    include_str!(concat!(
                        "../../../../knowledge/words/",
                        $lang,
                        "/promises.ftl"
                    )),
                ),
                (
                    "timeline.ftl",
                    include_str!(concat!(
                        "../../../../knowledge/words/",
                        $lang,
                        "/timeline.ftl"
                    )),
                ),
            ]
            .map(|(name, text)| (name.to_owned(), text.to_owned()))
            .to_vec()
        };
    }
    Words::new(vec![(Lang::En, files!("en")), (Lang::It, files!("it"))])
        .unwrap_or_else(|problems| panic!("{problems:?}"))
}
