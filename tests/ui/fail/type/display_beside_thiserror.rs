//! Beside `thiserror`, `Display` is left to it.

use sipcode::SipStatus;

#[derive(SipStatus)]
#[derive(thiserror::Error, Debug)]
enum Status {
    #[error("busy")]
    #[sip(486)]
    Busy,
}

fn main() {}
