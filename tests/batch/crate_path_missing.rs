//! Where the library is not a dependency, `crate` is missing: one error.
#[derive(acme::sipcode::SipStatus)]
enum Status {
    #[sip(486)]
    Busy,
    #[sip(other)]
    Other(acme::sipcode::StatusCode),
}

fn main() {}
