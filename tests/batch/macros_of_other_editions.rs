//! Variants that are keywords of this edition, out of macros of older ones.
use acme::sipcode::SipStatus;

acme::body! {
    #[derive(SipStatus)]
    #[sip(crate = acme::sipcode)]
    #[allow(dead_code, non_camel_case_types)]
    enum Body
}

acme::named! {
    #[derive(SipStatus)]
    #[sip(crate = acme::sipcode)]
    #[allow(dead_code)]
    enum Named
}

old::body2015! {
    #[derive(SipStatus)]
    #[sip(crate = acme::sipcode)]
    #[allow(dead_code, non_camel_case_types)]
    enum Old
}

fn main() {}
