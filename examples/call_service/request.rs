//! Reads requests (RFC 3261 §7): no more of them than this service needs.

use crate::errors::RequestError;

pub(crate) struct Request {
    pub(crate) method: String,
    pub(crate) uri: String,
    fields: Vec<(String, String)>,
    pub(crate) body: String,
}

impl Request {
    /// A request, or none: a response, for instance, or the CRLF that keeps a binding of a NAT alive.
    pub(crate) fn read(datagram: &[u8]) -> Option<Self> {
        let text = String::from_utf8_lossy(datagram);
        let (head, body) = text.trim_start_matches("\r\n").split_once("\r\n\r\n")?;
        // A line that starts with white space continues the one before it (RFC 3261 §7.3.1).
        let head = head.replace("\r\n ", " ").replace("\r\n\t", " ");
        let mut lines = head.split("\r\n");
        let [method, uri, "SIP/2.0"] = lines.next()?.split(' ').collect::<Vec<_>>()[..] else { return None };
        let fields = lines.filter_map(|line| line.split_once(':'));
        Some(Self {
            method: method.to_owned(),
            uri: uri.to_owned(),
            fields: fields.map(|(name, value)| (full_name(name.trim()), value.trim().to_owned())).collect(),
            body: body.to_owned(),
        })
    }

    /// The values of the header fields of this name, in order.
    pub(crate) fn all(&self, name: &str) -> impl Iterator<Item = &str> {
        self.fields.iter().filter(move |field| field.0.eq_ignore_ascii_case(name)).map(|field| field.1.as_str())
    }

    pub(crate) fn first(&self, name: &str) -> Option<&str> {
        self.all(name).next()
    }

    /// The first header field of this name, which must be there.
    pub(crate) fn required(&self, name: &'static str) -> Result<&str, RequestError> {
        self.first(name).ok_or(RequestError::Missing(name))
    }

    /// What the transaction is found by (RFC 3261 §17.2.3). A CANCEL has the branch of its INVITE.
    pub(crate) fn transaction(&self, method: &str) -> Option<String> {
        let branch = parameter(self.first("Via")?, "branch")?;
        Some(format!("{method} {branch}"))
    }

    /// The user whom To names.
    pub(crate) fn callee(&self) -> Result<&str, RequestError> {
        Ok(user(self.required("To")?).unwrap_or_default())
    }
}

/// The user of the first SIP URI in a value.
fn user(value: &str) -> Option<&str> {
    let (_, after) = value.split_once("sip:").or_else(|| value.split_once("sips:"))?;
    Some(after.split_once('@')?.0)
}

/// The value of a parameter, as in `;branch=z9hG4bK1`.
pub(crate) fn parameter<'a>(value: &'a str, name: &str) -> Option<&'a str> {
    let parameters = value.split(';').skip(1).filter_map(|parameter| parameter.split_once('='));
    parameters
        .map(|(name, value)| (name.trim(), value.trim()))
        .find(|(key, _)| key.eq_ignore_ascii_case(name))
        .map(|it| it.1)
}

/// The name that a compact form stands for (RFC 3261 §7.3.3).
fn full_name(name: &str) -> String {
    let full = match name {
        "c" => "Content-Type",
        "f" => "From",
        "i" => "Call-ID",
        "l" => "Content-Length",
        "m" => "Contact",
        "t" => "To",
        "v" => "Via",
        _ => name,
    };
    full.to_owned()
}
