// errors: 1
// at: 11:{ code: StatusCode, line: u8 }

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(486)]
    Busy,
    #[sip(other)]
    Other { code: StatusCode, line: u8 },
}

fn main() {
    let _ = AcmeStatus::Other { code: StatusCode::GONE, line: 3 }.code();
    let _ = AcmeStatus::from(StatusCode::GONE);
    println!("{}", AcmeStatus::Busy.code());
}
