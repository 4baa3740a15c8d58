//! An alternative is a code from 100 to 699.

use sipcode::SipStatus;

#[derive(SipStatus)]
enum Status {
    #[sip(486, alternatives = [6000])]
    Busy,
}

fn main() {}
