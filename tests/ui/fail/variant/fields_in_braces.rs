// errors: 1
// at: 11:{ line: u8 }

use sipcode::SipStatus;

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(480)]
    Unavailable,
    #[sip(486)]
    Busy { line: u8 },
}

fn main() {
    let busy = AcmeStatus::Busy { line: 3 };
    println!("{} {}", busy.code(), busy.reason());
    println!("{}", AcmeStatus::ALL.len());
}
