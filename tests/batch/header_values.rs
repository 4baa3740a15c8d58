//! A mistake in the value of a header field is one error; so is an `Option` where none may stand.
#![allow(dead_code)]
use sipcode::ToStatus;

#[derive(ToStatus)]
#[sip(complete)]
pub enum Failure {
    #[sip(423, header("Min-Expires" = mim))]
    TooBrief { min: u32 },
    #[sip(503, header("Retry-After" = seconds.as_minutes()))]
    Down { seconds: u32 },
    #[sip(415, header("Accept" = accept), header("Accept-Language" = language))]
    Type { accept: String, language: Option<String> },
    #[sip(415, header("Accept" = accept), header("Accept-Language" = language))]
    Language { accept: Option<String>, language: String },
}

fn main() {}
