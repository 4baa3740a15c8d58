//! One of `starts` and `ends` stands on a variant.

use sipcode::SipStatus;

#[derive(SipStatus)]
#[sip(by_phrase)]
enum Status {
    #[sip(480)]
    Unavailable,
    #[sip(480, "No Route", starts = "No", ends = "Route")]
    NoRoute,
}

fn main() {}
