//! The example `call_service`, run as its users run it, and asked over UDP.

use std::net::{Ipv4Addr, UdpSocket};
use std::time::Duration;

use md5::{Digest, Md5};
use sipcode::{StatusCode, StatusLine, missing_headers};
use sipcode_tests::example::{self, Server};

/// A client of the service.
struct Client {
    service: Server,
    socket: UdpSocket,
    /// How many requests it has sent.
    sent: u32,
}

/// A response.
#[derive(Debug)]
struct Response {
    head: String,
    body: String,
}

impl Client {
    /// A client of a service that this client has for itself.
    fn new(arguments: &[&str]) -> Self {
        let service = Server::start("call_service", &[&["127.0.0.1:0"], arguments].concat());
        let socket = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        socket.connect(service.address()).unwrap();
        socket.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
        Self { service, socket, sent: 0 }
    }

    /// Sends a request about a user, with these lines beside those that every request has.
    fn ask(&mut self, method: &str, user: &str, lines: &[&str]) -> Response {
        self.ask_with_body(method, user, lines, "")
    }

    fn ask_with_body(&mut self, method: &str, user: &str, lines: &[&str], body: &str) -> Response {
        self.sent += 1;
        let number = self.sent;
        let lines = lines.iter().map(|line| format!("{line}\r\n")).collect::<Vec<_>>().concat();
        // A line of its own goes before the usual one.
        let id = if lines.contains("Call-ID:") { String::new() } else { format!("Call-ID: call-{number}\r\n") };
        let to = if lines.contains("To:") { String::new() } else { format!("To: <sip:{user}@acme.example>\r\n") };
        self.send(&format!(
            "{method} sip:{user}@acme.example SIP/2.0\r\n\
             Via: SIP/2.0/UDP 127.0.0.1;branch=z9hG4bK{number}\r\n\
             From: <sip:visitor@acme.example>;tag=1\r\n\
             {to}{id}CSeq: {number} {method}\r\n\
             {lines}Content-Length: {}\r\n\r\n{body}",
            body.len()
        ))
    }

    /// Sends a datagram, and receives one. What the service sends to a request has all that the request's code requires.
    fn send(&self, message: &str) -> Response {
        self.socket.send(message.as_bytes()).unwrap();
        let mut buffer = [0; 4096];
        let length = self.socket.recv(&mut buffer).unwrap();
        let text = std::str::from_utf8(&buffer[..length]).unwrap();
        let (head, body) = text.split_once("\r\n\r\n").unwrap();
        let response = Response { head: head.to_owned(), body: body.to_owned() };
        let names: Vec<_> = head.lines().skip(1).map(|line| line.split_once(": ").unwrap().0).collect();
        assert_eq!(missing_headers(response.code(), &names).count(), 0, "{head}");
        assert_eq!(response.field("Content-Length"), Some(&*body.len().to_string()));
        response
    }

    /// The Authorization of `anna`, whose password is in the service's own file of users.
    fn credentials_of_anna(&mut self) -> String {
        let challenge = self.ask("REGISTER", "anna", &[]);
        let nonce = challenge.field("WWW-Authenticate").unwrap().split('"').nth(3).unwrap();
        format!(
            "Authorization: Digest username=\"anna\", realm=\"acme.example\", nonce=\"{nonce}\", \
             uri=\"sip:acme.example\", response=\"{}\"",
            md5_of_anna(nonce)
        )
    }

    fn register_anna(&mut self, contact: &str) -> Response {
        let credentials = self.credentials_of_anna();
        self.ask("REGISTER", "anna", &[&credentials, contact])
    }
}

/// What proves that anna knows her password (RFC 2617 §3.2.2.1).
fn md5_of_anna(nonce: &str) -> String {
    let md5 = |text: String| -> String {
        Md5::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().concat()
    };
    let secret = md5("anna:acme.example:wonderland".to_owned());
    let request = md5("REGISTER:sip:acme.example".to_owned());
    md5(format!("{secret}:{nonce}:{request}"))
}

impl Response {
    fn line(&self) -> &str {
        self.head.lines().next().unwrap()
    }

    fn code(&self) -> StatusCode {
        StatusLine::parse(self.line().as_bytes()).unwrap().code()
    }

    /// The value of the first header field of this name.
    fn field(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
    }
}

#[test]
fn a_registration_without_credentials_is_challenged() {
    let response = Client::new(&[]).ask("REGISTER", "anna", &[]);
    assert_eq!(response.line(), "SIP/2.0 401 Unauthorized");
    let challenge = response.field("WWW-Authenticate").unwrap();
    assert!(challenge.starts_with("Digest realm=\"acme.example\", nonce=\""), "{challenge}");
    assert!(!challenge.contains("stale"), "{challenge}");
}

#[test]
fn the_right_credentials_register_and_wrong_ones_do_not() {
    let mut client = Client::new(&[]);
    let response = client.register_anna("Contact: <sip:anna@127.0.0.1:9>");
    assert_eq!(response.line(), "SIP/2.0 200 OK");
    let contact = response.field("Contact").unwrap();
    assert!(contact.starts_with("<sip:anna@127.0.0.1:9>;expires=35"), "{contact}");

    let wrong = "Authorization: Digest username=\"anna\", realm=\"acme.example\", nonce=\"0-0\", \
                 uri=\"sip:acme.example\", response=\"00000000000000000000000000000000\"";
    assert_eq!(client.ask("REGISTER", "anna", &[wrong]).code(), 401);
}

#[test]
fn each_refusal_says_what_the_client_must_know() {
    let mut client = Client::new(&[]);

    let response = client.ask("SUBSCRIBE", "anna", &[]);
    assert_eq!(response.line(), "SIP/2.0 405 Method Not Allowed");
    assert_eq!(response.field("Allow"), Some("INVITE, ACK, CANCEL, BYE, OPTIONS, REGISTER"));

    let response = client.ask_with_body("INVITE", "anna", &["Content-Type: text/plain"], "hello");
    assert_eq!(response.line(), "SIP/2.0 415 Unsupported Media Type");
    assert_eq!(response.field("Accept"), Some("application/sdp"));

    let response = client.ask("INVITE", "anna", &["Require: 100rel", "Require: timer"]);
    assert_eq!(response.line(), "SIP/2.0 420 Bad Extension");
    assert_eq!(response.field("Unsupported"), Some("100rel, timer"));

    let response = client.ask("DANCE", "anna", &[]);
    assert_eq!(response.line(), "SIP/2.0 501 Not Implemented");
}

#[test]
fn a_registration_that_is_too_brief_is_told_how_long_one_must_be() {
    let mut client = Client::new(&[]);
    let response = client.register_anna("Contact: <sip:anna@127.0.0.1:9>;expires=59");
    assert_eq!(response.line(), "SIP/2.0 423 Interval Too Brief");
    assert_eq!(response.field("Min-Expires"), Some("60"));
    let response = client.register_anna("Contact: <sip:anna@127.0.0.1:9>;expires=60");
    assert_eq!(response.line(), "SIP/2.0 200 OK");
}

/// The causes are those of RFC 3398 §8.2.6.1, and the service's own for a full one.
#[test]
fn a_call_begins_and_ends_and_one_too_many_is_told_when_to_try_again() {
    let mut client = Client::new(&["1"]);
    let response = client.ask("INVITE", "anna", &[]);
    assert_eq!(response.line(), "SIP/2.0 480 User Offline");
    assert_eq!(response.field("Reason"), Some("Q.850;cause=18;text=\"No user responding\""));
    assert_eq!(client.ask("INVITE", "nobody", &[]).line(), "SIP/2.0 404 Not Found");

    assert_eq!(client.register_anna("Contact: <sip:anna@127.0.0.1:9>").code(), 200);
    let response = client.ask("INVITE", "anna", &["Call-ID: first"]);
    assert_eq!(response.line(), "SIP/2.0 200 OK");
    assert!(response.body.starts_with("v=0\r\n"), "{}", response.body);
    assert_eq!(response.field("Contact"), Some(&*format!("<sip:{}>", client.service.address())));

    let response = client.ask("INVITE", "anna", &["Call-ID: second"]);
    assert_eq!(response.line(), "SIP/2.0 503 Service Unavailable");
    assert_eq!(response.field("Retry-After"), Some("5"));
    assert_eq!(response.field("Reason"), Some("Q.850;cause=34;text=\"No circuit/channel available\""));

    assert_eq!(client.ask("BYE", "anna", &["Call-ID: first"]).line(), "SIP/2.0 200 OK");
    assert_eq!(client.ask("BYE", "anna", &["Call-ID: first"]).code(), 481);
    assert_eq!(client.ask("INVITE", "anna", &["Call-ID: second"]).line(), "SIP/2.0 200 OK");
}

#[test]
fn an_error_of_the_file_of_users_comes_up_as_503_with_retry_after() {
    let mut client = Client::new(&["1", "/nowhere/users.txt"]);
    for method in ["REGISTER", "INVITE"] {
        let response = client.ask(method, "anna", &[]);
        assert_eq!(response.line(), "SIP/2.0 503 Service Unavailable");
        assert_eq!(response.field("Retry-After"), Some("30"));
    }
}

#[test]
fn a_request_that_comes_again_gets_the_same_response() {
    let client = Client::new(&[]);
    let request = "OPTIONS sip:acme.example SIP/2.0\r\n\
                   v: SIP/2.0/UDP 127.0.0.1;branch=z9hG4bKagain\r\n\
                   f: <sip:visitor@acme.example>;tag=1\r\n\
                   t: <sip:acme.example>\r\n\
                   i: again\r\n\
                   CSeq: 1 OPTIONS\r\n\
                   l: 0\r\n\r\n";
    let first = client.send(request);
    assert_eq!((first.line(), first.field("Accept")), ("SIP/2.0 200 OK", Some("application/sdp")));
    assert_eq!(client.send(request).head, first.head);
}

#[test]
fn what_comes_from_a_client_adds_no_header_field_to_the_response() {
    let response = Client::new(&[]).ask("INVITE", "anna", &["Require: a\rContact: <sip:mallory@example.com>"]);
    assert_eq!(response.field("Unsupported"), Some("a Contact: <sip:mallory@example.com>"));
}

#[test]
fn an_argument_that_cannot_be_used_ends_the_program_with_a_message() {
    for arguments in [&["nowhere"][..], &["127.0.0.1:0", "many"]] {
        let run = example::run("call_service", arguments);
        assert_eq!(run.exit_code, Some(1));
        assert_eq!(run.complaints().len(), 1, "{}", run.stderr);
    }
}
