//! rust-analyzer as a process that is asked over its standard streams.

use std::fs::File;
use std::io::BufReader;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread;
use std::time::{Duration, Instant};

use lsp_server::{Message, RequestId, Response};
use lsp_types::notification::Notification;
use lsp_types::request::Request;
use serde_json::Value;
use sipcode_tests::outside::read;

/// How long building the macro and reading the program may take, and how long an answer.
const START: Duration = Duration::from_secs(120);
const ANSWER: Duration = Duration::from_secs(20);

const INSTALL: &str = "it comes with `rustup component add rust-analyzer rust-src`";

/// A running server. It ends when nobody holds the other end of its standard input.
#[derive(Debug)]
pub(crate) struct Server {
    process: Child,
    input: ChildStdin,
    messages: Receiver<Message>,
    requests: i32,
    /// What it writes to standard error.
    log: PathBuf,
}

impl Server {
    /// Starts rust-analyzer in the folder of a crate, without network, and without what the environment says of warnings.
    pub(crate) fn start(folder: &Path) -> Self {
        let log = folder.join("rust-analyzer.log");
        let errors = File::create(&log).unwrap_or_else(|error| panic!("{}: {error}", log.display()));
        let mut process = Command::new("rust-analyzer")
            .current_dir(folder)
            .env("CARGO_NET_OFFLINE", "true")
            .env_remove("CARGO_TARGET_DIR")
            .env_remove("RUSTFLAGS")
            .env_remove("CARGO_ENCODED_RUSTFLAGS")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(errors)
            .spawn()
            .unwrap_or_else(|error| panic!("rust-analyzer does not start: {error}; {INSTALL}"));
        let (Some(input), Some(output)) = (process.stdin.take(), process.stdout.take()) else {
            unreachable!("both are piped")
        };
        let (sender, messages) = mpsc::channel();
        thread::spawn(move || forward(output, &sender));
        Self { process, input, messages, requests: 0, log }
    }

    pub(crate) fn tell<N: Notification>(&mut self, params: N::Params) {
        self.send(lsp_server::Notification::new(N::METHOD.to_owned(), params));
    }

    pub(crate) fn ask<R: Request>(&mut self, params: R::Params) -> R::Result {
        self.requests += 1;
        let id = RequestId::from(self.requests);
        self.send(lsp_server::Request::new(id.clone(), R::METHOD.to_owned(), params));
        let result = self.wait(ANSWER, |message| match message {
            Message::Response(response) if response.id == id => Some(response.response_result),
            _ => None,
        });
        let result = result.unwrap_or_else(|error| panic!("{}: {}", R::METHOD, error.message));
        serde_json::from_value(result).unwrap_or_else(|error| panic!("{}: {error}", R::METHOD))
    }

    /// Waits until the program is read, and the macro is built and loaded.
    pub(crate) fn wait_until_ready(&mut self) {
        let status = self.wait(START, |message| match message {
            Message::Notification(notification) if notification.method == "experimental/serverStatus" => {
                Some(notification.params).filter(|status| status["quiescent"] == true)
            }
            _ => None,
        });
        assert_eq!(status["health"], "ok", "rust-analyzer is not well: {}", status["message"]);
    }

    /// Waits for a notification of this kind that is wanted.
    pub(crate) fn wait_for<N: Notification, T>(&mut self, wanted: impl Fn(N::Params) -> Option<T>) -> T {
        self.wait(START, |message| match message {
            Message::Notification(notification) if notification.method == N::METHOD => {
                wanted(serde_json::from_value(notification.params).ok()?)
            }
            _ => None,
        })
    }

    /// Waits for a message. What the server asks meanwhile is answered with nothing.
    fn wait<T>(&mut self, at_most: Duration, wanted: impl Fn(Message) -> Option<T>) -> T {
        let deadline = Instant::now() + at_most;
        loop {
            let message = match self.messages.recv_timeout(deadline.saturating_duration_since(Instant::now())) {
                Ok(message) => message,
                Err(RecvTimeoutError::Timeout) => panic!("rust-analyzer takes longer than {at_most:?}"),
                Err(RecvTimeoutError::Disconnected) => self.has_ended(),
            };
            if let Message::Request(request) = &message {
                self.send(Response::new_ok(request.id.clone(), Value::Null));
            }
            if let Some(wanted) = wanted(message) {
                return wanted;
            }
        }
    }

    fn send(&mut self, message: impl Into<Message>) {
        if message.into().write(&mut self.input).is_err() {
            self.has_ended();
        }
    }

    fn has_ended(&mut self) -> ! {
        let _ = self.process.kill();
        let status = self.process.wait();
        panic!("rust-analyzer has ended: {status:?}; {INSTALL}\n{}", read(&self.log))
    }
}

/// Hands on each message until there are no more, or nobody takes them.
fn forward(output: ChildStdout, messages: &Sender<Message>) {
    let mut output = BufReader::new(output);
    while let Ok(Some(message)) = Message::read(&mut output) {
        if messages.send(message).is_err() {
            return;
        }
    }
}
