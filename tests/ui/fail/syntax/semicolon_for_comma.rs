// errors: 1
// at: 9:;

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(486)]
    Busy;
    #[sip(410)]
    Gone,
}

const GONE: StatusCode = AcmeStatus::Gone.code();

fn main() {
    println!("{} {}", GONE.as_str(), AcmeStatus::Busy.reason());
    println!("{} answers", AcmeStatus::ALL.len());
}
