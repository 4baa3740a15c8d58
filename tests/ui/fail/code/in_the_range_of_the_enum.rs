//! The code is in the range of the enum.

use sipcode::SipStatus;

#[derive(SipStatus)]
#[sip(range = 480..=499)]
enum Status {
    #[sip(486)]
    Busy,
    #[sip(503)]
    Overloaded,
}

fn main() {}
