use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus, Debug, PartialEq)]
#[sip(class = ServerError, range = 500..=599, vendor = "Acme", dialect, fallback, display = false, crate = ::sipcode)]
enum Shared {
    #[sip(500)]
    Broken,
    #[sip(503, "All Trunks Busy")]
    Overloaded,
    #[sip(597, "Fraud Suspected")]
    Fraud,
}

#[derive(SipStatus, Debug, PartialEq)]
#[sip(crate = ::sipcode)]
#[sip(display = false)]
#[sip(fallback)]
/// Between them.
#[sip(dialect, vendor = "Acme")]
#[sip(range = 500..=599,)]
#[sip(class = ServerError)]
enum Split {
    #[sip(500)]
    Broken,
    #[sip(503, "All Trunks Busy")]
    Overloaded,
    #[sip(597, "Fraud Suspected")]
    Fraud,
}

pub fn main() {
    assert_eq!(Shared::VENDOR, Split::VENDOR);
    for (shared, split) in Shared::ALL.iter().zip(Split::ALL) {
        assert_eq!((shared.code(), shared.reason()), (split.code(), split.reason()));
    }
    assert_eq!(Shared::try_from(StatusCode::BAD_GATEWAY), Ok(Shared::Broken));
    assert_eq!(Split::try_from(StatusCode::BAD_GATEWAY), Ok(Split::Broken));
}
