//! A function that asks for a provisional status takes no enum with a final one.

use sipcode::{ProvisionalStatus, SipStatus, StatusCode};

#[derive(SipStatus)]
enum Status {
    #[sip(180)]
    Ringing,
    #[sip(other)]
    Other(StatusCode),
}

fn report(_: impl ProvisionalStatus) {}

fn main() {
    report(Status::Ringing);
}
