//! Nothing but a comma stands between two arguments.

use sipcode::SipStatus;

#[derive(SipStatus)]
enum Status {
    #[sip(486; "Busy Here")]
    Busy,
}

fn main() {}
