//! A code that cannot be read silences the rest of its variant, and `fallback` does not miss it.

use sipcode::SipStatus;

#[derive(SipStatus)]
#[sip(class = ClientError, fallback)]
enum Status {
    #[sip(4000, "Bad", custom, vendor)]
    BadRequest,
    #[sip(486)]
    Busy,
}

fn main() {}
