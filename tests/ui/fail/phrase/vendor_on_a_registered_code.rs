//! `vendor` does not stand on a registered code.

use sipcode::SipStatus;

#[derive(SipStatus)]
enum Status {
    #[sip(486, "Line Busy", vendor)]
    Busy,
}

fn main() {}
