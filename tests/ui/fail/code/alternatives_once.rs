//! An alternative is no code of the variant itself, and stands once.

use sipcode::SipStatus;

#[derive(SipStatus)]
enum Status {
    #[sip(486, alternatives = [600, 600])]
    Busy,
}

fn main() {}
