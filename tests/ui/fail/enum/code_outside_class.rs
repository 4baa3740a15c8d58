// errors: 1
// at: 11:503

use sipcode::{FinalStatus, SipStatus, StatusCode};

#[derive(SipStatus)]
#[sip(class = ClientError)]
enum AcmeStatus {
    #[sip(486)]
    Busy,
    #[sip(503)]
    Overloaded,
}

fn end(status: &impl FinalStatus) -> StatusCode {
    status.code()
}

fn main() {
    println!("{}", end(&AcmeStatus::Overloaded));
    assert!(AcmeStatus::try_from(486_u16).is_ok());
}
