//! A header field has its long name.

use sipcode::ToStatus;

#[derive(ToStatus)]
enum Status {
    #[sip(400, header("k" = "100rel"))]
    BadRequest,
}

fn main() {}
