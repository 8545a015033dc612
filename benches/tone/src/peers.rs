//! The peers that run in a process of their own, beside plain Aho-Corasick on the same messages.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::corpus::Corpus;
use crate::goals::Goals;
use crate::{median, megabytes};

/// Rounds of a peer; the first warms it up.
const ROUNDS: usize = 4;

/// A peer: how it is called, how many messages it reads, and how many times faster we should be.
struct Peer {
    name: &'static str,
    count: usize,
    times: f64,
}

const PEERS: [Peer; 5] = [
    Peer {
        name: "vader",
        count: 8_000,
        times: 45.0,
    },
    Peer {
        name: "write-good",
        count: 8_000,
        times: 85.0,
    },
    Peer {
        name: "proselint",
        count: 600,
        times: 1_200.0,
    },
    Peer {
        name: "alex",
        count: 800,
        times: 3_000.0,
    },
    Peer {
        name: "harper",
        count: 800,
        times: 6_500.0,
    },
];

/// Where the peers are; what is not given is missing.
#[derive(Default)]
pub struct Places {
    /// A Python with the peers that are written in it.
    pub python: Option<PathBuf>,
    /// A folder with the packages of Node.
    pub node: Option<PathBuf>,
    /// The bench of Harper.
    pub harper: Option<PathBuf>,
}

/// Runs every peer between two runs of plain Aho-Corasick and of our engine.
///
/// `plain` and `ours` return the processor seconds for the first messages.
pub fn run(
    corpus: &Corpus,
    places: &Places,
    work: &Path,
    mut plain: impl FnMut(&[String]) -> f64,
    mut ours: impl FnMut(&[String]) -> f64,
    goals: &mut Goals,
) {
    let texts = corpus.english();
    let work = std::path::absolute(work).expect("a folder to work in");
    let file = work.join("messages.jsonl");
    let lines = texts.iter().map(|text| serde_json::json!(text).to_string());
    fs::write(&file, lines.collect::<Vec<_>>().join("\n") + "\n").expect("the messages");
    println!(
        "\npeers, each on the same messages: processor time, plain Aho-Corasick and ours around it"
    );
    println!(
        "{:<12}{:>9}{:>11}{:>12}{:>13}{:>13}{:>12}",
        "", "messages", "MB/s", "plain/peer", "plain before", "plain after", "ours/peer"
    );
    for peer in &PEERS {
        let texts = &texts[..texts.len().min(peer.count)];
        let what = format!("faster than {}", peer.name);
        let Some(mut command) = places.command(peer) else {
            println!("{:<12} is missing", peer.name);
            goals.missing("S4", &what, "missing");
            continue;
        };
        command.arg(&file).arg(texts.len().to_string());
        command.arg(ROUNDS.to_string());
        let (before, our_before) = (plain(texts), ours(texts));
        let seconds = rounds(&mut command);
        let (our_after, after) = (ours(texts), plain(texts));
        let Some(theirs) = seconds else {
            println!("{:<12} failed", peer.name);
            goals.missing("S4", &what, "failed");
            continue;
        };
        let size = megabytes(texts);
        let times = theirs / ((our_before + our_after) / 2.0);
        println!(
            "{:<12}{:>9}{:>11.3}{:>12.0}{:>8.1} MB/s{:>8.1} MB/s{:>12.0}",
            peer.name,
            texts.len(),
            size / theirs,
            theirs / before,
            size / before,
            size / after,
            times,
        );
        goals.at_least("S4", &what, times, peer.times);
    }
}

impl Places {
    fn command(&self, peer: &Peer) -> Option<Command> {
        let scripts = Path::new(env!("CARGO_MANIFEST_DIR"));
        let mut command;
        match peer.name {
            "vader" | "proselint" => {
                command = Command::new(self.python.as_ref()?);
                command.arg(scripts.join("peers.py")).arg(peer.name);
            }
            "write-good" | "alex" => {
                command = Command::new("node");
                command.current_dir(self.node.as_ref()?);
                command.arg(scripts.join("peers.mjs")).arg(peer.name);
            }
            _ => command = Command::new(self.harper.as_ref()?),
        }
        Some(command)
    }
}

/// Returns the middle of the rounds after the first.
fn rounds(command: &mut Command) -> Option<f64> {
    let output = command.output().ok()?;
    if !output.status.success() {
        eprintln!("{}", String::from_utf8_lossy(&output.stderr));
        return None;
    }
    let lines = String::from_utf8(output.stdout).ok()?;
    let rounds = lines.lines().skip(1).filter_map(|line| {
        let value: serde_json::Value = serde_json::from_str(line).ok()?;
        value["seconds"].as_f64()
    });
    let rounds: Vec<f64> = rounds.collect();
    (!rounds.is_empty()).then(|| median(rounds))
}
