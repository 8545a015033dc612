//! The form of what a case is about.

use redress_app::{Loaded, read_amount};
use redress_case::{Amount, Details};
use redress_tone::Lang;

use super::errors::refused;
use super::{AppDesk, short};
use crate::desk::{Answer, At, Case};
use crate::forms::{DetailsForm, clean};
use crate::view::{self, Choice, Sector};

/// Which field of the form shows what the record refuses.
const FIELDS: &[(&str, &str)] = &[
    ("firm", "firm"),
    ("country", "country"),
    ("sector", "about"),
    ("topic", "about"),
    ("matter", "matter"),
    ("goal", "goal"),
    ("amount", "amount"),
    ("reference", "reference"),
    ("customer", "customer"),
    ("reach", "reach"),
];

impl AppDesk {
    pub(super) fn new_details(&self, at: &At) -> view::Details {
        let guess = self.app.guess_details(&self.ctx(at));
        self.form_of(at, &guess)
    }

    pub(super) fn details_of(&self, at: &At, loaded: &Loaded) -> view::Details {
        let mut view = self.form_of(at, &loaded.state.details());
        view.form.seen = loaded.state.head().0.to_string();
        view
    }

    fn form_of(&self, at: &At, details: &Details) -> view::Details {
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        let about = match (&details.sector, &details.topic) {
            (Some(sector), Some(topic)) => format!("{sector}/{topic}"),
            (Some(sector), None) => sector.clone(),
            (None, _) => String::new(),
        };
        let amount = details.amount.as_ref();
        let currency = amount.map_or_else(|| self.app.currency(details), |a| a.currency.as_str());
        let form = DetailsForm {
            firm: text(&details.firm),
            country: text(&details.country),
            about,
            matter: text(&details.matter),
            goal: text(&details.goal),
            amount: amount
                .map(|amount| typed(at.lang, amount))
                .unwrap_or_default(),
            currency: currency.to_owned(),
            reference: text(&details.reference),
            customer: text(&details.customer),
            reach: text(&details.reach),
            then: String::new(),
            seen: String::new(),
        };
        let country = |code: String| {
            let label = self.t(at, &format!("country-{}", code.to_lowercase()));
            Choice::new(code, label)
        };
        let currency = |code: &str| Choice::new(code, code);
        view::Details {
            form,
            countries: self.app.countries().into_iter().map(country).collect(),
            sectors: self.sectors(at, details.country.as_deref()),
            currencies: self.app.currencies().into_iter().map(currency).collect(),
        }
    }

    fn sectors(&self, at: &At, country: Option<&str>) -> Vec<Sector> {
        let sectors = self.app.sectors(country).into_iter();
        sectors
            .map(|(sector, topics)| {
                let label = self.t(at, &format!("sector-{sector}"));
                let none = if topics.is_empty() {
                    label.clone()
                } else {
                    self.t(at, "topic-none")
                };
                let rest = Choice::new(sector.clone(), none);
                let topics = topics.into_iter().map(|topic| {
                    let label = self.t(at, &format!("topic-{topic}"));
                    Choice::new(format!("{sector}/{topic}"), label)
                });
                let topics = topics.chain(std::iter::once(rest)).collect();
                Sector { label, topics }
            })
            .collect()
    }

    /// Reads the form: the values as they should stand, an empty text where there is none.
    fn read(&self, at: &At, form: &DetailsForm, known: &Details) -> Answer<Details> {
        let text = |text: &str| Some(clean(text).unwrap_or_default());
        let country = text(&form.country);
        let amount = match clean(&form.amount) {
            None => None,
            Some(typed) => {
                let own = Details {
                    country: country.clone(),
                    ..Details::default()
                };
                let by_country =
                    self.app
                        .currency(if form.country.is_empty() { known } else { &own });
                let currency = clean(&form.currency).unwrap_or_else(|| by_country.to_owned());
                let amount = read_amount(&typed, &currency);
                Some(amount.map_err(|_| refused("amount", self.t(at, "page-error-amount")))?)
            }
        };
        Ok(Details {
            firm: text(&form.firm),
            country,
            sector: text(form.sector().unwrap_or_default()),
            topic: text(form.topic().unwrap_or_default()),
            matter: text(&form.matter),
            goal: text(&form.goal),
            amount,
            reference: text(&form.reference),
            customer: text(&form.customer),
            reach: text(&form.reach),
            ..Details::default()
        })
    }

    pub(super) fn open_with(&self, at: &At, form: &DetailsForm) -> Answer<Case> {
        let guess = self.app.guess_details(&self.ctx(at));
        let wanted = changed(&guess, self.read(at, form, &guess)?);
        let written = self.app.new_case(&self.ctx(at), wanted);
        let written = written.map_err(|error| self.told_at(at.lang, &error, "firm", FIELDS))?;
        Ok(short(written.loaded.number))
    }

    pub(super) fn change_details(&self, at: &At, case: Case, form: &DetailsForm) -> Answer<()> {
        let state = self.load(at, case)?.state;
        let known = state.details();
        // What another window has changed since this form was shown stays, where this one left it.
        let shown = form
            .seen
            .parse()
            .map_or(known.clone(), |seq| state.details_at(seq));
        let wanted = self.read(at, form, &known)?;
        let clears = wanted.amount.is_none() && shown.amount.is_some() && known.amount.is_some();
        let change = changed(&known, changed(&shown, wanted));
        let (ctx, case) = (self.ctx(at), case.to_string());
        let told = |error| self.told_at(at.lang, &error, "firm", FIELDS);
        if change != Details::default() {
            self.app.edit_case(&ctx, &case, change).map_err(told)?;
        }
        if clears {
            self.app.clear_amount(&ctx, &case).map_err(told)?;
        }
        Ok(())
    }
}

/// Keeps of `wanted` what is another than known.
fn changed(known: &Details, wanted: Details) -> Details {
    let differs = |known: &Option<String>, wanted: Option<String>| {
        wanted.filter(|wanted| known.as_deref().unwrap_or_default() != wanted)
    };
    Details {
        firm: differs(&known.firm, wanted.firm),
        country: differs(&known.country, wanted.country),
        sector: differs(&known.sector, wanted.sector),
        topic: differs(&known.topic, wanted.topic),
        matter: differs(&known.matter, wanted.matter),
        goal: differs(&known.goal, wanted.goal),
        amount: wanted
            .amount
            .filter(|amount| known.amount.as_ref() != Some(amount)),
        reference: differs(&known.reference, wanted.reference),
        customer: differs(&known.customer, wanted.customer),
        reach: differs(&known.reach, wanted.reach),
        ..Details::default()
    }
}

/// Writes an amount as a person types it: digits and the mark of the language.
fn typed(lang: Lang, amount: &Amount) -> String {
    let mark = if matches!(lang, Lang::En | Lang::He) {
        '.'
    } else {
        ','
    };
    format!(
        "{}{mark}{:02}",
        amount.minor / 100,
        (amount.minor % 100).abs()
    )
}
