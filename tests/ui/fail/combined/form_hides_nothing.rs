//! A mistake of the form neither hides nor causes another.

use sipcode::SipStatus;

#[derive(SipStatus)]
#[sip(vendor("Acme"), class: ClientError)]
enum Status {
    #[sip(497; "Trunk Full")]
    TrunkFull,
    #[sip(503)]
    Overloaded,
    #[sip(480)]
    Unavailable,
}

fn main() {}
