// errors: 1
// at: 11:()

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(486)]
    Busy,
    #[sip(other)]
    Other(),
}

fn main() {
    let _ = AcmeStatus::from(StatusCode::GONE);
    println!("{}", AcmeStatus::Other().code());
}
