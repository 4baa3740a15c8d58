//! What a gateway between the telephone network and SIP says when a call fails: the Q.850 cause of a REL becomes a status
//! line and a `Reason` header field; a response that came from SIP becomes the cause and location of a REL.
//!
//! ```sh
//! cargo run --example pstn_gateway          # instructive causes, then received responses
//! cargo run --example pstn_gateway 21 U     # one cause, with its location as RFC 8606 abbreviates it
//! cargo run --example pstn_gateway 21       # one cause, whose location is not known
//! ```
//!
//! The two tables of RFC 3398 are not each other's inverse: cause 34 becomes 503, and 503 becomes cause 41. Two things keep
//! the cause: a code of the gateway's own, and the `Reason` header field. Rows that the gateway's operator adds stand in a
//! `CauseMap`. The exit code is 1 on wrong arguments.

use std::env;
use std::io::{self, BufWriter, ErrorKind, Write};
use std::process::ExitCode;

use sipcode::q850::{Cause, CauseMap, Location};
use sipcode::reason::{self, IsupLocation, ReasonValue};
use sipcode::wire::Warning;
use sipcode::{SipStatus, StatusCode, StatusLine, ToStatus};

/// A callee whose network rejects calls without a number gives this cause, which RFC 3398 does not list.
const ANONYMOUS_REJECTED: Cause = Cause::CALL_REJECTED_DUE_TO_FEATURE_AT_THE_DESTINATION;

/// Every channel of the trunk group is in use.
const TRUNK_GROUP_FULL: StatusCode = StatusCode::from_static(497);

/// The tables of RFC 3398 with rows of the operator's, both ways. (For QSIG, start with `CauseMap::RFC_4497`.)
const MAP: CauseMap = CauseMap::RFC_3398
    .with_status(Cause::NO_CIRCUIT_CHANNEL_AVAILABLE, Some(TRUNK_GROUP_FULL))
    .with_cause(TRUNK_GROUP_FULL, Some(Cause::NO_CIRCUIT_CHANNEL_AVAILABLE))
    .with_status(ANONYMOUS_REJECTED, Some(StatusCode::ANONYMITY_DISALLOWED))
    .with_cause(StatusCode::ANONYMITY_DISALLOWED, Some(ANONYMOUS_REJECTED));

/// What the gateway answers to an INVITE when the telephone network refuses the call. (Where an enum brings causes of its own,
/// with `q850 = 34` on the variant, they go before any map.)
#[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq)]
#[sip(vendor = "Acme")]
enum GatewayStatus {
    #[sip(403)]
    Forbidden,
    #[sip(404)]
    NumberUnknown,
    #[sip(410)]
    NumberChanged,
    #[sip(480)]
    Unavailable,
    #[sip(486)]
    Busy,
    /// Every channel of the trunk group is in use.
    #[sip(497, "Trunk Group Full", action = Failover)]
    TrunkGroupFull,
    #[sip(500)]
    Failed,
    #[sip(603)]
    Declined,
    /// Any other code that the map gives, or that comes from SIP.
    #[sip(other)]
    Other(StatusCode),
}

/// Causes of RELs, with the location where it is known.
const RELEASES: &[(u8, Option<IsupLocation>)] = &[
    (1, Some(IsupLocation::REMOTE_LOCAL_NETWORK)),
    (16, Some(IsupLocation::USER)),
    (17, Some(IsupLocation::USER)),
    (21, Some(IsupLocation::USER)),
    (21, Some(IsupLocation::TRANSIT_NETWORK)),
    (22, None),
    (24, None),
    (31, None),
    (34, Some(IsupLocation::LOCAL_NETWORK)),
    (44, None),
    (127, Some(IsupLocation::BEYOND_INTERWORKING)),
    (125, None),
];

/// Received responses: the status line, and the line of a `Reason` or `Warning` header field if there is one.
const RESPONSES: &[(&str, Option<&str>)] = &[
    ("SIP/2.0 486 Busy Here", None),
    ("SIP/2.0 603 Decline", None),
    ("SIP/2.0 497 Trunk Group Full", None),
    ("SIP/2.0 499 Whatever This Is", None),
    ("SIP/2.0 433 Anonymity Disallowed", None),
    ("SIP/2.0 488 Not Acceptable Here", Some(r#"Warning: 370 gw.example.com "Insufficient bandwidth""#)),
    ("SIP/2.0 503 Service Unavailable", Some("Reason: SIP;cause=503, Q.850;cause=34;location=RLN")),
    ("SIP/2.0 480 Nicht da", Some(r#"Reason: q.850 ;cause=19 ;text="No answer""#)),
    ("SIP/2.0 480 Temporarily Unavailable", Some("Reason: Q.850;cause=nineteen")),
    ("SIP/2.0 404 Not Found", Some("Reason: Q.850;cause=200")),
    ("SIP/2.0 487 Request Terminated", None),
    ("SIP/2.0 200 OK", Some("Reason: Q.850;cause=16")),
    ("SIP/2.0 4860 Busy Here", None),
];

fn main() -> ExitCode {
    let arguments: Vec<_> = env::args_os().skip(1).map(|argument| argument.to_string_lossy().into_owned()).collect();
    let mut out = BufWriter::new(io::stdout().lock());
    let printed = match &*arguments {
        [] => print_report(&mut out),
        [cause, location @ ..] if location.len() <= 1 => match read_arguments(cause, location.first()) {
            Ok((cause, location)) => print_release(cause, location, &mut out),
            Err(message) => return fail(&message),
        },
        _ => return fail("give a cause and its location, a cause alone, or nothing"),
    };
    match printed.and_then(|()| out.flush()) {
        // The reader of a pipe, such as `head`, may have seen enough.
        Err(error) if error.kind() != ErrorKind::BrokenPipe => fail(&format!("cannot print: {error}")),
        _ => ExitCode::SUCCESS,
    }
}

fn fail(message: &str) -> ExitCode {
    eprintln!("pstn_gateway: {message}");
    ExitCode::FAILURE
}

fn read_arguments(cause: &str, location: Option<&String>) -> Result<(Cause, Option<IsupLocation>), String> {
    let number = cause.parse().ok().and_then(Cause::new);
    let number = number.ok_or_else(|| format!("{cause:?} is no cause: give a number from 1 to 127"))?;
    Ok((number, location.map(|location| read_location(location)).transpose()?))
}

fn read_location(text: &str) -> Result<IsupLocation, String> {
    IsupLocation::from_name(text).ok_or_else(|| {
        let names: Vec<_> = (0..).map_while(IsupLocation::new).map(IsupLocation::as_str).collect();
        format!("{text:?} is no location: give one of {}", names.join(", "))
    })
}

fn print_report(out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "From the telephone network to SIP\n")?;
    for &(cause, location) in RELEASES {
        if let Some(cause) = Cause::new(cause) {
            print_release(cause, location, out)?;
        }
    }
    writeln!(out, "\nFrom SIP to the telephone network\n")?;
    RESPONSES.iter().try_for_each(|(status_line, header_field)| print_response(status_line, *header_field, out))
}

/// What a gateway sends to SIP for a REL (RFC 3398 §7.2.4.1).
fn print_release(cause: Cause, location: Option<IsupLocation>, out: &mut impl Write) -> io::Result<()> {
    let shown_location = location.map_or_else(|| "unknown".to_owned(), |location| location.to_string());
    write!(out, "{}, location {shown_location}: ", with_name(cause))?;
    // "If the cause location is 'user'", 403 becomes 603; else it stays, and so it does when nobody knows.
    let side = location.map_or(Location::Network, Location::from);
    match GatewayStatus::from_cause_with(&MAP, cause, side) {
        Some(status) => writeln!(out, "{status:?}\n    {}", status.status_line())?,
        // 44 is "internal to the originating gateway": SIP hears nothing of it.
        None if cause.value() == 44 => return writeln!(out, "no response\n    send the IAM again for another circuit"),
        // That leaves 16, which "will usually result in a BYE or CANCEL".
        None => writeln!(out, "no response\n    send BYE if the call was answered, else CANCEL")?,
    }
    // Any response but 100 may carry the cause (RFC 6432); so may BYE and CANCEL (RFC 3326 §2).
    let value = ReasonValue::of_cause(cause);
    let value = location.map_or(value, |location| value.with_location(location));
    writeln!(out, "    Reason: {value}")?;
    match MAP.status_with_diagnostic(cause, side) {
        // The diagnostic of cause 22 may have the new number, which belongs in Contact.
        Some(code) if Some(code) != MAP.status(cause, side) => {
            writeln!(out, "    or, with a Contact made of the diagnostic: {}", code.status_line())
        }
        _ => Ok(()),
    }
}

/// What a gateway sends to the telephone network for a response that it cannot remedy itself (RFC 3398 §8.2.6.1).
fn print_response(status_line: &str, header_field: Option<&str>, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "{status_line}")?;
    let status = match StatusLine::parse(status_line.as_bytes()) {
        Ok(received) => GatewayStatus::from(received.code()),
        Err(error) => {
            let error = error.to_string().replace("; ", ";\n        ");
            return writeln!(out, "    ignored, for it is no response: {error}");
        }
    };
    let (mut in_reason, mut warning) = (None, None);
    if let Some(line) = header_field {
        writeln!(out, "{line}")?;
    }
    if let Some(line) = header_field.filter(|line| line.starts_with("Warning:")) {
        warning = Warning::parse(line.as_bytes()).find_map(Result::ok);
    } else if let Some(line) = header_field {
        for value in reason::parse(line.as_bytes()) {
            // What can be read of a wrong value counts, and the status is there all the same.
            if let Some(flaw) = value.map_or_else(Some, |value| value.flaw()) {
                writeln!(out, "    not quite a Reason: {flaw}")?;
            }
            in_reason = in_reason.or(value.ok().filter(|value| value.q850().is_some()));
        }
    }
    match release(status, in_reason, warning) {
        Some((cause, location)) => {
            let source = if in_reason.is_some() { "Reason" } else { "status" };
            writeln!(out, "    REL with {}, location {location}, by the {source}", with_name(cause))
        }
        None if status.class().cause_location().is_none() => writeln!(out, "    no REL: the call is not refused"),
        // 487, the one refusal without a cause.
        None => writeln!(out, "    no REL: the gateway has cancelled the call"),
    }
}

/// The cause and location for the REL: those of the `Reason`, for the telephone network beyond has given them (RFC 6432,
/// RFC 8606); else the status's (RFC 3398 §8.2.6.1).
fn release(
    status: GatewayStatus,
    in_reason: Option<ReasonValue<'_>>,
    warning: Option<Warning<'_>>,
) -> Option<(Cause, IsupLocation)> {
    let side = status.class().cause_location()?;
    let of_status = match warning {
        // It may say that the bearer of the call is not to be had (RFC 3398 §8.2.6.1).
        Some(warning) => MAP.cause_with_warning(status.code(), &warning),
        None => status.q850_by(&MAP),
    };
    let cause = in_reason.and_then(|value| value.q850()).or(of_status)?;
    let location = in_reason.and_then(|value| value.location()).unwrap_or(match side {
        Location::User => IsupLocation::USER,
        // Of Q.850's networks, the one that lies beyond a gateway.
        Location::Network => IsupLocation::BEYOND_INTERWORKING,
    });
    Some((cause, location))
}

fn with_name(cause: Cause) -> String {
    format!("cause {} ({})", cause.value(), cause.name().unwrap_or("not assigned"))
}
