//! `crate` takes the path under which `sipcode` is found, without quotation marks.

use sipcode::SipStatus;

#[derive(SipStatus)]
#[sip(crate = "::sipcode")]
enum Status {
    #[sip(486)]
    Busy,
}

fn main() {}
