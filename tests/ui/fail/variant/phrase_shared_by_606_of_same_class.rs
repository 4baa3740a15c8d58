// errors: 1
// at: 10:"Not Acceptable"

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(480)]
    Unavailable,
    #[sip(600, "Not Acceptable")]
    NotAcceptable,
}

const NOT_ACCEPTABLE: StatusCode = AcmeStatus::NotAcceptable.code();

fn main() {
    println!("{}", NOT_ACCEPTABLE.as_str());
}
