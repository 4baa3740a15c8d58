// errors: 1
// at: 7:fall_back

use sipcode::{FinalStatus, SipStatus, StatusCode};

#[derive(SipStatus)]
#[sip(class = ServerError, fall_back)]
enum AcmeStatus {
    #[sip(500)]
    Internal,
    #[sip(503)]
    Overloaded,
}

fn end(status: &impl FinalStatus) -> StatusCode {
    status.code()
}

fn main() {
    assert!(AcmeStatus::recognize(StatusCode::BAD_GATEWAY).is_some());
    println!("{}", end(&AcmeStatus::Overloaded));
}
