//! The code is 100 to 699.

use sipcode::SipStatus;

#[derive(SipStatus)]
enum Status {
    #[sip(4200, "Bad Extension")]
    BadExtension,
}

fn main() {}
