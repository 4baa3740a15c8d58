//! `alternatives` takes codes in brackets.

use sipcode::SipStatus;

#[derive(SipStatus)]
enum Status {
    #[sip(486, alternatives = 600)]
    Busy,
}

fn main() {}
