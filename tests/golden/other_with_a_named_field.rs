//! `other` with a named field, beside a library under another path, without `Display`.

#[derive(SipStatus)]
#[sip(crate = crate::vendored::sipcode, display = false)]
enum Answer {
    #[sip(200)]
    Answered,
    #[sip(other)]
    Other { code: StatusCode },
}
