// errors: 1
// at: 7:450

use sipcode::SipStatus;

#[derive(SipStatus)]
#[sip(range = 450, vendor = "Acme")]
enum AcmeStatus {
    #[sip(450, "Line Locked")]
    LineLocked,
    #[sip(455, "Toll Barred")]
    TollBarred,
}

fn main() {
    println!("{} answers", AcmeStatus::ALL.len());
    println!("{}", AcmeStatus::LineLocked.code());
}
