// errors: 1
// at: 11:(Option<StatusCode>)

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(486)]
    Busy,
    #[sip(other)]
    Other(Option<StatusCode>),
}

fn main() {
    let _ = AcmeStatus::from(StatusCode::GONE);
    println!("{}", AcmeStatus::Other(None).code());
}
