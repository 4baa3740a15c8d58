//! Bytes as devices and servers send them (`data/wire/`, named for the public reports they come from): what can be used of
//! them is read.

use std::fs;
use std::path::Path;

use sipcode::reason::{self, ReasonValue};
use sipcode::{InvalidStatusLine, ReceivedStatusLine, StatusLine};

fn bytes(name: &str) -> Vec<u8> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/wire").join(name);
    fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Status lines that are read: the file, the code, and the phrase.
const LINES: &[(&str, u16, &[u8])] = &[
    ("line-drachtio-315-garbage-phrase", 408, b"\x00\x12\x7F\xE8"),
    ("line-dsiprouter-221-477", 477, b"Unfortunately error on sending to next hop occurred (477/SL)"),
    ("line-freeswitch-3035-603-network-blocked", 603, b"Network Blocked"),
    ("line-heplify-26-latin1", 480, b"Teilnehmer nicht verf\xFCgbar"),
    ("line-heplify-576-empty-phrase", 480, b""),
    ("line-jssip-767-sipfrag-with-header", 420, b"Bad Extension"),
    ("line-kamailio-1744-apostrophe", 500, b"I'm terribly sorry, server error occurred (6/SL)"),
    ("line-no-space-no-phrase", 480, b""),
    ("line-pjsip-482-leading-crlf", 200, b"OK"),
    ("line-pjsip-842-sipfrag-without-crlf", 200, b"OK"),
    ("line-sipgo-318-injection", 500, b"boom"),
    ("line-sipjs-472-503-maximum-calls", 503, b"Maximum Calls In Progress"),
    ("line-sipjs-996-brackets", 480, b"Temporarily Unavailable [call Processing Released]"),
];

/// Status lines that are refused, and the code that was read before.
const REFUSED_LINES: &[(&str, Option<u16>)] = &[
    ("line-baresip-3723-sipfrag-lf", Some(100)),
    ("line-code-700", None),
    ("line-code-999", None),
    ("line-pjsip-747-version-with-spaces", None),
    ("line-pjsip-959-short-code", None),
    ("line-sipgo-8-version-split-by-lf", None),
];

/// A value of a `Reason` header field: protocol, cause and text.
type Value = (&'static str, Option<u32>, Option<&'static str>);

/// `Reason` header fields that are read without a flaw.
const REASONS: &[(&str, &[Value])] = &[
    ("reason-3gpp-release-cause", &[("RELEASE_CAUSE", Some(1), Some("User ends call"))]),
    ("reason-baresip-studio-553-elsewhere", &[("SIP", Some(200), Some("Call completed elsewhere"))]),
    ("reason-browserphone-405-elsewhere-26", &[("Q.850", Some(26), None)]),
    ("reason-empty-text", &[("Q.850", Some(16), Some(""))]),
    (
        "reason-freeswitch-3035-603plus",
        &[(
            "SIP",
            Some(603),
            Some("v=analytics1;url=https://example.com/redress;tel=+12025550100;email=help@example.com;id=abc"),
        )],
    ),
    ("reason-history-info-escaped", &[("SIP%3Bcause%3D302%3Btext%3D%22Moved%20Temporarily%22", None, None)]),
    ("reason-jainsip-186-history-unescaped", &[("SIP", Some(487), Some("Request Terminated"))]),
    ("reason-latin1-text", &[("Q.850", Some(17), Some("Teilnehmer besetzt \u{FFFD}"))]),
    ("reason-linphone-1114-cause-0", &[("Q.850", Some(0), None)]),
    ("reason-livekit-782-xint-text", &[("X.int", None, Some("0x00000000"))]),
    ("reason-location-lower", &[("Q.850", Some(21), None)]),
    ("reason-metaswitch-spaces", &[("X.int", None, None)]),
    ("reason-openliberty-25646-semicolon", &[("SIP", Some(487), Some("Originator canceled; Canceled"))]),
    ("reason-openliberty-35586-equals", &[("SIP", Some(487), Some("a=b, state=cancelled"))]),
    ("reason-rfc4411-preemption", &[("preemption", Some(1), Some("UA Preemption"))]),
    ("reason-sipml5-spaces-after-semicolon", &[("SIP", Some(603), Some("Decline"))]),
    ("reason-sippet-35-line1", &[("X.int", None, None)]),
    ("reason-sippet-35-line2", &[("SIP", Some(200), Some("Call Rejected By User"))]),
    ("reason-sofia-114-two-values", &[("SIP", Some(486), Some("user busy")), ("Q.850", Some(17), None)]),
    ("reason-tab-comma", &[("Q.850", Some(16), None), ("SIP", Some(200), None)]),
    ("reason-telnyx-316-q850-487", &[("Q.850", Some(487), Some("ORIGINATOR_CANCEL"))]),
    // The second line is another header field of the same name.
    ("reason-telnyx-530-two-lines", &[("SIP", Some(603), None)]),
    ("reason-text-key-reason-text", &[("Q.850", Some(16), None)]),
    (
        "reason-two-stir",
        &[("STIR", Some(436), Some("Bad Identity Info")), ("STIR", Some(438), Some("Invalid Identity Header"))],
    ),
];

/// `Reason` header fields whose first value has a flaw.
const FLAWED_REASONS: &[(&str, &[Value])] = &[
    ("reason-cause-empty", &[("SIP", None, Some("x"))]),
    ("reason-cause-quoted", &[("Q.850", Some(16), Some("Terminated"))]),
    ("reason-lf-only", &[("Q.850", Some(16), Some("Terminated"))]),
    ("reason-opensips-1463-literal-crlf", &[("SIP", Some(487), Some("ha ha ha"))]),
    ("reason-q850-spelling", &[("Q.850", Some(16), Some("Normal call clearing"))]),
    ("reason-repro-cancel-unquoted", &[("SIP", Some(200), Some("Call completed elsewhere"))]),
    ("reason-unquoted-then-q850", &[("SIP", Some(200), Some("Answered elsewhere")), ("Q.850", Some(26), None)]),
    ("reason-unterminated-quote", &[("Q.850", Some(16), Some("Terminated"))]),
];

/// `Reason` header fields with a value that has no protocol, and the values that can be read.
const REASONS_WITH_AN_ERROR: &[(&str, &[Value])] = &[
    ("reason-cause-text-no-protocol", &[]),
    ("reason-no-protocol", &[]),
    ("reason-trailing-comma", &[("Q.850", Some(16), None)]),
];

fn assert_says(name: &str, value: &ReasonValue<'_>, (protocol, cause, text): Value) {
    assert_eq!(value.protocol().as_str(), protocol, "{name}");
    assert_eq!(value.cause(), cause, "{name}");
    assert_eq!(value.text().map(|text| text.to_string()).as_deref(), text, "{name}");
}

#[test]
fn every_file_is_tested() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/wire");
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut files: Vec<_> = entries.filter(|name| !name.starts_with('.')).collect();
    files.sort();
    let lines = LINES.iter().map(|(name, ..)| *name).chain(REFUSED_LINES.iter().map(|(name, _)| *name));
    let reasons = [REASONS, FLAWED_REASONS, REASONS_WITH_AN_ERROR].concat();
    let mut tested: Vec<_> = lines.chain(reasons.iter().map(|(name, _)| *name)).collect();
    tested.sort_unstable();
    assert_eq!(files, tested);
}

#[test]
fn a_reason_that_is_right_is_read_without_a_flaw() {
    for (name, expected) in REASONS {
        let line = bytes(name);
        let values: Vec<_> = reason::parse(&line).map(|value| value.expect(name)).collect();
        assert_eq!(values.len(), expected.len(), "{name}");
        for (value, expected) in values.iter().zip(*expected) {
            assert_says(name, value, *expected);
            assert_eq!(value.flaw(), None, "{name}");
        }
    }
}

#[test]
fn a_reason_with_a_flaw_keeps_its_usable_part() {
    for (name, expected) in FLAWED_REASONS {
        let line = bytes(name);
        let values: Vec<_> = reason::parse(&line).map(|value| value.expect(name)).collect();
        assert_eq!(values.len(), expected.len(), "{name}");
        for (index, (value, expected)) in values.iter().zip(*expected).enumerate() {
            assert_says(name, value, *expected);
            assert_eq!(value.flaw().is_some(), index == 0, "{name}");
        }
    }
}

#[test]
fn a_value_without_a_protocol_is_an_error_and_the_others_are_read() {
    for (name, expected) in REASONS_WITH_AN_ERROR {
        let line = bytes(name);
        let values: Vec<_> = reason::parse(&line).collect();
        assert_eq!(values.iter().filter(|value| value.is_err()).count(), 1, "{name}");
        let read: Vec<_> = values.iter().filter_map(|value| value.as_ref().ok()).collect();
        assert_eq!(read.len(), expected.len(), "{name}");
        for (value, expected) in read.iter().zip(*expected) {
            assert_says(name, value, *expected);
        }
    }
}

#[test]
fn every_value_is_relayed_byte_for_byte_and_written_legally() {
    for (name, _) in [REASONS, FLAWED_REASONS, REASONS_WITH_AN_ERROR].concat() {
        let line = bytes(name);
        for value in reason::parse(&line).flatten() {
            let relayed = value.as_bytes();
            assert!(line.windows(relayed.len()).any(|part| part == relayed), "{name}");
            assert!(!relayed.iter().any(|byte| matches!(byte, b'\r' | b'\n')), "{name}");
            let written = value.to_string();
            let again = reason::parse(written.as_bytes()).next().unwrap().expect(name);
            assert_eq!((again, again.flaw()), (value, None), "{name}");
        }
    }
    let line = bytes("reason-latin1-text");
    let value = reason::parse(&line).next().unwrap().unwrap();
    assert_eq!(value.as_bytes(), b"Q.850;cause=17;text=\"Teilnehmer besetzt \xFC\"");
}

#[test]
fn a_cause_that_q850_does_not_have_stands_as_it_is() {
    for (name, cause) in [("reason-telnyx-316-q850-487", 487), ("reason-linphone-1114-cause-0", 0)] {
        let line = bytes(name);
        let value = reason::parse(&line).next().unwrap().expect(name);
        assert_eq!((value.cause(), value.q850()), (Some(cause), None), "{name}");
    }
}

fn line(input: &[u8]) -> Result<ReceivedStatusLine<'_>, InvalidStatusLine> {
    StatusLine::parse(input)
}

#[test]
fn a_status_line_is_read() {
    for (name, code, phrase) in LINES {
        let input = bytes(name);
        let line = line(&input).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(line.code(), *code, "{name}");
        assert_eq!(line.reason_bytes(), *phrase, "{name}");
    }
}

#[test]
fn a_status_line_is_relayed_byte_for_byte() {
    for (name, code, phrase) in LINES {
        let input = bytes(name);
        let expected = [format!("SIP/2.0 {code} ").as_bytes(), phrase, b"\r\n"].concat();
        let mut buffer = vec![0; expected.len()];
        assert_eq!(line(&input).unwrap().write_to(&mut buffer), Ok(expected.len()), "{name}");
        assert_eq!(buffer, expected, "{name}");
    }
}

#[test]
fn a_line_that_is_no_status_line_is_refused_with_the_code_that_was_read() {
    for (name, code) in REFUSED_LINES {
        let input = bytes(name);
        let error = line(&input).expect_err(name);
        assert_eq!(error.code().map(u16::from), *code, "{name}");
    }
}
