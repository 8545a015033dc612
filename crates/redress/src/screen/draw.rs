//! The lines of the screen of a call: one column, top to bottom.
//!
//! Terminals turn a line of Hebrew as a whole or not at all, each in its own way; so nothing stands
//! beside anything else in Hebrew, and no frame is drawn. Parts keep their height while the call
//! goes on, so that nothing moves under the eyes; where the window is low, the least needed part
//! goes first and the sentence to say last.

use jiff::Zoned;
use ratatui::Frame;
use ratatui::layout::Position;
use ratatui::style::{Modifier, Style};
use ratatui::text::{Line, Span};
use redress_tone::Lang;
use redress_web::view::Call;
use redress_words::{Words, args, format, strip_marks};
use textwrap::core::display_width;

use super::fields::{Part, Promise, SPANS, Typing};
use super::menu::{KEYS, Menu};
use super::model::{OTHERS, Screen};

/// What the lines are made with.
pub(super) struct Look<'a> {
    /// The words.
    pub(super) words: &'a Words,
    /// Their language.
    pub(super) lang: Lang,
    /// Now, for the clocks.
    pub(super) now: &'a Zoned,
}

/// The widest line that is read with ease, in columns.
const WIDEST: usize = 100;
/// The narrowest window in which three buttons stand in a row, in columns.
const THREE: usize = 72;
/// The most lines that the sentence and what helps to say it take, where there is room.
const TALLEST: usize = 12;

/// From so many lines on a window has room for the log, and parts keep their height.
const LOW: usize = 24;
/// The lines kept for the keys and a sentence about the last one.
const FOOT: usize = 5;

const BOLD: Style = Style::new().add_modifier(Modifier::BOLD);
const DIM: Style = Style::new().add_modifier(Modifier::DIM);
const MARKED: Style = Style::new().add_modifier(Modifier::REVERSED);

/// Draws the screen, and puts the cursor into the field that is open.
pub(super) fn draw(frame: &mut Frame<'_>, look: &Look<'_>, view: &Call, screen: &Screen) {
    let area = frame.area();
    let (lines, cursor) = lines(look, view, screen, area.width.into(), area.height.into());
    for (row, line) in lines.iter().enumerate().take(area.height.into()) {
        let row = area.y + u16::try_from(row).unwrap_or(u16::MAX);
        frame.buffer_mut().set_line(area.x, row, line, area.width);
    }
    if let Some((column, row)) = cursor {
        let fits = |place: usize, limit: u16| {
            u16::try_from(place)
                .unwrap_or(u16::MAX)
                .min(limit.saturating_sub(1))
        };
        frame.set_cursor_position(Position {
            x: area.x + fits(column, area.width),
            y: area.y + fits(row, area.height),
        });
    }
}

/// Returns the lines of a screen of this size in columns and rows, and the place of the cursor as
/// column and row.
pub(super) fn lines(
    look: &Look<'_>,
    view: &Call,
    screen: &Screen,
    width: usize,
    height: usize,
) -> (Vec<Line<'static>>, Option<(usize, usize)>) {
    let width = width.clamp(1, WIDEST);
    let head = look.head(view, width);
    let (foot, cursor) = look.foot(view, screen, width);
    // The foot keeps its height too; what is longer takes its room from the log.
    let kept = if height >= LOW { FOOT } else { foot.len() };
    let below = head.len() + kept;
    let mut middle = match (&screen.menu, screen.help) {
        (_, true) => look.help(width),
        (Some(menu), _) => {
            let room = height.saturating_sub(below + 2);
            window(menu_lines(menu, width), room)
        }
        _ => look.pad(view, width, height),
    };
    // The sentence keeps its place, and all of its lines go before a key; a list that is open leaves
    // it two in the lowest window.
    let sentence = wrapped(&view.phrase.say, width, "", BOLD).len();
    let listed = screen.help || screen.menu.is_some();
    let first = if listed { 2 } else { sentence.max(2) };
    middle.truncate(height.saturating_sub(below + first));
    let log_wanted = if height >= LOW { 2 } else { 0 };
    let room = height.saturating_sub(below + middle.len());
    let said = room
        .saturating_sub(log_wanted)
        .clamp(room.min(3), TALLEST)
        .min(room);
    let mut lines = head;
    lines.extend(look.say(view, width, said));
    lines.extend(middle);
    let left = height.saturating_sub(lines.len() + foot.len());
    lines.extend(look.log(view, width, left));
    let begin = lines.len();
    lines.extend(foot);
    lines.truncate(height);
    (lines, cursor.map(|(column, row)| (column, begin + row)))
}

impl Look<'_> {
    fn text(&self, id: &str) -> String {
        self.words.text(self.lang, id)
    }

    /// The case, the clocks, and how often a supervisor was asked for.
    fn head(&self, view: &Call, width: usize) -> Vec<Line<'static>> {
        let stands = &view.stands;
        let title = if stands.at_counter {
            "page-call-title-visit"
        } else {
            "page-call-title"
        };
        let case = args!["case" => view.title.as_str()];
        let title = self.words.get(self.lang, title, &case);
        let since = |from: &Zoned| self.now.duration_since(from).as_secs().max(0);
        let held = view.held + view.hold_since.as_ref().map_or(0, since);
        let mut facts = Vec::new();
        let place = if stands.at_counter {
            "page-call-at-counter"
        } else {
            "page-call-in-call"
        };
        facts.push(format!(
            "{} {}",
            self.text(place),
            clock(since(&view.started))
        ));
        if held > 0 || view.hold_since.is_some() {
            facts.push(format!("{} {}", self.hold(view), clock(held)));
        }
        if view.asks > 0 {
            facts.push(self.supervisor(view));
        }
        if stands.machine {
            let n = args!["n" => i64::from(stands.menu_asks)];
            facts.push(self.words.get(self.lang, "page-call-machine-said", &n));
        }
        let mut lines = one(&title, width, BOLD);
        let style = if view.hold_since.is_some() {
            MARKED
        } else {
            Style::new()
        };
        lines.extend(one(&facts.join(" · "), width, style));
        lines.push(Line::default());
        lines
    }

    fn hold(&self, view: &Call) -> String {
        self.text(if view.stands.at_counter {
            "page-call-waiting"
        } else {
            "page-call-hold"
        })
    }

    fn supervisor(&self, view: &Call) -> String {
        let n = args!["n" => i64::from(view.asks)];
        self.words.get(self.lang, "page-call-supervisor", &n)
    }

    /// The sentence to say, and under it what helps to say it, as far as there is room.
    fn say(&self, view: &Call, width: usize, room: usize) -> Vec<Line<'static>> {
        let phrase = &view.phrase;
        let mut lines = wrapped(&phrase.say, width, "", BOLD);
        let label = |id: &str, text: &str| format!("{} {text}", self.text(id));
        let mut helps: Vec<String> = Vec::new();
        helps.extend(phrase.readback.clone());
        helps.extend(
            phrase
                .means
                .as_ref()
                .map(|(_, means)| label("page-call-means", means)),
        );
        helps.extend(view.card.clone());
        helps.extend(
            phrase
                .note
                .as_ref()
                .map(|note| label("page-call-for-you", note)),
        );
        if !view.attest.is_empty() {
            helps.push(self.text("screen-more-to-say"));
        }
        helps.extend(view.facts.iter().cloned());
        if !phrase.why.is_empty() {
            let why = phrase.why.join(" ");
            helps.push(format!("{}: {why}", self.text("page-call-why")));
        }
        for help in helps {
            let more = wrapped(&help, width, "  ", Style::new());
            if lines.len() + more.len() <= room {
                lines.extend(more);
            }
        }
        lines.resize(room, Line::default());
        lines
    }

    /// What they say, the other lines of the button pressed last, and what is in hand.
    fn pad(&self, view: &Call, width: usize, height: usize) -> Vec<Line<'static>> {
        let mut lines = one(&self.text("page-call-they-say"), width, DIM);
        let label = |obstacle: &redress_web::view::Obstacle| {
            let count = match obstacle.count {
                0 => String::new(),
                n => format!(" ×{n}"),
            };
            format!("{} {}{count}", obstacle.key, clean(&obstacle.label))
        };
        let style = |current| if current { MARKED } else { Style::new() };
        let columns = if width >= THREE && self.lang != Lang::He {
            3
        } else {
            1
        };
        for row in view.obstacles.chunks(columns) {
            let cell = width / columns;
            let mut spans = Vec::new();
            for obstacle in row {
                let text = cut(&label(obstacle), cell.saturating_sub(2));
                let blank = " ".repeat(cell.saturating_sub(display_width(&text)));
                spans.push(Span::styled(text, style(obstacle.current)));
                spans.push(Span::raw(blank));
            }
            lines.push(Line::from(spans));
        }
        let others: Vec<String> = OTHERS
            .chars()
            .zip(&view.group)
            .map(|(key, line)| format!("{key} {}", line.label))
            .collect();
        let others = if others.is_empty() {
            String::new()
        } else {
            format!("{} {}", self.text("page-call-or"), others.join(" · "))
        };
        // Their place is kept, so that nothing moves when it fills.
        if height >= LOW && self.lang != Lang::He {
            let mut others = wrapped(&others, width, "", Style::new());
            others.resize(2, Line::default());
            lines.extend(others);
        } else {
            lines.extend(one(&others, width, Style::new()));
        }
        lines.extend(self.hand(view, width));
        lines
    }

    fn hand(&self, view: &Call, width: usize) -> Vec<Line<'static>> {
        let hand = &view.hand;
        let tick = |have: Option<&str>, label: &str| match have {
            Some(text) => format!("✓ {text}"),
            None => format!(
                "– {}: {}",
                self.text(label),
                self.text("page-call-tick-missing")
            ),
        };
        let name = hand.name.as_ref().map(|name| name.text.as_str());
        let reference = hand.reference.as_ref().map(|value| value.text.as_str());
        let all = [
            tick(name, "page-after-name"),
            tick(reference, "page-details-reference"),
            tick(hand.promise.as_deref(), "page-after-promise"),
        ];
        one(&all.join(" · "), width, Style::new())
    }

    /// The log, newest first, in so many lines.
    fn log(&self, view: &Call, width: usize, rows: usize) -> Vec<Line<'static>> {
        let mut lines = Vec::new();
        if rows > 1 {
            lines.extend(one(&self.text("page-call-log"), width, DIM));
            for line in view.log.iter().take(rows - 1) {
                let time = format::time(self.lang, line.at.time());
                lines.extend(one(&format!("{time} {}", line.text), width, Style::new()));
            }
        }
        lines.resize(rows, Line::default());
        lines
    }

    /// The field that is open or a sentence about the last key, and the keys. The place of the
    /// cursor counts from the first of these lines.
    fn foot(
        &self,
        view: &Call,
        screen: &Screen,
        width: usize,
    ) -> (Vec<Line<'static>>, Option<(usize, usize)>) {
        let (mut lines, cursor) = match &screen.typing {
            Some(Typing::Line { key, input }) => {
                let label = match key {
                    'N' => "page-call-name-label",
                    'R' => "page-call-reference-label",
                    'T' => "page-call-note-label",
                    _ => "page-call-find",
                };
                let (line, column) = self.field(label, input, true, width);
                (vec![line], column.map(|column| (column, 0)))
            }
            Some(Typing::Promise(promise)) => self.promise(promise, width),
            None => (Vec::new(), None),
        };
        let notice = screen.notice.clone().unwrap_or_default();
        if screen.typing.is_none() || !notice.is_empty() {
            lines.extend(wrapped(&notice, width, "", BOLD));
        }
        let keys = if screen.typing.is_some() {
            self.text("screen-keys-field")
        } else if screen.menu.is_some() {
            self.text("screen-keys-menu")
        } else if screen.help {
            self.text("screen-keys-help")
        } else {
            self.keys(view)
        };
        lines.extend(wrapped(&keys, width, "", DIM));
        (lines, cursor)
    }

    fn keys(&self, view: &Call) -> String {
        let at_counter = view.stands.at_counter;
        let mut keys = vec![
            ("H", self.hold(view)),
            ("S", self.supervisor(view)),
            ("N", self.text("page-call-name")),
            ("R", self.text("page-call-reference")),
            ("P", self.text("page-call-promise")),
            ("T", self.text("page-call-note")),
        ];
        if !at_counter {
            keys.push(("M", self.text("page-call-machine")));
        }
        if view.ending {
            let ended = if at_counter {
                "page-call-left"
            } else {
                "page-call-ended"
            };
            keys.push(("Enter", self.text(ended)));
        } else {
            keys.push(("E", self.text("page-call-end")));
        }
        if view.can_undo {
            keys.push(("Z", self.text("page-call-undo")));
        }
        keys.push(("/", self.text("page-call-find")));
        keys.push((
            "_",
            format!(
                "{} {}",
                self.text("screen-space"),
                self.text("page-call-turns")
            ),
        ));
        keys.push(("?", self.text("screen-help")));
        keys.push(("Q", self.text("screen-leave")));
        keys.into_iter()
            .map(|(key, does)| match key {
                "_" => does,
                // A key and what it does stay on one line.
                key => format!("{key}\u{a0}{does}"),
            })
            .collect::<Vec<_>>()
            .join(" · ")
    }

    /// One field with its label; the column of the cursor where the keys go to it.
    fn field(
        &self,
        label: &str,
        input: &tui_input::Input,
        here: bool,
        width: usize,
    ) -> (Line<'static>, Option<usize>) {
        let label = cut(&format!("{}: ", self.text(label)), width / 2);
        let start = display_width(&label);
        let room = width.saturating_sub(start + 1).max(1);
        let scroll = input.visual_scroll(room);
        let shown: String = input.value().chars().skip(scroll).collect();
        let column = start + input.visual_cursor().saturating_sub(scroll);
        let line = Line::from(vec![
            Span::styled(label, BOLD),
            Span::raw(cut(&clean(&shown), room)),
        ]);
        (line, here.then_some(column))
    }

    fn promise(
        &self,
        promise: &Promise,
        width: usize,
    ) -> (Vec<Line<'static>>, Option<(usize, usize)>) {
        let spans: Vec<String> = SPANS
            .iter()
            .map(|(key, by, label)| {
                let mark = if promise.by == *by { "✓" } else { "" };
                format!("{key}{mark} {}", self.text(label))
            })
            .collect();
        let by = format!(
            "{}: {}",
            self.text("page-call-promise-by"),
            spans.join(" · ")
        );
        let style = if promise.part == Part::By {
            BOLD
        } else {
            Style::new()
        };
        let mut lines = wrapped(&by, width, "", style);
        let mut cursor = None;
        let day = (promise.by == "day").then_some((Part::Day, "screen-day", &promise.day));
        let fields = [
            (Part::Who, "page-call-promise-who", &promise.who),
            (Part::What, "page-call-promise-what", &promise.what),
        ];
        for (part, label, input) in day.into_iter().chain(fields) {
            let (line, column) = self.field(label, input, promise.part == part, width);
            cursor = cursor.or(column.map(|column| (column, lines.len())));
            lines.push(line);
        }
        (lines, cursor)
    }

    /// Each key of the screen with what it does.
    fn help(&self, width: usize) -> Vec<Line<'static>> {
        let of_page = redress_web::pages::call::KEYS
            .iter()
            .map(|(key, does)| ((*key).to_owned(), self.text(does)));
        let of_screen = [
            ("a b c …", "screen-key-others"),
            ("/", "screen-key-find"),
            ("␣", "screen-key-more"),
            ("Z", "page-key-undo"),
            ("Q", "screen-key-leave"),
        ]
        .map(|(key, does)| (key.to_owned(), self.text(does)));
        of_page
            .chain(of_screen)
            .flat_map(|(key, does)| wrapped(&format!("{key}  {does}"), width, "", Style::new()))
            .collect()
    }
}

/// Returns the lines of a list, and the place of the marked one.
fn menu_lines(menu: &Menu, width: usize) -> (Vec<Line<'static>>, (usize, usize)) {
    let mut lines = one(&menu.title, width, DIM);
    let mut marked = 0;
    for (place, (key, (_, label))) in KEYS.chars().zip(&menu.entries).enumerate() {
        let style = if Some(place) == menu.at {
            marked = lines.len();
            MARKED
        } else {
            Style::new()
        };
        lines.extend(wrapped(&format!("{key} {label}"), width, "", style));
    }
    for note in &menu.notes {
        lines.extend(wrapped(note, width, "", Style::new()));
    }
    // What is only read stands below the last entry, and is read with it.
    let at_end = menu.at.is_some_and(|at| at + 1 == menu.entries.len());
    let until = if at_end { lines.len() } else { marked };
    (lines, (marked, until))
}

/// Returns so many lines of a list that the marked one is among them, and what is read with it where
/// there is room, with a sign where it goes on.
fn window(
    (lines, (marked, until)): (Vec<Line<'static>>, (usize, usize)),
    room: usize,
) -> Vec<Line<'static>> {
    let count = lines.len();
    if count <= room || room < 3 {
        return lines;
    }
    // The marked line stands above the sign.
    let begin = (until + 2).saturating_sub(room).min(count - room);
    let begin = begin.min(marked.saturating_sub(1));
    let mut shown: Vec<Line<'static>> = lines.into_iter().skip(begin).take(room).collect();
    if begin > 0
        && let Some(first) = shown.first_mut()
    {
        *first = Line::from("… ↑");
    }
    if begin + room < count
        && let Some(last) = shown.last_mut()
    {
        *last = Line::from("… ↓");
    }
    shown
}

/// Minutes and seconds.
fn clock(seconds: i64) -> String {
    format!("{:02}:{:02}", seconds / 60, seconds % 60)
}

/// Text as a terminal may have it: no direction marks, which take room in some, and nothing that
/// could steer it.
fn clean(text: &str) -> String {
    strip_marks(text)
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect()
}

/// Cuts a text to so many columns, and shows where.
fn cut(text: &str, columns: usize) -> String {
    if display_width(text) <= columns {
        return text.to_owned();
    }
    let mut kept = String::new();
    for c in text.chars() {
        let next = format!("{kept}{c}…");
        if display_width(&next) > columns {
            break;
        }
        kept.push(c);
    }
    format!("{kept}…")
}

/// One line, cut where it is too long.
fn one(text: &str, width: usize, style: Style) -> Vec<Line<'static>> {
    vec![Line::styled(cut(&clean(text), width), style)]
}

/// A text in as many lines as it takes.
fn wrapped(text: &str, width: usize, indent: &str, style: Style) -> Vec<Line<'static>> {
    let options = textwrap::Options::new(width)
        .initial_indent(indent)
        .subsequent_indent(indent);
    textwrap::wrap(&clean(text), options)
        .into_iter()
        .map(|line| Line::styled(line.replace('\u{a0}', " "), style))
        .collect()
}
