//! Counts what is allocated while all of the library is used, with every feature that may allocate.

use std::alloc::{GlobalAlloc, Layout, System};
use std::fmt::{self, Write};
use std::sync::atomic::{AtomicUsize, Ordering};

use sipcode::reason::{self, IsupLocation, Protocol, ReasonValue, Reasons, Text};
use sipcode::prack::{Delivery, Option100rel};
use sipcode::q850::CauseMap;
use sipcode::{
    Cause, Location, ReasonPhrase, SipStatus, StatusCode, StatusLine, ToStatus, fork, missing_headers, registry,
};

struct Counting;

static ALLOCATIONS: AtomicUsize = AtomicUsize::new(0);

// SAFETY: all is left to the system's allocator.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.fetch_add(1, Ordering::Relaxed);
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static COUNTING: Counting = Counting;

#[track_caller]
fn allocations(work: impl FnOnce()) -> usize {
    let before = ALLOCATIONS.load(Ordering::Relaxed);
    work();
    ALLOCATIONS.load(Ordering::Relaxed) - before
}

#[derive(SipStatus, Debug, PartialEq)]
#[sip(vendor = "Acme")]
enum AcmeStatus {
    #[sip(486)]
    Busy,
    #[sip(497, "Trunk Group Full", action = Failover, q850 = 34)]
    TrunkFull,
    #[sip(other)]
    Other(StatusCode),
}

#[derive(SipStatus, Debug, PartialEq)]
#[sip(class = ClientError, fallback)]
enum Rejection {
    #[sip(400)]
    BadRequest,
    #[sip(486)]
    Busy,
}

#[derive(ToStatus)]
enum CallError {
    #[sip(404, "Unknown User")]
    UnknownUser(u32),
    #[sip(transparent)]
    Upstream(StatusCode),
}

/// Text of a fixed size.
struct Sheet([u8; 512], usize);

impl Write for Sheet {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let room = self.0.get_mut(self.1..self.1 + text.len()).ok_or(fmt::Error)?;
        room.copy_from_slice(text.as_bytes());
        self.1 += text.len();
        Ok(())
    }
}

fn show(shown: &dyn fmt::Display) {
    let mut sheet = Sheet([0; 512], 0);
    write!(sheet, "{shown}").expect("there is room");
}

fn ask(status: &dyn ToStatus) {
    let _ = (status.code(), status.reason(), status.class(), status.action(), status.q850(), status.docs());
    let mut buffer = [0; 64];
    status.status_line().write_to(&mut buffer).expect("there is room");
    show(&status.status_line());
}

fn codes() {
    for number in 0..=u16::MAX {
        let _ = (Rejection::try_from(number).is_ok(), AcmeStatus::try_from(number).map(|status| ask(&status)));
        match StatusCode::from_u16(number) {
            Ok(code) => {
                ask(&code);
                ask(&AcmeStatus::from(code));
                ask(&CallError::Upstream(code));
                show(&code);
                show(&AcmeStatus::from(code));
                let _ = (Rejection::try_from(code).map_err(|error| show(&error)), Rejection::recognize(code));
                let _ = (code.registered(), code.treated_as(), code.reliability(), code.cause_location());
                let _ = (code.effect(), CauseMap::RFC_4497.cause(code));
                let _ = StatusCode::from_bytes(code.as_str().as_bytes());
                let delivery = code.reliability().delivery(Option100rel::Supported);
                let _ = delivery == Delivery::PlainOrWithPrack;
                assert!(missing_headers(code, &["Via", "To", "From"]).count() < 4);
            }
            Err(error) => show(&error),
        }
    }
    for row in registry() {
        let line = StatusLine::new(row.code, ReasonPhrase::new(row.reason).expect("it is legal"));
        show(&line.with_phrase(ReasonPhrase::new("Gone Fishing").expect("it is legal")));
    }
    ask(&CallError::UnknownUser(1));
}

fn causes() {
    for cause in (0..=u8::MAX).filter_map(Cause::new) {
        for location in [Location::User, Location::Network] {
            let _ = (cause.to_status(location), cause.to_status_with_diagnostic(location));
            let _ = AcmeStatus::from_cause(cause, location);
        }
        show(&ReasonValue::of_cause(cause));
    }
}

fn lines() {
    for line in
        [&b"SIP/2.0 486 Busy Here\r\n"[..], b"SIP/2.0 486 \xFF\r\n", b"SIP/2.0 4860 Busy", b"SIP/2.0 486 A\0B", b""]
    {
        match StatusLine::parse(line) {
            Ok(line) => match line.phrase() {
                Ok(phrase) => show(&StatusLine::new(line.code(), phrase)),
                Err(error) => show(&error),
            },
            Err(error) => show(&error),
        }
    }
    show(&ReasonPhrase::escape("\"100%\"\r\n"));
}

fn reasons() {
    let line = b"Reason: SIP;cause=486, Q.850;cause=17;text=\"User \\\"busy\\\"\";location=U;x=y, ;";
    for value in reason::parse(line) {
        match value {
            Ok(value) => {
                let _ = (value.status(), value.q850(), value.location());
                show(&value);
                value.parameters().for_each(|parameter| show(&parameter));
            }
            Err(error) => show(&error),
        }
    }
    let text = Text::new("say \"no\"").expect("it is text");
    let values = [
        ReasonValue::sip(&AcmeStatus::Busy).with_text(text),
        ReasonValue::new(Protocol::new("Q.850").expect("it is a token"))
            .with_cause(17)
            .with_location(IsupLocation::USER),
    ];
    show(&Reasons::new(&values).expect("they differ"));
}

fn forks() {
    let codes = [StatusCode::NOT_FOUND, StatusCode::UNAUTHORIZED, StatusCode::PROXY_AUTHENTICATION_REQUIRED];
    assert_eq!(fork::best(&codes).merge().count(), 1);
}

fn main() {
    for work in [codes, causes, lines, reasons, forks] {
        assert_eq!(allocations(work), 0);
    }
    let line = AcmeStatus::Busy.status_line();
    let mut message = Vec::new();
    assert_ne!(allocations(|| line.append_to(&mut message)), 0, "the allocations are counted");
    message.clear();
    assert_eq!(allocations(|| line.append_to(&mut message)), 0, "there is room already");
}
