//! Two variants of one name are the compiler's error alone.
#[derive(sipcode::SipStatus)]
enum Status {
    #[sip(486)]
    Busy,
    #[sip(487)]
    Busy,
}

fn main() {}
