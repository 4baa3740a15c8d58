//! The code is a registered one, or marked as one's own.

use sipcode::SipStatus;

#[derive(SipStatus)]
enum Status {
    #[sip(201, "Accepted")]
    Accepted,
}

fn main() {}
