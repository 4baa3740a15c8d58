//! What stands beside errors: right variants as they are, placeholders for wrong ones, and both markers.

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(486)]
    Busy,
    #[sip("480")]
    Unavailable,
    #[sip(497, "Trunk Group Full")]
    TrunkFull,
    #[sip(404)]
    NotFound(u8),
}
