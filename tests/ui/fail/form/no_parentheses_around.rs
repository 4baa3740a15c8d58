//! Arguments stand in the parentheses of the attribute alone.

use sipcode::SipStatus;

#[derive(SipStatus)]
enum Status {
    #[sip(486, (q850 = 34))]
    Busy,
}

fn main() {}
