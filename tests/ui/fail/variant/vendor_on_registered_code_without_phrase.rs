// errors: 1
// at: 10:vendor

use sipcode::SipStatus;

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(480)]
    Unavailable,
    #[sip(486, vendor)]
    Busy,
}

const BUSY: &str = AcmeStatus::Busy.reason();

fn main() {
    println!("{}", BUSY);
}
