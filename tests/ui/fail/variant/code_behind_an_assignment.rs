// errors: 1
// at: 8:q850

use sipcode::SipStatus;

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(q850 = 34, 486)]
    BusyHere,
}

fn main() {
    assert_eq!(AcmeStatus::BusyHere.code(), 486);
}
