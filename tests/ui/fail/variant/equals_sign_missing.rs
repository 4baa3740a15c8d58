// errors: 1
// at: 8:q850 34

use sipcode::SipStatus;

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(486, q850 34)]
    Busy,
}

fn main() {
    assert_eq!(AcmeStatus::Busy.code(), 486);
}
