//! `#[sip(…)]` stands on the variant, not on a field.

use sipcode::ToStatus;

#[derive(ToStatus)]
enum Status {
    #[sip(486)]
    Busy(#[sip(vendor)] u8),
}

fn main() {}
