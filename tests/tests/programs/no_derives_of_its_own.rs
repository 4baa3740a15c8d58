use sipcode::{SipStatus, StatusCode, ToStatus};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(180)]
    Ringing,
    #[sip(486)]
    Busy,
    #[sip(other)]
    Other(StatusCode),
}

fn describe(status: &dyn ToStatus) -> String {
    format!("{} {}", status.code(), status.phrase())
}

pub fn main() {
    let busy = AcmeStatus::Busy;
    assert_eq!(busy.code(), StatusCode::BUSY_HERE);
    assert_eq!(busy.reason(), "Busy Here");
    assert_eq!(describe(&busy), "486 Busy Here");
    assert_eq!(ToStatus::code(&&busy), StatusCode::BUSY_HERE);
    assert!(busy.code().is_final() && busy.code().is_client_error());
    assert_eq!(u16::from(busy), 486);
    let all: Vec<u16> = AcmeStatus::ALL.iter().map(|status| status.code().as_u16()).collect();
    assert_eq!(all, [180, 486]);
    assert!(matches!(AcmeStatus::try_from(486_u16), Ok(AcmeStatus::Busy)));
    assert!(matches!(AcmeStatus::from(StatusCode::GONE), AcmeStatus::Other(StatusCode::GONE)));
    assert!(!AcmeStatus::Ringing.code().is_final());
}
