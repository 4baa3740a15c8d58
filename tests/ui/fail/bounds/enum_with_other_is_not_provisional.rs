// errors: 1
// at: 17:Progress::Ringing

use sipcode::{ProvisionalStatus, SipStatus, StatusCode};

#[derive(SipStatus)]
enum Progress {
    #[sip(180)]
    Ringing,
    #[sip(other)]
    Other(StatusCode),
}

fn report(_: impl ProvisionalStatus) {}

fn main() {
    report(Progress::Ringing);
}
