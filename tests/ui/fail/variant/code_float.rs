// errors: 1
// at: 10:486.0

use sipcode::SipStatus;

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(480)]
    Unavailable,
    #[sip(486.0)]
    Busy,
}

fn main() {
    println!("{}", u16::from(AcmeStatus::Busy));
}
