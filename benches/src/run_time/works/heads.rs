//! An error with a header field → status line and header field, in a buffer that is used again and again.

use std::fmt::{self, Write as _};
use std::io::Write as _;

use sipcode::ToStatus;

use crate::run_time::streams::{self, Stream};
use crate::run_time::work::{LIMIT, SIPCODE, Work};

#[derive(Debug, Clone, Copy, ToStatus)]
#[sip(complete)]
enum Refusal {
    #[sip(423, header("Min-Expires" = min))]
    TooBrief { min: u32 },
    #[expect(dead_code, reason = "is there so that `match` has a choice")]
    #[sip(503, header("Retry-After" = after))]
    Overloaded { after: u32 },
}

/// As errors are answered by hand: a `match` for code and phrase, and one for the header field.
impl Refusal {
    fn code_and_phrase(self) -> (u16, &'static str) {
        match self {
            Self::TooBrief { .. } => (423, "Interval Too Brief"),
            Self::Overloaded { .. } => (503, "Service Unavailable"),
        }
    }
}

macro_rules! write_by_hand {
    ($refusal:ident, $out:expr) => {{
        let (code, phrase) = $refusal.code_and_phrase();
        write!($out, "SIP/2.0 {code} {phrase}\r\n").and_then(|()| match $refusal {
            Refusal::TooBrief { min } => write!($out, "Min-Expires: {min}\r\n"),
            Refusal::Overloaded { after } => write!($out, "Retry-After: {after}\r\n"),
        })
    }};
}

/// A buffer that `write!` takes as text.
struct Text<'a>(&'a mut Vec<u8>);

impl fmt::Write for Text<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.extend_from_slice(text.as_bytes());
        Ok(())
    }
}

fn write_head(stream: Stream<Refusal>) -> Work {
    Work::new("423 with a header field → `write_head`")
        .at_most(1.2, LIMIT)
        .not_charted()
        .into_buffer_by(LIMIT, stream, |refusal, buffer| {
            buffer.clear();
            write_by_hand!(refusal, Text(buffer)).map_or(0, |()| buffer.len())
        })
        .into_buffer_by(SIPCODE, stream, |refusal, buffer| {
            buffer.clear();
            refusal.write_head(&mut Text(buffer)).map_or(0, |()| buffer.len())
        })
        .into_buffer_by("`write!`, a literal for each variant", stream, |refusal, buffer| {
            buffer.clear();
            let mut out = Text(buffer);
            let written = match refusal {
                Refusal::TooBrief { min } => {
                    write!(out, "SIP/2.0 423 Interval Too Brief\r\nMin-Expires: {min}\r\n")
                }
                Refusal::Overloaded { after } => {
                    write!(out, "SIP/2.0 503 Service Unavailable\r\nRetry-After: {after}\r\n")
                }
            };
            written.map_or(0, |()| buffer.len())
        })
}

fn append_head(stream: Stream<Refusal>) -> Work {
    Work::new("423 with a header field → `append_head`")
        .at_most(1.2, LIMIT)
        .not_charted()
        .into_buffer_by(LIMIT, stream, |refusal, buffer| {
            buffer.clear();
            write_by_hand!(refusal, buffer).map_or(0, |()| buffer.len())
        })
        .into_buffer_by(SIPCODE, stream, |refusal, buffer| {
            buffer.clear();
            refusal.append_head(buffer);
            buffer.len()
        })
}

pub(super) fn works() -> [Work; 2] {
    let refusals = streams::numbers::<crate::enums::plain::Registered>();
    let stream = streams::of(refusals.iter().map(|number| Refusal::TooBrief { min: u32::from(*number) }));
    [write_head(stream), append_head(stream)]
}
