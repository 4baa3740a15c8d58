//! A type that is not there is one error.
#[derive(sipcode::SipStatus)]
pub enum Status {
    #[sip(486)]
    Busy,
    #[sip(other)]
    Other(StatusCode),
}

fn main() {}
