//! What is known of a case as a whole.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// What is known of the case as a whole. A field that is absent is not changed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Details {
    /// A short name of the case.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The firm complained about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub firm: Option<String>,
    /// Where to write to the firm: an address or e-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub firm_address: Option<String>,
    /// `US GB NL IT IL TR` or `EU`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// The trade, such as `bank`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sector: Option<String>,
    /// The topic within the trade, such as `payments`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub topic: Option<String>,
    /// What happened, in the person's words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub matter: Option<String>,
    /// The outcome the customer asks for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goal: Option<String>,
    /// The amount in dispute.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Amount>,
    /// The firm's reference for the whole case.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// The language of contacts with the firm, `en nl it he tr`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
    /// The IANA time zone of the case.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zone: Option<String>,
    /// The customer's name, as it stands under letters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer: Option<String>,
    /// How the customer can be reached: address, e-mail, telephone, best times.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reach: Option<String>,
    /// What sort of case it is; without it, one about what the firm did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub case_kind: Option<CaseKind>,
    /// The cases that it was split into, or split from. An entry adds to those known.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub related: Vec<Related>,
}

/// What sort of case it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CaseKind {
    /// What the firm did or left undone.
    Matter,
    /// What one person at the firm said or did to the customer (D-25).
    Conduct,
}

/// Another case that belongs to this one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Related {
    /// The case, by its UUID; it may be on another computer.
    pub case: Uuid,
    /// How it belongs to this one.
    pub relation: Relation,
}

/// How a case belongs to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Relation {
    /// This case was split from that one.
    SplitFrom,
    /// That case was split from this one.
    SplitTo,
}

impl Relation {
    /// Returns the name in kebab case.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Relation::SplitFrom => "split-from",
            Relation::SplitTo => "split-to",
        }
    }
}

impl Details {
    /// Says whether the case is about the conduct of one person.
    #[must_use]
    pub fn is_conduct(&self) -> bool {
        self.case_kind == Some(CaseKind::Conduct)
    }

    /// Takes over every field that `newer` gives; an empty text clears the field.
    pub fn apply(&mut self, newer: &Details) {
        fn take(old: &mut Option<String>, new: Option<&String>) {
            if let Some(text) = new {
                *old = (!text.is_empty()).then(|| text.clone());
            }
        }
        take(&mut self.title, newer.title.as_ref());
        take(&mut self.firm, newer.firm.as_ref());
        take(&mut self.firm_address, newer.firm_address.as_ref());
        take(&mut self.country, newer.country.as_ref());
        take(&mut self.sector, newer.sector.as_ref());
        take(&mut self.topic, newer.topic.as_ref());
        take(&mut self.matter, newer.matter.as_ref());
        take(&mut self.goal, newer.goal.as_ref());
        take(&mut self.reference, newer.reference.as_ref());
        take(&mut self.lang, newer.lang.as_ref());
        take(&mut self.zone, newer.zone.as_ref());
        take(&mut self.customer, newer.customer.as_ref());
        take(&mut self.reach, newer.reach.as_ref());
        if let Some(amount) = &newer.amount {
            self.amount = Some(amount.clone());
        }
        self.case_kind = newer.case_kind.or(self.case_kind);
        for related in &newer.related {
            if !self.related.contains(related) {
                self.related.push(*related);
            }
        }
    }

    /// Returns every text field with its name, for checks of length and control characters.
    #[must_use]
    pub fn texts(&self) -> Vec<(&'static str, &str)> {
        [
            ("title", &self.title),
            ("firm", &self.firm),
            ("firm-address", &self.firm_address),
            ("country", &self.country),
            ("sector", &self.sector),
            ("topic", &self.topic),
            ("matter", &self.matter),
            ("goal", &self.goal),
            ("reference", &self.reference),
            ("lang", &self.lang),
            ("zone", &self.zone),
            ("customer", &self.customer),
            ("reach", &self.reach),
        ]
        .into_iter()
        .filter_map(|(name, text)| text.as_deref().map(|text| (name, text)))
        .collect()
    }
}

/// An amount of money: minor units (cents) and an ISO 4217 code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Amount {
    /// The amount in hundredths of the unit.
    pub minor: i64,
    /// The currency, three capital letters.
    pub currency: String,
}
