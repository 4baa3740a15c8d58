//! Two variants of one name are the compiler's error alone.
#[derive(sipcode::SipStatus)]
enum Status {
    #[sip(486)]
    Busy,
    #[sip(487)]
    Busy,
}

#[derive(sipcode::SipStatus)]
enum OneCode {
    #[sip(486)]
    Busy,
    #[sip(486)]
    Busy,
}

#[derive(sipcode::ToStatus)]
enum Failure {
    #[sip(486)]
    Busy(u8),
    #[sip(487)]
    Busy(u8),
}

fn main() {}
