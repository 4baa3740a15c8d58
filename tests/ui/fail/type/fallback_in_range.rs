//! `range` holds the codes that `fallback` needs.

use sipcode::SipStatus;

#[derive(SipStatus)]
#[sip(range = 450..=499, fallback)]
enum Status {
    #[sip(486)]
    Busy,
}

fn main() {}
