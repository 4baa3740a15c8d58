//! One variant takes the unknown codes.

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
enum Status {
    #[sip(other)]
    Other(StatusCode),
    #[sip(other)]
    Unknown(StatusCode),
}

fn main() {}
