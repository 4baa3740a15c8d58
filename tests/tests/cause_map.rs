//! `CauseMap`, held against the tables of RFC 3398, which `Cause` and `StatusCode` have, and of RFC 4497 in
//! `data/qsig-mapping.csv`.

use std::collections::HashMap;

use sipcode::StatusCode;
use sipcode::q850::{Cause, CauseMap, Location};
use sipcode::wire::{WarnCode, Warning};
use sipcode_tests::data::{Record, number, records};

const LOCATIONS: [Location; 2] = [Location::User, Location::Network];

fn qsig(direction: &str) -> Vec<Record> {
    records("qsig-mapping.csv").into_iter().filter(|row| row["direction"] == direction).collect()
}

fn cause(value: u8) -> Cause {
    Cause::new(value).unwrap()
}

fn code(number: u16) -> StatusCode {
    StatusCode::from_u16(number).unwrap()
}

#[test]
fn the_map_of_rfc_3398_says_what_causes_and_codes_say() {
    for code in StatusCode::all() {
        assert_eq!(CauseMap::RFC_3398.cause(code), code.cause(), "{code}");
    }
    for cause in Cause::all() {
        for location in LOCATIONS {
            assert_eq!(CauseMap::RFC_3398.status(cause, location), cause.to_status(location), "{cause}");
            let with_diagnostic = CauseMap::RFC_3398.status_with_diagnostic(cause, location);
            assert_eq!(with_diagnostic, cause.to_status_with_diagnostic(location), "{cause}");
        }
    }
}

#[test]
fn the_default_is_rfc_3398() {
    assert_eq!(CauseMap::default(), CauseMap::RFC_3398);
    assert_ne!(CauseMap::RFC_4497, CauseMap::RFC_3398);
}

/// RFC 4497 §8.4.1: a cause that is not listed gives 500; 16 "will normally result in" BYE or CANCEL.
#[test]
fn every_cause_gives_the_status_of_rfc_4497() {
    let mut listed: HashMap<(u8, String), Option<u16>> = HashMap::new();
    for row in qsig("cause-to-status").iter().filter(|row| row["condition"] != "default") {
        listed.insert((number(row, "cause"), row["condition"].clone()), row["status"].parse().ok());
    }
    for cause in Cause::all() {
        let row = |condition: &str| listed.get(&(cause.value(), condition.to_owned())).copied();
        let any =
            listed.iter().find(|((value, _), _)| *value == cause.value()).map_or(Some(500), |(_, status)| *status);
        let [from_user, from_network] = LOCATIONS.map(|location| CauseMap::RFC_4497.status(cause, location));
        let with_diagnostic = LOCATIONS.map(|location| CauseMap::RFC_4497.status_with_diagnostic(cause, location));
        assert_eq!(from_network.map(u16::from), row("otherwise").unwrap_or(any), "{cause}");
        let of_user = row("location is user").or(row("otherwise")).unwrap_or(any);
        assert_eq!(from_user.map(u16::from), of_user, "{cause}");
        let expected = row("diagnostic is suitable for a Contact");
        let expected = [expected.unwrap_or(of_user), expected.or(row("otherwise")).unwrap_or(any)];
        assert_eq!(with_diagnostic.map(|status| status.map(u16::from)), expected, "{cause}");
    }
}

/// RFC 4497 §8.4.4: any other 4xx to 6xx gives 31; 488 and 606 do without a Warning that says more.
#[test]
fn every_status_gives_the_cause_of_rfc_4497() {
    let mut listed: HashMap<u16, Option<u8>> = HashMap::new();
    let rows = qsig("status-to-cause");
    let is_about_a_warning = |row: &&Record| row["condition"].contains("by the Warning");
    for row in rows.iter().filter(|row| row["condition"] != "default").filter(|row| !is_about_a_warning(row)) {
        listed.insert(number(row, "status"), row["cause"].parse().ok());
    }
    assert_eq!(listed.len(), 37);
    for code in StatusCode::all() {
        let default = (code >= 400).then_some(31);
        let expected = listed.get(&code.as_u16()).copied().unwrap_or(default);
        assert_eq!(CauseMap::RFC_4497.cause(code).map(u8::from), expected, "{code}");
    }
}

#[test]
fn a_row_of_one_s_own_changes_that_row_alone() {
    const OWN: CauseMap = CauseMap::RFC_4497.with_cause(StatusCode::from_static(497), Some(Cause::USER_BUSY));
    for code in StatusCode::all() {
        let expected = if code == 497 { Some(Cause::USER_BUSY) } else { CauseMap::RFC_4497.cause(code) };
        assert_eq!(OWN.cause(code), expected, "{code}");
        let without = OWN.with_cause(code, None);
        assert_eq!(without.cause(code), None, "{code}");
    }
    for changed in Cause::all() {
        let own = CauseMap::RFC_3398.with_status(changed, Some(code(497)));
        for cause in Cause::all() {
            for location in LOCATIONS {
                let [expected, with_diagnostic] = if cause == changed {
                    [Some(code(497)); 2]
                } else {
                    [cause.to_status(location), cause.to_status_with_diagnostic(location)]
                };
                assert_eq!(own.status(cause, location), expected, "{cause}");
                assert_eq!(own.status_with_diagnostic(cause, location), with_diagnostic, "{cause}");
            }
        }
    }
}

#[test]
fn a_row_may_say_that_there_is_nothing() {
    let map = CauseMap::RFC_3398.with_status(cause(17), None);
    assert_eq!(LOCATIONS.map(|location| map.status(cause(17), location)), [None, None]);
}

#[test]
fn a_cause_of_the_map_s_own_goes_before_a_warning() {
    let warning = Warning::new(WarnCode::MEDIA_TYPE_NOT_AVAILABLE, "acme").unwrap();
    let own = CauseMap::RFC_3398.with_cause(StatusCode::NOT_ACCEPTABLE_HERE, Some(cause(88)));
    assert_eq!(own.cause_with_warning(StatusCode::NOT_ACCEPTABLE_HERE, &warning), Some(cause(88)));
    assert_eq!(own.cause_with_warning(StatusCode::NOT_ACCEPTABLE_ANYWHERE, &warning), Some(cause(65)));
}

#[test]
fn debug_shows_the_rows_that_differ_from_rfc_3398() {
    assert_eq!(format!("{:?}", CauseMap::RFC_3398), "CauseMap {}");
    let own = CauseMap::RFC_3398.with_cause(code(497), Some(cause(34))).with_status(cause(34), Some(code(497)));
    assert_eq!(format!("{own:?}"), "CauseMap {StatusCode(497): Some(Cause(34)), Cause(34): Some(StatusCode(497))}");
}
