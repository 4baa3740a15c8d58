//! What stands beside the error about parameters.

#[derive(SipStatus)]
enum AcmeStatus<T> {
    #[sip(486)]
    Busy,
    #[sip(603)]
    Declined(T),
}
