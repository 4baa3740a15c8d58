// errors: 1
// at: 10:/// The address is not in use any more.

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(486)]
    Busy
    /// The address is not in use any more.
    #[sip(410)]
    Gone,
}

const GONE: StatusCode = AcmeStatus::Gone.code();

fn main() {
    println!("{} {}", GONE.as_str(), AcmeStatus::Busy.reason());
    println!("{} answers", AcmeStatus::ALL.len());
}
