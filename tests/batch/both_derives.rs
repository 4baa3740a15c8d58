//! `ToStatus` comes with `SipStatus`; the compiler says so, once for each trait.
#[derive(sipcode::SipStatus, sipcode::ToStatus)]
enum Status {
    #[sip(486)]
    Busy,
}

fn main() {}
