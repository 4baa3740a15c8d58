//! A phrase of HTTP is a slip.

use sipcode::SipStatus;

#[derive(SipStatus)]
#[sip(dialect)]
enum Status {
    #[sip(504, "Gateway Timeout")]
    Timeout,
}

fn main() {}
