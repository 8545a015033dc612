//! vCards (RFC 6350 and the versions before it).
//!
//! A card of a firm gives its ways. A card of a person gives a person of the firm it names, if it
//! says what they are there, with a business mailbox; everything else that it tells of them is
//! private and left out.

use calcard::vcard::{
    VCard, VCardEntry, VCardKind, VCardParameterName, VCardParameterValue, VCardProperty,
    VCardType, VCardValue,
};
use calcard::{Entry, Parser};
use jiff::civil::Date;
use redress_case::Channel;

use crate::company::keep_short;
use crate::firm::{Area, Firm, Origin, Person, Purpose, Way};
use crate::{Dropped, Import, Read, Unreadable, Why};

/// A file has at most so many cards.
const MOST: usize = 5_000;

pub(crate) fn read(text: &str, import: &Import<'_>) -> Result<Vec<Read>, Unreadable> {
    let broken = |record, why| Err(Unreadable::Record { record, why });
    let cards = count(text, "BEGIN:VCARD");
    if cards != count(text, "END:VCARD") {
        return broken(cards, Why::CutShort);
    }
    let mut parser = Parser::new(text);
    let mut all: Vec<Read> = Vec::new();
    for record in 1..=MOST {
        match parser.entry() {
            Entry::Eof if record > 1 => return Ok(all),
            Entry::VCard(card) => match taken(&card, import) {
                Some(read) => all.push(keep_short(read, import)),
                None => return broken(record, Why::NoName),
            },
            Entry::InvalidLine(line) if line.trim().is_empty() => {}
            Entry::UnterminatedComponent(_) => return broken(record, Why::CutShort),
            _ => return broken(record, Why::NotACard),
        }
    }
    broken(MOST, Why::TooMany)
}

/// Counts the lines that are these words. The parser takes a file that was cut as if it were whole.
fn count(text: &str, words: &str) -> usize {
    text.lines()
        .filter(|line| line.trim().eq_ignore_ascii_case(words))
        .count()
}

/// Reads one card, if it has a name.
fn taken(card: &VCard, import: &Import<'_>) -> Option<Read> {
    let name = first(card, &VCardProperty::Fn).or_else(|| first(card, &VCardProperty::N));
    let firm = first(card, &VCardProperty::Org);
    let role = first(card, &VCardProperty::Title).or_else(|| first(card, &VCardProperty::Role));
    let origin = Origin {
        source: first(card, &VCardProperty::Source).unwrap_or_else(|| import.file.to_owned()),
        checked_on: day(card),
    };
    let is_firm = has_kind(card, VCardKind::Org)
        || (firm.is_some() && name.as_ref().is_none_or(|name| Some(name) == firm.as_ref()));
    match (is_firm, firm, name) {
        (true, firm, name) => Some(firm_of(card, name.or(firm)?, &origin)),
        (false, Some(firm), Some(name)) => Some(person_of(card, firm, name, role, origin, import)),
        (false, None, Some(_)) => Some(Read {
            firm: Firm::default(),
            dropped: vec![Dropped::NoFirm],
        }),
        (false, _, None) => None,
    }
}

fn firm_of(card: &VCard, name: String, origin: &Origin) -> Read {
    let mut firm = Firm {
        name,
        ..Firm::default()
    };
    let mut dropped = Vec::new();
    for entry in &card.entries {
        let Some(at) = text(entry) else { continue };
        let channel = match entry.name {
            VCardProperty::Tel if has_type(entry, VCardType::Fax) => {
                dropped.push(Dropped::Unused);
                continue;
            }
            VCardProperty::Tel => Channel::Phone,
            VCardProperty::Email => Channel::Email,
            VCardProperty::Adr => Channel::Letter,
            VCardProperty::Url => {
                firm.web = Some(at);
                continue;
            }
            VCardProperty::Note => {
                firm.notes = Some(at);
                continue;
            }
            _ => continue,
        };
        let at = at.strip_prefix("tel:").unwrap_or(&at).to_owned();
        firm.ways.push(Way {
            channel,
            purpose: if channel == Channel::Letter {
                Purpose::Office
            } else {
                Purpose::Service
            },
            at,
            hours: None,
            note: None,
            origin: origin.clone(),
        });
    }
    Read { firm, dropped }
}

fn person_of(
    card: &VCard,
    firm: String,
    name: String,
    role: Option<String>,
    origin: Origin,
    import: &Import<'_>,
) -> Read {
    let mut dropped = Vec::new();
    let mut mail = None;
    for entry in &card.entries {
        match entry.name {
            VCardProperty::Email if has_type(entry, VCardType::Home) => {
                dropped.push(Dropped::Private);
            }
            VCardProperty::Email => match text(entry) {
                Some(address) if import.is_private(&address) => dropped.push(Dropped::PrivateMail),
                Some(address) if crate::mailbox(&address).is_some() && mail.is_none() => {
                    mail = Some(address);
                }
                _ => dropped.push(Dropped::Unused),
            },
            VCardProperty::Tel
            | VCardProperty::Adr
            | VCardProperty::Bday
            | VCardProperty::Anniversary
            | VCardProperty::Photo
            | VCardProperty::Gender
            | VCardProperty::Related
            | VCardProperty::Note => dropped.push(Dropped::Private),
            _ => {}
        }
    }
    let people = match role {
        Some(role) => vec![Person {
            name,
            role,
            area: Area::default(),
            email: mail,
            guessed: false,
            origin,
        }],
        None => {
            dropped.push(Dropped::NoRole);
            Vec::new()
        }
    };
    Read {
        firm: Firm {
            name: firm,
            people,
            ..Firm::default()
        },
        dropped,
    }
}

fn has_kind(card: &VCard, kind: VCardKind) -> bool {
    let mut kinds = card
        .entries
        .iter()
        .filter(|entry| entry.name == VCardProperty::Kind);
    kinds.any(|entry| entry.values.contains(&VCardValue::Kind(kind)))
}

fn has_type(entry: &VCardEntry, kind: VCardType) -> bool {
    let kind = VCardParameterValue::Type(kind);
    let mut params = entry.params.iter();
    params.any(|param| param.name == VCardParameterName::Type && param.value == kind)
}

fn first(card: &VCard, name: &VCardProperty) -> Option<String> {
    card.entries
        .iter()
        .filter(|entry| entry.name == *name)
        .find_map(text)
}

/// Returns the texts of an entry, those of one with parts on lines of their own.
fn text(entry: &VCardEntry) -> Option<String> {
    let mut lines: Vec<&str> = Vec::new();
    for value in &entry.values {
        match value {
            VCardValue::Text(text) => lines.push(text.trim()),
            VCardValue::Component(parts) => lines.extend(parts.iter().map(|part| part.trim())),
            _ => {}
        }
    }
    lines.retain(|line| !line.is_empty());
    let join = if matches!(entry.name, VCardProperty::Adr) {
        "\n"
    } else {
        " "
    };
    // Of an organisation, its units come after its name.
    let whole = if matches!(entry.name, VCardProperty::Org) {
        lines
            .first()
            .map(|&name| name.to_owned())
            .unwrap_or_default()
    } else {
        lines.join(join)
    };
    (!whole.is_empty()).then_some(whole)
}

/// Returns the day on which the card was last changed.
fn day(card: &VCard) -> Option<Date> {
    let entry = card
        .entries
        .iter()
        .find(|entry| entry.name == VCardProperty::Rev)?;
    entry.values.iter().find_map(|value| match value {
        VCardValue::PartialDateTime(at) => Date::new(
            i16::try_from(at.year?).ok()?,
            i8::try_from(at.month?).ok()?,
            i8::try_from(at.day?).ok()?,
        )
        .ok(),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn cards(text: &str) -> Vec<Read> {
        let private = ["gmail.com".to_owned()];
        crate::read(
            text,
            &Import {
                file: "heads.vcf",
                private_mail: &private,
            },
        )
        .unwrap()
    }

    #[test]
    fn a_head_of_a_firm_comes_without_private_things() {
        let all = cards(concat!(
            "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Bianchi;Anna;;;\r\nFN:Anna Bianchi\r\n",
            "ORG:Banca Esempio;Customer care\r\nTITLE:Head of customer care\r\n",
            "EMAIL;TYPE=INTERNET,WORK:anna.bianchi@bancaesempio.example.it\r\n",
            "EMAIL;TYPE=HOME:anna@casa.example.it\r\nTEL;TYPE=CELL:+39 333 1234567\r\n",
            "ADR;TYPE=HOME:;;Via Roma 1;Torino;;10100;Italia\r\nBDAY:1975-01-02\r\n",
            "REV:2026-02-01T10:00:00Z\r\nEND:VCARD\r\n",
        ));
        let firm = &all[0].firm;
        assert_eq!(firm.name, "Banca Esempio");
        let person = &firm.people[0];
        assert_eq!(
            (person.name.as_str(), person.role.as_str()),
            ("Anna Bianchi", "Head of customer care")
        );
        assert_eq!(
            person.email.as_deref(),
            Some("anna.bianchi@bancaesempio.example.it")
        );
        assert_eq!(
            person.origin,
            Origin {
                source: "heads.vcf".to_owned(),
                checked_on: Some(date(2026, 2, 1))
            }
        );
        assert_eq!(all[0].dropped, [Dropped::Private; 4]);
        assert!(firm.ways.is_empty());
        let whole = serde_json::to_string(firm).unwrap();
        for private in ["333", "Roma", "1975", "casa"] {
            assert!(!whole.contains(private), "{private}");
        }
    }

    #[test]
    fn a_firm_gives_its_ways() {
        let all = cards(concat!(
            "BEGIN:VCARD\r\nVERSION:4.0\r\nKIND:org\r\nFN:Voorbeeld Air\r\nORG:Voorbeeld Air\r\n",
            "TEL;VALUE=uri;TYPE=work:tel:+31-20-1234567\r\nTEL;TYPE=fax:+31 20 7654321\r\n",
            "EMAIL:klachten@voorbeeldair.example.nl\r\nADR:;;Vliegveld 1;Schiphol;;1118 AA;Nederland\r\n",
            "URL:https://voorbeeldair.example.nl\r\nEND:VCARD\r\n",
        ));
        let firm = &all[0].firm;
        let ways: Vec<(Channel, &str)> = firm
            .ways
            .iter()
            .map(|w| (w.channel, w.at.as_str()))
            .collect();
        assert_eq!(
            ways,
            [
                (Channel::Phone, "+31-20-1234567"),
                (Channel::Email, "klachten@voorbeeldair.example.nl"),
                (Channel::Letter, "Vliegveld 1\nSchiphol\n1118 AA\nNederland"),
            ]
        );
        assert_eq!(firm.web.as_deref(), Some("https://voorbeeldair.example.nl"));
        assert_eq!(all[0].dropped, [Dropped::Unused]);
    }

    #[test]
    fn who_has_no_role_or_no_firm_is_left_out_and_told() {
        let all = cards(concat!(
            "BEGIN:VCARD\nVERSION:3.0\nFN:Ada Re\nORG:Banca Esempio\nEMAIL:ada@gmail.com\nEND:VCARD\n",
            "BEGIN:VCARD\nVERSION:3.0\nFN:Zia Pina\nTEL:123\nEND:VCARD\n",
        ));
        assert_eq!(all[0].firm.people, []);
        assert_eq!(all[0].dropped, [Dropped::PrivateMail, Dropped::NoRole]);
        assert_eq!(all[1].dropped, [Dropped::NoFirm]);
    }

    #[test]
    fn what_is_no_card_is_refused_with_its_place() {
        let import = Import {
            file: "x",
            private_mail: &[],
        };
        for text in [
            "",
            "hello",
            "BEGIN:VCARD\nVERSION:3.0\nFN:A",
            "BEGIN:VCALENDAR\nEND:VCALENDAR\n",
            "BEGIN:",
            "BEGIN:VCARD\nEND:VCARD\n",
        ] {
            assert!(crate::read(text, &import).is_err(), "{text}");
        }
    }
}
