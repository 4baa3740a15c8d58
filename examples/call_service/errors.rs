//! What can go wrong, and what is answered then. What people read is by `thiserror`; what goes on the wire is by `ToStatus`.
//!
//! `complete` has the compiler check that each response has the header fields that its code requires.

use std::io::{self, ErrorKind};

use sipcode::{StatusCode, ToStatus};
use thiserror::Error;

use crate::digest::Challenge;

/// The methods that this service answers.
pub(crate) const ALLOW: &str = "INVITE, ACK, CANCEL, BYE, OPTIONS, REGISTER";
/// The bodies that it reads.
pub(crate) const ACCEPT: &str = "application/sdp";

/// What is wrong with a request, whatever its method (RFC 3261 §8.2).
#[derive(Debug, Error, ToStatus)]
#[sip(complete)]
pub(crate) enum RequestError {
    #[error("there is no {0} header field")]
    #[sip(400, header("Warning" = format_args!("399 acme.example \"{_0} is missing\"")))]
    Missing(&'static str),
    #[error("{method} is not for this service")]
    #[sip(405, header("Allow" = ALLOW))]
    NotAllowed { method: String },
    #[error("{method} is no known method")]
    #[sip(501)]
    UnknownMethod { method: String },
    #[error("{uri} is not a SIP URI")]
    #[sip(416)]
    Scheme { uri: String },
    #[error("the request requires {0}")]
    #[sip(420, header("Unsupported" = _0))]
    Requires(String),
    #[error("a body of type {content_type} cannot be read")]
    #[sip(415, header("Accept" = ACCEPT))]
    ContentType { content_type: String },
}

/// Why a registration fails (RFC 3261 §10.3).
#[derive(Debug, Error, ToStatus)]
#[sip(complete)]
pub(crate) enum RegistrationError {
    #[error("the request has no valid credentials")]
    #[sip(401, header("WWW-Authenticate" = challenge))]
    Unauthorized { challenge: Challenge },
    #[error("{asked} seconds are too brief")]
    #[sip(423, header("Min-Expires" = min))]
    TooBrief { asked: u32, min: u32 },
    /// An error of another crate does not know its answer; [`of_storage`] gives it.
    #[error("the users cannot be read")]
    #[sip(transparent, with = of_storage, header("Retry-After" = 30))]
    Storage(#[from] io::Error),
}

/// The answer of an error of the file of users: 500 for a file that is no text, 503 for one that cannot be read now.
fn of_storage(error: &io::Error) -> StatusCode {
    match error.kind() {
        ErrorKind::InvalidData => StatusCode::SERVER_INTERNAL_ERROR,
        _ => StatusCode::SERVICE_UNAVAILABLE,
    }
}

/// Why there is no call.
#[derive(Debug, Error, ToStatus)]
#[sip(complete)]
pub(crate) enum CallError {
    #[error("nobody here is called that")]
    #[sip(404)]
    NoSuchUser,
    /// The user has no phone at the moment; another time may be better.
    #[error("the user has not registered")]
    #[sip(480, "User Offline")]
    NotRegistered,
    #[error("there is no such call")]
    #[sip(481)]
    NoSuchCall,
    #[error("every channel is in use")]
    #[sip(503, q850 = 34, header("Retry-After" = retry_after))]
    Full { retry_after: u32 },
    #[error("the users cannot be read")]
    #[sip(transparent, with = of_storage, header("Retry-After" = 30))]
    Storage(#[from] io::Error),
}

/// What all of them become on their way up. The answer and its header fields stay those of the error inside.
#[derive(Debug, Error, ToStatus)]
pub(crate) enum ServiceError {
    #[error(transparent)]
    #[sip(transparent)]
    Request(#[from] RequestError),
    #[error("{user} is not registered")]
    #[sip(transparent = source)]
    Registration { user: String, source: RegistrationError },
    #[error("{callee} is not called")]
    #[sip(transparent = source)]
    Call { callee: String, source: CallError },
}
