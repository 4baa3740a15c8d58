//! `custom` stands beside a phrase.

use sipcode::SipStatus;

#[derive(SipStatus)]
enum Status {
    #[sip(486, custom)]
    Busy,
}

fn main() {}
