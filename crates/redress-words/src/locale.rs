//! From the names that systems give to languages, to ours.

use icu_locale_core::{Locale, locale};
use redress_tone::Lang;

/// Chooses the language of the screens from what the system says.
///
/// `settings` are the values of the system's language settings, most
/// important first, for example those of `LC_ALL`, `LC_MESSAGES`, `LANGUAGE`
/// and `LANG`, or the tags of a browser's `Accept-Language`. A value may be a
/// list (`it:en` or `it-IT,it;q=0.9`). The first one that names a language in
/// `available` decides; `C` and `POSIX` name none.
#[must_use]
pub fn system_lang<'a>(
    settings: impl IntoIterator<Item = &'a str>,
    available: &[Lang],
) -> Option<Lang> {
    settings
        .into_iter()
        .flat_map(|setting| setting.split([':', ',']))
        .filter_map(|name| {
            let name = name.split(';').next().unwrap_or_default().trim();
            name.parse::<Lang>().ok()
        })
        .find(|lang| available.contains(lang))
}

/// Returns the locale whose habits a language follows.
///
/// English is British here: day before month, and `14:05`.
#[must_use]
pub const fn locale_of(lang: Lang) -> Locale {
    match lang {
        Lang::En => locale!("en-GB"),
        Lang::Nl => locale!("nl"),
        Lang::It => locale!("it"),
        Lang::He => locale!("he"),
        Lang::Tr => locale!("tr"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn system_names_are_understood() {
        let both = [Lang::En, Lang::It];
        for (settings, expected) in [
            (vec!["it_IT.UTF-8"], Some(Lang::It)),
            (vec!["", "it"], Some(Lang::It)),
            (vec!["C", "en_GB.UTF-8"], Some(Lang::En)),
            (vec!["POSIX"], None),
            (vec!["nl:it:en"], Some(Lang::It)),
            (vec!["nl_NL", "en"], Some(Lang::En)),
            (vec!["de-CH,it;q=0.9,en;q=0.8"], Some(Lang::It)),
            (vec!["fr_FR.UTF-8"], None),
            (vec![":::;;,,_"], None),
        ] {
            assert_eq!(
                system_lang(settings.clone(), &both),
                expected,
                "{settings:?}"
            );
        }
    }
}
