//! Beside `std::error::Error`, no method of `ToStatus` is ambiguous.
use std::error::Error;

use sipcode::ToStatus;

#[derive(Debug, thiserror::Error, ToStatus)]
enum CallError {
    #[sip(486)]
    #[error("busy")]
    Busy,
}

fn main() {
    let error = CallError::Busy;
    println!("{:?} {:?} {:?}", error.source(), error.q850(), error.docs());
}
