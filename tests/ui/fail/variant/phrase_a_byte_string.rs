// errors: 1
// at: 10:b"Busy Here"

use sipcode::SipStatus;

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(480)]
    Unavailable,
    #[sip(486, b"Busy Here")]
    Busy,
}

fn main() {
    println!("{}", AcmeStatus::Busy.to_string());
}
