//! The status codes of a vendor.

use sipcode::{SipStatus, StatusCode};

/// What the Acme session border controller answers, as its table `data/acme.csv` has it.
#[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq)]
#[sip(vendor = "Acme")]
pub enum AcmeStatus {
    /// The request has arrived.
    #[sip(100)]
    Trying,
    /// The phone rings.
    #[sip(180)]
    Ringing,
    /// Media comes before the answer.
    #[sip(183)]
    Progress,
    /// The caller hears a recorded text.
    #[sip(190, "Playing Announcement", action = ConnectEarlyMedia)]
    Announcement,
    /// One of the phones that rang will not answer.
    #[sip(199)]
    EarlyDialogTerminated,
    /// It is done.
    #[sip(200)]
    Ok,
    /// The voicemail has taken the call.
    #[sip(298, "Answered By Voicemail")]
    Voicemail,
    /// There are several contacts.
    #[sip(300)]
    MultipleChoices,
    /// There is another contact for now.
    #[sip(302)]
    MovedTemporarily,
    /// This site is full; the contact is the other one.
    #[sip(398, "Overflow To Other Site")]
    Overflow,
    /// The caller must authenticate.
    #[sip(401)]
    Unauthorized,
    /// There is no such callee.
    #[sip(404)]
    NotFound,
    /// The method is not for this address.
    #[sip(405)]
    MethodNotAllowed,
    /// The caller must authenticate to this controller.
    #[sip(407)]
    ProxyUnauthorized,
    /// The request requires an extension that the controller lacks.
    #[sip(420)]
    BadExtension,
    /// The registration is too short.
    #[sip(423)]
    IntervalTooBrief,
    /// The callee's office is closed.
    #[sip(480, "Outside Business Hours", custom)]
    OutsideBusinessHours,
    /// There is no such call.
    #[sip(481)]
    NoSuchCall,
    /// The callee is on another call.
    #[sip(486)]
    Busy,
    /// Every channel of the trunk group is in use.
    #[sip(497, "Trunk Group Full", action = Failover, q850 = 34)]
    TrunkFull,
    /// The controller has made a mistake.
    #[sip(500)]
    InternalError,
    /// The controller is overloaded, or in maintenance.
    #[sip(503)]
    Unavailable,
    /// The call needs a transcoder, and none works.
    #[sip(598, "Transcoder Down", q850 = 47)]
    TranscoderDown,
    /// The callee is on another call on every phone.
    #[sip(600)]
    BusyEverywhere,
    /// The callee does not want the call.
    #[sip(603)]
    Declined,
    /// The number may not be called from anywhere.
    #[sip(698, "Number Barred By Regulator")]
    Barred,
    /// Any code that Acme does not define.
    #[sip(other)]
    Other(StatusCode),
}
