//! A `StatusCode` that is another one is one error, at the type; an alias, a re-export and a renamed import are not.
#![allow(dead_code)]

mod http {
    #[derive(Clone, Copy)]
    pub struct StatusCode(pub u16);
}

mod ours {
    pub use sipcode::StatusCode as Code;
    pub type Alias = sipcode::StatusCode;
}

use http::StatusCode;
use ours::{Alias, Code};

#[derive(sipcode::SipStatus)]
enum Foreign {
    #[sip(486, q850 = 17, action = Forward, alternatives = [600])]
    Busy,
    #[sip(other)]
    Other(StatusCode),
}

#[derive(sipcode::SipStatus)]
enum OfAnAlias {
    #[sip(486)]
    Busy,
    #[sip(other)]
    Other(Alias),
}

#[derive(sipcode::SipStatus)]
enum OfAReexport {
    #[sip(486)]
    Busy,
    #[sip(other)]
    Other { code: Code },
}

#[derive(sipcode::SipStatus)]
enum Used {
    #[sip(486)]
    Busy,
    #[sip(other)]
    Other(std::net::IpAddr),
}

fn use_it() {
    let status = Used::from(sipcode::StatusCode::GONE);
    println!("{status} {}", status.code());
}

fn main() {}
