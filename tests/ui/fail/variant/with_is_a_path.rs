//! `with` takes the path of a function.

use sipcode::{StatusCode, ToStatus};

fn code_of(_: &str) -> StatusCode {
    StatusCode::SERVICE_UNAVAILABLE
}

#[derive(ToStatus)]
enum Status {
    #[sip(with = "code_of")]
    Database(String),
}

fn main() {}
