// errors: 1
// at: 7:..

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
#[sip(range = .., vendor = "Acme")]
enum AcmeStatus {
    #[sip(450, "Line Locked")]
    LineLocked,
    #[sip(455, "Toll Barred")]
    TollBarred,
}

const TOLL_BARRED: StatusCode = AcmeStatus::TollBarred.code();

fn main() {
    println!("{}", TOLL_BARRED.as_str());
}
