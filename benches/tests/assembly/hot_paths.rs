//! What a program does for every message, each as a function of its own. `main.rs` compiles this and reads the result.

use sipcode::{BufferTooSmall, InvalidStatusLine, ReceivedStatusLine, SipStatus, StatusCode, StatusLine};

include!(concat!(env!("OUT_DIR"), "/lists.rs"));

macro_rules! plain {
    ($name:ident $(($code:literal, $variant:ident, $phrase:literal))+) => {
        #[derive(SipStatus)]
        #[sip(vendor = "Everybody")]
        pub enum $name {
            $(#[sip($code, $phrase)] $variant,)+
        }
    };
}

macro_rules! with_discriminants {
    ($name:ident $(($code:literal, $variant:ident, $phrase:literal))+) => {
        #[derive(SipStatus)]
        #[sip(vendor = "Everybody")]
        #[repr(u16)]
        pub enum $name {
            $(#[sip($code, $phrase)] $variant = $code,)+
        }
    };
}

macro_rules! with_other {
    ($name:ident $(($code:literal, $variant:ident, $phrase:literal))+) => {
        #[derive(SipStatus)]
        #[sip(vendor = "Everybody")]
        pub enum $name {
            $(#[sip($code, $phrase)] $variant,)+
            #[sip(other)]
            Other(StatusCode),
        }
    };
}

macro_rules! paths {
    ($kind:ident, $size:ident, $list:ident) => {
        pub mod $size {
            use super::super::*;

            $list!($kind, Status);

            #[inline(never)]
            pub fn from_number(number: u16) -> Option<Status> {
                Status::try_from(number).ok()
            }

            #[inline(never)]
            pub fn from_code(code: StatusCode) -> Option<Status> {
                Status::from_code(code)
            }

            #[inline(never)]
            pub fn to_code(status: Status) -> StatusCode {
                status.code()
            }

            #[inline(never)]
            pub fn to_phrase(status: Status) -> &'static str {
                status.reason()
            }

            #[inline(never)]
            pub fn write_line(status: Status, buffer: &mut [u8]) -> Result<usize, BufferTooSmall> {
                status.status_line().write_to(buffer)
            }
        }
    };
}

macro_rules! kinds {
    ($($kind:ident)+) => {$(
        pub mod $kind {
            paths!($kind, three, three);
            paths!($kind, registered, registered);
            paths!($kind, every, every);
        }
    )+};
}

kinds! { plain with_discriminants with_other }

#[inline(never)]
pub fn from_three_bytes(digits: &[u8]) -> Option<StatusCode> {
    StatusCode::from_bytes(digits).ok()
}

#[inline(never)]
pub fn read_line(line: &[u8]) -> Result<ReceivedStatusLine<'_>, InvalidStatusLine> {
    StatusLine::parse(line)
}

#[inline(never)]
pub fn append_line(line: StatusLine<'_>, message: &mut Vec<u8>) {
    line.append_to(message);
}
