// errors: 1
// at: 7:FIRST..=LAST

use sipcode::SipStatus;

#[derive(SipStatus)]
#[sip(range = FIRST..=LAST, vendor = "Acme")]
enum AcmeStatus {
    #[sip(450, "Line Locked")]
    LineLocked,
    #[sip(455, "Toll Barred")]
    TollBarred,
}

const FIRST: u16 = 450;
const LAST: u16 = 459;

fn main() {
    println!("{FIRST} to {LAST}");
    println!("{} answers", AcmeStatus::ALL.len());
}
