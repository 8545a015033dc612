//! Reads messages, one JSON text a line, with Harper; prints the CPU seconds of each round.
//!
//! usage: redress-bench-harper MESSAGES COUNT ROUNDS

use cpu_time::ThreadTime;
use harper_core::linting::{LintGroup, Linter};
use harper_core::parsers::PlainEnglish;
use harper_core::spell::FstDictionary;
use harper_core::{Dialect, Document};

fn main() {
    let words: Vec<String> = std::env::args().collect();
    let [_, path, count, rounds] = &words[..] else {
        panic!("usage: redress-bench-harper MESSAGES COUNT ROUNDS");
    };
    let (count, rounds): (usize, usize) = (count.parse().unwrap(), rounds.parse().unwrap());
    let lines = std::fs::read_to_string(path).expect("the messages");
    let texts = lines.lines().take(count);
    let texts: Vec<String> = texts
        .map(|line| serde_json::from_str(line).expect("a text"))
        .collect();
    let mut group = LintGroup::new_curated(FstDictionary::curated(), Dialect::American);
    for _ in 0..rounds {
        let start = ThreadTime::now();
        let read = |text: &String| {
            let document = Document::new_curated(text, &PlainEnglish);
            group.lint(&document).len()
        };
        let found: usize = texts.iter().map(read).sum();
        let seconds = start.elapsed().as_secs_f64();
        println!(
            "{}",
            serde_json::json!({ "seconds": seconds, "found": found })
        );
    }
}
