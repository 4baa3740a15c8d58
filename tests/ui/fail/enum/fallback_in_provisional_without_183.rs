// errors: 1
// at: 7:fallback

use sipcode::{ProvisionalStatus, SipStatus, StatusCode};

#[derive(SipStatus)]
#[sip(class = Provisional, fallback)]
enum AcmeStatus {
    #[sip(100)]
    Trying,
    #[sip(180)]
    Ringing,
}

fn progress(status: &impl ProvisionalStatus) -> StatusCode {
    status.code()
}

fn main() {
    println!("{}", progress(&AcmeStatus::Ringing));
    assert!(AcmeStatus::recognize(StatusCode::QUEUED).is_some());
}
