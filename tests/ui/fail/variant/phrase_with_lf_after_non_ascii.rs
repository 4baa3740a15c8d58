// errors: 1
// at: 10:"Bündel überlastet\n"

use sipcode::SipStatus;

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(480)]
    Unavailable,
    #[sip(497, "Bündel überlastet\n", vendor)]
    TrunkFull,
}

fn main() {
    println!("{}", AcmeStatus::TrunkFull.to_string());
}
