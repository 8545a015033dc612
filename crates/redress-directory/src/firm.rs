//! A firm as the directory keeps it.

use jiff::civil::Date;
use redress_case::Channel;
use serde::{Deserialize, Serialize};

/// The most characters of a text of the directory; notes may be four times as long.
pub const LONGEST: usize = 500;

/// The most things of one kind that a firm has.
const MOST: usize = 200;

/// What a service does that reaches people at other firms.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Service {
    /// A service that connects a customer with a person at a firm (S3-20).
    ConnectsToPerson,
    /// A service that books a call back from a firm (S3-20).
    BooksCallBack,
}

impl Service {
    /// All, in the order of the screens.
    pub const ALL: [Service; 2] = [Service::ConnectsToPerson, Service::BooksCallBack];

    /// Returns the name in kebab case.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Service::ConnectsToPerson => "connects-to-person",
            Service::BooksCallBack => "books-call-back",
        }
    }
}

/// What a way to a firm is for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// Customer service.
    #[default]
    Service,
    /// Formal complaints: the address that starts the firm's time.
    Complaints,
    /// Ending a contract.
    Cancellations,
    /// Requests for one's own data.
    DataProtection,
    /// The office of a department, by post or in person (S0-22, S0-24).
    Office,
    /// The executive office.
    Executive,
}

impl Purpose {
    /// All, in the order of the screens.
    pub const ALL: [Purpose; 6] = [
        Purpose::Service,
        Purpose::Complaints,
        Purpose::Cancellations,
        Purpose::DataProtection,
        Purpose::Office,
        Purpose::Executive,
    ];

    /// Returns the name in kebab case.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Purpose::Service => "service",
            Purpose::Complaints => "complaints",
            Purpose::Cancellations => "cancellations",
            Purpose::DataProtection => "data-protection",
            Purpose::Office => "office",
            Purpose::Executive => "executive",
        }
    }
}

/// What somebody at the head of a firm answers for (S3-24).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Area {
    /// Customer service.
    #[default]
    Service,
    /// A region.
    Region,
    /// A product.
    Product,
    /// Legal matters.
    Legal,
    /// Data protection.
    Data,
    /// The whole firm.
    Whole,
}

impl Area {
    /// All, in the order of the screens.
    pub const ALL: [Area; 6] = [
        Area::Service,
        Area::Region,
        Area::Product,
        Area::Legal,
        Area::Data,
        Area::Whole,
    ];

    /// Returns the name in kebab case.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Area::Service => "service",
            Area::Region => "region",
            Area::Product => "product",
            Area::Legal => "legal",
            Area::Data => "data",
            Area::Whole => "whole",
        }
    }
}

/// Where something was found, and when somebody last looked.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Origin {
    /// An address on the web, a paper, a person.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub source: String,
    /// The day; absent where nobody has looked since it was imported.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checked_on: Option<Date>,
}

/// A way to reach a firm.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Way {
    /// How.
    pub channel: Channel,
    /// What for.
    #[serde(default)]
    pub purpose: Purpose,
    /// The number, mailbox, postal address or page.
    pub at: String,
    /// When somebody is there, in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<String>,
    /// More, in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Where it is from.
    #[serde(default)]
    pub origin: Origin,
}

/// How to get through a telephone menu (S1-55, S1-56).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct MenuNote {
    /// The number it is about; absent where it holds for each.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
    /// What to press or say, in words.
    pub text: String,
    /// Where it is from.
    #[serde(default)]
    pub origin: Origin,
}

/// Somebody at the head of a firm.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Person {
    /// The name.
    pub name: String,
    /// What they are there.
    pub role: String,
    /// What they answer for.
    #[serde(default)]
    pub area: Area,
    /// A business mailbox.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Whether the mailbox was built from how others of the firm are written (S3-23).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub guessed: bool,
    /// Where it is from.
    #[serde(default)]
    pub origin: Origin,
}

/// A body that the firm belongs to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Scheme {
    /// The id of its rung, such as `it.abf`, or its name.
    pub name: String,
    /// Where it is from.
    #[serde(default)]
    pub origin: Origin,
}

/// A firm, or a service that reaches one.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Firm {
    /// Its name.
    pub name: String,
    /// What it does for those who want to reach another firm; nothing for the firms themselves.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub services: Vec<Service>,
    /// Other names, and what it runs.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// Country codes, capitals.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub countries: Vec<String>,
    /// Trades, such as `bank`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sectors: Vec<String>,
    /// Its page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub web: Option<String>,
    /// Ways to reach it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ways: Vec<Way>,
    /// Telephone menus.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub menu: Vec<MenuNote>,
    /// Who decides.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub people: Vec<Person>,
    /// Bodies it belongs to.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub schemes: Vec<Scheme>,
    /// Anything else.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
}

/// Something that a firm of the directory may not hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// The name, or the text of a field, is missing.
    Missing(&'static str),
    /// A text is too long.
    TooLong(&'static str),
    /// A text has a control character.
    Control(&'static str),
    /// No mailbox.
    NotAMailbox,
    /// A mailbox at a provider of private ones.
    PrivateMail,
    /// Somebody without a source: names of people are kept only with one.
    NoSource,
    /// More of one kind than a firm may have.
    TooMany(&'static str),
}

/// What [`Firm::merge`] did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Merged {
    /// Things that were not there.
    pub added: usize,
    /// Things that were there and were replaced by the newer ones.
    pub replaced: usize,
}

impl Firm {
    /// Says whether a name, in whatever letters, is the firm's or one of its aliases.
    #[must_use]
    pub fn is_called(&self, name: &str) -> bool {
        let mut names = self.aliases.iter().chain([&self.name]);
        names.any(|own| same_name(own, name))
    }

    /// Returns the ways for a purpose, those looked at last first.
    #[must_use]
    pub fn ways_for(&self, purpose: Purpose) -> Vec<&Way> {
        let mut ways: Vec<&Way> = self
            .ways
            .iter()
            .filter(|way| way.purpose == purpose)
            .collect();
        ways.sort_by_key(|way| std::cmp::Reverse(way.origin.checked_on));
        ways
    }

    /// Takes over what another record says of the same firm. What is there under the same
    /// address, name or text is replaced; nothing is lost.
    pub fn merge(&mut self, newer: Firm) -> Merged {
        let mut done = Merged::default();
        for name in newer.aliases.into_iter().chain([newer.name]) {
            if !self.is_called(&name) && !name.is_empty() {
                self.aliases.push(name);
                done.added += 1;
            }
        }
        for (own, new) in [
            (&mut self.countries, newer.countries),
            (&mut self.sectors, newer.sectors),
        ] {
            for one in new {
                if !own.contains(&one) {
                    own.push(one);
                    done.added += 1;
                }
            }
        }
        for service in newer.services {
            if !self.services.contains(&service) {
                self.services.push(service);
                done.added += 1;
            }
        }
        for (own, new) in [(&mut self.web, newer.web), (&mut self.notes, newer.notes)] {
            if new.is_some() && *own != new {
                done.replaced += usize::from(own.is_some());
                done.added += usize::from(own.is_none());
                *own = new;
            }
        }
        for way in newer.ways {
            let same = |own: &Way| {
                own.channel == way.channel && own.purpose == way.purpose && own.at == way.at
            };
            put(&mut self.ways, way.clone(), same, &mut done);
        }
        for note in newer.menu {
            let same = |own: &MenuNote| own.at == note.at && own.text == note.text;
            put(&mut self.menu, note.clone(), same, &mut done);
        }
        for person in newer.people {
            let same = |own: &Person| same_name(&own.name, &person.name);
            put(&mut self.people, person.clone(), same, &mut done);
        }
        for scheme in newer.schemes {
            let same = |own: &Scheme| same_name(&own.name, &scheme.name);
            put(&mut self.schemes, scheme.clone(), same, &mut done);
        }
        done
    }

    /// Takes away the ways, people, menu notes and schemes under a text; says how many.
    pub fn remove(&mut self, what: &str) -> usize {
        let before = self.count();
        self.ways.retain(|way| way.at != what);
        self.people.retain(|person| {
            !same_name(&person.name, what) && person.email.as_deref() != Some(what)
        });
        self.menu.retain(|note| note.text != what);
        self.schemes.retain(|scheme| !same_name(&scheme.name, what));
        self.aliases.retain(|alias| !same_name(alias, what));
        before - self.count()
    }

    fn count(&self) -> usize {
        self.ways.len()
            + self.people.len()
            + self.menu.len()
            + self.schemes.len()
            + self.aliases.len()
    }

    /// Checks what may be kept; `private_mail` are domains of private mailboxes.
    ///
    /// # Errors
    /// The first [`Fault`].
    pub fn check(&self, private_mail: &[String]) -> Result<(), Fault> {
        text("name", &self.name, LONGEST)?;
        for (field, count) in [
            ("ways", self.ways.len()),
            ("menu", self.menu.len()),
            ("people", self.people.len()),
            ("schemes", self.schemes.len()),
            ("aliases", self.aliases.len()),
            ("countries", self.countries.len()),
            ("sectors", self.sectors.len()),
        ] {
            if count > MOST {
                return Err(Fault::TooMany(field));
            }
        }
        for alias in &self.aliases {
            text("alias", alias, LONGEST)?;
        }
        let notes = [
            ("web", &self.web, LONGEST),
            ("notes", &self.notes, LONGEST * 4),
        ];
        for (field, value, longest) in notes {
            value
                .as_ref()
                .map_or(Ok(()), |value| text(field, value, longest))?;
        }
        for way in &self.ways {
            text("at", &way.at, LONGEST)?;
            if way.channel == Channel::Email && mailbox(&way.at).is_none() {
                return Err(Fault::NotAMailbox);
            }
            for (field, value) in [("hours", &way.hours), ("note", &way.note)] {
                value
                    .as_ref()
                    .map_or(Ok(()), |value| text(field, value, LONGEST * 4))?;
            }
            origin(&way.origin)?;
        }
        for note in &self.menu {
            text("menu", &note.text, LONGEST * 4)?;
            origin(&note.origin)?;
        }
        for scheme in &self.schemes {
            text("scheme", &scheme.name, LONGEST)?;
            origin(&scheme.origin)?;
        }
        self.people
            .iter()
            .try_for_each(|person| check_person(person, private_mail))
    }
}

fn check_person(person: &Person, private_mail: &[String]) -> Result<(), Fault> {
    text("person", &person.name, LONGEST)?;
    text("role", &person.role, LONGEST)?;
    origin(&person.origin)?;
    if person.origin.source.trim().is_empty() {
        return Err(Fault::NoSource);
    }
    let Some(email) = &person.email else {
        return Ok(());
    };
    text("email", email, LONGEST)?;
    let (_, domain) = mailbox(email).ok_or(Fault::NotAMailbox)?;
    if private_mail
        .iter()
        .any(|known| known.eq_ignore_ascii_case(domain))
    {
        return Err(Fault::PrivateMail);
    }
    Ok(())
}

fn origin(origin: &Origin) -> Result<(), Fault> {
    if origin.source.is_empty() {
        Ok(())
    } else {
        text("source", &origin.source, LONGEST)
    }
}

fn text(field: &'static str, value: &str, longest: usize) -> Result<(), Fault> {
    if value.trim().is_empty() {
        return Err(Fault::Missing(field));
    }
    if value.chars().count() > longest {
        return Err(Fault::TooLong(field));
    }
    // A postal address has lines.
    if value.chars().any(|c| c.is_control() && c != '\n') {
        return Err(Fault::Control(field));
    }
    Ok(())
}

fn put<T>(own: &mut Vec<T>, new: T, same: impl Fn(&T) -> bool, done: &mut Merged)
where
    T: PartialEq,
{
    match own.iter_mut().find(|known| same(known)) {
        Some(known) if *known == new => {}
        Some(known) => {
            *known = new;
            done.replaced += 1;
        }
        None => {
            own.push(new);
            done.added += 1;
        }
    }
}

/// Says whether two names are the same but for case and spaces.
#[must_use]
pub fn same_name(one: &str, other: &str) -> bool {
    let words =
        |name: &str| -> Vec<String> { name.split_whitespace().map(str::to_lowercase).collect() };
    words(one) == words(other)
}

/// Splits a mailbox into its local part and its domain; `None` for anything else.
#[must_use]
pub fn mailbox(address: &str) -> Option<(&str, &str)> {
    let (local, domain) = address.split_once('@')?;
    let whole = !local.is_empty()
        && domain.contains('.')
        && !domain.starts_with('.')
        && !domain.ends_with('.')
        && !domain.contains("..")
        && !domain.contains('@');
    let plain = |c: char| !c.is_whitespace() && !c.is_control() && !"<>(),;:\"[]\\".contains(c);
    (whole && address.chars().all(plain)).then_some((local, domain))
}
