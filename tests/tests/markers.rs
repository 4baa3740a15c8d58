//! `FinalStatus` and `ProvisionalStatus`: bounds that only the right enums fulfil.

use std::marker::PhantomData;

use sipcode::{FinalStatus, ProvisionalStatus, SipStatus, StatusCode};

#[derive(SipStatus)]
enum Final {
    #[sip(200)]
    Answered,
    #[sip(302)]
    Elsewhere,
    #[sip(486)]
    Busy,
    #[sip(503)]
    Overloaded,
    #[sip(699, "Line Cut", vendor)]
    LineCut,
}

#[derive(SipStatus)]
enum Provisional {
    #[sip(100)]
    Trying,
    #[sip(199)]
    ForkEnded,
}

#[derive(SipStatus)]
enum Mixed {
    #[sip(199)]
    ForkEnded,
    #[sip(200)]
    Answered,
}

#[derive(SipStatus)]
enum FinalAndOther {
    #[sip(486)]
    Busy,
    #[sip(other)]
    Other(StatusCode),
}

#[derive(SipStatus)]
enum ProvisionalAndOther {
    #[sip(180)]
    Ringing,
    #[sip(other)]
    Other(StatusCode),
}

#[derive(SipStatus)]
enum OtherAlone {
    #[sip(other)]
    Any(StatusCode),
}

#[derive(SipStatus)]
#[sip(class = ServerError, fallback)]
enum FinalFallback {
    #[sip(500)]
    Failed,
}

#[derive(SipStatus)]
#[sip(range = 183..=200)]
enum Across {
    #[sip(183)]
    EarlyMedia,
    #[sip(200)]
    Answered,
}

/// Says of a type which markers it has.
struct Markers<S>(PhantomData<S>);

trait Without {
    const FINAL: bool = false;
    const PROVISIONAL: bool = false;
}

impl<S> Without for Markers<S> {}

/// Found before the constant of the trait where the bound holds.
impl<S: FinalStatus> Markers<S> {
    const FINAL: bool = true;
}

impl<S: ProvisionalStatus> Markers<S> {
    const PROVISIONAL: bool = true;
}

fn finish(answer: &impl FinalStatus) -> String {
    answer.status_line().to_string()
}

fn report(progress: &impl ProvisionalStatus) -> String {
    progress.status_line().to_string()
}

#[test]
fn an_enum_of_final_codes_alone_is_final() {
    assert_eq!(
        Final::ALL.iter().map(finish).collect::<Vec<_>>(),
        [
            "SIP/2.0 200 OK",
            "SIP/2.0 302 Moved Temporarily",
            "SIP/2.0 486 Busy Here",
            "SIP/2.0 503 Service Unavailable",
            "SIP/2.0 699 Line Cut"
        ]
    );
    assert_eq!([Markers::<Final>::FINAL, Markers::<Final>::PROVISIONAL], [true, false]);
}

#[test]
fn an_enum_of_provisional_codes_alone_is_provisional() {
    let lines = ["SIP/2.0 100 Trying", "SIP/2.0 199 Early Dialog Terminated"];
    assert_eq!(Provisional::ALL.iter().map(report).collect::<Vec<_>>(), lines);
    assert_eq!([Markers::<Provisional>::FINAL, Markers::<Provisional>::PROVISIONAL], [false, true]);
}

#[test]
fn an_enum_of_both_is_neither() {
    assert_eq!([Markers::<Mixed>::FINAL, Markers::<Mixed>::PROVISIONAL], [false; 2]);
    assert_eq!([Markers::<Across>::FINAL, Markers::<Across>::PROVISIONAL], [false; 2]);
}

#[test]
fn an_enum_with_other_is_neither_whatever_its_codes() {
    assert_eq!([Markers::<FinalAndOther>::FINAL, Markers::<FinalAndOther>::PROVISIONAL], [false; 2]);
    assert_eq!([Markers::<ProvisionalAndOther>::FINAL, Markers::<ProvisionalAndOther>::PROVISIONAL], [false; 2]);
    assert_eq!([Markers::<OtherAlone>::FINAL, Markers::<OtherAlone>::PROVISIONAL], [false; 2]);
}

#[test]
fn fallback_takes_no_marker_away() {
    assert_eq!([Markers::<FinalFallback>::FINAL, Markers::<FinalFallback>::PROVISIONAL], [true, false]);
}

#[test]
fn a_code_that_may_be_any_is_neither() {
    assert_eq!([Markers::<StatusCode>::FINAL, Markers::<StatusCode>::PROVISIONAL], [false; 2]);
}
