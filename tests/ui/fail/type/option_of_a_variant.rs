//! An option of a variant stands on a variant.

use sipcode::SipStatus;

#[derive(SipStatus)]
#[sip(custom)]
enum Status {
    #[sip(486)]
    Busy,
}

fn main() {}
