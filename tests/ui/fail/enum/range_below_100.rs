// errors: 1
// at: 7:99..=199

use sipcode::{ProvisionalStatus, SipStatus, StatusCode};

#[derive(SipStatus)]
#[sip(range = 99..=199, vendor = "Acme")]
enum AcmeStatus {
    #[sip(180)]
    Ringing,
    #[sip(182)]
    Queued,
}

fn progress(status: &impl ProvisionalStatus) -> StatusCode {
    status.code()
}

fn main() {
    println!("{}", progress(&AcmeStatus::Ringing));
    assert!(AcmeStatus::try_from(180_u16).is_ok());
}
