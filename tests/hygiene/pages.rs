//! Types whose pages show a table of their codes.
#![warn(missing_docs)]

use sipcode::{SipStatus, StatusCode, ToStatus};

/// A set.
#[derive(SipStatus, Debug)]
pub enum AcmeStatus {
    /// The callee is on another call.
    #[sip(486)]
    Busy,
    /// Any other code.
    #[sip(other)]
    Other(StatusCode),
}

/// Answers.
#[derive(ToStatus, Debug)]
pub enum RegisterError<'a> {
    /// It would expire too soon.
    #[sip(423, header("Min-Expires" = min))]
    TooBrief {
        /// In seconds.
        min: &'a u32,
    },
}

/// One answer.
#[derive(ToStatus, Debug)]
#[sip(503, header("Retry-After" = 5))]
pub struct Unavailable;
