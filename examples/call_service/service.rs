//! Answers requests (RFC 3261 §8.2).

use std::collections::{HashMap, HashSet, VecDeque};
use std::hash::{BuildHasher, RandomState};
use std::net::SocketAddr;
use std::path::PathBuf;

use sipcode::ToStatus;

use crate::answers::Success;
use crate::errors::{ACCEPT, CallError, RequestError, ServiceError};
use crate::registrar::Registrar;
use crate::request::{Request, parameter};
use crate::response::response;

/// Methods that others define, and this service does not answer.
const KNOWN: [&str; 8] = ["INFO", "MESSAGE", "NOTIFY", "PRACK", "PUBLISH", "REFER", "SUBSCRIBE", "UPDATE"];

/// So many responses are kept, for requests that come again.
const KEPT: usize = 1000;

pub(crate) struct Service {
    address: SocketAddr,
    registrar: Registrar,
    /// How many calls there may be at once.
    channels: usize,
    /// The calls that there are, by Call-ID.
    calls: HashSet<String>,
    sent: HashMap<String, Vec<u8>>,
    order: VecDeque<String>,
    tags: RandomState,
}

impl Service {
    pub(crate) fn new(address: SocketAddr, channels: usize, users: PathBuf) -> Self {
        Self {
            address,
            registrar: Registrar::new(users),
            channels,
            calls: HashSet::new(),
            sent: HashMap::new(),
            order: VecDeque::new(),
            tags: RandomState::new(),
        }
    }

    /// The response to a datagram, if it is a request that gets one.
    pub(crate) fn answer(&mut self, datagram: &[u8]) -> Option<Vec<u8>> {
        let request = Request::read(datagram)?;
        if request.method == "ACK" {
            return None;
        }
        let transaction = request.transaction(&request.method)?;
        if let Some(sent) = self.sent.get(&transaction) {
            return Some(sent.clone());
        }
        let tag = self.tags.hash_one(request.first("Call-ID"));
        let response = match self.serve(&request) {
            Ok(answer) => response(&request, &answer, tag, answer.body()),
            Err(error) => {
                eprintln!("{}: {} {}: {}", request.method, error.code(), error.reason(), reasons(&error));
                response(&request, &error, tag, "")
            }
        };
        self.keep(transaction, response.clone());
        Some(response)
    }

    /// Each `?` makes of one error another that still knows its answer.
    fn serve(&mut self, request: &Request) -> Result<Success, ServiceError> {
        check(request)?;
        match request.method.as_str() {
            "REGISTER" => {
                let user = request.callee()?;
                let registered = self.registrar.register(user, request);
                registered.map_err(|source| ServiceError::Registration { user: user.to_owned(), source })
            }
            "OPTIONS" => Ok(Success::Options),
            _ => {
                let callee = request.callee()?;
                let answer = self.call(callee, request);
                answer.map_err(|source| ServiceError::Call { callee: callee.to_owned(), source })
            }
        }
    }

    /// Answers INVITE, BYE and CANCEL.
    fn call(&mut self, callee: &str, request: &Request) -> Result<Success, CallError> {
        let id = request.first("Call-ID").unwrap_or_default();
        match request.method.as_str() {
            "BYE" => self.calls.remove(id).then_some(Success::Done).ok_or(CallError::NoSuchCall),
            // Every INVITE has its final answer already, so there is nothing left to cancel (RFC 3261 §9.2).
            "CANCEL" => self.was_invited(request).then_some(Success::Done).ok_or(CallError::NoSuchCall),
            _ if request.first("To").and_then(|to| parameter(to, "tag")).is_some() => {
                if self.calls.contains(id) {
                    Ok(self.session())
                } else {
                    Err(CallError::NoSuchCall)
                }
            }
            _ => self.invite(callee, id),
        }
    }

    fn invite(&mut self, callee: &str, id: &str) -> Result<Success, CallError> {
        if !self.registrar.knows(callee)? {
            return Err(CallError::NoSuchUser);
        }
        self.registrar.contact(callee).ok_or(CallError::NotRegistered)?;
        if self.calls.len() >= self.channels {
            return Err(CallError::Full { retry_after: 5 });
        }
        self.calls.insert(id.to_owned());
        Ok(self.session())
    }

    /// A session without media; where the callee's phone comes in, is left out.
    fn session(&self) -> Success {
        let host = self.address.ip();
        Success::Call {
            contact: format!("<sip:{}>", self.address),
            session: format!("v=0\r\no=acme 1 1 IN IP4 {host}\r\ns=-\r\nc=IN IP4 {host}\r\nt=0 0\r\n"),
        }
    }

    fn was_invited(&self, cancel: &Request) -> bool {
        cancel.transaction("INVITE").is_some_and(|invite| self.sent.contains_key(&invite))
    }

    fn keep(&mut self, transaction: String, response: Vec<u8>) {
        if self.order.len() == KEPT {
            let oldest = self.order.pop_front();
            self.sent.remove(&oldest.unwrap_or_default());
        }
        self.order.push_back(transaction.clone());
        self.sent.insert(transaction, response);
    }
}

/// What is checked of every request, in the order of RFC 3261 §8.2.
fn check(request: &Request) -> Result<(), RequestError> {
    for name in ["From", "To", "Call-ID", "CSeq"] {
        request.required(name)?;
    }
    let method = &request.method;
    if KNOWN.contains(&method.as_str()) {
        return Err(RequestError::NotAllowed { method: method.clone() });
    }
    if !["INVITE", "CANCEL", "BYE", "OPTIONS", "REGISTER"].contains(&method.as_str()) {
        return Err(RequestError::UnknownMethod { method: method.clone() });
    }
    if !request.uri.starts_with("sip:") && !request.uri.starts_with("sips:") {
        return Err(RequestError::Scheme { uri: request.uri.clone() });
    }
    // This service has no extension; a CANCEL requires none (RFC 3261 §8.2.2.3).
    let required: Vec<_> = request.all("Require").collect();
    if !required.is_empty() && method != "CANCEL" {
        return Err(RequestError::Requires(required.join(", ")));
    }
    let content_type = request.first("Content-Type").unwrap_or(ACCEPT);
    if !request.body.is_empty()
        && !content_type.split(';').next().is_some_and(|own| own.trim().eq_ignore_ascii_case(ACCEPT))
    {
        return Err(RequestError::ContentType { content_type: content_type.to_owned() });
    }
    Ok(())
}

/// An error and what it comes from, for the log.
fn reasons(error: &dyn std::error::Error) -> String {
    let sources = std::iter::successors(Some(error), |error| error.source());
    sources.map(ToString::to_string).collect::<Vec<_>>().join(": ")
}
