//! `other`, in a tuple or with a named field: a code that has no variant is kept as it is.

use sipcode::{SipStatus, StatusCode};

use crate::{Conversion, Variants, assert_from_codes, assert_from_numbers, assert_into_codes, code, every_code, exact};

#[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq)]
enum Tuple {
    #[sip(486)]
    Busy,
    #[sip(other)]
    Other(StatusCode),
    #[sip(497, "Trunk Group Full", vendor)]
    TrunkFull,
}

const TUPLE: &Variants<Tuple> = &[(486, Tuple::Busy), (497, Tuple::TrunkFull)];

#[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq)]
enum Named {
    #[sip(other)]
    Unlisted { code: StatusCode },
    #[sip(100)]
    Trying,
    #[sip(400)]
    Rejected,
}

const NAMED: &Variants<Named> = &[(100, Named::Trying), (400, Named::Rejected)];

/// An enum that defines no code of its own.
#[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq)]
enum Open {
    #[sip(other)]
    Any(StatusCode),
}

fn tuple(number: u16) -> Tuple {
    exact(TUPLE, number).unwrap_or_else(|| Tuple::Other(code(number)))
}

fn named(number: u16) -> Named {
    exact(NAMED, number).unwrap_or_else(|| Named::Unlisted { code: code(number) })
}

fn open(number: u16) -> Open {
    Open::Any(code(number))
}

/// What a number should give, if it is a code.
fn if_code<S>(of: impl Fn(u16) -> S) -> impl Fn(u16) -> Option<S> {
    move |number| (100..=699).contains(&number).then(|| of(number))
}

#[test]
fn a_code_gives_its_variant_or_is_kept() {
    assert_from_codes(tuple);
    assert_from_codes(named);
    assert_from_codes(open);
}

#[test]
fn a_number_gives_what_its_code_gives_and_is_unknown_when_it_is_no_code() {
    assert_from_numbers(if_code(tuple));
    assert_from_numbers(if_code(named));
    assert_from_numbers(if_code(open));
}

#[test]
fn from_code_and_recognize_say_the_same_as_the_conversion() {
    for code in every_code() {
        let number = code.as_u16();
        assert_eq!([Tuple::from_code(code), Tuple::recognize(code)], [Some(tuple(number)); 2], "{code}");
        assert_eq!([Named::from_code(code), Named::recognize(code)], [Some(named(number)); 2], "{code}");
        assert_eq!([Open::from_code(code), Open::recognize(code)], [Some(open(number)); 2], "{code}");
    }
}

#[test]
fn from_code_and_recognize_of_the_trait_say_so_too() {
    fn both<S: SipStatus>(code: StatusCode) -> [Option<S>; 2] {
        [S::from_code(code), S::recognize(code)]
    }
    for code in every_code() {
        let number = code.as_u16();
        assert_eq!(both(code), [Some(tuple(number)); 2], "{code}");
        assert_eq!(both(code), [Some(named(number)); 2], "{code}");
        assert_eq!(both(code), [Some(open(number)); 2], "{code}");
    }
}

#[test]
fn every_code_comes_back_as_it_went() {
    for code in every_code() {
        assert_eq!(StatusCode::from(Tuple::from(code)), code);
        assert_eq!(StatusCode::from(Named::from(code)), code);
        assert_eq!(StatusCode::from(Open::from(code)), code);
        assert_eq!(u16::from(Tuple::from(code)), code.as_u16());
        assert_eq!(u16::from(Named::from(code)), code.as_u16());
        assert_eq!(u16::from(Open::from(code)), code.as_u16());
    }
}

#[test]
fn a_variant_gives_its_code_and_its_number() {
    assert_into_codes(TUPLE);
    assert_into_codes(NAMED);
    assert_into_codes::<Open>(&[]);
}

#[test]
fn the_conversion_cannot_fail() {
    let total = [Conversion::<Tuple>::is_total(), Conversion::<Named>::is_total(), Conversion::<Open>::is_total()];
    assert_eq!(total, [true; 3]);
}
