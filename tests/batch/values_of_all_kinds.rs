//! Values of header fields of every kind of expression, in a program without other crates that need `syn`.
#![deny(warnings)]
#![allow(dead_code)]
use sipcode::ToStatus;

trait Tag<A, B> {
    const TEXT: &'static str;
    fn of(number: u32) -> u32;
}

impl Tag<u8, u16> for u8 {
    const TEXT: &'static str = "tag";
    fn of(number: u32) -> u32 {
        number + 1
    }
}

impl Tag<u8, u16> for &u8 {
    const TEXT: &'static str = "borrowed";
    fn of(number: u32) -> u32 {
        number
    }
}

fn of_code<T: Tag<u8, u16>>(_: &T) -> sipcode::StatusCode {
    sipcode::StatusCode::GONE
}

const fn size<T: ?Sized>() -> usize {
    core::mem::size_of::<&T>()
}

#[derive(ToStatus)]
pub enum Failure<'a, T: ?Sized + core::fmt::Display> {
    #[sip(503, header("X-A" = 1 + <u8 as Tag<u8, u16>>::of(1)), header("X-A" = !<u8 as Tag<u8, u16>>::of(2)))]
    Qualified,
    #[sip(503, header("X-A" = if <u8 as Tag<u8, u16>>::TEXT.is_empty() { 1 } else { 2 }), header("X-A" = *number as i64 - -1))]
    Chosen { number: u32 },
    #[sip(503, header("X-A" = <&'a u8 as Tag<u8, u16>>::TEXT), header("X-A" = core::convert::identity::<&'a u8>(byte)))]
    Lifetime { byte: &'a u8 },
    #[sip(503, header("X-A" = &text[1..]), header("X-A" = (1..*number).len()), header("X-A" = *number << 2 < 9 || *number >> 1 == 0))]
    Ranges { text: String, number: u32 },
    #[sip(503, header("X-A" = text.bytes().map(|byte| u32::from(byte) + 1).sum::<u32>()), header("X-A" = { let text = text.len(); text + 1 }))]
    Closure { text: String },
    #[sip(503, header("X-A" = match *number { 0 => "none", 1 | 2 => "few", _ => "many" }), header("X-A" = [1, 2, 3][1]))]
    Matched { number: u32 },
    #[sip(503, header("X-A" = 'count: loop { if *number > 5 { break 'count 5 } }), header("X-A" = matches!(number, 1..=5)), header("X-A" = size::<dyn Send>()))]
    Loop { number: u32 },
    #[sip(503, header("X-A" = if let Some(number) = number { *number } else { 0 }), header("X-A" = ::core::cmp::max(1, 2)))]
    Let { number: Option<u32> },
    #[sip(503, header("X-A" = **held), header("X-A" = held))]
    Unsized { held: Box<T> },
    #[sip(with = of_code::<&'a u8>)]
    With(&'a u8),
}

/// What is unsized answers, too.
#[derive(ToStatus)]
#[sip(486)]
pub struct Tail<T: ?Sized>(T);

macro_rules! values {
    ($name:ident, $expression:expr, $type:ty, $path:path, $lifetime:lifetime) => {
        #[derive(ToStatus)]
        enum $name {
            #[sip(503, header("X-A" = $expression * 2), header("X-A" = -$expression), header("X-A" = $expression as u8))]
            Numbers,
            #[sip(503, header("X-A" = size::<$type>()), header("X-A" = $path(1, 2)))]
            Others,
            #[sip(503, header("X-A" = size::<&$lifetime str>()))]
            Lifetime,
        }
    };
}

values!(Made, 1i32 + 2, dyn Send + Sync, core::cmp::max::<u8>, 'static);

fn main() {}
