//! Who is registered, and where (RFC 3261 §10.3). A user has one contact, the last.

use std::collections::HashMap;
use std::path::PathBuf;
use std::time::{Duration, Instant};
use std::{fs, io};

use crate::answers::Success;
use crate::digest::Digest;
use crate::errors::RegistrationError;
use crate::request::{Request, parameter};

/// A registration for less would be more work than use.
const MIN_EXPIRES: u32 = 60;
const DEFAULT_EXPIRES: u32 = 3600;

pub(crate) struct Registrar {
    /// A file with a line a user: `anna:wonderland`.
    users: PathBuf,
    digest: Digest,
    bindings: HashMap<String, Binding>,
}

struct Binding {
    contact: String,
    until: Instant,
}

impl Registrar {
    pub(crate) fn new(users: PathBuf) -> Self {
        Self { users, digest: Digest::new(), bindings: HashMap::new() }
    }

    pub(crate) fn register(&mut self, user: &str, request: &Request) -> Result<Success, RegistrationError> {
        let password = self.password(user)?;
        let checked = self.digest.check(request, user, password.as_deref());
        checked.map_err(|challenge| RegistrationError::Unauthorized { challenge })?;
        if let Some(contact) = request.first("Contact") {
            self.bind(user, contact, expires(request, contact)?);
        }
        let contact = self.contact(user).map(|(contact, left)| format!("{contact};expires={}", left.as_secs()));
        Ok(Success::Registered { contact })
    }

    /// Where the user is now, and for how long.
    pub(crate) fn contact(&self, user: &str) -> Option<(&str, Duration)> {
        let binding = self.bindings.get(user)?;
        let left = binding.until.checked_duration_since(Instant::now())?;
        Some((&binding.contact, left))
    }

    pub(crate) fn knows(&self, user: &str) -> io::Result<bool> {
        Ok(self.password(user)?.is_some())
    }

    fn password(&self, user: &str) -> io::Result<Option<String>> {
        let users = fs::read_to_string(&self.users)?;
        let mut pairs = users.lines().filter_map(|line| line.split_once(':'));
        Ok(pairs.find(|(name, _)| *name == user).map(|(_, password)| password.to_owned()))
    }

    fn bind(&mut self, user: &str, contact: &str, expires: u32) {
        if expires == 0 {
            self.bindings.remove(user);
            return;
        }
        let uri = contact.split(';').next().unwrap_or_default();
        let until = Instant::now() + Duration::from_secs(expires.into());
        self.bindings.insert(user.to_owned(), Binding { contact: uri.to_owned(), until });
    }
}

/// For how long the contact asks to be registered; 0 removes it.
fn expires(request: &Request, contact: &str) -> Result<u32, RegistrationError> {
    let asked = parameter(contact, "expires").or_else(|| request.first("Expires"));
    match asked.map_or(Some(DEFAULT_EXPIRES), |seconds| seconds.parse().ok()) {
        // What cannot be read counts as the default (RFC 3261 §10.2.1.1).
        None => Ok(DEFAULT_EXPIRES),
        Some(asked @ 1..MIN_EXPIRES) => Err(RegistrationError::TooBrief { asked, min: MIN_EXPIRES }),
        Some(asked) => Ok(asked),
    }
}
