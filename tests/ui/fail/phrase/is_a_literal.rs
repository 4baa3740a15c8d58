//! The phrase is a string literal.

use sipcode::SipStatus;

const REASON: &str = "Trunk Full";

#[derive(SipStatus)]
enum Status {
    #[sip(497, REASON, vendor)]
    TrunkFull,
}

fn main() {}
