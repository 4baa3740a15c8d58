// errors: 2
// at: 7:ClientEror | 13:"Refused"

use sipcode::{FinalStatus, SipStatus, StatusCode};

#[derive(SipStatus)]
#[sip(class = ClientEror)]
enum AcmeStatus {
    #[sip(486)]
    Busy,
    #[sip(503)]
    Overloaded,
    #[sip(603, "Refused")]
    Declined,
}

fn end(status: &impl FinalStatus) -> StatusCode {
    status.code()
}

const BUSY: StatusCode = AcmeStatus::Busy.code();

fn main() {
    println!("{}", end(&AcmeStatus::Overloaded));
    println!("{}", BUSY.as_str());
}
