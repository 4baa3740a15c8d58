//! Under `complete`, a code has the header fields that it must carry.

use sipcode::ToStatus;

#[derive(ToStatus)]
#[sip(complete)]
enum Status {
    #[sip(423)]
    TooBrief { min_expires: u32 },
}

fn main() {}
