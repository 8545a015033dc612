//! Amounts of money as people type them.

use redress_case::Amount;

use crate::{AppError, Result};

/// Reads an amount such as `148`, `148.00EUR`, `148,00 EUR` or `1.234,50`.
///
/// # Errors
/// `BadValue` when it is no amount of at most a thousand million.
pub fn read_amount(text: &str, currency: &str) -> Result<Amount> {
    let bad = || AppError::BadValue {
        field: "amount",
        given: text.chars().take(40).collect(),
    };
    let (number, code): (String, String) = {
        let cleaned: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        let code: String = cleaned.chars().filter(|c| c.is_alphabetic()).collect();
        let number: String = cleaned
            .chars()
            .filter(|c| !c.is_alphabetic() && !matches!(c, '€' | '£' | '$' | '₪' | '₺'))
            .collect();
        (number, code)
    };
    let sign = ["€", "£", "$", "₪", "₺"]
        .iter()
        .position(|sign| text.contains(sign));
    let named = sign.and_then(|at| ["EUR", "GBP", "USD", "ILS", "TRY"].get(at).copied());
    let currency = match (code.is_empty(), named) {
        (false, _) => code.to_uppercase(),
        (true, Some(named)) => named.to_owned(),
        (true, None) => currency.to_owned(),
    };
    // The last point or comma with one or two digits behind it parts the hundredths.
    let (whole, cents) = match number.rfind(['.', ',']) {
        Some(at) if (1..=2).contains(&(number.len() - at - 1)) => (
            number.get(..at).unwrap_or(""),
            number.get(at + 1..).unwrap_or(""),
        ),
        _ => (number.as_str(), ""),
    };
    let whole: String = whole
        .chars()
        .filter(|c| !matches!(c, '.' | ',' | '\'' | '\u{a0}'))
        .collect();
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    if whole.is_empty() || !digits(&whole) || !digits(cents) || whole.len() > 10 {
        return Err(bad());
    }
    let cents = format!("{cents:0<2}");
    let minor: i64 = format!("{whole}{cents}").parse().map_err(|_| bad())?;
    if minor > 100_000_000_000
        || currency.len() != 3
        || !currency.bytes().all(|b| b.is_ascii_uppercase())
    {
        return Err(bad());
    }
    Ok(Amount { minor, currency })
}
