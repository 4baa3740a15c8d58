//! `vendor` on the enum takes a name that can be seen, in quotation marks.

use sipcode::SipStatus;

#[derive(SipStatus)]
#[sip(vendor = Acme Corp)]
enum Status {
    #[sip(497, "Trunk Full")]
    TrunkFull,
}

fn main() {}
