//! `directory`: firms, how to reach them, who decides there.

use redress_app::{FirmView, FirmsImported, NewEntry, ServiceView};
use redress_directory::{Firm, Origin};
use redress_words::{DateStyle, args, strip_marks};
use serde_json::{Value, json};

use crate::args::{DirectoryVerb, NewThing};
use crate::failure::Outcome;
use crate::out::Shape;
use crate::session::{Session, day};

pub(super) fn run(session: &Session, verb: DirectoryVerb) -> Outcome {
    match verb {
        DirectoryVerb::List { find } => list(session, find.as_deref().unwrap_or_default()),
        DirectoryVerb::Show { firm, case } => {
            let view = match (firm, case) {
                (Some(firm), _) => session.app.firm(&firm)?,
                (None, case) => {
                    let loaded = session.app.load(&case.unwrap_or_default())?;
                    let found = session.app.firm_of(&loaded)?;
                    let name = loaded.state.details().firm.unwrap_or_default();
                    found.map_or_else(|| session.app.firm(&name), Ok)?
                }
            };
            show(session, &view)
        }
        DirectoryVerb::Add { firm, thing } => {
            let firm = made(firm, thing)?;
            let ctx = session.ctx(None)?;
            let (view, merged) = session.app.add_to_firm(&ctx, firm)?;
            let counts = args![
                "firm" => &view.firm.name,
                "added" => merged.added,
                "replaced" => merged.replaced,
            ];
            changed(
                session,
                &view,
                &session.phrase("cli-directory-added", &counts),
            )
        }
        DirectoryVerb::Remove { firm, entry } => {
            let ctx = session.ctx(None)?;
            let view = match entry {
                Some(entry) => session.app.remove_from_firm(&ctx, &firm, &entry)?,
                None => session.app.remove_firm(&ctx, &firm)?,
            };
            let said = session.phrase("cli-directory-removed", &args!["firm" => &view.firm.name]);
            changed(session, &view, &said)
        }
        DirectoryVerb::Guess { firm, name } => guess(session, &firm, &name),
        DirectoryVerb::Import { files } => {
            for file in files {
                let text = session.read(&file)?;
                let name = file
                    .file_name()
                    .map(|name| name.to_string_lossy().into_owned());
                let ctx = session.ctx(None)?;
                let done = session
                    .app
                    .import_firms(&ctx, &name.unwrap_or_default(), &text)?;
                imported(session, &done)?;
            }
            Ok(())
        }
    }
}

/// Makes of the flags what is added to a firm.
fn made(firm: String, thing: NewThing) -> Outcome<Firm> {
    let text = Option::unwrap_or_default;
    let entry = NewEntry {
        firm,
        aliases: thing.alias,
        countries: thing.country,
        sectors: thing.sector,
        web: text(thing.web),
        services: thing.service,
        channel: text(thing.channel),
        at: text(thing.at),
        purpose: thing.purpose,
        hours: text(thing.hours),
        menu: text(thing.menu),
        person: text(thing.person),
        role: text(thing.role),
        area: thing.area,
        email: text(thing.email),
        guessed: thing.guessed,
        schemes: thing.scheme,
        note: text(thing.note),
        source: text(thing.source),
        checked_on: thing.checked.as_deref().map(day).transpose()?,
    };
    Ok(entry.read()?)
}

fn firm_json(view: &FirmView) -> Value {
    json!({ "id": view.id, "firm": view.firm })
}

fn list(session: &Session, find: &str) -> Outcome {
    let firms = session.app.firms(session.lang(), find)?;
    let services = session.app.services(&session.ctx(None)?);
    match session.out.shape {
        Shape::Json => {
            let firms: Vec<Value> = firms.iter().map(firm_json).collect();
            session
                .out
                .json(json!({ "firms": firms, "services": services }))
        }
        Shape::Plain => {
            let rows: Vec<Vec<String>> = firms
                .into_iter()
                .map(|view| {
                    let firm = view.firm;
                    vec![
                        view.id.to_string(),
                        firm.name,
                        firm.countries.join(","),
                        firm.sectors.join(","),
                    ]
                })
                .collect();
            session.out.plain(&rows)
        }
        Shape::Text => {
            let mut lines = Vec::new();
            if firms.is_empty() {
                lines.push(session.word("cli-directory-empty"));
            }
            for view in &firms {
                let counts =
                    args!["ways" => view.firm.ways.len(), "people" => view.firm.people.len()];
                lines.push(view.firm.name.clone());
                lines.push(format!(
                    "   {}",
                    session.phrase("cli-directory-line", &counts)
                ));
            }
            lines.extend(service_lines(session, &services));
            session.out.text(&strip_marks(&lines.join("\n")))
        }
    }
}

fn service_lines(session: &Session, services: &[ServiceView]) -> Vec<String> {
    let mut lines = Vec::new();
    if !services.is_empty() {
        lines.push(String::new());
        lines.push(session.word("directory-services"));
    }
    for service in services {
        lines.push(format!("{}: {}", service.name, service.note));
        if service.is_from_memory() {
            lines.push(format!(
                "   {}",
                session.word("reckoning-confidence-memory")
            ));
        }
        if service.check_first {
            lines.push(format!("   {}", session.word("reckoning-check-first")));
        }
    }
    lines
}

fn show(session: &Session, view: &FirmView) -> Outcome {
    let firm = &view.firm;
    match session.out.shape {
        Shape::Json => session.out.json(firm_json(view)),
        Shape::Plain => {
            let mut rows: Vec<Vec<String>> = Vec::new();
            for way in &firm.ways {
                let (channel, purpose) = (way.channel.name(), way.purpose.name());
                let at = way.at.replace('\n', ", ");
                rows.push(
                    [channel, purpose, &at, &origin_plain(&way.origin)]
                        .map(str::to_owned)
                        .to_vec(),
                );
            }
            for person in &firm.people {
                let mail = person.email.clone().unwrap_or_default();
                let row = ["person", &person.name, &person.role, &mail];
                rows.push(row.map(str::to_owned).to_vec());
            }
            for note in &firm.menu {
                let at = note.at.clone().unwrap_or_default();
                rows.push(["menu", &at, &note.text].map(str::to_owned).to_vec());
            }
            for scheme in &firm.schemes {
                rows.push(["scheme", &scheme.name].map(str::to_owned).to_vec());
            }
            session.out.plain(&rows)
        }
        Shape::Text => session
            .out
            .text(&strip_marks(&show_lines(session, firm).join("\n"))),
    }
}

fn show_lines(session: &Session, firm: &Firm) -> Vec<String> {
    let mut lines = vec![firm.name.clone()];
    if !firm.aliases.is_empty() {
        lines.push(format!("   {}", firm.aliases.join(", ")));
    }
    lines.extend(firm.web.iter().map(|web| format!("   {web}")));
    lines.extend(firm.services.iter().map(|service| {
        format!(
            "   {}",
            session.word(&format!("directory-service-{}", service.name()))
        )
    }));
    for way in &firm.ways {
        let purpose = session.word(&format!("directory-purpose-{}", way.purpose.name()));
        let channel = session.word(&format!("directory-channel-{}", way.channel.name()));
        lines.push(format!(
            "{purpose}, {channel}: {}",
            way.at.replace('\n', ", ")
        ));
        lines.extend(way.hours.iter().map(|hours| format!("   {hours}")));
        lines.extend(way.note.iter().map(|note| format!("   {note}")));
        lines.extend(origin_line(session, &way.origin));
    }
    for note in &firm.menu {
        let name = session.word("directory-menu");
        let at = note
            .at
            .as_ref()
            .map(|at| format!(" ({at})"))
            .unwrap_or_default();
        lines.push(format!("{name}{at}: {}", note.text));
        lines.extend(origin_line(session, &note.origin));
    }
    for person in &firm.people {
        let area = session.word(&format!("directory-area-{}", person.area.name()));
        lines.push(format!("{}, {} ({area})", person.name, person.role));
        if let Some(email) = &person.email {
            let guessed = person.guessed.then(|| session.word("directory-guessed"));
            let guessed = guessed.map(|word| format!(" ({word})")).unwrap_or_default();
            lines.push(format!("   {email}{guessed}"));
        }
        lines.extend(origin_line(session, &person.origin));
    }
    for scheme in &firm.schemes {
        lines.push(format!(
            "{}: {}",
            session.word("directory-scheme"),
            scheme.name
        ));
        lines.extend(origin_line(session, &scheme.origin));
    }
    lines.extend(firm.notes.clone());
    lines
}

fn origin_plain(origin: &Origin) -> String {
    let day = origin
        .checked_on
        .map(|day| day.to_string())
        .unwrap_or_default();
    format!("{} {day}", origin.source).trim().to_owned()
}

fn origin_line(session: &Session, origin: &Origin) -> Option<String> {
    if origin.source.is_empty() && origin.checked_on.is_none() {
        return None;
    }
    let line = match origin.checked_on {
        Some(day) => {
            let date = redress_words::format::date(session.lang(), day, DateStyle::Long);
            session.phrase(
                "directory-origin",
                &args!["source" => &origin.source, "date" => date],
            )
        }
        None => session.phrase(
            "directory-origin-unchecked",
            &args!["source" => &origin.source],
        ),
    };
    Some(format!("   {line}"))
}

fn guess(session: &Session, firm: &str, name: &str) -> Outcome {
    let view = session.app.firm(firm)?;
    let guesses = session.app.guess_addresses(&view.firm, name);
    match session.out.shape {
        Shape::Json => {
            let list: Vec<Value> = guesses
                .iter()
                .map(|one| json!({ "address": one.address, "guessed": true, "like": one.like, "of": one.of }))
                .collect();
            session.out.json(json!({ "name": name, "guesses": list }))
        }
        Shape::Plain => {
            let rows: Vec<Vec<String>> = guesses
                .iter()
                .map(|one| {
                    vec![
                        one.address.clone(),
                        one.like.len().to_string(),
                        one.of.to_string(),
                    ]
                })
                .collect();
            session.out.plain(&rows)
        }
        Shape::Text if guesses.is_empty() => session.out.text(&session.word("directory-no-guess")),
        Shape::Text => {
            let mut lines = Vec::new();
            for one in guesses {
                let words = args!["address" => &one.address, "like" => one.like.join(", ")];
                lines.push(session.phrase("directory-guess", &words));
            }
            session.out.text(&strip_marks(&lines.join("\n")))
        }
    }
}

fn changed(session: &Session, view: &FirmView, said: &str) -> Outcome {
    match session.out.shape {
        Shape::Json => session.out.json(firm_json(view)),
        Shape::Plain => session
            .out
            .plain(&[vec![view.id.to_string(), view.firm.name.clone()]]),
        Shape::Text => {
            let mut text = said.to_owned();
            if session.global.dry_run {
                text = format!("{text}\n{}", session.word("cli-dry-run"));
            }
            session.out.text(&strip_marks(&text))
        }
    }
}

fn imported(session: &Session, done: &FirmsImported) -> Outcome {
    match session.out.shape {
        Shape::Json => session.out.json(json!(done)),
        Shape::Plain => {
            let counts = [done.new, done.merged, done.same, done.left_out];
            session
                .out
                .plain(&[counts.map(|count| count.to_string()).to_vec()])
        }
        Shape::Text => {
            let counts = args!["new" => done.new, "merged" => done.merged, "same" => done.same];
            let mut lines = vec![session.phrase("directory-imported", &counts)];
            for (why, count) in &done.dropped {
                lines.push(session.phrase(
                    &format!("directory-dropped-{why}"),
                    &args!["count" => *count],
                ));
            }
            session.out.text(&strip_marks(&lines.join("\n")))
        }
    }
}
