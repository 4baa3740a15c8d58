// errors: 1
// at: 11:"Busy Here"

use sipcode::{FinalStatus, SipStatus, StatusCode};

#[derive(SipStatus)]
#[sip(class = ServerError)]
enum AcmeStatus {
    #[sip(500)]
    Broken,
    #[sip(503, "Busy Here")]
    Overloaded,
}

fn end(status: &impl FinalStatus) -> StatusCode {
    status.code()
}

fn main() {
    println!("{}", end(&AcmeStatus::Overloaded));
}
