//! The parameters of a set are one error, wherever it is used.
#[derive(sipcode::SipStatus)]
enum Lifetime<'a> {
    #[sip(486)]
    Busy,
    #[sip(487)]
    Other(&'a str),
}

#[derive(sipcode::SipStatus)]
enum Type<T: Clone> {
    #[sip(486)]
    Busy,
    #[sip(487)]
    Other(T),
}

impl<T: Clone> Type<T> {
    fn number(&self) -> u16 {
        self.code().as_u16()
    }
}

fn code<'a>(status: &Lifetime<'a>) -> sipcode::StatusCode {
    status.code()
}

fn main() {
    code(&Lifetime::Other(""));
    Type::Other(0).number();
}
