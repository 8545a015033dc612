//! Something to add to a firm of the directory, as a person types it.

use jiff::civil::Date;
use redress_case::Channel;
use redress_directory::{Area, Firm, MenuNote, Origin, Person, Purpose, Scheme, Service, Way};

use crate::{AppError, Result};

/// Something to add to a firm, as it was typed: a way, a person, a menu note, schemes, and what
/// holds for the firm whole. An empty text stands for nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NewEntry {
    /// The firm.
    pub firm: String,
    /// Other names.
    pub aliases: Vec<String>,
    /// Country codes.
    pub countries: Vec<String>,
    /// Trades.
    pub sectors: Vec<String>,
    /// Its page.
    pub web: String,
    /// What it does for others.
    pub services: Vec<String>,
    /// How a way goes: `phone`, `email`, ….
    pub channel: String,
    /// Its number, mailbox, postal address or page.
    pub at: String,
    /// What it is for; customer service without one.
    pub purpose: String,
    /// When somebody is there.
    pub hours: String,
    /// What to press or say in the telephone menu.
    pub menu: String,
    /// Somebody at the head of the firm.
    pub person: String,
    /// What they are there.
    pub role: String,
    /// What they answer for; customer service without one.
    pub area: String,
    /// Their business mailbox.
    pub email: String,
    /// Whether it was built.
    pub guessed: bool,
    /// Bodies the firm belongs to.
    pub schemes: Vec<String>,
    /// More, in words.
    pub note: String,
    /// Where it is from.
    pub source: String,
    /// When somebody looked.
    pub checked_on: Option<Date>,
}

impl NewEntry {
    /// Reads what was typed.
    ///
    /// # Errors
    /// `UnknownName` for a channel, purpose, area or service that is not on the list.
    pub fn read(self) -> Result<Firm> {
        let origin = Origin {
            source: self.source.trim().to_owned(),
            checked_on: self.checked_on,
        };
        let given = |text: &str| {
            let text = text.trim();
            (!text.is_empty()).then(|| text.to_owned())
        };
        let mut firm = Firm {
            name: self.firm.trim().to_owned(),
            aliases: self.aliases.iter().filter_map(|name| given(name)).collect(),
            countries: self
                .countries
                .iter()
                .filter_map(|code| given(code))
                .collect(),
            sectors: self.sectors.iter().filter_map(|name| given(name)).collect(),
            web: given(&self.web),
            ..Firm::default()
        };
        firm.countries
            .iter_mut()
            .for_each(|code| code.make_ascii_uppercase());
        for service in self.services.iter().filter_map(|name| given(name)) {
            firm.services
                .push(named("service", &service, &Service::ALL, Service::name)?);
        }
        let mut note = given(&self.note);
        let channel = given(&self.channel);
        if let Some(channel) = &channel {
            firm.ways.push(Way {
                channel: named("channel", channel, &Channel::ALL, Channel::name)?,
                purpose: match given(&self.purpose) {
                    Some(purpose) => named("purpose", &purpose, &Purpose::ALL, Purpose::name)?,
                    None => Purpose::default(),
                },
                at: self.at.trim().to_owned(),
                hours: given(&self.hours),
                note: note.take(),
                origin: origin.clone(),
            });
        }
        if let Some(text) = given(&self.menu) {
            let spoken = channel
                .as_deref()
                .is_none_or(|name| name == Channel::Phone.name());
            let at = given(&self.at).filter(|_| spoken);
            firm.menu.push(MenuNote {
                at,
                text,
                origin: origin.clone(),
            });
        }
        if let Some(name) = given(&self.person) {
            firm.people.push(Person {
                name,
                role: self.role.trim().to_owned(),
                area: match given(&self.area) {
                    Some(area) => named("area", &area, &Area::ALL, Area::name)?,
                    None => Area::default(),
                },
                email: given(&self.email),
                guessed: self.guessed,
                origin: origin.clone(),
            });
        }
        for name in self.schemes.iter().filter_map(|name| given(name)) {
            firm.schemes.push(Scheme {
                name,
                origin: origin.clone(),
            });
        }
        firm.notes = note;
        Ok(firm)
    }
}

/// Finds a name on a closed list.
fn named<T: Copy>(
    field: &'static str,
    given: &str,
    all: &[T],
    name: impl Fn(T) -> &'static str,
) -> Result<T> {
    let found = all.iter().copied().find(|one| name(*one) == given);
    found.ok_or_else(|| AppError::UnknownName {
        field,
        given: given.chars().take(60).collect(),
        nearest: redress_ladder::nearest(given, all.iter().map(|one| name(*one)))
            .map(str::to_owned),
    })
}
