use rsipstack::sip::{Header, Method, Request, Response, StatusCode};
use rsipstack::transaction::Transaction;
use sipcode::missing_headers;

use super::header_fields::header_fields;
use crate::acme::AcmeStatus;

/// A session without media, which answers an offer without media, and is an offer itself (RFC 3264 §5).
const SESSION: &str = "v=0\r\no=acme 1 1 IN IP4 127.0.0.1\r\ns=-\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\n";

/// An answer to a request.
#[derive(Clone, Copy)]
pub(super) struct Answer<'a> {
    pub(super) transaction: &'a Transaction,
    pub(super) status: AcmeStatus,
    /// The status of the last answer to the request.
    pub(super) last: AcmeStatus,
}

impl<'a> Answer<'a> {
    pub(super) fn request(self) -> &'a Request {
        &self.transaction.original
    }

    /// The response; or one with 500, if it would lack a header field that its code requires.
    pub(super) fn response(self) -> Response {
        let response = self.unchecked();
        let present: Vec<_> = response.headers.iter().map(Header::name).collect();
        let lacks = missing_headers(self.status.code(), &present).next();
        match lacks {
            None => response,
            Some(names) => {
                eprintln!("{} is not sent: it has none of {names:?}", self.status);
                Answer { status: AcmeStatus::InternalError, ..self }.unchecked()
            }
        }
    }

    fn unchecked(self) -> Response {
        let code = StatusCode::Other(self.status.code().into(), self.status.reason().to_owned());
        let body = self.is_session().then(|| SESSION.into());
        let mut response = self.transaction.endpoint_inner.make_response(self.request(), code, body);
        response.headers.extend(header_fields(self));
        response
    }

    fn is_session(self) -> bool {
        self.request().method == Method::Invite && self.status.code().is_success()
    }
}
