// errors: 1
// at: 7:custom

use sipcode::SipStatus;

#[derive(SipStatus)]
#[sip(custom)]
enum AcmeStatus {
    #[sip(486)]
    Busy,
    #[sip(480)]
    Unavailable,
}

const BUSY: &str = AcmeStatus::Busy.reason();

fn main() {
    println!("{}", BUSY);
}
