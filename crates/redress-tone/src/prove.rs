//! Rules held against their own examples.

use crate::check::check;
use crate::context::Context;
use crate::lang::Lang;
use crate::report::{CheckState, Finding, Options, Side};
use crate::rules::Rules;
use crate::spec::{
    ChecklistSpec, ExampleSpec, RuleLang, RuleSide, RuleSpec, Severity, SpecProblem,
};

/// Checks that a rule finds something in each text of `fires`, nothing in each text of `silent`,
/// and that none of its suggestions draws a warning of any rule.
///
/// `rules` must hold the rule itself; the others are needed to judge the suggestions.
#[must_use]
pub fn prove(rules: &Rules, spec: &RuleSpec) -> Vec<SpecProblem> {
    let mut problems = Vec::new();
    for (&lang, part) in &spec.lang {
        let mut proof = Proof {
            rules,
            spec,
            lang,
            problems: &mut problems,
        };
        proof.examples(part);
        proof.suggestions(part);
    }
    problems
}

struct Proof<'a> {
    rules: &'a Rules,
    spec: &'a RuleSpec,
    lang: Lang,
    problems: &'a mut Vec<SpecProblem>,
}

impl Proof<'_> {
    fn problem(&mut self, field: String, problem: String, mend: &str) {
        self.problems.push(SpecProblem {
            rule: self.spec.id.clone(),
            lang: Some(self.lang),
            field,
            problem,
            mend: mend.to_owned(),
        });
    }

    fn findings(&mut self, example: &ExampleSpec, field: &str) -> Vec<Finding> {
        let mut options = Options::new(self.lang);
        if self.spec.side == RuleSide::Rep {
            options.side = Side::Rep;
        }
        let mut context = Context::default();
        for word in &example.context {
            if let Err(unknown) = context.add(word) {
                let problem = unknown.to_string();
                self.problem(format!("{field}.context"), problem, "use a word it names");
            }
        }
        options.context = context;
        check(self.rules, &example.text, &options).findings
    }

    fn examples(&mut self, part: &RuleLang) {
        for (i, example) in part.fires.iter().enumerate() {
            let field = format!("fires[{i}]");
            let found = self.findings(example, &field);
            let own: Vec<&Finding> = found.iter().filter(|f| f.rule == self.spec.name).collect();
            let text = &example.text;
            if own.is_empty() {
                let others: Vec<&str> = found.iter().map(|f| f.rule.as_str()).collect();
                let problem = format!("nothing is found in \"{text}\" (other rules: {others:?})");
                self.problem(
                    field,
                    problem,
                    "widen a pattern, or take out the veto that silences it",
                );
                continue;
            }
            let highest = own.iter().map(|f| f.severity).max();
            if example.severity.is_some() && example.severity != highest {
                let problem = format!("\"{text}\" is {highest:?}, not {:?}", example.severity);
                self.problem(
                    field.clone(),
                    problem,
                    "mend the severity of the pattern or the example",
                );
            }
            if let Some(span) = &example.span
                && !own.iter().any(|f| f.quote == *span)
            {
                let problem = format!("the span is \"{}\", not \"{span}\"", own[0].quote);
                self.problem(
                    field,
                    problem,
                    "mark the span in the pattern with << and >>",
                );
            }
        }
        for (i, example) in part.silent.iter().enumerate() {
            let field = format!("silent[{i}]");
            let found = self.findings(example, &field);
            if let Some(own) = found.iter().find(|f| f.rule == self.spec.name) {
                let problem = format!("\"{}\" is found in \"{}\"", own.quote, example.text);
                self.problem(
                    field,
                    problem,
                    "narrow the pattern, or add a veto under unless",
                );
            }
        }
    }

    fn suggestions(&mut self, part: &RuleLang) {
        let own = part.pattern.iter().map(|pattern| &pattern.suggest);
        let all = std::iter::once(&part.suggest).chain(own);
        let texts: Vec<String> = all.flat_map(|words| words.as_slice().to_vec()).collect();
        for text in texts {
            let example = ExampleSpec {
                text: text.clone(),
                ..ExampleSpec::default()
            };
            let found = self.findings(&example, "suggest");
            if let Some(bad) = found.iter().find(|f| f.severity == Severity::Warn) {
                let problem = format!("\"{text}\" draws {} itself (\"{}\")", bad.rule, bad.quote);
                self.problem(
                    "suggest".to_owned(),
                    problem,
                    "suggest a wording that no rule warns of",
                );
            }
        }
    }
}

/// Checks that each item of the checklist is present in its texts of `fires` and not in those of
/// `silent`.
#[must_use]
pub fn prove_checklist(rules: &Rules, spec: &ChecklistSpec) -> Vec<SpecProblem> {
    let mut problems = Vec::new();
    for item in &spec.item {
        for (&lang, part) in &item.lang {
            let mut expect = |list: &[String], field: &str, wanted: bool| {
                for (i, text) in list.iter().enumerate() {
                    let report = check(rules, text, &Options::new(lang));
                    let is = report
                        .checklist
                        .iter()
                        .any(|c| c.item == item.item && c.state == CheckState::Present);
                    if is != wanted {
                        problems.push(SpecProblem {
                            rule: "checklist".to_owned(),
                            lang: Some(lang),
                            field: format!("{}.{field}[{i}]", item.item.as_str()),
                            problem: format!(
                                "the item is {}present in \"{text}\"",
                                if is { "" } else { "not " }
                            ),
                            mend: "mend the patterns of the item, or the text".to_owned(),
                        });
                    }
                }
            };
            expect(&part.fires, "fires", true);
            expect(&part.silent, "silent", false);
        }
    }
    problems
}
