//! Two variants of a code have different patterns.

use sipcode::SipStatus;

#[derive(SipStatus)]
#[sip(by_phrase)]
enum Status {
    #[sip(480, "No Route", starts = "No")]
    NoRoute,
    #[sip(480, "No Line", starts = "no")]
    NoLine,
}

fn main() {}
