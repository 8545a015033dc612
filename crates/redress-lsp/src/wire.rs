//! Frames on the streams. A broken frame is told and skipped; the conversation goes on.

use std::io::{BufRead, Read, Write};
use std::sync::mpsc::SyncSender;

use serde_json::Value;

/// The largest message that is read, in bytes.
pub(crate) const LIMIT: u64 = 64 * 1024 * 1024;
/// The longest line of a header that is looked at, in bytes.
const HEADER_LIMIT: u64 = 4096;

/// What came from the editor.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Incoming {
    /// A message, as JSON.
    Message(Value),
    /// A frame that is no JSON, or has no length.
    Unreadable,
    /// A frame longer than [`LIMIT`], in bytes.
    TooLong(u64),
}

/// Hands on every frame until the stream ends or nobody listens.
pub(crate) fn read_all(mut input: impl BufRead, to: &SyncSender<Incoming>) {
    while let Ok(Some(incoming)) = read(&mut input) {
        if to.send(incoming).is_err() {
            return;
        }
    }
}

/// Reads the next frame; nothing at the end of the stream.
pub(crate) fn read(input: &mut impl BufRead) -> std::io::Result<Option<Incoming>> {
    let mut length: Option<u64> = None;
    let mut started = false;
    loop {
        let mut line = Vec::new();
        let got = input.take(HEADER_LIMIT).read_until(b'\n', &mut line)?;
        if got == 0 {
            return Ok(started.then_some(Incoming::Unreadable));
        }
        let line = String::from_utf8_lossy(&line);
        let line = line.trim_end_matches(['\r', '\n']);
        if line.is_empty() {
            // Blank lines before a header are only noise.
            if started {
                break;
            }
            continue;
        }
        started = true;
        if let Some((name, value)) = line.split_once(':')
            && name.trim().eq_ignore_ascii_case("content-length")
        {
            length = value.trim().parse().ok();
        }
    }
    let Some(length) = length else {
        return Ok(Some(Incoming::Unreadable));
    };
    if length > LIMIT {
        std::io::copy(&mut input.take(length), &mut std::io::sink())?;
        return Ok(Some(Incoming::TooLong(length)));
    }
    let mut body = Vec::new();
    input.take(length).read_to_end(&mut body)?;
    if (body.len() as u64) < length {
        return Ok(None);
    }
    Ok(Some(match serde_json::from_slice(&body) {
        Ok(value) => Incoming::Message(value),
        Err(_) => Incoming::Unreadable,
    }))
}

/// Writes one frame.
pub(crate) fn write(output: &mut impl Write, message: &Value) -> std::io::Result<()> {
    let text = message.to_string();
    write!(output, "Content-Length: {}\r\n\r\n{text}", text.len())?;
    output.flush()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    fn all(bytes: &[u8]) -> Vec<Incoming> {
        let mut input = bytes;
        let mut all = Vec::new();
        while let Some(incoming) = read(&mut input).unwrap() {
            all.push(incoming);
        }
        all
    }

    #[test]
    fn a_broken_frame_is_told_and_the_next_one_is_read() {
        let good = "Content-Length: 2\r\n\r\n{}";
        let object = || Incoming::Message(json!({}));
        for (text, expected) in [
            (good.to_owned(), vec![object()]),
            (
                format!("content-length:2\n\n{{}}{good}"),
                vec![object(), object()],
            ),
            (
                format!("Content-Type: x\r\nContent-Length: 2\r\n\r\n{{}}{good}"),
                vec![object(), object()],
            ),
            (
                format!("Content-Length: 3\r\n\r\n{{{{{{{good}"),
                vec![Incoming::Unreadable, object()],
            ),
            (
                format!("hello\r\n\r\n{good}"),
                vec![Incoming::Unreadable, object()],
            ),
            (
                format!("Content-Length: many\r\n\r\n{good}"),
                vec![Incoming::Unreadable, object()],
            ),
            (
                format!("Content-Length: 1\r\n\r\n\u{1}\r\n\r\n{good}"),
                vec![Incoming::Unreadable, object()],
            ),
            ("Content-Length: 9\r\n\r\n{}".to_owned(), vec![]),
            (String::new(), vec![]),
        ] {
            assert_eq!(all(text.as_bytes()), expected, "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn any_bytes_come_to_an_end(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            prop_assert!(all(&bytes).len() <= bytes.len());
        }

        #[test]
        fn what_is_written_is_read(text in ".{0,40}") {
            let mut bytes = Vec::new();
            write(&mut bytes, &json!({ "text": text })).unwrap();
            prop_assert_eq!(all(&bytes), vec![Incoming::Message(json!({ "text": text }))]);
        }
    }
}
