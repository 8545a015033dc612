//! The day by which something is promised, read from how it was said.

use jiff::civil::Date;
use redress_case::State;
use redress_coach::Week;
use redress_tone::{Lang, Options};

use crate::by::By;
use crate::record::Context;
use crate::reply::day_in;
use crate::{App, Result};

impl App {
    /// Reads by when something was promised from how it was said on a day: a stretch of time in
    /// words, else a day with its month, else a near one such as Friday or tomorrow; none where it
    /// names none that is clear.
    ///
    /// # Errors
    /// `Knowledge` when the playbook or the words of a survey do not build, or the calendar's own.
    pub fn promised_day(
        &self,
        state: &State,
        lang: Lang,
        on: Date,
        said: &str,
    ) -> Result<Option<Date>> {
        if let Some(within) = self.engines().playbook()?.stretch(said, lang) {
            return match By::within(&within) {
                Some(by) => self.day_of(state, on, by).map(Some),
                None => Ok(None),
            };
        }
        let with_month = day_in(&mut self.tone_desk()?, &Options::new(lang), said, on);
        match with_month {
            Some(day) => Ok(Some(day)),
            None => self.near_day(state, lang, on, said),
        }
    }

    /// Reads by when something was promised, as [`App::promised_day`]: in the language in which the
    /// case's contacts are held, else in the customer's own.
    ///
    /// # Errors
    /// As [`App::promised_day`].
    pub fn promised_in(
        &self,
        ctx: &Context,
        state: &State,
        on: Date,
        said: &str,
    ) -> Result<Option<Date>> {
        let lang = self.call_lang(ctx, state);
        match self.promised_day(state, lang, on, said)? {
            None if lang != ctx.lang => self.promised_day(state, ctx.lang, on, said),
            day => Ok(day),
        }
    }

    /// Reads a near day such as Friday or tomorrow, by the week of the case's calendar.
    pub(crate) fn near_day(
        &self,
        state: &State,
        lang: Lang,
        on: Date,
        said: &str,
    ) -> Result<Option<Date>> {
        let playbook = self.engines().playbook()?;
        Ok(playbook.near_day(said, lang, on, self.week_of(state)))
    }

    /// Returns how the week runs where a case is; without a calendar it rests on Saturday and Sunday.
    fn week_of(&self, state: &State) -> Week {
        use redress_ladder::Weekday::{Saturday, Sunday};
        let calendar = self.case_calendar(state).ok();
        Week::new(|day| match calendar {
            Some(calendar) => calendar.rests(day.into()),
            None => [Saturday, Sunday].contains(&day.into()),
        })
    }
}
