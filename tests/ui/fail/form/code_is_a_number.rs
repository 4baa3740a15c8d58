//! The code is an integer literal.

use sipcode::SipStatus;

#[derive(SipStatus)]
enum Status {
    #[sip(sipcode::StatusCode::BUSY_HERE)]
    Busy,
}

fn main() {}
