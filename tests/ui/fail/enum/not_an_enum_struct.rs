// errors: 1
// at: 7:struct

use sipcode::SipStatus;

#[derive(SipStatus)]
struct AcmeStatus {
    code: u16,
}

fn main() {
    println!("{}", AcmeStatus { code: 486 }.code);
}
