//! The program that the tests show to an editor.

use std::io;

use sipcode::{SipStatus, StatusCode, ToStatus};

/// What the Acme session border controller answers.
#[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq)]
#[sip(vendor = "Acme")]
pub enum AcmeStatus {
    /// The callee is on another call.
    #[sip(486, "Busy Here")]
    Busy,
    /// Every channel of the trunk group is in use.
    #[sip(497, "Trunk Group Full", action = Failover, q850 = 34)]
    TrunkFull,
    /// Any code that Acme does not define.
    #[sip(other)]
    Other(StatusCode),
}

/// Why the call service refuses a call.
#[derive(ToStatus, Debug)]
pub enum CallError {
    /// Nobody has the address.
    #[sip(404, "No Such User")]
    NoSuchUser(String),
    /// The database did not answer.
    #[sip(503, action = TryNextRoute)]
    Database(io::Error),
    /// Another server refused it.
    #[sip(transparent)]
    Upstream(AcmeStatus),
}

/// What the echo service answers, with codes as discriminants.
#[derive(SipStatus)]
enum EchoStatus {
    /// The echo starts.
    #[sip(200)]
    Echo = 200,
    /// There is no silence to echo.
    #[sip(488)]
    Silence = 488,
}

fn main() {
    let status = AcmeStatus::TrunkFull;
    let code = status.code();
    let reason = status.reason();
    let exact = AcmeStatus::from_code(code);
    let recognized = AcmeStatus::recognize(code);
    let all = AcmeStatus::ALL;
    let from = AcmeStatus::from(code);
    let tried = AcmeStatus::try_from(486);
    let class = status.class();
    let action = status.action();
    let cause = status.q850();
    let line = status.status_line();
    let text = status.to_string();
    println!(
        "{code} {reason} {exact:?} {recognized:?} {all:?} {from} {tried:?} {class} {action:?} {cause:?} {line} {text}"
    );

    let error = CallError::Database(io::ErrorKind::TimedOut.into());
    let answer = error.status_line();
    let next = error.action();
    println!("{answer} {next:?} {:?} {:?}", CallError::NoSuchUser("alice".to_owned()), CallError::Upstream(status));

    let echo = EchoStatus::try_from(200);
    let refusal = EchoStatus::Silence.status_line();
    println!("{} {refusal} {}", echo.is_ok(), EchoStatus::Echo);
}
