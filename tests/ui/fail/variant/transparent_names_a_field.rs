//! `transparent = …` names a field of the variant.

use sipcode::{StatusCode, ToStatus};

#[derive(ToStatus)]
enum Status {
    #[sip(transparent = eror)]
    Upstream { error: StatusCode, at: u8 },
}

fn main() {}
