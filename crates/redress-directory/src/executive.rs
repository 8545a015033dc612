//! Whether a message to the heads of a firm may go out (S3-22).
//!
//! The first message that nobody there asked for goes to three named people at most, after the
//! lower rungs; more only with a reason on record. The same person is not written to again before
//! an answer had its time. With those who answered one may write freely.

use jiff::civil::Date;

use crate::firm::same_name;

/// So many named people at most get a message that they did not ask for.
pub const MOST: usize = 3;

/// A message that went to heads of the firm.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sent {
    /// The day.
    pub on: Date,
    /// To whom, by name.
    pub to: Vec<String>,
}

/// Why a message may not go out without a reason on record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hold {
    /// It names nobody.
    Nobody,
    /// With it, more people than [`MOST`] would have been written to unasked.
    TooMany {
        /// How many.
        people: usize,
    },
    /// Somebody was written to and still has time to answer.
    TooSoon {
        /// Who.
        name: String,
        /// The last day of that time.
        until: Date,
    },
}

/// What has gone before.
#[derive(Debug, Clone, Copy)]
pub struct Before<'a> {
    /// Messages to heads of the firm.
    pub sent: &'a [Sent],
    /// Those who have answered.
    pub answered: &'a [String],
    /// How many days an answer gets.
    pub days: i64,
}

/// Says whether a message to these people may go out today.
///
/// # Errors
/// The first [`Hold`]. A reason on record lifts it, but for [`Hold::Nobody`].
pub fn may_go(to: &[String], today: Date, before: &Before<'_>) -> Result<(), Hold> {
    let to: Vec<&str> = to
        .iter()
        .map(|name| name.trim())
        .filter(|name| !name.is_empty())
        .collect();
    if to.is_empty() {
        return Err(Hold::Nobody);
    }
    let answered = |name: &str| before.answered.iter().any(|one| same_name(one, name));
    let mut unasked: Vec<&str> = Vec::new();
    let earlier = before
        .sent
        .iter()
        .flat_map(|sent| sent.to.iter().map(String::as_str));
    for name in earlier.chain(to.iter().copied()) {
        if !answered(name) && !unasked.iter().any(|one| same_name(one, name)) {
            unasked.push(name);
        }
    }
    // Those of before may be more, with a reason; that does not hold up a letter to one of them.
    let new = to.iter().any(|name| {
        !answered(name)
            && !before
                .sent
                .iter()
                .any(|sent| sent.to.iter().any(|one| same_name(one, name)))
    });
    if new && unasked.len() > MOST {
        return Err(Hold::TooMany {
            people: unasked.len(),
        });
    }
    for name in to.iter().copied().filter(|name| !answered(name)) {
        let last = before
            .sent
            .iter()
            .filter(|sent| sent.to.iter().any(|one| same_name(one, name)))
            .map(|sent| sent.on)
            .max();
        let until = last.and_then(|on| on.checked_add(jiff::Span::new().days(before.days)).ok());
        if let Some(until) = until.filter(|until| today <= *until) {
            return Err(Hold::TooSoon {
                name: name.to_owned(),
                until,
            });
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn names(names: &[&str]) -> Vec<String> {
        names.iter().map(|&name| name.to_owned()).collect()
    }

    #[test]
    fn three_unasked_and_no_more() {
        let first = Sent {
            on: date(2026, 3, 2),
            to: names(&["Ada Re", "Ugo Neri"]),
        };
        let none: [Sent; 0] = [];
        let one = [first];
        // (before, answered, to, today, held)
        type Names<'a> = &'a [&'a str];
        type Case<'a> = (&'a [Sent], Names<'a>, Names<'a>, Date, Option<Hold>);
        let cases: [Case<'_>; 10] = [
            (&none, &[], &["Ada Re"], date(2026, 3, 2), None),
            (
                &none,
                &[],
                &["Ada Re", "Ugo Neri", "Eva Bo"],
                date(2026, 3, 2),
                None,
            ),
            (
                &none,
                &[],
                &["Ada Re", "Ugo Neri", "Eva Bo", "Pia Sol"],
                date(2026, 3, 2),
                Some(Hold::TooMany { people: 4 }),
            ),
            (
                &none,
                &[],
                &["Ada Re", "ada  re", "ADA RE", "Ugo Neri"],
                date(2026, 3, 2),
                None,
            ),
            (&none, &[], &[" ", ""], date(2026, 3, 2), Some(Hold::Nobody)),
            (&one, &[], &["Eva Bo"], date(2026, 3, 3), None),
            (
                &one,
                &[],
                &["Eva Bo", "Pia Sol"],
                date(2026, 3, 3),
                Some(Hold::TooMany { people: 4 }),
            ),
            (
                &one,
                &["Ada Re"],
                &["Eva Bo", "Pia Sol"],
                date(2026, 3, 3),
                None,
            ),
            (&one, &["Ada Re"], &["Ada Re"], date(2026, 3, 3), None),
            (
                &one,
                &[],
                &["Ada Re"],
                date(2026, 3, 9),
                Some(Hold::TooSoon {
                    name: "Ada Re".to_owned(),
                    until: date(2026, 3, 9),
                }),
            ),
        ];
        for (sent, answered, to, today, held) in cases {
            let answered = names(answered);
            let before = Before {
                sent,
                answered: &answered,
                days: 7,
            };
            assert_eq!(may_go(&names(to), today, &before).err(), held, "{to:?}");
        }
        let before = Before {
            sent: &one,
            answered: &[],
            days: 7,
        };
        assert_eq!(
            may_go(&names(&["Ada Re"]), date(2026, 3, 10), &before),
            Ok(())
        );
    }
}
