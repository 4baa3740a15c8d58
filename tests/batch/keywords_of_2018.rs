//! Names that are keywords from edition 2018 on.
#![allow(non_camel_case_types, dead_code)]

extern crate sipcode;

#[derive(sipcode::SipStatus, Clone, Copy)]
enum Status {
    #[sip(486)]
    async,
    #[sip(404)]
    try,
}

const _: () = assert!(Status::async.code().as_u16() == 486 && Status::ALL.len() == 2);

#[derive(sipcode::ToStatus)]
enum Failure {
    #[sip(423, header("Min-Expires" = await))]
    dyn { await: u32 },
}

fn main() {}
