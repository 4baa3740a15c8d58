//! `range` takes one range.

use sipcode::SipStatus;

#[derive(SipStatus)]
#[sip(range = 450..=459, 480..=489)]
enum Status {
    #[sip(486)]
    Busy,
}

fn main() {}
