//! SIP (RFC 3261) answers every request with a status code from 100 to 699 and a reason phrase. This crate turns an enum of yours
//! into a status type whose codes and phrases are checked when it compiles, makes whole answers of your errors, and knows what
//! every registered code means.
//!
//! | to | see |
//! | --- | --- |
//! | declare a set of codes | [A set of codes](#a-set-of-codes), and every option on the page of [`derive(SipStatus)`](derive.SipStatus.html) |
//! | answer with errors | [Errors that answer](#errors-that-answer), and the page of [`derive(ToStatus)`](derive.ToStatus.html) |
//! | handle codes that you do not know | [Unknown codes](#unknown-codes) |
//! | look a code up | [What a code means](#what-a-code-means), [`registry()`] |
//! | read and write status lines | [Status lines](#status-lines): [`StatusLine`], [`ReasonPhrase`], `Answer` |
//! | name codes in routing rules | [Sets in rules](#sets-in-rules): [`StatusSet`] |
//! | speak to the telephone network | [The telephone network](#the-telephone-network): [`q850`], [`reason`] |
//! | build a proxy or a server | [Proxies and servers](#proxies-and-servers): [`fork`], [`prack`], [`wire`], [`missing_headers()`] |
//!
//! # A set of codes
//!
//! ```
//! # #[cfg(feature = "derive")] {
//! use sipcode::{SipStatus, StatusCode};
//!
//! #[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq)]
//! #[sip(vendor = "Acme")]
//! enum AcmeStatus {
//!     /// The callee is on another call.
//!     #[sip(486)]
//!     Busy,
//!     /// Every channel of the trunk group is in use.
//!     #[sip(497, "Trunk Group Full", action = Failover, q850 = 34)]
//!     TrunkFull,
//!     /// Any code that Acme does not define.
//!     #[sip(other)]
//!     Other(StatusCode),
//! }
//!
//! assert_eq!(AcmeStatus::Busy.code(), StatusCode::BUSY_HERE);
//! assert_eq!(AcmeStatus::Busy.reason(), "Busy Here");
//! assert_eq!(AcmeStatus::TrunkFull.to_string(), "497 Trunk Group Full");
//! assert_eq!(AcmeStatus::from(StatusCode::BUSY_HERE), AcmeStatus::Busy);
//! # }
//! ```
//!
//! A registered code needs no phrase: it has one. A code that is not registered is marked `vendor`, on the variant or with the
//! vendor's name on the enum. A registered code with your own phrase is marked `custom`, or all of them by `dialect` on the enum.
//! A mistake is a compiler error at the wrong token, and suggests an attribute that compiles, where it can be known what was
//! meant. While a variant is wrong, the rest of the enum keeps its methods, in the compiler and in the editor.
//!
//! # What lies where
//!
//! | you have | it has |
//! | --- | --- |
//! | a number, or three digits | [`StatusCode::from_u16`], [`StatusCode::from_bytes`], `TryFrom` |
//! | a [`StatusCode`]: any code from 100 to 699 | inherent and mostly `const`: [`class`](StatusCode::class), [`phrase`](StatusCode::phrase), [`action`](StatusCode::action), [`cause`](StatusCode::cause), [`registered`](StatusCode::registered), [`treated_as`](StatusCode::treated_as), `is_final` and the other predicates |
//! | an enum with `derive(SipStatus)`: the codes that you know | inherent and `const`: `ALL`, `code`, `phrase`, `reason`, `status_line`, `from_code`, `recognize`; and the two traits |
//! | anything that is [`ToStatus`]: a code, an enum, an error | [`code`](ToStatus::code), [`reason`](ToStatus::reason), [`action`](ToStatus::action), [`q850`](ToStatus::q850), [`docs`](ToStatus::docs), [`status_line`](ToStatus::status_line), [`write_head`](ToStatus::write_head); also as `dyn ToStatus` |
//! | a type parameter `S: SipStatus` | [`ALL`](SipStatus::ALL), [`CODES`](SipStatus::CODES), [`VENDOR`](SipStatus::VENDOR), [`from_code`](SipStatus::from_code), [`recognize`](SipStatus::recognize), [`from_line`](SipStatus::from_line), [`from_cause`](SipStatus::from_cause) |
//!
//! A variant's own `action` and `q850` are what [`ToStatus`] answers with; a [`StatusCode`] knows those of its number alone.
//! [`FinalStatus`] and [`ProvisionalStatus`] are bounds for functions that send only such statuses.
//!
//! # Unknown codes
//!
//! [`SipStatus::from_code`] finds exactly a code. [`SipStatus::recognize`] treats an unknown code as RFC 3261 §8.1.3.2 says: as
//! 183, or as the x00 of its class, if the enum has that. `#[sip(other)]` on a variant keeps unknown codes as they are.
//! `#[sip(fallback)]` on the enum treats them as the RFC says and demands the variants that this needs. Both give
//! `From<StatusCode>`, unless `class` or `range` leaves codes outside.
//!
//! ```
//! # #[cfg(feature = "derive")] {
//! use sipcode::{SipStatus, StatusCode};
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
//! assert_eq!(Failure::try_from(StatusCode::BAD_GATEWAY), Ok(Failure::Internal));
//! assert_eq!(Failure::from_code(StatusCode::BAD_GATEWAY), None);
//! assert!(Failure::try_from(StatusCode::GONE).is_err());
//! # }
//! ```
//!
//! # Errors that answer
//!
//! `derive(ToStatus)` is for enums and structs of errors, beside `thiserror`. Variants hold what they like, and several may have
//! the same code. `header` adds a header field, and `complete` demands those that each code requires. A `transparent` variant
//! leaves the answer to its field, so an error that comes up by `?` still knows it.
//!
//! ```
//! # #[cfg(feature = "derive")] {
//! use sipcode::{StatusCode, ToStatus};
//!
//! #[derive(ToStatus)]
//! #[sip(complete)]
//! enum RegisterError {
//!     #[sip(404, "No Such User")]
//!     NoSuchUser(String),
//!     #[sip(423, header("Min-Expires" = min))]
//!     TooBrief { asked: u32, min: u32 },
//!     /// What another server answered.
//!     #[sip(transparent)]
//!     Upstream(StatusCode),
//! }
//!
//! let mut head = String::new();
//! RegisterError::TooBrief { asked: 5, min: 60 }.write_head(&mut head)?;
//! assert_eq!(head, "SIP/2.0 423 Interval Too Brief\r\nMin-Expires: 60\r\n");
//!
//! let error = RegisterError::Upstream(StatusCode::BUSY_HERE);
//! assert_eq!(error.status_line().to_string(), "SIP/2.0 486 Busy Here");
//! # }
//! # Ok::<(), core::fmt::Error>(())
//! ```
//!
//! # What a code means
//!
//! Each registered code has a row in [`registry()`]: where it is defined, what it means, what an element that receives it does
//! next ([`Action`]), what it ends inside a dialog ([`Effect`]), its Q.850 cause, and the header fields that a response with it
//! must and should carry.
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
//! # Status lines
//!
//! [`StatusLine::parse`] reads the first line of a response from bytes, and an error says what is wrong and where.
//! [`ToStatus::status_line`] gives the line to send. What can be written is legal by construction: a phrase is a
//! [`ReasonPhrase`]. For a code and phrase that are known only at run time there is `Answer` (feature `alloc`), which reads
//! `486 Busy Here` from a configuration.
//!
//! ```
//! use sipcode::{ReasonPhrase, StatusCode, StatusLine};
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
//! # Sets in rules
//!
//! [`StatusSet`] is a set of codes, written in the program or read from a configuration.
//!
//! ```
//! use sipcode::{StatusCode, StatusSet};
//!
//! const RETRY: StatusSet = StatusSet::from_static("408, 5xx, !501");
//! assert!(RETRY.contains(StatusCode::SERVICE_UNAVAILABLE));
//! assert!(!RETRY.contains(StatusCode::NOT_IMPLEMENTED));
//! assert_eq!(RETRY.to_string(), "408, 5xx, !501");
//! ```
//!
//! # The telephone network
//!
//! [`Cause`] and status map to each other as RFC 3398 says. A variant's own `q850` goes before that table, and a
//! [`CauseMap`](q850::CauseMap) changes it.
//!
//! ```
//! use sipcode::{Cause, Location, StatusCode};
//!
//! assert_eq!(Cause::CALL_REJECTED.to_status(Location::User), Some(StatusCode::DECLINE));
//! assert_eq!(StatusCode::DECLINE.cause(), Some(Cause::CALL_REJECTED));
//! ```
//!
//! [`reason`] reads and writes the `Reason` header field (RFC 3326), which carries causes and status codes.
//!
//! ```
//! use sipcode::reason::{self, ReasonValue};
//! use sipcode::{Cause, StatusCode};
//!
//! let value = reason::parse(b"Reason: Q.850;cause=16;text=\"Terminated\"").next().unwrap()?;
//! assert_eq!(value.q850(), Some(Cause::NORMAL_CALL_CLEARING));
//!
//! let value = ReasonValue::q850_of(&StatusCode::BUSY_HERE).unwrap();
//! assert_eq!(value.to_string(), "Q.850;cause=17;text=\"User busy\"");
//! # Ok::<(), sipcode::reason::InvalidReason>(())
//! ```
//!
//! # Proxies and servers
//!
//! [`fork::best`] chooses among the answers of a forked request (RFC 3261 §16.7). [`missing_headers()`] tells which header fields
//! a response lacks, and [`prack`] whether a provisional one is sent with PRACK (RFC 3262 §3). [`wire`] reads and writes
//! `Retry-After` and `Warning`.
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
//! The crate is `no_std` and has no `unsafe`.
//!
//! | feature | adds |
//! | --- | --- |
//! | `derive` (default) | the derive macros |
//! | `alloc` | `Answer`, `reason::ReasonBuf`, [`ToStatus`] for `Box<T>`, `Rc<T>` and `Arc<T>`, and what appends to a `Vec` |
//! | `serde` | `Serialize` and `Deserialize`: [`StatusCode`] and [`Cause`] as numbers, [`StatusSet`] as text, `Answer` as code and reason |

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
    /// A module of its own, for the sake of one error: where the path of the library is wrong, a `use` of this module is E0433
    /// for the compiler, as any such path is. A `use` of the module around it would be E0432.
    pub mod emitted {
        pub use core::convert::{From, TryFrom};
        pub use core::fmt::{Display, Formatter, Result as FmtResult};
        pub use core::ops::FnMut;
        pub use core::option::Option::{self, None, Some};
        pub use core::primitive::{str, u8, u16, usize};
        pub use core::result::Result;
        pub use core::unreachable;

        #[cfg(feature = "derive")]
        pub use sipcode_macros::{page_of_a_set, page_of_answers};

        pub use crate::derived::*;
        pub use crate::q850::CauseMap;
        pub use crate::{
            Action, Cause, Class, FinalStatus, HeaderField, Location, ProvisionalStatus, ReasonPhrase,
            ReceivedStatusLine, SipStatus, StatusCode, StatusLine, StatusSet, ToStatus, UnknownStatus,
        };
    }
}
