// errors: 1
// at: 8:custm

use sipcode::SipStatus;

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(486, "All Lines Busy", custm)]
    Busy,
    #[sip(480)]
    Unavailable,
}

const BUSY: &str = AcmeStatus::Busy.reason();

fn main() {
    println!("{}", BUSY);
}
