// errors: 1
// at: 8:486 ("Busy Here")

use sipcode::SipStatus;

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(486 ("Busy Here"))]
    Busy,
}

fn main() {
    assert_eq!(AcmeStatus::Busy.to_string(), AcmeStatus::Busy.to_string());
}
