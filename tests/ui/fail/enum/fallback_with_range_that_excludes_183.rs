// errors: 1
// at: 7:100..=182

use sipcode::{ProvisionalStatus, SipStatus, StatusCode};

#[derive(SipStatus)]
#[sip(class = Provisional, range = 100..=182, fallback)]
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
}
