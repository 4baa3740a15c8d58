//! A registrar and call server over UDP: it registers users, and takes calls to those who are registered. Whatever goes wrong
//! comes up by `?`, and the error at the top answers the request: with code, phrase and header fields.
//!
//! ```sh
//! cargo run --example call_service                              # at 127.0.0.1:5060
//! cargo run --example call_service 127.0.0.1:5070 2             # at another port, for two calls at once
//! cargo run --example call_service 127.0.0.1:5070 2 users.txt   # for users of one's own: a line each, as `anna:wonderland`
//! ```
//!
//! What is refused is told on standard error. The exit code is 1 when an argument cannot be used.
//!
//! Read the files in this order: `errors.rs` and `answers.rs` say what is answered, `response.rs` writes it, `service.rs` and
//! `registrar.rs` decide. The rest stands in for a SIP stack, and is as small as it can be: it sends no provisional response, it
//! does not repeat a response until an ACK comes (a request that comes again gets the same response), it answers to the address
//! that the request came from, and a call that is never hung up keeps its channel.

mod answers;
mod digest;
mod errors;
mod registrar;
mod request;
mod response;
mod service;

use std::error::Error;
use std::io::{self, Write};
use std::net::UdpSocket;
use std::path::PathBuf;
use std::process::ExitCode;
use std::{convert::Infallible, env};

use service::Service;

const USERS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/users.txt");

fn main() -> ExitCode {
    let Err(error) = run();
    eprintln!("call_service: {error}");
    ExitCode::FAILURE
}

fn run() -> Result<Infallible, Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let address = arguments.next().unwrap_or_else(|| "127.0.0.1:5060".to_owned());
    let channels = arguments.next().unwrap_or_else(|| "100".to_owned());
    let users = arguments.next().map_or_else(|| USERS.into(), PathBuf::from);
    let channels = channels.parse().map_err(|_| format!("{channels:?} is no number of calls"))?;
    let socket = UdpSocket::bind(&address).map_err(|error| format!("cannot listen at {address:?}: {error}"))?;
    let address = socket.local_addr()?;
    writeln!(io::stdout(), "listening at {address}")?;

    let mut service = Service::new(address, channels, users);
    let mut buffer = vec![0; 65_535];
    loop {
        let (length, client) = socket.recv_from(&mut buffer)?;
        if let Some(response) = service.answer(&buffer[..length]) {
            socket.send_to(&response, client)?;
        }
    }
}
