//! Writes `generated.rs`.

use std::fmt::Write as _;

use expect_test::expect_file;

use crate::{NUMBERS, phrase, registered};

const HEAD: &str = "\
//! An enum with a variant for each of the 600 codes.
//!
//! Generated from `data/response-codes.csv`: `UPDATE_EXPECT=1 cargo test -p sipcode-tests --test sizes` writes it anew.

use sipcode::SipStatus;

#[derive(SipStatus)]
#[sip(vendor = \"Everybody\")]
pub(crate) enum EveryCode {
";

fn generated() -> String {
    let registered = registered();
    let mut file = HEAD.to_owned();
    for number in NUMBERS {
        if registered.contains_key(&number) {
            writeln!(file, "    #[sip({number})] C{number},").unwrap();
        } else {
            writeln!(file, "    #[sip({number}, {:?})] C{number},", phrase(number)).unwrap();
        }
    }
    file + "}\n"
}

#[test]
fn the_file_is_what_the_generator_writes() {
    expect_file!["generated.rs"].assert_eq(&generated());
}
