//! Values written: by RFC 3326 §2, and one value of a protocol unless it is STIR (RFC 9366).

use sipcode::reason::{InvalidReasons, IsupLocation, Protocol, ReasonValue, Reasons, Text, Token};
use sipcode::{Cause, StatusCode};

use super::{read, value, values};

fn of(protocol: &str) -> ReasonValue<'_> {
    ReasonValue::new(Protocol::new(protocol).unwrap())
}

#[test]
fn a_value_is_written_as_rfc_3326_has_it() {
    let text = |text| Text::new(text).unwrap();
    let written = [
        (of("SIP"), "SIP"),
        (of("SIP").with_cause(200), "SIP;cause=200"),
        (of("Q.850").with_cause(17).with_text(text("User busy")), "Q.850;cause=17;text=\"User busy\""),
        (of("Preemption").with_text(text("")), "Preemption;text=\"\""),
        (of("q.850").with_cause(16).with_location(IsupLocation::BEYOND_INTERWORKING), "Q.850;cause=16;location=BI"),
        (of("SIP").with_cause(u32::MAX), "SIP;cause=4294967295"),
    ];
    for (value, expected) in written {
        assert_eq!(value.to_string(), expected);
    }
}

#[test]
fn a_text_is_written_with_its_escapes() {
    // RFC 3261 §25.1: "In quoted strings, quotation marks (") and backslashes (\) need to be escaped."
    let written = [
        (r#"say "when""#, r#"SIP;text="say \"when\"""#),
        (r"C:\", r#"SIP;text="C:\\""#),
        ("a, SIP;cause=200", "SIP;text=\"a, SIP;cause=200\""),
        ("a\tb", "SIP;text=\"a\tb\""),
        ("занято", "SIP;text=\"занято\""),
        ("\0\u{7F}", "SIP;text=\"\\\0\\\u{7F}\""),
    ];
    for (text, expected) in written {
        assert_eq!(of("SIP").with_text(Text::new(text).unwrap()).to_string(), expected);
    }
}

#[test]
fn what_was_read_is_written_with_all_its_parameters() {
    let read = value("Reason: Q.850 ; x-trunk = north ;TEXT=\"a\r\n b\"; flag;Cause=017;location=ln ; q=\"\\x\"");
    assert_eq!(read.to_string(), "Q.850;cause=017;text=\"a b\";location=LN;x-trunk=north;flag;q=\"x\"");
}

#[test]
fn what_was_read_can_be_changed_and_is_written_so() {
    let read = value("Q.850;cause=16;text=\"a\";location=LN;x=1");
    let changed = read.with_cause(17).with_text(Text::new("b").unwrap()).with_location(IsupLocation::USER);
    assert_eq!(changed.to_string(), "Q.850;cause=17;text=\"b\";location=U;x=1");
    assert_eq!(value(&changed.to_string()), changed);
}

#[test]
fn a_location_given_to_a_value_that_came_with_an_unknown_one_is_written_once() {
    for line in ["Q.850;cause=16;location=nowhere", "Q.850;location", "Q.850;location=\"U\""] {
        let written = value(line).with_location(IsupLocation::USER).to_string();
        assert!(read(written.as_bytes()).is_ok(), "{written}");
        assert_eq!(value(&written).location(), Some(IsupLocation::USER), "{written}");
    }
}

#[test]
fn several_values_are_written_in_order() {
    let values = [
        ReasonValue::sip(&StatusCode::BUSY_HERE),
        ReasonValue::of_cause(Cause::new(17).unwrap()),
        of("Preemption").with_cause(1),
    ];
    let written = Reasons::new(&values).unwrap().to_string();
    assert_eq!(written, "SIP;cause=486;text=\"Busy Here\", Q.850;cause=17;text=\"User busy\", Preemption;cause=1");
    assert_eq!(super::values(written.as_bytes()), values);
    assert_eq!(super::values(format!("Reason: {written}\r\n").as_bytes()), values);
}

#[test]
fn one_value_is_written_as_it_is() {
    let values = [of("SIP").with_cause(200)];
    assert_eq!(Reasons::new(&values).unwrap().to_string(), "SIP;cause=200");
}

#[test]
fn a_line_is_never_written_without_a_value() {
    // RFC 3326 §2: `Reason = "Reason" HCOLON reason-value *(COMMA reason-value)`
    if let Ok(none) = Reasons::new(&[]) {
        let line = format!("Reason: {none}");
        assert!(read(line.as_bytes()).is_ok(), "{line:?} is written and cannot be read");
    }
}

#[test]
fn a_second_value_of_one_protocol_is_refused_by_its_index() {
    let refused: [(&[&str], usize); 8] = [
        (&["SIP", "SIP"], 1),
        (&["SIP", "sip"], 1),
        (&["Q.850", "Q.850"], 1),
        (&["SIP", "Q.850", "SIP"], 2),
        (&["SIP", "Q.850", "q.850", "sip"], 2),
        (&["Preemption", "PREEMPTION"], 1),
        (&["x-acme", "SIP", "STIR", "STIR", "X-Acme"], 4),
        (&["STIR", "STIR", "EMM", "emm"], 3),
    ];
    for (protocols, index) in refused {
        let values: Vec<_> = protocols.iter().map(|protocol| of(protocol)).collect();
        let error = Reasons::new(&values).unwrap_err();
        assert_eq!(error, InvalidReasons::RepeatedProtocol { index }, "{protocols:?}");
        assert!(error.to_string().contains(&format!("value {index} ")), "{error}");
    }
}

#[test]
fn a_protocol_is_the_same_however_it_was_made() {
    let misspelt = ReasonValue::new(Protocol::Other(Token::new("q850").unwrap())).with_cause(17);
    assert_eq!(misspelt, of("Q.850").with_cause(17));
    let error = Reasons::new(&[of("Q.850"), misspelt]).unwrap_err();
    assert_eq!(error, InvalidReasons::RepeatedProtocol { index: 1 });
}

#[test]
fn any_number_of_values_of_stir_is_written() {
    let values = vec![of("STIR").with_cause(436), of("stir").with_cause(438), of("STIR").with_cause(436), of("SIP")];
    let written = Reasons::new(&values).unwrap().to_string();
    assert_eq!(written, "STIR;cause=436, STIR;cause=438, STIR;cause=436, SIP");
    assert_eq!(super::values(written.as_bytes()), values);
}

#[test]
fn any_number_of_values_of_one_protocol_is_read() {
    let line = vec!["SIP;cause=200"; 1000].join(",");
    let read = values(line.as_bytes());
    assert_eq!(read.len(), 1000);
    assert!(Reasons::new(&read).is_err());
}

#[test]
fn a_protocol_made_from_its_token_is_refused_a_second_time_too() {
    for name in ["SIP", "sip", "Q.850"] {
        let values = [of(name), ReasonValue::new(Protocol::Other(Token::new(name).unwrap()))];
        assert!(Reasons::new(&values).is_err(), "{name}");
    }
    let stir = ReasonValue::new(Protocol::Other(Token::new("STIR").unwrap()));
    assert!(Reasons::new(&[stir, stir]).is_ok());
}

#[test]
fn a_value_whose_protocol_was_made_from_its_token_is_read_as_it_was_written() {
    for name in ["SIP", "Q.850", "STIR"] {
        let made = ReasonValue::new(Protocol::Other(Token::new(name).unwrap())).with_cause(100);
        assert_eq!(value(&made.to_string()), made);
    }
}

#[test]
fn a_forwarding_proxy_copies_a_value_as_it_came() {
    // RFC 3326 §2: a proxy "SHOULD copy it into the new CANCEL request".
    let lines = [
        "SIP;cause=200;text=\"Call completed elsewhere\"",
        "Q.850;cause=16;text=\"Terminated\";location=LN",
        "STIR;cause=436;text=\"Bad Identity Info\";ppi=\"..sig\"",
        "X-Acme;cause=00099999999999999999999;a;b=\"\\\"\";c=[::1]",
    ];
    for line in lines {
        assert_eq!(value(line).to_string(), line);
    }
}
