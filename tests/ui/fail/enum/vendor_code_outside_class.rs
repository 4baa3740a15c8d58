// errors: 1
// at: 11:597

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
#[sip(class = GlobalFailure, vendor = "Acme")]
enum AcmeStatus {
    #[sip(603)]
    Declined,
    #[sip(597, "Fraud Suspected")]
    Fraud,
}

const FRAUD: StatusCode = AcmeStatus::Fraud.code();

fn main() {
    println!("{}", FRAUD.as_str());
}
