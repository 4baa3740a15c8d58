//! An alternative is in the class and the range of the enum.

use sipcode::SipStatus;

#[derive(SipStatus)]
#[sip(class = ClientError)]
enum Status {
    #[sip(486, alternatives = [600])]
    Busy,
}

fn main() {}
