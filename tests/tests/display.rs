//! `Display` of a derived enum: `486 Busy Here`, padded as text is.

use std::fmt;

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus, Clone, Copy)]
enum AcmeStatus {
    #[sip(486)]
    Busy,
    #[sip(497, "Trunk Group Full", vendor)]
    TrunkFull,
    #[sip(480, "Später erreichbar", custom)]
    Unavailable,
    #[sip(other)]
    Other(StatusCode),
}

/// Leaves `Display` to its author.
#[derive(SipStatus)]
#[sip(display = false)]
enum Spoken {
    #[sip(486)]
    Busy,
}

impl fmt::Display for Spoken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the line is busy")
    }
}

/// Has no `Display` at all.
#[derive(SipStatus)]
#[sip(display = false)]
enum Silent {
    #[sip(603)]
    Declined,
}

fn unregistered() -> AcmeStatus {
    AcmeStatus::Other(StatusCode::from_u16(499).unwrap())
}

/// Statuses, and the text that each is.
fn texts() -> [(AcmeStatus, &'static str); 5] {
    [
        (AcmeStatus::Busy, "486 Busy Here"),
        (AcmeStatus::TrunkFull, "497 Trunk Group Full"),
        (AcmeStatus::Unavailable, "480 Später erreichbar"),
        (AcmeStatus::Other(StatusCode::GONE), "410 Gone"),
        (unregistered(), "499"),
    ]
}

#[test]
fn a_status_is_its_code_and_its_phrase() {
    for (status, text) in texts() {
        assert_eq!(status.to_string(), text);
    }
}

#[test]
fn a_status_with_the_empty_phrase_is_its_code_alone() {
    assert_eq!(unregistered().to_string(), "499");
}

#[test]
fn every_kept_code_is_shown_with_its_registered_phrase() {
    for number in 100..=699 {
        let code = StatusCode::from_u16(number).unwrap();
        let expected = code.canonical_reason().map_or(number.to_string(), |reason| format!("{number} {reason}"));
        assert_eq!(AcmeStatus::Other(code).to_string(), expected);
    }
}

#[test]
fn a_status_is_filled_up_on_its_right_by_default() {
    assert_eq!(format!("[{:20}]", AcmeStatus::Busy), "[486 Busy Here       ]");
    assert_eq!(format!("[{:6}]", unregistered()), "[499   ]");
}

#[test]
fn a_status_is_aligned_as_is_asked() {
    assert_eq!(format!("[{:>20}]", AcmeStatus::Busy), "[       486 Busy Here]");
    assert_eq!(format!("[{:^20}]", AcmeStatus::Busy), "[   486 Busy Here    ]");
    assert_eq!(format!("[{:*<20}]", AcmeStatus::Busy), "[486 Busy Here*******]");
    assert_eq!(format!("[{:é>6}]", unregistered()), "[ééé499]");
}

#[test]
fn a_width_that_is_taken_already_changes_nothing() {
    assert_eq!(format!("[{:>13}]", AcmeStatus::Busy), "[486 Busy Here]");
    assert_eq!(format!("[{:*^5}]", AcmeStatus::Busy), "[486 Busy Here]");
    assert_eq!(format!("[{:0}]", AcmeStatus::Busy), "[486 Busy Here]");
}

#[test]
fn every_width_fill_and_alignment_pads_as_it_pads_text() {
    for (status, text) in texts() {
        for width in 0..40 {
            assert_eq!(format!("{status:width$}"), format!("{text:width$}"));
            assert_eq!(format!("{status:<width$}"), format!("{text:<width$}"));
            assert_eq!(format!("{status:>width$}"), format!("{text:>width$}"));
            assert_eq!(format!("{status:^width$}"), format!("{text:^width$}"));
            assert_eq!(format!("{status:*<width$}"), format!("{text:*<width$}"));
            assert_eq!(format!("{status:.>width$}"), format!("{text:.>width$}"));
            assert_eq!(format!("{status:→^width$}"), format!("{text:→^width$}"));
            assert_eq!(format!("{status:+#width$}"), format!("{text:+#width$}"));
        }
    }
}

#[test]
fn a_phrase_is_measured_in_characters() {
    assert_eq!(format!("[{:>23}]", AcmeStatus::Unavailable), "[  480 Später erreichbar]");
}

#[test]
fn an_error_of_the_formatter_is_passed_on() {
    /// Takes some bytes, and no more.
    struct Full(usize);

    impl fmt::Write for Full {
        fn write_str(&mut self, text: &str) -> fmt::Result {
            self.0 = self.0.checked_sub(text.len()).ok_or(fmt::Error)?;
            Ok(())
        }
    }

    let line = format!("{:>20}", AcmeStatus::Busy);
    for space in 0..line.len() {
        assert_eq!(fmt::write(&mut Full(space), format_args!("{:>20}", AcmeStatus::Busy)), Err(fmt::Error), "{space}");
    }
    assert_eq!(fmt::write(&mut Full(line.len()), format_args!("{:>20}", AcmeStatus::Busy)), Ok(()));
}

#[test]
fn display_may_be_left_to_the_enum_s_author() {
    assert_eq!(Spoken::Busy.to_string(), "the line is busy");
    assert_eq!((Spoken::Busy.code().as_u16(), Spoken::Busy.reason()), (486, "Busy Here"));
}

#[test]
fn display_may_be_absent() {
    struct Shown<S>(std::marker::PhantomData<S>);

    trait Hidden {
        const IS_SHOWN: bool = false;
    }

    impl<S> Hidden for Shown<S> {}

    impl<S: fmt::Display> Shown<S> {
        const IS_SHOWN: bool = true;
    }

    assert_eq!([Shown::<Silent>::IS_SHOWN, Shown::<AcmeStatus>::IS_SHOWN], [false, true]);
    assert_eq!(Silent::Declined.code(), 603);
}
