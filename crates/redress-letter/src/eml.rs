//! A letter as an e-mail file (RFC 5322, MIME), to be opened in any mail
//! program or sent as it is.

use std::time::SystemTime;

use jiff::Timestamp;
use lettre::Address;
use lettre::message::header::ContentType;
use lettre::message::{Mailbox, Message};
use sha2::{Digest, Sha256};

use crate::compose::Letter;

/// Why an e-mail file could not be written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EmlError {
    /// An address is not an e-mail address.
    #[error("\"{0}\" is not an e-mail address: write it like name@example.org")]
    Address(String),
    /// The instant has no place in an e-mail's date.
    #[error("an e-mail cannot carry the date {0}: use one from 1970 to 9999")]
    Date(Timestamp),
    /// The e-mail could not be put together.
    #[error("the e-mail could not be put together: {0}")]
    Build(String),
}

/// A name and an e-mail address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Party<'a> {
    /// The name shown, in any script.
    pub name: Option<&'a str>,
    /// The address, `name@example.org`.
    pub address: &'a str,
}

/// Writes a letter as an e-mail file.
///
/// `to` may be absent, as in a draft: the person fills it in. The same inputs
/// always give the same bytes: `sent` is the instant in its date, and its
/// message id is made from `seed` (for example the id of the message in the
/// record) and the addresses.
///
/// # Errors
/// Refuses what is not an e-mail address, and an instant that no e-mail can
/// carry.
pub fn eml(
    letter: &Letter,
    from: &Party<'_>,
    to: &[Party<'_>],
    sent: Timestamp,
    seed: &str,
) -> Result<Vec<u8>, EmlError> {
    let from_box = mailbox(from)?;
    let to_boxes: Vec<Mailbox> = to.iter().map(mailbox).collect::<Result<_, _>>()?;
    let mut builder = Message::builder()
        .from(from_box.clone())
        .date(instant(sent)?)
        .subject(letter.subject.clone())
        .message_id(Some(message_id(letter, &from_box, to_boxes.first(), seed)));
    if to_boxes.is_empty() {
        // The library asks for an envelope; it is not written to the file.
        let envelope = lettre::address::Envelope::new(None, vec![from_box.email.clone()])
            .map_err(|error| EmlError::Build(error.to_string()))?;
        builder = builder.envelope(envelope);
    }
    for to_box in to_boxes {
        builder = builder.to(to_box);
    }
    builder
        .header(ContentType::TEXT_PLAIN)
        .body(letter.body.clone())
        .map(|message| message.formatted())
        .map_err(|error| EmlError::Build(error.to_string()))
}

fn mailbox(party: &Party<'_>) -> Result<Mailbox, EmlError> {
    let address: Address = party
        .address
        .trim()
        .parse()
        .map_err(|_| EmlError::Address(party.address.to_owned()))?;
    let name = party
        .name
        .map(|name| {
            let visible: String = name.chars().filter(|c| !c.is_control()).collect();
            crate::tidy::one_line(&visible)
        })
        .filter(|name| !name.is_empty());
    Ok(Mailbox::new(name, address))
}

fn instant(sent: Timestamp) -> Result<SystemTime, EmlError> {
    let last: Timestamp = "9999-12-30T00:00:00Z"
        .parse()
        .map_err(|_| EmlError::Date(sent))?;
    if sent < Timestamp::UNIX_EPOCH || sent > last {
        return Err(EmlError::Date(sent));
    }
    Ok(SystemTime::from(sent))
}

fn message_id(letter: &Letter, from: &Mailbox, to: Option<&Mailbox>, seed: &str) -> String {
    let mut hash = Sha256::new();
    let to = to.map(|to| to.email.to_string()).unwrap_or_default();
    for part in [
        seed,
        &letter.kind,
        from.email.as_ref(),
        &to,
        &letter.subject,
        &letter.body,
    ] {
        // The length keeps the parts apart.
        hash.update(part.len().to_be_bytes());
        hash.update(part.as_bytes());
    }
    let name: String = hash
        .finalize()
        .iter()
        .take(16)
        .map(|b| format!("{b:02x}"))
        .collect();
    format!("<{name}@{}>", from.email.domain())
}
