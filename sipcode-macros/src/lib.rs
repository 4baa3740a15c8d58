//! The derive macros of [`sipcode`](https://docs.rs/sipcode). Depend on that crate, which re-exports it.

mod args;
mod check;
mod derive;
mod expand;
mod grammar;
mod header;
mod input;
mod keys;
mod model;
mod suggest;
mod tokens;
mod values;

/// Makes an enum a validated set of SIP statuses (RFC 3261 §7.2): every code in range, unique, and registered or
/// knowingly one's own, with a phrase that may go on the wire.
///
/// On a variant stands `#[sip(486)]` or `#[sip(486, "Busy Here")]`, then any of the options; or `#[sip(other)]` alone, on
/// the one variant that holds a `StatusCode`.
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
/// # What a code is decides what must be said of it
///
/// | the code is | without a phrase | with the registered phrase | with another phrase |
/// | --- | --- | --- | --- |
/// | registered | takes the registered one | fine | error, unless `custom` on the variant or `dialect` on the enum |
/// | not registered, `vendor` on the variant | error | – | fine |
/// | not registered, `vendor = "…"` on the enum | error | – | fine; an error when it is a registered code's phrase, letter case aside: that is a typo of the number |
/// | not registered, not marked | error | – | error: a typo, or say `vendor` |
///
/// # Options
///
/// On the enum; several may share one `#[sip(…)]`:
///
/// | option | meaning |
/// | --- | --- |
/// | `class = ClientError` | every code is of this class |
/// | `range = 450..=459` | every code is in this range |
/// | `vendor = "Acme"` | codes that are not registered are this vendor's |
/// | `dialect` | registered codes may have other phrases than the registered ones |
/// | `fallback` | unknown codes are treated as RFC 3261 §8.1.3.2 says; the variants that this needs must be there |
/// | `display = false` | `Display` is left to you, or to `thiserror` |
/// | `crate = path` | where `sipcode` is found, if not at `::sipcode` |
///
/// The classes are `Provisional`, `Success`, `Redirection`, `ClientError`, `ServerError` and `GlobalFailure`.
///
/// On a variant, after the code and the phrase:
///
/// | option | meaning |
/// | --- | --- |
/// | `vendor` | the code is your own, not a registered one |
/// | `custom` | the code is registered, the phrase your own |
/// | `q850 = 34` | the Q.850 cause, instead of the one that RFC 3398 gives the code |
/// | `action = Failover` | what to do about it, instead of what the registry says |
///
/// The actions are the variants of `sipcode::Action`, the causes those that Q.850 assigns.
///
/// `#[sip(other)]` alone stands on the one variant that holds a `StatusCode`, and takes every code that no other variant has.
///
/// # What it gives
///
/// - On the enum itself, all `const`: `ALL`, `code`, `reason`, `from_code` and `recognize`.
/// - The traits `ToStatus` and `SipStatus`; and `FinalStatus` or `ProvisionalStatus`, when every code is on that side.
/// - `Display`: `486 Busy Here`.
/// - `TryFrom<u16>`; and `From` of the enum for `StatusCode` and for `u16`. No variant needs a discriminant, so `as u16` gives
///   the code only where discriminants are written.
/// - From a `StatusCode`:
///
///   | the enum | `TryFrom<StatusCode>` | `From<StatusCode>` |
///   | --- | --- | --- |
///   | plain | by `from_code` | – |
///   | `fallback` within a `class` or `range` | by `recognize` | – |
///   | `fallback` over all classes | never fails | by `recognize` |
///   | `other` | never fails | the variant with the code, else `Other(code)` |
///
/// # Errors
///
/// Each mistake is a compiler error of its own, at the token that is wrong:
///
/// ```compile_fail
/// #[derive(sipcode::SipStatus)]
/// enum Status {
///     // error: 201 is not registered with IANA; "Accepted" is the reason phrase of 202
///     #[sip(201, "Accepted")]
///     Accepted,
/// }
/// ```
#[proc_macro_derive(SipStatus, attributes(sip))]
pub fn derive_sip_status(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    derive::sip_status(input.into()).into()
}

/// Lets an enum of errors answer with SIP statuses (RFC 3261 §7.2): every variant says with which code, and with which
/// phrase if it is not the registered one.
///
/// The answer is one-way: a variant may have any fields and any discriminant, the same code may stand as often as wanted, and
/// the enum may have parameters. What a code, a phrase and an option may be is as with
/// [`SipStatus`](derive@SipStatus), but that a registered code takes any legal phrase. A variant marked
/// `#[sip(transparent)]` leaves the answer to the one value that it holds, whose type implements `ToStatus`: another error,
/// a `StatusCode`, a reference, or with the feature `alloc` a `Box`.
///
/// It stands beside `thiserror` on the same enum.
///
/// ```
/// use sipcode::{StatusCode, ToStatus};
///
/// #[derive(ToStatus)]
/// enum RegistrarError {
///     #[sip(401)]
///     NoCredentials,
///     /// The user part of the address of record is not known here.
///     #[sip(404, "Unknown User")]
///     UnknownUser(String),
///     #[sip(423)]
///     TooBrief { expires: u32, min_expires: u32 },
///     #[sip(503, action = TryNextRoute)]
///     Database(std::io::Error),
///     #[sip(503, "Too Many Bindings")]
///     TooManyBindings,
///     /// What another server answered.
///     #[sip(transparent)]
///     Upstream(StatusCode),
/// }
///
/// let error = RegistrarError::UnknownUser("alice".to_owned());
/// assert_eq!(error.status_line().to_string(), "SIP/2.0 404 Unknown User");
/// assert_eq!(RegistrarError::Upstream(StatusCode::BUSY_HERE).reason(), "Busy Here");
/// ```
///
/// # Options
///
/// On the enum: `class`, `range`, `vendor` and `crate`; on a variant, after the code and the phrase, `vendor`, `q850` and
/// `action`; each as with [`SipStatus`](derive@SipStatus). `custom` may stand there too, but nothing needs it.
///
/// # Errors
///
/// Each mistake is a compiler error of its own, at the token that is wrong:
///
/// ```compile_fail
/// #[derive(sipcode::ToStatus)]
/// enum CallError {
///     // error: 497 is not registered with IANA
///     #[sip(497, "Trunk Group Full")]
///     TrunkFull,
/// }
/// ```
#[proc_macro_derive(ToStatus, attributes(sip))]
pub fn derive_to_status(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    derive::to_status(input.into()).into()
}
