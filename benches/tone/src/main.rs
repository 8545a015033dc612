//! `cargo xtask bench tone`: throughput, latency, typing, start and room of the tone engine, the
//! worst texts, and what one would pick instead on the same messages in the same run.
//!
//! Everything that runs on a message is measured, the learned part too. Processor time, peers in
//! turns; what travels from machine to machine is the ratio.

mod corpus;
mod goals;
mod peers;
mod worst;

use std::alloc::{GlobalAlloc, Layout, System};
use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use aho_corasick::{AhoCorasick, MatchKind};
use cpu_time::ThreadTime;
use redress_tone::{Checker, Lang, Options, Rules, detect};

use corpus::{Book, Corpus};
use goals::Goals;
use peers::Places;

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

/// The parts of the bench, in their order.
const PARTS: [&str; 5] = ["speed", "message", "start", "worst", "peers"];

struct Args {
    /// The folder of the public corpora, where there is one.
    corpora: Option<PathBuf>,
    knowledge: PathBuf,
    patterns: PathBuf,
    rounds: usize,
    /// The only part to run.
    only: Option<String>,
    places: Places,
}

fn args() -> Args {
    let mut args = Args {
        corpora: None,
        knowledge: PathBuf::from("knowledge"),
        patterns: PathBuf::from("target/tone-peers/patterns.txt"),
        rounds: 7,
        only: None,
        places: Places::default(),
    };
    let mut words = std::env::args().skip(1);
    while let Some(word) = words.next() {
        let mut value = || {
            words
                .next()
                .unwrap_or_else(|| panic!("{word} needs a value"))
        };
        match word.as_str() {
            "--corpora" => args.corpora = Some(value().into()),
            "--knowledge" => args.knowledge = value().into(),
            "--patterns" => args.patterns = value().into(),
            "--rounds" => args.rounds = value().parse().expect("a number of rounds"),
            "--only" => args.only = Some(value()),
            "--python" => args.places.python = Some(value().into()),
            "--node" => args.places.node = Some(value().into()),
            "--harper" => args.places.harper = Some(value().into()),
            "--bench" => {}
            other => panic!("unknown word {other}"),
        }
    }
    args
}

fn main() {
    let args = args();
    if let Some(only) = &args.only {
        assert!(PARTS.contains(&only.as_str()), "the parts: {PARTS:?}");
    }
    let wanted = |part: &str| args.only.as_deref().is_none_or(|only| only == part);
    let book = Book::read(&args.knowledge.join("tone"));
    let models = args.knowledge.join("tone/model");
    let corpora = args.corpora.as_deref().filter(|folder| folder.is_dir());
    if corpora.is_none() {
        println!(
            "no public corpora (--corpora FOLDER): the examples of the rules stand in for them"
        );
    }
    let corpus = Corpus::read(corpora, &book);
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
    let rules = book.compile(|_| true, Some(&models));
    println!(
        "{} rules with their models, {} patterns of the peers; tables {} bytes",
        book.rules.len(),
        patterns.len(),
        rules.tables().len()
    );
    let mut goals = Goals::default();
    if wanted("speed") {
        throughput(&args, &corpus, &plain, &rules, &mut goals);
        twice_the_rules(&args, &book, &corpus, &mut goals);
    }
    if wanted("message") {
        latency(&corpus, &plain, &rules, &mut goals);
        typing(&rules, &mut goals);
        allocations(&corpus, &rules, &mut goals);
    }
    if wanted("start") {
        start(&rules, &models, &mut goals);
    }
    if wanted("worst") {
        worst::run(&book, &rules, &mut goals);
    }
    if wanted("peers") {
        beside(&args, &corpus, &plain, &rules, &mut goals);
    }
    goals.print();
}

/// S3 and S4: rustrict here, the other peers in processes of their own.
fn beside(args: &Args, corpus: &Corpus, plain: &AhoCorasick, rules: &Rules, goals: &mut Goals) {
    rustrict(corpus, rules, goals);
    let work = args.patterns.parent().unwrap_or(Path::new("."));
    let options = Options::new(Lang::En);
    let mut checker = Checker::new(rules);
    let plain = |texts: &[String]| {
        repeated(texts, || {
            for text in texts {
                black_box(plain.find_iter(text).count());
            }
        })
    };
    let ours = |texts: &[String]| {
        read_all(&mut checker, texts, &options);
        repeated(texts, || {
            black_box(read_all(&mut checker, texts, &options));
        })
    };
    peers::run(corpus, &args.places, work, plain, ours, goals);
}

/// Returns the processor seconds of one run, the middle of three, each of two megabytes at least.
fn repeated(texts: &[String], mut work: impl FnMut()) -> f64 {
    let repeat = (2.0 / megabytes(texts)).ceil().max(1.0) as usize;
    let mut once = || timed(|| (0..repeat).for_each(|_| work())) / repeat as f64;
    median(vec![once(), once(), once()])
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
fn throughput(args: &Args, corpus: &Corpus, plain: &AhoCorasick, rules: &Rules, goals: &mut Goals) {
    println!("\nthroughput, MB/s of processor time; ratio to plain Aho-Corasick in turns");
    let mut measured = Vec::new();
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
        // The first text of a language is the largest.
        if !measured.contains(lang) {
            measured.push(*lang);
            let name = format!("{lang}, language found, plain Aho-Corasick is 1");
            let least = if *lang == Lang::He { 0.6 } else { 0.8 };
            goals.at_least("S2", &name, ratios(&detected), least);
            if *lang == Lang::En {
                goals.at_least("S1", "en, plain Aho-Corasick is 1", ratios(&given), 1.0);
            }
        }
    }
}

/// S3: rustrict on the first messages.
fn rustrict(corpus: &Corpus, rules: &Rules, goals: &mut Goals) {
    let texts = &corpus.english()[..corpus.english().len().min(4_000)];
    let options = Options::new(Lang::En);
    let mut checker = Checker::new(rules);
    read_all(&mut checker, texts, &options);
    let mut ratios = Vec::new();
    let mut speed = Vec::new();
    for _ in 0..3 {
        let ours = repeated(texts, || {
            black_box(read_all(&mut checker, texts, &options));
        });
        let theirs = timed(|| {
            for text in texts {
                let mut censor = rustrict::Censor::from_str(text);
                black_box(censor.analyze().is(rustrict::Type::INAPPROPRIATE));
            }
        });
        ratios.push(theirs / ours);
        speed.push(megabytes(texts) / theirs);
    }
    println!(
        "\nrustrict, {} messages in this process: {:.2} MB/s",
        texts.len(),
        median(speed)
    );
    goals.at_least("S3", "faster than rustrict", median(ratios), 30.0);
}

/// S9: the patterns of half the rules, and of all of them.
fn twice_the_rules(args: &Args, book: &Book, corpus: &Corpus, goals: &mut Goals) {
    let half = book.compile(|i| i % 2 == 0, None);
    let all = book.compile(|_| true, None);
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
    let kept = median(ratios.collect()) * 100.0;
    goals.at_least(
        "S9",
        "speed kept with twice the patterns, in percent",
        kept,
        90.0,
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
fn latency(corpus: &Corpus, plain: &AhoCorasick, rules: &Rules, goals: &mut Goals) {
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
        "\n1 KB warm, {findings} findings with texts: p50 {p50:.2} us, p99 {p99:.2} us; plain Aho-Corasick {their_p50:.2}, {their_p99:.2}"
    );
    goals.at_most("S5", "microseconds for 1 KB, p50", p50, 10.0);
    goals.at_most("S5", "microseconds for 1 KB, p99", p99, 25.0);
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
fn typing(rules: &Rules, goals: &mut Goals) {
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
    let typed = median(times.collect());
    goals.at_most(
        "S6",
        "milliseconds to type 1 KB, a check at every key",
        typed,
        10.0,
    );
}

/// S7: what a check with a used reader asks of the allocator.
fn allocations(corpus: &Corpus, rules: &Rules, goals: &mut Goals) {
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
        "{asked} allocations for {} messages with {found} findings",
        texts.len()
    );
    goals.at_most("S7", "allocations of a used reader", asked as f64, 0.0);
}

/// S8: from the tables to the first answer, and how large they are.
fn start(rules: &Rules, models: &Path, goals: &mut Goals) {
    let tables: &'static [u8] = Box::leak(rules.tables().to_vec().into_boxed_slice());
    let models = Lang::ALL.map(|lang| -> &'static [u8] {
        let bytes = fs::read(models.join(format!("{}.bin", lang.code())));
        Box::leak(bytes.expect("a model").into_boxed_slice())
    });
    let megabytes = |bytes: &[u8]| bytes.len() as f64 / 1e6;
    goals.at_most("S8", "megabytes of tables", megabytes(tables), 1.5);
    for (lang, model) in Lang::ALL.into_iter().zip(models) {
        let name = format!("megabytes of the model, {lang}");
        goals.at_most("S8", &name, megabytes(model), 1.2);
    }
    let text = "You people messed up my order again, and I am furious.";
    println!();
    for lang in rules.languages() {
        let options = Options::new(lang);
        let times = (0..200).map(|_| {
            let start = Instant::now();
            let mut rules = Rules::from_tables(tables).expect("whole tables");
            corpus::learned(&mut rules, |lang| models[lang as usize].into());
            black_box(Checker::new(&rules).read(text, &options).findings().count());
            start.elapsed()
        });
        let (p50, p99) = percentiles(times.collect());
        println!("{lang}: start to first answer p50 {p50:.0} us, p99 {p99:.0} us");
        let name = format!("microseconds from start to first answer, {lang}");
        goals.at_most("S8", &name, p50, 1_000.0);
    }
}
