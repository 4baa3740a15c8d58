//! `starts` and `ends` need `by_phrase`.

use sipcode::SipStatus;

#[derive(SipStatus)]
enum Status {
    #[sip(480, "No Route", custom, starts = "No")]
    NoRoute,
}

fn main() {}
