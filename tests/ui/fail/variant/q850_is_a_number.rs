//! `q850` takes an integer literal.

use sipcode::SipStatus;

#[derive(SipStatus)]
enum Status {
    #[sip(486, q850 = "17")]
    Busy,
}

fn main() {}
