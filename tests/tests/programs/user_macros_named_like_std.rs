#![allow(unused_macros)]

macro_rules! panic {
    ($($any:tt)*) => {
        compile_error!("a macro of the user")
    };
}
macro_rules! matches {
    ($($any:tt)*) => {
        compile_error!("a macro of the user")
    };
}
macro_rules! write {
    ($($any:tt)*) => {
        compile_error!("a macro of the user")
    };
}
macro_rules! assert {
    ($($any:tt)*) => {
        compile_error!("a macro of the user")
    };
}
macro_rules! concat {
    ($($any:tt)*) => {
        compile_error!("a macro of the user")
    };
}
macro_rules! unreachable {
    ($($any:tt)*) => {
        compile_error!("a macro of the user")
    };
}

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(486)]
    Busy,
    #[sip(other)]
    Other(StatusCode),
}

pub fn main() {
    assert_eq!(AcmeStatus::Busy.to_string(), "486 Busy Here");
    assert_eq!(AcmeStatus::Other(StatusCode::GONE).to_string(), "410 Gone");
}
