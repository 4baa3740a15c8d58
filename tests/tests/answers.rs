//! Answers with their header fields, and answers known when the program runs: nothing in them can end a line.

use std::convert::Infallible;
use std::fmt;

use sipcode::{FinalStatus, HeaderField, ProvisionalStatus, StatusCode, StatusLine, ToStatus};

/// RFC 3261 §21.4.17: a 423 carries Min-Expires.
struct TooBrief<T>(T);

impl<T: fmt::Display> ToStatus for TooBrief<T> {
    fn code(&self) -> StatusCode {
        StatusCode::INTERVAL_TOO_BRIEF
    }

    fn header_fields(&self, write: &mut dyn FnMut(HeaderField<'_>)) {
        write(HeaderField::from_static("Min-Expires", &self.0));
        write(HeaderField::from_static("Reason", &"SIP;cause=423"));
    }
}

/// A value that cannot be written.
struct Broken;

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("some of it")?;
        Err(fmt::Error)
    }
}

fn head(status: &dyn ToStatus) -> String {
    let mut head = String::new();
    status.write_head(&mut head).unwrap();
    head
}

#[test]
fn a_hand_written_answer_needs_its_code_alone() {
    struct Gone;
    impl ToStatus for Gone {
        fn code(&self) -> StatusCode {
            StatusCode::GONE
        }
    }
    assert_eq!(head(&Gone), "SIP/2.0 410 Gone\r\n");
}

#[test]
fn the_head_is_the_status_line_and_the_header_fields() {
    let expected = "SIP/2.0 423 Interval Too Brief\r\nMin-Expires: 60\r\nReason: SIP;cause=423\r\n";
    assert_eq!(head(&TooBrief(60)), expected);
    assert_eq!(head(&&TooBrief(60)), expected);
    assert_eq!(head(&&mut TooBrief(60)), expected);
}

#[test]
fn the_head_of_every_code_is_its_status_line() {
    for number in 100..=699 {
        let code = StatusCode::from_u16(number).unwrap();
        let expected = format!("SIP/2.0 {number} {}\r\n", code.canonical_reason().unwrap_or_default());
        assert_eq!(head(&code), expected);
        assert_eq!(head(&ToStatus::status_line(&code)), expected);
    }
}

#[test]
fn an_error_of_a_value_is_the_error_of_the_head() {
    assert_eq!(TooBrief(Broken).write_head(&mut String::new()), Err(fmt::Error));
}

#[test]
fn every_byte_below_0x20_and_0x7f_is_written_as_one_space() {
    for byte in 0..=0x7F_u8 {
        let text = format!("a{}b", char::from(byte));
        let expected = if byte < 0x20 || byte == 0x7F { "a b".to_owned() } else { text.clone() };
        let field = HeaderField::from_static("Subject", &text);
        assert_eq!(field.value().to_string(), expected);
        assert_eq!(field.to_string(), format!("Subject: {expected}"));
        assert_eq!(head(&TooBrief(&text)).lines().nth(1), Some(&*format!("Min-Expires: {expected}")));
    }
    let text = "\r\nVia: é\u{85}\u{2028}\0";
    assert_eq!(HeaderField::from_static("Subject", &text).value().to_string(), "  Via: é\u{85}\u{2028} ");
}

#[test]
fn a_name_is_a_token() {
    // RFC 3261 §25.1: `header-name = token`.
    for byte in 0..=0x7F_u8 {
        let name = format!("a{}", char::from(byte));
        let is_token = byte.is_ascii_alphanumeric() || b"-.!%*_+`'~".contains(&byte);
        match HeaderField::new(&name, &0) {
            Ok(field) => assert!(is_token && field.name() == name, "{name:?}"),
            Err(error) => assert!(!is_token && error.offset() == 1, "{name:?}"),
        }
    }
    assert!(HeaderField::new("", &0).is_err());
    assert!(HeaderField::new("Größe", &0).is_err());
}

#[test]
fn a_header_field_may_be_a_constant() {
    const ALLOW: HeaderField<'static> = HeaderField::from_static("Allow", &"INVITE");
    assert_eq!(ALLOW.to_string(), "Allow: INVITE");
}

#[test]
#[should_panic(expected = "token")]
fn a_name_from_source_that_is_no_token_panics() {
    let _ = HeaderField::from_static("Min Expires", &60);
}

#[test]
fn the_infallible_answers_and_is_both_final_and_provisional() {
    fn answers(_: Option<impl FinalStatus + ProvisionalStatus>) {}
    answers(None::<Infallible>);
    answers(None::<&mut Infallible>);
    let result: Result<u8, Infallible> = Ok(1);
    assert_eq!(result.map_err(|error| error.status_line().to_string()), Ok(1));
}

#[test]
fn a_status_line_answers_with_itself() {
    let phrase = sipcode::ReasonPhrase::new("5 calls queued").unwrap();
    let line = StatusLine::new(StatusCode::QUEUED, phrase);
    let status: &dyn ToStatus = &line;
    assert_eq!((status.code(), status.reason(), status.status_line()), (StatusCode::QUEUED, "5 calls queued", line));
}

#[cfg(feature = "alloc")]
mod owned {
    use std::collections::BTreeSet;
    use std::rc::Rc;
    use std::sync::Arc;

    use sipcode::{Answer, FinalStatus, InvalidAnswer, ReasonPhrase, StatusCode, StatusLine, ToStatus};
    use sipcode_tests::data::response_codes;

    use super::{Broken, TooBrief, head};

    fn code(number: u16) -> StatusCode {
        StatusCode::from_u16(number).unwrap()
    }

    #[test]
    fn append_head_appends_what_write_head_writes() {
        let statuses: [&dyn ToStatus; 3] = [&TooBrief("a\r\nb"), &StatusCode::OK, &Answer::from(code(497))];
        for status in statuses {
            let mut message = b"before".to_vec();
            status.append_head(&mut message);
            assert_eq!(message, format!("before{}", head(status)).into_bytes());
        }
    }

    #[test]
    fn a_header_field_whose_value_cannot_be_written_is_left_out() {
        let mut message = Vec::new();
        TooBrief(Broken).append_head(&mut message);
        assert_eq!(message, b"SIP/2.0 423 Interval Too Brief\r\nReason: SIP;cause=423\r\n");
    }

    #[test]
    fn pointers_answer_with_the_header_fields_of_what_they_point_to() {
        fn is_final(_: Option<impl FinalStatus>) {}
        assert_eq!(head(&Box::new(TooBrief(1))), head(&TooBrief(1)));
        assert_eq!(head(&Rc::new(TooBrief(1))), head(&TooBrief(1)));
        assert_eq!(head(&Arc::new(TooBrief(1))), head(&TooBrief(1)));
        is_final(None::<Rc<Arc<Box<std::convert::Infallible>>>>);
    }

    #[test]
    fn an_answer_is_new_when_its_phrase_is_legal_and_escaped_otherwise() {
        let answer = Answer::new(code(486), "Gone fishing").unwrap();
        assert_eq!((answer.code(), answer.reason()), (code(486), "Gone fishing"));
        assert_eq!(answer.phrase(), ReasonPhrase::new("Gone fishing").unwrap());
        assert_eq!(answer, Answer::escaped(code(486), "Gone fishing"));
        let error = Answer::new(code(486), String::from("Gone fishing\r\nX: y")).unwrap_err();
        assert_eq!((error.byte(), error.offset()), (b'\r', 12));
        let escaped = Answer::escaped(code(486), "Gone\r\nX: 100%");
        assert_eq!(escaped.status_line().to_string(), "SIP/2.0 486 Gone%0D%0AX: 100%25");
    }

    #[test]
    fn every_code_alone_means_its_registered_phrase_and_with_a_space_the_empty_one() {
        for number in 100..=699 {
            let registered =
                response_codes().iter().find(|row| row.code == number).map_or(String::new(), |row| row.reason.clone());
            let answer: Answer = number.to_string().parse().unwrap();
            assert_eq!(answer.reason(), registered);
            assert_eq!(answer, Answer::from(code(number)));
            assert_eq!(answer.to_string(), format!("{number} {registered}"));
            let empty: Answer = format!("{number} ").parse().unwrap();
            assert_eq!((empty.reason(), empty.to_string()), ("", format!("{number} ")));
            assert_eq!(answer.to_string().parse(), Ok(answer));
        }
    }

    #[test]
    fn a_text_that_is_no_answer_is_refused() {
        for text in ["", " ", "48", "4860 Busy", "700 x", "Busy", "486\tBusy", "+86 x", " 486 Busy"] {
            assert!(matches!(text.parse::<Answer>(), Err(InvalidAnswer::Code(_))), "{text:?}");
        }
        for text in ["486 a\r\n", "486 <a>", "486 100%"] {
            assert!(matches!(text.parse::<Answer>(), Err(InvalidAnswer::Phrase(_))), "{text:?}");
        }
        assert_eq!("486  Busy ".parse::<Answer>().unwrap().reason(), " Busy ");
    }

    #[test]
    fn a_received_line_becomes_an_answer_that_may_be_sent() {
        for (line, expected) in [
            (&b"SIP/2.0 480 Nicht da"[..], "480 Nicht da"),
            (b"SIP/2.0 480 50%25 <full>", "480 50%25 %3Cfull%3E"),
            (b"SIP/2.0 480 50% <full>", "480 50%25 %3Cfull%3E"),
            (b"SIP/2.0 480 50%25 full", "480 50%25 full"),
            (b"SIP/2.0 480 5%4\xFF1", "480 5%254%FF1"),
            (b"SIP/2.0 480 verf\xFCgbar \xC3\xA9", "480 verf%FCgbar é"),
            (b"SIP/2.0 480 ", "480 "),
        ] {
            let answer = Answer::from_received(&StatusLine::parse(line).unwrap());
            assert_eq!(answer.to_string(), expected);
            assert_eq!(answer, expected.parse().unwrap());
        }
    }

    #[test]
    fn answers_are_ordered_by_code_and_then_by_phrase() {
        let answers: BTreeSet<Answer> =
            ["486 b", "200 OK", "486 a", "486 b"].iter().map(|text| text.parse().unwrap()).collect();
        let shown: Vec<_> = answers.iter().map(Answer::to_string).collect();
        assert_eq!(shown, ["200 OK", "486 a", "486 b"]);
        assert_eq!(Answer::from(StatusLine::new(code(200), ReasonPhrase::EMPTY)).to_string(), "200 ");
    }

    #[cfg(feature = "serde")]
    #[test]
    fn an_answer_is_a_code_and_a_reason_in_json_and_may_be_a_number_or_a_text() {
        use serde_core::Deserialize as _;
        use serde_core::de::value::{Error, MapDeserializer};

        let answer = Answer::new(code(486), "Busy Here").unwrap();
        assert_eq!(serde_json::to_string(&answer).unwrap(), r#"{"code":486,"reason":"Busy Here"}"#);
        for json in [
            r#"{"code":486,"reason":"Busy Here"}"#,
            r#"{"reason":"Busy Here","more":[1],"code":486}"#,
            r#"{"code":486}"#,
            r#"{"code":486,"reason":null}"#,
            "486",
            "\"486\"",
            "\"486 Busy Here\"",
            r#"[486,"Busy Here"]"#,
        ] {
            assert_eq!(serde_json::from_str::<Answer>(json).unwrap(), answer, "{json}");
        }
        // A format that marks what may be missing gives a text without a mark here.
        let fields = [("code", "486"), ("reason", "Busy Here")].into_iter();
        let read = Answer::deserialize(MapDeserializer::<_, Error>::new(fields));
        assert_eq!(read.unwrap(), answer);
        for json in ["700", "-1", "48.6", "\"busy\"", "{}", r#"{"code":486,"reason":"a\nb"}"#, r#"{"code":99}"#, "true"]
        {
            assert!(serde_json::from_str::<Answer>(json).is_err(), "{json}");
        }
        for (json, error) in [
            (r#"{"code":486,"reason":5}"#, "expected a reason phrase"),
            (r#"{"code":486,"reason":"a","reason":"b"}"#, "duplicate field `reason`"),
            (r#"{"code":486,"code":486}"#, "duplicate field `code`"),
        ] {
            let message = serde_json::from_str::<Answer>(json).unwrap_err().to_string();
            assert!(message.contains(error), "{json} {message}");
        }
    }
}
