//! The code stands once.

use sipcode::SipStatus;

#[derive(SipStatus)]
enum Status {
    #[sip(486)]
    #[sip(487)]
    Busy,
}

fn main() {}
