//! Inputs that are huge or hostile: they are read to their end or refused, and what was read of them is written again.

use std::fmt::Write;

use sipcode::reason::{self, InvalidReasonKind};

use super::{mistake, read, value, values};

/// More than any header field has, and enough that quadratic work would not end.
const LONG: usize = 1 << 17;

fn repeated(text: &str) -> String {
    text.repeat(LONG / text.len())
}

#[test]
fn a_long_line_of_anything_is_read_to_its_end_or_refused() {
    let pieces = [
        "a",
        "a;",
        ";a",
        "a,",
        ",a",
        "a=",
        "=a",
        ";",
        ",",
        "=",
        ":",
        "\"",
        "\\",
        "\\\"",
        "\"\",",
        "[",
        "]",
        "[::1]",
        " ",
        "\t",
        "\r\n ",
        "\r\n",
        "\r",
        "\n",
        "\0",
        "\u{FFFD}",
        "9",
        "SIP,",
        "SIP;a;b,",
        "SIP;text=\"",
        "SIP;text=\"\",",
        "\";\"",
        ";a=\"",
        "Reason:",
        "Reason: SIP,",
        "a \r\n ;\r\n b \r\n ,",
        ";cause=1",
        ";text=\"a\"",
    ];
    let starts = ["", "SIP;", "SIP;a=", "SIP;a=\"", "SIP,"];
    for start in starts {
        for piece in pieces {
            let input = format!("{start}{}", repeated(piece));
            let last = reason::parse(input.as_bytes()).last();
            if let Some(Err(error)) = last {
                assert!(error.offset() <= input.len(), "{start}{piece}…");
            }
        }
    }
}

#[test]
fn a_long_line_of_one_parameter_is_refused_at_the_second() {
    assert_eq!(mistake(&format!("SIP;{}", repeated("a;"))), (InvalidReasonKind::Repeated, 6));
}

#[test]
fn a_long_line_of_values_is_read() {
    let line = repeated("a,") + "a";
    assert_eq!(values(line.as_bytes()).len(), LONG / 2 + 1);
}

#[test]
fn a_long_line_of_folds_is_space() {
    let folds = repeated("\r\n ");
    if let Ok(read) = read(format!("SIP{folds};{folds}cause{folds}={folds}200{folds}").as_bytes()) {
        assert_eq!(read, values(b"SIP;cause=200"));
    }
}

#[test]
fn a_long_line_of_digits_is_a_cause() {
    let line = format!("SIP;cause={}", repeated("9"));
    assert_eq!(value(&line).cause(), Some(u32::MAX));
    assert_eq!(value(&line).status(), None);
    assert!(value(&line).to_string() == line);
    let line = format!("SIP;cause={}486", repeated("0"));
    assert_eq!(value(&line).cause(), Some(486));
}

#[test]
fn a_long_text_is_read_and_written() {
    for piece in ["a", "\\\"", "\\\\", ",", ";", "ж"] {
        let line = format!("SIP;text=\"{}\";a=\"{0}\"", repeated(piece));
        assert!(value(&line).to_string() == line, "{piece}");
        assert!(value(&line) == value(&value(&line).to_string()), "{piece}");
    }
    let folded = format!("SIP;text=\"{}\"", repeated("a\r\n b"));
    assert!(value(&value(&folded).to_string()) == value(&folded));
}

#[test]
fn sixty_four_parameters_after_a_long_line_of_text_are_read_and_written() {
    let mut line = format!("SIP;p0=\"{}\"", repeated("a"));
    (1..64).for_each(|index| write!(line, ";p{index}").unwrap());
    assert_eq!(value(&line).parameters().count(), 64);
    assert!(value(&line).to_string() == line);
}

#[test]
fn every_short_input_of_the_bytes_that_mean_something_is_read_or_refused() {
    const BYTES: &[u8] = b"a;,=\"\\ \r\n[]:\0\xFF";
    let mut inputs: Vec<Vec<u8>> = vec![Vec::new()];
    for _ in 0..4 {
        let longer = |input: &Vec<u8>| BYTES.iter().map(move |byte| [input, &[*byte][..]].concat()).collect::<Vec<_>>();
        let next: Vec<_> = inputs.iter().flat_map(longer).collect();
        for input in &next {
            for input in [input.clone(), [b"a;b=", &input[..]].concat(), [b"a;b=\"", &input[..]].concat()] {
                if let Err(error) = read(&input) {
                    assert!(error.offset() <= input.len(), "{}: {error}", super::shown(&input));
                }
            }
        }
        inputs = next;
    }
}
