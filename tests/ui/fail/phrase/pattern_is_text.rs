//! `starts` and `ends` take text.

use sipcode::SipStatus;

#[derive(SipStatus)]
#[sip(by_phrase)]
enum Status {
    #[sip(480)]
    Unavailable,
    #[sip(480, "No Route", starts = No)]
    NoRoute,
}

fn main() {}
