//! A code of a set stands on one variant.

use sipcode::SipStatus;

#[derive(SipStatus)]
enum Status {
    #[sip(486)]
    Busy,
    #[sip(486)]
    LineBusy,
}

fn main() {}
