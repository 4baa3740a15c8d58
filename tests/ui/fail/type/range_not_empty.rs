//! `range` is not empty.

use sipcode::SipStatus;

#[derive(SipStatus)]
#[sip(range = 489..=480)]
enum Status {
    #[sip(486)]
    Busy,
}

fn main() {}
