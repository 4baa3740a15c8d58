//! A flag that is not meant is left out.

use sipcode::SipStatus;

#[derive(SipStatus)]
#[sip(fallback = false)]
enum Status {
    #[sip(486)]
    Busy,
}

fn main() {}
