//! The enum has at least one variant.

use sipcode::SipStatus;

#[derive(SipStatus)]
enum Status {}

fn main() {}
