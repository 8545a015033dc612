//! The check of a playbook: lengths, slots, languages, ids, groups.

use std::collections::{BTreeMap, BTreeSet};

use redress_tone::{Lang, Texts};

use crate::playbook::{NEEDED_MOMENTS, Variant};
use crate::problem::Problem;
use crate::spec::{
    LineSpec, MomentKind, MomentSpec, PlaybookSpec, RetoldSpec, Speaker, SupervisorSpec, TextLists,
    WrittenSpec,
};
use crate::text::{Joins, Slots, Template, fits};

/// The most characters of a button's label.
pub const MAX_LABEL: usize = 28;
/// The most characters of a heading.
const MAX_TITLE: usize = 40;
/// The fewest example sentences that a line needs in a language.
pub const MIN_HEARD: usize = 6;
/// How many lines a customer hears.
pub const LINES: u32 = 35;

/// Checks a whole playbook for these languages.
#[must_use]
pub fn lint(spec: &PlaybookSpec, languages: &[Lang]) -> Vec<Problem> {
    let mut check = Check {
        joins: Joins::new(spec.join.clone()),
        spec,
        languages,
        problems: Vec::new(),
    };
    check.ids();
    for line in &spec.line {
        check.line(line);
    }
    for written in &spec.written {
        check.written(written);
    }
    for mark in &spec.mark {
        check.lists(
            mark.id.name(),
            "heard",
            &mark.heard,
            |n| n >= MIN_HEARD,
            "6 or more",
        );
    }
    check.message();
    for retold in &spec.retold {
        check.retold(retold);
    }
    for moment in &spec.moment {
        check.moment(moment);
    }
    check.digits();
    check.tables();
    match &spec.supervisor {
        Some(supervisor) => check.supervisor(supervisor),
        None => check.absent("supervisor"),
    }
    check.problems
}

struct Check<'a> {
    spec: &'a PlaybookSpec,
    languages: &'a [Lang],
    joins: Joins,
    problems: Vec<Problem>,
}

impl Check<'_> {
    fn absent(&mut self, item: &str) {
        self.problems.push(Problem::Absent { item: item.into() });
    }

    fn ids(&mut self) {
        let mut seen = BTreeSet::new();
        let lines = self.spec.line.iter().map(|line| line.id.clone());
        let moments = self.spec.moment.iter().map(|moment| moment.id.clone());
        for id in lines.chain(moments) {
            if !seen.insert(id.clone()) {
                self.problems.push(Problem::Twice { item: id });
            }
        }
        let wanted = (1..=LINES).map(|n| format!("R-{n:02}"));
        let written = self.spec.written.iter().map(|written| written.id.clone());
        let marks = self.spec.mark.iter().map(|mark| mark.id.name().to_owned());
        for id in written.chain(marks) {
            if !seen.insert(id.clone()) {
                self.problems.push(Problem::Twice { item: id });
            }
        }
        let needed = NEEDED_MOMENTS.iter().map(|id| (*id).to_owned());
        for id in wanted.chain(needed) {
            if !seen.contains(&id) {
                self.absent(&id);
            }
        }
    }

    fn line(&mut self, line: &LineSpec) {
        let id = line.id.as_str();
        self.texts(id, "label", &line.label, Some(MAX_LABEL));
        if !line.for_you.is_empty() {
            self.texts(id, "for_you", &line.for_you, None);
        }
        if !line.desk.is_empty() {
            self.texts(id, "desk", &line.desk, None);
        }
        self.lists(id, "heard", &line.heard, |n| n >= MIN_HEARD, "6 or more");
        self.lists(id, "means", &line.means, |n| n > 0, "at least 1");
        if !line.cites.contains(&line.id) {
            self.problems.push(Problem::NoCites { item: id.into() });
        }
        for (at, steps) in line.say.iter().enumerate() {
            let place = format!("say {}, text", at + 1);
            if !steps.for_you.is_empty() {
                self.texts(id, "for_you", &steps.for_you, None);
            }
            self.lists(id, &place, &steps.text, |n| n == 3, "3");
            for (lang, texts) in &steps.text {
                for text in texts {
                    self.phrase(id, &place, *lang, text, true);
                }
            }
        }
        self.variants(id, &line.say);
    }

    fn moment(&mut self, moment: &MomentSpec) {
        let id = moment.id.as_str();
        if moment.cites.is_empty() {
            self.problems.push(Problem::NoCites { item: id.into() });
        }
        if !moment.for_you.is_empty() {
            self.texts(id, "for_you", &moment.for_you, None);
        }
        for (at, variant) in moment.say.iter().enumerate() {
            let place = format!("say {}, text", at + 1);
            if !variant.for_you.is_empty() {
                self.texts(id, "for_you", &variant.for_you, None);
            }
            self.texts(id, &place, &variant.text, None);
            for (lang, text) in &variant.text {
                self.phrase(id, &place, *lang, text, moment.kind == MomentKind::Say);
            }
        }
        self.variants(id, &moment.say);
    }

    fn retold(&mut self, retold: &RetoldSpec) {
        let item = format!("retold {}", retold.line);
        if !self.spec.line.iter().any(|line| line.id == retold.line) {
            self.problems.push(Problem::Dangling {
                item,
                other: retold.line.clone(),
            });
        } else if retold.texts.iter().any(|text| text.trim().is_empty()) {
            self.no_text(&item, "texts", retold.lang);
        }
    }

    fn written(&mut self, written: &WrittenSpec) {
        let id = written.id.as_str();
        self.texts(id, "label", &written.label, Some(MAX_TITLE));
        self.lists(id, "heard", &written.heard, |n| n >= MIN_HEARD, "6 or more");
        self.lists(id, "means", &written.means, |n| n > 0, "at least 1");
        self.lists(id, "text", &written.text, |n| n == 3, "3");
        for (place, lists) in [("needs", &written.needs), ("unless", &written.unless)] {
            if !lists.is_empty() {
                self.lists(id, place, lists, |n| n > 0, "at least 1");
            }
        }
        if written.cites.is_empty() {
            self.problems.push(Problem::NoCites { item: id.into() });
        }
        for line in &written.lines {
            if !self.spec.line.iter().any(|spec| &spec.id == line) {
                self.problems.push(Problem::Dangling {
                    item: id.into(),
                    other: line.clone(),
                });
            }
        }
        if written.lines.is_empty() {
            self.absent(&format!("{id}.lines"));
        }
        for (lang, texts) in &written.text {
            for text in texts {
                self.phrase(id, "text", *lang, text, false);
            }
        }
        if let Some(first) = &written.first {
            self.texts(id, "first.label", &first.label, Some(MAX_TITLE));
            self.texts(id, "first.for_you", &first.for_you, None);
            self.texts(id, "first.text", &first.text, None);
            self.lists(id, "first.means", &first.means, |n| n > 0, "at least 1");
            for (lang, text) in &first.text {
                self.phrase(id, "first.text", *lang, text, false);
            }
        }
    }

    fn message(&mut self) {
        let Some(message) = &self.spec.message else {
            return self.absent("message");
        };
        for (place, lists) in [
            ("header", &message.header),
            ("own", &message.own),
            ("reader", &message.reader),
            ("theirs", &message.theirs),
            ("when", &message.when),
            ("wrote", &message.wrote),
            ("greeting", &message.greeting),
            ("greeting_end", &message.greeting_end),
            ("closing", &message.closing),
            ("wish", &message.wish),
            ("again", &message.again),
            ("no", &message.no),
            ("contests", &message.contests),
            ("late", &message.late),
            ("clause", &message.clause),
            ("and", &message.and),
            ("limit", &message.limit),
            ("reference", &message.reference),
            ("phone", &message.phone),
            ("day", &message.day),
        ] {
            self.lists("message", place, lists, |n| n > 0, "at least 1");
        }
        let near = &message.near;
        for (place, lists) in [
            ("today", &near.today),
            ("tomorrow", &near.tomorrow),
            ("day_after", &near.day_after),
            ("week_after", &near.week_after),
            ("next_week", &near.next_week),
            ("week_end", &near.week_end),
            ("next_week_end", &near.next_week_end),
            ("month_end", &near.month_end),
            ("next_month_end", &near.next_month_end),
            ("month_day", &near.month_day),
            ("nothing", &near.nothing),
        ] {
            self.lists("message", place, lists, |n| n > 0, "at least 1");
            let told = lists.values().flatten();
            let unknown = told.filter_map(|phrase| crate::near::unknown(phrase));
            self.problems.extend(unknown.map(|token| Problem::Dangling {
                item: format!("message.near.{place}"),
                other: token.to_owned(),
            }));
        }
        self.lists("message", "weekday", &near.weekday, |n| n == 7, "7");
        for (place, lists) in [
            ("month", &message.month),
            ("short_month", &message.short_month),
        ] {
            self.lists("message", place, lists, |n| n == 12, "12");
        }
        for (name, lists) in message.span.iter().chain(&message.thing) {
            self.lists("message", name, lists, |n| n > 0, "at least 1");
        }
    }

    fn variants<V: Variant>(&mut self, id: &str, variants: &[V]) {
        let free = variants.iter().position(|variant| {
            let (when, attest) = variant.wants();
            when.is_empty() && attest.is_none()
        });
        match free {
            None => self
                .problems
                .push(Problem::NoLastVariant { item: id.into() }),
            Some(at) if at + 1 < variants.len() => self.problems.push(Problem::Unreachable {
                item: id.into(),
                variant: at + 1,
            }),
            Some(_) => {}
        }
        for attest in variants.iter().filter_map(|variant| variant.wants().1) {
            if !self.spec.attest.contains_key(attest) {
                self.problems.push(Problem::Dangling {
                    item: id.into(),
                    other: attest.into(),
                });
            }
        }
    }

    fn phrase(&mut self, id: &str, place: &str, lang: Lang, text: &str, spoken: bool) {
        let template = match Template::parse(text) {
            Ok(template) => template,
            Err(error) => {
                self.problems.push(Problem::Template {
                    item: id.into(),
                    place: place.into(),
                    lang,
                    error,
                });
                return;
            }
        };
        if !spoken {
            return;
        }
        // Both fillings are measured: the generic words may be longer than any value.
        for slots in [self.generous(lang), Slots::new()] {
            let filled = template.fill_all(&slots, &self.joins, lang);
            if !fits(&filled) {
                self.problems.push(Problem::TooLong {
                    item: id.into(),
                    place: place.into(),
                    lang,
                    words: filled.split_whitespace().count(),
                    chars: filled.chars().count(),
                });
                return;
            }
        }
    }

    fn generous(&self, lang: Lang) -> Slots {
        self.spec
            .slot
            .iter()
            .fold(Slots::new(), |slots, (slot, spec)| {
                slots.with(*slot, spec.longest.get(&lang).map_or("", String::as_str))
            })
    }

    fn texts(&mut self, id: &str, place: &str, texts: &Texts, longest: Option<usize>) {
        for lang in self.languages {
            if texts.get(lang).is_none_or(|text| text.trim().is_empty()) {
                self.no_text(id, place, *lang);
            }
        }
        for (lang, text) in texts {
            let chars = text.chars().count();
            if longest.is_some_and(|longest| chars > longest) {
                self.problems.push(Problem::LabelTooLong {
                    item: id.into(),
                    place: place.into(),
                    lang: *lang,
                    chars,
                });
            }
        }
    }

    fn lists(
        &mut self,
        id: &str,
        place: &str,
        lists: &TextLists,
        enough: impl Fn(usize) -> bool,
        expected: &'static str,
    ) {
        for lang in self.languages {
            if !lists.contains_key(lang) {
                self.no_text(id, place, *lang);
            }
        }
        for (lang, texts) in lists {
            let found = texts.iter().filter(|text| !text.trim().is_empty()).count();
            if !enough(found) || found != texts.len() {
                self.problems.push(Problem::Count {
                    item: id.into(),
                    place: place.into(),
                    lang: *lang,
                    found,
                    expected,
                });
            }
        }
    }

    fn no_text(&mut self, id: &str, place: &str, lang: Lang) {
        self.problems.push(Problem::NoText {
            item: id.into(),
            place: place.into(),
            lang,
        });
    }

    fn digits(&mut self) {
        let mut keys = BTreeMap::<u8, u32>::new();
        let mut reached = BTreeSet::new();
        for digit in &self.spec.digit {
            let id = format!("digit {}", digit.key);
            self.texts(&id, "label", &digit.label, Some(MAX_LABEL));
            *keys.entry(digit.key).or_default() += 1;
            if digit.lines.is_empty() || !(1..=9).contains(&digit.key) {
                self.problems.push(Problem::Digit { key: digit.key });
            }
            for line in &digit.lines {
                if !self.spec.line.iter().any(|spec| &spec.id == line) {
                    self.problems.push(Problem::Dangling {
                        item: id.clone(),
                        other: line.clone(),
                    });
                }
                reached.insert(line.as_str());
            }
        }
        for key in 1..=9 {
            match keys.get(&key) {
                None => self.absent(&format!("digit {key}")),
                Some(1) => {}
                Some(_) => self.problems.push(Problem::Twice {
                    item: format!("digit {key}"),
                }),
            }
        }
        for line in &self.spec.line {
            let heard = !matches!(line.said_by, Speaker::Situation | Speaker::Customer);
            if heard && !reached.contains(line.id.as_str()) {
                self.problems.push(Problem::OutOfReach {
                    item: line.id.clone(),
                });
            }
        }
    }

    fn tables(&mut self) {
        let spec = self.spec;
        for (slot, slot_spec) in &spec.slot {
            self.texts(slot.name(), "about", &slot_spec.about, None);
            self.texts(slot.name(), "longest", &slot_spec.longest, None);
        }
        for slot in crate::spec::Slot::ALL {
            if !spec.slot.contains_key(&slot) {
                self.absent(&format!("slot.{}", slot.name()));
            }
        }
        for missing in crate::spec::Missing::ALL {
            let place = format!("{missing:?}").to_lowercase();
            match spec.open_item.get(&missing) {
                Some(texts) => self.texts("open_item", &place, texts, None),
                None => self.absent(&format!("open_item.{place}")),
            }
        }
        if spec.request.is_empty() {
            self.absent("request");
        } else {
            self.texts("request", "text", &spec.request, None);
        }
        for (topic, texts) in &spec.matter {
            self.texts("matter", topic, texts, None);
        }
        for (id, attest) in &spec.attest {
            self.texts(id, "question", &attest.question, None);
        }
        for choice in &spec.promise {
            let id = format!("promise {}", choice.key);
            self.texts(&id, "label", &choice.label, Some(MAX_LABEL));
        }
        if spec.promise.is_empty() {
            self.absent("promise");
        }
    }

    fn supervisor(&mut self, supervisor: &SupervisorSpec) {
        if supervisor.asks.len() != 3 {
            self.problems.push(Problem::Asks {
                found: supervisor.asks.len(),
            });
        }
        let named = [&supervisor.bridge, &supervisor.refused];
        for id in named.into_iter().chain(&supervisor.asks) {
            if !self.spec.moment.iter().any(|moment| &moment.id == id) {
                self.problems.push(Problem::Dangling {
                    item: "supervisor".into(),
                    other: id.clone(),
                });
            }
        }
    }
}
