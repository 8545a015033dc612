//! The advice to read.

use redress_app::{AppError, Disagreement, LineAdvice, Piece, RuleAdvice};
use redress_coach::Side;
use redress_words::args;

use super::AppDesk;
use crate::desk::{Answer, At, DeskError};
use crate::view::{self, AdvicePart, AdviceRow};

impl AppDesk {
    pub(super) fn advice_list(&self, at: &At) -> Answer<Vec<AdviceRow>> {
        let all = self.app.advice(at.lang);
        let all = all.map_err(|error| self.told(at.lang, &error))?;
        Ok(all
            .into_iter()
            .map(|one| AdviceRow {
                id: one.id,
                for_reps: one.side == Side::Rep,
                title: one.title,
                intro: one.intro,
            })
            .collect())
    }

    pub(super) fn advice_page(&self, at: &At, situation: &str) -> Answer<view::Advice> {
        let one = match self.app.advice_on(at.lang, situation) {
            Ok(Piece::Situation(one)) => one,
            Ok(_) | Err(AppError::UnknownName { .. }) => return Err(DeskError::NotFound),
            Err(error) => return Err(self.told(at.lang, &error)),
        };
        Ok(view::Advice {
            for_reps: one.side == Side::Rep,
            title: one.title,
            intro: one.intro,
            rules: one
                .rules
                .into_iter()
                .map(|rule| self.rule_part(at, rule))
                .collect(),
            lines: one
                .lines
                .into_iter()
                .map(|line| self.line_part(at, line))
                .collect(),
            disagreements: one
                .disagreements
                .into_iter()
                .map(|one| self.disagreement_part(at, one))
                .collect(),
        })
    }

    fn said(&self, at: &At, id: &str, text: &str) -> String {
        self.ta(at, id, &args!["text" => text])
    }

    fn rule_part(&self, at: &At, rule: RuleAdvice) -> AdvicePart {
        let sounds = rule
            .sounds
            .map(|text| self.said(at, "page-advice-sounds", &text));
        let instead = rule.instead.iter();
        AdvicePart {
            id: rule.id,
            title: rule.title,
            before: sounds.into_iter().chain([rule.why]).collect(),
            steps: Vec::new(),
            after: instead
                .map(|text| self.said(at, "page-advice-instead", text))
                .collect(),
        }
    }

    fn line_part(&self, at: &At, line: LineAdvice) -> AdvicePart {
        let sounds = line
            .heard
            .map(|text| self.said(at, "page-advice-sounds", &text));
        AdvicePart {
            id: line.id,
            title: line.title,
            before: sounds.into_iter().chain(line.means).collect(),
            steps: line.say,
            after: line.for_you.into_iter().collect(),
        }
    }

    fn disagreement_part(&self, at: &At, one: Disagreement) -> AdvicePart {
        let does = one
            .does
            .map(|text| self.said(at, "page-advice-does", &text));
        AdvicePart {
            id: one.id,
            title: one.question,
            before: vec![
                self.said(at, "page-advice-one", &one.one),
                self.said(at, "page-advice-other", &one.other),
                self.said(at, "page-advice-when", &one.when),
            ],
            steps: Vec::new(),
            after: does.into_iter().collect(),
        }
    }
}
