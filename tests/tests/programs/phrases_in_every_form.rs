use sipcode::{ReasonPhrase, SipStatus};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(486, r"Busy Here")]
    Busy,
    #[sip(480, r#"Temporarily Unavailable"#)]
    Unavailable,
    #[sip(404, "Not\x20Found")]
    UnknownNumber,
    #[sip(603, "\u{44}ecline")]
    Declined,
    #[sip(
        555,
        "Push Notification \
         Service Not Supported"
    )]
    NoPush,
    #[sip(450, "Überlastet — später nochmal ☎", vendor)]
    Overloaded,
    #[sip(451, "50%25 Full", vendor)]
    HalfFull,
    #[sip(452, "Line;/?:@&=+$,-_.!~*'() Locked\t(3)", vendor)]
    EveryMark,
    #[sip(453, "%c3%9Cberlastet", vendor)]
    Escaped,
    #[sip(454, "5", vendor)]
    Short,
    #[sip(455, "\u{7f51}\u{7edc}繁忙", vendor)]
    Chinese,
}

pub fn main() {
    assert_eq!(AcmeStatus::Busy.reason(), "Busy Here");
    assert_eq!(AcmeStatus::Unavailable.reason(), "Temporarily Unavailable");
    assert_eq!(AcmeStatus::UnknownNumber.reason(), "Not Found");
    assert_eq!(AcmeStatus::Declined.reason(), "Decline");
    assert_eq!(AcmeStatus::NoPush.reason(), "Push Notification Service Not Supported");
    assert_eq!(AcmeStatus::Overloaded.to_string(), "450 Überlastet — später nochmal ☎");
    assert_eq!(AcmeStatus::HalfFull.reason(), "50%25 Full");
    assert_eq!(AcmeStatus::EveryMark.reason(), "Line;/?:@&=+$,-_.!~*'() Locked\t(3)");
    assert_eq!(AcmeStatus::Chinese.reason(), "网络繁忙");
    for status in AcmeStatus::ALL {
        assert_eq!(ReasonPhrase::new(status.reason()), Ok(status.phrase()));
    }
}
