// errors: 1
// at: 10:sip

use sipcode::SipStatus;

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(480)]
    Unavailable,
    #[sip(, "Busy Here")]
    Busy,
}

const BUSY: &str = AcmeStatus::Busy.reason();

fn main() {
    println!("{}", BUSY);
}
