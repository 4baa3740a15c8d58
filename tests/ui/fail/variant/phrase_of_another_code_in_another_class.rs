// errors: 1
// at: 10:"Busy Everywhere"

use sipcode::SipStatus;

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(480)]
    Unavailable,
    #[sip(486, "Busy Everywhere")]
    Busy,
}

fn main() {
    println!("{}", AcmeStatus::Busy.reason());
}
