//! The value of an option stands behind `=`, not in parentheses.

use sipcode::SipStatus;

#[derive(SipStatus)]
enum Status {
    #[sip(486, action(Failover))]
    Busy,
}

fn main() {}
