//! The goals, with what was measured of each.

/// What was measured, goal by goal.
#[derive(Default)]
pub struct Goals(Vec<Line>);

struct Line {
    goal: &'static str,
    what: String,
    measured: String,
    wanted: String,
    reached: Option<bool>,
}

impl Goals {
    /// Notes a number that should be `least` or more.
    pub fn at_least(&mut self, goal: &'static str, what: &str, number: f64, least: f64) {
        self.add(goal, what, number, format!(">= {least}"), number >= least);
    }

    /// Notes a number that should be `most` or less.
    pub fn at_most(&mut self, goal: &'static str, what: &str, number: f64, most: f64) {
        self.add(goal, what, number, format!("<= {most}"), number <= most);
    }

    /// Notes that a goal could not be measured, and why.
    pub fn missing(&mut self, goal: &'static str, what: &str, why: &str) {
        self.0.push(Line {
            goal,
            what: what.to_owned(),
            measured: why.to_owned(),
            wanted: String::new(),
            reached: None,
        });
    }

    fn add(&mut self, goal: &'static str, what: &str, number: f64, wanted: String, ok: bool) {
        let measured = if number >= 100.0 {
            format!("{number:.0}")
        } else {
            format!("{number:.2}")
        };
        self.0.push(Line {
            goal,
            what: what.to_owned(),
            measured,
            wanted,
            reached: Some(ok),
        });
    }

    /// Prints all of them.
    pub fn print(&mut self) {
        self.0.sort_by_key(|line| line.goal);
        println!(
            "\n{:<5}{:<58}{:>12}  {:<10}",
            "goal", "", "measured", "wanted"
        );
        for line in &self.0 {
            let says = match line.reached {
                Some(true) => "reached",
                Some(false) => "missed",
                None => "not measured",
            };
            println!(
                "{:<5}{:<58}{:>12}  {:<10}{says}",
                line.goal, line.what, line.measured, line.wanted
            );
        }
    }
}
