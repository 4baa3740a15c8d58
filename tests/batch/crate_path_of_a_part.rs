//! A `crate` path to a part of the library is one error.
#[derive(acme::sipcode::SipStatus)]
#[sip(crate = acme::partial)]
enum Status {
    #[sip(486)]
    Busy,
    #[sip(other)]
    Other(acme::sipcode::StatusCode),
}

fn main() {}
