//! IANA's registry of SIP response codes: what each code means, and which header fields a response with it carries.
//!
//! [`registry()`] lists the rows, [`StatusCode::registered`](crate::StatusCode::registered) finds one, and
//! [`missing_headers()`] tells which header fields a response lacks.
//!
//! ```
//! use sipcode::StatusCode;
//! use sipcode::registry::{Effect, missing_headers, missing_of};
//!
//! let row = StatusCode::NOT_ACCEPTABLE_HERE.registered().unwrap();
//! assert_eq!(row.reference, "RFC 3261 §21.4.26");
//! assert_eq!(row.effect, Some(Effect::Transaction));
//!
//! let present = ["Via", "From", "To", "Call-ID", "CSeq"];
//! assert_eq!(missing_headers(row.code, &present).count(), 0);
//! assert!(missing_of(row.should_headers, &present).eq([["Warning"]]));
//! ```

pub use sipcode_core::{COMMON_HEADERS, Effect, Registered, Standing, missing_headers, missing_of, registry};
