//! A `crate` path that leads nowhere is one error.
#[derive(acme::sipcode::SipStatus)]
#[sip(crate = acme::sipcod)]
enum Status {
    #[sip(486)]
    Busy,
    #[sip(other)]
    Other(acme::sipcode::StatusCode),
}

/// A type, and no module.
#[derive(acme::sipcode::SipStatus)]
#[sip(crate = Vec)]
enum OfAType {
    #[sip(486)]
    Busy,
    #[sip(other)]
    Other(acme::sipcode::StatusCode),
}

fn main() {}
