// errors: 1
// at: 11:460

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
#[sip(range = 450..=459, vendor = "Acme")]
enum AcmeStatus {
    #[sip(450, "Line Locked")]
    LineLocked,
    #[sip(460, "Toll Barred")]
    TollBarred,
}

const TOLL_BARRED: StatusCode = AcmeStatus::TollBarred.code();

fn main() {
    println!("{}", TOLL_BARRED.as_str());
    assert!(AcmeStatus::try_from(450_u16).is_ok());
}
