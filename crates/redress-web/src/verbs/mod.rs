//! The desk over the verbs: each page's view made from the record and the knowledge.

mod advice;
mod after;
mod call;
mod case;
mod details;
mod directory;
mod errors;
mod ladder;
mod log;
mod practice;
mod press;
mod ready;
mod records;
mod reply;
mod settings;
mod split;
mod today;
mod tone;
mod write;

#[cfg(test)]
mod tests;

use std::path::PathBuf;
use std::sync::Arc;

use jiff::Zoned;
use jiff::civil::Date;
use redress_app::{App, Context, Loaded, NewCall};
use redress_case::{Moment, State};
use redress_tone::Lang;
use redress_words::{Args, Words};

use crate::desk::{
    Answer, At, CallRef, Case, CaseChange, Desk, Download, Ending, Feed, LetterQuery, Setting,
    Settings,
};
use crate::forms::{
    CloseForm, Contact, DetailsForm, FirmForm, PastedReply, PracticeForm, Press, SplitForm,
    ToneRequest, WriteForm,
};
use crate::view;

/// The desk of a person's own computer: one record, one file of settings.
pub struct AppDesk {
    app: Arc<App>,
    settings: settings::File,
}

impl AppDesk {
    /// Puts the verbs and the file of the settings together. The file need not be there yet.
    #[must_use]
    pub fn new(app: Arc<App>, settings_file: PathBuf) -> Self {
        Self {
            app,
            settings: settings::File::read(settings_file),
        }
    }

    /// Shows the pages in this language until the person chooses another.
    #[must_use]
    pub fn in_lang(mut self, lang: Option<Lang>) -> Self {
        self.settings.first = lang;
        self
    }

    fn ctx(&self, at: &At) -> Context {
        Context {
            now: at.now.clone(),
            lang: at.lang,
            actor: "owner".to_owned(),
            dry_run: false,
        }
    }

    fn load(&self, at: &At, case: Case) -> Answer<Loaded> {
        self.app
            .load(&case.to_string())
            .map_err(|error| self.told(at.lang, &error))
    }

    fn words(&self) -> &Words {
        self.app.words()
    }

    fn t(&self, at: &At, id: &str) -> String {
        self.words().text(at.lang, id)
    }

    fn ta(&self, at: &At, id: &str, args: &Args<'_>) -> String {
        self.words().get(at.lang, id, args)
    }

    /// Returns the languages that calls and letters can be in.
    fn langs(&self) -> Vec<Lang> {
        self.words().complete()
    }

    /// Returns the name by which pages call a case.
    fn title(&self, lang: Lang, number: u64, firm: &str, title: &str) -> String {
        match (firm, title) {
            ("", "") => {
                let number = number.to_string();
                self.words().get(
                    lang,
                    "case-number",
                    &redress_words::args!["number" => &number],
                )
            }
            ("", title) => title.to_owned(),
            (firm, _) => firm.to_owned(),
        }
    }

    fn title_of(&self, lang: Lang, loaded: &Loaded) -> String {
        let details = loaded.state.details();
        let (firm, title) = (
            details.firm.unwrap_or_default(),
            details.title.unwrap_or_default(),
        );
        self.title(lang, loaded.number, &firm, &title)
    }
}

/// The short number as the addresses have it; no store comes near the limit.
fn short(number: u64) -> Case {
    Case::try_from(number).unwrap_or(Case::MAX)
}

/// A moment of the record on the clock of the page.
fn zoned(at: &At, moment: Moment) -> Zoned {
    moment.instant().to_zoned(at.now.time_zone().clone())
}

/// Returns when an entry of the record was logged.
fn logged(state: &State, id: uuid::Uuid) -> Option<Moment> {
    state.item(id).and_then(|item| item.logged)
}

impl Desk for AppDesk {
    fn settings(&self, at: &At) -> Answer<Settings> {
        Ok(self.settings_of(at))
    }

    fn set(&self, at: &At, setting: Setting) -> Answer<()> {
        self.change_settings(at, &setting)
    }

    fn call_running(&self) -> bool {
        // When the record cannot be read, it is safer to stay than to stop in a call.
        self.app
            .running_calls()
            .map_or(true, |calls| !calls.is_empty())
    }

    fn start(&self, at: &At) -> Answer<view::Start> {
        self.start_page(at)
    }

    fn today(&self, at: &At) -> Answer<view::Today> {
        self.today_page(at)
    }

    fn cases(&self, at: &At, find: &str) -> Answer<view::Cases> {
        self.cases_page(at, find)
    }

    fn new_case(&self, at: &At, form: &DetailsForm) -> Answer<Case> {
        self.open_with(at, form)
    }

    fn case_file(&self, at: &At, case: Case) -> Answer<view::CaseFile> {
        self.case_page(at, case)
    }

    fn details(&self, at: &At, case: Option<Case>) -> Answer<view::Details> {
        match case {
            Some(case) => Ok(self.details_of(at, &self.load(at, case)?)),
            None => Ok(self.new_details(at)),
        }
    }

    fn set_details(&self, at: &At, case: Case, form: &DetailsForm) -> Answer<()> {
        self.change_details(at, case, form)
    }

    fn split(&self, at: &At, case: Case) -> Answer<view::Split> {
        self.split_page(at, case)
    }

    fn split_into(&self, at: &At, case: Case, form: &SplitForm) -> Answer<()> {
        self.split_case(at, case, form)
    }

    fn add_contact(&self, at: &At, case: Case, contact: &Contact) -> Answer<()> {
        self.log_contact(at, case, contact)
    }

    fn promise(&self, at: &At, case: Case, promise: &str, ending: Ending) -> Answer<()> {
        self.end_promise(at, case, promise, ending)
    }

    fn promises(
        &self,
        at: &At,
        case: Option<Case>,
        shown: Option<view::PromiseState>,
    ) -> Answer<view::Promises> {
        self.promises_page(at, case, shown)
    }

    fn timeline(&self, at: &At, case: Case) -> Answer<view::Timeline> {
        self.timeline_page(at, case)
    }

    fn feed(&self, at: &At) -> Answer<Feed> {
        self.calendar_feed(at)
    }

    fn change_case(&self, at: &At, case: Case, change: CaseChange) -> Answer<()> {
        self.end_or_reopen(at, case, change)
    }

    fn start_call(&self, at: &At, case: Option<Case>, new: &NewCall) -> Answer<CallRef> {
        self.begin_call(at, case, new)
    }

    fn place_call(&self, at: &At, call: &CallRef, at_counter: bool) -> Answer<()> {
        self.place(at, call, at_counter)
    }

    fn advice(&self, at: &At) -> Answer<Vec<view::AdviceRow>> {
        self.advice_list(at)
    }

    fn advice_on(&self, at: &At, situation: &str) -> Answer<view::Advice> {
        self.advice_page(at, situation)
    }

    fn reply(&self, at: &At, case: Case, pasted: Option<&PastedReply>) -> Answer<view::Reply> {
        self.reply_page(at, case, pasted)
    }

    fn log_reply(&self, at: &At, case: Case, pasted: &PastedReply) -> Answer<()> {
        self.keep_reply(at, case, pasted)
    }

    fn ready(&self, at: &At, case: Case) -> Answer<view::Ready> {
        self.ready_page(at, case)
    }

    fn close_call(&self, at: &At, call: &CallRef, close: &CloseForm) -> Answer<()> {
        self.log_close(at, call, close)
    }

    fn call(&self, at: &At, call: &CallRef) -> Answer<Option<view::Call>> {
        self.call_page(at, call)
    }

    fn find_line(&self, at: &At, call: &CallRef, heard: &str) -> Answer<Vec<view::Choice>> {
        self.lines_like(at, call, heard)
    }

    fn press(&self, at: &At, call: &CallRef, press: &Press) -> Answer<Vec<view::Choice>> {
        self.log_press(at, call, press)
    }

    fn call_lang(&self, at: &At, call: &CallRef, lang: Lang) -> Answer<()> {
        self.speak(at, call, lang)
    }

    fn after_call(&self, at: &At, call: &CallRef) -> Answer<view::AfterCall> {
        self.after_page(at, call)
    }

    fn recap_sent(&self, at: &At, call: &CallRef) -> Answer<()> {
        self.send_recap(at, call)
    }

    fn write(&self, at: &At, case: Case, which: &LetterQuery) -> Answer<view::Write> {
        self.write_page(at, case, which)
    }

    fn save_draft(&self, at: &At, case: Case, form: &WriteForm) -> Answer<()> {
        self.keep(at, case, form, false)
    }

    fn sent(&self, at: &At, case: Case, form: &WriteForm) -> Answer<()> {
        self.keep(at, case, form, true)
    }

    fn check(&self, at: &At, request: &ToneRequest) -> Answer<view::Check> {
        self.check_text(at, request)
    }

    fn soften(&self, at: &At, request: &ToneRequest) -> Answer<String> {
        self.softened(at, request)
    }

    fn ladder(&self, at: &At, case: Case) -> Answer<view::Ladder> {
        self.ladder_page(at, case)
    }

    fn event(&self, at: &At, case: Case, event: &str, date: Date) -> Answer<()> {
        self.record_event(at, case, event, date, "date")
    }

    fn fact(&self, at: &At, case: Case, fact: &str, value: &str) -> Answer<()> {
        self.record_fact(at, case, fact, value)
    }

    fn firms(&self, at: &At, find: &str) -> Answer<view::Firms> {
        self.firms_page(at, find)
    }

    fn firm(&self, at: &At, id: &str, name: &str) -> Answer<view::Firm> {
        self.firm_page(at, id, name)
    }

    fn add_to_firm(&self, at: &At, id: &str, form: &FirmForm) -> Answer<String> {
        self.put_in_directory(at, id, form)
    }

    fn remove_from_firm(&self, at: &At, id: &str, what: Option<&str>) -> Answer<()> {
        self.take_from_directory(at, id, what)
    }

    fn import_firms(&self, at: &At, name: &str, bytes: &[u8]) -> Answer<Vec<String>> {
        self.import_directory(at, name, bytes)
    }

    fn practice(&self, at: &At, seed: Option<u64>) -> Answer<view::Practice> {
        self.practice_page(at, seed)
    }

    fn practice_talk(&self, at: &At, form: &PracticeForm) -> Answer<view::PracticeTalk> {
        self.practice_talk_page(at, form)
    }

    fn calendar(&self, at: &At, case: Case) -> Answer<Download> {
        let loaded = self.load(at, case)?;
        let text = self.app.ics(&self.ctx(at), std::slice::from_ref(&loaded));
        let text = text.map_err(|error| self.told(at.lang, &error))?;
        let name = format!("redress-{case}.ics");
        Ok(Download {
            name,
            media: "text/calendar; charset=utf-8",
            bytes: text.into_bytes(),
        })
    }

    fn export(&self, at: &At, case: Case) -> Answer<Download> {
        let text = self.app.export_case(&case.to_string());
        let text = text.map_err(|error| self.told(at.lang, &error))?;
        let name = format!("redress-{case}.json");
        Ok(Download {
            name,
            media: "application/json",
            bytes: text.into_bytes(),
        })
    }

    fn email(&self, at: &At, case: Case, form: &WriteForm) -> Answer<Download> {
        self.email_file(at, case, form)
    }
}
