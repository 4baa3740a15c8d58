// errors: 1
// at: 11:497

use sipcode::SipStatus;

#[derive(SipStatus)]
#[sip(dialect)]
enum AcmeStatus {
    #[sip(486, "All Lines Busy")]
    Busy,
    #[sip(497, "Trunk Group Full")]
    TrunkFull,
}

const TRUNK_FULL: &str = AcmeStatus::TrunkFull.reason();

fn main() {
    println!("{}", TRUNK_FULL);
}
