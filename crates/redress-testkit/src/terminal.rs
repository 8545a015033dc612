//! A terminal: what a person would see on it, and the keys they press.

use std::io::{Read as _, Write};
use std::num::NonZero;
use std::process::Command;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

/// How long the screen may take to show what is waited for.
const PATIENCE: Duration = Duration::from_secs(30);

/// A program on a terminal of its own.
pub struct Terminal {
    master: Box<dyn MasterPty + Send>,
    keys: Box<dyn Write + Send>,
    child: Box<dyn Child + Send + Sync>,
    shown: Arc<Mutex<vt100::Parser>>,
}

impl Terminal {
    /// Runs a command, such as [`crate::Redress::command`] gives, on a terminal of so many columns
    /// and rows.
    #[must_use]
    pub fn run(command: &Command, args: &[&str], columns: u16, rows: u16) -> Self {
        let pair = native_pty_system()
            .openpty(size(columns, rows))
            .expect("a terminal");
        let mut builder = CommandBuilder::new(command.get_program());
        builder.env_clear();
        for (name, value) in command.get_envs() {
            if let Some(value) = value {
                builder.env(name, value);
            }
        }
        if command.get_envs().all(|(name, _)| name != "TERM") {
            builder.env("TERM", "xterm-256color");
        }
        builder.args(args);
        if let Some(folder) = command.get_current_dir() {
            builder.cwd(folder);
        }
        let child = pair.slave.spawn_command(builder).expect("the program runs");
        drop(pair.slave);
        let mut output = pair.master.try_clone_reader().expect("its output");
        let keys = pair.master.take_writer().expect("its input");
        let shown = Arc::new(Mutex::new(vt100::Parser::new(side(rows), side(columns), 0)));
        let screen = Arc::clone(&shown);
        std::thread::spawn(move || {
            let mut bytes = [0; 4096];
            while let Ok(count @ 1..) = output.read(&mut bytes) {
                screen.lock().expect("the screen").process(&bytes[..count]);
            }
        });
        Self {
            master: pair.master,
            keys,
            child,
            shown,
        }
    }

    /// Presses keys, as the bytes that a terminal sends for them.
    pub fn press(&mut self, keys: &str) {
        self.keys.write_all(keys.as_bytes()).expect("a key");
        self.keys.flush().expect("a key");
    }

    /// Makes the window so many columns and rows.
    pub fn resize(&self, columns: u16, rows: u16) {
        self.shown
            .lock()
            .expect("the screen")
            .screen_mut()
            .set_size(side(rows), side(columns));
        self.master.resize(size(columns, rows)).expect("a window");
    }

    /// Returns the lines on the screen, without the blanks at their ends.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let shown = self.shown.lock().expect("the screen");
        let (_, columns) = shown.screen().size();
        let rows = shown.screen().rows(0, columns.get());
        rows.map(|row| row.trim_end().to_owned()).collect()
    }

    /// Says whether the program has taken the whole terminal.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.shown
            .lock()
            .expect("the screen")
            .screen()
            .alternate_screen()
    }

    /// Waits until the screen shows something, and returns its lines.
    ///
    /// # Panics
    /// After half a minute, with what the screen shows.
    pub fn wait_for(&self, what: impl Fn(&[String]) -> bool, name: &str) -> Vec<String> {
        let begun = Instant::now();
        loop {
            let lines = self.lines();
            if what(&lines) {
                return lines;
            }
            assert!(
                begun.elapsed() < PATIENCE,
                "{name} is not on the screen:\n{}",
                lines.join("\n")
            );
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// Waits until a line of the screen has this text, and returns the lines.
    pub fn wait(&self, text: &str) -> Vec<String> {
        self.wait_for(|lines| lines.iter().any(|line| line.contains(text)), text)
    }

    /// Waits for the end of the program and returns its exit code.
    ///
    /// # Panics
    /// After half a minute, with what the screen shows.
    pub fn ended(&mut self) -> u32 {
        let begun = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().expect("it was running") {
                return status.exit_code();
            }
            assert!(
                begun.elapsed() < PATIENCE,
                "the program goes on:\n{}",
                self.lines().join("\n")
            );
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// Ends the program at once, as a crash would.
    pub fn kill(&mut self) {
        self.child.kill().expect("it was running");
        let _ = self.child.wait();
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

const fn side(cells: u16) -> NonZero<u16> {
    NonZero::new(cells).expect("a window has a size")
}

const fn size(columns: u16, rows: u16) -> PtySize {
    PtySize {
        rows,
        cols: columns,
        pixel_width: 0,
        pixel_height: 0,
    }
}
