// errors: 1
// at: 7:krate

use sipcode::SipStatus;

#[derive(SipStatus)]
#[sip(krate = sipcode)]
enum AcmeStatus {
    #[sip(486)]
    Busy,
}

fn main() {
    println!("{}", AcmeStatus::Busy.code());
}
