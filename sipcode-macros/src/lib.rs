//! The derive macro of [`sipcode`](https://docs.rs/sipcode). Depend on that crate, which re-exports it.

mod attr;
mod check;
mod derive;
mod expand;
mod fallback;
mod model;
mod nearest;
mod plan;
mod suggest;

use syn::{DeriveInput, parse_macro_input};

/// Makes an enum a validated set of SIP statuses (RFC 3261 §7.2): every code in range, unique, and registered or
/// knowingly one's own, with a phrase that may go on the wire.
///
/// On a variant stands `#[sip(486)]` or `#[sip(486, "Busy Here")]`, then any of the options; or `#[sip(other)]` alone, on
/// the one variant that holds a `StatusCode`. The README of `sipcode` has the tables of options and of checks.
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
/// # Errors
///
/// Each mistake is a compiler error of its own, at the token that is wrong:
///
/// ```compile_fail
/// #[derive(sipcode::SipStatus)]
/// enum Status {
///     #[sip(201, "Accepted")] // error: 201 is not registered with IANA; "Accepted" is the reason phrase of 202
///     Accepted,
/// }
/// ```
#[proc_macro_derive(SipStatus, attributes(sip))]
pub fn derive_sip_status(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    derive::sip_status(&input).into()
}
