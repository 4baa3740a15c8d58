//! An alternative is registered, or the vendor's own.

use sipcode::SipStatus;

#[derive(SipStatus)]
enum Status {
    #[sip(486, alternatives = [499])]
    Busy,
}

fn main() {}
