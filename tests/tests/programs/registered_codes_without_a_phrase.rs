use sipcode::{SipStatus, StatusCode, ToStatus};

#[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq)]
enum AcmeStatus {
    #[sip(202)]
    Accepted,
    #[sip(303)]
    SeeOther,
    #[sip(411)]
    LengthRequired,
    #[sip(555)]
    NoPush,
    #[sip(606)]
    NotAcceptable,
    #[sip(406, "Not Acceptable")]
    NotAcceptableHere,
}

pub fn main() {
    for status in AcmeStatus::ALL {
        assert_eq!(Some(status.reason()), status.code().canonical_reason());
        assert_eq!(status.action(), status.code().action());
        assert_eq!(status.q850(), status.code().cause());
        assert_eq!(StatusCode::from(*status), status.code());
        assert_eq!(AcmeStatus::from_code(status.code()), Some(*status));
    }
}
