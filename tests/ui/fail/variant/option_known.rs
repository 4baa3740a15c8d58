//! An option on a variant is a known one; the nearest is offered.

use sipcode::SipStatus;

#[derive(SipStatus)]
enum Status {
    #[sip(486, acton = Failover)]
    Busy,
}

fn main() {}
