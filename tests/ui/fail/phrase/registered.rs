//! In a set, a registered code has its registered phrase, or `custom` says that another is meant.

use sipcode::SipStatus;

#[derive(SipStatus)]
enum Status {
    #[sip(486, "Line Busy")]
    Busy,
}

fn main() {}
