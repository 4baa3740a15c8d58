//! `fallback` has the variants as which unknown codes are treated.

use sipcode::SipStatus;

#[derive(SipStatus)]
#[sip(class = ClientError, fallback)]
enum Status {
    #[sip(486)]
    Busy,
}

fn main() {}
