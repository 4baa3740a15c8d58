use sipcode::{SipStatus, StatusCode, ToStatus};

#[derive(SipStatus)]
#[sip(display = false)]
enum AcmeStatus {
    #[sip(486)]
    Busy,
    #[sip(other)]
    Other(StatusCode),
}

impl std::fmt::Display for AcmeStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} ({})", self.reason(), self.class())
    }
}

/// Without any `Display`.
#[derive(SipStatus)]
#[sip(display = false)]
enum Mute {
    #[sip(480)]
    Unavailable,
}

#[derive(SipStatus)]
#[sip(display = true)]
enum Loud {
    #[sip(480)]
    Unavailable,
}

pub fn main() {
    assert_eq!(AcmeStatus::Busy.to_string(), "Busy Here (client error)");
    assert_eq!(AcmeStatus::Other(StatusCode::GONE).to_string(), "Gone (client error)");
    assert_eq!(Mute::Unavailable.code(), StatusCode::TEMPORARILY_UNAVAILABLE);
    assert_eq!(Loud::Unavailable.to_string(), "480 Temporarily Unavailable");
}
