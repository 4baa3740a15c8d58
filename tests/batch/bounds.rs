//! Bounds that need not be, and bounds that the user has written.
#![deny(single_use_lifetimes, unused_lifetimes, clippy::all)]
#![allow(dead_code)]
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

fn code_of<T>(busy: T) -> [StatusCode; 2] {
    let inner = Recursive::Busy(busy);
    let outer = RecursiveReference::Busy(0);
    [ToStatus::code(&Recursive::Inner(Box::new(inner))), ToStatus::code(&RecursiveReference::Inner(&outer))]
}

fn main() {
    code_of(0);
}
