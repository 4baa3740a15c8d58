//! The enums whose compile time is compared: those written by hand give the answers that the derived ones give, and those of
//! the peers give theirs as far as they have any.

use std::fmt::{Debug, Display};

use sipcode::{Cause, Location, SipStatus, StatusCode};

#[macro_use]
mod lists {
    include!(concat!(env!("OUT_DIR"), "/lists.rs"));
}

macro_rules! forms {
    ($($module:ident: $file:literal)+) => {$(
        #[allow(unused, unreachable_pub, clippy::all, clippy::pedantic, reason = "it is generated")]
        mod $module {
            include!(concat!(env!("OUT_DIR"), "/", $file, ".rs"));
        }
    )+};
}

forms! {
    derived: "Sipcode"
    by_hand: "ByHand"
    this_error: "ThisError"
    numbered: "NumEnum"
}

/// What the derive gives beside the items of the enum.
trait Status:
    SipStatus
    + Copy
    + Debug
    + Display
    + TryFrom<u16, Error: Display>
    + TryFrom<StatusCode, Error: Display>
    + Into<u16>
    + Into<StatusCode>
{
}

impl Status for derived::Registered {}
impl Status for derived::Every {}
impl Status for by_hand::Registered {}
impl Status for by_hand::Every {}

fn codes() -> impl Iterator<Item = StatusCode> {
    (0..=u16::MAX).filter_map(|number| StatusCode::from_u16(number).ok())
}

/// Whatever a value of the enum says.
fn answers_of_variants<S: Status>() -> Vec<String> {
    let answers = |status: &S| {
        let (code, number): (StatusCode, u16) = ((*status).into(), (*status).into());
        format!(
            "{status:?} {code:?} {number} {:?} {:?} {} {:?} {:?} {:?} {:?} {:?} {:?} \
             {status}|{status:40}|{status:*>41}|{status:-^42}|{status:3}|",
            status.code(),
            status.phrase(),
            status.reason(),
            status.class(),
            status.action(),
            status.q850(),
            status.q850_location(),
            status.docs(),
            status.status_line(),
        )
    };
    S::ALL.iter().map(answers).collect()
}

/// Every way to a value of the enum.
fn ways_to_variants<S: Status>() -> Vec<String> {
    let mut ways = vec![format!("{:?}", S::VENDOR)];
    for number in 0..=u16::MAX {
        let status = S::try_from(number).map_err(|error| error.to_string());
        ways.push(format!("{number} {status:?}"));
    }
    for code in codes() {
        let status = S::try_from(code).map_err(|error| error.to_string());
        ways.push(format!("{code} {status:?} {:?} {:?}", S::from_code(code), S::recognize(code)));
    }
    for cause in (0..=u8::MAX).filter_map(Cause::new) {
        let statuses = [Location::User, Location::Network].map(|location| S::from_cause(cause, location));
        ways.push(format!("{cause:?} {statuses:?}"));
    }
    ways
}

/// What the items of the enum say, all of which are `const`.
macro_rules! own_items {
    ($status:ty) => {{
        const ALL: &[$status] = <$status>::ALL;
        const FOUND: [Option<$status>; 2] =
            [<$status>::from_code(StatusCode::OK), <$status>::recognize(StatusCode::OK)];
        const FIRST: (StatusCode, &str) = (ALL[0].code(), ALL[0].reason());
        let mut items = vec![format!("{FOUND:?} {FIRST:?}")];
        items.extend(ALL.iter().map(|status| format!("{status:?} {} {}", status.code(), status.reason())));
        items.extend(codes().map(|code| format!("{:?} {:?}", <$status>::from_code(code), <$status>::recognize(code))));
        items
    }};
}

#[test]
fn by_hand_each_variant_answers_as_if_derived() {
    assert_eq!(answers_of_variants::<by_hand::Registered>(), answers_of_variants::<derived::Registered>());
    assert_eq!(answers_of_variants::<by_hand::Every>(), answers_of_variants::<derived::Every>());
}

#[test]
fn by_hand_each_variant_is_found_as_if_derived() {
    assert_eq!(ways_to_variants::<by_hand::Registered>(), ways_to_variants::<derived::Registered>());
    assert_eq!(ways_to_variants::<by_hand::Every>(), ways_to_variants::<derived::Every>());
}

#[test]
fn by_hand_the_items_of_the_enum_are_as_if_derived() {
    assert_eq!(own_items!(by_hand::Registered), own_items!(derived::Registered));
    assert_eq!(own_items!(by_hand::Every), own_items!(derived::Every));
}

#[test]
fn the_enums_have_every_code_that_is_measured() {
    assert_eq!((derived::Registered::ALL.len(), derived::Every::ALL.len()), (75, 600));
}

/// What the peers have to say of each variant.
macro_rules! peers {
    ($status:ident $(($code:literal, $variant:ident, $phrase:literal))+) => {$(
        let derived = derived::$status::$variant;
        assert_eq!(this_error::$status::$variant.to_string(), derived.to_string());
        assert_eq!(<&str>::from(numbered::$status::$variant), derived.reason());
        assert_eq!(u16::from(numbered::$status::$variant), derived.code());
    )+};
}

#[test]
fn the_peers_answer_as_if_derived() {
    registered!(peers, Registered);
    every!(peers, Every);
}

#[test]
fn the_peers_variants_are_found_as_if_derived() {
    for number in 0..=u16::MAX {
        let (found, derived) =
            (numbered::Registered::try_from(number).ok(), derived::Registered::try_from(number).ok());
        assert_eq!(format!("{found:?}"), format!("{derived:?}"));
        let (found, derived) = (numbered::Every::try_from(number).ok(), derived::Every::try_from(number).ok());
        assert_eq!(format!("{found:?}"), format!("{derived:?}"));
    }
}
