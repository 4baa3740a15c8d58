//! `docs`: the doc comment of a variant.

use sipcode::{SipStatus, StatusCode, ToStatus};

macro_rules! text_from_elsewhere {
    () => {
        "Text that no derive can read."
    };
}

/// A doc comment of the enum, which describes no variant.
#[derive(SipStatus)]
enum AcmeStatus {
    /// The callee is on another call.
    #[sip(486)]
    Busy,
    /// Every channel is in use.
    ///
    ///   - wait, or
    ///   - use another trunk
    #[sip(497, "Trunk Group Full", vendor)]
    TrunkFull,
    #[doc = "Written as an attribute."]
    #[sip(603)]
    Declined,
    /// Before.
    #[doc = text_from_elsewhere!()]
    #[sip(404)]
    /// After.
    NotFound,
    #[doc = text_from_elsewhere!()]
    #[sip(410)]
    Gone,
    #[sip(480)]
    Unavailable,
    #[expect(clippy::empty_docs, reason = "it is what is tested")]
    #[doc = ""]
    #[sip(484)]
    Incomplete,
    /** In a block. */
    #[sip(485)]
    Ambiguous,
    /// "Besetzt", sagt \n der {Apparat}.
    #[sip(600)]
    BusyEverywhere,
    /// Hidden from the page, and described all the same.
    #[doc(hidden)]
    #[sip(607)]
    Unwanted,
    // No doc comment.
    #[allow(dead_code, reason = "an attribute of another kind")]
    #[sip(608)]
    Rejected,
    /// Any other code.
    #[sip(other)]
    Other(StatusCode),
}

#[derive(SipStatus)]
enum InBlocks {
    /**
     * The line is locked,
     * by its subscriber.
     */
    #[sip(480)]
    Stars,
    /**
    Either:
    * the callee is busy,
    * or does not answer.
    */
    #[sip(486)]
    AList,
    /** The number
    is wrong. */
    #[sip(404)]
    NoStars,
}

#[derive(SipStatus)]
enum Undescribed {
    #[sip(486)]
    Busy,
}

#[test]
fn a_description_is_the_doc_comment_without_its_first_space() {
    assert_eq!(AcmeStatus::Busy.docs(), Some("The callee is on another call."));
}

#[test]
fn lines_are_joined_by_line_feeds_and_keep_their_indent() {
    let expected = "Every channel is in use.\n\n  - wait, or\n  - use another trunk";
    assert_eq!(AcmeStatus::TrunkFull.docs(), Some(expected));
}

#[test]
fn a_doc_attribute_is_a_line_as_it_stands() {
    assert_eq!(AcmeStatus::Declined.docs(), Some("Written as an attribute."));
}

#[test]
fn what_a_macro_writes_is_skipped() {
    assert_eq!(AcmeStatus::NotFound.docs(), Some("Before.\nAfter."));
    assert_eq!(AcmeStatus::Gone.docs(), None);
}

#[test]
fn without_a_doc_comment_there_is_no_description() {
    assert_eq!(AcmeStatus::Unavailable.docs(), None);
    assert_eq!(AcmeStatus::Rejected.docs(), None);
    assert_eq!(Undescribed::Busy.docs(), None);
}

#[test]
fn an_empty_doc_comment_is_no_description() {
    assert_eq!(AcmeStatus::Incomplete.docs(), None);
}

#[test]
fn a_doc_comment_in_a_block_is_a_description() {
    assert_eq!(AcmeStatus::Ambiguous.docs().map(str::trim), Some("In a block."));
}

#[test]
fn in_a_block_a_star_in_front_of_every_line_is_no_text() {
    assert_eq!(InBlocks::Stars.docs(), Some("The line is locked,\nby its subscriber."));
}

#[test]
fn in_a_block_stars_in_front_of_some_lines_are_a_list() {
    assert_eq!(InBlocks::AList.docs(), Some("Either:\n* the callee is busy,\n* or does not answer."));
    assert_eq!(InBlocks::NoStars.docs(), Some("The number\nis wrong."));
}

#[test]
fn quotes_and_backslashes_and_braces_are_kept() {
    assert_eq!(AcmeStatus::BusyEverywhere.docs(), Some(r#""Besetzt", sagt \n der {Apparat}."#));
}

#[test]
fn a_hidden_variant_has_its_description() {
    assert_eq!(AcmeStatus::Unwanted.docs(), Some("Hidden from the page, and described all the same."));
}

#[test]
fn the_variant_for_other_codes_has_its_description_whatever_the_code() {
    for code in [StatusCode::GONE, StatusCode::BUSY_HERE, StatusCode::OK] {
        assert_eq!(AcmeStatus::Other(code).docs(), Some("Any other code."));
    }
}

const fn sum<const A: isize, const B: isize>() -> isize {
    A + B
}

macro_rules! answers {
    ($line:literal, $(#[$attribute:meta])*) => {
        #[derive(ToStatus)]
        #[repr(isize)]
        enum Answers {
            /// First.
            #[sip(480)]
            Commas(()) = sum::<1, 2>(),
            #[sip(486)]
            NoDocs = 7,
            /// One.
            #[doc = $line]
            /// Three.
            $(#[$attribute])*
            /// Five.
            #[sip(503)]
            Lines = 8,
        }
    };
}

answers! { "Two.", #[doc = "Four."] }

#[test]
fn a_comma_in_a_discriminant_is_no_end_of_a_variant() {
    assert_eq!((Answers::Commas(()).docs(), Answers::NoDocs.docs()), (Some("First."), None));
}

#[test]
fn lines_out_of_a_macro_stay_in_their_places() {
    assert_eq!(Answers::Lines.docs(), Some("One.\nTwo.\nThree.\nFour.\nFive."));
}
