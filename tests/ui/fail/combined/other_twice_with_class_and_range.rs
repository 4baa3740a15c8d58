// errors: 3
// at: 7:class | 7:range | 13:other

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
#[sip(class = ClientError, range = 480..=489)]
enum AcmeStatus {
    #[sip(486)]
    Busy,
    #[sip(other)]
    Other(StatusCode),
    #[sip(other)]
    Unheard(StatusCode),
}

fn main() {
    let _ = AcmeStatus::from(StatusCode::GONE);
    println!("{}", AcmeStatus::Unheard(StatusCode::GONE).code());
}
