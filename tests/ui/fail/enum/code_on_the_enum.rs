// errors: 1
// at: 7:486

use sipcode::SipStatus;

#[derive(SipStatus)]
#[sip(486)]
enum AcmeStatus {
    #[sip(480)]
    Unavailable,
}

fn main() {
    assert_eq!(AcmeStatus::ALL.len(), 1);
}
