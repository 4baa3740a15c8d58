// errors: 4
// at: 9:"Busy\r\nHere" | 11:"Temporarily <Unavailable>" | 11:200 | 13:"Busy Here\0"

use sipcode::{SipStatus, ToStatus};

#[derive(SipStatus)]
#[sip(vendor = "Acme")]
enum AcmeStatus {
    #[sip(486, "Busy\r\nHere")]
    Busy,
    #[sip(480, "Temporarily <Unavailable>", q850 = 200)]
    Unavailable,
    #[sip(468, "Busy Here\0")]
    TrunkFull,
}

const BUSY: &str = AcmeStatus::Busy.reason();

fn main() {
    println!("{}", BUSY);
    println!("{:?}", AcmeStatus::Unavailable.q850());
}
