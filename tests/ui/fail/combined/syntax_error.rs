//! Beside a syntax error the derive says nothing.

use sipcode::SipStatus;

#[derive(SipStatus)]
enum Status {
    #[sip(486)]
    Busy
    #[sip(999)]
    Gone,
}

fn main() {}
