use rsipstack::sip::{Header, Method};
use sipcode::reason::ReasonValue;
use sipcode::{Class, StatusCode, ToStatus};

use super::response::Answer;

/// The header fields of a response beside those that every response has.
pub(super) fn header_fields(answer: Answer<'_>) -> Vec<Header> {
    let required = answer.status.code().required_headers().iter().filter_map(|names| names.first());
    let fields = required.chain(usual(answer)).filter_map(|name| field(name, answer));
    fields.chain(record_routes(answer)).collect()
}

/// What RFC 3261 §8.1.3.4, §10.3, §11.2, §12.1.1 and §13.3.1 ask for, beside what a code always requires.
fn usual(answer: Answer<'_>) -> &'static [&'static str] {
    match (&answer.request().method, answer.status.class()) {
        (Method::Invite, Class::Success) => &["Allow", "Contact", "Content-Type"],
        (Method::Options, Class::Success) => &["Accept", "Allow"],
        (Method::Register, Class::Success) | (_, Class::Redirection) => &["Contact"],
        _ if makes_dialog(answer) => &["Contact"],
        _ => &[],
    }
}

/// Whether the response makes a dialog, early or not (RFC 3261 §12.1).
fn makes_dialog(answer: Answer<'_>) -> bool {
    let status = answer.status;
    answer.request().method == Method::Invite
        && (status.code().is_success() || status.code().is_provisional() && status.code() != StatusCode::TRYING)
}

fn record_routes(answer: Answer<'_>) -> impl Iterator<Item = Header> {
    let is_wanted = move |header: &&Header| makes_dialog(answer) && matches!(header, Header::RecordRoute(_));
    answer.request().headers.iter().filter(is_wanted).cloned()
}

fn field(name: &str, answer: Answer<'_>) -> Option<Header> {
    let value = match name {
        "Contact" => contact(answer)?,
        "Reason" => ReasonValue::sip(&answer.last).to_string(),
        _ => fixed_value(name)?.to_owned(),
    };
    Some(Header::Other(name.to_owned(), value))
}

/// What the client registers; else where the server is.
fn contact(answer: Answer<'_>) -> Option<String> {
    let registers = answer.request().method == Method::Register && answer.status.code().is_success();
    if registers {
        return answer.request().headers.iter().find_map(|header| match header {
            Header::Contact(contact) => Some(contact.value().to_owned()),
            _ => None,
        });
    }
    let address = answer.transaction.endpoint_inner.get_addrs().into_iter().next()?;
    Some(format!("<sip:acme@{}>", address.addr))
}

/// What the server says in a header field, whatever the request.
fn fixed_value(name: &str) -> Option<&'static str> {
    Some(match name {
        "Accept" | "Content-Type" => "application/sdp",
        "AlertMsg-Error" => "100;message=\"Cannot process the alert payload\"",
        "Allow" => "INVITE, ACK, BYE, CANCEL, OPTIONS, REGISTER",
        "Allow-Events" => "presence",
        "Expires" => "0",
        "Geolocation-Error" => "100;code=\"Cannot process location\"",
        "Min-Expires" => "60",
        "Min-SE" => "90",
        "Proxy-Authenticate" | "WWW-Authenticate" => {
            "Digest realm=\"acme.example\", nonce=\"f84f1cec41e6cbe5aea9c8e88d359\""
        }
        "Recv-Info" => "trickle-ice",
        "Require" => "timer",
        "Security-Server" => "tls;q=0.1",
        "Unsupported" => "100rel",
        _ => return None,
    })
}
