//! The example of the README: a vendor's code with an action and a cause of its own, docs, and `other`.

/// What the Acme session border controller answers.
#[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq)]
#[sip(vendor = "Acme")]
pub enum AcmeStatus {
    /// The callee is on another call.
    #[sip(486, "Busy Here")]
    Busy,
    /// Every channel of the trunk group is in use.
    #[sip(497, "Trunk Group Full", action = Failover, q850 = 34)]
    TrunkFull,
    /// Any code that Acme does not define.
    #[sip(other)]
    Other(StatusCode),
}
