//! Parameters: unknown ones kept, names compared without case, one of a name, and at most 64 unknown ones in a value.

use std::fmt::Write;

use sipcode::reason::{InvalidReasonKind, IsupLocation, Parameter};

use super::{mistake, value, values};

/// `SIP;p0;p1;…` with this many parameters.
fn with_parameters(count: usize) -> String {
    let mut line = String::from("SIP");
    (0..count).for_each(|index| write!(line, ";p{index}").unwrap());
    line
}

#[test]
fn unknown_parameters_are_kept_in_order_and_as_they_came() {
    let value = value(r#"SIP;Zz;cause=200;aA=bB;text="t";q="x;,\"=";host=[2001:DB8::1];end"#);
    let written: Vec<_> = value.parameters().map(|parameter| parameter.to_string()).collect();
    assert_eq!(written, ["Zz", "aA=bB", r#"q="x;,\"=""#, "host=[2001:DB8::1]", "end"]);
}

#[test]
fn a_parameter_is_a_flag_or_has_a_value() {
    let line = r#"SIP;flag;bare=a;quoted="a";empty="""#;
    let read = value(line).parameters().map(|parameter| parameter.value().map(|value| value.to_string()));
    let expected = [None, Some("a"), Some("a"), Some("")].map(|value| value.map(str::to_owned));
    assert_eq!(read.collect::<Vec<_>>(), expected);
}

#[test]
fn cause_and_text_are_not_among_the_unknown_parameters() {
    assert_eq!(value("SIP;Cause=1;TEXT=\"t\"").parameters().count(), 0);
}

#[test]
fn names_that_start_as_a_known_one_are_unknown() {
    let read = value("SIP;cause1=x;caus=y;texts=z;tex;location2");
    let names: Vec<_> = read.parameters().map(|parameter| parameter.name().as_str()).collect();
    assert_eq!(names, ["cause1", "caus", "texts", "tex", "location2"]);
    assert_eq!((read.cause(), read.text()), (None, None));
}

#[test]
fn a_repeated_parameter_is_refused_in_any_case_and_with_any_value() {
    let lines = [
        ("SIP;cause=1;cause=1", 12),
        ("SIP;cause=1;CAUSE=2", 12),
        ("SIP;text=\"a\";Text=\"a\"", 13),
        ("SIP;a;a", 6),
        ("SIP;a;A=1", 6),
        ("SIP;a=1;b;a=\"1\"", 10),
        ("SIP;cause=1;a;text=\"t\" ; A", 25),
        ("SIP;location=U;LOCATION=U", 15),
        ("Q.850;location=U;LOCATION=LN", 17),
        ("Q.850;location=nowhere;location=U", 23),
        ("Q.850;location=U;location=nowhere", 17),
        ("Q.850;location;location=U", 15),
        ("SIP, Q.850;cause=1;cause=1", 19),
    ];
    for (line, offset) in lines {
        assert_eq!(mistake(line), (InvalidReasonKind::Repeated, offset), "{line}");
    }
}

#[test]
fn every_value_has_parameters_of_its_own() {
    assert_eq!(values(b"SIP;cause=1;a, Q.850;cause=1;a, SIP;cause=1;a").len(), 3);
}

#[test]
fn sixty_four_unknown_parameters_are_read_and_the_next_is_refused() {
    assert_eq!(value(&with_parameters(64)).parameters().count(), 64);
    let offset = with_parameters(64).len() + 1;
    assert_eq!(mistake(&with_parameters(65)), (InvalidReasonKind::TooManyParameters, offset));
    assert_eq!(mistake(&with_parameters(1000)), (InvalidReasonKind::TooManyParameters, offset));
}

#[test]
fn known_parameters_do_not_count_among_the_sixty_four() {
    let line = with_parameters(64).replacen("SIP", "Q.850;cause=17;text=\"t\";location=U", 1);
    let read = value(&line);
    assert_eq!((read.parameters().count(), read.cause()), (64, Some(17)));
    let line = format!("{};cause=17", with_parameters(64));
    assert_eq!(value(&line).cause(), Some(17));
}

#[test]
fn the_count_starts_anew_with_every_value() {
    let line = format!("{0},{0}", with_parameters(64));
    assert_eq!(values(line.as_bytes()).len(), 2);
}

#[test]
fn the_iterator_over_parameters_knows_its_length_and_is_fused() {
    let read = value("SIP;a;cause=1;b;text=\"t\";c");
    let mut parameters = read.parameters();
    for left in (0..3).rev() {
        assert!(parameters.next().is_some());
        assert_eq!((parameters.len(), parameters.size_hint()), (left, (left, Some(left))));
    }
    assert!((0..3).all(|_| parameters.next().is_none()));
    assert_eq!(read.parameters().count(), 3);
}

#[test]
fn a_location_that_is_given_takes_the_place_of_one_that_was_not_understood() {
    let read = value("Q.850;cause=17;location=nowhere;a;b").with_location(IsupLocation::USER);
    let mut parameters = read.parameters();
    for (left, written) in [(2, "a"), (1, "b")] {
        assert_eq!(parameters.len(), left);
        assert_eq!(parameters.next().unwrap().to_string(), written);
    }
    assert_eq!((parameters.len(), parameters.next()), (0, None));
}

#[test]
fn values_with_other_parameters_or_in_another_order_are_different() {
    assert_ne!(value("SIP;trunk=north"), value("SIP;trunk=south"));
    assert_ne!(value("SIP;trunk=north"), value("SIP"));
    assert_ne!(value("SIP;a;b"), value("SIP;b;a"));
    assert_eq!(value("SIP;a;cause=200;b"), value("SIP;cause=200;a;b"));
}

#[test]
fn debugging_shows_parameters_as_they_are_written() {
    let line = r#"SIP;trunk=north;q="a b""#;
    let parameters = format!("{:?}", value(line).parameters());
    for parameter in value(line).parameters() {
        let shown = format!("{parameter:?}");
        assert!(shown.contains(&parameter.to_string()), "{shown}");
        assert!(parameters.contains(&shown), "{parameters}");
    }
    assert!(format!("{:?}", value(line)).contains(line));
}

fn first(line: &str) -> Parameter<'_> {
    value(line).parameters().next().unwrap()
}

#[test]
fn a_bare_value_is_compared_as_tokens_are() {
    // RFC 3261 §7.3.1: "field values, parameter names, and parameter values are case-insensitive".
    assert_eq!(first("SIP;trunk=North"), first("SIP;TRUNK=nORTH"));
    assert_eq!(first("SIP;host=[2001:DB8::a]"), first("SIP;host=[2001:db8::A]"));
    assert_eq!(value("SIP;trunk=North"), value("sip;Trunk=north"));
    assert_ne!(first("SIP;trunk=north"), first("SIP;trunk=south"));
}

#[test]
fn a_quoted_value_is_compared_with_its_case() {
    // RFC 3261 §7.3.1: "values expressed as quoted strings are case-sensitive".
    assert_eq!(first("SIP;trunk=\"North\""), first("SIP;TRUNK=\"North\""));
    assert_ne!(first("SIP;trunk=\"North\""), first("SIP;trunk=\"north\""));
}

#[test]
fn every_ipv6_reference_of_the_grammar_is_a_value() {
    let references = [
        "[::]",
        "[::1]",
        "[1::]",
        "[1:2:3:4:5:6:7:8]",
        "[fe80::A]",
        "[1:2::3:4]",
        "[1:2::ff:192.0.2.1]",
        "[::192.0.2.1]",
    ];
    for reference in references {
        let line = format!("SIP;received={reference}");
        assert_eq!(first(&line).value().unwrap().to_string(), reference);
        assert_eq!(first(&line).to_string(), format!("received={reference}"));
    }
}

#[test]
fn what_is_no_ipv6_reference_is_no_value() {
    // RFC 3261 §25.1: `hex4 = 1*4HEXDIG`, and two colons at most in a row.
    for reference in
        ["[]", "[.]", "[:]", "[:::]", "[12345::]", "[192.0.2.1]", "[1", "[g]", "[1 ]", "[::1", "[::1%eth0]"]
    {
        let line = format!("SIP;received={reference}");
        assert!(super::read(line.as_bytes()).is_err(), "{line}");
    }
}
