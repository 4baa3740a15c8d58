// errors: 1
// at: 11:"All Lines Busy"

use sipcode::SipStatus;

#[derive(SipStatus)]
#[sip(vendor = "Acme")]
enum AcmeStatus {
    #[sip(497, "Trunk Group Full")]
    TrunkFull,
    #[sip(486, "All Lines Busy")]
    Busy,
}

const BUSY: &str = AcmeStatus::Busy.reason();

fn main() {
    println!("{}", BUSY);
}
