// errors: 1
// at: 12:/// The address is not in use any more.

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(486)]
    Busy,
    #[sip(other)]
    Other(StatusCode)
    /// The address is not in use any more.
    #[sip(410)]
    Gone,
}

const GONE: StatusCode = AcmeStatus::Gone.code();

fn main() {
    println!("{} {}", GONE.as_str(), AcmeStatus::Busy.reason());
    println!("{} answers", AcmeStatus::ALL.len());
}
