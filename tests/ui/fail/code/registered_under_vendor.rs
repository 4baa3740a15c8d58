//! Under `vendor`, a code that is not registered has no registered phrase: the number is the slip.

use sipcode::SipStatus;

#[derive(SipStatus)]
#[sip(vendor = "Acme")]
enum Status {
    #[sip(468, "Busy Here")]
    Busy,
}

fn main() {}
