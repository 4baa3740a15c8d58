//! What the value of a header field borrows from a field lives longer than the temporaries of the value.
use std::fmt;

use sipcode::{StatusCode, ToStatus};

struct Guard<'a, T>(&'a T);

impl<T> Drop for Guard<'_, T> {
    fn drop(&mut self) {}
}

impl<T: fmt::Display> fmt::Display for Guard<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[derive(ToStatus)]
enum Failure {
    #[sip(423, header("Min-Expires" = Guard(&min)))]
    TooBrief { min: u32 },
    #[sip(transparent = inner, header("Retry-After" = Guard(&after).0))]
    Inner { inner: StatusCode, after: u32 },
}

fn main() {
    for failure in [Failure::TooBrief { min: 60 }, Failure::Inner { inner: StatusCode::GONE, after: 5 }] {
        failure.header_fields(&mut |field| println!("{field}"));
    }
}
