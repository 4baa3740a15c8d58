// errors: 1
// at: 7:class = ClientError

use sipcode::SipStatus;

#[derive(SipStatus)]
#[sip(class = ClientError,, display = false)]
enum AcmeStatus {
    #[sip(486)]
    Busy,
}

fn main() {
    assert_eq!(AcmeStatus::Busy.code(), 486);
}
