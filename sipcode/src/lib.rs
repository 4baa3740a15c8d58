//! SIP (RFC 3261) answers every request with a status code, 100 to 699, and a reason phrase. This crate makes an enum of
//! yours a status type whose codes and phrases are checked as it compiles, and tells what each registered code means.
//!
//! - [The first enum](#the-first-enum)
//! - [Codes that you do not know](#codes-that-you-do-not-know)
//! - [Codes of your own, phrases of your own](#codes-of-your-own-phrases-of-your-own)
//! - [What a code means, and what to do about it](#what-a-code-means-and-what-to-do-about-it)
//! - [Errors that answer](#errors-that-answer)
//! - [The status line](#the-status-line)
//! - [The telephone network](#the-telephone-network)
//! - [Proxies and servers](#proxies-and-servers)
//! - [Features](#features)
//!
//! # The first enum
//!
//! ```
//! # #[cfg(feature = "derive")] {
//! use sipcode::{SipStatus, StatusCode};
//!
//! #[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq)]
//! enum Rejection {
//!     /// The callee is on another call.
//!     #[sip(486)]
//!     Busy,
//!     /// The callee pressed the red button.
//!     #[sip(603, "Decline")]
//!     Declined,
//! }
//!
//! assert_eq!(Rejection::Busy.code(), StatusCode::BUSY_HERE);
//! assert_eq!(Rejection::Busy.reason(), "Busy Here");
//! assert_eq!(Rejection::Declined.to_string(), "603 Decline");
//! assert_eq!(Rejection::try_from(603), Ok(Rejection::Declined));
//! # }
//! ```
//!
//! A registered code needs no phrase: it has one. A phrase that is given must be the registered one, to the letter. A code
//! that is not registered, one that stands twice, or a phrase that may not go on the wire does not compile, and the error
//! offers text that does.
//!
//! An editor shows a variant's doc comment where the variant is used, and its code too if that is its discriminant:
//! `Busy = 486`. Methods and types stay known to it while a variant is wrong or half written.
//!
//! # Codes that you do not know
//!
//! [`StatusCode`] is any code that the wire can carry, and [`StatusCode::from_u16`] makes it of a number; an enum is the
//! codes that a program understands. Between the two stand explicit conversions. [`SipStatus::from_code`] finds exactly a
//! code. [`SipStatus::recognize`] treats an unknown one as RFC 3261 §8.1.3.2 says: as 183 or as the x00 of its class, if the
//! enum has that.
//!
//! `#[sip(other)]` on one variant keeps unknown codes as they are. `#[sip(fallback)]` on the enum has them treated as the
//! RFC says, and demands the variants that this needs. Either gives `From<StatusCode>`, where no `class` or `range` leaves
//! codes outside.
//!
//! ```
//! # #[cfg(feature = "derive")] {
//! use sipcode::{SipStatus, StatusCode};
//!
//! #[derive(SipStatus, Debug, PartialEq)]
//! enum Answer {
//!     #[sip(200)]
//!     Answered,
//!     #[sip(other)]
//!     Other(StatusCode),
//! }
//!
//! #[derive(SipStatus, Debug, PartialEq)]
//! #[sip(class = ServerError, fallback)]
//! enum Failure {
//!     #[sip(500)]
//!     Internal,
//!     #[sip(503)]
//!     Unavailable,
//! }
//!
//! let unknown = StatusCode::from_u16(499).unwrap();
//! assert_eq!(Answer::from(unknown), Answer::Other(unknown));
//! assert_eq!(Failure::try_from(StatusCode::BAD_GATEWAY), Ok(Failure::Internal));
//! assert!(Failure::try_from(StatusCode::GONE).is_err());
//! # }
//! ```
//!
//! # Codes of your own, phrases of your own
//!
//! A code that is not registered is marked `vendor`, on the variant or with the vendor's name on the enum. A registered code
//! with a phrase of one's own is marked `custom`; `dialect` on the enum says it for all.
//!
//! `action` and `q850` say what a variant means where its code says nothing, or something else. [`ToStatus`] answers with them;
//! [`StatusCode::action`] and [`StatusCode::cause`] know the code alone. Every option stands on the page of
//! [`#[derive(SipStatus)]`](derive.SipStatus.html#options).
//!
//! ```
//! # #[cfg(feature = "derive")] {
//! use sipcode::{Action, Cause, SipStatus, ToStatus};
//!
//! #[derive(SipStatus)]
//! #[sip(vendor = "Acme")]
//! enum AcmeStatus {
//!     #[sip(486, "Line Is Busy", custom)]
//!     Busy,
//!     #[sip(497, "Trunk Group Full", action = Failover, q850 = 34)]
//!     TrunkFull,
//! }
//!
//! assert_eq!(AcmeStatus::TrunkFull.action(), Action::Failover);
//! assert_eq!(AcmeStatus::TrunkFull.q850(), Cause::new(34));
//! # }
//! ```
//!
//! # What a code means, and what to do about it
//!
//! Each registered code has a row in [`registry()`]: where it is defined, what it means, what an element that receives it
//! does next ([`Action`]), its Q.850 cause, and the header fields that a response with it must carry.
//!
//! ```
//! use sipcode::StatusCode;
//!
//! let row = StatusCode::INTERVAL_TOO_BRIEF.registered().unwrap();
//! assert_eq!(row.reference, "RFC 3261 §21.4.17");
//! assert_eq!(row.required_headers, [["Min-Expires"]]);
//! println!("{} {}", row.meaning, row.action.advice());
//! ```
//!
//! # Errors that answer
//!
//! `#[derive(ToStatus)]` lets an enum of errors answer, beside `thiserror` on the same enum. The way back from a code is not
//! needed there, so variants hold what they like, and several may have the same code, each with a phrase of its own. A variant
//! marked `transparent` leaves the answer to what it holds; so an error that comes up by `?` still knows it.
//!
//! ```
//! # #[cfg(feature = "derive")] {
//! use sipcode::{StatusCode, ToStatus};
//!
//! #[derive(ToStatus)]
//! enum DirectoryError {
//!     #[sip(404, "No Such User")]
//!     NoSuchUser(String),
//!     #[sip(500)]
//!     Down { since: std::time::Instant },
//! }
//!
//! #[derive(ToStatus)]
//! enum CallError {
//!     #[sip(403)]
//!     Barred,
//!     #[sip(transparent)]
//!     Directory(DirectoryError),
//!     /// What another server answered.
//!     #[sip(transparent)]
//!     Upstream(StatusCode),
//! }
//!
//! // With `thiserror`, `#[from]` writes this.
//! impl From<DirectoryError> for CallError {
//!     fn from(error: DirectoryError) -> Self {
//!         Self::Directory(error)
//!     }
//! }
//!
//! fn call(user: &str) -> Result<(), CallError> {
//!     find(user)?;
//!     Err(CallError::Upstream(StatusCode::BUSY_HERE))
//! }
//!
//! fn find(user: &str) -> Result<(), DirectoryError> {
//!     if user == "anna" { Ok(()) } else { Err(DirectoryError::NoSuchUser(user.to_owned())) }
//! }
//!
//! let answer = |user| call(user).unwrap_err().status_line().to_string();
//! assert_eq!(answer("anna"), "SIP/2.0 486 Busy Here");
//! assert_eq!(answer("bert"), "SIP/2.0 404 No Such User");
//! # }
//! ```
//!
//! # The status line
//!
//! [`StatusLine::parse`] reads the first line of a response from bytes; [`ToStatus::status_line`] writes one. What can be
//! written is legal by construction: a phrase is a [`ReasonPhrase`].
//!
//! ```
//! use sipcode::{ReasonPhrase, StatusCode, StatusLine, ToStatus};
//!
//! let received = StatusLine::parse(b"SIP/2.0 480 Temporarily Unavailable\r\n")?;
//! assert_eq!(received.code(), StatusCode::TEMPORARILY_UNAVAILABLE);
//! assert_eq!(received.reason(), Ok("Temporarily Unavailable"));
//!
//! let phrase = ReasonPhrase::new("5 calls queued").unwrap();
//! let answer = StatusCode::QUEUED.status_line().with_phrase(phrase);
//! assert_eq!(answer.to_string(), "SIP/2.0 182 5 calls queued");
//! # Ok::<(), sipcode::InvalidStatusLine>(())
//! ```
//!
//! # The telephone network
//!
//! [`Cause`] and status map to each other as RFC 3398 says; a variant's own `q850` goes before its table.
//!
//! ```
//! use sipcode::{Cause, Location, StatusCode};
//!
//! let cause = Cause::new(21).unwrap();
//! assert_eq!(cause.name(), Some("Call rejected"));
//! assert_eq!(cause.to_status(Location::User), Some(StatusCode::DECLINE));
//! assert_eq!(StatusCode::DECLINE.cause(), Some(cause));
//! ```
//!
//! [`reason`] reads and writes the `Reason` header field, which carries such causes and status codes in requests and
//! answers.
//!
//! ```
//! use sipcode::reason::{self, ReasonValue};
//! use sipcode::{Cause, StatusCode};
//!
//! let value = reason::parse(b"Reason: Q.850;cause=16;text=\"Terminated\"").next().unwrap()?;
//! assert_eq!(value.q850(), Cause::new(16));
//!
//! let value = ReasonValue::q850_of(&StatusCode::BUSY_HERE).unwrap();
//! assert_eq!(value.to_string(), "Q.850;cause=17;text=\"User busy\"");
//! # Ok::<(), sipcode::reason::InvalidReason>(())
//! ```
//!
//! # Proxies and servers
//!
//! [`fork::best`] chooses among the answers of a forked request (RFC 3261 §16.7). [`missing_headers()`] tells which header
//! fields an answer lacks, and [`prack`] whether a provisional one is sent with PRACK (RFC 3262 §3).
//!
//! ```
//! use sipcode::{StatusCode, fork, missing_headers};
//!
//! let best = fork::best(&[StatusCode::NOT_FOUND, StatusCode::UNAUTHORIZED]);
//! assert_eq!(best.send, StatusCode::UNAUTHORIZED);
//!
//! let present = ["Via", "From", "To", "Call-ID", "CSeq"];
//! assert!(missing_headers(best.send, &present).eq([["WWW-Authenticate"]]));
//! ```
//!
//! # Features
//!
//! The crate is `no_std`, and allocates nothing.
//!
//! - `derive` (default): the derive macros.
//! - `alloc`: [`ToStatus`] for `Box<T>`, `Rc<T>` and `Arc<T>`, `Answer`, `reason::ReasonBuf`, and what appends to a `Vec`.
//! - `serde`: `Serialize` and `Deserialize` for [`StatusCode`], as a number.

#![no_std]

#[cfg(feature = "alloc")]
extern crate alloc;

#[cfg(feature = "alloc")]
mod answer;
mod derived;
pub mod fork;
mod header_field;
pub mod prack;
pub mod q850;
mod reader;
pub mod reason;
pub mod registry;
mod sip_status;
mod status_set;
mod to_status;
mod unknown_status;
pub mod wire;

pub use sipcode_core::{
    Action, BufferTooSmall, Cause, Class, Effect, InvalidReasonPhrase, InvalidStatusCode, InvalidStatusLine,
    InvalidStatusLineKind, Location, ReasonPhrase, ReceivedStatusLine, Registered, Standing, StatusCode, StatusLine,
    missing_headers, registry,
};

#[cfg(feature = "alloc")]
pub use self::answer::{Answer, InvalidAnswer};
pub use self::header_field::HeaderField;
pub use self::sip_status::{FinalStatus, ProvisionalStatus, SipStatus};
pub use self::status_set::{Codes, InvalidStatusSet, InvalidStatusSetKind, StatusSet};
pub use self::to_status::ToStatus;
pub use self::unknown_status::UnknownStatus;

#[cfg(feature = "derive")]
pub use sipcode_macros::{SipStatus, ToStatus};

/// What derived code calls. Not part of the public interface: it may change in any version.
#[doc(hidden)]
pub mod __private {
    pub use core::convert::{From, TryFrom};
    pub use core::fmt::{Display, Formatter, Result as FmtResult};
    pub use core::ops::FnMut;
    pub use core::option::Option::{self, None, Some};
    pub use core::primitive::{str, u8, u16, usize};
    pub use core::result::Result;
    pub use core::unreachable;

    pub use crate::derived::*;
    pub use crate::q850::CauseMap;
    pub use crate::{
        Action, Cause, Class, FinalStatus, HeaderField, Location, ProvisionalStatus, ReasonPhrase, ReceivedStatusLine,
        SipStatus, StatusCode, StatusLine, StatusSet, ToStatus, UnknownStatus,
    };
}
