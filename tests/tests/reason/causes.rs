//! Causes: numbers of any length (RFC 3326 §2), and the status code or Q.850 cause that they are.

use sipcode::reason::{InvalidReasonKind, Protocol, ReasonValue};
use sipcode::{Cause, StatusCode};

use super::{mistake, value};

#[test]
fn a_cause_that_is_no_status_code_is_read_and_written() {
    // What real systems send.
    let read = value("SIP;cause=804");
    assert_eq!((read.cause(), read.status(), read.q850()), (Some(804), None, None));
    assert_eq!(read.to_string(), "SIP;cause=804");
}

#[test]
fn of_all_causes_of_sip_those_from_100_to_699_are_status_codes() {
    for number in 0..=70_000_u32 {
        let line = format!("SIP;cause={number}");
        let expected = (100..=699).contains(&number).then_some(number);
        assert_eq!(value(&line).cause(), Some(number));
        assert_eq!(value(&line).status().map(|code| u32::from(code.as_u16())), expected, "{number}");
        assert_eq!(value(&line).q850(), None);
    }
}

#[test]
fn of_all_causes_of_q850_those_from_1_to_127_are_causes() {
    for number in 0..=70_000_u32 {
        let line = format!("Q.850;cause={number}");
        let expected = (1..=127).contains(&number).then_some(number);
        assert_eq!(value(&line).cause(), Some(number));
        assert_eq!(value(&line).q850().map(|cause| u32::from(cause.value())), expected, "{number}");
        assert_eq!(value(&line).status(), None);
    }
}

#[test]
fn a_number_that_is_the_same_modulo_a_power_of_two_is_another_number() {
    for bits in [8, 16, 32, 64, 128] {
        let Some(power) = 1_u128.checked_shl(bits) else { continue };
        let (sip, q850) = (format!("SIP;cause={}", power + 486), format!("Q.850;cause={}", power + 17));
        assert_eq!(value(&sip).status().filter(|_| power > 256), None, "{sip}");
        assert_eq!(value(&q850).q850(), None, "{q850}");
    }
}

#[test]
fn causes_up_to_the_largest_u32_are_exact_and_larger_ones_the_largest() {
    let largest = u32::MAX.to_string();
    for (digits, expected) in [
        ("0", 0),
        ("4294967294", u32::MAX - 1),
        (&*largest, u32::MAX),
        ("4294967296", u32::MAX),
        ("4294967301", u32::MAX),
        ("18446744073709551616", u32::MAX),
        ("340282366920938463463374607431768211456", u32::MAX),
    ] {
        assert_eq!(value(&format!("SIP;cause={digits}")).cause(), Some(expected), "{digits}");
    }
}

#[test]
fn a_cause_of_any_length_is_read_without_overflow_and_written_as_it_came() {
    for length in [1, 9, 10, 11, 19, 20, 21, 39, 40, 100, 10_000] {
        for digit in ["0", "1", "9"] {
            let line = format!("SIP;cause={};text=\"t\"", digit.repeat(length));
            let read = value(&line);
            let expected = digit.repeat(length).parse().unwrap_or(u32::MAX);
            assert_eq!(read.cause(), Some(expected), "{length} of {digit}");
            assert_eq!(read.to_string(), line);
        }
    }
}

#[test]
fn leading_zeros_leave_the_number_as_it_is() {
    let zeros = "0".repeat(1000);
    let (sip, q850) = (format!("SIP;cause={zeros}486"), format!("Q.850;cause={zeros}17"));
    assert_eq!(value(&sip).status(), Some(StatusCode::BUSY_HERE));
    assert_eq!(value(&q850).q850(), Cause::new(17));
    assert_eq!(value(&sip), value("SIP;cause=486"));
}

#[test]
fn two_causes_are_equal_when_the_numbers_are() {
    assert_eq!(value("SIP;cause=486"), ReasonValue::new(Protocol::Sip).with_cause(486));
    assert_ne!(value("SIP;cause=486"), value("SIP;cause=487"));
    assert_ne!(value("SIP;cause=0"), value("SIP"));
    assert_eq!(value("SIP;cause=99999999999"), value("SIP;cause=099999999999"));
}

#[test]
fn causes_larger_than_the_largest_u32_are_told_apart() {
    assert_ne!(value("SIP;cause=99999999999"), value("SIP;cause=88888888888"));
    assert_ne!(value("SIP;cause=99999999999"), value("SIP;cause=4294967295"));
}

#[test]
fn the_cause_is_a_number() {
    // RFC 3326 §2: `protocol-cause = "cause" EQUAL cause`, `cause = 1*DIGIT`
    for (line, offset) in [
        ("SIP;cause=abc", 10),
        ("SIP;cause=4x6", 10),
        ("SIP;cause=48.6", 10),
        ("SIP;cause=-1", 10),
        ("SIP;cause=+1", 10),
        ("SIP;cause=0x1", 10),
        ("SIP;cause=\"486\"", 10),
        ("SIP;cause=[::1]", 10),
        ("SIP;a ; cause = 1e3", 16),
        ("SIP;cause", 4),
        ("SIP;a;cause;b", 6),
        ("x-acme;cause=none", 13),
    ] {
        assert_eq!(mistake(line), (InvalidReasonKind::Cause, offset), "{line}");
    }
}

#[test]
fn a_status_code_is_that_of_protocol_sip_and_a_cause_that_of_q850() {
    for protocol in ["Preemption", "SIPS", "Q.931"] {
        let line = format!("{protocol};cause=100");
        assert_eq!((value(&line).status(), value(&line).q850()), (None, None), "{protocol}");
    }
    assert_eq!((value("SIP").status(), value("SIP").q850(), value("SIP").cause()), (None, None, None));
    assert_eq!((value("Q.850").status(), value("Q.850").q850()), (None, None));
}
