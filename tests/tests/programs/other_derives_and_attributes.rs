#![deny(warnings, dead_code, deprecated)]
#![allow(missing_debug_implementations, unused_qualifications, clippy::all, clippy::pedantic)]

use std::collections::{BTreeSet, HashSet};

use sipcode::{SipStatus, StatusCode, ToStatus};

#[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[non_exhaustive]
#[must_use = "an answer that is not sent helps nobody"]
#[allow(clippy::enum_variant_names)]
#[doc = concat!("What Acme", " answers.")]
#[doc(alias = "answer")]
pub enum AcmeStatus {
    /// The callee is on another call.
    ///
    /// Try again.
    #[sip(486)]
    #[default]
    Busy,
    #[doc = concat!("Nobody", " answers.")]
    #[sip(480)]
    Unavailable,
    #[doc = concat!("Nobody", " lives here.")]
    /// The number is not in use.
    #[sip(404)]
    UnknownNumber,
    #[sip(410)]
    #[deprecated = "say 404"]
    Gone,
    /** In a block. */
    #[doc(hidden)]
    #[sip(503)]
    Overloaded,
    #[doc = concat!("Made ", "by a macro.")]
    #[doc(alias = "refused")]
    #[allow(unused)]
    #[expect(non_camel_case_types)]
    #[sip(603)]
    declined,
}

#[derive(SipStatus, Debug)]
#[deprecated(since = "1.2.0", note = "use AcmeStatus")]
pub enum OldStatus {
    #[sip(486)]
    Busy,
    #[sip(other)]
    Other(StatusCode),
}

pub fn main() {
    assert_eq!(AcmeStatus::default().code(), StatusCode::BUSY_HERE);
    assert_eq!(AcmeStatus::ALL.iter().collect::<HashSet<_>>().len(), 6);
    assert_eq!(AcmeStatus::ALL.iter().collect::<BTreeSet<_>>().len(), 6);
    assert!(AcmeStatus::Busy < AcmeStatus::Unavailable);
    assert_eq!(AcmeStatus::Busy.docs(), Some("The callee is on another call.\n\nTry again."));
    assert_eq!(AcmeStatus::UnknownNumber.docs(), Some("The number is not in use."));
    assert_eq!(AcmeStatus::Overloaded.docs(), Some("In a block."));
    assert_eq!(AcmeStatus::declined.docs(), None);
    assert_eq!(AcmeStatus::from_code(StatusCode::GONE).map(|gone| gone.reason()), Some("Gone"));
    #[allow(deprecated)]
    let old = OldStatus::Busy;
    assert_eq!(old.code(), StatusCode::BUSY_HERE);
}
