// errors: 1
// at: 10:'4'

use sipcode::SipStatus;

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(480)]
    Unavailable,
    #[sip('4')]
    Busy,
}

fn main() {
    println!("{}", AcmeStatus::Busy.code());
}
