//! Which parts of a document are the writer's own words.
//!
//! Lines quoted with `>` are the other side's in every document. In Markdown, code and the block
//! of settings at the top are nobody's sentences. In an e-mail, neither are the headers, the
//! borders between its parts, and what is no plain text; what follows a line such as
//! `-----Original Message-----` was written by someone else.

use std::ops::Range;

/// What a document is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Plain,
    Markdown,
    Mail,
}

impl Kind {
    /// Tells the kind by what the editor calls the language, else by the name of the file.
    pub(crate) fn of(language: &str, uri: &str) -> Kind {
        match language.to_ascii_lowercase().as_str() {
            "markdown" | "quarto" | "rmd" | "mdx" => return Kind::Markdown,
            "mail" | "eml" | "email" | "mbox" | "rfc822" | "message/rfc822" => return Kind::Mail,
            _ => {}
        }
        let uri = uri.to_ascii_lowercase();
        if uri.ends_with(".eml") {
            Kind::Mail
        } else if uri.ends_with(".md") || uri.ends_with(".markdown") {
            Kind::Markdown
        } else {
            Kind::Plain
        }
    }
}

/// Returns the byte ranges, whole lines, that are not the writer's own, in order and apart.
pub(crate) fn others(text: &str, kind: Kind) -> Vec<Range<usize>> {
    let mut reader = Reader::new(kind, text);
    let mut all: Vec<Range<usize>> = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let end = start + line.len();
        if reader.is_others(start, line) {
            match all.last_mut() {
                Some(last) if last.end == start => last.end = end,
                _ => all.push(start..end),
            }
        }
        start = end;
    }
    all
}

/// Returns the text with everything that is not the writer's own blanked out, a blank for each
/// character, so that every place stays where it is.
pub(crate) fn blanked(text: &str, others: &[Range<usize>]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for other in others {
        out.push_str(text.get(done..other.start).unwrap_or_default());
        let hidden = text.get(other.clone()).unwrap_or_default();
        out.extend(hidden.chars().map(|c| match c {
            '\n' | '\r' => c,
            _ => ' ',
        }));
        done = other.end;
    }
    out.push_str(text.get(done..).unwrap_or_default());
    out
}

/// Returns what lies between the others' parts.
pub(crate) fn own(text: &str, others: &[Range<usize>]) -> Vec<Range<usize>> {
    let mut own = Vec::new();
    let mut done = 0;
    for other in others {
        own.push(done..other.start);
        done = other.end;
    }
    own.push(done..text.len());
    own.retain(|part| !text.get(part.clone()).unwrap_or_default().trim().is_empty());
    own
}

/// Reads the lines of a document one after the other.
struct Reader {
    kind: Kind,
    /// The sign and the length of the fence that is open.
    fence: Option<(char, usize)>,
    front: bool,
    headers: bool,
    /// Whether the part of the e-mail that is being read is plain text.
    readable: bool,
    forwarded: bool,
    parted: bool,
    listed: bool,
    /// Whether the line before belongs to an indented block of code.
    coded: bool,
    blank_before: bool,
}

impl Reader {
    fn new(kind: Kind, text: &str) -> Reader {
        let mut lines = text.lines();
        let first = lines.next().unwrap_or_default();
        let is_front = |line: &str| matches!(line.trim_end(), "---" | "+++");
        Reader {
            kind,
            fence: None,
            front: kind == Kind::Markdown && is_front(first) && lines.any(ends_front),
            headers: kind == Kind::Mail && (is_header(first) || first.starts_with("From ")),
            readable: true,
            forwarded: false,
            parted: false,
            listed: false,
            coded: false,
            blank_before: true,
        }
    }

    fn is_others(&mut self, at: usize, line: &str) -> bool {
        let line = line.trim_end_matches(['\n', '\r']);
        let others = (at == 0 && crate::settings::directive(line).is_some())
            || match self.kind {
                Kind::Plain => is_quoted(line),
                Kind::Markdown => self.markdown(at, line),
                Kind::Mail => self.mail(line),
            };
        self.blank_before = line.trim().is_empty();
        others
    }

    fn markdown(&mut self, at: usize, line: &str) -> bool {
        if self.front {
            self.front = at == 0 || !ends_front(line);
            return true;
        }
        let indent = line.len() - line.trim_start_matches(' ').len();
        let trimmed = line.trim_start_matches(' ');
        let marks = |sign: char| trimmed.chars().take_while(|c| *c == sign).count();
        if let Some((sign, length)) = self.fence {
            let closes = indent <= 3
                && marks(sign) >= length
                && trimmed.trim_start_matches(sign).trim().is_empty();
            if closes {
                self.fence = None;
            }
            return true;
        }
        for sign in ['`', '~'] {
            let length = marks(sign);
            let info = trimmed.get(length..).unwrap_or_default();
            // A fence inside a list is indented further; one of blanks only opens none.
            if length >= 3 && (indent <= 3 || self.listed) && !(sign == '`' && info.contains('`')) {
                self.fence = Some((sign, length));
                return true;
            }
        }
        let code = (indent >= 4 || line.starts_with('\t')) && !trimmed.trim().is_empty();
        // A block starts after a blank line and goes on until a line that is not indented.
        if code && !self.listed && (self.blank_before || self.coded) {
            self.coded = true;
            return true;
        }
        self.coded &= line.trim().is_empty();
        if is_item(trimmed) {
            self.listed = true;
        } else if indent == 0 && !line.trim().is_empty() && !line.starts_with('\t') {
            self.listed = false;
        }
        is_quoted(line)
    }

    fn mail(&mut self, line: &str) -> bool {
        if self.headers {
            if line.trim().is_empty() {
                self.headers = false;
                return true;
            }
            let lower = line.to_ascii_lowercase();
            if let Some(kind) = lower.strip_prefix("content-type:") {
                let kind = kind.trim();
                self.parted |= kind.starts_with("multipart/");
                self.readable &= kind.starts_with("text/plain") || kind.starts_with("multipart/");
            }
            if let Some(coding) = lower.strip_prefix("content-transfer-encoding:") {
                self.readable &= coding.trim() != "base64";
            }
            return true;
        }
        if self.parted && line.starts_with("--") && line.len() > 4 && !line.contains(' ') {
            // A border: what follows are the headers of the next part, or the end.
            self.headers = !line.ends_with("--");
            self.readable = true;
            return true;
        }
        let framed = line.trim();
        let dashes = |text: &str| text.starts_with("-----");
        let back: String = framed.chars().rev().take(5).collect();
        if dashes(framed) && dashes(&back) && framed.chars().any(char::is_alphabetic) {
            self.forwarded = true;
        }
        self.forwarded || !self.readable || is_quoted(line)
    }
}

fn is_quoted(line: &str) -> bool {
    let trimmed = line.trim_start_matches(' ');
    line.len() - trimmed.len() <= 3 && trimmed.starts_with('>')
}

fn ends_front(line: &str) -> bool {
    matches!(line.trim_end(), "---" | "..." | "+++")
}

fn is_header(line: &str) -> bool {
    line.split_once(':').is_some_and(|(name, _)| {
        !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
    })
}

fn is_item(trimmed: &str) -> bool {
    let digits = trimmed.chars().take_while(char::is_ascii_digit).count();
    let rest = trimmed.get(digits..).unwrap_or_default();
    let mark = if digits == 0 {
        rest.starts_with(['-', '*', '+'])
    } else {
        rest.starts_with(['.', ')'])
    };
    mark && rest.chars().nth(1).is_some_and(|c| c == ' ' || c == '\t')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn hidden(text: &str, kind: Kind) -> Vec<&str> {
        others(text, kind)
            .into_iter()
            .flat_map(|part| text[part].lines())
            .collect()
    }

    #[test]
    fn what_others_wrote_and_code_are_left_alone() {
        for (kind, text, expected) in [
            (Kind::Plain, "Mine\n> theirs\nmine", vec!["> theirs"]),
            (Kind::Plain, "a > b\n      > far in", vec![]),
            (
                Kind::Plain,
                "redress: lang=it\nmine",
                vec!["redress: lang=it"],
            ),
            (Kind::Plain, "mine\nredress: lang=it", vec![]),
            (
                Kind::Markdown,
                "mine\n```\ncode\n```\nmine\n~~~~ x\n~~~\n~~~~\nmine",
                vec!["```", "code", "```", "~~~~ x", "~~~", "~~~~"],
            ),
            (Kind::Markdown, "```inline``` mine", vec![]),
            (
                Kind::Markdown,
                "---\na: b\n---\nmine",
                vec!["---", "a: b", "---"],
            ),
            (Kind::Markdown, "---\nmine, a line above\n", vec![]),
            (
                Kind::Markdown,
                "mine\n\n    code\n    more\n\nmine",
                vec!["    code", "    more"],
            ),
            (Kind::Markdown, "mine\n    still mine", vec![]),
            (Kind::Markdown, "- item\n\n    still the item", vec![]),
            (
                Kind::Markdown,
                "```\nopen to the end",
                vec!["```", "open to the end"],
            ),
            (
                Kind::Mail,
                "From: a@b.c\nSubject: x\n\nmine\n> theirs",
                vec!["From: a@b.c", "Subject: x", "", "> theirs"],
            ),
            (Kind::Mail, "Dear Sir: mine\n\nmine", vec![]),
            (
                Kind::Mail,
                "A: b\n\nmine\n-----Messaggio originale-----\nnot mine",
                vec!["A: b", "", "-----Messaggio originale-----", "not mine"],
            ),
            (
                Kind::Mail,
                "Content-Type: multipart/mixed; boundary=x1\n\n--x1xx\nContent-Type: text/plain\n\nmine\n--x1xx\nContent-Type: text/html\n\n<p>no\n--x1xx--\n",
                vec![
                    "Content-Type: multipart/mixed; boundary=x1",
                    "",
                    "--x1xx",
                    "Content-Type: text/plain",
                    "",
                    "--x1xx",
                    "Content-Type: text/html",
                    "",
                    "<p>no",
                    "--x1xx--",
                ],
            ),
        ] {
            assert_eq!(hidden(text, kind), expected, "{kind:?} {text:?}");
        }
    }

    #[test]
    fn the_kind_is_told_by_the_editor_and_by_the_name() {
        for (language, uri, kind) in [
            ("markdown", "file:///a.txt", Kind::Markdown),
            ("mail", "file:///tmp/mutt-1", Kind::Mail),
            ("plaintext", "file:///a.EML", Kind::Mail),
            ("plaintext", "file:///a.md", Kind::Markdown),
            ("plaintext", "untitled:1", Kind::Plain),
        ] {
            assert_eq!(Kind::of(language, uri), kind, "{language} {uri}");
        }
    }

    proptest! {
        #[test]
        fn blanks_keep_every_place(text in "[a-z>`~:.א\u{1F600}\r\n -]{0,200}") {
            for kind in [Kind::Plain, Kind::Markdown, Kind::Mail] {
                let parts = others(&text, kind);
                let blank = blanked(&text, &parts);
                prop_assert_eq!(blank.chars().count(), text.chars().count());
                prop_assert_eq!(blank.matches('\n').count(), text.matches('\n').count());
                for part in own(&text, &parts) {
                    prop_assert!(parts.iter().all(|o| o.end <= part.start || part.end <= o.start));
                }
            }
        }
    }
}
