//! A mistake out of a macro stands where it is written.

use sipcode::SipStatus;

macro_rules! status {
    ($($name:ident = $code:expr, $phrase:literal;)*) => {
        #[derive(SipStatus)]
        enum Status {
            $(#[sip($code, $phrase)] $name),*
        }
    };
}

status! {
    Busy = 486, "Line Busy";
    Gone = "410", "Gone";
}

fn main() {}
