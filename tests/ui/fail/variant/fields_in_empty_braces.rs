// errors: 1
// at: 11:{}

use sipcode::SipStatus;

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(480)]
    Unavailable,
    #[sip(486)]
    Busy {},
}

fn main() {
    let busy = AcmeStatus::Busy {};
    println!("{}", busy.code());
}
