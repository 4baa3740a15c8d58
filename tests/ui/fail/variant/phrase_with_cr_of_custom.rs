// errors: 1
// at: 10:"All Lines\rBusy"

use sipcode::SipStatus;

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(480)]
    Unavailable,
    #[sip(486, "All Lines\rBusy", custom)]
    Busy,
}

const BUSY: &str = AcmeStatus::Busy.reason();

fn main() {
    println!("{}", BUSY);
}
