//! Statics, types and traits of the user with the names that the emitted code might use.
#![allow(dead_code, non_upper_case_globals, non_camel_case_types)]
static found: u8 = 0;
static status: u8 = 0;
static code: u8 = 0;
static inner: u8 = 0;
static row: u8 = 0;
static write: u8 = 0;
static name: u8 = 0;
static line: u8 = 0;
static map: u8 = 0;
static cause: u8 = 0;
static location: u8 = 0;
static formatter: u8 = 0;
struct T;
struct Rows;
mod core {}
mod std {}

trait Length {
    fn len(&self) -> usize;
}

impl<U, const N: usize> Length for [U; N] {
    fn len(&self) -> usize {
        N
    }
}

trait Put {
    fn put(&self, _: u8) {}
    fn header(&self, _: u8) {}
    fn row(&self) {}
    fn delegate(&self) {}
    fn some(&self) {}
    fn into(&self) {}
}

impl<U> Put for U {}

#[derive(sipcode::SipStatus)]
#[sip(by_phrase, vendor = "Acme")]
enum Status {
    #[sip(486, q850 = 34, action = Failover, alternatives = [600])]
    Busy,
    #[sip(480, "No Route", starts = "No", header = 5)]
    #[cfg(any())]
    NoRoute,
    #[sip(497, "Trunk Full")]
    TrunkFull,
    #[sip(other)]
    Other(sipcode::StatusCode),
}

fn code_of(_: &str) -> sipcode::StatusCode {
    sipcode::StatusCode::GONE
}

#[derive(sipcode::ToStatus)]
#[sip(complete)]
enum Failure<E> {
    #[sip(423, header("Min-Expires" = minimum), header("Retry-After" = seconds.map(|seconds| seconds + 1)))]
    TooBrief { minimum: u32, seconds: Option<u32> },
    #[sip(transparent = error, header("Retry-After" = 5))]
    Inner { error: E, at: u8 },
    #[sip(with = code_of, header("Reason" = format_args!("{_0}")))]
    Text(String),
}

#[derive(sipcode::ToStatus)]
#[sip(503, header("Retry-After" = self.0 * 2))]
struct Down(u32);

fn main() {}
