//! The torture test messages of RFC 4475: of those that are responses, what `StatusLine::parse` makes of the first
//! line; those that are requests, refused.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use sipcode::InvalidStatusLineKind::{Code, Version};
use sipcode::StatusLine;

/// Every response of RFC 4475 whose status line is right: the code and the phrase.
const WELL_FORMED: &[(&str, u16, &str)] = &[
    // §3.1.1.12: "This response is well formed. A parser must accept this message."
    ("unreason", 200, "= 2**3 * 5**2 но сто девяносто девять - простое"),
    // §3.1.1.13: "This well-formed response contains no reason phrase. A parser must accept this message."
    ("noreason", 100, ""),
    // §3.1.2.5: "several scalar header field values outside their legal range", none of them in the first line.
    ("scalarlg", 503, "Service Unavailable"),
    // §3.3.10: "The message is well formed; parsers must not fail when receiving it."
    ("bcast", 200, "OK"),
];

/// §3.1.2.19: "This response has a response code larger than 699. An element receiving this response should simply drop
/// it." The fourth digit is the first that cannot be right.
const BIGCODE: (&str, usize) = ("bigcode", 11);

/// How many messages the RFC describes, and how many of them are responses; one more file is in its archive alone.
const DESCRIBED: usize = 49;
const RESPONSES: usize = 5;

/// Every message by its name.
fn messages() -> BTreeMap<String, Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/rfc4475");
    let paths = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let messages = paths.filter(|path| path.extension().is_some_and(|extension| extension == "dat"));
    messages
        .map(|path| (path.file_stem().unwrap().to_str().unwrap().to_owned(), std::fs::read(&path).unwrap()))
        .collect()
}

fn message(name: &str) -> Vec<u8> {
    messages().remove(name).unwrap_or_else(|| panic!("there is no {name}.dat"))
}

/// RFC 3261 §7.1, §7.2: a response starts with the version, a request with its method.
fn is_response(message: &[u8]) -> bool {
    message.starts_with(b"SIP/")
}

fn requests() -> impl Iterator<Item = (String, Vec<u8>)> {
    messages().into_iter().filter(|(_, message)| !is_response(message))
}

/// The first line without its CRLF.
fn first_line(message: &[u8]) -> &[u8] {
    let end = message.windows(2).position(|pair| pair == b"\r\n").unwrap();
    &message[..end]
}

#[test]
fn every_response_of_the_rfc_is_held_against_what_the_rfc_says_of_it() {
    let responses: BTreeSet<_> =
        messages().into_iter().filter(|(_, message)| is_response(message)).map(|(name, _)| name).collect();
    let held = WELL_FORMED.iter().map(|(name, ..)| *name).chain([BIGCODE.0]).map(String::from).collect();
    assert_eq!(responses, held);
    assert_eq!(responses.len(), RESPONSES);
}

#[test]
fn every_message_of_the_archive_is_there() {
    let names: Vec<_> = messages().into_keys().filter(|name| name != "test").collect();
    assert_eq!(names.len(), DESCRIBED);
    assert_eq!(requests().count(), DESCRIBED - RESPONSES + 1);
}

#[test]
fn a_well_formed_status_line_is_read_into_its_code_and_phrase() {
    for (name, code, phrase) in WELL_FORMED {
        let message = message(name);
        let received = StatusLine::parse(&message).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!((received.code().as_u16(), received.reason()), (*code, Ok(*phrase)), "{name}");
    }
}

#[test]
fn a_well_formed_status_line_may_be_sent_on_as_it_came() {
    for (name, ..) in WELL_FORMED {
        let message = message(name);
        let received = StatusLine::parse(&message).unwrap();
        let phrase = received.phrase().unwrap_or_else(|error| panic!("{name}: {error}"));
        let sent = StatusLine::new(received.code(), phrase).to_string();
        assert_eq!(sent.as_bytes(), first_line(&message), "{name}");
    }
}

#[test]
fn a_code_larger_than_699_is_refused_at_its_first_digit_too_many() {
    let (name, offset) = BIGCODE;
    let error = StatusLine::parse(&message(name)).unwrap_err();
    assert_eq!((error.kind(), error.offset()), (Code, offset));
}

/// RFC 4475 §3.1.1.13: "The space character after the reason code is required. If it were not present, this message
/// could be rejected as invalid".
#[test]
fn an_empty_phrase_without_its_space_is_read_all_the_same() {
    let mut message = message("noreason");
    assert_eq!(message.remove(11), b' ');
    assert_eq!(StatusLine::parse(&message).map(|line| line.reason_bytes()), Ok(&b""[..]));
}

#[test]
fn what_follows_the_first_line_makes_no_difference() {
    for (name, message) in messages().into_iter().filter(|(_, message)| is_response(message)) {
        let line = first_line(&message);
        assert_eq!(StatusLine::parse(line), StatusLine::parse(&message), "{name}");
        assert_eq!(StatusLine::parse(&message[..line.len() + 2]), StatusLine::parse(&message), "{name}");
    }
}

#[test]
fn every_request_is_refused_at_its_first_byte_for_it_starts_with_no_version() {
    for (name, message) in requests() {
        let error = StatusLine::parse(&message).unwrap_err();
        assert_eq!((error.kind(), error.offset()), (Version, 0), "{name}");
    }
}

/// A request line ends in the version (§7.1), and `Via` starts with it (§20.42): neither is taken for a response.
#[test]
fn no_part_of_a_request_is_taken_for_a_status_line() {
    for (name, message) in requests() {
        for start in 0..=message.len() {
            assert!(StatusLine::parse(&message[start..]).is_err(), "{name} from {start}");
        }
    }
}

#[test]
fn no_truncation_of_a_message_makes_the_reader_panic() {
    for (name, message) in messages() {
        for end in 0..=message.len() {
            if let Err(error) = StatusLine::parse(&message[..end]) {
                assert!(error.offset() <= end, "{name} up to {end}: {error}");
            }
        }
    }
}
