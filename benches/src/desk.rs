//! Made-up cases: the same ones on every run.

use jiff::civil::date;
use redress_case::{Digest, Header, Payload, SCHEMA, Sealed};
use redress_store::{Append, CaseSummary, Derived, DueRow, EntryText};
use uuid::Uuid;

/// So many different words; the first ones are the most frequent.
const VOCABULARY: u64 = 20_000;

/// A small generator of numbers, the same on every run.
pub struct Dice(u64);

impl Dice {
    /// Starts a generator.
    #[must_use]
    pub fn new(seed: u64) -> Dice {
        Dice(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    /// Returns a number below `limit`.
    pub fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % limit.max(1)
    }
}

/// Returns the identifier of the case with this number.
#[must_use]
pub fn case_id(case: u64) -> Uuid {
    Uuid::from_u128(0x0199_0000_0000_7000_8000_0000_0000_0000 | u128::from(case))
}

/// Returns the number that made an identifier; the reverse of [`case_id`].
#[must_use]
pub fn case_of(id: Uuid) -> u64 {
    u64::try_from(id.as_u128() & 0xffff_ffff).unwrap_or(0)
}

/// Returns a text of about 600 bytes with its own reference; one in a hundred holds `hundredth`,
/// one in ten `tenth`.
#[must_use]
pub fn text(case: u64, seq: u64) -> String {
    let n = case * 1000 + seq;
    let mut dice = Dice::new(n + 1);
    let mut text = format!("reference BX-{n:07}");
    if n.is_multiple_of(100) {
        text.push_str(" hundredth");
    }
    if n.is_multiple_of(10) {
        text.push_str(" tenth");
    }
    while text.len() < 600 {
        // A product of two dice makes small numbers frequent, as words of a language are.
        let word = dice.below(VOCABULARY) * dice.below(VOCABULARY) / VOCABULARY;
        text.push(' ');
        push_word(word, &mut text);
    }
    text
}

fn push_word(mut n: u64, text: &mut String) {
    const SYLLABLES: [&str; 12] = [
        "ba", "re", "mi", "to", "lu", "san", "ver", "co", "ti", "ne", "pra", "gi",
    ];
    loop {
        text.push_str(SYLLABLES.get((n % 12) as usize).copied().unwrap_or("ba"));
        n /= 12;
        if n == 0 {
            return;
        }
    }
}

/// Seals the entry `seq` of a case behind `prev`, with its text as the payload.
#[must_use]
pub fn seal(case: u64, seq: u64, prev: Digest) -> (Sealed, String) {
    let text = text(case, seq);
    let name = Digest::of(text.as_bytes());
    let header = Header {
        schema: SCHEMA,
        case: case_id(case),
        id: Uuid::from_u128(u128::from(case) << 64 | u128::from(seq)),
        seq,
        at: "2026-03-12T14:05:00+01:00".to_owned(),
        kind: "note".to_owned(),
        actor: "owner".to_owned(),
    };
    let payload = Payload {
        salt: name.0,
        bytes: format!("{{\"note\":\"{text}\"}}").into_bytes(),
    };
    (Sealed::seal(header, payload, prev), text)
}

/// Makes the append of one entry to a case that has `seq - 1`.
#[must_use]
pub fn append(case: u64, seq: u64, prev: Digest) -> Append {
    let (entry, text) = seal(case, seq, prev);
    let derived = derived(case, seq, vec![EntryText { seq, text }]);
    Append {
        case: case_id(case),
        expected_seq: seq - 1,
        entries: vec![entry],
        derived,
    }
}

/// Derives the rows of a case as they stand after `seq` entries.
#[must_use]
pub fn derived(case: u64, seq: u64, texts: Vec<EntryText>) -> Derived {
    let due = date(2026, 4, 2)
        .saturating_add(jiff::Span::new().days(i64::try_from(case % 90).unwrap_or(0)));
    let second = |n: u64| {
        jiff::Timestamp::from_second(1_773_000_000 + i64::try_from(n).unwrap_or(0))
            .unwrap_or_default()
    };
    Derived {
        summary: CaseSummary {
            title: format!("Transfer {case} taken twice"),
            firm: format!("Bank {}", case % 40),
            country: "IT".to_owned(),
            sector: "bank".to_owned(),
            topic: Some("payments".to_owned()),
            state: "open".to_owned(),
            rung: Some("it.r1".to_owned()),
            next_due: Some(due),
            next_do: Some("wait".to_owned()),
            created_at: second(case),
            updated_at: second(case + seq),
        },
        dues: vec![DueRow {
            on: due,
            kind: "promise".to_owned(),
            what: "p1".to_owned(),
        }],
        texts,
        evidence: Vec::new(),
    }
}
