//! Programs that use all that a form gives to an enum, so that nothing of it is left out of them.

use super::forms::Form;

/// The program for these enums of a crate.
pub(super) fn source(form: Form, of: &str, enums: &[String]) -> String {
    let (import, uses) = match form {
        Form::Sipcode | Form::ByHand => ("use sipcode::{Cause, Location, SipStatus, StatusCode, ToStatus};", STATUS),
        Form::ThisError => ("", "black_box::<&dyn std::error::Error>(&$name::C100);"),
        Form::NumEnum => ("", NUMBER),
        Form::Alone => ("", "black_box::<&dyn std::fmt::Debug>(&$name::C100);"),
    };
    format!(
        "\
#![allow(unused)]

use std::hint::black_box;

use {of}::*;
{import}

macro_rules! keep {{
    ($($name:ident)*) => {{$(
        {uses}
    )*}};
}}

fn main() {{
    keep!({});
}}
",
        enums.join(" ")
    )
}

const STATUS: &str = "\
        black_box::<&dyn ToStatus>(&$name::C100);
        black_box::<&dyn std::fmt::Display>(&$name::C100);
        black_box($name::ALL);
        black_box($name::code as fn(&_) -> _);
        black_box($name::reason as fn(&_) -> _);
        black_box($name::from_code as fn(_) -> _);
        black_box($name::recognize as fn(_) -> _);
        black_box(<$name as SipStatus>::from_cause as fn(Cause, Location) -> _);
        black_box(<$name as TryFrom<StatusCode>>::try_from as fn(_) -> _);
        black_box(<$name as TryFrom<u16>>::try_from as fn(_) -> _);
        black_box(<StatusCode as From<$name>>::from as fn(_) -> _);
        black_box(<u16 as From<$name>>::from as fn(_) -> _);";

const NUMBER: &str = "\
        black_box(<$name as TryFrom<u16>>::try_from as fn(_) -> _);
        black_box(<u16 as From<$name>>::from as fn(_) -> _);
        black_box(<&'static str as From<$name>>::from as fn(_) -> _);
        black_box(<&'static str as From<&$name>>::from as fn(_) -> _);";
