// errors: 2
// at: 9:#[sip("Busy Here")] | 10:#[sip(q850 = 34)]

use sipcode::SipStatus;

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(486)]
    #[sip("Busy Here")]
    #[sip(q850 = 34)]
    Busy,
}

fn main() {
    assert_eq!(AcmeStatus::Busy.code(), 486);
}
