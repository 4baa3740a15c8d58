// errors: 1
// at: 10:0x1E6

use sipcode::SipStatus;

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(486)]
    Busy,
    #[sip(0x1E6)]
    AllLinesBusy,
}

fn main() {
    assert!(AcmeStatus::try_from(486_u16).is_ok());
    println!("{}", u16::from(AcmeStatus::AllLinesBusy));
}
