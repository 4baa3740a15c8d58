// errors: 1
// at: 10:code!(486)

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(480)]
    Unavailable,
    #[sip(code!(486))]
    Busy,
}

macro_rules! code {
    ($code:literal) => {
        $code
    };
}

const BUSY: StatusCode = AcmeStatus::Busy.code();

fn main() {
    assert_eq!(AcmeStatus::Unavailable.code().as_u16(), code!(480));
    println!("{}", BUSY.as_str());
}
