use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
#[sip(by_phrase)]
enum CarrierStatus {
    #[sip(480)]
    Unavailable,
    #[sip(480, "Do Not Disturb")]
    DoNotDisturb,
    #[sip(480, "Unfortunately Gone", starts = "Unfortunately")]
    Unfortunate,
    #[sip(480, "Error D11", ends = "D11")]
    D11,
    #[sip(486, alternatives = [600, 603])]
    Busy,
    #[sip(other)]
    Other(StatusCode),
}
