//! The picture of a timeline: a strip drawn as SVG, on the page and as a file of its own.
//!
//! What stands where is reckoned in [`mod@place`]; here it is drawn. In a language written from right
//! to left, time runs from right to left as well.

mod letters;
pub mod place;
mod shape;

use jiff::civil::Date;
use maud::{Markup, html};
use redress_app::{Sign, Timeline};
use redress_case::PromiseState;
use redress_tone::Lang;
use redress_words::{DateStyle, Words, args, format};

use place::{Places, Spot, place};

/// How many things a picture shows at most; the list has them all.
const MOST: usize = 40;
/// Between two lines of a label.
const LEADING: u32 = 20;
/// The height of a lane: a day, two lines, a space.
const LANE: u32 = 3 * LEADING + 14;
/// Above the axis, without and with arcs.
const ABOVE: [u32; 2] = [24, 100];
/// The highest arc.
const ARC: u32 = 76;

/// The colours of a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Palette {
    ink: &'static str,
    soft: &'static str,
    paper: &'static str,
    accent: &'static str,
    ok: &'static str,
    wait: &'static str,
    stop: &'static str,
}

/// On a page: those of the style sheet, light or dark.
const PAGE: Palette = Palette {
    ink: "currentColor",
    soft: "var(--line)",
    paper: "var(--paper)",
    accent: "var(--accent)",
    ok: "var(--ok)",
    wait: "var(--wait)",
    stop: "var(--stop)",
};

/// In a file: light, as it may be printed or sent.
const FILE: Palette = Palette {
    ink: "#1c1b19",
    soft: "#7c786f",
    paper: "#ffffff",
    accent: "#0b5c6b",
    ok: "#1e6b3a",
    wait: "#7a4b00",
    stop: "#a3211b",
};

/// One thing of a strip, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Thing {
    on: Date,
    /// What it is; nothing for today.
    sign: Option<Sign>,
    ahead: bool,
    day: String,
    lines: Vec<String>,
    made: Option<usize>,
}

/// A strip with its words in their places.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Strip {
    lang: Lang,
    alt: String,
    things: Vec<Thing>,
    places: Places,
}

impl Strip {
    /// Lays out a timeline.
    #[must_use]
    pub fn of(timeline: &Timeline, words: &Words, lang: Lang) -> Strip {
        let mut things: Vec<Thing> = timeline
            .entries
            .iter()
            .map(|entry| {
                let title = match &entry.who {
                    Some(who) => format!("{} · {who}", entry.title),
                    None => entry.title.clone(),
                };
                Thing {
                    on: entry.on,
                    sign: Some(entry.sign),
                    ahead: entry.is_ahead(timeline.today),
                    day: day(lang, entry.on, timeline.today),
                    lines: letters::lines(&title, 2),
                    made: entry.made,
                }
            })
            .collect();
        let today = things
            .iter()
            .position(|thing| thing.ahead)
            .unwrap_or(things.len());
        for thing in &mut things {
            thing.made = thing.made.map(|at| if at >= today { at + 1 } else { at });
        }
        things.insert(
            today,
            Thing {
                on: timeline.today,
                sign: None,
                ahead: false,
                day: day(lang, timeline.today, timeline.today),
                lines: vec![words.text(lang, "timeline-today")],
                made: None,
            },
        );
        let earlier = things.len().saturating_sub(MOST);
        things.drain(..earlier);
        for thing in &mut things {
            thing.made = thing.made.and_then(|at| at.checked_sub(earlier));
        }
        let spots: Vec<Spot> = things.iter().map(Thing::spot).collect();
        let count = timeline.entries.len();
        let alt = args!["case" => &timeline.title, "n" => count];
        Strip {
            lang,
            alt: redress_words::strip_marks(&words.get(lang, "timeline-picture", &alt)),
            places: place(&spots),
            things,
        }
    }

    /// Draws the strip for a page.
    #[must_use]
    pub fn picture(&self) -> Markup {
        self.draw(&PAGE, false)
    }

    /// Draws the strip as a file that stands alone: its own colours, the letters of the system.
    #[must_use]
    pub fn file(&self) -> String {
        let mut text = self.draw(&FILE, true).into_string();
        text.push('\n');
        text
    }

    fn draw(&self, palette: &Palette, alone: bool) -> Markup {
        let axis = self.axis();
        let high = axis + 26 + u32::try_from(self.places.lanes).unwrap_or(0) * LANE;
        let long = self.places.long;
        let dir = if self.lang.is_rtl() { "rtl" } else { "ltr" };
        html! {
            svg role="img" aria-label=(self.alt) xmlns=[alone.then_some("http://www.w3.org/2000/svg")]
                width=(long) height=(high) viewBox={ "0 0 " (long) " " (high) } direction=(dir)
                lang=[alone.then_some(self.lang.code())]
                font-family=[alone.then_some("system-ui, Segoe UI, Noto Sans, Noto Sans Hebrew, Arial, sans-serif")]
                font-size=(letters::SIZE) fill=(palette.ink) {
                @if alone {
                    title { (self.alt) }
                    rect width=(long) height=(high) fill=(palette.paper) {}
                }
                g fill="none" stroke=(palette.soft) { (self.lines(axis)) }
                g fill="none" stroke-width="2" { (self.arcs(axis, palette)) }
                g fill=(palette.paper) stroke=(palette.ink) stroke-width="2" stroke-linejoin="round" {
                    (self.signs(axis, palette))
                }
                (self.labels(axis))
            }
        }
    }

    /// How far down the axis lies.
    fn axis(&self) -> u32 {
        let arcs = self.things.iter().any(|thing| thing.made.is_some());
        let [flat, high] = ABOVE;
        if arcs { high } else { flat }
    }

    /// Where a thing stands from the left side of the picture.
    fn across(&self, at: usize) -> u32 {
        let along = self.places.things.get(at).map_or(0, |placed| placed.along);
        if self.lang.is_rtl() {
            self.places.long.saturating_sub(along)
        } else {
            along
        }
    }

    fn label_top(&self, axis: u32, at: usize) -> u32 {
        let lane = self.places.things.get(at).map_or(0, |placed| placed.lane);
        axis + 26 + u32::try_from(lane).unwrap_or(0) * LANE
    }

    /// The axis with its breaks, and the lines that lead to the labels.
    fn lines(&self, axis: u32) -> Markup {
        let today = self.things.iter().position(|thing| thing.sign.is_none());
        let today = today.map_or(0, |at| self.across(at));
        let (start, end) = if self.lang.is_rtl() {
            (self.places.long, 0)
        } else {
            (0, self.places.long)
        };
        let mut leaders = String::new();
        let mut breaks = String::new();
        for (at, (thing, placed)) in self.things.iter().zip(&self.places.things).enumerate() {
            let x = self.across(at);
            let top = if thing.sign.is_none() { 4 } else { axis };
            let foot = self.label_top(axis, at) + LEADING - 4;
            leaders.push_str(&format!("M{x} {top}V{foot}"));
            if placed.broken {
                let middle = x.midpoint(self.across(at.saturating_sub(1)));
                breaks.push_str(&format!(
                    "M{} {}l5-14M{} {}l5-14",
                    middle.saturating_sub(6),
                    axis + 7,
                    middle,
                    axis + 7
                ));
            }
        }
        html! {
            path d=(leaders) {}
            path stroke-width="2" d={ "M" (start) " " (axis) "H" (today) } {}
            path stroke-width="2" stroke-dasharray="2 6" d={ "M" (today) " " (axis) "H" (end) } {}
            @if !breaks.is_empty() { path stroke-width="2" d=(breaks) {} }
        }
    }

    /// From where a promise was made to its day. A promise that was not kept stays open.
    fn arcs(&self, axis: u32, palette: &Palette) -> Markup {
        let arcs = self.things.iter().enumerate().filter_map(|(at, thing)| {
            let Some(Sign::Promise(state)) = thing.sign else {
                return None;
            };
            Some((state, self.across(thing.made?), self.across(at)))
        });
        html! {
            @for (state, from, to) in arcs {
                path d=(arc(state, axis.saturating_sub(12), from, to)) stroke=(of(state, palette))
                    stroke-dasharray=[(state == PromiseState::Waiting).then_some("6 4")] {}
            }
        }
    }

    fn signs(&self, axis: u32, palette: &Palette) -> Markup {
        let turned = self.lang.is_rtl();
        html! {
            @for (at, thing) in self.things.iter().enumerate() {
                @if let Some(sign) = thing.sign {
                    path d=(shape::outline(sign))
                        transform=(moved(self.across(at), axis, turned && shape::turns(sign)))
                        fill=[matches!(sign, Sign::Contact(_)).then_some(palette.accent)]
                        stroke=[colour(sign, palette)] {}
                }
            }
        }
    }

    fn labels(&self, axis: u32) -> Markup {
        let beside = |at: usize| {
            let x = self.across(at);
            if self.lang.is_rtl() {
                x.saturating_sub(8)
            } else {
                x + 8
            }
        };
        html! {
            @for (at, thing) in self.things.iter().enumerate() {
                @let (x, y) = (beside(at), self.label_top(axis, at) + LEADING - 5);
                text x=(x) y=(y) {
                    tspan font-weight="600" { (thing.day) }
                    @for line in &thing.lines { tspan x=(x) dy=(LEADING) { (line) } }
                }
            }
        }
    }
}

impl Thing {
    fn spot(&self) -> Spot {
        // The day is written in bold letters, which are wider.
        let day = letters::width(&self.day) * 11 / 10;
        let lines = self.lines.iter().map(|line| letters::width(line));
        Spot {
            on: self.on,
            wide: lines.max().unwrap_or(0).max(day) + 8,
        }
    }
}

/// Writes a day; the year only where it is not this one.
fn day(lang: Lang, day: Date, today: Date) -> String {
    let style = if day.year() == today.year() {
        DateStyle::DayMonth
    } else {
        DateStyle::Long
    };
    format::date(lang, day, style)
}

/// Moves a shape to its place, mirrored where it shows a sequence.
fn moved(x: u32, y: u32, mirrored: bool) -> String {
    let mirror = if mirrored { "scale(-1 1)" } else { "" };
    format!("translate({x} {y}){mirror}")
}

const fn of(state: PromiseState, palette: &Palette) -> &'static str {
    match state {
        PromiseState::Waiting => palette.wait,
        PromiseState::Kept => palette.ok,
        PromiseState::Broken => palette.stop,
    }
}

const fn colour(sign: Sign, palette: &Palette) -> Option<&'static str> {
    match sign {
        Sign::Promise(state) => Some(of(state, palette)),
        Sign::Opens | Sign::Closes | Sign::Firm => Some(palette.accent),
        _ => None,
    }
}

/// Draws half an ellipse over the axis; one that stays open ends in the air, an eighth of the way
/// round before its day.
fn arc(state: PromiseState, y: u32, from: u32, to: u32) -> String {
    let half = from.abs_diff(to) / 2;
    let high = (half / 2).clamp(16, ARC);
    let sweep = u8::from(from < to);
    let (x, end) = if state == PromiseState::Broken {
        // The sine of an eighth of a turn, in thousandths.
        let (side, up) = (half * 707 / 1000, high * 707 / 1000);
        let middle = from.midpoint(to);
        let x = if from < to {
            middle + side
        } else {
            middle.saturating_sub(side)
        };
        (x, y.saturating_sub(up))
    } else {
        (to, y)
    };
    format!("M{from} {y}A{half} {high} 0 0 {sweep} {x} {end}")
}

#[cfg(test)]
mod tests;
