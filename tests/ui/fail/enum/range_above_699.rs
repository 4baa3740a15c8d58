// errors: 1
// at: 7:650..=700

use sipcode::{FinalStatus, SipStatus, StatusCode};

#[derive(SipStatus)]
#[sip(range = 650..=700, vendor = "Acme")]
enum AcmeStatus {
    #[sip(650, "Blocked By Subscriber")]
    Blocked,
    #[sip(651, "Number Ported Out")]
    PortedOut,
}

fn end(status: &impl FinalStatus) -> StatusCode {
    status.code()
}

fn main() {
    println!("{}", end(&AcmeStatus::Blocked));
    assert!(AcmeStatus::try_from(650_u16).is_ok());
}
