// errors: 1
// at: 7:dialekt

use sipcode::SipStatus;

#[derive(SipStatus)]
#[sip(dialekt)]
enum AcmeStatus {
    #[sip(486, "All Lines Busy")]
    Busy,
    #[sip(480)]
    Unavailable,
}

fn main() {
    println!("{}", AcmeStatus::Busy.reason());
}
