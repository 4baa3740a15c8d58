// errors: 1
// at: 10:text

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(480)]
    Unavailable,
    #[sip(497, text = "Trunk Group Full")]
    TrunkFull,
}

const UNAVAILABLE: StatusCode = AcmeStatus::Unavailable.code();

fn main() {
    println!("{}", UNAVAILABLE.as_str());
}
