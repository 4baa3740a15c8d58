// errors: 1
// at: 10:0

use sipcode::{FinalStatus, SipStatus, StatusCode};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(480)]
    Unavailable,
    #[sip(0)]
    Busy,
}

fn end(status: &impl FinalStatus) -> StatusCode {
    status.code()
}

fn main() {
    println!("{}", end(&AcmeStatus::Busy));
}
