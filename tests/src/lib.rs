//! Tests of `sipcode`; see `tests/`.

pub mod cases;
pub mod data;
pub mod diagnostics;
pub mod example;
pub mod inputs;
pub mod markdown;
pub mod outside;

#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
