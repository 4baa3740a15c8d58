// errors: 3
// at: 8:Unavailable | 9:Busy | 10:Declined

use sipcode::{FinalStatus, SipStatus, StatusCode};

#[derive(SipStatus)]
enum AcmeStatus {
    Unavailable,
    Busy,
    Declined,
}

const BUSY: StatusCode = AcmeStatus::Busy.code();

fn end(status: &impl FinalStatus) -> StatusCode {
    status.code()
}

fn main() {
    println!("{}", BUSY.as_str());
    println!("{} answers", AcmeStatus::ALL.len());
    println!("{}", u16::from(AcmeStatus::Declined));
    println!("{}", end(&AcmeStatus::Busy));
}
