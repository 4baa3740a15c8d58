//! The use of an enum with mistakes is not reported.

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
enum Status {
    #[sip(468, "Busy Here")]
    Busy,
    #[sip(other)]
    Other(StatusCode),
}

fn main() {
    let status = Status::from(StatusCode::GONE);
    println!("{status} {:?} {}", status.code(), Status::ALL.len());
}
