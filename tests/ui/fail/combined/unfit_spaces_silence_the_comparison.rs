// errors: 3
// at: 8:" Busy Here" | 10:"Unavailable " | 12:""

use sipcode::SipStatus;

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(486, " Busy Here")]
    Busy,
    #[sip(480, "Unavailable ")]
    Unavailable,
    #[sip(404, "")]
    UnknownNumber,
}

const BUSY: &str = AcmeStatus::Busy.reason();

fn main() {
    println!("{}", BUSY);
    println!("{} answers", AcmeStatus::ALL.len());
}
