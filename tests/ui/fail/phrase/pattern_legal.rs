//! `starts` and `ends` take a part of a phrase.

use sipcode::SipStatus;

#[derive(SipStatus)]
#[sip(by_phrase)]
enum Status {
    #[sip(480)]
    Unavailable,
    #[sip(480, "No Route", starts = "")]
    NoRoute,
}

fn main() {}
