//! In edition 2015 a path starts in the root of the crate; the errors stand there as in any other.
#![allow(dead_code)]
extern crate sipcode;

mod core {}

mod inside {
    use sipcode::SipStatus;

    #[derive(SipStatus)]
    enum Status {
        #[sip(486, "Line Busy")]
        Busy,
        #[sip(201, "Accepted")]
        Accepted,
    }
}

fn main() {}
