//! A code or a phrase stands on a variant, not on the enum.

use sipcode::SipStatus;

#[derive(SipStatus)]
#[sip(486)]
enum Status {
    #[sip(486)]
    Busy,
}

fn main() {}
