//! A set of status codes has no parameters. While it has, nothing else of it is reported.

use sipcode::SipStatus;

#[derive(SipStatus)]
enum Status<T> {
    #[sip(486)]
    Busy,
    #[sip(99)]
    Other(T),
}

fn main() {}
