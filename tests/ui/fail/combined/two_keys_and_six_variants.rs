// errors: 8
// at: 7:dispaly | 8:vendor | 10:"480" | 13:(u32) | 14:"Trunk Group\nFull" | 16:128 | 18:Endd | 20:Queued

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
#[sip(dispaly = false, vendor = "Acme")]
#[sip(vendor = "Acme Labs")]
enum AcmeStatus {
    #[sip("480")]
    Unavailable,
    #[sip(486)]
    Busy(u32),
    #[sip(497, "Trunk Group\nFull")]
    TrunkFull,
    #[sip(404, q850 = 128)]
    UnknownNumber,
    #[sip(603, action = Endd)]
    Declined,
    Queued,
    #[sip(503)]
    Overloaded,
}

impl std::fmt::Display for AcmeStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("not today")
    }
}

const OVERLOADED: StatusCode = AcmeStatus::Overloaded.code();

fn main() {
    println!("{}", AcmeStatus::Busy(3).code());
    println!("{}", OVERLOADED.as_str());
    println!("{}", AcmeStatus::Declined.to_string());
}
