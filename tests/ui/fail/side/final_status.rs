//! A function that asks for a final status takes no enum with a provisional one.

use sipcode::{FinalStatus, SipStatus};

#[derive(SipStatus)]
enum Status {
    #[sip(180)]
    Ringing,
    #[sip(200)]
    Ok,
}

fn finish(_: impl FinalStatus) {}

fn main() {
    finish(Status::Ok);
}
