use sipcode::SipStatus;

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(0x1E6)]
    Busy,
    #[sip(0b1_1110_0000)]
    Unavailable,
    #[sip(0o624)]
    UnknownNumber,
    #[sip(5_03)]
    Overloaded,
    #[sip(603u16)]
    Declined,
    #[sip(0x193_u16, "Forbidden")]
    Barred,
    #[sip(0408)]
    Timeout,
}

pub fn main() {
    let codes: Vec<u16> = AcmeStatus::ALL.iter().map(|status| status.code().as_u16()).collect();
    assert_eq!(codes, [486, 480, 404, 503, 603, 403, 408]);
    assert_eq!(AcmeStatus::Barred.reason(), "Forbidden");
    assert_eq!(AcmeStatus::Timeout.reason(), "Request Timeout");
}
