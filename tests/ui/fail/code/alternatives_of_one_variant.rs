//! A code is read as one variant.

use sipcode::SipStatus;

#[derive(SipStatus)]
enum Status {
    #[sip(410)]
    Gone,
    #[sip(486, alternatives = [410])]
    Busy,
}

fn main() {}
