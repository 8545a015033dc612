//! Company records: the public-domain format of datenanfragen.de (`schema.json` of its data
//! repository, read on 2026-11-22), and the directory that another Redress wrote.
//!
//! A company record says where to send requests for one's own data, so its address, mailbox,
//! telephone and form are taken for that purpose and for nothing else. Nobody says when it was
//! looked at, so no day is taken either.

use redress_case::Channel;
use serde::Deserialize;

use crate::firm::{Firm, LONGEST, Origin, Purpose, Way};
use crate::{Dropped, Import, Read, Unreadable, Why};

/// The fields that are used; the others are named in [`KNOWN`].
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Company {
    name: String,
    #[serde(default)]
    relevant_countries: Vec<String>,
    #[serde(default)]
    categories: Vec<String>,
    #[serde(default)]
    runs: Vec<String>,
    address: Option<String>,
    phone: Option<String>,
    email: Option<String>,
    webform: Option<String>,
    web: Option<String>,
    #[serde(default)]
    sources: Vec<String>,
    #[serde(default)]
    comments: Vec<String>,
    suggested_transport_medium: Option<String>,
    #[serde(flatten)]
    rest: serde_json::Map<String, serde_json::Value>,
}

/// Fields of the format that tell nothing of how to reach a firm.
const KNOWN: [&str; 5] = ["slug", "quality", "facet-group", "nsfw", "request-language"];

/// Trades that follow from a category beyond doubt.
const SECTORS: [(&str, &str); 7] = [
    ("commerce", "retail"),
    ("finance", "bank"),
    ("health", "health"),
    ("insurance", "insurance"),
    ("public body", "government"),
    ("school", "education"),
    ("telecommunication", "telecom"),
];

/// What another Redress writes with `directory list --json`.
#[derive(Debug, Deserialize)]
struct Own {
    schema: u32,
    firms: Vec<OwnFirm>,
}

/// A firm with the number that it has there, which means nothing here.
#[derive(Debug, Deserialize)]
struct OwnFirm {
    firm: Firm,
}

pub(crate) fn read(text: &str, import: &Import<'_>) -> Result<Vec<Read>, Unreadable> {
    let broken = |record, why| Err(Unreadable::Record { record, why });
    let value: serde_json::Value = match serde_json::from_str(text) {
        Ok(value) => value,
        Err(error) => return broken(1, Why::NotJson { line: error.line() }),
    };
    if value.get("firms").is_some() {
        let Ok(own) = serde_json::from_value::<Own>(value) else {
            return broken(1, Why::OtherForm);
        };
        if own.schema != 1 {
            return broken(1, Why::Newer);
        }
        let all = own.firms.into_iter().map(|one| Read {
            firm: one.firm,
            dropped: Vec::new(),
        });
        return Ok(all.map(|read| keep_short(read, import)).collect());
    }
    let records = match value {
        serde_json::Value::Array(records) => records,
        record => vec![record],
    };
    let mut all = Vec::new();
    for (at, record) in (1..).zip(records) {
        let Ok(company) = serde_json::from_value::<Company>(record) else {
            return broken(at, Why::OtherForm);
        };
        if company.name.trim().is_empty() {
            return broken(at, Why::NoName);
        }
        all.push(keep_short(taken(company, import), import));
    }
    Ok(all)
}

fn taken(company: Company, import: &Import<'_>) -> Read {
    let mut dropped = Vec::new();
    let origin = Origin {
        source: company
            .sources
            .first()
            .cloned()
            .unwrap_or_else(|| import.file.to_owned()),
        checked_on: None,
    };
    let mut ways: Vec<Way> = [
        (Channel::Email, company.email),
        (Channel::Form, company.webform),
        (Channel::Letter, company.address),
        (Channel::Phone, company.phone),
    ]
    .into_iter()
    .filter_map(|(channel, at)| {
        Some(Way {
            channel,
            purpose: Purpose::DataProtection,
            at: at.filter(|at| !at.trim().is_empty())?,
            hours: None,
            note: None,
            origin: origin.clone(),
        })
    })
    .collect();
    // The way that the record asks for comes first.
    if company.suggested_transport_medium.as_deref() == Some("letter") {
        ways.sort_by_key(|way| way.channel != Channel::Letter);
    }
    let sectors = SECTORS
        .iter()
        .filter(|(name, _)| company.categories.iter().any(|c| c == name));
    let countries = company
        .relevant_countries
        .iter()
        .filter(|code| code.len() == 2);
    if company
        .rest
        .keys()
        .any(|field| !KNOWN.contains(&field.as_str()))
    {
        dropped.push(Dropped::Unused);
    }
    let notes = company.comments.join("\n");
    Read {
        firm: Firm {
            name: company.name.trim().to_owned(),
            aliases: company.runs,
            countries: countries.map(|code| code.to_uppercase()).collect(),
            sectors: sectors.map(|(_, sector)| (*sector).to_owned()).collect(),
            web: company.web,
            ways,
            notes: (!notes.is_empty()).then_some(notes),
            ..Firm::default()
        },
        dropped,
    }
}

/// Leaves out what the directory does not hold: texts that are too long, mailboxes that are none
/// or are private ones.
pub(crate) fn keep_short(mut read: Read, import: &Import<'_>) -> Read {
    let firm = &mut read.firm;
    let mut long = false;
    let mut fits = |text: &str, longest: usize| {
        let fits = text.chars().count() <= longest;
        long |= !fits;
        fits
    };
    firm.aliases
        .retain(|alias| !alias.trim().is_empty() && fits(alias, LONGEST));
    firm.ways
        .retain(|way| fits(&way.at, LONGEST) && fits(&way.origin.source, LONGEST));
    firm.web = firm.web.take().filter(|web| fits(web, LONGEST));
    firm.notes = firm.notes.take().filter(|notes| fits(notes, LONGEST * 4));
    if long {
        read.dropped.push(Dropped::TooLong);
    }
    let before = firm.ways.len();
    firm.ways
        .retain(|way| way.channel != Channel::Email || crate::mailbox(&way.at).is_some());
    if firm.ways.len() < before {
        read.dropped.push(Dropped::Unused);
    }
    for person in &mut firm.people {
        if person
            .email
            .as_ref()
            .is_some_and(|email| import.is_private(email))
        {
            person.email = None;
            read.dropped.push(Dropped::PrivateMail);
        }
    }
    read
}

#[cfg(test)]
mod tests {
    use super::*;

    const IMPORT: Import<'_> = Import {
        file: "firms.json",
        private_mail: &[],
    };

    // In the form of a record of the public database; the firm is made up.
    const RECORD: &str = r#"{
      "slug": "voorbeeld-bank", "relevant-countries": ["nl", "de"], "categories": ["finance"],
      "name": "Voorbeeld Bank N.V.", "runs": ["Spaarpot (spaarpot.example.nl)"],
      "address": "Voorbeeldlaan 10\n1000 AA Amsterdam\nThe Netherlands",
      "phone": "+31 20 1234567", "fax": "+31 20 1234568", "email": "privacy@voorbeeldbank.example.nl",
      "web": "https://voorbeeldbank.example.nl", "sources": ["https://voorbeeldbank.example.nl/privacy"],
      "suggested-transport-medium": "letter", "quality": "verified"
    }"#;

    #[test]
    fn a_record_becomes_ways_for_requests_of_ones_own_data() {
        let read = read(RECORD, &IMPORT).unwrap();
        let firm = &read[0].firm;
        assert_eq!(firm.name, "Voorbeeld Bank N.V.");
        assert!(firm.is_called("spaarpot (spaarpot.example.nl)"));
        assert_eq!(
            (firm.countries.clone(), firm.sectors.clone()),
            (
                vec!["NL".to_owned(), "DE".to_owned()],
                vec!["bank".to_owned()]
            )
        );
        let ways: Vec<(Channel, Purpose)> =
            firm.ways.iter().map(|w| (w.channel, w.purpose)).collect();
        let data = Purpose::DataProtection;
        assert_eq!(
            ways,
            [
                (Channel::Letter, data),
                (Channel::Email, data),
                (Channel::Phone, data)
            ]
        );
        assert_eq!(
            firm.ways[0].origin.source,
            "https://voorbeeldbank.example.nl/privacy"
        );
        assert_eq!(firm.ways[0].origin.checked_on, None);
        // A fax is told, not kept.
        assert_eq!(read[0].dropped, [Dropped::Unused]);
        assert_eq!(firm.check(&[]), Ok(()));
    }

    #[test]
    fn a_list_is_taken_whole_or_not_at_all() {
        let two = format!("[{RECORD}, {RECORD}]");
        assert_eq!(read(&two, &IMPORT).unwrap().len(), 2);
        let broken = format!("[{RECORD}, {{\"slug\": \"x\"}}]");
        assert!(matches!(
            read(&broken, &IMPORT),
            Err(Unreadable::Record { record: 2, .. })
        ));
        for text in [
            "{",
            "[1]",
            "{}",
            r#"{"name":" "}"#,
            r#"{"schema":2,"firms":[]}"#,
            r#"{"firms":3}"#,
        ] {
            assert!(read(text, &IMPORT).is_err(), "{text}");
        }
    }
}
