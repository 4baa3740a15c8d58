// errors: 1
// at: 7:class

use sipcode::{FinalStatus, SipStatus, StatusCode};

#[derive(SipStatus)]
#[sip(class)]
enum AcmeStatus {
    #[sip(486)]
    Busy,
    #[sip(480)]
    Unavailable,
}

fn end(status: &impl FinalStatus) -> StatusCode {
    status.code()
}

fn main() {
    println!("{}", end(&AcmeStatus::Busy));
}
