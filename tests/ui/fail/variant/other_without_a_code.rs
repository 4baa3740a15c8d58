//! `other` does not stand beside a code.

use sipcode::SipStatus;

#[derive(SipStatus)]
enum Status {
    #[sip(486, other)]
    Busy,
}

fn main() {}
