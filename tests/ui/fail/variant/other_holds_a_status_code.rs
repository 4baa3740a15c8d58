//! The variant that takes unknown codes holds one value, a `StatusCode`.

use sipcode::SipStatus;

#[derive(SipStatus)]
enum Status {
    #[sip(486)]
    Busy,
    #[sip(other)]
    Other(u16),
}

fn main() {}
