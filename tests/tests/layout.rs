//! The derive leaves an enum's layout alone, and takes discriminants when they are the codes.

use std::mem::size_of;

use sipcode::{SipStatus, StatusCode};

/// Discriminants that need two bytes, though nothing says so.
#[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq)]
enum Written {
    #[sip(486)]
    Busy = 486,
    #[sip(480)]
    Unavailable = 480,
    #[sip(699, "Line Cut", vendor)]
    LineCut = 0x2BB,
}

#[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u16)]
enum WithRepr {
    #[sip(603)]
    Declined = 603,
    #[sip(486)]
    Busy = 486_u16,
}

#[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u16)]
enum InAnyOrder {
    #[sip(181)]
    Forwarded = 181,
    #[sip(182)]
    Queued = 182,
    #[sip(183)]
    EarlyMedia = 183,
    #[sip(100)]
    Trying = 100,
}

#[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u16)]
enum WithOther {
    #[sip(486)]
    Busy = 486,
    #[sip(other)]
    Other(StatusCode) = 0,
    #[sip(480)]
    Unavailable = 480,
}

#[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq)]
enum Without {
    #[sip(486)]
    Busy,
    #[sip(480)]
    Unavailable,
}

#[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq)]
enum Single {
    #[sip(486)]
    Busy,
}

#[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq)]
enum Open {
    #[sip(486)]
    Busy,
    #[sip(other)]
    Other(StatusCode),
}

#[test]
fn written_discriminants_are_the_codes() {
    for status in Written::ALL {
        assert_eq!(*status as u16, status.code().as_u16());
    }
    assert_eq!(Written::ALL.iter().map(|status| *status as u16).collect::<Vec<_>>(), [486, 480, 699]);
}

#[test]
fn discriminants_with_a_repr_are_the_codes() {
    assert_eq!([WithRepr::Declined as u16, WithRepr::Busy as u16], [603, 486]);
    assert_eq!(WithRepr::ALL.iter().map(|status| status.code().as_u16()).collect::<Vec<_>>(), [603, 486]);
}

#[test]
fn implied_discriminants_are_the_codes() {
    for status in InAnyOrder::ALL {
        assert_eq!(*status as u16, status.code().as_u16());
    }
    assert_eq!(InAnyOrder::ALL.iter().map(|status| *status as u16).collect::<Vec<_>>(), [181, 182, 183, 100]);
}

#[test]
fn variants_with_discriminants_answer_with_their_own_phrase() {
    assert_eq!(
        Written::ALL.iter().map(Written::reason).collect::<Vec<_>>(),
        ["Busy Here", "Temporarily Unavailable", "Line Cut"]
    );
    assert_eq!(WithRepr::ALL.iter().map(WithRepr::reason).collect::<Vec<_>>(), ["Decline", "Busy Here"]);
    let phrases = ["Call Is Being Forwarded", "Queued", "Session Progress", "Trying"];
    assert_eq!(InAnyOrder::ALL.iter().map(InAnyOrder::reason).collect::<Vec<_>>(), phrases);
}

#[test]
fn variants_with_discriminants_are_found_by_their_codes() {
    for number in 100..=699 {
        let code = StatusCode::from_u16(number).unwrap();
        let expected = match number {
            486 => Some(Written::Busy),
            480 => Some(Written::Unavailable),
            699 => Some(Written::LineCut),
            _ => None,
        };
        assert_eq!(Written::from_code(code), expected, "{code}");
    }
}

#[test]
fn discriminants_may_stand_beside_other() {
    assert_eq!([WithOther::Busy.code().as_u16(), WithOther::Unavailable.code().as_u16()], [486, 480]);
    assert_eq!(WithOther::from(StatusCode::BUSY_HERE), WithOther::Busy);
    assert_eq!(WithOther::from(StatusCode::TEMPORARILY_UNAVAILABLE), WithOther::Unavailable);
    assert_eq!(WithOther::from(StatusCode::GONE), WithOther::Other(StatusCode::GONE));
    assert_eq!(WithOther::from(StatusCode::GONE).reason(), "Gone");
}

#[test]
fn an_enum_is_as_large_as_without_the_derive() {
    enum Plain {
        _Busy,
        _Unavailable,
    }
    enum PlainSingle {
        _Busy,
    }
    enum PlainOpen {
        _Busy,
        _Other(StatusCode),
    }

    assert_eq!(size_of::<Without>(), size_of::<Plain>());
    assert_eq!(size_of::<Single>(), size_of::<PlainSingle>());
    assert_eq!(size_of::<Open>(), size_of::<PlainOpen>());
    assert_eq!([size_of::<Without>(), size_of::<Single>(), size_of::<Open>()], [1, 0, 2]);
}

#[test]
fn an_enum_with_discriminants_is_as_large_as_its_numbers() {
    assert_eq!([size_of::<Written>(), size_of::<WithRepr>(), size_of::<InAnyOrder>()], [2, 2, 2]);
}

#[test]
fn the_one_variant_of_an_enum_of_no_size_answers_with_its_code() {
    assert_eq!((Single::Busy.code().as_u16(), Single::Busy.reason()), (486, "Busy Here"));
    assert_eq!(Single::ALL, [Single::Busy]);
    assert_eq!(Single::from_code(StatusCode::BUSY_HERE), Some(Single::Busy));
    assert_eq!(Single::from_code(StatusCode::GONE), None);
    assert_eq!(Single::Busy.status_line().to_string(), "SIP/2.0 486 Busy Here");
}
