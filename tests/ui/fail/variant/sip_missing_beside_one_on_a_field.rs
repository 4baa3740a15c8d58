// errors: 1
// at: 10:Other

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(486)]
    Busy,
    Other(#[sip(other)] StatusCode),
}

fn main() {
    println!("{}", AcmeStatus::Busy.code());
    let _ = AcmeStatus::Other(StatusCode::GONE);
}
