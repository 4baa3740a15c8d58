//! An enum as most are: registered codes, and nothing else said of them.

#[derive(SipStatus)]
enum Answer {
    #[sip(180)]
    Ringing,
    #[sip(200, "OK")]
    Answered,
    #[sip(486)]
    Busy,
}
