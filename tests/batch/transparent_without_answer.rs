//! What is `transparent` around something that does not answer is one error, at its type.
#![allow(dead_code)]
use std::sync::Arc;

use sipcode::ToStatus;

#[derive(ToStatus)]
pub enum Failure<T> {
    #[sip(transparent)]
    List(Vec<T>),
    #[sip(transparent)]
    Shared(Arc<T>),
    #[sip(transparent)]
    Function(fn(T)),
    #[sip(transparent)]
    Error(std::io::Error),
}

#[derive(ToStatus)]
#[sip(transparent)]
struct Upstream(Option<sipcode::StatusCode>);

fn main() {}
