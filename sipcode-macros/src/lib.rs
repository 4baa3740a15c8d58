//! The derive macros of [`sipcode`](https://docs.rs/sipcode). Depend on that crate, which re-exports them.
//!
//! For those who change the macros: one derive is one straight way through these files, and each step uses only
//! what the earlier ones made.
//!
//! | file | step |
//! | --- | --- |
//! | `derive.rs` | the whole way in one function; unit tests and fuzz targets call it without a compiler |
//! | `input.rs` | tokens → the enum or struct as `syn` reads it; what can be saved of one with a syntax error |
//! | `attr/` | `#[sip(…)]` → arguments, by one tolerant grammar; its `mod.rs` says which file does what |
//! | `model.rs` | the enum as understood, mistakes included; it answers questions and judges nothing |
//! | `suggest.rs` | the attributes that were probably meant, by what a mistake is about; those of a type, which depend on its limits, are in `check/limits.rs` |
//! | `check/` | the rules: each notes a fact, its place and what it is about; `mod.rs` makes errors of them and shows the suggestions that mend the mistake, and `variant_rules.rs` and `type_rules.rs` say in which order the rules run |
//! | `expand/` | the emitted code; also beside errors, so that one mistake gives one error |
//!
//! What a derive's page has behind its first example stands in `docs/`. The macros hold no number, phrase or grammar of their own:
//! they ask `sipcode-core`, as the library does at run time. The golden files in `tests/golden` show what is emitted.

mod attr;
mod check;
mod derive;
mod expand;
mod input;
mod model;
mod suggest;

use self::attr::Derive;

/// Makes an enum a checked set of SIP status codes (RFC 3261 §7.2).
///
/// Every code is from 100 to 699, stands once, and is registered or marked as your own; every reason phrase may go on the wire.
/// Whatever breaks a rule does not compile. For errors and other answers see [`ToStatus`](derive@ToStatus).
///
/// ```
/// use sipcode::{SipStatus, StatusCode};
///
/// #[derive(SipStatus, Debug, PartialEq)]
/// #[sip(vendor = "Acme")]
/// enum AcmeStatus {
///     /// The callee is on another call.
///     #[sip(486)]
///     Busy,
///     /// Every channel of the trunk group is in use.
///     #[sip(497, "Trunk Group Full", action = Failover, q850 = 34)]
///     TrunkFull,
///     /// Any code that Acme does not define.
///     #[sip(other)]
///     Other(StatusCode),
/// }
///
/// assert_eq!(AcmeStatus::TrunkFull.to_string(), "497 Trunk Group Full");
/// assert_eq!(AcmeStatus::from(StatusCode::BUSY_HERE), AcmeStatus::Busy);
/// ```
///
#[doc = include_str!("../docs/SipStatus.md")]
#[proc_macro_derive(SipStatus, attributes(sip))]
pub fn derive_sip_status(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    derive::sip_status(input.into()).into()
}

/// Makes an enum or a struct answer with SIP statuses (RFC 3261 §7.2): a code, a reason phrase and header fields.
///
/// It is for errors, beside `thiserror`. Fields, generic parameters and discriminants are free, and a code may stand on
/// several variants, because no code has to lead back to a variant. For a set of codes see [`SipStatus`](derive@SipStatus).
///
/// ```
/// use sipcode::ToStatus;
///
/// #[derive(ToStatus)]
/// #[sip(complete)]
/// enum RegisterError {
///     #[sip(404, "Unknown User")]
///     UnknownUser(String),
///     #[sip(423, header("Min-Expires" = min))]
///     TooBrief { asked: u32, min: u32 },
///     #[sip(503, action = TryNextRoute, header("Retry-After" = 5))]
///     Database(std::io::Error),
/// }
///
/// let mut head = String::new();
/// RegisterError::TooBrief { asked: 5, min: 60 }.write_head(&mut head)?;
/// assert_eq!(head, "SIP/2.0 423 Interval Too Brief\r\nMin-Expires: 60\r\n");
/// # Ok::<(), std::fmt::Error>(())
/// ```
///
#[doc = include_str!("../docs/ToStatus.md")]
#[proc_macro_derive(ToStatus, attributes(sip))]
pub fn derive_to_status(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    derive::to_status(input.into()).into()
}

/// What `cargo doc` shows of a set.
#[doc(hidden)]
#[proc_macro]
pub fn page_of_a_set(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    derive::page(input.into(), Derive::Set).into()
}

/// What `cargo doc` shows of answers.
#[doc(hidden)]
#[proc_macro]
pub fn page_of_answers(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    derive::page(input.into(), Derive::Answers).into()
}
