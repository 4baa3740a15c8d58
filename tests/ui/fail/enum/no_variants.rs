// errors: 1
// at: 7:AcmeStatus

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
enum AcmeStatus {}

fn report(status: &AcmeStatus) -> StatusCode {
    status.code()
}

fn main() {
    let _ = report;
    assert!(AcmeStatus::from_code(StatusCode::BUSY_HERE).is_some());
    assert!(AcmeStatus::try_from(486_u16).is_ok());
    println!("{} answers", AcmeStatus::ALL.len());
}
