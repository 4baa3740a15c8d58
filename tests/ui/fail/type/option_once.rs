//! An option stands once.

use sipcode::SipStatus;

#[derive(SipStatus)]
#[sip(class = ClientError, class = ClientError)]
enum Status {
    #[sip(486)]
    Busy,
}

fn main() {}
