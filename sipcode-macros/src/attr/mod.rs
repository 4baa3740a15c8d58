//! `#[sip(…)]` to arguments: one tolerant grammar, which understands what people write and notes what is wrong in its form.
//!
//! | file | what it says |
//! | --- | --- |
//! | `tokens.rs` | what a token says |
//! | `keys.rs` | which options there are |
//! | `ends.rs` | where an argument and its value end |
//! | `values.rs`, `header.rs` | what a value means |
//! | `args.rs` | what the arguments are, and how a suggestion writes them |
//! | `grammar.rs` | which kind of argument stands where |
//! | `options.rs`, `code.rs` | what an argument of this kind says |

mod args;
mod code;
mod ends;
mod grammar;
mod header;
mod keys;
mod options;
pub(crate) mod tokens;
pub(crate) mod values;

pub(crate) use self::args::{Args, Number, Opt, Stray, StrayKind};
pub(crate) use self::ends::{THE_CODE, THE_PHRASE};
pub(crate) use self::grammar::{is_read_back, name_of_sip, read};
pub(crate) use self::header::Header;
pub(crate) use self::keys::{Derive, Key, Place, Takes};
pub(crate) use self::tokens::Tokens;
