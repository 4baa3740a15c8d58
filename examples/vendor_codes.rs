//! Reads the status lines of SIP responses, and prints what an enum of Kamailio's status codes makes of each; then the
//! enum's own table.
//!
//! ```sh
//! cargo run --example vendor_codes                     # the lines recorded from Kamailio in examples/recordings/
//! cargo run --example vendor_codes responses.txt       # lines of your own
//! tshark -r calls.pcap -Y sip.Status-Line -T fields -e sip.Status-Line | cargo run --example vendor_codes /dev/stdin
//! ```
//!
//! A file holds one status line a line, which ends in LF or CRLF; blank lines are skipped (RFC 3261 §7.5). A line that
//! is no status line is shown with what is wrong in it, and the next one is read. The exit code is 0 when every line
//! could be read, else 1.

use std::io::{self, BufWriter, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fmt, fs};

use sipcode::{Cause, SipStatus, StatusCode, StatusLine, ToStatus};

/// What Kamailio answers, and the commonest answers that it passes on. 477 to 479 are its own; their phrases are in its
/// `src/core/error.c`.
#[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq)]
#[sip(vendor = "Kamailio")]
enum KamailioStatus {
    /// Kamailio has the INVITE and passes it on.
    #[sip(100, "trying -- your call is important to us", custom)]
    Trying,
    #[sip(180)]
    Ringing,
    #[sip(183)]
    Progress,
    #[sip(200)]
    Ok,
    /// The sanity module found a mistake in the request; the phrase that comes says which.
    #[sip(400)]
    BadRequest,
    #[sip(401)]
    Unauthorized,
    /// The request is for a domain that Kamailio does not serve, and its sender may not relay.
    #[sip(403, "Not relaying", custom)]
    NotRelaying,
    #[sip(404)]
    NotFound,
    #[sip(405)]
    MethodNotAllowed,
    #[sip(407)]
    ProxyUnauthorized,
    #[sip(408)]
    RequestTimeout,
    #[sip(420)]
    BadExtension,
    #[sip(423)]
    IntervalTooBrief,
    /// The next hop could not be reached, for instance because its TCP port is closed.
    #[sip(477, "Unfortunately error on sending to next hop occurred", action = Failover, q850 = 27)]
    SendingFailed,
    /// The host name of the next hop does not resolve.
    #[sip(478, "Unresolvable destination", action = CheckDestination, q850 = 3)]
    Unresolvable,
    /// The URI of the next hop cannot be parsed.
    #[sip(479, "Regretfully, we were not able to process the URI", q850 = 28)]
    BadNextHopUri,
    #[sip(480)]
    TemporarilyUnavailable,
    #[sip(481)]
    NoSuchCall,
    #[sip(483)]
    TooManyHops,
    #[sip(484)]
    AddressIncomplete,
    #[sip(486)]
    Busy,
    #[sip(487)]
    RequestTerminated,
    /// A function of Kamailio's script failed, often after another answer was sent; its log says why.
    #[sip(500, "I'm terribly sorry, server error occurred", custom)]
    ServerError,
    #[sip(503)]
    ServiceUnavailable,
    #[sip(603)]
    Declined,
    /// Any other code that it passes on, registered or not.
    #[sip(other)]
    Other(StatusCode),
}

fn main() -> ExitCode {
    let mut arguments = env::args_os().skip(1);
    let path = arguments.next().map_or_else(recorded_lines, PathBuf::from);
    if arguments.next().is_some() {
        return fail("give one file, or none");
    }
    let input = match fs::read(&path) {
        Ok(input) => input,
        Err(error) => return fail(&format!("cannot read {}: {error}", path.display())),
    };
    match print_report(&path, &input, BufWriter::new(io::stdout().lock())) {
        // The reader of a pipe, such as `head`, may have seen enough.
        Err(error) if error.kind() != ErrorKind::BrokenPipe => fail(&format!("cannot print: {error}")),
        _ if count_bad_lines(&input) > 0 => ExitCode::FAILURE,
        _ => ExitCode::SUCCESS,
    }
}

fn recorded_lines() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("recordings/responses.txt")
}

fn fail(message: &str) -> ExitCode {
    eprintln!("vendor_codes: {message}");
    ExitCode::FAILURE
}

fn print_report(path: &Path, input: &[u8], mut out: impl Write) -> io::Result<()> {
    writeln!(out, "{}\n", path.display())?;
    for (number, line) in numbered_lines(input) {
        print_line(number, line, &mut out)?;
    }
    let lines = numbered_lines(input).count();
    writeln!(out, "\nRead {} of {lines} lines.\n", lines - count_bad_lines(input))?;
    print_table::<KamailioStatus>(&mut out)?;
    out.flush()
}

/// The lines that are not blank, with their numbers. A CRLF stays, for the parser knows it; an LF alone, which no SIP
/// line ends in, goes.
fn numbered_lines(input: &[u8]) -> impl Iterator<Item = (usize, &[u8])> {
    let lines = input.split_inclusive(|&byte| byte == b'\n').map(|line| match line {
        [.., b'\r', b'\n'] => line,
        [text @ .., b'\n'] => text,
        _ => line,
    });
    (1..).zip(lines).filter(|(_, line)| !matches!(*line, b"" | b"\r\n"))
}

fn count_bad_lines(input: &[u8]) -> usize {
    numbered_lines(input).filter(|(_, line)| StatusLine::parse(line).is_err()).count()
}

fn print_line(number: usize, line: &[u8], out: &mut impl Write) -> io::Result<()> {
    match StatusLine::parse(line) {
        Ok(received) => {
            let phrase = match received.reason_bytes() {
                b"" => "(no reason phrase)".to_owned(),
                bytes => visible(bytes),
            };
            writeln!(out, "{number:>4}  {} {phrase}", received.code())?;
            print_status(KamailioStatus::from(received.code()), out)
        }
        Err(error) => {
            writeln!(out, "{number:>4}  {}", visible(line.strip_suffix(b"\r\n").unwrap_or(line)))?;
            writeln!(out, "      not a status line: {error}")
        }
    }
}

fn print_status(status: KamailioStatus, out: &mut impl Write) -> io::Result<()> {
    let (variant, cause, action) = (variant_name(status), cause_name(status.q850()), status.action());
    let action_name = format!("{action:?}");
    writeln!(out, "      {variant:<22} {:<37} {cause}", class_name(status))?;
    writeln!(out, "      {action_name:<22} {}", action.advice())
}

fn variant_name(status: KamailioStatus) -> String {
    match status {
        KamailioStatus::Other(code) => format!("Other({code})"),
        known => format!("{known:?}"),
    }
}

/// The class; with it, for a code that is not in the enum, its registered phrase, or if it has none, the code as which
/// to treat it (RFC 3261 §8.1.3.2).
fn class_name(status: KamailioStatus) -> String {
    let class = status.class();
    match status {
        KamailioStatus::Other(code) => match code.registered() {
            Some(row) => format!("{class} ({})", row.reason),
            None => format!("{class}, treated as {}", code.treated_as()),
        },
        _ => class.to_string(),
    }
}

fn cause_name(cause: Option<Cause>) -> String {
    match cause {
        Some(cause) => format!("Q.850 {} {}", cause.value(), cause.name().unwrap_or("(not assigned)")),
        None => "no Q.850 cause".to_owned(),
    }
}

/// The text, with a sign for each control character and each byte that is not UTF-8, so that a terminal stays as it is.
fn visible(text: &[u8]) -> String {
    let mut visible = String::new();
    for character in String::from_utf8_lossy(text).chars() {
        if character.is_control() {
            visible.extend(character.escape_default());
        } else {
            visible.push(character);
        }
    }
    visible
}

/// What an enum says of each of its codes, with the doc comments of its variants. This works with any enum.
fn print_table<S: SipStatus + fmt::Debug>(out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "The codes of {}\n", S::VENDOR.unwrap_or("the enum"))?;
    writeln!(out, "{:<55} {:<22} Q.850  action", "code and reason phrase", "variant")?;
    for status in S::ALL {
        let (code, phrase, variant) = (status.code(), status.reason(), format!("{status:?}"));
        let cause = status.q850().map_or_else(|| "-".to_owned(), |cause| cause.value().to_string());
        writeln!(out, "{code} {phrase:<51} {variant:<22} {cause:>5}  {:?}", status.action())?;
        for line in status.docs().unwrap_or_default().lines() {
            writeln!(out, "    {line}")?;
        }
    }
    Ok(())
}
