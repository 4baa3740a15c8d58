//! `range` stays within `class`.

use sipcode::SipStatus;

#[derive(SipStatus)]
#[sip(class = ClientError, range = 480..=510)]
enum Status {
    #[sip(486)]
    Busy,
}

fn main() {}
