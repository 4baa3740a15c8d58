// errors: 1
// at: 10:486

use sipcode::SipStatus;

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(486)]
    Busy,
    #[sip(486, "All Lines Busy", custom)]
    AllLinesBusy,
}

fn main() {
    println!("{}", AcmeStatus::AllLinesBusy.to_string());
}
