//! `missing_headers` for every row of `data/response-codes.csv`, and `missing_of` for the header fields of a reliable
//! provisional response.

use sipcode::prack::Delivery;
use sipcode::registry::{COMMON_HEADERS, missing_of};
use sipcode::{StatusCode, missing_headers};
use sipcode_tests::data::response_codes;

/// Header fields that are in nearly every response, and required by no row.
const EVERYDAY: &[&str] = &["Via", "From", "To", "Call-ID", "CSeq", "Contact", "Server", "Content-Length"];

fn code(number: u16) -> StatusCode {
    StatusCode::from_u16(number).unwrap()
}

/// What a response with this code and these header fields lacks, beside those of every response.
fn missing(number: u16, present: &[&str]) -> Vec<Vec<&'static str>> {
    missing_of(code(number).required_headers(), present).map(<[_]>::to_vec).collect()
}

/// Each row that requires something: the code and the names of which one must be there.
fn rows() -> Vec<(u16, Vec<String>)> {
    let rows = response_codes().into_iter().flat_map(|row| {
        let code = row.code;
        row.required_headers.into_iter().map(move |names| (code, names))
    });
    rows.collect()
}

/// Every name that any row requires.
fn every_name() -> Vec<String> {
    rows().into_iter().flat_map(|(_, names)| names).collect()
}

fn letters_in_turn(name: &str) -> String {
    let turn = |(index, letter): (usize, char)| {
        if index % 2 == 0 { letter.to_ascii_lowercase() } else { letter.to_ascii_uppercase() }
    };
    name.chars().enumerate().map(turn).collect()
}

#[test]
fn the_data_file_has_the_rows_that_the_rfcs_have() {
    let codes: Vec<_> = rows().into_iter().map(|(code, _)| code).collect();
    assert_eq!(codes, [199, 204, 401, 405, 407, 415, 420, 421, 422, 423, 424, 425, 469, 494]);
}

#[test]
fn every_required_set_that_is_missing_is_reported_whole() {
    for (code, names) in rows() {
        assert_eq!(missing(code, &[]), [names.as_slice()], "{code}");
        assert_eq!(missing(code, EVERYDAY), [names], "{code}");
    }
}

#[test]
fn each_alternative_alone_suffices_wherever_it_stands() {
    for (code, names) in rows() {
        for name in &names {
            assert!(missing(code, &[name]).is_empty(), "{code} {name}");
            assert!(missing(code, &[&[name.as_str()], EVERYDAY].concat()).is_empty(), "{code} {name}");
            assert!(missing(code, &[EVERYDAY, &[name.as_str()]].concat()).is_empty(), "{code} {name}");
            assert!(missing(code, &[name.as_str(), name.as_str()]).is_empty(), "{code} {name}");
        }
    }
}

/// RFC 3261 §8.2.3: an `Accept`, an `Accept-Encoding` or an `Accept-Language` header field, by what the problem was.
#[test]
fn a_415_has_three_alternatives_and_any_of_them_suffice() {
    let alternatives = ["Accept", "Accept-Encoding", "Accept-Language"];
    assert_eq!(missing(415, &["Content-Type"]), [alternatives]);
    assert!(missing(415, &alternatives[..2]).is_empty());
    assert!(missing(415, &alternatives).is_empty());
}

#[test]
fn the_required_header_fields_of_other_codes_do_not_suffice() {
    for (code, names) in rows() {
        let every_name = every_name();
        let others: Vec<_> = every_name.iter().filter(|name| !names.contains(name)).map(String::as_str).collect();
        assert_eq!(missing(code, &others), [names], "{code}");
    }
}

/// RFC 3261 §7.3.1: "When comparing header fields, field names are always case-insensitive."
#[test]
fn names_are_compared_without_letter_case() {
    for (code, names) in rows() {
        for name in names {
            for written in [name.to_ascii_lowercase(), name.to_ascii_uppercase(), letters_in_turn(&name)] {
                assert!(missing(code, &[&written]).is_empty(), "{code} {written}");
            }
        }
    }
}

#[test]
fn a_name_that_is_longer_or_shorter_is_another() {
    for (code, names) in rows() {
        for name in &names {
            let written = [&name[1..], &name[..name.len() - 1], &format!("{name}s"), &format!("X-{name}"), ""];
            assert_eq!(missing(code, &written), [names.as_slice()], "{code} {name}");
        }
    }
}

/// RFC 3261 §7.3.3: "Implementations MUST accept both the long and short forms of each header name."
#[test]
fn no_letter_is_a_compact_form_of_a_required_header_field() {
    for (code, names) in rows() {
        for letter in ('a'..='z').chain('A'..='Z').map(String::from) {
            assert_eq!(missing(code, &[&letter]), [names.as_slice()], "{code} {letter}");
        }
    }
}

/// RFC 3261 §8.2.6.2: the From, Call-ID, CSeq, Via and To of the response equal those of the request.
#[test]
fn every_response_carries_the_five_common_header_fields() {
    for code in StatusCode::all() {
        let of_the_code = code.required_headers().iter().map(|names| names.to_vec());
        let expected: Vec<_> = COMMON_HEADERS.iter().map(|name| vec![*name]).chain(of_the_code).collect();
        assert!(missing_headers(code, &[]).eq(expected), "{code}");
        assert!(missing_headers(code, COMMON_HEADERS).eq(code.required_headers().iter().copied()), "{code}");
    }
    assert!(missing_headers(StatusCode::OK, &["From", "To", "Call-ID", "CSeq"]).eq([["Via"]]));
    assert_eq!(missing_headers(StatusCode::OK, &["v", "F", "t", "i", "cseq"]).count(), 0);
}

#[test]
fn a_code_that_requires_nothing_lacks_nothing() {
    let requiring: Vec<_> = rows().into_iter().map(|(code, _)| code).collect();
    for number in (100..=699).filter(|number| !requiring.contains(number)) {
        assert!(code(number).required_headers().is_empty(), "{number}");
        assert!(missing(number, &[]).is_empty(), "{number}");
    }
}

/// RFC 3262 §3: "it MUST contain a Require header field containing the option tag 100rel, and MUST include an `RSeq`
/// header field."
#[test]
fn a_reliable_provisional_response_must_have_both_require_and_rseq() {
    let missing = |present: &[&str]| -> Vec<Vec<&str>> {
        missing_of(Delivery::PRACK_HEADERS, present).map(<[_]>::to_vec).collect()
    };
    assert_eq!(missing(EVERYDAY), [["Require"], ["RSeq"]]);
    assert_eq!(missing(&["RSeq"]), [["Require"]]);
    assert_eq!(missing(&["require"]), [["RSeq"]]);
    assert!(missing(&["RSEQ", "Via", "Require"]).is_empty());
    // RFC 3262 §7.2: the PRACK itself has RAck.
    assert_eq!(missing(&["Require", "RAck"]), [["RSeq"]]);
}

/// RFC 6228 §5: "The UAS MUST also insert a Reason header field […]"; with 100rel, the two of RFC 3262 come beside it.
#[test]
fn a_reliable_199_must_have_what_its_code_and_what_its_delivery_asks_for() {
    let present = ["Reason", "RSeq"];
    assert!(missing(199, &present).is_empty());
    assert!(missing_of(Delivery::PRACK_HEADERS, &present).eq([["Require"]]));
}

#[test]
fn what_is_missing_can_be_asked_again_and_kept_longer_than_the_code() {
    let present = [String::from("Via")];
    let present: Vec<&str> = present.iter().map(String::as_str).collect();
    let first: &'static [&'static str] = {
        let code = code(405);
        missing_of(code.required_headers(), &present).next().unwrap()
    };
    assert_eq!(first, ["Allow"]);
    assert_eq!(missing(405, &present), [["Allow"]]);
}

/// RFC 3261 §7.3.3: "Implementations MUST accept both the long and short forms of each header name."
#[test]
fn a_compact_form_counts_as_its_name_on_either_side() {
    const REQUIRED: &[&[&str]] = &[&["Contact"], &["supported"], &["v"]];
    assert_eq!(missing_of(REQUIRED, &["m", "K", "Via"]).count(), 0);
    assert!(missing_of(REQUIRED, &["Supported"]).eq([["Contact"], ["v"]]));
}
