//! `class` is the class of the codes. Where most are outside, the class is the mistake.

use sipcode::SipStatus;

#[derive(SipStatus)]
#[sip(class = ClientError)]
enum Status {
    #[sip(500)]
    Broken,
    #[sip(503)]
    Overloaded,
}

fn main() {}
