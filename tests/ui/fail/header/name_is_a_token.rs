//! The name of a header field is a token (RFC 3261 §25.1).

use sipcode::ToStatus;

#[derive(ToStatus)]
enum Status {
    #[sip(400, header("X Reason" = 5))]
    BadRequest,
}

fn main() {}
