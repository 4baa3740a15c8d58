// errors: 1
// at: 7:450..=66000

use sipcode::{FinalStatus, SipStatus, StatusCode};

#[derive(SipStatus)]
#[sip(range = 450..=66000, vendor = "Acme")]
enum AcmeStatus {
    #[sip(450, "Line Locked")]
    LineLocked,
    #[sip(455, "Toll Barred")]
    TollBarred,
}

fn end(status: &impl FinalStatus) -> StatusCode {
    status.code()
}

fn main() {
    println!("{}", end(&AcmeStatus::LineLocked));
    assert!(AcmeStatus::try_from(450_u16).is_ok());
}
