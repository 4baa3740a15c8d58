// errors: 1
// at: 11:568

use sipcode::{FinalStatus, SipStatus, StatusCode};

#[derive(SipStatus)]
#[sip(class = ServerError)]
enum AcmeStatus {
    #[sip(503)]
    Overloaded,
    #[sip(568, "Busy Here")]
    Busy,
}

fn end(status: &impl FinalStatus) -> StatusCode {
    status.code()
}

fn main() {
    println!("{}", end(&AcmeStatus::Busy));
}
