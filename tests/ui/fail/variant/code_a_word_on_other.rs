// errors: 1
// at: 10:unknown

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(486)]
    Busy,
    #[sip(unknown)]
    Other { code: StatusCode },
}

fn main() {
    let status = AcmeStatus::from(StatusCode::GONE);
    println!("{} {}", status.code(), AcmeStatus::Busy.code());
}
