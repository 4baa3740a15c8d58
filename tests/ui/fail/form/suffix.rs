//! A literal has no suffix but that of an integer type.

use sipcode::SipStatus;

#[derive(SipStatus)]
enum Status {
    #[sip(486, "Busy Here"u8)]
    Busy,
}

fn main() {}
