//! A `crate` path that leads nowhere is one error.
#[derive(acme::sipcode::SipStatus)]
#[sip(crate = acme::sipcod)]
enum Status {
    #[sip(486)]
    Busy,
    #[sip(other)]
    Other(acme::sipcode::StatusCode),
}

fn main() {}
