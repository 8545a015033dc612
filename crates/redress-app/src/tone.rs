//! The tone check, with what the case knows.

use redress_case::{Answer, Asked, State};
use redress_tone::{
    Channel, Checker, Context as ToneContext, Desk, Lang, Options, Report, Side, Softened, Survey,
};
use serde::Serialize;

use crate::record::Context;
use crate::{App, Result};

/// A text to check.
#[derive(Debug, Clone)]
pub struct ToneInput<'a> {
    /// The name by which the answer calls it.
    pub id: String,
    /// The text.
    pub text: &'a str,
    /// Its language; without one it is detected.
    pub lang: Option<Lang>,
    /// Who wrote it.
    pub side: Side,
    /// How it travels.
    pub channel: Channel,
    /// What the text cannot show.
    pub context: ToneContext,
    /// The language of the explanations.
    pub explain_in: Option<Lang>,
}

/// A checked text, as the JSON contract has it.
#[derive(Debug, Clone, Serialize)]
pub struct ToneReport {
    /// The number of the contract.
    pub schema: u8,
    /// The name of the text.
    pub id: String,
    /// The language in which it was read.
    pub lang: Lang,
    /// `given` or `detected`.
    pub lang_from: &'static str,
    /// The report.
    #[serde(flatten)]
    pub report: FlatReport,
}

/// The report without its language, which stands above it.
#[derive(Debug, Clone, Serialize)]
pub struct FlatReport {
    /// Who wrote it.
    pub side: Side,
    /// How it travels.
    pub channel: Channel,
    /// The findings, in the order of the text.
    pub findings: Vec<redress_tone::Finding>,
    /// The checklist.
    pub checklist: Vec<redress_tone::Check>,
    /// Counts.
    pub measures: redress_tone::Measures,
}

impl App {
    /// Checks a text.
    ///
    /// # Errors
    /// `Knowledge` when the rules do not build.
    pub fn check_tone(&self, ctx: &Context, input: &ToneInput<'_>) -> Result<ToneReport> {
        let rules = self.engines().rules()?;
        let (options, lang_from) = options(ctx, input);
        let lang = options.lang;
        let mut checker = Checker::resume(rules, self.engines().remembered());
        let Report {
            findings,
            checklist,
            measures,
            side,
            channel,
            ..
        } = checker.check(input.text, &options);
        self.engines().remember(checker.rest());
        let report = FlatReport {
            side,
            channel,
            findings,
            checklist,
            measures,
        };
        Ok(ToneReport {
            schema: 1,
            id: input.id.clone(),
            lang,
            lang_from,
            report,
        })
    }

    /// Takes a text apart: what each sentence does, the facts and the asks. The second value is
    /// `given` or `detected`, as the language was.
    ///
    /// # Errors
    /// `Knowledge` when the rules or the words of a survey do not build.
    pub fn survey(&self, ctx: &Context, input: &ToneInput<'_>) -> Result<(Survey, &'static str)> {
        let (options, from) = options(ctx, input);
        Ok((self.tone_desk()?.survey(input.text, &options), from))
    }

    /// Rewrites a text: goal, facts, what was tried, what is asked, thanks. The second value is the
    /// language in which it was read, the third `given` or `detected`.
    ///
    /// # Errors
    /// `Knowledge` when the rules or the words of a rewriting do not build.
    pub fn soften(
        &self,
        ctx: &Context,
        input: &ToneInput<'_>,
    ) -> Result<(Softened, Lang, &'static str)> {
        let (options, from) = options(ctx, input);
        let softened = self.tone_desk()?.soften(input.text, &options);
        Ok((softened, options.lang, from))
    }

    pub(crate) fn tone_desk(&self) -> Result<Desk<'_>> {
        let engines = self.engines();
        Ok(Desk::new(engines.rules()?, engines.wording()?))
    }

    /// Returns what a case adds to the context of a check.
    #[must_use]
    pub fn tone_context(&self, state: &State) -> ToneContext {
        let refused = state
            .asks()
            .iter()
            .filter(|ask| ask.what == Asked::Supervisor && ask.answer == Some(Answer::Refused))
            .count();
        let contacts = state.contacts().len();
        let mut context = ToneContext::default().with("case");
        for (name, count) in [("refusals", refused), ("contacts", contacts)] {
            context = context.with(&format!("{name}={count}"));
        }
        if refused >= 2 {
            context = context.with("refused-twice");
        }
        if state.settlement().is_some() {
            context = context.with("solved");
        }
        context
    }
}

/// Returns how a text is read, and where its language is from.
fn options(ctx: &Context, input: &ToneInput<'_>) -> (Options, &'static str) {
    let (lang, from) = match input.lang {
        Some(lang) => (lang, "given"),
        None => (
            redress_tone::detect(input.text).unwrap_or(ctx.lang),
            "detected",
        ),
    };
    let options = Options {
        lang,
        side: input.side,
        channel: input.channel,
        context: input.context.clone(),
        explain_in: Some(input.explain_in.unwrap_or(ctx.lang)),
    };
    (options, from)
}
