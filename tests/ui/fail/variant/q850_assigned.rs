//! `q850` is a cause that Q.850 assigns.

use sipcode::SipStatus;

#[derive(SipStatus)]
enum Status {
    #[sip(486, q850 = 128)]
    Busy,
}

fn main() {}
