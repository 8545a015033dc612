//! A desk in memory, for the tests of pages and routes.

mod advice;
mod practice;
mod records;
mod state;
mod views;
mod words;

use std::sync::Mutex;

use jiff::civil::Date;
use jiff::{ToSpan, Zoned};
use redress_tone::Lang;

use crate::desk::{
    Answer, At, CallRef, Case, CaseChange, Desk, DeskError, Download, Ending, Feed, LetterQuery,
    Setting, Settings,
};
use redress_app::NewCall;

use crate::forms::{
    CloseForm, Contact, DetailsForm, FieldError, FirmForm, PastedReply, PracticeForm, Press,
    SplitForm, ToneRequest, WriteForm,
};
use crate::view::*;

use state::State;
pub(crate) use words::words;

pub(crate) fn now() -> Zoned {
    "2026-03-12T14:31:00+01:00[Europe/Rome]".parse().unwrap()
}

/// One case of an Italian bank. With `mark`, every text of its own stands in ⟦⟧, so that a test
/// can tell it from the page's words.
pub(crate) struct Demo {
    mark: bool,
    state: Mutex<State>,
}

impl Demo {
    pub(crate) fn new(mark: bool) -> Self {
        let state = State {
            phrase: "Buongiorno. Chiamo per un addebito che non riconosco. Mi dice il suo nome?"
                .into(),
            ..State::default()
        };
        Self {
            mark,
            state: Mutex::new(state),
        }
    }

    /// The same with the case of the walk in it.
    pub(crate) fn filled(mark: bool) -> Self {
        let demo = Self::new(mark);
        {
            let mut state = demo.state.lock().unwrap();
            state.cases = true;
            state.started = Some(now().checked_sub(26.minutes()).unwrap());
            state.hand = InHand {
                name: Some(demo.name("Marco")),
                reference: Some(demo.code("BX-204518")),
                promise: Some(demo.d("una risposta scritta entro il 2 aprile 2026")),
            };
            let line = |minutes: i64, text: &str| {
                (now().checked_sub(minutes.minutes()).unwrap(), demo.d(text))
            };
            state.log = vec![
                line(26, "inizio"),
                line(22, "fine attesa, 4 minuti"),
                line(20, "nome: Marco"),
                line(18, "sondaggio"),
                line(17, "carta, offerta"),
                line(15, "carta, offerta (2)"),
            ];
            state.counts[1] = 1;
            state.counts[2] = 2;
            state.current = Some('2');
            state.phrase = "Ho già detto di no e lo annoto. Mi dice il numero di pratica?".into();
            state.held = 252;
        }
        demo
    }

    fn d(&self, text: &str) -> String {
        if self.mark {
            format!("⟦{text}⟧")
        } else {
            text.to_owned()
        }
    }

    fn name(&self, text: &str) -> Value {
        Value::name(self.d(text))
    }

    fn code(&self, text: &str) -> Value {
        Value::code(self.d(text))
    }

    fn choice(&self, value: &str, label: &str) -> Choice {
        Choice::new(value, self.d(label))
    }

    pub(crate) fn contacts(&self) -> Vec<Contact> {
        self.state.lock().unwrap().contacts.clone()
    }

    pub(crate) fn log_texts(&self) -> Vec<String> {
        self.state
            .lock()
            .unwrap()
            .log
            .iter()
            .map(|(_, text)| text.clone())
            .collect()
    }

    fn check_text(&self, field: &'static str, text: &str) -> Answer<()> {
        if text.contains(char::is_control) {
            let why = self.d("Contiene un carattere che non si può salvare");
            return Err(DeskError::Refused(vec![FieldError::new(field, why)]));
        }
        Ok(())
    }

    fn check_case(&self, case: Case) -> Answer<()> {
        if case == 1 {
            Ok(())
        } else {
            Err(DeskError::NotFound)
        }
    }
}

impl Desk for Demo {
    fn settings(&self, _: &At) -> Answer<Settings> {
        Ok(self.state.lock().unwrap().settings.clone())
    }

    fn set(&self, _: &At, setting: Setting) -> Answer<()> {
        let mut state = self.state.lock().unwrap();
        state.settings = setting.applied(state.settings.clone());
        Ok(())
    }

    fn call_running(&self) -> bool {
        let state = self.state.lock().unwrap();
        state.started.is_some() && !state.ended
    }

    fn start(&self, _: &At) -> Answer<Start> {
        Ok(Start {
            has_cases: self.state.lock().unwrap().cases,
        })
    }

    fn today(&self, _: &At) -> Answer<Today> {
        self.today_view()
    }

    fn cases(&self, _: &At, find: &str) -> Answer<Cases> {
        let row = |title: &str| CaseRow {
            case: 1,
            title: self.d(title),
            matter: Some(self.d("Addebito non riconosciuto")),
            state: self.d("gradino 1 di 4, dal 6 maggio 2026"),
            closed: false,
            found: None,
        };
        let rows = if find == "nulla" {
            vec![]
        } else {
            vec![row("Banca Esempio"), row("Volo Azzurro")]
        };
        Ok(Cases {
            find: if find.is_empty() {
                String::new()
            } else {
                self.d(find)
            },
            total: rows.len() as u64,
            rows,
        })
    }

    fn new_case(&self, _: &At, form: &DetailsForm) -> Answer<Case> {
        if form.amount == "molto" {
            return Err(DeskError::Refused(vec![FieldError::new(
                "amount",
                self.d("Scrivi l'importo in cifre, per esempio 148,00"),
            )]));
        }
        let mut state = self.state.lock().unwrap();
        state.details = form.clone();
        state.cases = true;
        Ok(1)
    }

    fn case_file(&self, _: &At, case: Case) -> Answer<CaseFile> {
        self.case_file_view(case)
    }

    fn details(&self, _: &At, case: Option<Case>) -> Answer<Details> {
        case.map_or(Ok(()), |case| self.check_case(case))?;
        Ok(Details {
            form: self.state.lock().unwrap().details.clone(),
            countries: vec![
                self.choice("IT", "Italia"),
                self.choice("GB", "Regno Unito"),
            ],
            sectors: vec![
                Sector {
                    label: self.d("Banca"),
                    topics: vec![
                        self.choice("bank/payments", "Pagamenti"),
                        self.choice("bank/account", "Conto"),
                    ],
                },
                Sector {
                    label: self.d("Aerei"),
                    topics: vec![self.choice("airline/refund", "Rimborso")],
                },
            ],
            currencies: vec![self.choice("EUR", "EUR"), self.choice("GBP", "GBP")],
        })
    }

    fn split(&self, _: &At, case: Case) -> Answer<Split> {
        self.split_view(case)
    }

    fn split_into(&self, _: &At, case: Case, form: &SplitForm) -> Answer<()> {
        self.check_case(case)?;
        if form.parts.iter().skip(1).any(|part| part.moves) {
            Ok(())
        } else {
            Err(DeskError::Refused(vec![FieldError::new("split", "?")]))
        }
    }

    fn set_details(&self, at: &At, case: Case, form: &DetailsForm) -> Answer<()> {
        self.check_case(case)?;
        self.new_case(at, form).map(|_| ())
    }

    fn add_contact(&self, _: &At, case: Case, contact: &Contact) -> Answer<()> {
        self.check_case(case)?;
        self.state.lock().unwrap().contacts.push(contact.clone());
        Ok(())
    }

    fn promise(&self, _: &At, case: Case, promise: &str, ending: Ending) -> Answer<()> {
        self.check_case(case)?;
        if promise != "p1" {
            return Err(DeskError::NotFound);
        }
        self.state.lock().unwrap().kept = match ending {
            Ending::Kept => Some(true),
            Ending::Broken => Some(false),
            Ending::Undone => None,
        };
        Ok(())
    }

    fn promises(
        &self,
        at: &At,
        case: Option<Case>,
        shown: Option<PromiseState>,
    ) -> Answer<Promises> {
        self.promises_view(at, case, shown)
    }

    fn timeline(&self, at: &At, case: Case) -> Answer<Timeline> {
        self.check_case(case)?;
        Ok(self.timeline_view(at))
    }

    fn feed(&self, _: &At) -> Answer<Feed> {
        Ok(Feed {
            file: Download {
                name: "redress.ics".into(),
                media: "text/calendar; charset=utf-8",
                bytes: b"BEGIN:VCALENDAR".to_vec(),
            },
            since: "2026-03-12T13:05:00Z".parse().unwrap(),
        })
    }

    fn change_case(&self, _: &At, case: Case, change: CaseChange) -> Answer<()> {
        self.check_case(case)?;
        let next = match change {
            CaseChange::Settled(text) if text.is_empty() => {
                return Err(DeskError::Refused(vec![FieldError::new(
                    "text",
                    self.d("Scrivi che cosa hanno accettato"),
                )]));
            }
            CaseChange::Settled(_) | CaseChange::InWriting | CaseChange::Seen => CaseState::Settled,
            CaseChange::Close => CaseState::Closed,
            CaseChange::Reopen(_) => CaseState::Open,
        };
        self.state.lock().unwrap().state = Some(next);
        Ok(())
    }

    fn start_call(&self, at: &At, case: Option<Case>, new: &NewCall) -> Answer<CallRef> {
        case.map_or(Ok(()), |case| self.check_case(case))?;
        self.check_text("goal", new.goal.as_deref().unwrap_or_default())?;
        let mut state = self.state.lock().unwrap();
        state.started = Some(at.now.clone());
        state.log.push((at.now.clone(), self.d("inizio")));
        state.cases = true;
        Ok(CallRef {
            case: 1,
            call: "c1".into(),
        })
    }

    fn call(&self, at: &At, call: &CallRef) -> Answer<Option<Call>> {
        self.call_view(at, call)
    }

    fn find_line(&self, at: &At, call: &CallRef, _: &str) -> Answer<Vec<Choice>> {
        self.call(at, call)?;
        Ok(vec![self.choice("R-07", "«Lo stesso le direbbe chiunque»")])
    }

    fn press(&self, at: &At, call: &CallRef, press: &Press) -> Answer<Vec<Choice>> {
        self.call(at, call)?.ok_or(DeskError::NotFound)?;
        self.take(at, press)?;
        Ok(Vec::new())
    }

    fn place_call(&self, at: &At, call: &CallRef, at_counter: bool) -> Answer<()> {
        self.call(at, call)?;
        self.state.lock().unwrap().stands.at_counter = at_counter;
        Ok(())
    }

    fn advice(&self, _: &At) -> Answer<Vec<AdviceRow>> {
        Ok(self.advice_rows())
    }

    fn advice_on(&self, _: &At, situation: &str) -> Answer<Advice> {
        self.advice_view(situation)
    }

    fn reply(&self, _: &At, case: Case, pasted: Option<&PastedReply>) -> Answer<Reply> {
        self.reply_view(case, pasted)
    }

    fn log_reply(&self, _: &At, case: Case, _: &PastedReply) -> Answer<()> {
        self.check_case(case)
    }

    fn ready(&self, _: &At, case: Case) -> Answer<Ready> {
        self.ready_view(case)
    }

    fn close_call(&self, _: &At, call: &CallRef, form: &CloseForm) -> Answer<()> {
        self.check_case(call.case)?;
        self.check_text("still", &form.still)?;
        self.state.lock().unwrap().closed = true;
        Ok(())
    }

    fn call_lang(&self, at: &At, call: &CallRef, _: Lang) -> Answer<()> {
        self.call(at, call).map(|_| ())
    }

    fn after_call(&self, at: &At, call: &CallRef) -> Answer<AfterCall> {
        self.after_call_view(at, call)
    }

    fn recap_sent(&self, _: &At, call: &CallRef) -> Answer<()> {
        self.check_case(call.case)?;
        self.state.lock().unwrap().sent = true;
        Ok(())
    }

    fn write(&self, _: &At, case: Case, which: &LetterQuery) -> Answer<Write> {
        if !matches!(which.about.as_str(), "" | "p2") {
            return Err(DeskError::NotFound);
        }
        self.write_view(case, &which.kind, &which.to)
    }

    fn save_draft(&self, _: &At, case: Case, form: &WriteForm) -> Answer<()> {
        self.check_case(case)?;
        if form.text.trim().is_empty() {
            return Err(DeskError::Refused(vec![FieldError::new(
                "text",
                self.d("Scrivi il testo"),
            )]));
        }
        self.state.lock().unwrap().draft = Some(form.clone());
        Ok(())
    }

    fn sent(&self, at: &At, case: Case, form: &WriteForm) -> Answer<()> {
        self.save_draft(at, case, form)
    }

    fn soften(&self, _: &At, request: &ToneRequest) -> Answer<String> {
        let calm = "La richiesta non è stata gestita correttamente.";
        Ok(request.text.replace("È una vergogna!", calm))
    }

    fn check(&self, _: &At, request: &ToneRequest) -> Answer<Check> {
        let mut check = self.findings(&request.text);
        let hidden = self.state.lock().unwrap().settings.hidden_rules.clone();
        check
            .findings
            .retain(|finding| !hidden.iter().any(|rule| rule.value == finding.rule));
        Ok(check)
    }

    fn ladder(&self, _: &At, case: Case) -> Answer<Ladder> {
        self.ladder_view(case)
    }

    fn event(&self, at: &At, case: Case, event: &str, day: Date) -> Answer<()> {
        self.check_case(case)?;
        if day > at.now.date() {
            return Err(DeskError::Refused(vec![FieldError::new(
                "date",
                self.d("Il giorno deve essere oggi o prima"),
            )]));
        }
        self.state.lock().unwrap().events.push((event.into(), day));
        Ok(())
    }

    fn fact(&self, _: &At, case: Case, fact: &str, value: &str) -> Answer<()> {
        self.check_case(case)?;
        self.state
            .lock()
            .unwrap()
            .facts
            .push((fact.into(), value.into()));
        Ok(())
    }

    fn firms(&self, _: &At, find: &str) -> Answer<Firms> {
        Ok(self.firm_list(find))
    }

    fn firm(&self, _: &At, id: &str, name: &str) -> Answer<Firm> {
        if id == "f1" {
            Ok(self.one_firm(name))
        } else {
            Err(DeskError::NotFound)
        }
    }

    fn add_to_firm(&self, _: &At, _: &str, form: &FirmForm) -> Answer<String> {
        if form.at == "?" {
            return Err(DeskError::Refused(vec![FieldError::new("at", "?")]));
        }
        Ok("f1".to_owned())
    }

    fn remove_from_firm(&self, _: &At, id: &str, _: Option<&str>) -> Answer<()> {
        if id == "f1" {
            Ok(())
        } else {
            Err(DeskError::NotFound)
        }
    }

    fn import_firms(&self, _: &At, _: &str, bytes: &[u8]) -> Answer<Vec<String>> {
        match bytes {
            b"" => Err(DeskError::Refused(vec![FieldError::new("file", "?")])),
            _ => Ok(vec![self.d("1 nuova")]),
        }
    }

    fn practice(&self, _: &At, seed: Option<u64>) -> Answer<Practice> {
        Ok(self.practice_view(seed.unwrap_or(7)))
    }

    fn practice_talk(&self, at: &At, form: &PracticeForm) -> Answer<PracticeTalk> {
        if form.act == "say" && form.said.is_empty() {
            return Err(DeskError::Refused(vec![FieldError::new("said", "?")]));
        }
        if form.scene == "none" {
            return Err(DeskError::NotFound);
        }
        Ok(self.practice_talk_view(at.lang, form.act == "c"))
    }

    fn calendar(&self, _: &At, case: Case) -> Answer<Download> {
        self.check_case(case)?;
        Ok(Download {
            name: "banca \"è\".ics".into(),
            media: "text/calendar; charset=utf-8",
            bytes: b"BEGIN:VCALENDAR".to_vec(),
        })
    }

    fn export(&self, _: &At, case: Case) -> Answer<Download> {
        self.check_case(case)?;
        Ok(Download {
            name: "case-1.json".into(),
            media: "application/json",
            bytes: b"{}".to_vec(),
        })
    }

    fn email(&self, _: &At, case: Case, form: &WriteForm) -> Answer<Download> {
        self.check_case(case)?;
        Ok(Download {
            name: "letter.eml".into(),
            media: "message/rfc822",
            bytes: form.text.clone().into_bytes(),
        })
    }
}
