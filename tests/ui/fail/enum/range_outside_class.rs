// errors: 1
// at: 7:500..=509

use sipcode::{FinalStatus, SipStatus, StatusCode};

#[derive(SipStatus)]
#[sip(class = ClientError, range = 500..=509, vendor = "Acme")]
enum AcmeStatus {
    #[sip(480)]
    Unavailable,
    #[sip(486)]
    Busy,
}

fn end(status: &impl FinalStatus) -> StatusCode {
    status.code()
}

fn main() {
    println!("{}", end(&AcmeStatus::Busy));
}
