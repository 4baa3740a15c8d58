//! What is answered when nothing goes wrong.

use sipcode::ToStatus;

use crate::errors::{ACCEPT, ALLOW};

#[derive(ToStatus)]
#[sip(class = Success)]
pub(crate) enum Success {
    /// A call begins (RFC 3261 §13.3.1.4).
    #[sip(200, header("Contact" = contact), header("Allow" = ALLOW), header("Content-Type" = ACCEPT))]
    Call { contact: String, session: String },
    /// The contact at which a user is registered now, if at any (RFC 3261 §10.3).
    #[sip(200, header("Contact" = contact))]
    Registered { contact: Option<String> },
    /// What the service can do (RFC 3261 §11.2).
    #[sip(200, header("Allow" = ALLOW), header("Accept" = ACCEPT))]
    Options,
    /// A call has ended, or a CANCEL came too late to change anything.
    #[sip(200)]
    Done,
}

impl Success {
    pub(crate) fn body(&self) -> &str {
        match self {
            Self::Call { session, .. } => session,
            _ => "",
        }
    }
}
