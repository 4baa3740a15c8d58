// errors: 1
// at: 11:200

use sipcode::{ProvisionalStatus, SipStatus, StatusCode};

#[derive(SipStatus)]
#[sip(class = Provisional)]
enum AcmeStatus {
    #[sip(180)]
    Ringing,
    #[sip(200)]
    Answered,
}

fn progress(status: &impl ProvisionalStatus) -> StatusCode {
    status.code()
}

fn main() {
    println!("{}", progress(&AcmeStatus::Ringing));
}
