//! `custom` does not stand beside the registered phrase.

use sipcode::SipStatus;

#[derive(SipStatus)]
enum Status {
    #[sip(486, "Busy Here", custom)]
    Busy,
}

fn main() {}
