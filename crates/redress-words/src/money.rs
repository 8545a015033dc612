//! Amounts with their currency.

use fixed_decimal::Sign;
use redress_tone::Lang;

use crate::format::{FormatError, decimal, parse_decimal};

/// Writes an amount given as decimal text (`1234.5`) and an ISO 4217 code.
///
/// A whole amount given without decimals stays without (`20` is "€20"); any
/// other is written with the decimals of its currency or, where more are
/// given, with those. The order of sign, symbol and digits is that of the
/// language, and in Hebrew the direction marks it needs are part of the text.
///
/// # Errors
/// Refuses text that is not a decimal number, and a code that is not three
/// letters.
pub fn money(lang: Lang, amount: &str, currency: &str) -> Result<String, FormatError> {
    let mut value = parse_decimal(amount)?;
    if currency.len() != 3 || !currency.bytes().all(|b| b.is_ascii_alphabetic()) {
        return Err(FormatError::NotACurrency(currency.to_owned()));
    }
    let code = currency.to_ascii_uppercase();
    if amount.contains('.') {
        value.pad_end(-decimals(&code));
    }
    let negative = value.sign == Sign::Negative;
    value.set_sign(Sign::None);
    let digits = decimal(lang, &value);
    Ok(arrange(
        lang,
        negative,
        &digits,
        symbol(lang, &code).unwrap_or(&code),
    ))
}

/// Writes an amount given in the smallest unit of its currency, such as cents.
///
/// # Errors
/// Refuses a code that is not three letters.
pub fn money_minor(lang: Lang, minor: i64, currency: &str) -> Result<String, FormatError> {
    let places = decimals(&currency.to_ascii_uppercase()).unsigned_abs();
    let unit = 10_u64.pow(u32::from(places));
    let sign = if minor < 0 { "-" } else { "" };
    let (major, rest) = (minor.unsigned_abs() / unit, minor.unsigned_abs() % unit);
    let amount = if places == 0 {
        format!("{sign}{major}")
    } else {
        format!("{sign}{major}.{rest:0width$}", width = usize::from(places))
    };
    money(lang, &amount, currency)
}

/// Returns how many decimals a currency has (ISO 4217).
fn decimals(code: &str) -> i16 {
    match code {
        "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" => 3,
        "CLP" | "ISK" | "JPY" | "KRW" | "PYG" | "UGX" | "VND" | "XAF" | "XOF" => 0,
        _ => 2,
    }
}

/// Returns the sign that readers of a language know a currency by; others
/// keep their code.
fn symbol(lang: Lang, code: &str) -> Option<&'static str> {
    Some(match code {
        "EUR" => "€",
        "GBP" => "£",
        "ILS" => "₪",
        // Elsewhere the lira sign is not known well enough to stand alone.
        "TRY" if lang == Lang::Tr => "₺",
        "USD" if matches!(lang, Lang::En | Lang::Nl) => "US$",
        "USD" if matches!(lang, Lang::He | Lang::Tr) => "$",
        _ => return None,
    })
}

/// Puts sign, symbol and digits in the order of the language (Unicode CLDR).
fn arrange(lang: Lang, negative: bool, digits: &str, symbol: &str) -> String {
    const NO_BREAK: char = '\u{A0}';
    const RIGHT_TO_LEFT: char = '\u{200F}';
    const LEFT_TO_RIGHT: char = '\u{200E}';
    let minus = if negative { "-" } else { "" };
    // A code of letters keeps a space where a symbol does not have one.
    let gap = if symbol.ends_with(|c: char| c.is_ascii_alphabetic()) {
        NO_BREAK.to_string()
    } else {
        String::new()
    };
    match lang {
        Lang::En | Lang::Tr => format!("{minus}{symbol}{gap}{digits}"),
        Lang::Nl => format!("{symbol}{NO_BREAK}{minus}{digits}"),
        Lang::It => format!("{minus}{digits}{NO_BREAK}{symbol}"),
        Lang::He => {
            let minus = if negative {
                format!("{LEFT_TO_RIGHT}-")
            } else {
                String::new()
            };
            format!("{RIGHT_TO_LEFT}{minus}{digits}{NO_BREAK}{RIGHT_TO_LEFT}{symbol}")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_in_five_languages() {
        for (lang, amount, currency, expected) in [
            (Lang::En, "1234.5", "EUR", "€1,234.50"),
            (Lang::En, "-120.50", "GBP", "-£120.50"),
            (Lang::En, "20", "EUR", "€20"),
            (Lang::En, "99", "CHF", "CHF\u{A0}99"),
            (Lang::En, "500", "TRY", "TRY\u{A0}500"),
            (Lang::It, "1234567.5", "EUR", "1.234.567,50\u{A0}€"),
            (Lang::It, "-120.50", "EUR", "-120,50\u{A0}€"),
            (Lang::It, "20", "eur", "20\u{A0}€"),
            (Lang::Nl, "-120.50", "EUR", "€\u{A0}-120,50"),
            (Lang::Tr, "186000", "TRY", "₺186.000"),
            (Lang::He, "120.50", "ILS", "\u{200F}120.50\u{A0}\u{200F}₪"),
            (
                Lang::He,
                "-120.5",
                "ILS",
                "\u{200F}\u{200E}-120.50\u{A0}\u{200F}₪",
            ),
            (Lang::En, "1500", "JPY", "JPY\u{A0}1,500"),
        ] {
            assert_eq!(money(lang, amount, currency).as_deref(), Ok(expected));
        }
    }

    #[test]
    fn smallest_units() {
        assert_eq!(
            money_minor(Lang::En, 12_005, "EUR").as_deref(),
            Ok("€120.05")
        );
        assert_eq!(money_minor(Lang::En, -5, "GBP").as_deref(), Ok("-£0.05"));
        assert_eq!(
            money_minor(Lang::En, 1500, "JPY").as_deref(),
            Ok("JPY\u{A0}1,500")
        );
        assert!(money_minor(Lang::It, i64::MIN, "EUR").is_ok());
    }

    #[test]
    fn what_is_no_amount_is_refused() {
        assert_eq!(
            money(Lang::It, "12,50", "EUR"),
            Err(FormatError::NotANumber("12,50".to_owned()))
        );
        for code in ["", "EU", "EURO", "€", "E1R"] {
            assert_eq!(
                money(Lang::It, "12", code),
                Err(FormatError::NotACurrency(code.to_owned()))
            );
        }
    }
}
