//! `range` takes a range of codes.

use sipcode::SipStatus;

#[derive(SipStatus)]
#[sip(range = 480 to 489)]
enum Status {
    #[sip(486)]
    Busy,
}

fn main() {}
