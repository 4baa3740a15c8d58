// errors: 4
// at: 10:"All Lines Busy" | 10:0 | 10:TryNextRout | 11:487

use sipcode::{SipStatus, StatusCode, ToStatus};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(480)]
    Unavailable = 480,
    #[sip(486, "All Lines Busy", q850 = 0, action = TryNextRout)]
    Busy = 487,
}

const BUSY: StatusCode = AcmeStatus::Busy.code();

fn main() {
    println!("{}", BUSY.as_str());
    println!("{:?}", AcmeStatus::Busy.q850());
}
