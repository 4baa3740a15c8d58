// errors: 1
// at: 10:BusyHere

use sipcode::SipStatus;

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(480)]
    TemporarilyUnavailable = 480,
    BusyHere = 600,
}

fn main() {
    println!("{}", AcmeStatus::TemporarilyUnavailable);
    println!("{}", AcmeStatus::BusyHere);
}
