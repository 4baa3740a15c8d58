//! `range` names its first and its last code.

use sipcode::SipStatus;

#[derive(SipStatus)]
#[sip(range = 480..490)]
enum Status {
    #[sip(486)]
    Busy,
}

fn main() {}
