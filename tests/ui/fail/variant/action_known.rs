//! `action` is one of the actions.

use sipcode::SipStatus;

#[derive(SipStatus)]
enum Status {
    #[sip(486, action = failover)]
    Busy,
}

fn main() {}
