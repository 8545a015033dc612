//! Load, decide, append: the one way in which a case changes.

use jiff::Zoned;
use redress_case::{Command, Data, Entry, Moment, Sealed, Stamp, State, decide, fold, seal_all};
use redress_store::{Append, Erase, StoreError};
use redress_tone::Lang;
use serde::Serialize;
use uuid::Uuid;

use crate::{App, AppError, Result};

/// How often a command is decided again when somebody else appended first.
const TRIES: usize = 50;

/// Who asks, in which language, and when.
#[derive(Debug, Clone)]
pub struct Context {
    /// The time at the person's place.
    pub now: Zoned,
    /// The language of Redress itself.
    pub lang: Lang,
    /// Who logs; `owner` on a person's own computer.
    pub actor: String,
    /// Whether commands are decided and shown, but nothing is written.
    pub dry_run: bool,
}

impl Context {
    /// Returns the moment that entries are stamped with.
    #[must_use]
    pub fn moment(&self) -> Moment {
        Moment::from(&self.now)
    }
}

/// A case as it was read.
#[derive(Debug, Clone)]
pub struct Loaded {
    /// The short local number.
    pub number: u64,
    /// The case.
    pub case: Uuid,
    /// What its entries say.
    pub state: State,
}

/// What a command wrote.
#[derive(Debug, Clone)]
pub struct Written {
    /// The case as it stands now.
    pub loaded: Loaded,
    /// The entries, in order.
    pub entries: Vec<WrittenEntry>,
}

/// One entry that was written, as `--json` prints it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct WrittenEntry {
    /// The entry's name.
    pub id: Uuid,
    /// The case's short local number.
    pub case: u64,
    /// The entry's place.
    pub seq: u64,
    /// When it was logged.
    pub at: String,
    /// What it says.
    #[serde(flatten)]
    pub data: Data,
    /// Its hash.
    pub hash: String,
}

impl App {
    /// Reads a case by its short number or its UUID.
    ///
    /// # Errors
    /// Not found, or the store's own.
    pub fn load(&self, case: &str) -> Result<Loaded> {
        let id = self.resolve(case)?;
        self.load_id(id)
    }

    /// Returns the case that a short number or a UUID names.
    ///
    /// # Errors
    /// Not found, or the store's own.
    pub fn resolve(&self, case: &str) -> Result<Uuid> {
        let missing = || AppError::NotFound {
            what: "case",
            given: case.chars().take(60).collect(),
        };
        if let Ok(number) = case.parse::<u64>() {
            return match self.store().resolve(number) {
                Err(StoreError::NotFound(_)) => Err(missing()),
                other => Ok(other?),
            };
        }
        Uuid::parse_str(case).map_err(|_| missing())
    }

    /// Reads a case by its UUID.
    ///
    /// # Errors
    /// Not found, damaged, or the store's own.
    pub fn load_id(&self, case: Uuid) -> Result<Loaded> {
        let sealed = match self.store().load(case) {
            Err(StoreError::NotFound(_)) => {
                return Err(AppError::NotFound {
                    what: "case",
                    given: case.to_string(),
                });
            }
            other => other?,
        };
        let number = self.store().head(case)?.number;
        Ok(Loaded {
            number,
            case,
            state: fold_sealed(&sealed)?,
        })
    }

    /// Opens a case and returns it.
    ///
    /// # Errors
    /// A refusal, or the store's own; then nothing was written.
    pub fn open_case(&self, ctx: &Context, commands: Vec<Command>) -> Result<Written> {
        let case = self.new_id(ctx, 0)?;
        let first = self.new_id(ctx, 1)?;
        self.write(ctx, case, State::default(), commands, first)
    }

    /// Runs commands on a case; what they are may depend on how it stands.
    ///
    /// When somebody else appended in between, the case is read again and the commands are
    /// decided again, so that nothing is lost and nothing is written twice.
    ///
    /// # Errors
    /// A refusal, or the store's own; then nothing was written.
    pub fn run(
        &self,
        ctx: &Context,
        case: &str,
        mut commands: impl FnMut(&Loaded) -> Result<Vec<Command>>,
    ) -> Result<Written> {
        self.run_naming(ctx, case, |loaded, _| commands(loaded))
    }

    /// Runs commands that may point at the first entry they write, by the name it will have.
    ///
    /// # Errors
    /// As [`App::run`].
    pub fn run_naming(
        &self,
        ctx: &Context,
        case: &str,
        mut commands: impl FnMut(&Loaded, Uuid) -> Result<Vec<Command>>,
    ) -> Result<Written> {
        let id = self.resolve(case)?;
        let first = self.new_id(ctx, 1)?;
        let mut last = None;
        for _ in 0..TRIES {
            let loaded = self.load_id(id)?;
            let wanted = commands(&loaded, first)?;
            match self.write(ctx, id, loaded.state, wanted, first) {
                Err(AppError::Store(StoreError::Conflict { head })) => last = Some(head),
                other => return other,
            }
        }
        match last {
            Some(head) => Err(StoreError::Conflict { head }.into()),
            None => Err(StoreError::Busy.into()),
        }
    }

    /// Runs one command that does not depend on how the case stands.
    ///
    /// # Errors
    /// As [`App::run`].
    pub fn run_one(&self, ctx: &Context, case: &str, command: &Command) -> Result<Written> {
        self.run(ctx, case, |_| Ok(vec![command.clone()]))
    }

    fn write(
        &self,
        ctx: &Context,
        case: Uuid,
        mut state: State,
        commands: Vec<Command>,
        first: Uuid,
    ) -> Result<Written> {
        let expected_seq = state.head().0;
        let mut sealed: Vec<Sealed> = Vec::new();
        let mut written: Vec<(Sealed, Data)> = Vec::new();
        for command in commands {
            let drafts = decide(&state, command)?;
            let mut stamped = Vec::with_capacity(drafts.len());
            for data in &drafts {
                let n = (written.len() + stamped.len()) as u64 + 1;
                let id = if n == 1 { first } else { self.new_id(ctx, n)? };
                stamped.push((data.clone(), self.stamp(ctx, id)?));
            }
            let new = seal_all(case, state.head(), stamped).map_err(damaged)?;
            for (entry, data) in new.iter().zip(drafts) {
                state = fold(state, &Entry::read(entry).map_err(damaged)?);
                written.push((entry.clone(), data));
            }
            sealed.extend(new);
        }
        let derived = self.derive(ctx.now.date(), &state, &written);
        let erasure = written.iter().find_map(|(entry, data)| match data {
            Data::Erasure(erasure) => Some((entry.clone(), erasure.clone())),
            _ => None,
        });
        let number = match erasure {
            _ if ctx.dry_run => self.store().head(case).map_or(0, |head| head.number),
            Some((entry, erasure)) => {
                let targets = erasure.seqs.clone();
                let erase = Erase {
                    case,
                    expected_seq,
                    entry,
                    targets,
                    derived,
                };
                let done = self.store().erase(erase)?;
                if erasure.whole {
                    self.store().hide(case)?;
                }
                done.number
            }
            None if sealed.is_empty() => self.store().head(case)?.number,
            None => {
                let append = Append {
                    case,
                    expected_seq,
                    entries: sealed,
                    derived,
                };
                self.store().append(append)?.number
            }
        };
        let entries = written
            .into_iter()
            .map(|(entry, data)| WrittenEntry {
                id: entry.header.id,
                case: number,
                seq: entry.header.seq,
                at: entry.header.at,
                data,
                hash: entry.hash.to_hex(),
            })
            .collect();
        Ok(Written {
            loaded: Loaded {
                number,
                case,
                state,
            },
            entries,
        })
    }

    fn stamp(&self, ctx: &Context, id: Uuid) -> Result<Stamp> {
        let mut salt = [0; 32];
        self.fill_random(&mut salt)?;
        Ok(Stamp {
            id,
            salt,
            at: ctx.moment(),
            actor: ctx.actor.clone(),
        })
    }

    /// Makes a UUIDv7 from the time given and fresh random bytes.
    pub(crate) fn new_id(&self, ctx: &Context, n: u64) -> Result<Uuid> {
        let mut random = [0; 10];
        self.fill_random(&mut random)?;
        let millis = u64::try_from(ctx.now.timestamp().as_millisecond()).unwrap_or(0);
        // Entries of one batch keep their order where ids are sorted.
        let millis = millis.saturating_add(n.min(999));
        Ok(uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid())
    }
}

/// Folds stored entries.
///
/// # Errors
/// `Damaged`, or `NewerData` when a later version wrote the entry.
pub(crate) fn fold_sealed(sealed: &[Sealed]) -> Result<State> {
    let mut state = State::default();
    for entry in sealed {
        state = fold(state, &Entry::read(entry).map_err(damaged)?);
    }
    Ok(state)
}

pub(crate) fn damaged(error: redress_case::ReadError) -> AppError {
    use redress_case::ReadError;
    AppError::Store(match error {
        ReadError::Newer { schema, .. } => StoreError::NewerData {
            found: u32::from(schema),
            known: u32::from(redress_case::SCHEMA),
        },
        ReadError::Unreadable { seq, .. } | ReadError::Kind { seq, .. } => StoreError::Damaged {
            seq: Some(seq),
            what: error.to_string(),
        },
    })
}
