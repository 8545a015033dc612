//! The directory of firms.

use jiff::civil::Date;
use redress_app::{AppError, FirmView, NewEntry};
use redress_case::Channel;
use redress_directory::{Area, Firm, Origin, Purpose};
use redress_words::{Args, DateStyle, args, format};

use super::AppDesk;
use super::errors::refused;
use crate::desk::{Answer, At};
use crate::forms::FirmForm;
use crate::view::{self, Choice, FirmEntry};

/// Where a field of the form has another name than in the directory.
const FIELDS: &[(&str, &str)] = &[
    ("name", "firm"),
    ("person", "person"),
    ("role", "role"),
    ("email", "email"),
    ("source", "person_source"),
    ("at", "at"),
    ("country", "country"),
    ("menu", "menu"),
    ("hours", "hours"),
    ("note", "note"),
    ("web", "web"),
    ("alias", "alias"),
    ("scheme", "scheme"),
];

impl AppDesk {
    pub(super) fn firms_page(&self, at: &At, find: &str) -> Answer<view::Firms> {
        let told = |error: AppError| self.told(at.lang, &error);
        let firms = self.app.firms(at.lang, find).map_err(told)?;
        let services = self.app.services(&self.ctx(at));
        Ok(view::Firms {
            find: find.to_owned(),
            rows: firms
                .into_iter()
                .map(|view| {
                    let (ways, people) = (view.firm.ways.len(), view.firm.people.len());
                    let known = args!["ways" => ways, "people" => people];
                    view::FirmRow {
                        id: view.id.to_string(),
                        name: view.firm.name,
                        known: self.ta(at, "cli-directory-line", &known),
                    }
                })
                .collect(),
            services: services
                .into_iter()
                .map(|service| view::Service {
                    from_memory: service.is_from_memory(),
                    name: service.name,
                    does: service
                        .kinds
                        .iter()
                        .map(|kind| self.t(at, &format!("directory-service-{kind}")))
                        .collect(),
                    note: service.note,
                    check_first: service.check_first,
                })
                .collect(),
            imported: Vec::new(),
        })
    }

    pub(super) fn firm_page(&self, at: &At, id: &str, name: &str) -> Answer<view::Firm> {
        let found = self
            .app
            .firm(id)
            .map_err(|error| self.told(at.lang, &error))?;
        let choices = |names: &[&str], words: &str| -> Vec<Choice> {
            let choice = |name: &&str| Choice::new(*name, self.t(at, &format!("{words}-{name}")));
            names.iter().map(choice).collect()
        };
        let guesses = self.app.guess_addresses(&found.firm, name);
        let sectors = self.app.sectors(None);
        let sectors: Vec<&str> = sectors.iter().map(|(name, _)| name.as_str()).collect();
        Ok(view::Firm {
            channels: choices(&Channel::ALL.map(Channel::name), "directory-channel"),
            purposes: choices(&Purpose::ALL.map(Purpose::name), "directory-purpose"),
            areas: choices(&Area::ALL.map(Area::name), "directory-area"),
            sectors: choices(&sectors, "sector"),
            guesses: guesses
                .into_iter()
                .map(|guess| view::Guess {
                    address: guess.address,
                    like: guess.like.join(", "),
                })
                .collect(),
            asked: name.to_owned(),
            ..self.known_of(at, &found)
        })
    }

    fn known_of(&self, at: &At, found: &FirmView) -> view::Firm {
        let firm = &found.firm;
        let mut about = Vec::new();
        if !firm.aliases.is_empty() {
            about.push(format::list_and(at.lang, &firm.aliases));
        }
        let sectors = firm
            .sectors
            .iter()
            .map(|name| self.t(at, &format!("sector-{name}")));
        let countries = firm.countries.iter().map(|code| {
            let id = format!("country-{}", code.to_lowercase());
            let known = self.words().find(at.lang, &id, &Args::new());
            known.unwrap_or_else(|| code.clone())
        });
        about.extend(countries.chain(sectors));
        // Only an address of the web becomes a link.
        let web = firm
            .web
            .clone()
            .filter(|web| web.starts_with("https://") || web.starts_with("http://"));
        view::Firm {
            id: found.id.to_string(),
            name: firm.name.clone(),
            about,
            web,
            entries: self.entries(at, firm),
            notes: firm.notes.clone(),
            ..view::Firm::default()
        }
    }

    fn entries(&self, at: &At, firm: &Firm) -> Vec<FirmEntry> {
        let ways = firm.ways.iter().map(|way| {
            let purpose = self.t(at, &format!("directory-purpose-{}", way.purpose.name()));
            let channel = self.t(at, &format!("directory-channel-{}", way.channel.name()));
            let more = way.hours.iter().chain(&way.note).cloned();
            FirmEntry {
                label: format!("{purpose}, {channel}"),
                text: way.at.replace('\n', ", "),
                code: way.channel != Channel::Letter,
                more: more.chain(self.origin_line(at, &way.origin)).collect(),
                key: way.at.clone(),
            }
        });
        let menus = firm.menu.iter().map(|note| FirmEntry {
            label: self.t(at, "directory-menu"),
            text: note.text.clone(),
            code: false,
            more: note
                .at
                .iter()
                .cloned()
                .chain(self.origin_line(at, &note.origin))
                .collect(),
            key: note.text.clone(),
        });
        let people = firm.people.iter().map(|person| {
            let area = self.t(at, &format!("directory-area-{}", person.area.name()));
            let guessed = person.guessed.then(|| self.t(at, "directory-guessed"));
            let mail = person.email.as_ref().map(|mail| match &guessed {
                Some(word) => format!("{mail} ({word})"),
                None => mail.clone(),
            });
            FirmEntry {
                label: format!("{}, {area}", person.role),
                text: person.name.clone(),
                code: false,
                more: mail
                    .into_iter()
                    .chain(self.origin_line(at, &person.origin))
                    .collect(),
                key: person.name.clone(),
            }
        });
        let schemes = firm.schemes.iter().map(|scheme| FirmEntry {
            label: self.t(at, "directory-scheme"),
            text: scheme.name.clone(),
            code: false,
            more: self.origin_line(at, &scheme.origin).into_iter().collect(),
            key: scheme.name.clone(),
        });
        ways.chain(menus).chain(people).chain(schemes).collect()
    }

    fn origin_line(&self, at: &At, origin: &Origin) -> Option<String> {
        if origin.source.is_empty() && origin.checked_on.is_none() {
            return None;
        }
        let source = origin.source.as_str();
        Some(match origin.checked_on {
            Some(day) => {
                let date = format::date(at.lang, day, DateStyle::Long);
                self.ta(
                    at,
                    "directory-origin",
                    &args!["source" => source, "date" => date],
                )
            }
            None => self.ta(at, "directory-origin-unchecked", &args!["source" => source]),
        })
    }

    /// Adds what the form holds to a firm, or makes the firm; returns its id.
    pub(super) fn put_in_directory(&self, at: &At, id: &str, form: &FirmForm) -> Answer<String> {
        let name = if id.is_empty() {
            form.firm.clone()
        } else {
            self.app
                .firm(id)
                .map_err(|error| self.told(at.lang, &error))?
                .firm
                .name
        };
        let (source, checked) = form.origin();
        let checked = checked.trim();
        let checked_on = match checked.parse::<Date>() {
            Ok(day) => Some(day),
            Err(_) if checked.is_empty() => None,
            Err(_) => return Err(refused("checked", self.t(at, "page-error-event-date"))),
        };
        let one = |text: &str| vec![text.to_owned()];
        let entry = NewEntry {
            firm: name,
            aliases: one(&form.alias),
            countries: one(&form.country),
            sectors: one(&form.sector),
            web: form.web.clone(),
            services: Vec::new(),
            channel: form.channel.clone(),
            at: form.at.replace("\r\n", "\n"),
            purpose: form.purpose.clone(),
            hours: form.hours.clone(),
            menu: form.menu.clone(),
            person: form.person.clone(),
            role: form.role.clone(),
            area: form.area.clone(),
            email: form.email.clone(),
            guessed: form.guessed == "yes",
            schemes: one(&form.scheme),
            note: [&form.note, &form.notes].map(|text| text.trim()).concat(),
            source: source.to_owned(),
            checked_on,
        };
        let told = |error: AppError| self.told_at(at.lang, &error, "firm", FIELDS);
        // An address without a way to use it, or a role without a name, is not dropped unseen.
        if entry.channel.trim().is_empty()
            && !entry.at.trim().is_empty()
            && entry.menu.trim().is_empty()
        {
            return Err(told(AppError::Needed { what: "channel" }));
        }
        if entry.person.trim().is_empty()
            && !(entry.role.trim().is_empty() && entry.email.trim().is_empty())
        {
            return Err(told(AppError::Needed { what: "person" }));
        }
        let firm = entry.read().map_err(told)?;
        let (view, _) = self.app.add_to_firm(&self.ctx(at), firm).map_err(told)?;
        Ok(view.id.to_string())
    }

    pub(super) fn take_from_directory(&self, at: &At, id: &str, what: Option<&str>) -> Answer<()> {
        let ctx = self.ctx(at);
        let done = match what {
            Some(what) => self.app.remove_from_firm(&ctx, id, what),
            None => self.app.remove_firm(&ctx, id),
        };
        done.map(drop).map_err(|error| self.told(at.lang, &error))
    }

    /// Takes the firms of a file and says what was taken.
    pub(super) fn import_directory(
        &self,
        at: &At,
        name: &str,
        bytes: &[u8],
    ) -> Answer<Vec<String>> {
        let text = String::from_utf8_lossy(bytes);
        let done = self
            .app
            .import_firms(&self.ctx(at), name, &text)
            .map_err(|error| self.told_at(at.lang, &error, "file", &[]))?;
        let counts = args!["new" => done.new, "merged" => done.merged, "same" => done.same];
        let mut lines = vec![self.ta(at, "directory-imported", &counts)];
        for (why, count) in done.dropped {
            let id = format!("directory-dropped-{why}");
            lines.push(self.ta(at, &id, &args!["count" => count]));
        }
        Ok(lines)
    }
}
