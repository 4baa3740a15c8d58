//! The paths under which the library may be found.
#![allow(dead_code)]
#[derive(acme::sipcode::SipStatus)]
#[sip(crate = acme::sipcode)]
enum Whole {
    #[sip(486)]
    Busy,
}

#[derive(acme::all::SipStatus)]
#[sip(crate = acme::all)]
enum ByAGlob {
    #[sip(486)]
    Busy,
}

mod here {
    pub(super) use acme::sipcode as sip;
}

#[derive(here::sip::ToStatus)]
#[sip(crate = crate::here::sip)]
enum Here {
    #[sip(423, header("Min-Expires" = min))]
    TooBrief { min: u32 },
}

fn main() {}
