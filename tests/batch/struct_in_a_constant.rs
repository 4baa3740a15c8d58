//! No error follows where a wrong kind of item is asked in a constant.
use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
struct Status;

const CODE: StatusCode = Status.code();

fn main() {
    println!("{CODE}");
}
