//! Header fields of a refusal that tell a program what to do next: `Retry-After` (RFC 3261 §20.33) and `Warning` (§20.43).
//!
//! Both are read liberally and written strictly.
//!
//! ```
//! use sipcode::wire::{RetryAfter, WarnCode, Warning};
//!
//! let retry_after = RetryAfter::parse(b"Retry-After: 120 (I'm in a meeting);duration=3600")?;
//! assert_eq!((retry_after.seconds(), retry_after.duration()), (120, Some(3600)));
//!
//! let mut warnings = Warning::parse(b"Warning: 304 isi.edu \"Media type not available\"");
//! assert_eq!(warnings.next().unwrap().unwrap().code(), WarnCode::MEDIA_TYPE_NOT_AVAILABLE);
//! # Ok::<(), sipcode::wire::InvalidRetryAfter>(())
//! ```

mod retry_after;
mod warn_code;
mod warning;

pub use self::retry_after::{InvalidRetryAfter, RetryAfter};
pub use self::warn_code::WarnCode;
pub use self::warning::{InvalidWarning, Warning, Warnings};
