// errors: 1
// at: 10:"486"

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(480)]
    Unavailable,
    #[sip("486")]
    Busy,
}

fn main() {
    println!("{}", StatusCode::from(AcmeStatus::Busy));
}
