//! In edition 2015 a path of a derive starts where the type stands, as any path but that of a `use`.
#![allow(dead_code)]
extern crate acme;

mod inside {
    use acme::sipcode as sip;

    #[derive(sip::SipStatus)]
    #[sip(crate = sip)]
    enum Status {
        #[sip(486)]
        Busy,
    }

    #[derive(sip::ToStatus)]
    #[sip(crate = ::acme::sipcode)]
    enum Failure {
        #[sip(486)]
        Busy,
    }
}

fn in_a_function() {
    use acme::sipcode as sip;

    #[derive(sip::SipStatus)]
    #[sip(crate = sip)]
    enum Status {
        #[sip(486)]
        Busy,
    }
}

fn main() {}
