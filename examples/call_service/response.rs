//! Writes whole responses (RFC 3261 §8.2.6).

use std::io::Write;

use sipcode::ToStatus;
use sipcode::reason::ReasonValue;

use crate::request::{Request, parameter};

/// The response with this status: its line and its own header fields, what every response takes over from the request, and the
/// body.
pub(crate) fn response(request: &Request, status: &impl ToStatus, tag: u64, body: &str) -> Vec<u8> {
    let mut message = Vec::new();
    status.append_head(&mut message);
    for name in ["Via", "From", "To", "Call-ID", "CSeq"] {
        for value in request.all(name) {
            let _ = write!(message, "{name}: {value}");
            if name == "To" && parameter(value, "tag").is_none() {
                let _ = write!(message, ";tag={tag:016x}");
            }
            message.extend(b"\r\n");
        }
    }
    if let Some(cause) = q850(request, status) {
        let _ = write!(message, "Reason: {cause}\r\n");
    }
    let _ = write!(message, "Content-Length: {}\r\n\r\n{body}", body.len());
    message
}

/// Tells the telephone network why a call failed (RFC 6432).
fn q850<'a>(request: &Request, status: &impl ToStatus) -> Option<ReasonValue<'a>> {
    if request.method == "INVITE" { ReasonValue::q850_of(status) } else { None }
}
