//! The server: loopback only, one browser let in by a token that works once.

mod calendar;
mod calls;
mod cases;
mod directory;
mod guard;
mod ladders;
mod life;
mod places;
mod practice;
mod records;
mod replies;
mod session;
mod split;
mod visit;
mod writing;

#[cfg(test)]
mod tests;

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware;
use axum::routing::{get, post};
use jiff::Zoned;
use redress_tone::Lang;
use tokio::net::TcpListener;

use crate::assets::Assets;
use crate::desk::Desk;
use crate::frame::Chrome;
use crate::speech::Speech;

pub use session::hash;

/// Bytes a form may have. A letter of a hundred pages is far below it.
pub const FORM_LIMIT: usize = 1024 * 1024;
/// Bytes a form with files may have.
pub const UPLOAD_LIMIT: usize = 64 * 1024 * 1024;

/// Reads the clock; the only source of time for pages.
pub type Clock = Arc<dyn Fn() -> Zoned + Send + Sync>;
/// Gives 32 unpredictable bytes.
pub type Random = Arc<dyn Fn() -> [u8; 32] + Send + Sync>;

/// What the binary hands to the server.
#[derive(Clone)]
pub struct Config {
    /// The port that the listener has: it stands in every Host header that is let in.
    pub port: u16,
    /// The version that `GET /health` gives.
    pub version: String,
    /// The SHA-256 of the start token, see [`hash`]. The token itself stands only in the address
    /// that the browser is opened with, and works once.
    pub token_hash: [u8; 32],
    /// The SHA-256 of a key kept in the data folder. Who can read that folder may ask for another
    /// token (`POST /tokens`, `Authorization: Bearer KEY`): so a second start opens the page.
    pub key_hash: Option<[u8; 32]>,
    /// The clock.
    pub clock: Clock,
    /// The source of session secrets.
    pub random: Random,
    /// Languages that are whole, the first for a browser that speaks none of them.
    pub langs: Vec<Lang>,
    /// After this long without a tab the server stops, unless a call runs.
    pub idle: Duration,
}

/// Why the server did not run.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// The listener is open to other computers.
    #[error("Redress opens on this computer only: bind 127.0.0.1 or [::1], not {0}")]
    NotLoopback(std::net::IpAddr),
    /// The operating system refused.
    #[error("the page could not be opened: {0}. Close other programs on this port, or use --port")]
    Io(#[from] std::io::Error),
}

/// What every handler shares.
pub(crate) struct App {
    desk: Arc<dyn Desk>,
    speech: Arc<dyn Speech>,
    config: Config,
    chrome: Chrome,
    doors: session::Doors,
    life: life::Life,
}

/// Runs the server until `stop` is done, the person quits, or no tab has been open for a while.
///
/// # Errors
/// Refuses a listener that is not on loopback; passes on errors of the operating system.
pub async fn serve(
    listener: TcpListener,
    desk: Arc<dyn Desk>,
    speech: Arc<dyn Speech>,
    config: Config,
    stop: impl Future<Output = ()> + Send + 'static,
) -> Result<(), ServeError> {
    let ip = listener.local_addr()?.ip();
    if !ip.is_loopback() {
        return Err(ServeError::NotLoopback(ip));
    }
    let app = app(desk, speech, config);
    let router = router(Arc::clone(&app));
    let ended = async move {
        tokio::select! {
            () = stop => {}
            () = app.life.ended(app.config.idle, || app.desk.call_running()) => {}
        }
    };
    axum::serve(listener, router)
        .with_graceful_shutdown(ended)
        .await?;
    Ok(())
}

fn app(desk: Arc<dyn Desk>, speech: Arc<dyn Speech>, config: Config) -> Arc<App> {
    Arc::new(App {
        chrome: Chrome {
            assets: Assets::new(),
            langs: config.langs.clone(),
        },
        doors: session::Doors::new(config.token_hash, config.key_hash),
        life: life::Life::new(),
        desk,
        speech,
        config,
    })
}

fn router(app: Arc<App>) -> Router {
    let uploads = Router::new()
        .route("/cases/{case}/contacts", post(cases::add_contact))
        .route("/directory/import", post(directory::import))
        .layer(DefaultBodyLimit::max(UPLOAD_LIMIT));
    Router::new()
        .route("/", get(places::home))
        .route("/health", get(places::health))
        .route("/tokens", post(places::new_token))
        .route("/stop", post(places::stop))
        .route("/start", get(places::start))
        .route("/today", get(places::today))
        .route("/help", get(places::help))
        .route("/advice", get(places::advice))
        .route("/advice/{situation}", get(places::advice_on))
        .route("/settings", get(places::settings).post(places::set))
        .route("/dates.ics", get(calendar::file))
        .route("/calendar/{name}", get(calendar::feed))
        .route("/promises", get(records::promises))
        .route("/quit", post(places::quit))
        .route("/beat", post(places::beat))
        .route("/assets/{name}", get(places::asset))
        .route("/calls", post(calls::start))
        .route("/cases", get(cases::list).post(cases::create))
        .route("/cases/new", get(cases::new))
        .route("/cases/{case}", get(cases::file))
        .route(
            "/cases/{case}/details",
            get(cases::details).post(cases::set_details),
        )
        .route("/cases/{case}/split", get(split::show).post(split::apply))
        .route("/cases/{case}/promises", get(records::promises_of))
        .route("/cases/{case}/promises/{promise}", post(records::promise))
        .route("/cases/{case}/timeline", get(records::timeline))
        .route("/cases/{case}/timeline.svg", get(records::picture))
        .route("/cases/{case}/state", post(cases::state))
        .route("/cases/{case}/dates.ics", get(cases::calendar))
        .route("/cases/{case}/export.json", get(cases::export))
        .route("/cases/{case}/calls/{call}", get(calls::call))
        .route("/cases/{case}/calls/{call}/press", post(calls::press))
        .route("/cases/{case}/calls/{call}/lang", post(calls::lang))
        .route("/cases/{case}/calls/{call}/place", post(calls::place))
        .route("/cases/{case}/calls/{call}/close", post(calls::close))
        .route("/cases/{case}/ready", get(calls::ready))
        .route(
            "/cases/{case}/reply",
            get(replies::show).post(replies::read),
        )
        .route("/cases/{case}/calls/{call}/after", get(calls::after))
        .route("/cases/{case}/calls/{call}/sent", post(calls::sent))
        .route(
            "/cases/{case}/write",
            get(writing::write).post(writing::change),
        )
        .route("/directory", get(directory::list).post(directory::add))
        .route(
            "/directory/{id}",
            get(directory::firm).post(directory::change),
        )
        .route("/practice", get(practice::list))
        .route("/practice/talk", get(practice::back).post(practice::talk))
        .route("/tone", post(writing::tone))
        .route("/cases/{case}/ladder", get(ladders::ladder))
        .route("/cases/{case}/events", post(ladders::event))
        .route("/cases/{case}/facts", post(ladders::fact))
        .layer(DefaultBodyLimit::max(FORM_LIMIT))
        .merge(uploads)
        .fallback(places::nothing)
        .method_not_allowed_fallback(places::nothing)
        .layer(middleware::from_fn_with_state(
            Arc::clone(&app),
            guard::guard,
        ))
        .with_state(app)
}
