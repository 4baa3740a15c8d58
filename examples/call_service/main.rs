//! A call service: it finds who is called, agrees on media, and rings. Whatever goes wrong on the way comes up by `?`, and the
//! error at the top answers the request: with its code and phrase, and, for the telephone network, its Q.850 cause.
//!
//! ```sh
//! cargo run --example call_service                        # a call for each way in which it can end
//! cargo run --example call_service anna/gsm +49301/pcmu   # who is called, and with which codec
//! ```
//!
//! The exit code is 1 when an argument is no such call.

use std::env;
use std::io::{self, BufWriter, ErrorKind, Write};
use std::process::ExitCode;

use sipcode::reason::ReasonValue;
use sipcode::{ProvisionalStatus, StatusCode, ToStatus};
use thiserror::Error;

/// Why the directory does not lead to a phone.
#[derive(Debug, Error, ToStatus)]
enum DirectoryError {
    #[error("nobody here is called {0:?}")]
    #[sip(404, "No Such User")]
    NoSuchUser(String),
    /// The user has no phone at the moment; another time may be better.
    #[error("{user} has not registered for {minutes} minutes")]
    #[sip(480)]
    NotRegistered { user: String, minutes: u32 },
    #[error("the directory does not answer: {0}")]
    #[sip(500, q850 = 38)]
    Down(#[from] io::Error),
}

/// Why caller and callee have no media in common.
#[derive(Debug, Error, ToStatus)]
#[sip(class = ClientError)]
enum MediaError {
    #[error("{0} is no codec")]
    #[sip(400, "Unreadable Offer")]
    NoCodec(String),
    #[error("the phone takes {takes}, and {offered} was offered")]
    #[sip(488)]
    NoneInCommon { offered: String, takes: &'static str },
}

/// Why there is no call: what people read is by `thiserror`, what goes on the wire by `ToStatus`.
#[derive(Debug, Error, ToStatus)]
#[sip(vendor = "Acme")]
enum CallError {
    #[error("the caller may not call {0}")]
    #[sip(403)]
    Barred(String),
    #[error("every channel of trunk {0} is in use")]
    #[sip(497, "Trunk Group Full", action = Failover, q850 = 34)]
    TrunkFull(u8),
    #[error(transparent)]
    #[sip(transparent)]
    Directory(#[from] DirectoryError),
    #[error("no media: {0}")]
    #[sip(transparent)]
    Media(#[from] MediaError),
    /// What the telephone network answered goes on to the caller as it is.
    #[error("the telephone network answered {0}")]
    #[sip(transparent)]
    Upstream(StatusCode),
}

/// What the caller hears before the end.
#[derive(ToStatus)]
enum Progress {
    #[sip(180)]
    Ringing,
    #[sip(183)]
    OnTheWay,
}

const CALLS: [&str; 9] = [
    "anna/pcmu",
    "bert/pcmu",
    "nobody/pcmu",
    "dora/pcmu",
    "anna/gsm",
    "anna/???",
    "+49301/pcmu",
    "+49302/pcmu",
    "+1900/pcmu",
];

/// Each `?` makes of one error another that still knows the answer.
fn invite(callee: &str, codec: &str) -> Result<Progress, CallError> {
    if callee.starts_with("+1900") {
        return Err(CallError::Barred(callee.to_owned()));
    }
    if callee.starts_with('+') {
        return call_telephone(callee);
    }
    find(callee)?;
    agree(codec)?;
    Ok(Progress::Ringing)
}

fn find(user: &str) -> Result<(), DirectoryError> {
    match user {
        "anna" => Ok(()),
        "bert" => Err(DirectoryError::NotRegistered { user: user.to_owned(), minutes: 90 }),
        "dora" => Err(io::Error::from(ErrorKind::ConnectionRefused))?,
        _ => Err(DirectoryError::NoSuchUser(user.to_owned())),
    }
}

fn agree(codec: &str) -> Result<(), MediaError> {
    if !codec.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return Err(MediaError::NoCodec(codec.to_owned()));
    }
    let takes = "pcmu";
    if codec == takes { Ok(()) } else { Err(MediaError::NoneInCommon { offered: codec.to_owned(), takes }) }
}

fn call_telephone(number: &str) -> Result<Progress, CallError> {
    match number.bytes().last() {
        Some(b'1') => Err(CallError::Upstream(StatusCode::BUSY_HERE)),
        Some(b'2') => Err(CallError::TrunkFull(2)),
        _ => Ok(Progress::OnTheWay),
    }
}

fn main() -> ExitCode {
    let own: Vec<_> = env::args_os().skip(1).map(|argument| argument.to_string_lossy().into_owned()).collect();
    let calls = if own.is_empty() { CALLS.map(str::to_owned).to_vec() } else { own };
    let mut out = BufWriter::new(io::stdout().lock());
    for call in calls {
        let Some((callee, codec)) = call.split_once('/') else {
            return fail(&format!("{call:?} is no call; write who is called and with which codec, as in anna/pcmu"));
        };
        let answered = writeln!(out, "INVITE {callee}, offering {codec}").and_then(|()| match invite(callee, codec) {
            Ok(progress) => hold(&progress, &mut out),
            Err(error) => refuse(&error, &mut out),
        });
        match answered.and_then(|()| out.flush()) {
            // Whoever reads has read enough.
            Err(error) if error.kind() == ErrorKind::BrokenPipe => break,
            Err(error) => return fail(&error.to_string()),
            Ok(()) => {}
        }
    }
    ExitCode::SUCCESS
}

fn fail(message: &str) -> ExitCode {
    eprintln!("call_service: {message}");
    ExitCode::FAILURE
}

/// Only an answer that leaves the transaction open can come here: that is checked as the program compiles.
fn hold(progress: &impl ProvisionalStatus, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "  {}", progress.status_line())
}

/// Anything that answers will do, be it an error of this program or of another.
fn refuse(error: &(impl ToStatus + std::error::Error), out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "  {}", error.status_line())?;
    if let Some(cause) = ReasonValue::q850_of(error) {
        writeln!(out, "  Reason: {cause}")?;
    }
    writeln!(out, "  log: {error}")
}
