//! The arguments stand in parentheses.

use sipcode::SipStatus;

#[derive(SipStatus)]
enum Status {
    #[sip = 486]
    Busy,
}

fn main() {}
