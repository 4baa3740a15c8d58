//! Bounds that need not be, and bounds that the user has written.
#![deny(single_use_lifetimes, unused_lifetimes, clippy::all, clippy::pedantic, clippy::nursery)]
#![allow(dead_code, clippy::use_self)]
use sipcode::{StatusCode, ToStatus};

#[derive(ToStatus)]
pub enum Bound<E: ToStatus> {
    #[sip(486)]
    Busy,
    #[sip(transparent)]
    Inner(E),
}

#[derive(ToStatus)]
pub enum Borrowed<'a> {
    #[sip(486)]
    Busy(&'a str),
    #[sip(404)]
    Unknown,
}

#[derive(ToStatus)]
pub enum Boxed<T> {
    #[sip(486)]
    Busy(T),
    #[sip(transparent)]
    Inner(std::sync::Arc<std::rc::Rc<T>>),
}

#[derive(ToStatus)]
enum Recursive<T> {
    #[sip(486)]
    Busy(T),
    #[sip(transparent)]
    Inner(Box<Recursive<T>>),
}

#[derive(ToStatus)]
enum RecursiveReference<'a, T> {
    #[sip(486)]
    Busy(T),
    #[sip(transparent)]
    Inner(&'a RecursiveReference<'a, T>),
}

#[derive(ToStatus)]
enum OfSelf<T>
where
    Self: Sized,
{
    #[sip(486)]
    Busy(T),
}

#[allow(non_upper_case_globals)]
#[derive(ToStatus)]
enum Constant<const code: usize> {
    #[sip(486)]
    Busy([u8; code]),
}

#[derive(ToStatus)]
#[sip(complete)]
enum Headers<T: std::fmt::Display> {
    #[sip(401, header("WWW-Authenticate" = later))]
    Unauthorized,
    #[sip(423, header("Min-Expires" = min), header("X-Reason" = why.as_ref()))]
    TooBrief { min: u32, why: Option<T> },
    #[sip(503, header("Retry-After" = _0), header("Warning" = later))]
    Overloaded(T, u8),
}

fn code_of<T>(busy: T) -> [StatusCode; 2] {
    let inner = Recursive::Busy(busy);
    let outer = RecursiveReference::Busy(0);
    [ToStatus::code(&Recursive::Inner(Box::new(inner))), ToStatus::code(&RecursiveReference::Inner(&outer))]
}

fn main() {
    code_of(0);
}
