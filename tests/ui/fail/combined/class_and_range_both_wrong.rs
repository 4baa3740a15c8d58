// errors: 2
// at: 7:ClientFailure | 7:459..=450

use sipcode::{FinalStatus, SipStatus, StatusCode};

#[derive(SipStatus)]
#[sip(class = ClientFailure, range = 459..=450, vendor = "Acme")]
enum AcmeStatus {
    #[sip(450, "Line Locked")]
    LineLocked,
    #[sip(503)]
    Overloaded,
}

fn end(status: &impl FinalStatus) -> StatusCode {
    status.code()
}

fn main() {
    println!("{}", end(&AcmeStatus::LineLocked));
}
