//! The state of the machine during a bench. Without it two runs of one binary cannot be compared.

use std::fs::{self, File};
use std::io::{Seek as _, SeekFrom, Write as _};
use std::path::Path;
use std::time::{Duration, Instant};

/// Durations of one operation, sorted.
pub struct Times(Vec<Duration>);

impl Times {
    /// Sorts measured durations.
    #[must_use]
    pub fn of(mut times: Vec<Duration>) -> Times {
        times.sort_unstable();
        Times(times)
    }

    /// Returns the duration that `percent` of a hundred stay within; zero when none was measured.
    #[must_use]
    pub fn percentile(&self, percent: usize) -> Duration {
        let at = (self.0.len() * percent / 100).min(self.0.len().saturating_sub(1));
        self.0.get(at).copied().unwrap_or_default()
    }

    /// Returns the median.
    #[must_use]
    pub fn median(&self) -> Duration {
        self.percentile(50)
    }

    /// Returns median, 95th and 99th percentile in milliseconds, and operations a second.
    #[must_use]
    pub fn line(&self) -> String {
        let total: Duration = self.0.iter().sum();
        format!(
            "p50 {:.3} ms, p95 {:.3}, p99 {:.3}; {:.0}/s",
            millis(self.median()),
            millis(self.percentile(95)),
            millis(self.percentile(99)),
            self.0.len() as f64 / total.as_secs_f64().max(f64::EPSILON)
        )
    }
}

/// Returns a duration in milliseconds.
#[must_use]
pub fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

/// Measures how long the disk under `dir` takes to make 4 KiB durable.
///
/// # Errors
/// Fails when a file cannot be written there.
pub fn sync_time(dir: &Path) -> anyhow::Result<Times> {
    let path = dir.join("sync-probe");
    let mut file = File::create(&path)?;
    let block = [0x5a; 4096];
    let mut times = Vec::new();
    for turn in 0..300_u64 {
        file.seek(SeekFrom::Start(turn % 64 * 4096))?;
        file.write_all(&block)?;
        let start = Instant::now();
        file.sync_data()?;
        times.push(start.elapsed());
    }
    fs::remove_file(&path)?;
    Ok(Times::of(times))
}

/// Ticks of the processors since some moment: all, idle, and those of this process and of the
/// programs that it measures.
#[derive(Clone, Copy)]
pub struct Ticks {
    all: u64,
    idle: u64,
    own: u64,
}

impl Ticks {
    /// Reads the counters; `None` on a system without `/proc`.
    #[must_use]
    pub fn now() -> Option<Ticks> {
        Ticks::beside(&[])
    }

    /// Reads the counters; what the programs with these numbers use is no work of others.
    #[must_use]
    pub fn beside(programs: &[u32]) -> Option<Ticks> {
        let stat = fs::read_to_string("/proc/stat").ok()?;
        let fields: Vec<u64> = stat
            .lines()
            .next()?
            .split_whitespace()
            .skip(1)
            .take(8)
            .filter_map(|n| n.parse().ok())
            .collect();
        // User and system time; of a program also those of its children that have ended.
        let own = used("self", 2)?;
        let programs = programs.iter().map(|program| used(&program.to_string(), 4));
        Some(Ticks {
            all: fields.iter().sum(),
            idle: fields.get(3)? + fields.get(4)?,
            own: own + programs.map(Option::unwrap_or_default).sum::<u64>(),
        })
    }

    /// Returns the share of the machine, in percent, that other processes used since then.
    #[must_use]
    pub fn others_since(self) -> Option<f64> {
        self.others_until(Ticks::now()?)
    }

    /// Returns the share of the machine, in percent, that other processes used until `now`.
    #[must_use]
    pub fn others_until(self, now: Ticks) -> Option<f64> {
        let all = now.all.saturating_sub(self.all).max(1);
        let busy = all.saturating_sub(now.idle.saturating_sub(self.idle));
        let others = busy.saturating_sub(now.own.saturating_sub(self.own));
        Some(others as f64 * 100.0 / all as f64)
    }
}

/// Returns the ticks that a process has used: so many fields of its record, from user time on.
fn used(process: &str, fields: usize) -> Option<u64> {
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    // The name of the program, in brackets, may hold blanks; user time is the twelfth field after
    // it.
    let times = stat.rsplit(')').next()?.split_whitespace().skip(11);
    Some(
        times
            .take(fields)
            .filter_map(|n| n.parse::<u64>().ok())
            .sum(),
    )
}

/// Returns the resident memory of this process in MiB; `None` on a system without `/proc`.
#[must_use]
pub fn resident() -> Option<f64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmRSS:"))?;
    line.split_whitespace()
        .nth(1)?
        .parse::<f64>()
        .ok()
        .map(|kib| kib / 1024.0)
}

/// Prints what has to stand beside every figure that waits for a disk.
pub fn print_machine(before: &Times, after: &Times, ticks: Option<Ticks>) {
    println!(
        "fdatasync of 4 KiB: p50 {:.3} ms before, {:.3} ms after",
        millis(before.median()),
        millis(after.median())
    );
    match ticks.and_then(Ticks::others_since) {
        Some(share) => println!("other processes used {share:.0} % of the machine"),
        None => println!("the share of other processes is not known on this system"),
    }
}
