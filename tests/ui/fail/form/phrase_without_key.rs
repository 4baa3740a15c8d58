//! The reason phrase stands without a key.

use sipcode::SipStatus;

#[derive(SipStatus)]
enum Status {
    #[sip(486, reason = "Busy Here")]
    Busy,
}

fn main() {}
