// errors: 1
// at: 8:"4 86€"

use sipcode::SipStatus;

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip("4 86€")]
    Busy,
}

fn main() {
    assert_eq!(AcmeStatus::Busy.code(), 486);
}
