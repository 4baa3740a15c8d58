//! A comma stands between two arguments.

use sipcode::SipStatus;

#[derive(SipStatus)]
enum Status {
    #[sip(486 "Busy Here", q850 = 34)]
    Busy,
}

fn main() {}
