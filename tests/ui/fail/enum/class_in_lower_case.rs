// errors: 1
// at: 7:provisional

use sipcode::{ProvisionalStatus, SipStatus, StatusCode};

#[derive(SipStatus)]
#[sip(class = provisional)]
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
}
