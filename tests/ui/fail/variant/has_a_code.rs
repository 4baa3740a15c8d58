//! Every variant has `#[sip(…)]`.

use sipcode::SipStatus;

#[derive(SipStatus)]
enum Status {
    BusyHere,
}

fn main() {}
