// errors: 1
// at: 8:17 action = Retry

use sipcode::SipStatus;

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(486, q850 = 17 action = Retry)]
    Busy,
}

fn main() {
    assert_eq!(AcmeStatus::Busy.code(), 486);
}
