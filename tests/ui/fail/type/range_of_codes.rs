//! `range` stays within the status codes, 100 to 699.

use sipcode::SipStatus;

#[derive(SipStatus)]
#[sip(range = 600..=700)]
enum Status {
    #[sip(603)]
    Decline,
}

fn main() {}
