//! The reason phrase stands once.

use sipcode::SipStatus;

#[derive(SipStatus)]
enum Status {
    #[sip(486, "Busy Here", "Line Busy")]
    Busy,
}

fn main() {}
