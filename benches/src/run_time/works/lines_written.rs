//! Variant → line in a buffer that is used again and again.

use std::io::Write as _;

use bytesstr::BytesStr;
use ezk_sip_types::msg;

use crate::enums::{Measured, plain, with_discriminants, with_other};
use crate::hand_written::HandWritten;
use crate::run_time::streams::{self, Stream};
use crate::run_time::work::{BUFFER, LIMIT, SIPCODE, Work};

/// The line with which a buffer begins.
fn into_slice<E: Measured + HandWritten>(kind: &str, stream: Stream<E>) -> Work {
    Work::new(format!("variant → line, `write_to`, {kind}, {}", E::ALL.len()))
        .at_most(1.5, LIMIT)
        .at_most(0.3, "format!")
        .into_buffer_by(LIMIT, stream, |status, buffer| {
            let line = status.to_line();
            buffer.get_mut(..line.len()).map_or(0, |start| {
                start.copy_from_slice(line);
                line.len()
            })
        })
        .into_buffer_by(SIPCODE, stream, |status, buffer| status.status_line().write_to(buffer).unwrap_or(0))
        .into_buffer_by("format!", stream, |status, buffer| {
            let mut rest = &mut buffer[..];
            let (code, phrase) = (status.code().as_u16(), status.reason());
            write!(rest, "SIP/2.0 {code} {phrase}\r\n").map_or(0, |()| BUFFER - rest.len())
        })
}

/// The line appended to a vector, which was cleared.
fn into_vector<E: Measured + HandWritten>(kind: &str, stream: Stream<E>) -> Work {
    Work::new(format!("variant → line, `append_to`, {kind}, {}", E::ALL.len()))
        .at_most(1.5, LIMIT)
        .at_most(0.3, "format!")
        .into_buffer_by(LIMIT, stream, |status, buffer| {
            buffer.clear();
            buffer.extend_from_slice(status.to_line());
            buffer.len()
        })
        .into_buffer_by(SIPCODE, stream, |status, buffer| {
            buffer.clear();
            status.status_line().append_to(buffer);
            buffer.len()
        })
        .into_buffer_by("format!", stream, |status, buffer| {
            buffer.clear();
            let (code, phrase) = (status.code().as_u16(), status.reason());
            write!(buffer, "SIP/2.0 {code} {phrase}\r\n").map_or(0, |()| buffer.len())
        })
}

fn with_peers(work: Work) -> Work {
    let codes = streams::variants::<plain::Registered>().iter().map(|status| (status.code().as_u16(), status.reason()));
    let rsip = streams::of(streams::of(codes.clone().map(|(code, _)| rsip::StatusCode::from(code))));
    let ezk = |(code, phrase): (u16, &'static str)| msg::StatusLine {
        code: code.into(),
        reason: Some(BytesStr::from_static(phrase)),
    };
    let ezk = streams::of(streams::of(codes.map(ezk)));
    work.at_most(0.3, "rsip")
        .at_most(0.3, "ezk-sip-types")
        .into_buffer_by("rsip", rsip, |status, buffer| {
            buffer.clear();
            write!(buffer, "{} {status}\r\n", rsip::Version::V2).map_or(0, |()| buffer.len())
        })
        .into_buffer_by("ezk-sip-types", ezk, |line, buffer| {
            buffer.clear();
            write!(buffer, "{line}\r\n").map_or(0, |()| buffer.len())
        })
}

pub(super) fn works() -> Vec<Work> {
    let plain = "no discriminants";
    let by_code = "discriminants";
    let other = "`other`";
    vec![
        into_slice::<plain::Three>(plain, streams::variants()).not_charted(),
        into_slice::<plain::Registered>(plain, streams::variants()),
        into_slice::<plain::Every>(plain, streams::variants()).not_charted(),
        into_slice::<with_discriminants::Three>(by_code, streams::variants()).not_charted(),
        into_slice::<with_discriminants::Registered>(by_code, streams::variants()),
        into_slice::<with_discriminants::Every>(by_code, streams::variants()).not_charted(),
        into_slice::<with_other::Three>(other, streams::variants_and_others()).not_charted(),
        into_slice::<with_other::Registered>(other, streams::variants_and_others()),
        into_slice::<with_other::Every>(other, streams::variants_and_others()).not_charted(),
        with_peers(into_vector::<plain::Registered>(plain, streams::variants())),
    ]
}
