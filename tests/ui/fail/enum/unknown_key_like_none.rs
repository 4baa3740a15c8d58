// errors: 1
// at: 7:carrier

use sipcode::SipStatus;

#[derive(SipStatus)]
#[sip(carrier = "Acme")]
enum AcmeStatus {
    #[sip(486)]
    Busy,
    #[sip(480)]
    Unavailable,
}

fn main() {
    println!("{} answers", AcmeStatus::ALL.len());
    println!("{}", u16::from(AcmeStatus::Busy));
}
