//! Lints that are forbidden.
#![forbid(deprecated, warnings)]
#[derive(sipcode::SipStatus, Clone, Copy, Debug)]
pub enum Status {
    #[sip(486)]
    Busy,
}

#[derive(sipcode::ToStatus, Debug)]
pub enum Failure {
    #[sip(423, header("Min-Expires" = min))]
    TooBrief { min: u32 },
}

fn main() {
    println!("{} {:?}", Status::Busy, Failure::TooBrief { min: 1 });
}
