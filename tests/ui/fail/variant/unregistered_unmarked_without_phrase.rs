// errors: 1
// at: 10:497

use sipcode::SipStatus;

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(480)]
    Unavailable,
    #[sip(497)]
    TrunkFull,
}

fn main() {
    println!("{}", AcmeStatus::TrunkFull.to_string());
}
