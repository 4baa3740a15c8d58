//! The example `call_service`, run as its users run it, and asked over UDP.

use std::net::{Ipv4Addr, UdpSocket};
use std::time::Duration;

use sipcode::missing_headers;
use sipcode::{StatusCode, StatusLine};
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
        let lines: String = lines.iter().map(|line| format!("{line}\r\n")).collect();
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

    /// Registers `anna`, whose password is in the service's own file of users.
    fn register_anna(&mut self) -> Response {
        let challenge = self.ask("REGISTER", "anna", &["Contact: <sip:anna@127.0.0.1:9>"]);
        let nonce = challenge.field("WWW-Authenticate").unwrap().split('"').nth(3).unwrap().to_owned();
        let credentials = format!(
            "Authorization: Digest username=\"anna\", realm=\"acme.example\", nonce=\"{nonce}\", \
             uri=\"sip:acme.example\", response=\"{}\"",
            md5_of_anna(&nonce)
        );
        self.ask("REGISTER", "anna", &[&credentials, "Contact: <sip:anna@127.0.0.1:9>"])
    }
}
