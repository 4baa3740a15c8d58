use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus, Debug, PartialEq)]
#[sip(fallback)]
enum Total {
    #[sip(100)]
    Trying,
    #[sip(183)]
    EarlyMedia,
    #[sip(200)]
    Answered,
    #[sip(300)]
    Choices,
    #[sip(400)]
    Rejected,
    #[sip(486)]
    Busy,
    #[sip(500)]
    Broken,
    #[sip(600)]
    BusyEverywhere,
}

pub fn main() {
    for code in 100..=699 {
        let code = StatusCode::from_u16(code).unwrap();
        let status = Total::from(code);
        let expected = if code == StatusCode::BUSY_HERE { code } else { code.treated_as() };
        assert_eq!(status.code(), expected);
        assert_eq!(Total::recognize(code), Some(status));
        assert_eq!(Total::from_code(code).is_some(), code == expected);
    }
    let never_fails: Result<Total, std::convert::Infallible> = Total::try_from(StatusCode::GONE);
    assert_eq!(never_fails, Ok(Total::Rejected));
    assert_eq!(Total::try_from(42_u16).unwrap_err().code(), 42);
}
