//! `serve`, and `open`, `stop`, `status` of a page that runs already.

use std::net::Ipv4Addr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use redress_app::{AppError, Engines};
use redress_web::verbs::AppDesk;
use redress_web::{Config, hash};
use redress_words::args;

use crate::args::{Cli, Serve, Verb};
use crate::failure::{Failure, Outcome, code};
use crate::out::Out;
use crate::session::{Rim, Session};

/// After so long without a tab the server stops, unless a call runs.
const IDLE: Duration = Duration::from_secs(20 * 60);
/// The file that tells a second start where the first one runs.
const RUNNING_FILE: &str = "running";

fn secret() -> Outcome<[u8; 32]> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).map_err(|_| Failure::App(AppError::NoRandom))?;
    Ok(bytes)
}

/// Returns the source of the tokens of a running server.
///
/// The system gives the bytes. Should it stop giving them while pages are open, they come from
/// `seed`, which it gave before anything was served: the SHA-256 of the seed and a count is as
/// hard to guess as the seed, and no two are the same.
fn random(seed: [u8; 32]) -> redress_web::server::Random {
    let count = AtomicU64::new(0);
    Arc::new(move || {
        let mut bytes = [0; 32];
        if getrandom::fill(&mut bytes).is_ok() {
            return bytes;
        }
        let count = count.fetch_add(1, Ordering::Relaxed);
        derived(&seed, count)
    })
}

fn derived(seed: &[u8; 32], count: u64) -> [u8; 32] {
    let mut text = seed.to_vec();
    text.extend(count.to_be_bytes());
    redress_case::Digest::of(&text).0
}

pub(super) fn serve(session: Session, serve: &Serve) -> Outcome {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .max_blocking_threads(16)
        .enable_all()
        .build()
        .map_err(|e| failed(&e.to_string()))?;
    // One server a data folder: a second start opens the one that runs, whatever its port.
    if let Some((port, _)) = Running::read(&session.rim.data)
        && is_redress(port)
    {
        return already(
            &session,
            &Serve {
                port,
                no_open: serve.no_open,
            },
        );
    }
    let bound = runtime.block_on(tokio::net::TcpListener::bind((
        Ipv4Addr::LOCALHOST,
        serve.port,
    )));
    let listener = match bound {
        Ok(listener) => listener,
        Err(error) if error.kind() == std::io::ErrorKind::AddrInUse => {
            return already(&session, serve);
        }
        Err(error) => return Err(failed(&error.to_string())),
    };
    let port = listener
        .local_addr()
        .map_err(|e| failed(&e.to_string()))?
        .port();
    let token = redress_case::chain::hex(&secret()?);
    let key = redress_case::chain::hex(&secret()?);
    let random = random(secret()?);
    let running = Running::write(&session.rim.data, port, &key)?;
    let address = format!("http://127.0.0.1:{port}/?token={token}");
    let config = Config {
        port,
        version: env!("CARGO_PKG_VERSION").to_owned(),
        token_hash: hash(&token),
        key_hash: Some(hash(&key)),
        clock: clock(&session)?,
        random,
        langs: session.words().complete(),
        idle: IDLE,
    };
    session
        .out
        .text(&session.phrase("cli-serve-address", &args!["address" => &address]))?;
    session.out.say(&session.word("app-stays-here"));
    let settings = session.rim.data.join("settings.json");
    let no_open = serve.no_open;
    let app = Arc::new(session.app);
    let desk = Arc::new(AppDesk::new(Arc::clone(&app), settings).in_lang(session.global.ui_lang));
    let speech: Arc<dyn redress_web::Speech> = app.clone();
    if !no_open && webbrowser::open(&address).is_err() {
        session.out.say(
            &app.words()
                .text(session.rim.lang, "cli-serve-open-yourself"),
        );
    }
    let stop = async {
        // Where the signal cannot be listened to, the page's own Quit still stops the server.
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    let ended = runtime.block_on(redress_web::serve(listener, desk, speech, config, stop));
    drop(running);
    ended.map_err(|e| failed(&e.to_string()))
}

fn failed(reason: &str) -> Failure {
    Failure::App(AppError::File {
        path: "127.0.0.1".to_owned(),
        reason: reason.to_owned(),
    })
}

/// Returns the clock of a running server: the real one, or one that starts where it was told to.
fn clock(session: &Session) -> Outcome<redress_web::server::Clock> {
    let start = session.ctx(None)?.now;
    if session.global.now.is_none() {
        let zone = start.time_zone().clone();
        return Ok(Arc::new(move || real().with_time_zone(zone.clone())));
    }
    let begun = Instant::now();
    Ok(Arc::new(move || {
        let elapsed = jiff::SignedDuration::try_from(begun.elapsed()).unwrap_or_default();
        start.checked_add(elapsed).unwrap_or_else(|_| start.clone())
    }))
}

#[expect(
    clippy::disallowed_methods,
    reason = "the binary is the one that reads the clock"
)]
fn real() -> jiff::Zoned {
    jiff::Zoned::now()
}

/// The note beside the data that says where the page runs, gone when the server is.
struct Running(PathBuf);

impl Running {
    fn write(data: &Path, port: u16, key: &str) -> Outcome<Running> {
        let path = data.join(RUNNING_FILE);
        let write = || -> std::io::Result<()> {
            let beside = data.join(".running.part");
            std::fs::write(&beside, "")?;
            #[cfg(unix)]
            {
                use std::os::unix::fs::PermissionsExt as _;
                std::fs::set_permissions(&beside, std::fs::Permissions::from_mode(0o600))?;
            }
            std::fs::write(&beside, format!("{port}\n{key}\n"))?;
            std::fs::rename(&beside, &path)
        };
        write().map_err(|e| {
            Failure::App(AppError::File {
                path: path.display().to_string(),
                reason: e.to_string(),
            })
        })?;
        Ok(Running(path))
    }

    fn read(data: &Path) -> Option<(u16, String)> {
        let text = std::fs::read_to_string(data.join(RUNNING_FILE)).ok()?;
        let mut lines = text.lines();
        Some((lines.next()?.parse().ok()?, lines.next()?.to_owned()))
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // A note that stays behind is found out by the next start, which asks the port.
        let _ = std::fs::remove_file(&self.0);
    }
}

fn agent() -> ureq::Agent {
    let config = ureq::Agent::config_builder().timeout_global(Some(Duration::from_secs(3)));
    config.build().into()
}

/// Says whether a Redress answers on a port.
fn is_redress(port: u16) -> bool {
    let answer = agent()
        .get(format!("http://127.0.0.1:{port}/health"))
        .call();
    let text = answer
        .ok()
        .and_then(|mut answer| answer.body_mut().read_to_string().ok());
    text.is_some_and(|text| text.to_lowercase().contains("redress"))
}

/// Asks the running server for another one-time token.
fn new_token(port: u16, key: &str) -> Option<String> {
    let mut answer = agent()
        .post(format!("http://127.0.0.1:{port}/tokens"))
        .header("Authorization", format!("Bearer {key}"))
        .send_empty()
        .ok()?;
    let text = answer.body_mut().read_to_string().ok()?;
    Some(text.trim().to_owned())
}

/// The port is taken: by this data folder's own page, which is opened, or by something else.
fn already(session: &Session, serve: &Serve) -> Outcome {
    let busy = || {
        let args = args!["port" => u32::from(serve.port).to_string()];
        let message = session.phrase("cli-error-port", &args);
        Failure::Said {
            code: code::BUSY,
            message,
        }
    };
    let (port, key) = Running::read(&session.rim.data).ok_or_else(busy)?;
    if port != serve.port || !is_redress(port) {
        return Err(busy());
    }
    let token = new_token(port, &key).ok_or_else(busy)?;
    let address = format!("http://127.0.0.1:{port}/?token={token}");
    session.out.say(&session.word("error-already-running"));
    session
        .out
        .text(&session.phrase("cli-serve-address", &args!["address" => &address]))?;
    if !serve.no_open {
        // The address stands on the screen; a browser that does not open is no failure.
        let _ = webbrowser::open(&address);
    }
    Ok(())
}

/// `open`, `stop` and `status`.
pub(super) fn running(cli: &Cli, rim: &Rim, engines: &Engines) -> Outcome {
    let words = engines.words();
    let out = Out::new(&cli.global, rim.no_color);
    let found = Running::read(&rim.data).filter(|(port, _)| is_redress(*port));
    let Some((port, key)) = found else {
        let message = words.text(rim.lang, "error-not-running");
        return Err(Failure::Said {
            code: code::NOT_FOUND,
            message,
        });
    };
    let base = format!("http://127.0.0.1:{port}/");
    match &cli.verb {
        Some(Verb::Open) => {
            let token = new_token(port, &key).ok_or_else(|| failed("token"))?;
            let address = format!("{base}?token={token}");
            let _ = webbrowser::open(&address);
            out.text(&words.get(rim.lang, "cli-serve-address", &args!["address" => &address]))
        }
        Some(Verb::Stop) => {
            let stopped = agent()
                .post(format!("{base}stop"))
                .header("Authorization", format!("Bearer {key}"))
                .send_empty();
            stopped.map_err(|e| failed(&e.to_string()))?;
            out.text(&words.text(rim.lang, "cli-serve-stopped"))
        }
        _ if out.is_json() => out.json(serde_json::json!({ "running": true, "address": base })),
        _ => out.text(&words.get(rim.lang, "cli-serve-address", &args!["address" => &base])),
    }
}
