//! Discriminants beside fields need `#[repr(u16)]`; the compiler's error is the only one.
#[derive(sipcode::SipStatus)]
enum Status {
    #[sip(486)]
    Busy = 486,
    #[sip(other)]
    Other(sipcode::StatusCode),
}

fn main() {}
