//! `class` is one of the six classes of RFC 3261.

use sipcode::SipStatus;

#[derive(SipStatus)]
#[sip(class = ClientFailure)]
enum Status {
    #[sip(486)]
    Busy,
}

fn main() {}
