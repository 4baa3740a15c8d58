// errors: 1
// at: 7:"Acme" display = false

use sipcode::SipStatus;

#[derive(SipStatus)]
#[sip(vendor = "Acme" display = false)]
enum AcmeStatus {
    #[sip(477, "Next Hop Failed")]
    Busy,
}

fn main() {
    assert_eq!(AcmeStatus::Busy.code(), 477);
}
