//! Defaults that follow from a language or a country, and the closed lists of a case.

use redress_case::{Amount, Details};
use redress_knowledge::countries::{CountriesSpec, CountrySpec};
use redress_ladder::{Country, Sector, Topic};
use redress_tone::Lang;

use crate::record::Context;
use crate::{App, AppError, Result};

impl App {
    /// Returns what can be guessed of a case from the language of Redress.
    #[must_use]
    pub fn guess_details(&self, ctx: &Context) -> Details {
        let country = self.countries_known().guess(ctx.lang);
        Details {
            country: country.map(|country| country.code.clone()),
            lang: Some(ctx.lang.code().to_owned()),
            ..Details::default()
        }
    }

    /// Returns the IANA zone of a case: its own, else its country's.
    #[must_use]
    pub fn zone(&self, details: &Details) -> Option<String> {
        let own = details.zone.clone();
        own.or_else(|| Some(self.country_of(details)?.zone.clone()))
    }

    /// Returns the currency of amounts given without one.
    #[must_use]
    pub fn currency(&self, details: &Details) -> &str {
        self.country_of(details)
            .map_or("EUR", |country| &country.currency)
    }

    /// Returns the calendar in which promises of the case's country are counted.
    pub(crate) fn calendar_of(&self, details: &Details) -> Option<String> {
        Some(self.country_of(details)?.calendar.clone())
    }

    /// Returns the language in which a country names its bodies, where it is one of ours.
    #[must_use]
    pub fn country_lang(&self, code: &str) -> Option<Lang> {
        self.countries_known().get(code)?.lang
    }

    fn country_of(&self, details: &Details) -> Option<&CountrySpec> {
        self.countries_known().get(details.country.as_deref()?)
    }

    fn countries_known(&self) -> &CountriesSpec {
        self.engines().knowledge().countries()
    }

    /// Writes an amount in a language.
    #[must_use]
    pub fn money(&self, lang: Lang, amount: &Amount) -> String {
        redress_words::money::money_minor(lang, amount.minor, &amount.currency)
            .unwrap_or_else(|_| format!("{} {}", amount.minor, amount.currency))
    }

    /// Returns the codes of the countries that a case can be in, those with a ladder first.
    #[must_use]
    pub fn countries(&self) -> Vec<String> {
        let ladders = self.ladder_list().unwrap_or_default();
        let has = |code: &str| ladders.iter().any(|(country, _)| country == code);
        let known = &self.countries_known().country;
        let mut codes: Vec<String> = known.iter().map(|country| country.code.clone()).collect();
        codes.sort_by_key(|code| !has(code));
        codes
    }

    /// Returns the currencies of those countries, by their ISO 4217 code.
    #[must_use]
    pub fn currencies(&self) -> Vec<&str> {
        let mut all: Vec<&str> = Vec::new();
        for country in &self.countries_known().country {
            if !all.contains(&country.currency.as_str()) {
                all.push(&country.currency);
            }
        }
        all
    }

    /// Returns every sector with the topics that the country's ladder tells apart, or another
    /// country's where this one has no ladder.
    #[must_use]
    pub fn sectors(&self, country: Option<&str>) -> Vec<(String, Vec<String>)> {
        let ladders = self.ladder_list().unwrap_or_default();
        let topics = |sector: &str| {
            let own = ladders
                .iter()
                .find(|(c, s)| Some(c.as_str()) == country && s == sector);
            let any = ladders.iter().find(|(_, s)| s == sector);
            let (country, sector) = own.or(any)?;
            self.ladder_topics(country, sector).ok()
        };
        Sector::ALL
            .iter()
            .map(|sector| {
                let sector = sector.to_string();
                let topics = topics(&sector).unwrap_or_default();
                (sector, topics)
            })
            .collect()
    }

    /// Checks the names of closed lists in the details of a case.
    pub(crate) fn check_details(&self, details: &Details) -> Result<()> {
        if let Some(country) = details.country.as_deref().filter(|c| !c.is_empty()) {
            country.parse::<Country>()?;
        }
        if let Some(sector) = details.sector.as_deref().filter(|s| !s.is_empty()) {
            sector.parse::<Sector>()?;
        }
        if let Some(topic) = details.topic.as_deref().filter(|t| !t.is_empty()) {
            topic.parse::<Topic>()?;
        }
        if let Some(lang) = details.lang.as_deref().filter(|l| !l.is_empty()) {
            lang.parse::<Lang>().map_err(|_| AppError::UnknownName {
                field: "language",
                given: lang.to_owned(),
                nearest: None,
            })?;
        }
        if let Some(zone) = details.zone.as_deref().filter(|z| !z.is_empty()) {
            jiff::tz::TimeZone::get(zone).map_err(|_| AppError::BadValue {
                field: "zone",
                given: zone.to_owned(),
            })?;
        }
        Ok(())
    }
}
