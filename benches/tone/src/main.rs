//! `cargo xtask bench tone`: throughput, latency, typing, start and room of the tone engine, beside
//! plain Aho-Corasick and rustrict on the same messages in the same run.
//!
//! Processor time of this thread, peers in turns; what travels from machine to machine is the ratio.

mod corpus;

use std::alloc::{GlobalAlloc, Layout, System};
use std::fs;
use std::hint::black_box;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use aho_corasick::{AhoCorasick, MatchKind};
use cpu_time::ThreadTime;
use redress_tone::{Checker, Lang, Options, Rules, detect};

use corpus::{Book, Corpus};

/// Counts what is asked of the allocator.
struct Counting;

static ASKED: AtomicU64 = AtomicU64::new(0);

// SAFETY: every call goes to the system's allocator unchanged.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ASKED.fetch_add(1, Ordering::Relaxed);
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        unsafe { System.dealloc(at, layout) }
    }

    unsafe fn realloc(&self, at: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        ASKED.fetch_add(1, Ordering::Relaxed);
        unsafe { System.realloc(at, layout, size) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

struct Args {
    corpora: PathBuf,
    knowledge: PathBuf,
    patterns: PathBuf,
    rounds: usize,
    rustrict: bool,
}

fn args() -> Args {
    let mut args = Args {
        corpora: PathBuf::from("../shared/corpora"),
        knowledge: PathBuf::from("knowledge"),
        patterns: PathBuf::from("target/tone-peers/patterns.txt"),
        rounds: 7,
        rustrict: true,
    };
    let mut words = std::env::args().skip(1);
    while let Some(word) = words.next() {
        let mut value = || {
            words
                .next()
                .unwrap_or_else(|| panic!("{word} needs a value"))
        };
        match word.as_str() {
            "--corpora" => args.corpora = value().into(),
            "--knowledge" => args.knowledge = value().into(),
            "--patterns" => args.patterns = value().into(),
            "--rounds" => args.rounds = value().parse().expect("a number of rounds"),
            "--no-rustrict" => args.rustrict = false,
            "--bench" => {}
            other => panic!("unknown word {other}"),
        }
    }
    args
}

fn main() {
    let args = args();
    let book = Book::read(&args.knowledge.join("tone"));
    let corpus = Corpus::read(&args.corpora, &book);
    let patterns: Vec<String> = fs::read_to_string(&args.patterns)
        .expect("the patterns; `cargo xtask bench tone` brings them")
        .lines()
        .map(str::to_owned)
        .collect();
    let plain = AhoCorasick::builder()
        .ascii_case_insensitive(true)
        .match_kind(MatchKind::LeftmostLongest)
        .build(&patterns)
        .expect("the patterns build");
    let rules = book.compile(|_| true);
    println!(
        "{} rules, {} patterns of the peers; tables {} bytes",
        book.rules.len(),
        patterns.len(),
        rules.tables().len()
    );
    throughput(&args, &corpus, &plain, &rules);
    twice_the_rules(&args, &book, &corpus);
    latency(&corpus, &plain, &rules);
    typing(&rules);
    allocations(&corpus, &rules);
    start(&rules);
}

fn megabytes(texts: &[String]) -> f64 {
    texts.iter().map(String::len).sum::<usize>() as f64 / 1e6
}

fn timed(work: impl FnOnce()) -> f64 {
    let start = ThreadTime::now();
    work();
    start.elapsed().as_secs_f64()
}

fn read_all(checker: &mut Checker<'_>, texts: &[String], options: &Options) -> usize {
    texts
        .iter()
        .map(|text| checker.read(text, options).findings().count())
        .sum()
}

fn median(mut all: Vec<f64>) -> f64 {
    all.sort_by(f64::total_cmp);
    all[all.len() / 2]
}

/// S1 and S2: all rules on each language's text, the language given and the language found.
fn throughput(args: &Args, corpus: &Corpus, plain: &AhoCorasick, rules: &Rules) {
    println!("\nthroughput, MB/s of processor time; ratio to plain Aho-Corasick in turns");
    for (lang, what, texts) in &corpus.by_lang {
        let options = Options::new(*lang);
        let all: Vec<Options> = Lang::ALL.into_iter().map(Options::new).collect();
        let mut checker = Checker::new(rules);
        let found = read_all(&mut checker, texts, &options);
        let (mut base, mut given, mut detected) = (Vec::new(), Vec::new(), Vec::new());
        let repeat = (2.0 / megabytes(texts)).ceil().max(1.0) as usize;
        for _ in 0..args.rounds {
            base.push(timed(|| {
                for _ in 0..repeat {
                    for text in texts {
                        black_box(plain.find_iter(text).count());
                    }
                }
            }));
            given.push(timed(|| {
                for _ in 0..repeat {
                    black_box(read_all(&mut checker, texts, &options));
                }
            }));
            detected.push(timed(|| {
                for _ in 0..repeat {
                    for text in texts {
                        let lang = detect(text).unwrap_or(Lang::En);
                        let options = &all[lang as usize];
                        black_box(checker.read(text, options).findings().count());
                    }
                }
            }));
        }
        let ratios = |ours: &[f64]| median(base.iter().zip(ours).map(|(b, o)| b / o).collect());
        let size = megabytes(texts) * repeat as f64;
        println!(
            "{lang} {what:<22} {:>6} messages {:>6.2} MB {found:>6} findings | plain {:>6.1} | given {:>6.1} x{:.2} | detected {:>6.1} x{:.2}",
            texts.len(),
            megabytes(texts),
            size / median(base.clone()),
            size / median(given.clone()),
            ratios(&given),
            size / median(detected.clone()),
            ratios(&detected),
        );
    }
    if args.rustrict {
        let texts = &corpus.english()[..corpus.english().len().min(4_000)];
        let options = Options::new(Lang::En);
        let mut checker = Checker::new(rules);
        read_all(&mut checker, texts, &options);
        let mut ratios = Vec::new();
        let mut speed = Vec::new();
        for _ in 0..3 {
            let theirs = timed(|| {
                for text in texts {
                    let mut censor = rustrict::Censor::from_str(text);
                    black_box(censor.analyze().is(rustrict::Type::INAPPROPRIATE));
                }
            });
            let ours = timed(|| {
                for _ in 0..20 {
                    black_box(read_all(&mut checker, texts, &options));
                }
            }) / 20.0;
            ratios.push(theirs / ours);
            speed.push(megabytes(texts) / theirs);
        }
        println!(
            "rustrict {:.2} MB/s: x{:.0} (S3: 30)",
            median(speed),
            median(ratios)
        );
    }
}

/// S9: half the rules, and all of them.
fn twice_the_rules(args: &Args, book: &Book, corpus: &Corpus) {
    let half = book.compile(|i| i % 2 == 0);
    let all = book.compile(|_| true);
    let options = Options::new(Lang::En);
    let (mut one, mut two) = (Checker::new(&half), Checker::new(&all));
    let texts = corpus.english();
    read_all(&mut one, texts, &options);
    read_all(&mut two, texts, &options);
    let ratios = (0..args.rounds).map(|_| {
        let half = timed(|| {
            black_box(read_all(&mut one, texts, &options));
        });
        let all = timed(|| {
            black_box(read_all(&mut two, texts, &options));
        });
        half / all
    });
    println!(
        "\nS9: twice the rules keep {:.0} % of the speed (goal 90)",
        median(ratios.collect()) * 100.0
    );
}

/// A complaint of about a kilobyte, put together from what people write.
fn kilobyte() -> String {
    let part = "Hello, my name is Anna Rossi and I am writing about order BX-204518 of 12 March 2026. \
        You people messed it up again and nobody ever calls back. I paid 42,50 euro for a kettle that \
        never arrived, and your so called support told me to wait. This is the worst service I have ever \
        seen, you should be ashamed of yourselves! I want to speak to your manager right now, or I will \
        leave a bad review everywhere. Could you please refund me by Friday? Thank you for your time. ";
    let mut text = part.repeat(3);
    text.truncate(1_024);
    text
}

fn percentiles(mut times: Vec<Duration>) -> (f64, f64) {
    times.sort_unstable();
    let at = |percent: usize| times[(times.len() * percent / 100).min(times.len() - 1)];
    (at(50).as_secs_f64() * 1e6, at(99).as_secs_f64() * 1e6)
}

/// S5: a message of a kilobyte, warm, with every text of every finding looked up.
fn latency(corpus: &Corpus, plain: &AhoCorasick, rules: &Rules) {
    let text = kilobyte();
    let options = Options::new(Lang::En);
    let mut checker = Checker::new(rules);
    let mut once = || {
        let reading = checker.read(&text, &options);
        let mut bytes = 0;
        for found in reading.findings() {
            bytes += found.why().len() + found.quote().len() + found.rule().len();
            bytes += found
                .suggestions()
                .map(|(_, _, text)| text.len())
                .sum::<usize>();
        }
        black_box((bytes, reading.checklist().count()))
    };
    for _ in 0..200 {
        once();
    }
    let times = (0..20_000).map(|_| {
        let start = Instant::now();
        once();
        start.elapsed()
    });
    let (p50, p99) = percentiles(times.collect());
    let theirs = (0..20_000).map(|_| {
        let start = Instant::now();
        black_box(plain.find_iter(&text).count());
        start.elapsed()
    });
    let (their_p50, their_p99) = percentiles(theirs.collect());
    let findings = checker.read(&text, &options).findings().count();
    println!(
        "\nS5: 1 KB warm, {findings} findings with texts: p50 {p50:.2} us, p99 {p99:.2} us (goal 10, 25); plain Aho-Corasick {their_p50:.2}, {their_p99:.2}"
    );
    let longest = corpus.english().iter().max_by_key(|text| text.len());
    if let Some(text) = longest {
        let start = Instant::now();
        black_box(checker.read(text, &options).findings().count());
        println!(
            "the longest message, {} bytes: {:.1} us",
            text.len(),
            start.elapsed().as_secs_f64() * 1e6
        );
    }
}

/// S6: a message of a kilobyte typed, with a full check at every key.
fn typing(rules: &Rules) {
    let text = kilobyte();
    let options = Options::new(Lang::En);
    let mut checker = Checker::new(rules);
    let mut type_it = || {
        let mut found = 0;
        for end in 1..=text.len() {
            if let Some(so_far) = text.get(..end) {
                found += checker.read(so_far, &options).findings().count();
            }
        }
        black_box(found);
    };
    type_it();
    let times = (0..5).map(|_| timed(&mut type_it) * 1e3);
    println!(
        "S6: typing 1 KB with a check at every key: {:.2} ms (goal 10)",
        median(times.collect())
    );
}

/// S7: what a check with a used reader asks of the allocator.
fn allocations(corpus: &Corpus, rules: &Rules) {
    let options = Options::new(Lang::En);
    let mut checker = Checker::new(rules);
    let texts = &corpus.english()[..corpus.english().len().min(5_000)];
    for _ in 0..2 {
        read_all(&mut checker, texts, &options);
    }
    let before = ASKED.load(Ordering::Relaxed);
    let found = read_all(&mut checker, texts, &options);
    let asked = ASKED.load(Ordering::Relaxed) - before;
    println!(
        "S7: {asked} allocations for {} messages with {found} findings (goal 0)",
        texts.len()
    );
}

/// S8: from the tables to the first answer, and how large they are.
fn start(rules: &Rules) {
    let tables: &'static [u8] = Box::leak(rules.tables().to_vec().into_boxed_slice());
    println!(
        "\nS8: tables of all languages: {} bytes (goal 1.5 MB)",
        tables.len()
    );
    let text = "You people messed up my order again, and I am furious.";
    for lang in rules.languages() {
        let options = Options::new(lang);
        let times = (0..200).map(|_| {
            let start = Instant::now();
            let rules = Rules::from_tables(tables).expect("whole tables");
            black_box(Checker::new(&rules).read(text, &options).findings().count());
            start.elapsed()
        });
        let (p50, p99) = percentiles(times.collect());
        println!("  {lang}: start to first answer p50 {p50:.0} us, p99 {p99:.0} us (goal 1000)");
    }
}
