// errors: 1
// at: 17:Answer::Ok

use sipcode::{FinalStatus, SipStatus};

#[derive(SipStatus)]
enum Answer {
    #[sip(180)]
    Ringing,
    #[sip(200)]
    Ok,
}

fn finish(_: impl FinalStatus) {}

fn main() {
    finish(Answer::Ok);
}
