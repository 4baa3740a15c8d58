//! The code is of the class of the enum.

use sipcode::SipStatus;

#[derive(SipStatus)]
#[sip(class = ClientError)]
enum Status {
    #[sip(486)]
    Busy,
    #[sip(503)]
    Overloaded,
}

fn main() {}
