// errors: 1
// at: 10:Other

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(486)]
    Busy,
    Other(StatusCode),
}

fn main() {
    let status = AcmeStatus::from(StatusCode::GONE);
    println!("{} {}", status.code(), AcmeStatus::Busy.code());
}
