//! The files that are read, and what is said when one cannot be.

use std::fmt;
use std::fs::File;
use std::io::{self, IsTerminal, Read, Write};

use crate::page;
use crate::read::{self, Form, Found, Source, Unreadable};

/// Files longer than this have a progress bar.
const LONG: u64 = 32 << 20;

/// Why a command failed: one line, with the file, the line and what was expected.
#[derive(Debug)]
pub struct Failure {
    message: String,
    /// What the operating system says, if it is its failure.
    pub system: Option<io::ErrorKind>,
}

impl Failure {
    /// A failure in a file.
    #[must_use]
    pub fn new(file: &str, line: Option<u64>, message: &str) -> Self {
        let file = name(file);
        let line = line.map_or_else(String::new, |line| format!(":{line}"));
        Self { message: format!("{file}{line}: {message}"), system: None }
    }

    /// The failure of a file without rows, at most with a line that may be one.
    #[must_use]
    pub fn without_rows(file: &str, doubt: Option<(u64, &str)>) -> Self {
        match doubt {
            Some((line, why)) => {
                Self::new(file, Some(line), &format!("no status codes found, but a line that may be one: {why}"))
            }
            None => Self::new(file, None, "no status codes found; `--from` tells the form of the file"),
        }
    }

    /// This failure, and another one behind it.
    #[must_use]
    pub fn and(mut self, other: &Self) -> Self {
        self.message = format!("{}; {}", self.message, other.message);
        self
    }

    /// A failure in no file.
    #[must_use]
    pub fn other(message: impl Into<String>) -> Self {
        Self { message: message.into(), system: None }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&page::visible(&self.message))
    }
}

impl std::error::Error for Failure {}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self { message: error.to_string(), system: Some(error.kind()) }
    }
}

/// What a file is called in messages.
#[must_use]
pub fn name(file: &str) -> &str {
    if file == "-" { "standard input" } else { file }
}

/// Reads a file, or the standard input if it is `-`.
///
/// # Errors
///
/// The file cannot be read.
pub fn read(file: &str, form: Option<Form>, sink: &mut dyn FnMut(Form, Found)) -> Result<Source, Failure> {
    let mut bytes: Box<dyn Read> = if file == "-" {
        Box::new(io::stdin().lock())
    } else {
        let opened = File::open(file).map_err(|error| failure(file, &error.into()))?;
        let length = opened.metadata().map_or(0, |metadata| metadata.len());
        if length > LONG && io::stderr().is_terminal() {
            Box::new(WithProgress { bytes: opened, length, read: 0, shown: 0 })
        } else {
            Box::new(opened)
        }
    };
    read_from(&mut *bytes, file, form, sink)
}

/// Reads bytes that are called so in messages.
///
/// # Errors
///
/// They cannot be read.
pub fn read_from(
    bytes: &mut dyn Read,
    name: &str,
    form: Option<Form>,
    sink: &mut dyn FnMut(Form, Found),
) -> Result<Source, Failure> {
    let opened = read::open(bytes, form).map_err(|error| failure(name, &error))?;
    let form = opened.form;
    opened.rows(&mut |found| sink(form, found)).map_err(|error| failure(name, &error))
}

fn failure(file: &str, error: &Unreadable) -> Failure {
    let line = match error {
        Unreadable::Form { line, .. } => Some(*line),
        _ => None,
    };
    Failure::new(file, line, &error.to_string())
}

/// Shows on a terminal how much of a file is read.
struct WithProgress {
    bytes: File,
    length: u64,
    read: u64,
    /// The percentage that stands there.
    shown: u64,
}

impl Read for WithProgress {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let length = self.bytes.read(buffer)?;
        self.read += length as u64;
        let percent = (self.read * 100 / self.length).min(100);
        if percent > self.shown {
            self.shown = percent;
            let width = usize::try_from(percent / 4).unwrap_or(0);
            // That it cannot be shown is no failure.
            let _ = write!(io::stderr(), "\r[{:25}] {percent}%", "=".repeat(width));
        }
        Ok(length)
    }
}

impl Drop for WithProgress {
    fn drop(&mut self) {
        if self.shown > 0 {
            let _ = write!(io::stderr(), "\r{:40}\r", "");
        }
    }
}
