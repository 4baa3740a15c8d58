// errors: 2
// at: 11:4500 | 13:0

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
#[sip(range = 450..=459, vendor = "Acme")]
enum AcmeStatus {
    #[sip(450, "Line Locked")]
    LineLocked = 450,
    #[sip(4500, "Line\nLocked", custom, q850 = 0)]
    LineLost = 4501,
    #[sip(0)]
    LineCut = 4500,
}

const LINE_LOST: StatusCode = AcmeStatus::LineLost.code();

fn main() {
    println!("{}", LINE_LOST.as_str());
    println!("{}", u16::from(AcmeStatus::LineCut));
}
