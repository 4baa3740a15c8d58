// errors: 1
// at: 7:Redirect

use sipcode::{FinalStatus, SipStatus, StatusCode};

#[derive(SipStatus)]
#[sip(class = Redirect)]
enum AcmeStatus {
    #[sip(301)]
    Moved,
    #[sip(302)]
    Forwarded,
}

fn end(status: &impl FinalStatus) -> StatusCode {
    status.code()
}

fn main() {
    println!("{}", end(&AcmeStatus::Moved));
    assert!(AcmeStatus::try_from(StatusCode::MOVED_PERMANENTLY).is_ok());
}
