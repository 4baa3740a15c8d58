//! The header fields that the stack writes are left to it.

use sipcode::ToStatus;

#[derive(ToStatus)]
enum Status {
    #[sip(400, header("Call-ID" = "a"))]
    BadRequest,
}

fn main() {}
