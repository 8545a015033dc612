//! The directory of firms: what is known of each, what a file brings, whom a letter can go to.

use std::collections::BTreeMap;

use jiff::civil::Date;
use redress_case::Channel;
use redress_directory::address::{self, Guess};
use redress_directory::{Dropped, Fault, Firm, Import, Merged, Purpose, Unreadable};
use redress_knowledge::directory::ServiceSpec;
use redress_store::{FirmRow, Missing, StoreError};
use redress_tone::Lang;
use serde::Serialize;
use uuid::Uuid;

use crate::record::{Context, Loaded};
use crate::{App, AppError, Result};

/// The most bytes of a file that is imported.
pub const LARGEST_IMPORT: usize = 16 * 1024 * 1024;

/// A firm of the directory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FirmView {
    /// Its name for good.
    pub id: Uuid,
    /// How often it was written.
    pub revision: u64,
    /// What is known of it.
    pub firm: Firm,
}

/// What an import did.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct FirmsImported {
    /// Firms that were not there.
    pub new: usize,
    /// Firms that were there and have more now.
    pub merged: usize,
    /// Firms that were there and say the same.
    pub same: usize,
    /// Records that gave no firm.
    pub left_out: usize,
    /// What was left out of records, by reason.
    pub dropped: BTreeMap<&'static str, usize>,
}

/// A service that reaches a person, from the knowledge.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ServiceView {
    /// Its name.
    pub name: String,
    /// What it does.
    pub kinds: Vec<&'static str>,
    /// What to know before it is used, in the language of Redress.
    pub note: String,
    /// How sure this is.
    pub confidence: redress_ladder::Confidence,
    /// When somebody last looked.
    pub reviewed_on: Date,
    /// Whether to look again first.
    pub check_first: bool,
    /// The rows of advice behind it.
    pub sources: Vec<String>,
}

impl ServiceView {
    /// Returns whether it was not checked at the source.
    #[must_use]
    pub fn is_from_memory(&self) -> bool {
        self.confidence == redress_ladder::Confidence::Memory
    }
}

impl App {
    /// Lists the firms whose name, other name, country or trade holds the words, by name.
    ///
    /// # Errors
    /// The store's own; `Damaged` when a firm cannot be read.
    pub fn firms(&self, lang: Lang, find: &str) -> Result<Vec<FirmView>> {
        let find = find.trim().to_lowercase();
        let mut all = self.all_firms()?;
        all.retain(|view| {
            let firm = &view.firm;
            let texts = [&firm.name].into_iter().chain(&firm.aliases);
            let mut texts = texts.chain(&firm.countries).chain(&firm.sectors);
            find.is_empty() || texts.any(|text| text.to_lowercase().contains(&find))
        });
        all.sort_by_cached_key(|view| {
            (
                redress_words::format::sort_key(lang, &view.firm.name),
                view.id,
            )
        });
        Ok(all)
    }

    fn all_firms(&self) -> Result<Vec<FirmView>> {
        let rows = self.store().firms()?;
        rows.into_iter().map(|row| read_row(&row)).collect()
    }

    /// Returns a firm by its UUID or by any of its names.
    ///
    /// # Errors
    /// `NotFound`, or `UnknownName` with the nearest name that is there; the store's own.
    pub fn firm(&self, which: &str) -> Result<FirmView> {
        let all = self.all_firms()?;
        let id = Uuid::parse_str(which.trim()).ok();
        let found = all.iter().find(|view| match id {
            Some(id) => view.id == id,
            None => view.firm.is_called(which),
        });
        if let Some(found) = found {
            return Ok(found.clone());
        }
        let names: Vec<&str> = all.iter().map(|view| view.firm.name.as_str()).collect();
        let given: String = which.chars().take(60).collect();
        Err(match redress_ladder::nearest(which, names) {
            Some(near) => AppError::UnknownName {
                field: "firm",
                given,
                nearest: Some(near.to_owned()),
            },
            None => AppError::NotFound {
                what: "firm",
                given,
            },
        })
    }

    /// Returns what the directory knows of the firm of a case.
    ///
    /// # Errors
    /// The store's own.
    pub fn firm_of(&self, loaded: &Loaded) -> Result<Option<FirmView>> {
        let Some(name) = loaded.state.details().firm else {
            return Ok(None);
        };
        let mut all = self.all_firms()?.into_iter();
        Ok(all.find(|view| view.firm.is_called(&name)))
    }

    /// Adds to a firm, or makes it: what is there already is replaced by what is newer.
    ///
    /// # Errors
    /// `NotKept` when the directory may not hold it; `FirmChanged` or the store's own.
    pub fn add_to_firm(&self, ctx: &Context, newer: Firm) -> Result<(FirmView, Merged)> {
        let known = self
            .all_firms()?
            .into_iter()
            .find(|view| view.firm.is_called(&newer.name));
        let (mut view, merged) = match known {
            Some(mut view) => {
                let merged = view.firm.merge(newer);
                (view, merged)
            }
            None => {
                let view = FirmView {
                    id: self.new_id(ctx, 0)?,
                    revision: 0,
                    firm: newer,
                };
                (
                    view,
                    Merged {
                        added: 1,
                        replaced: 0,
                    },
                )
            }
        };
        if view.revision == 0 || merged != Merged::default() {
            self.keep_firm(ctx, &mut view)?;
        }
        Ok((view, merged))
    }

    /// Writes a firm as it is.
    ///
    /// # Errors
    /// As [`App::add_to_firm`].
    pub fn keep_firm(&self, ctx: &Context, view: &mut FirmView) -> Result<()> {
        view.firm
            .check(self.private_mail())
            .map_err(AppError::NotKept)?;
        self.known_names(&view.firm)?;
        let text = serde_json::to_string(&view.firm)
            .map_err(|error| AppError::Knowledge(error.to_string()))?;
        let row = FirmRow {
            id: view.id,
            revision: view.revision,
            text,
        };
        if !ctx.dry_run {
            view.revision = self.store().put_firm(&row)?;
        }
        Ok(())
    }

    /// Countries and trades are closed lists, so that a firm is found from a case.
    fn known_names(&self, firm: &Firm) -> Result<()> {
        for sector in &firm.sectors {
            sector.parse::<redress_ladder::Sector>()?;
        }
        let bad = firm
            .countries
            .iter()
            .find(|code| code.len() != 2 || !code.chars().all(|c| c.is_ascii_uppercase()));
        match bad {
            Some(code) => Err(AppError::BadValue {
                field: "country",
                given: code.clone(),
            }),
            None => Ok(()),
        }
    }

    /// Takes things of a firm away: an address, a person, a menu note, a scheme, another name.
    ///
    /// # Errors
    /// As [`App::firm`]; `NotFound` when nothing of it is called so.
    pub fn remove_from_firm(&self, ctx: &Context, which: &str, what: &str) -> Result<FirmView> {
        let mut view = self.firm(which)?;
        if view.firm.remove(what) == 0 {
            let given = what.chars().take(60).collect();
            return Err(AppError::NotFound {
                what: "entry",
                given,
            });
        }
        self.keep_firm(ctx, &mut view)?;
        Ok(view)
    }

    /// Removes a firm for good.
    ///
    /// # Errors
    /// As [`App::firm`].
    pub fn remove_firm(&self, ctx: &Context, which: &str) -> Result<FirmView> {
        let view = self.firm(which)?;
        if !ctx.dry_run {
            match self.store().remove_firm(view.id) {
                // Somebody else was faster.
                Ok(()) | Err(StoreError::NotFound(Missing::Firm(_))) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Ok(view)
    }

    /// Takes the firms of a file: company records, vCards, or another Redress's directory.
    ///
    /// # Errors
    /// `Import` when the file cannot be read whole, `NotKept` when the directory may not hold what
    /// is in it; then nothing was taken.
    pub fn import_firms(&self, ctx: &Context, file: &str, text: &str) -> Result<FirmsImported> {
        if text.len() > LARGEST_IMPORT {
            return Err(AppError::Import(Unreadable::TooLarge));
        }
        let file: String = file.chars().take(redress_directory::LONGEST).collect();
        let import = Import {
            file: &file,
            private_mail: self.private_mail(),
        };
        let mut done = FirmsImported::default();
        let mut count = |dropped: Vec<Dropped>| {
            for one in dropped {
                *done.dropped.entry(one.name()).or_default() += 1;
            }
        };
        let mut firms = Vec::new();
        let mut left_out = 0;
        for read in redress_directory::read(text, &import).map_err(AppError::Import)? {
            count(read.dropped);
            if read.firm.name.is_empty() {
                left_out += 1;
                continue;
            }
            read.firm
                .check(self.private_mail())
                .map_err(AppError::NotKept)?;
            self.known_names(&read.firm)?;
            firms.push(read.firm);
        }
        done.left_out = left_out;
        for firm in firms {
            let (view, merged) = self.add_to_firm(ctx, firm)?;
            if view.revision <= 1
                && merged
                    == (Merged {
                        added: 1,
                        replaced: 0,
                    })
            {
                done.new += 1;
            } else if merged == Merged::default() {
                done.same += 1;
            } else {
                done.merged += 1;
            }
        }
        Ok(done)
    }

    /// Builds addresses of somebody from those of others at the firm that were found, not built.
    #[must_use]
    pub fn guess_addresses(&self, firm: &Firm, name: &str) -> Vec<Guess> {
        let known: Vec<(&str, &str)> = firm
            .people
            .iter()
            .filter(|person| !person.guessed)
            .filter_map(|person| Some((person.name.as_str(), person.email.as_deref()?)))
            .collect();
        address::guess(name, &known)
    }

    /// Returns the services that reach a person, of the knowledge.
    #[must_use]
    pub fn services(&self, ctx: &Context) -> Vec<ServiceView> {
        let all = &self.knowledge().directory().service;
        all.iter()
            .map(|service| service_view(ctx, service))
            .collect()
    }

    /// Returns where a complaint to the firm of a case goes, as the directory knows it: a mailbox,
    /// else a postal address.
    pub(crate) fn complaint_address(&self, firm: Option<&str>) -> Option<String> {
        let name = firm?;
        let view = self
            .all_firms()
            .ok()?
            .into_iter()
            .find(|view| view.firm.is_called(name))?;
        let mut ways = view.firm.ways_for(Purpose::Complaints);
        ways.retain(|way| matches!(way.channel, Channel::Email | Channel::Letter));
        ways.sort_by_key(|way| way.channel != Channel::Email);
        ways.first().map(|way| way.at.clone())
    }

    fn private_mail(&self) -> &[String] {
        &self.knowledge().directory().private_mail.domains
    }
}

fn service_view(ctx: &Context, service: &ServiceSpec) -> ServiceView {
    ServiceView {
        name: service.name.clone(),
        kinds: service.kinds.iter().map(|kind| kind.name()).collect(),
        note: service.note.get(&ctx.lang).cloned().unwrap_or_default(),
        confidence: service.confidence,
        reviewed_on: service.reviewed_on,
        check_first: service.review_due.is_some_and(|due| due <= ctx.now.date()),
        sources: service.cites.clone(),
    }
}

fn read_row(row: &FirmRow) -> Result<FirmView> {
    let firm = serde_json::from_str(&row.text).map_err(|error| {
        AppError::Store(StoreError::Damaged {
            seq: None,
            what: format!("firm {}: {error}", row.id),
        })
    })?;
    Ok(FirmView {
        id: row.id,
        revision: row.revision,
        firm,
    })
}

/// Names what the directory may not hold, for the words of an error.
#[must_use]
pub(crate) fn fault_name(fault: Fault) -> (&'static str, &'static str) {
    match fault {
        Fault::Missing(field) => ("missing", field),
        Fault::TooLong(field) => ("too-long", field),
        Fault::Control(field) => ("control", field),
        Fault::NotAMailbox => ("no-mailbox", "email"),
        Fault::PrivateMail => ("private-mail", "email"),
        Fault::NoSource => ("no-source", "source"),
        Fault::TooMany(field) => ("too-many", field),
    }
}

/// Returns the field of a form at which a fault is told.
#[must_use]
pub fn fault_field(fault: Fault) -> &'static str {
    fault_name(fault).1
}
