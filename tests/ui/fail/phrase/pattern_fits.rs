//! The phrase that is sent fits `starts` or `ends`.

use sipcode::SipStatus;

#[derive(SipStatus)]
#[sip(by_phrase)]
enum Status {
    #[sip(480)]
    Unavailable,
    #[sip(480, "No Route", starts = "Route")]
    NoRoute,
}

fn main() {}
