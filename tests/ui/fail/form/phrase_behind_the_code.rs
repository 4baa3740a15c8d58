//! The reason phrase stands right behind the code.

use sipcode::SipStatus;

#[derive(SipStatus)]
enum Status {
    #[sip(486, q850 = 34, "Busy Here")]
    Busy,
}

fn main() {}
