//! The table: both sides, the ratio, the bar.

use std::fmt::Write as _;

use redress_benches::machine::{Times, millis};

use crate::measure::Measured;

/// Redress has to be so many times faster.
const TIMES_FASTER: f64 = 8.0;

/// What a line of the table is about, and the milliseconds that its median may take.
pub(crate) struct Line {
    what: &'static str,
    bar: f64,
}

impl Line {
    /// Names a line and its bar.
    pub(crate) fn new(what: &'static str, bar: f64) -> Line {
        Line { what, bar }
    }
}

/// Lines and notes as they come in.
pub(crate) struct Report {
    rows: String,
    notes: String,
    failed: Vec<&'static str>,
    cases: usize,
}

impl Report {
    /// Begins a report on stores of so many cases.
    pub(crate) fn new(cases: usize) -> Report {
        Report {
            rows: String::new(),
            notes: String::new(),
            failed: Vec::new(),
            cases,
        }
    }

    /// Adds a line on something that both did.
    pub(crate) fn compared(&mut self, line: Line, measured: &Measured) {
        let p = |times: &Times, percent| millis(times.percentile(percent));
        let (ours, theirs) = (&measured.ours, &measured.theirs);
        let median = p(&ours.times, 50);
        let ratio = p(&theirs.times, 50) / median.max(f64::EPSILON);
        let ok = median <= line.bar && ratio >= TIMES_FASTER;
        self.row(
            line.what,
            ok,
            &format!(
                "{median:.2} / {:.2} ms | {:.1} / {:.1} ms | {ratio:.1} x | {} ms, {TIMES_FASTER} x | {} | {}",
                p(&ours.times, 99),
                p(&theirs.times, 50),
                p(&theirs.times, 99),
                line.bar,
                ours.quietness(),
                theirs.quietness(),
            ),
        );
    }

    /// Adds a line whose bar is on Redress alone.
    pub(crate) fn alone(&mut self, what: &'static str, unit: &str, both: (f64, f64), bar: f64) {
        let (ours, theirs) = both;
        let ratio = theirs / ours.max(f64::EPSILON);
        let rest =
            format!("{ours:.1} {unit} | {theirs:.1} {unit} | {ratio:.1} x | {bar} {unit} | | ");
        self.row(what, ours <= bar, &rest);
    }

    fn row(&mut self, what: &'static str, ok: bool, rest: &str) {
        let verdict = if ok { "pass" } else { "FAIL" };
        if !ok {
            self.failed.push(what);
        }
        // Writing to a string cannot fail.
        let _ = writeln!(self.rows, "| {what} | {rest} | {verdict} |");
    }

    /// Adds a sentence below the table.
    pub(crate) fn say(&mut self, note: String) {
        self.notes.push_str("- ");
        self.notes.push_str(&note);
        self.notes.push('\n');
    }

    /// Adds what the disk took before and after.
    pub(crate) fn disk(&mut self, before: &Times, after: &Times) {
        self.say(format!(
            "fdatasync of 4 KiB: p50 {:.3} ms before, {:.3} ms after.",
            millis(before.median()),
            millis(after.median())
        ));
    }

    /// Says whether every bar was reached.
    pub(crate) fn passed(&self) -> bool {
        self.failed.is_empty()
    }

    /// Writes the report.
    pub(crate) fn text(&self) -> String {
        let verdict = if self.passed() {
            "every bar is reached".to_owned()
        } else {
            format!("below the bar: {}", self.failed.join("; "))
        };
        format!(
            "\n{} cases, one client, one connection a request\n\n\
             | What | Redress p50 / p99 | Roundup p50 / p99 | Ratio | Bar | Quiet turns, others: Redress | Roundup | |\n\
             |---|---:|---:|---:|---:|---|---|---|\n{}\n{}\n{verdict}\n",
            self.cases, self.rows, self.notes
        )
    }
}
