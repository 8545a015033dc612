//! A case as one JSON document: written to leave, read back only when it proves.
//!
//! The layout is fixed, one entry and one evidence file a line, so that damage can be named even
//! where the JSON no longer reads. The digest covers every byte before it. `docs/format.md`
//! describes it for other programs.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::chain::{Digest, Header, Payload, Sealed, hex, unhex};
use crate::entry::Entry;
use crate::state::State;
use crate::verify::verify;

const FORMAT: &str = "redress-case";
const DIGEST_KEY: &str = "\"digest\":\"";

/// A document that proved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Import {
    /// The case.
    pub case: Uuid,
    /// Its entries, first one first.
    pub entries: Vec<Sealed>,
    /// Its evidence files.
    pub evidence: Vec<(Digest, Vec<u8>)>,
}

/// What in a document does not prove.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DocumentProblem {
    /// An entry.
    #[error("entry {seq}: {why}")]
    Entry {
        /// The place of the entry, from 1.
        seq: u64,
        /// What was found.
        why: String,
    },
    /// An evidence file.
    #[error("evidence file {sha256}: its bytes are not those that were logged")]
    Evidence {
        /// The hash that the document gives, or its place where that cannot be read.
        sha256: String,
    },
    /// The document as a whole.
    #[error("the document: {0}")]
    Document(String),
    /// The document is of a later layout.
    #[error("the document was written by a newer version (schema {0})")]
    Newer(u64),
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    schema: u64,
    format: String,
    case: Uuid,
    head: Head,
    entries: Vec<EntryLine>,
    evidence: Vec<EvidenceLine>,
    state: Value,
    digest: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Head {
    seq: u64,
    hash: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct EntryLine {
    seq: u64,
    id: Uuid,
    at: String,
    actor: String,
    kind: String,
    schema: u16,
    #[serde(skip_serializing_if = "Option::is_none")]
    data: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    payload: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    salt: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    erased: Option<String>,
    commitment: String,
    prev: String,
    hash: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct EvidenceLine {
    sha256: String,
    size: u64,
    bytes: String,
}

/// Writes a case with its evidence as one document, ending in a newline.
///
/// `evidence` holds each file once; files whose entries were erased are left out by the caller.
///
/// # Errors
/// [`DocumentProblem`] when an entry cannot be read; nothing half-proved is ever written.
pub fn export(
    case: Uuid,
    entries: &[Sealed],
    evidence: &[(Digest, Vec<u8>)],
) -> Result<String, Vec<DocumentProblem>> {
    let read = read_all(case, entries)?;
    let state = State::of(&read);
    let (seq, hash) = state.head();
    let mut out = String::new();
    out.push_str("{\n\"schema\":1,\n");
    out.push_str(&format!("\"format\":\"{FORMAT}\",\n\"case\":\"{case}\",\n"));
    out.push_str(&format!(
        "\"head\":{{\"seq\":{seq},\"hash\":\"{hash}\"}},\n"
    ));
    out.push_str("\"entries\":[\n");
    let lines: Vec<String> = entries
        .iter()
        .map(|sealed| {
            let erased = state
                .item(sealed.header.id)
                .and_then(|item| item.erased.clone());
            json_line(&entry_line(sealed, erased))
        })
        .collect();
    out.push_str(&lines.join(",\n"));
    out.push_str("\n],\n\"evidence\":[\n");
    let lines: Vec<String> = evidence
        .iter()
        .map(|(sha256, bytes)| {
            json_line(&EvidenceLine {
                sha256: sha256.to_hex(),
                size: bytes.len() as u64,
                bytes: BASE64.encode(bytes),
            })
        })
        .collect();
    out.push_str(&lines.join(",\n"));
    out.push_str("\n],\n\"state\":");
    out.push_str(&json_line(&state.summary()));
    out.push_str(",\n");
    let digest = Digest::of(out.as_bytes());
    out.push_str(DIGEST_KEY);
    out.push_str(&digest.to_hex());
    out.push_str("\"\n}\n");
    Ok(out)
}

fn json_line<T: Serialize>(value: &T) -> String {
    // Writing these types to a string has no failure: no map with odd keys, no writer.
    serde_json::to_string(value).unwrap_or_default()
}

fn entry_line(sealed: &Sealed, erased: Option<String>) -> EntryLine {
    let payload = sealed
        .payload
        .as_ref()
        .map(|p| String::from_utf8_lossy(&p.bytes).into_owned());
    EntryLine {
        seq: sealed.header.seq,
        id: sealed.header.id,
        at: sealed.header.at.clone(),
        actor: sealed.header.actor.clone(),
        kind: sealed.header.kind.clone(),
        schema: sealed.header.schema,
        data: payload
            .as_deref()
            .and_then(|text| serde_json::from_str(text).ok()),
        payload,
        salt: sealed.payload.as_ref().map(|p| hex(&p.salt)),
        erased,
        commitment: sealed.commitment.to_hex(),
        prev: sealed.prev.to_hex(),
        hash: sealed.hash.to_hex(),
    }
}

fn read_all(case: Uuid, entries: &[Sealed]) -> Result<Vec<Entry>, Vec<DocumentProblem>> {
    let problems: Vec<DocumentProblem> = verify(case, entries)
        .into_iter()
        .map(|p| DocumentProblem::Entry {
            seq: p.seq,
            why: p.why,
        })
        .collect();
    if !problems.is_empty() {
        return Err(problems);
    }
    entries
        .iter()
        .map(|sealed| {
            Entry::read(sealed).map_err(|e| {
                let why = e.to_string();
                vec![DocumentProblem::Entry {
                    seq: sealed.header.seq,
                    why,
                }]
            })
        })
        .collect()
}

/// Reads a document and returns it only when every entry, every file and the whole prove.
///
/// # Errors
/// Every problem that was found, entries first; at least one.
pub fn import(bytes: &[u8]) -> Result<Import, Vec<DocumentProblem>> {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return Err(problems_by_line(bytes));
    };
    let document: Document = match serde_json::from_str(text) {
        Ok(document) => document,
        Err(error) => {
            if let Some(newer) = newer_schema(text) {
                return Err(vec![DocumentProblem::Newer(newer)]);
            }
            let mut problems = problems_by_line(bytes);
            if problems.is_empty() {
                problems.push(DocumentProblem::Document(error.to_string()));
            }
            return Err(problems);
        }
    };
    if document.schema > 1 {
        return Err(vec![DocumentProblem::Newer(document.schema)]);
    }
    let mut problems = Vec::new();
    let entries = entries_of(&document, &mut problems);
    let evidence = evidence_of(&document, &mut problems);
    if problems.is_empty() {
        check_whole(text, &document, &entries, &mut problems);
    }
    if problems.is_empty() {
        Ok(Import {
            case: document.case,
            entries,
            evidence,
        })
    } else {
        Err(problems)
    }
}

fn newer_schema(text: &str) -> Option<u64> {
    let value: Value = serde_json::from_str(text).ok()?;
    let ours = value.get("format")?.as_str()? == FORMAT;
    value
        .get("schema")?
        .as_u64()
        .filter(|schema| ours && *schema > 1)
}

fn entries_of(document: &Document, problems: &mut Vec<DocumentProblem>) -> Vec<Sealed> {
    let mut entries = Vec::with_capacity(document.entries.len());
    for (index, line) in document.entries.iter().enumerate() {
        match sealed_of(document.case, line) {
            Ok(sealed) => entries.push(sealed),
            Err(why) => problems.push(DocumentProblem::Entry {
                seq: index as u64 + 1,
                why,
            }),
        }
    }
    if problems.is_empty() {
        problems.extend(verify(document.case, &entries).into_iter().map(|p| {
            DocumentProblem::Entry {
                seq: p.seq,
                why: p.why,
            }
        }));
    }
    entries
}

fn sealed_of(case: Uuid, line: &EntryLine) -> Result<Sealed, String> {
    let digest = |name: &str, text: &str| {
        Digest::from_hex(text).ok_or_else(|| format!("its {name} is no SHA-256 digest"))
    };
    let payload = match (&line.payload, &line.salt) {
        (None, None) => None,
        (Some(payload), Some(salt)) => {
            let salt = unhex::<32>(salt).ok_or("its salt is damaged")?;
            let said: Value =
                serde_json::from_str(payload).map_err(|_| "its content is no JSON".to_owned())?;
            if line.data.as_ref() != Some(&said) {
                return Err("its data is not its content".to_owned());
            }
            Some(Payload {
                salt,
                bytes: payload.clone().into_bytes(),
            })
        }
        _ => return Err("its content or its salt is missing".to_owned()),
    };
    if [&line.at, &line.kind, &line.actor]
        .iter()
        .any(|field| field.contains('\n'))
    {
        return Err("its header holds a line break".to_owned());
    }
    Ok(Sealed {
        header: Header {
            schema: line.schema,
            case,
            id: line.id,
            seq: line.seq,
            at: line.at.clone(),
            kind: line.kind.clone(),
            actor: line.actor.clone(),
        },
        payload,
        commitment: digest("commitment", &line.commitment)?,
        prev: digest("prev", &line.prev)?,
        hash: digest("hash", &line.hash)?,
    })
}

fn evidence_of(document: &Document, problems: &mut Vec<DocumentProblem>) -> Vec<(Digest, Vec<u8>)> {
    let mut files = Vec::with_capacity(document.evidence.len());
    for line in &document.evidence {
        let bytes = BASE64.decode(&line.bytes).ok();
        match (Digest::from_hex(&line.sha256), bytes) {
            (Some(sha256), Some(bytes))
                if Digest::of(&bytes) == sha256 && bytes.len() as u64 == line.size =>
            {
                files.push((sha256, bytes));
            }
            _ => problems.push(DocumentProblem::Evidence {
                sha256: line.sha256.clone(),
            }),
        }
    }
    files
}

fn check_whole(
    text: &str,
    document: &Document,
    entries: &[Sealed],
    problems: &mut Vec<DocumentProblem>,
) {
    let mut fault = |why: &str| problems.push(DocumentProblem::Document(why.to_owned()));
    if document.format != FORMAT {
        return fault("it is no case written by Redress");
    }
    let covered = text.rfind(DIGEST_KEY).and_then(|end| text.get(..end));
    let tail = format!("{DIGEST_KEY}{}\"\n}}\n", document.digest);
    if covered.map(|part| Digest::of(part.as_bytes()).to_hex()) != Some(document.digest.clone())
        || !text.ends_with(&tail)
    {
        let changed = changed_lines(text, document);
        if changed.is_empty() {
            return fault("its digest does not match, so something in it was changed");
        }
        return problems.extend(changed);
    }
    let head = entries
        .last()
        .map_or((0, Digest::ZERO), |e| (e.header.seq, e.hash));
    if (document.head.seq, document.head.hash.clone()) != (head.0, head.1.to_hex()) {
        return fault("its head is not its last entry");
    }
    let read: Vec<Entry> = entries
        .iter()
        .filter_map(|sealed| Entry::read(sealed).ok())
        .collect();
    if State::of(&read).summary() != document.state {
        fault("its state is not what its entries say");
    }
}

/// Finds the entries whose line reads the same but is not written the same.
fn changed_lines(text: &str, document: &Document) -> Vec<DocumentProblem> {
    let lines = text
        .lines()
        .skip_while(|line| *line != "\"entries\":[")
        .skip(1);
    lines
        .zip(&document.entries)
        .filter(|(line, entry)| line.trim_end_matches(',') != json_line(entry))
        .map(|(_, entry)| DocumentProblem::Entry {
            seq: entry.seq,
            why: "its line was changed".to_owned(),
        })
        .collect()
}

/// Finds the lines that no longer read, where the whole document does not.
fn problems_by_line(bytes: &[u8]) -> Vec<DocumentProblem> {
    enum Part {
        Frame,
        Entries(u64),
        Evidence(u64),
    }
    let mut part = Part::Frame;
    let mut problems = Vec::new();
    for line in bytes.split(|byte| *byte == b'\n') {
        let line = line.strip_suffix(b",").unwrap_or(line);
        match (&mut part, line) {
            (_, b"\"entries\":[") => part = Part::Entries(0),
            (_, b"\"evidence\":[") => part = Part::Evidence(0),
            (_, b"]") => part = Part::Frame,
            (Part::Entries(seq), line) => {
                *seq += 1;
                if serde_json::from_slice::<EntryLine>(line).is_err() {
                    let why = "its line can no longer be read".to_owned();
                    problems.push(DocumentProblem::Entry { seq: *seq, why });
                }
            }
            (Part::Evidence(place), line) if !line.is_empty() => {
                *place += 1;
                if serde_json::from_slice::<EvidenceLine>(line).is_err() {
                    problems.push(DocumentProblem::Evidence {
                        sha256: format!("no. {place}"),
                    });
                }
            }
            _ => {}
        }
    }
    if problems.is_empty() {
        problems.push(DocumentProblem::Document(
            "it is no case written by Redress, or was cut or changed".to_owned(),
        ));
    }
    problems
}

impl State {
    /// Returns the folded state as JSON, for the document and for `--json`.
    #[must_use]
    pub fn summary(&self) -> Value {
        let contacts: Vec<Value> = self
            .contacts()
            .iter()
            .map(|c| {
                json!({ "id": c.id, "contact": c.contact, "reference": c.reference, "ended": c.ended })
            })
            .collect();
        let asks: Vec<Value> = self
            .asks()
            .iter()
            .map(|a| {
                json!({ "id": a.id, "at": a.at, "what": a.what, "answer": a.answer, "reason": a.reason })
            })
            .collect();
        let messages: Vec<Value> = self
            .messages()
            .iter()
            .map(|m| {
                json!({ "id": m.id, "letter": m.message.letter, "subject": m.message.subject,
                    "sent": m.sent.map(|(at, channel)| json!({ "at": at, "channel": channel })) })
            })
            .collect();
        let promises: Vec<Value> = self
            .shown()
            .filter_map(|(item, data)| match data {
                crate::Data::Promise(promise) => Some(json!({ "id": item.id, "promise": promise })),
                _ => None,
            })
            .collect();
        let open = matches!(self.status(), crate::Status::Open { .. });
        without_nulls(json!({
            "details": self.details(),
            "open": open,
            "contacts": contacts,
            "asks": asks,
            "obstacles": self.obstacles().iter().map(|(id, o)| json!({ "id": id, "obstacle": o })).collect::<Vec<_>>(),
            "promises": promises,
            "evidence": self.evidence().iter().map(|(id, e)| json!({ "id": id, "evidence": e })).collect::<Vec<_>>(),
            "messages": messages,
            "events": self.events().iter().map(|(id, e)| json!({ "id": id, "event": e })).collect::<Vec<_>>(),
            "facts": self.facts(),
            "settlement": self.settlement(),
        }))
    }
}

/// Takes out what does not apply: a field that has no value is absent.
fn without_nulls(value: Value) -> Value {
    match value {
        Value::Object(map) => map
            .into_iter()
            .filter(|(_, field)| !field.is_null())
            .map(|(name, field)| (name, without_nulls(field)))
            .collect(),
        Value::Array(all) => all.into_iter().map(without_nulls).collect(),
        other => other,
    }
}
