//! Under `by_phrase`, a code stands with a phrase on one variant.

use sipcode::SipStatus;

#[derive(SipStatus)]
#[sip(by_phrase)]
enum Status {
    #[sip(480, "Do Not Disturb")]
    Quiet,
    #[sip(480, "do not disturb")]
    DoNotDisturb,
}

fn main() {}
