// errors: 1
// at: 7:450..

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
#[sip(range = 450.., vendor = "Acme")]
enum AcmeStatus {
    #[sip(450, "Line Locked")]
    LineLocked,
    #[sip(455, "Toll Barred")]
    TollBarred,
}

const LINE_LOCKED: StatusCode = AcmeStatus::LineLocked.code();

fn main() {
    println!("{}", LINE_LOCKED.as_str());
}
