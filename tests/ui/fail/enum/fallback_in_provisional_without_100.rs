// errors: 1
// at: 7:fallback

use sipcode::{ProvisionalStatus, SipStatus, StatusCode};

#[derive(SipStatus)]
#[sip(class = Provisional, fallback)]
enum AcmeStatus {
    #[sip(180)]
    Ringing,
    #[sip(183)]
    EarlyMedia,
}

fn progress(status: &impl ProvisionalStatus) -> StatusCode {
    status.code()
}

fn main() {
    println!("{}", progress(&AcmeStatus::Ringing));
}
