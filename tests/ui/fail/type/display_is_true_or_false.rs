//! `display` takes `true` or `false`.

use sipcode::SipStatus;

#[derive(SipStatus)]
#[sip(display = "false")]
enum Status {
    #[sip(486)]
    Busy,
}

fn main() {}
