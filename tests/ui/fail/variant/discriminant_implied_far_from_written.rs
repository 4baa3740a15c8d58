// errors: 1
// at: 15:Incomplete

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(480)]
    Unavailable = 480,
    #[sip(481)]
    UnknownCall,
    #[sip(482)]
    Loop,
    #[sip(484)]
    Incomplete,
}

const INCOMPLETE: StatusCode = AcmeStatus::Incomplete.code();

fn main() {
    println!("{}", INCOMPLETE.as_str());
}
