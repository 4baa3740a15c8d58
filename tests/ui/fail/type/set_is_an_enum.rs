//! A set of status codes is an enum.

use sipcode::SipStatus;

#[derive(SipStatus)]
struct Busy;

fn main() {}
