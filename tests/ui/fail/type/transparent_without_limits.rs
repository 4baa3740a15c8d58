//! `class` and `range` do not stand beside a variant that answers with any code.

use sipcode::{StatusCode, ToStatus};

#[derive(ToStatus)]
#[sip(class = ClientError)]
enum Status {
    #[sip(486)]
    Busy,
    #[sip(transparent)]
    Upstream(StatusCode),
}

fn main() {}
