//! A dependency that is called `core`.
#![allow(dead_code)]
#[derive(sipcode::SipStatus)]
enum Status {
    #[sip(486)]
    Busy,
    #[sip(other)]
    Other(sipcode::StatusCode),
}

#[derive(sipcode::ToStatus)]
enum Failure {
    #[sip(423, header("Min-Expires" = min))]
    TooBrief { min: u32 },
}

fn main() {}
