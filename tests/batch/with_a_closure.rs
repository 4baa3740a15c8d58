//! A closure behind `with` is one error, whatever the value is.
#![allow(dead_code)]
use sipcode::ToStatus;

#[derive(ToStatus)]
#[sip(with = |_| sipcode::StatusCode::OK)]
pub struct Closure(String);

fn main() {}
