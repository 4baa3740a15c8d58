//! What is read of a value that has a flaw, and what the flaw is.

use sipcode::StatusCode;
use sipcode::reason::{InvalidReasonKind, IsupLocation, ReasonValue, Text};

use super::{mistake, readable};

use InvalidReasonKind::{Cause, LineBreak, Parameter, Protocol, Quote, Repeated, Separator, TooManyParameters};

/// A line, its mended form, and what is wrong first.
const FLAWED: &[(&str, &str, (InvalidReasonKind, usize))] = &[
    // Text without quotation marks.
    ("SIP;text=busy;cause=1", "SIP;cause=1;text=\"busy\"", (InvalidReasonKind::Text, 9)),
    ("SIP;text = a  b \t;cause=1", "SIP;cause=1;text=\"a  b\"", (InvalidReasonKind::Text, 11)),
    ("SIP;text=a\r\n b", "SIP;text=\"a b\"", (InvalidReasonKind::Text, 9)),
    (r"SIP;text=C:\temp", r#"SIP;text="C:\\temp""#, (InvalidReasonKind::Text, 9)),
    ("SIP;text=5\" disk;a", r#"SIP;text="5\" disk";a"#, (InvalidReasonKind::Text, 9)),
    ("SIP;text=;cause=1", "SIP;cause=1", (InvalidReasonKind::Text, 9)),
    ("SIP;text;cause=1", "SIP;cause=1", (InvalidReasonKind::Text, 4)),
    // Causes.
    ("Q.850;cause=\"16\"", "Q.850;cause=16", (Cause, 12)),
    ("Q.850;cause=\" 016 \"", "Q.850;cause=016", (Cause, 12)),
    ("Q.850;cause=x;text=\"t\"", "Q.850;text=\"t\"", (Cause, 12)),
    ("Q.850;cause=200 (OK);a", "Q.850;cause=200;a", (Separator, 16)),
    ("Q.850;cause;a", "Q.850;a", (Cause, 6)),
    // Parameters.
    ("SIP;;cause=1", "SIP;cause=1", (Parameter, 4)),
    ("SIP;\"x;y\";cause=1", "SIP;cause=1", (Parameter, 4)),
    ("SIP;a=b/c;d", "SIP;a=\"b/c\";d", (Separator, 7)),
    ("SIP;a=;d", "SIP;a;d", (Parameter, 6)),
    ("SIP;a=[::x];d", "SIP;a=\"[::x]\";d", (Parameter, 6)),
    ("SIP;a=\"b\"c;d", "SIP;a=\"b\";d", (Separator, 9)),
    ("SIP cause=1 text=\"t\"", "SIP;cause=1;text=\"t\"", (Separator, 4)),
    ("Q.850;location=LN cause=1", "Q.850;cause=1;location=LN", (Separator, 18)),
    ("Q.850;location=U:cause=1", "Q.850;cause=1;location=U", (Separator, 16)),
    ("STIR;ppi=a cause=436;b", "STIR;cause=436;ppi=a;b", (Separator, 11)),
    ("SIP/2.0;cause=1", "SIP;cause=1", (Separator, 3)),
    ("SIP:cause=1", "SIP;cause=1", (Separator, 3)),
    ("q.850 : cause=1;a", "Q.850;cause=1;a", (Separator, 6)),
    ("SIP|cause=1|a", "SIP;cause=1", (Separator, 3)),
    // Repeated ones.
    ("SIP;cause=1;cause=2", "SIP;cause=1", (Repeated, 12)),
    ("SIP;text=\"a\";text=\"b\"", "SIP;text=\"a\"", (Repeated, 13)),
    ("SIP;a=1;b;A=2;b=3;c", "SIP;a=1;b;c", (Repeated, 10)),
    ("Q.850;location=U;location=LN", "Q.850;location=U", (Repeated, 17)),
    ("Q.850;location=x;location=U", "Q.850;location=x", (Repeated, 17)),
    // Of which the first cannot be read.
    ("SIP;cause=x;cause=2", "SIP;cause=2", (Cause, 10)),
    ("SIP;cause;cause=2", "SIP;cause=2", (Cause, 4)),
    ("SIP;text;text=\"b\"", "SIP;text=\"b\"", (InvalidReasonKind::Text, 4)),
    ("SIP;text=;text=\"b\"", "SIP;text=\"b\"", (InvalidReasonKind::Text, 9)),
    // Quoted strings.
    ("SIP;text=\"a, STIR;cause=2", "SIP;text=\"a, STIR;cause=2\"", (Quote, 25)),
    ("SIP;text=\"a\\", r#"SIP;text="a\\""#, (Quote, 11)),
    ("SIP;text=\"a\\\r\n b\"", "SIP;text=\"a\\\\ b\"", (Quote, 11)),
    ("SIP;text=\"\\é\"", "SIP;text=\"é\"", (Quote, 10)),
    ("SIP;text=\"a\0\";cause=1", "SIP;cause=1;text=\"a\\\0\"", (Quote, 11)),
    // The line.
    ("SIP;cause=1\nVia: x", "SIP;cause=1", (LineBreak, 11)),
    ("SIP;cause=1\r;a", "SIP;cause=1", (LineBreak, 11)),
    ("SIP;text=\"a\nb\"", "SIP;text=\"a\"", (Quote, 11)),
    // The protocol.
    ("q850;cause=16", "Q.850;cause=16", (Protocol, 0)),
    // The first of several.
    ("SIP;a;a=\"\0\";cause=x", "SIP;a", (Repeated, 6)),
    ("Q850;cause=x;;", "Q.850", (Protocol, 0)),
];

#[test]
fn a_flawed_value_is_read_as_meant_and_written_legally() {
    for (line, mended, flaw) in FLAWED {
        let values = readable(line);
        assert_eq!(values.len(), 1, "{line:?}");
        assert_eq!(values[0].to_string(), *mended, "{line:?}");
        assert_eq!(mistake(line), *flaw, "{line:?}");
        assert_eq!(super::value(*mended), values[0], "{line:?}");
    }
}

#[test]
fn a_flaw_costs_no_other_value() {
    for (line, mended, flaw) in FLAWED {
        if matches!(flaw.0, Quote | LineBreak) || line.contains('"') {
            continue;
        }
        let line = format!("Reason: STIR, {line}, Q.850;cause=17");
        let written: Vec<_> = readable(&line).iter().map(ToString::to_string).collect();
        assert_eq!(written, ["STIR", mended, "Q.850;cause=17"], "{line:?}");
        assert_eq!(mistake(&line), (flaw.0, flaw.1 + "Reason: STIR, ".len()), "{line:?}");
    }
}

#[test]
fn a_comma_between_quotation_marks_in_text_without_them_ends_no_value() {
    for (line, text) in [
        (r#"SIP;cause=486;text=User "Smith, John" busy, Q.850;cause=17"#, r#"User "Smith, John" busy"#),
        (r#"SIP;cause=486;text=\"Call, again\", Q.850;cause=17"#, r#"\"Call, again\""#),
        (r#"SIP;cause=486;text=a 5" pipe, Q.850;cause=17"#, r#"a 5" pipe"#),
        (r#"SIP;cause=486;text=a 5" pipe, Q.850;cause=17;text="x""#, r#"a 5" pipe"#),
    ] {
        let values = readable(line);
        assert!(values[0].text().unwrap() == text, "{line:?} {:?}", values[0]);
        assert_eq!(values.iter().map(ReasonValue::cause).collect::<Vec<_>>(), [Some(486), Some(17)], "{line:?}");
    }
    let other = readable(r#"SIP;cause=200;tag=a"b,c";text="x", Q.850;cause=16"#);
    assert!(other[0].text().unwrap() == "x");
    assert_eq!(other[1].cause(), Some(16));
}

#[test]
fn a_flawed_value_is_relayed_as_it_came() {
    for (line, ..) in FLAWED {
        let end = if line.contains("\r\n") { None } else { line.find(['\r', '\n']) };
        assert_eq!(readable(line)[0].as_bytes(), &line.as_bytes()[..end.unwrap_or(line.len())], "{line:?}");
    }
    let line = "Reason: SIP ; cause = 1 (one) \t , \r\n Q.850 ;text=\"\t\"  \r\nVia: x";
    let relayed: Vec<_> = readable(line).iter().map(ReasonValue::as_bytes).collect();
    assert_eq!(relayed, [&b"SIP ; cause = 1 (one)"[..], b"Q.850 ;text=\"\t\""]);
}

#[test]
fn a_value_that_was_made_or_changed_here_has_no_bytes_as_received() {
    let read = readable("Q.850;cause=16;cause=17")[0];
    for value in [
        ReasonValue::sip(&StatusCode::OK),
        read.with_cause(16),
        read.with_location(IsupLocation::USER),
        read.with_text(Text::new("a").unwrap()),
    ] {
        assert_eq!((value.as_bytes(), value.flaw()), (&b""[..], None), "{value}");
    }
    assert_eq!(read.with_cause(18).to_string(), "Q.850;cause=18");
}

#[test]
fn the_sixty_fifth_unknown_parameter_is_a_flaw_and_left_out() {
    let names: Vec<_> = (0..70).map(|index| format!("p{index}")).collect();
    let line = format!("SIP;{};p3;cause=1;text=\"t\", Q.850", names.join(";"));
    let values = readable(&line);
    assert_eq!((values.len(), values[0].cause()), (2, Some(1)));
    assert_eq!(values[0].parameters().count(), 64);
    assert_eq!(values[0].parameters().last().unwrap().to_string(), "p63");
    assert_eq!(mistake(&line), (TooManyParameters, line.find("p64").unwrap()));
}

#[test]
fn a_flaw_tells_what_it_found() {
    for (line, shown) in [
        ("SIP;cause=x", "offset 10 must be a number (RFC 3326 §2); found `x`"),
        ("SIP;text=\"a", "offset 11 (RFC 3261 §25.1); found the end of the line"),
        ("SIP\n", "the CR or LF at offset 3 is part of no fold and no CRLF (RFC 3261 §7.3.1); found `\\n`"),
        ("SIP;\x07", "found `\\x07`"),
    ] {
        let error = super::error(line).to_string();
        assert!(error.contains(shown), "{error}");
    }
}
