//! The `StatusCode` of `other` is the one of sipcode.

use sipcode::SipStatus;

mod http {
    pub struct StatusCode(pub u16);
}

#[derive(SipStatus)]
enum Status {
    #[sip(486)]
    Busy,
    #[sip(other)]
    Other(http::StatusCode),
}

fn main() {}
