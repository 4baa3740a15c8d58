// errors: 1
// at: 8:"Occupied"

use sipcode::SipStatus;

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(486, custom, "Occupied")]
    Busy,
}

fn main() {
    assert_eq!(AcmeStatus::Busy.code(), 486);
}
