//! Finds the known name nearest to a mistyped one.

/// Longest text that is compared; more is cut, so that a pasted page costs nothing.
const LONGEST: usize = 60;

/// Returns the known name with the fewest edits (insert, delete, replace, swap
/// of neighbours), or nothing where even the best shares too little.
pub fn nearest<'a>(given: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let given: Vec<char> = given
        .to_lowercase()
        .replace('_', "-")
        .chars()
        .take(LONGEST)
        .collect();
    if given.is_empty() {
        return None;
    }
    known
        .into_iter()
        .map(|name| {
            let letters: Vec<char> = name.to_lowercase().chars().take(LONGEST).collect();
            (
                edits(&given, &letters),
                letters.len().max(given.len()),
                name,
            )
        })
        .min_by_key(|(edits, length, _)| (*edits, *length))
        // More than half of the letters wrong is a guess and not a typing error.
        .filter(|(edits, length, _)| edits * 2 <= *length)
        .map(|(_, _, name)| name)
}

/// Counts the edits between two texts (optimal string alignment).
fn edits(a: &[char], b: &[char]) -> usize {
    let mut before: Vec<usize> = vec![0; b.len() + 1];
    let mut above: Vec<usize> = (0..=b.len()).collect();
    for i in 0..a.len() {
        let mut row = vec![i + 1; b.len() + 1];
        for j in 0..b.len() {
            let replaced = above[j] + usize::from(a[i] != b[j]);
            let mut best = replaced.min(above[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j] {
                best = best.min(before[j - 1] + 1);
            }
            row[j + 1] = best;
        }
        before = std::mem::replace(&mut above, row);
    }
    above[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nearest_names() {
        let known = [
            "complained",
            "received",
            "final-response",
            "final-response-sent",
            "problem",
        ];
        for (given, want) in [
            ("recieved", Some("received")),
            ("complaint", Some("complained")),
            ("final_response", Some("final-response")),
            ("Problem", Some("problem")),
            ("xyzzyx", None),
            ("", None),
        ] {
            assert_eq!(nearest(given, known), want, "{given}");
        }
        assert_eq!(nearest(&"a".repeat(1_000_000), known), None);
    }
}
