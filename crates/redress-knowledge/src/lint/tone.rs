//! What the tone engine says of its files: patterns compile, and every example proves its rule.

use redress_tone::spec::{
    ChecklistSpec, ExampleSpec, LanguageSpec, RuleSide, RuleSpec, SpecProblem,
};
use redress_tone::{Lang, Options, Rules, Side, Wording, prove_checklist};

use super::{Found, spot};
use crate::files::Files;
use crate::problem::{Kind, Problem};

/// Compiles the rules and reads every example with them.
pub(super) fn check(files: &Files, found: &Found) -> Vec<Problem> {
    let languages: Vec<LanguageSpec> = found
        .languages
        .iter()
        .map(|(_, spec)| spec.clone())
        .collect();
    let rules: Vec<RuleSpec> = found.rules.iter().map(|(_, spec)| spec.clone()).collect();
    let empty = ChecklistSpec::default();
    let checklist = found.checklist.first().map_or(&empty, |(_, spec)| spec);
    let engine = match Rules::compile(&languages, &rules, checklist) {
        // What the patterns miss the model may find: the rule holds when both together do.
        Ok(engine) => crate::tables::learned(engine),
        Err(wrong) => {
            return wrong
                .iter()
                .map(|wrong| told(files, found, wrong))
                .collect();
        }
    };
    let mut problems = Vec::new();
    for (_, words) in &found.soften {
        if let Err(wrong) = Wording::compile(words, &languages) {
            problems.extend(wrong.iter().map(|wrong| told(files, found, wrong)));
        }
    }
    for (path, rule) in &found.rules {
        let text = files.get(path).unwrap_or_default();
        let proof = Proof {
            path,
            text,
            engine: &engine,
            rule,
        };
        for lang in rule.lang.keys() {
            proof.enough(*lang, &mut problems);
            proof.examples(*lang, &mut problems);
            proof.suggestions(*lang, &mut problems);
        }
    }
    let wrong = prove_checklist(&engine, checklist);
    problems.extend(wrong.iter().map(|wrong| told(files, found, wrong)));
    problems
}

struct Proof<'a> {
    path: &'a str,
    text: &'a str,
    engine: &'a Rules,
    rule: &'a RuleSpec,
}

impl Proof<'_> {
    /// A rule is proved by two examples that fire and two that stay silent; a rule about the form
    /// of a whole message by one of each, because each is a whole message.
    fn enough(&self, lang: Lang, problems: &mut Vec<Problem>) {
        let expected = if self.rule.id.starts_with("F-") { 1 } else { 2 };
        let few = self
            .rule
            .lang
            .get(&lang)
            // A language that has nothing to look for has nothing to prove.
            .filter(|texts| !texts.pattern.is_empty())
            .is_some_and(|texts| texts.fires.len() < expected || texts.silent.len() < expected);
        if few {
            let args = vec![
                ("lang", lang.code().to_owned()),
                ("expected", expected.to_string()),
            ];
            problems.push(self.at(lang, "fires", Kind::FewExamples, args));
        }
    }

    fn examples(&self, lang: Lang, problems: &mut Vec<Problem>) {
        let Some(texts) = self.rule.lang.get(&lang) else {
            return;
        };
        for (list, examples, fires) in [
            ("fires", &texts.fires, true),
            ("silent", &texts.silent, false),
        ] {
            for (at, example) in examples.iter().enumerate() {
                let Some(options) = self.options(lang, example) else {
                    let field = format!("{list}[{at}].context");
                    let args = vec![("detail", example.context.join(", "))];
                    problems.push(self.at(lang, &field, Kind::WrongValue, args));
                    continue;
                };
                let report = redress_tone::check(self.engine, &example.text, &options);
                let finding = report
                    .findings
                    .iter()
                    .find(|finding| finding.rule == self.rule.name);
                let wanted = finding.is_some_and(|finding| {
                    example
                        .severity
                        .is_none_or(|severity| finding.severity == severity)
                        && example
                            .span
                            .as_ref()
                            .is_none_or(|span| finding.quote.contains(span.as_str()))
                });
                let field = format!("{list}[{at}]");
                match finding {
                    Some(finding) if !fires => {
                        let args = vec![
                            ("text", example.text.clone()),
                            ("quote", finding.quote.clone()),
                        ];
                        problems.push(self.at(lang, &field, Kind::ExampleFires, args));
                    }
                    _ if fires && !wanted => {
                        let args = vec![("text", example.text.clone())];
                        problems.push(self.at(lang, &field, Kind::ExampleSilent, args));
                    }
                    _ => {}
                }
            }
        }
    }

    /// A better wording that is a whole sentence has no finding of weight itself.
    fn suggestions(&self, lang: Lang, problems: &mut Vec<Problem>) {
        let Some(texts) = self.rule.lang.get(&lang) else {
            return;
        };
        for wording in texts
            .suggest
            .as_slice()
            .iter()
            .filter(|text| text.ends_with(['.', '?', '!', '…']))
        {
            let mut options = Options::new(lang);
            options.side = self.side();
            let report = redress_tone::check(self.engine, wording, &options);
            let weighty = |severity| severity == redress_tone::spec::Severity::Warn;
            if let Some(finding) = report
                .findings
                .iter()
                .find(|finding| weighty(finding.severity))
            {
                let args = vec![("text", wording.clone()), ("rule", finding.rule.clone())];
                problems.push(self.at(lang, "suggest", Kind::BetterFires, args));
            }
        }
    }

    fn options(&self, lang: Lang, example: &ExampleSpec) -> Option<Options> {
        let mut options = Options::new(lang);
        options.side = self.side();
        for word in &example.context {
            options.context.add(word).ok()?;
        }
        Some(options)
    }

    fn side(&self) -> Side {
        match self.rule.side {
            RuleSide::Rep => Side::Rep,
            RuleSide::Customer | RuleSide::Both => Side::Customer,
        }
    }

    fn at(
        &self,
        lang: Lang,
        field: &str,
        kind: Kind,
        args: Vec<(&'static str, String)>,
    ) -> Problem {
        let mut steps = vec!["lang", lang.code()];
        steps.extend(spot::steps(field));
        let span = spot::span(self.path, self.text, &steps);
        Problem::at(self.path, self.text, &span, kind, args)
    }
}

/// Turns the engine's own problem into one with a path and a line.
fn told(files: &Files, found: &Found, wrong: &SpecProblem) -> Problem {
    let path = match wrong.rule.as_str() {
        "language" => wrong.lang.map(|lang| format!("tone/language/{lang}.toml")),
        "checklist" => Some("tone/checklist.toml".to_owned()),
        "soften" => Some("tone/soften.toml".to_owned()),
        id => found
            .rules
            .iter()
            .find(|(_, rule)| rule.id == id || rule.name == id)
            .map(|(path, _)| path.clone()),
    };
    let path = path.unwrap_or_else(|| "tone".to_owned());
    let text = files.get(&path).unwrap_or_default();
    let mut steps = Vec::new();
    let mut field = spot::steps(&wrong.field);
    let number = item_of(found, wrong);
    if let Some(number) = &number {
        field.remove(0);
        steps.extend(["item", number]);
    }
    if let Some(lang) = wrong.lang.filter(|_| wrong.rule != "language") {
        steps.extend(["lang", lang.code()]);
    }
    steps.extend(field);
    let span = spot::span(&path, text, &steps);
    let detail = format!("{}: {}", wrong.field, wrong.problem);
    let args = vec![("detail", detail), ("mend", wrong.mend.clone())];
    Problem::at(&path, text, &span, Kind::Engine, args)
}

/// Returns the number of the item that a problem of the checklist speaks of: its field starts with
/// the item's name.
fn item_of(found: &Found, wrong: &SpecProblem) -> Option<String> {
    let (_, list) = found
        .checklist
        .first()
        .filter(|_| wrong.rule == "checklist")?;
    let (name, _) = wrong.field.split_once('.')?;
    let at = list
        .item
        .iter()
        .position(|item| item.item.as_str() == name)?;
    Some(at.to_string())
}
