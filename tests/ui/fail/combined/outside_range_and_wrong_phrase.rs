// errors: 3
// at: 9:404 | 9:"Number Not In Service" | 11:410

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
#[sip(class = ClientError, range = 480..=489)]
enum AcmeStatus {
    #[sip(404, "Number Not In Service")]
    UnknownNumber,
    #[sip(410)]
    Gone,
    #[sip(486)]
    Busy,
}

const GONE: StatusCode = AcmeStatus::Gone.code();

fn main() {
    println!("{}", GONE.as_str());
}
