//! Lines that are right, and what a person reads in them.

use sipcode::reason::{self, ReasonValue};

use super::{shown, values};

/// A value as a person reads it: its protocol, cause, text, and other parameters with their values.
type Expected = (&'static str, Option<u32>, Option<&'static str>, &'static [(&'static str, Option<&'static str>)]);

/// Lines that are right, and their values.
pub(crate) const RIGHT: &[(&str, &[Expected])] = &[
    // RFC 3326 §2.
    (
        "Reason: SIP ;cause=200 ;text=\"Call completed elsewhere\"",
        &[("SIP", Some(200), Some("Call completed elsewhere"), &[])],
    ),
    ("Reason: Q.850 ;cause=16 ;text=\"Terminated\"", &[("Q.850", Some(16), Some("Terminated"), &[])]),
    ("Reason: SIP ;cause=600 ;text=\"Busy Everywhere\"", &[("SIP", Some(600), Some("Busy Everywhere"), &[])]),
    ("Reason: SIP ;cause=580 ;text=\"Precondition Failure\"", &[("SIP", Some(580), Some("Precondition Failure"), &[])]),
    // RFC 9410: a PASSporT in compact form, two periods and its signature.
    (
        "Reason: STIR ;cause=436 ;text=\"Bad Identity Info\" ;ppi=\"..sig-1\", STIR;cause=438;ppi=\"..sig-2\"",
        &[
            ("STIR", Some(436), Some("Bad Identity Info"), &[("ppi", Some("..sig-1"))]),
            ("STIR", Some(438), None, &[("ppi", Some("..sig-2"))]),
        ],
    ),
    // What a PBX sends.
    ("SIP;cause=804", &[("SIP", Some(804), None, &[])]),
    ("Reason: Preemption ;cause=1 ;text=\"UA Preemption\"", &[("Preemption", Some(1), Some("UA Preemption"), &[])]),
    // Everything but a protocol may be left out, and stand in any order.
    ("SIP", &[("SIP", None, None, &[])]),
    ("x;text=\"\"", &[("x", None, Some(""), &[])]),
    (
        "SIP;ab;text=\"t\";cd=e;cause=1;fg=\"h\"",
        &[("SIP", Some(1), Some("t"), &[("ab", None), ("cd", Some("e")), ("fg", Some("h"))])],
    ),
    // Names are compared without case.
    ("rEASON:sip;CAUSE=486;Text=\"x\"", &[("SIP", Some(486), Some("x"), &[])]),
    // Several values, one folded, and the next header field.
    (
        "Reason\t : SIP\t;\tcause =\t200 , \r\n\tQ.850;cause\r\n = 16;text=\r\n \"a\r\n  b\" \r\nVia: SIP/2.0/UDP x;b\r\n\r\n",
        &[("SIP", Some(200), None, &[]), ("Q.850", Some(16), Some("a b"), &[])],
    ),
    // Every separator in a quoted string is text.
    (
        r#"SIP;cause=1;text="a, SIP;cause=2;text=\"b\", \\",Q.850;cause=3"#,
        &[("SIP", Some(1), Some(r#"a, SIP;cause=2;text="b", \"#), &[]), ("Q.850", Some(3), None, &[])],
    ),
    // Hosts.
    (
        "SIP;v6=[2001:db8::1];v4=192.0.2.1;name=sip.example.com",
        &[(
            "SIP",
            None,
            None,
            &[("v6", Some("[2001:db8::1]")), ("v4", Some("192.0.2.1")), ("name", Some("sip.example.com"))],
        )],
    ),
    // A value may be named as the field is.
    ("Reason;cause=1", &[("Reason", Some(1), None, &[])]),
    ("Reason: Reason", &[("Reason", None, None, &[])]),
    // UTF-8.
    ("SIP;text=\"занято 📞\"", &[("SIP", None, Some("занято 📞"), &[])]),
];

/// Holds a value against what a person should read in it.
fn assert_reads(value: &ReasonValue<'_>, expected: &Expected) {
    let (protocol, cause, text, parameters) = *expected;
    assert_eq!(value.protocol().as_str(), protocol);
    assert_eq!(value.cause(), cause);
    assert_eq!(value.text().map(|text| text.to_string()).as_deref(), text);
    let read: Vec<_> = value
        .parameters()
        .map(|parameter| (parameter.name().as_str(), parameter.value().map(|value| value.to_string())))
        .collect();
    let read: Vec<_> = read.iter().map(|(name, value)| (*name, value.as_deref())).collect();
    assert_eq!(read, parameters);
}

#[test]
fn a_right_line_is_read_into_its_values() {
    for (line, expected) in RIGHT {
        let read = values(line.as_bytes());
        assert_eq!(read.len(), expected.len(), "{line}");
        for (value, expected) in read.iter().zip(*expected) {
            assert_reads(value, expected);
        }
    }
}

#[test]
fn values_come_one_after_the_other_and_the_iterator_is_fused() {
    for (line, expected) in RIGHT {
        let mut values = reason::parse(line.as_bytes());
        for _ in *expected {
            assert!(matches!(values.next(), Some(Ok(_))), "{line}");
        }
        assert!((0..3).all(|_| values.next().is_none()), "{line}");
    }
}

#[test]
fn a_value_without_a_protocol_is_an_error_in_its_place() {
    for (line, expected) in [
        ("SIP;a, Q.850;b, ;c", "++-"),
        ("SIP;a, Q.850;b,", "++-"),
        (",SIP;a,,Q.850;b", "-+-+"),
        ("cause=1;text=\"a, b\", SIP", "-+"),
        ("cause = 1, SIP", "-+"),
        ("\"SIP, STIR\";cause=1, SIP", "-+"),
        ("Via: SIP/2.0/UDP x, SIP", "-+"),
        (";text=\"a, SIP", "-"),
    ] {
        let mut values = reason::parse(line.as_bytes());
        let read: String = values.by_ref().map(|value| if value.is_ok() { '+' } else { '-' }).collect();
        assert_eq!(read, expected, "{line}");
        assert!((0..3).all(|_| values.next().is_none()), "{line}");
    }
}

#[test]
fn a_quotation_mark_that_opens_no_text_costs_no_other_value() {
    for (line, expected) in [
        (r#"SIP;cause=200;text="x"", Q.850;cause=1"#, "SIP 200, Q.850 1"),
        (r#"Q.850;cause=16;text="a 5" screen", SIP;cause=200"#, "Q.850 16, SIP 200"),
        (r#"SIP";cause=200, Q.850;cause=1"#, "SIP 200, Q.850 1"),
        (r#"SIP;cause=200";text="y", Q.850;cause=1"#, "SIP 200, Q.850 1"),
        (r#";cause=1;text=5" x, SIP;cause=2"#, "-, SIP 2"),
        (r#";cause=1;text=" a, b", SIP;cause=2"#, "-, SIP 2"),
    ] {
        let shown = |value: ReasonValue<'_>| format!("{} {}", value.protocol(), value.cause().unwrap_or_default());
        let values = reason::parse(line.as_bytes()).map(|value| value.map_or("-".to_owned(), shown));
        assert_eq!(values.collect::<Vec<_>>().join(", "), expected, "{line}");
    }
}

#[test]
fn what_is_read_is_not_copied() {
    let line = b"Preemption;x-trunk=\"a\\\"b\";text=\"c\\\"d\";host=[::1]";
    let is_part = |part: &[u8]| {
        let (line, part) = (line.as_ptr_range(), part.as_ptr_range());
        line.start <= part.start && part.end <= line.end
    };
    let value = value_of(line);
    assert!(is_part(value.protocol().as_str().as_bytes()));
    assert!(is_part(value.text().unwrap().as_bytes()));
    for parameter in value.parameters() {
        assert!(is_part(parameter.name().as_str().as_bytes()));
        assert!(is_part(parameter.value().unwrap().as_bytes()));
    }
}

/// What is read lives as long as the line, not as long as the iterator or the value.
fn value_of(line: &[u8]) -> ReasonValue<'_> {
    let mut values = reason::parse(line);
    values.next().unwrap().unwrap()
}

#[test]
fn a_field_is_read_with_and_without_its_name() {
    for (line, _) in RIGHT {
        let Some((name, rest)) = line.split_once(':') else { continue };
        if name.trim().eq_ignore_ascii_case("Reason") {
            assert_eq!(values(line.as_bytes()), values(rest.as_bytes()), "{line}");
        }
    }
}

#[test]
fn a_line_ends_with_the_input_or_a_crlf_and_nothing_after_it_is_read() {
    let tails: [&[u8]; 6] = [
        b"\r\n",
        b" \t\r\n",
        b"\r\n\r\n",
        b"\r\nReason: Q.850;cause=16\r\n",
        b"\r\nVia: SIP/2.0/UDP x;branch=\"\r\n\xFF\0",
        b"\r\n\n\r",
    ];
    for (line, _) in RIGHT {
        for tail in tails {
            let whole = [line.as_bytes(), tail].concat();
            assert_eq!(values(&whole), values(line.as_bytes()), "{}", shown(&whole));
        }
    }
}

#[test]
fn space_and_folds_may_stand_around_every_separator() {
    let tight = values(b"Reason:SIP;cause=486;text=\"Busy Here\";a=b,Q.850;cause=17");
    for space in ["", " ", "\t", "  \t ", "\r\n ", "\r\n\t", " \r\n ", "\t \r\n \t"] {
        let mut line = String::from("Reason");
        line.push_str(space.split('\r').next().unwrap());
        for part in
            [":", "SIP", ";", "cause", "=", "486", ";", "text", "=", "\"Busy Here\"", ";", "a", "=", "b", ",", "Q.850"]
        {
            line.push_str(part);
            line.push_str(space);
        }
        line.push_str(";cause=17");
        line.push_str(space);
        assert_eq!(values(line.as_bytes()), tight, "{line:?}");
    }
}

#[test]
fn a_line_break_may_not_stand_before_the_colon() {
    // RFC 3261 §25.1: "allows whitespace before, but no line break".
    assert!(reason::parse(b"Reason\r\n : SIP").next().unwrap().is_err());
}

#[test]
fn debugging_shows_how_far_the_values_of_a_line_were_read() {
    let mut values = reason::parse(b"SIP;cause=200, Q.850;cause=16");
    let before = format!("{values:?}");
    values.next();
    assert_ne!(format!("{values:?}"), before);
}
