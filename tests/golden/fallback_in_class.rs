//! Unknown codes of one class are treated as its x00.

#[derive(SipStatus)]
#[sip(class = ServerError, fallback)]
pub(crate) enum Failure {
    #[sip(500)]
    Internal,
    #[sip(503)]
    Unavailable,
}
