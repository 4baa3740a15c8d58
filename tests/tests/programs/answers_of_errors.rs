#![deny(warnings)]
#![allow(dead_code, missing_debug_implementations, clippy::all, clippy::pedantic)]

use std::fmt::Debug;

use sipcode::{Action, Cause, FinalStatus, ProvisionalStatus, StatusCode, ToStatus};

/// The same code twice, any fields, any legal phrase, and a code of one's own.
#[derive(ToStatus)]
#[sip(vendor = "Acme")]
enum DatabaseError {
    #[sip(503)]
    Down,
    #[sip(503, "Come Back Later")]
    Busy { seconds: u32 },
    /// Every channel of the trunk group is in use.
    #[sip(497, "Trunk Group Full", action = Failover, q850 = 34)]
    TrunkFull(u8, &'static str),
    #[sip(404, "No Such Number")]
    NotHere(),
}

/// Lifetimes, types and constants as parameters, and every way to hold what answers.
#[derive(ToStatus)]
enum CallError<'a, T: Debug, E, const N: usize = 3>
where
    E: Debug,
{
    #[sip(486)]
    Busy(T),
    #[sip(486)]
    StillBusy([T; N]),
    #[sip(transparent)]
    Database(DatabaseError),
    #[sip(transparent)]
    Borrowed(&'a DatabaseError),
    #[sip(transparent)]
    Dynamic(&'a (dyn ToStatus + Send + Sync)),
    /// What the upstream proxy said.
    #[sip(transparent)]
    Upstream { code: StatusCode },
    #[sip(transparent)]
    Own { r#type: E },
    #[sip(transparent)]
    Both(&'a &'a E),
}

/// Discriminants that have nothing to do with the codes.
#[derive(ToStatus)]
#[repr(u8)]
enum Numbered {
    #[sip(400)]
    First = 7,
    #[sip(500)]
    Second,
}

#[derive(ToStatus)]
enum Progress {
    #[sip(180)]
    Ringing(u8),
}

#[derive(ToStatus)]
#[sip(class = ClientError, range = 480..=489)]
enum Limited {
    #[sip(486, "Busy Here", q850 = 17)]
    Busy(u8),
    #[sip(480, "Gone Fishing", custom)]
    Gone,
}

/// Nothing but what others answer.
#[derive(ToStatus)]
enum OnlyTransparent {
    #[sip(transparent)]
    Inner(Numbered),
}

/// Types, names and phrases that come through a macro.
macro_rules! wrapped {
    ($name:ident, $code:literal, $phrase:literal, $inner:ty) => {
        #[derive(ToStatus)]
        enum $name {
            #[sip(transparent)]
            Inner($inner),
            #[sip($code, $phrase)]
            Own,
        }
    };
}

wrapped!(Wrapped, 486, "On Another Call", Numbered);

fn line(status: &dyn ToStatus) -> String {
    status.status_line().to_string()
}

fn finish(answer: impl FinalStatus) -> String {
    line(&answer)
}

fn progress(answer: impl ProvisionalStatus) -> String {
    line(&answer)
}

pub fn main() {
    assert_eq!(line(&DatabaseError::Down), "SIP/2.0 503 Service Unavailable");
    assert_eq!(line(&DatabaseError::Busy { seconds: 3 }), "SIP/2.0 503 Come Back Later");
    assert_eq!(line(&DatabaseError::NotHere()), "SIP/2.0 404 No Such Number");

    type Error<'a> = CallError<'a, u8, DatabaseError>;
    let full = || DatabaseError::TrunkFull(1, "north");
    let own = full();
    let errors = [
        Error::Database(full()),
        CallError::Borrowed(&own),
        CallError::Dynamic(&own),
        CallError::Own { r#type: full() },
        CallError::Both(&&own),
    ];
    for error in errors {
        assert_eq!(line(&error), "SIP/2.0 497 Trunk Group Full");
        assert_eq!(error.action(), Action::Failover);
        assert_eq!(error.q850(), Cause::new(34));
        assert_eq!(error.docs(), Some("Every channel of the trunk group is in use."));
        assert!(error.code().is_client_error());
    }
    let upstream = Error::Upstream { code: StatusCode::GONE };
    assert_eq!((&*line(&upstream), upstream.docs()), ("SIP/2.0 410 Gone", Some("What the upstream proxy said.")));
    assert_eq!(line(&Error::Busy(1)), "SIP/2.0 486 Busy Here");
    assert_eq!(Error::StillBusy([1; 3]).action(), Action::Forward);
    assert_eq!(Error::StillBusy([1; 3]).q850(), Cause::new(17));
    assert_eq!(Error::Busy(1).docs(), None);

    assert_eq!((Numbered::First as u8, Numbered::Second as u8), (7, 8));
    assert_eq!(line(&OnlyTransparent::Inner(Numbered::Second)), "SIP/2.0 500 Server Internal Error");
    assert_eq!(line(&Wrapped::Inner(Numbered::Second)), "SIP/2.0 500 Server Internal Error");
    assert_eq!(line(&Wrapped::Own), "SIP/2.0 486 On Another Call");
    assert_eq!(finish(Numbered::First), "SIP/2.0 400 Bad Request");
    assert_eq!(progress(Progress::Ringing(1)), "SIP/2.0 180 Ringing");
    assert_eq!(finish(Limited::Busy(1)), "SIP/2.0 486 Busy Here");
    assert_eq!(finish(Limited::Gone), "SIP/2.0 480 Gone Fishing");
}
impl Debug for DatabaseError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.reason())
    }
}
