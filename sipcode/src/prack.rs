//! Which responses are sent reliably: provisional ones to an INVITE, with PRACK (RFC 3262).
//!
//! [`StatusCode::reliability`](crate::StatusCode::reliability) says what a code allows, and [`Reliability::delivery`] what that
//! means for a request. All of this is about INVITE: the only 1xx to another request is 100 (RFC 4320 §4.1).
//!
//! ```
//! use sipcode::StatusCode;
//! use sipcode::prack::{Delivery, Option100rel};
//!
//! let progress = StatusCode::SESSION_PROGRESS.reliability();
//! assert_eq!(progress.delivery(Option100rel::Required), Delivery::WithPrack);
//! assert_eq!(Delivery::PRACK_HEADERS, [["Require"], ["RSeq"]]);
//! ```
//!
//! # 199 (Early Dialog Terminated)
//!
//! RFC 6228 adds rules for 199 that depend on more than `100rel`:
//!
//! - It is sent only if the `Supported` header field of the request has the option tag `199` (§4, §5).
//! - A user agent server should send it unreliably, unless the request requires `100rel` (§5). As it sends a final response
//!   anyway, it should send no 199 before it, unless it is set to do so, or the request requires `100rel`, which keeps the
//!   proxies from it (§5).
//! - A forking proxy sends it for an early dialog that ended with a final response that it does not forward at once, but
//!   never where the request requires `100rel`, for a proxy cannot send it reliably (§6).
//! - Its `Reason` header field has the code of the response that ended the dialog, and the tag in `To` names the dialog (§5,
//!   §6).

pub use sipcode_core::{Delivery, Option100rel, Reliability};
