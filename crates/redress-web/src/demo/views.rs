//! What the desk in memory shows.

use jiff::ToSpan;
use jiff::civil::date;
use redress_tone::Lang;

use super::{Demo, now};
use crate::desk::{Answer, At, CallRef, Case, Desk as _, DeskError};
use crate::view::*;

impl Demo {
    pub(super) fn step(&self) -> Step {
        Step {
            case: 1,
            title: self.d("Banca Esempio"),
            act: Do::AskAboutPromise,
            what: self.d("La risposta scritta promessa da Marco per il 2 aprile non è arrivata."),
            because: self
                .d("Una promessa scaduta viene prima di tutto: chi l'ha fatta conosce il caso."),
            due: Some(date(2026, 4, 2)),
            href: "/cases/1/write?kind=promise-overdue".into(),
        }
    }

    pub(super) fn finding(
        &self,
        text: &str,
        quote: &str,
        mark: Mark,
        label: &str,
        why: &str,
        better: &[&str],
    ) -> Option<Finding> {
        let start = text[..text.find(quote)?].chars().count();
        let end = start + quote.chars().count();
        Some(Finding {
            rule: format!("demo-{}", mark.name()),
            mark,
            start,
            end,
            quote: self.d(quote),
            label: self.d(label),
            why: self.d(why),
            suggestions: better
                .iter()
                .map(|text| Suggestion {
                    start,
                    end,
                    text: self.d(text),
                })
                .collect(),
        })
    }

    pub(super) fn findings(&self, text: &str) -> Check {
        let findings: Vec<Finding> = [
            self.finding(
                text,
                "È una vergogna!",
                Mark::Heat,
                "rabbia",
                "Questo descrive la rabbia. Un fatto è più difficile da ignorare.",
                &["La richiesta non è stata gestita correttamente."],
            ),
            self.finding(
                text,
                "sempre",
                Mark::Absolute,
                "sempre, mai",
                "Una data convince più di «sempre».",
                &["il 12 marzo 2026", ""],
            ),
            self.finding(
                text,
                "subito",
                Mark::Vague,
                "vago",
                "Senza una data, nessuno sa quando scade.",
                &["entro il 26 marzo 2026"],
            ),
        ]
        .into_iter()
        .flatten()
        .collect();
        Check {
            total: findings.len(),
            findings,
            checklist: vec![
                Item {
                    label: self.d("la data entro cui chiedi la risposta"),
                    state: ItemState::Missing,
                },
                Item {
                    label: self.d("l'obiettivo"),
                    state: ItemState::Present,
                },
            ],
            asks: vec![self.d("Chiedo il rimborso.")],
            facts: vec![self.d("12 marzo 2026")],
        }
    }

    pub(super) fn today_view(&self) -> Answer<Today> {
        let row = |title: &str, what: &str, from| Waiting {
            case: 1,
            title: self.d(title),
            what: self.d(what),
            from,
        };
        Ok(Today {
            next: Some(self.step()),
            also: vec![
                Step {
                    title: self.d("Volo Azzurro"),
                    act: Do::SendRecap,
                    what: self.d("La chiamata di ieri non è ancora scritta."),
                    ..self.step()
                },
                Step {
                    title: self.d("Energia Chiara"),
                    act: Do::AddEvidence,
                    what: self.d("Manca la prova di invio."),
                    ..self.step()
                },
            ],
            waiting: vec![
                row("Telefonia Uno", "risposta attesa", Some(date(2026, 3, 26))),
                row(
                    "Palestra Forma",
                    "poi puoi rivolgerti all'organismo",
                    Some(date(2026, 4, 2)),
                ),
                row("Hotel Sole", "risposta attesa", Some(date(2026, 4, 9))),
            ],
            done: vec![Done {
                case: 1,
                title: self.d("Banca Esempio"),
                what: self.d("e-mail di riepilogo inviata"),
                on: date(2026, 3, 10),
            }],
            running: None,
        })
    }

    pub(super) fn case_file_view(&self, case: Case) -> Answer<CaseFile> {
        self.check_case(case)?;
        let state = self.state.lock().unwrap();
        let mut log = vec![
            Entry {
                at: now(),
                title: self.d("Chiamata, 26 minuti (in attesa 4 minuti)"),
                with: Some(self.name("Marco")),
                lines: vec![
                    self.d("detto: «prima un sondaggio» 1 volta, «nuova carta» 2 volte"),
                    self.d("promessa: una risposta scritta entro 15 giorni lavorativi"),
                ],
                files: vec![],
            },
            Entry {
                at: now().checked_sub(76.hours()).unwrap(),
                title: self.d("E-mail dalla banca"),
                with: None,
                lines: vec![self.d("Conferma di ricezione.")],
                files: vec![self.code("conferma.eml")],
            },
        ];
        if !state.cases {
            log.clear();
        }
        Ok(CaseFile {
            case,
            title: self.d("Banca Esempio: addebito non riconosciuto"),
            state: state.state.unwrap_or(CaseState::Open),
            in_writing: false,
            seen: false,
            next: state.cases.then(|| self.step()),
            facts: CaseFacts {
                firm: Some(self.name("Banca Esempio")),
                matter: Some(self.d("Il 2 marzo addebitati 148,00 € sulla carta.")),
                goal: Some(self.d("Il rimborso, per iscritto")),
                amount: Some(Value::money(self.d("148,00 €"))),
                reference: Some(self.code("BX-204518")),
                about: None,
            },
            rung: Some(self.d("1 di 4, il prossimo dal 6 maggio 2026")),
            promises: vec![
                Promise {
                    id: "p1".into(),
                    what: self.d("una risposta scritta"),
                    due: Some(date(2026, 4, 2)),
                    who: Some(self.name("Marco")),
                    made: date(2026, 3, 12),
                    asked: None,
                    state: PromiseState::Waiting,
                },
                Promise {
                    id: "p2".into(),
                    what: self.d("una telefonata"),
                    due: Some(date(2026, 3, 9)),
                    who: None,
                    made: date(2026, 3, 6),
                    asked: None,
                    state: PromiseState::Broken,
                },
            ],
            log,
            related: vec![Related {
                case: Some(2),
                label: self.d("Caso separato: il comportamento di una persona"),
            }],
            matters: 2,
            running: None,
            channels: [
                "phone", "email", "letter", "chat", "form", "visit", "social",
            ]
            .iter()
            .zip([
                "Telefono",
                "E-mail",
                "Lettera",
                "Chat",
                "Modulo",
                "Di persona",
                "Social",
            ])
            .map(|(v, l)| self.choice(v, l))
            .collect(),
        })
    }

    pub(super) fn call_view(&self, at: &At, call: &CallRef) -> Answer<Option<Call>> {
        self.check_case(call.case)?;
        if call.call != "c1" {
            return Err(DeskError::NotFound);
        }
        let state = self.state.lock().unwrap();
        if state.ended {
            return Ok(None);
        }
        let labels = [
            "Prima un sondaggio",
            "Carta, offerta",
            "«Più in alto non cambia»",
            "«Sono io il più alto in grado»",
            "Nessun responsabile qui",
            "«È maleducato, non interrompa»",
            "«Non dipende da noi»",
            "Di nuovo i dati",
            "Qualcos'altro",
        ];
        Ok(Some(Call {
            case: 1,
            call: "c1".into(),
            title: self.d("Banca Esempio"),
            started: state.started.clone().unwrap_or_else(now),
            hold_since: state.hold.clone(),
            held: state.held,
            phrase: Phrase {
                to_read: false,
                say: self.d(&state.phrase),
                lang: Lang::It,
                means: (at.lang != Lang::It).then(|| {
                    (
                        at.lang,
                        self.d("No, thank you. I am calling about my charge."),
                    )
                }),
                note: state.current.map(|_| self.d("un sondaggio è facoltativo")),
                firmness: state.current.map(|_| 2),
                why: state
                    .current
                    .map(|_| self.d("Forse viene misurato su quante offerte fa."))
                    .into_iter()
                    .collect(),
                readback: None,
            },
            group: vec![self.choice("R-07", "«Lo stesso le direbbe chiunque»")],
            found: None,
            obstacles: labels
                .iter()
                .zip('1'..='9')
                .enumerate()
                .map(|(i, (label, key))| Obstacle {
                    key,
                    label: self.d(label),
                    count: state.counts[i + 1],
                    current: state.current == Some(key),
                })
                .collect(),
            asks: state.asks,
            log: state
                .log
                .iter()
                .rev()
                .map(|(at, text)| CallLine {
                    at: at.clone(),
                    text: text.clone(),
                })
                .collect(),
            can_undo: state.log.len() > 1,
            hand: state.hand.clone(),
            ending: state.ending,
            lang: Lang::It,
            langs: vec![Lang::En, Lang::It],
            facts: vec![self.d("Chiedi: il rimborso di 148,00 €, per iscritto")],
            recording: None,
            card: state
                .hold
                .as_ref()
                .map(|_| self.d("Se la musica tace, forse ti sentono.")),
            stands: state.stands,
            stay: Some(self.d("È ancora aperto: resta in linea.")),
            attest: vec![self.choice("survey-at-end", "Risponderesti davvero alla fine?")],
            menu_notes: vec![self.d("Tasto 4, poi 1 (fonte: sito)")],
            waiting: None,
        }))
    }

    pub(super) fn after_call_view(&self, at: &At, call: &CallRef) -> Answer<AfterCall> {
        self.check_case(call.case)?;
        let state = self.state.lock().unwrap();
        let hand = state.hand.clone();
        let sent = state.sent.then(|| at.now.date());
        let (at_counter, closed) = (state.stands.at_counter, state.closed);
        drop(state);
        Ok(AfterCall {
            case: 1,
            call: call.call.clone(),
            title: self.d("Banca Esempio"),
            length: 1560,
            held: 252,
            hand,
            details: Some(self.details(at, Some(1))?),
            recap: Some(Recap {
                to: None,
                subject: self.d("Telefonata del 12 marzo, pratica BX-204518"),
                body: self.d("Buongiorno,\n\noggi alle 14:05 ho parlato con Marco. Ho chiesto il rimborso di 148,00 € addebitati il 2 marzo.\n\nMarco mi ha promesso una risposta scritta entro il 2 aprile 2026. Se qualcosa non è esatto, me lo scriva entro il 16 marzo.\n\nGrazie e cordiali saluti\nLucia Rossi"),
                lang: Lang::It,
                sent,
                missing: vec![self.d("un recapito")],
            }),
            look_again: Some(date(2026, 4, 2)),
            at_counter,
            again: Some(self.d("Torna da Marco.")),
            solved: false,
            closed,
        })
    }

    pub(super) fn write_view(&self, case: Case, kind: &str, to: &str) -> Answer<Write> {
        self.check_case(case)?;
        let draft = self.state.lock().unwrap().draft.clone();
        let text = draft.map_or_else(|| "Buongiorno,\n\nÈ una vergogna! Mentite sempre. Il 12 marzo il vostro collega Marco ha promesso una risposta scritta.\n\nVoglio una risposta subito.\n\nLucia Rossi".to_owned(), |draft| draft.text);
        Ok(Write {
            case,
            title: self.d("Banca Esempio"),
            kind: if kind.is_empty() {
                "complaint".into()
            } else {
                kind.into()
            },
            kinds: vec![
                self.choice("complaint", "Reclamo scritto"),
                self.choice("promise-overdue", "Promessa scaduta"),
            ],
            recipients: vec![
                self.choice("it.r1", "Servizio clienti"),
                self.choice("it.r3", "Ufficio reclami"),
            ],
            recipient: if to.is_empty() {
                "it.r3".into()
            } else {
                to.into()
            },
            subject: self.d("Reclamo, pratica BX-204518"),
            check: self.findings(&text),
            text: if self.mark { self.d(&text) } else { text },
            before: String::new(),
            about: String::new(),
            lang: Lang::It,
            langs: vec![Lang::En, Lang::It],
            facts: vec![
                Fact {
                    label: self.d("data"),
                    value: self.name("12 marzo 2026"),
                },
                Fact {
                    label: self.d("importo"),
                    value: Value::money(self.d("148,00 €")),
                },
                Fact {
                    label: self.d("pratica"),
                    value: self.code("BX-204518"),
                },
            ],
            heads: (kind == "executive").then(|| Heads {
                names: vec![self.d("Anna Bianchi")],
                guessed: vec![self.d("anna.bianchi@bancaesempio.example.it")],
                reason: String::new(),
                held: Some(self.d("Prima vengono le vie normali.")),
            }),
            saved: Some(now()),
            sent: None,
        })
    }

    pub(super) fn firm_list(&self, find: &str) -> Firms {
        Firms {
            find: find.to_owned(),
            rows: vec![FirmRow {
                id: "f1".into(),
                name: self.d("Banca Esempio"),
                known: self.d("2 recapiti"),
            }],
            services: vec![Service {
                name: self.d("GetHuman"),
                does: vec![self.d("mette in contatto con una persona")],
                note: self.d("Prima guarda quanto costa."),
                from_memory: true,
                check_first: true,
            }],
            imported: Vec::new(),
        }
    }

    pub(super) fn one_firm(&self, name: &str) -> Firm {
        let choices = |name: &str| vec![Choice::new(name, self.d(name))];
        Firm {
            id: "f1".into(),
            name: self.d("Banca Esempio"),
            about: vec![self.d("IT, banca")],
            web: Some("https://bancaesempio.example.it".into()),
            entries: vec![FirmEntry {
                label: self.d("Reclami, e-mail"),
                text: self.d("reclami@bancaesempio.example.it"),
                code: true,
                more: vec![self.d("lun-ven 9-18")],
                key: "reclami@bancaesempio.example.it".into(),
            }],
            notes: Some(self.d("Una nota.")),
            channels: choices("email"),
            purposes: choices("complaints"),
            areas: choices("service"),
            sectors: choices("bank"),
            guesses: vec![Guess {
                address: "maria.rossi@bancaesempio.example.it".into(),
                like: self.d("anna.bianchi@bancaesempio.example.it"),
            }],
            asked: name.to_owned(),
        }
    }

    pub(super) fn ladder_view(&self, case: Case) -> Answer<Ladder> {
        self.check_case(case)?;
        let reckoning = Reckoning {
            label: self.d("Risposta della banca"),
            from: Some(date(2026, 4, 13)),
            result: Some(date(2026, 5, 5)),
            steps: vec![
                self.d("Si contano 15 giorni lavorativi dal giorno dopo il reclamo."),
                self.d("Saltati: sabati, domeniche, 25 aprile e 1 maggio."),
            ],
            law: Some(self.d("Disposizioni ABF, sezione VI")),
            sources: vec![Source {
                name: self.d("arbitrobancariofinanziario.it"),
                url: Some("https://www.arbitrobancariofinanziario.it/".into()),
            }],
            confidence: "verified".into(),
            checked: Some(date(2025, 11, 22)),
        };
        let rung = |id: &str, name: &str, status, current| Rung {
            id: id.into(),
            name: self.d(name),
            local: None,
            url: None,
            status,
            current,
            power: Some(Power::Decides),
            can: None,
            will_not_handle: vec![],
            fee: Some(self.d("gratis")),
            who: None,
            before: None,
            note: None,
            check_first: false,
            from_memory: false,
            opens_on: None,
            because: vec![],
            closes_on: None,
            used_on: None,
            needs: vec![],
            reckonings: vec![],
            actions: vec![],
        };
        Ok(Ladder {
            case,
            title: self.d("Banca Esempio"),
            rungs: vec![
                Rung {
                    used_on: Some(date(2026, 3, 12)),
                    because: vec![self.d("Chiesto 1 volta, promessa una risposta.")],
                    ..rung("it.r1", "Servizio clienti", RungStatus::Done, false)
                },
                Rung {
                    opens_on: Some(date(2026, 3, 12)),
                    because: vec![self.d("Si può usare subito.")],
                    needs: vec![Need {
                        label: self.d("numero di pratica"),
                        have: true,
                    }],
                    actions: vec![Action {
                        label: self.d("Scrivi il reclamo"),
                        href: "/cases/1/write?kind=complaint".into(),
                        primary: true,
                    }],
                    ..rung(
                        "it.r3",
                        "Reclamo scritto all'ufficio reclami",
                        RungStatus::Open,
                        true,
                    )
                },
                Rung {
                    url: Some("https://www.arbitrobancariofinanziario.it/".into()),
                    will_not_handle: vec![
                        self.d("importi sopra 200.000 €"),
                        self.d("fatti di più di sei anni fa"),
                    ],
                    fee: Some(self.d("20 €, restituiti se hai ragione")),
                    opens_on: Some(date(2026, 5, 6)),
                    because: vec![
                        self.d(
                            "La banca ha 15 giorni lavorativi per rispondere, fino al 5 maggio.",
                        ),
                    ],
                    closes_on: Some(date(2027, 4, 13)),
                    needs: vec![
                        Need {
                            label: self.d("copia del reclamo"),
                            have: true,
                        },
                        Need {
                            label: self.d("prova di invio"),
                            have: false,
                        },
                    ],
                    reckonings: vec![reckoning.clone()],
                    ..rung(
                        "it.abf",
                        "Arbitro Bancario Finanziario",
                        RungStatus::NotYet,
                        false,
                    )
                },
                Rung {
                    fee: Some(self.d("a pagamento")),
                    because: vec![self.d("Prima serve la mediazione o l'ABF.")],
                    ..rung("it.court", "Giudice di pace", RungStatus::Ask, false)
                },
            ],
            at: Some(2),
            side: vec![Rung {
                power: Some(Power::PaysBack),
                can: None,
                ..rung(
                    "it.chargeback",
                    "Storno della carta",
                    RungStatus::Open,
                    false,
                )
            }],
            questions: vec![Question {
                fact: "consumer".into(),
                ask: self.d("Hai usato il conto come privato?"),
                answers: vec![self.choice("yes", "Sì"), self.choice("no", "No")],
            }],
            events: vec![
                self.choice("complained", "Ho inviato il reclamo"),
                self.choice("final-response", "È arrivato un rifiuto definitivo"),
            ],
            open: None,
            rights: vec![reckoning],
        })
    }
}
