fn generic<T: Default>() -> (T, u16) {
    use sipcode::{SipStatus, StatusCode};

    #[derive(SipStatus)]
    enum Local {
        /// A comment.
        #[sip(486)]
        Busy,
        #[sip(other)]
        Other(StatusCode),
    }
    let gone = Local::Other(StatusCode::GONE);
    (T::default(), u16::from(Local::Busy) + u16::from(gone))
}

struct Proxy;

impl Proxy {
    fn answer(&self) -> sipcode::StatusCode {
        #[derive(sipcode::SipStatus)]
        #[sip(class = ServerError, vendor = "Acme", fallback)]
        enum Answer {
            #[sip(500)]
            Broken,
            #[sip(597, "Fraud Suspected")]
            Fraud,
        }
        match Answer::recognize(sipcode::StatusCode::BAD_GATEWAY) {
            Some(Answer::Broken) => Answer::Fraud.code(),
            _ => Answer::Broken.code(),
        }
    }
}

const BUSY: sipcode::StatusCode = {
    #[derive(sipcode::SipStatus)]
    enum InConst {
        #[sip(600)]
        Busy,
    }
    InConst::Busy.code()
};

pub fn main() {
    let in_closure = || {
        #[derive(sipcode::SipStatus)]
        enum Busy {
            #[sip(486)]
            Busy,
        }
        Busy::Busy.to_string()
    };
    assert_eq!(generic::<u8>(), (0, 896));
    assert_eq!(Proxy.answer(), 597);
    assert_eq!(BUSY, 600);
    assert_eq!(in_closure(), "486 Busy Here");
}
