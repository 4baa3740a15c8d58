// errors: 1
// at: 11:"Not Found"

use sipcode::{FinalStatus, SipStatus, StatusCode};

#[derive(SipStatus)]
#[sip(range = 480..=489)]
enum AcmeStatus {
    #[sip(480)]
    Unavailable,
    #[sip(486, "Not Found")]
    Busy,
}

fn end(status: &impl FinalStatus) -> StatusCode {
    status.code()
}

fn main() {
    println!("{}", end(&AcmeStatus::Busy));
}
