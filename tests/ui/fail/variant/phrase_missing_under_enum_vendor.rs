// errors: 1
// at: 11:497

use sipcode::SipStatus;

#[derive(SipStatus)]
#[sip(vendor = "Acme")]
enum AcmeStatus {
    #[sip(480)]
    Unavailable,
    #[sip(497)]
    TrunkFull,
}

const TRUNK_FULL: &str = AcmeStatus::TrunkFull.reason();

fn main() {
    println!("{}", TRUNK_FULL);
}
