// errors: 4
// at: 9:180 | 11:200 | 15:486 | 17:603

use sipcode::{FinalStatus, SipStatus, StatusCode};

#[derive(SipStatus)]
#[sip(class = Redirection)]
enum AcmeStatus {
    #[sip(180)]
    Ringing,
    #[sip(200)]
    Answered,
    #[sip(302)]
    Forwarded,
    #[sip(486)]
    Busy,
    #[sip(603)]
    Declined,
}

fn end(status: &impl FinalStatus) -> StatusCode {
    status.code()
}

fn main() {
    println!("{}", end(&AcmeStatus::Busy));
    println!("{} answers", AcmeStatus::ALL.len());
}
