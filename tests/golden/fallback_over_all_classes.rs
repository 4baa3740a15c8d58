//! Every unknown code is treated as one that the enum has.

#[derive(SipStatus)]
#[sip(fallback)]
enum Known {
    #[sip(100)]
    Trying,
    #[sip(183)]
    Progress,
    #[sip(200)]
    Ok,
    #[sip(300)]
    Choices,
    #[sip(400)]
    BadRequest,
    #[sip(500)]
    Internal,
    #[sip(600)]
    Busy,
}
