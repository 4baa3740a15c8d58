// errors: 1
// at: 8:concat!("Busy", " Here") custom

use sipcode::SipStatus;

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(486, concat!("Busy", " Here") custom)]
    Busy,
}

fn main() {
    assert_eq!(AcmeStatus::Busy.code(), 486);
}
